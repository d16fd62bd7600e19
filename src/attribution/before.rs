//! The speaker in front of the quotation: Marrack said, "…"; Marrack called it "…".

use super::Rule;
use super::line::Kind;
use super::reader::Clue;
use super::subject::Sentence;
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;

mod colon;
mod made;
mod owner;
mod passive;
mod stated;

impl Sentence<'_> {
    /// What the words in front of the quotation at item `quote` tell of its speaker.
    pub(super) fn before(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = self.low(quote);
        if let Some(clue) = self.colon(quote, low) {
            return Some(clue);
        }
        let mut mental = None;
        let mut other = None;
        let mut mute = None;
        for at in (low..quote).rev() {
            if line.is(at, Class::SAYING.with(Class::NAMING).with(Class::CITING))
                && !self.is_noun(at)
            {
                match self.spoken(at, quote) {
                    Some(clue) if self.speaks(clue.source) => return Some(clue),
                    found => mute = mute.or(found),
                }
            } else if line.is(at, Class::MENTAL) && mental.is_none() && !self.is_noun(at) {
                mental = self.spoken(at, quote);
            } else if line.is(at, Class::VERB) && line.is(at, Class::FINITE) && other.is_none() {
                other = Some(at);
            } else if self.names_source(at) {
                if let Some(clue) = self.according(at) {
                    return Some(clue);
                }
            } else if let Some(clue) = self.owner(at, quote) {
                return Some(clue);
            }
        }
        mental.or_else(|| self.acting(quote, other))
    }

    /// Whoever is quoted by another: "quoted Marrack as saying", "quotes Marrack saying", "was
    /// quoted as saying".
    pub(super) fn cited(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = self.low(quote);
        let high = self.high(quote);
        if let Some(clue) = self.whose_word(quote, low) {
            return Some(clue);
        }
        let is_said = |at: usize| line.is(at, Class::SAYING) && line.is(at, Class::GERUND);
        let is_as = |at: usize| line.words(at - 1) == "as";
        let is_cited = |at: usize| line.is_phrase(at - 1) && line.is(at - 2, Class::CITING);
        let saying = |at: usize| at > low + 1 && is_said(at) && (is_as(at) || is_cited(at));
        let before = (low..quote).rev().take(6).find(|&at| saying(at));
        let at = before.or_else(|| (quote + 1..high).find(|&at| saying(at)))?;
        let whom = at - if is_as(at) { 2 } else { 1 };
        let shown = line.is_phrase(whom);
        let mut near = (low..at).rev().take(8);
        let Some(citing) = near.find(|&at| line.is(at, Class::CITING)) else {
            return shown.then(|| Clue::new(whom, at..at + 1, Rule::Passive));
        };
        let source = match self.is_passive(citing) {
            true => self.subject(citing)?,
            // "her" in front of "as" is whom, not whose.
            false if shown && citing + 1 == whom => whom,
            false => self.inverted(citing)?,
        };
        Some(Clue::new(source, citing..at + 1, Rule::Passive))
    }

    /// Who speaks in "what Marrack has called “…”", "which Marrack said was “…”", "the pier that
    /// Marrack calls a “…”", "which Marrack described as “…”".
    fn whose_word(&self, quote: usize, low: usize) -> Option<Clue> {
        let line = self.line;
        let light = Class::AUXILIARY.with(Class::ADVERB);
        let leads = |at: usize| line.is(at, Class::DETERMINER) || line.words(at) == "as";
        let verb = (low..quote)
            .rev()
            .find(|&at| !line.is(at, light) && !leads(at))?;
        let names = (verb + 1..quote).all(leads);
        let spoken = match names {
            true => Class::NAMING,
            false => Class::SAYING,
        };
        let source = (low + 1..verb).rev().find(|&at| !line.is(at, light))?;
        let asks = match line.words(source - 1) {
            "what" | "What" | "whom" | "which" => true,
            "that" => names && line.is_phrase(source.checked_sub(2)?),
            _ => false,
        };
        let told = line.is(verb, spoken) && line.is(verb, Class::FINITE) && !self.is_passive(verb);
        (told && asks && line.is_phrase(source))
            .then(|| Clue::new(source, verb..verb + 1, Rule::Before))
    }

    /// The thing that bears the words, where a relative clause says so: "signs that said “…".
    pub(super) fn borne(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = self.low(quote);
        let skipped = |at: usize| {
            matches!(line.items[at].kind, Kind::Mark(Shape::Comma | Shape::Colon))
                || line.words(at) == "that"
        };
        let verb = (low + 1..quote).rev().find(|&at| !skipped(at))?;
        let told = line.is(verb, Class::SAYING) || matches!(line.words(verb), "read" | "reads");
        let pronoun = told.then(|| self.relative(verb)).flatten()?;
        let bearer = self.antecedent(pronoun, low);
        let speaks = bearer.is_some_and(|at| self.speaks(at));
        (!speaks).then(|| Clue::bare(pronoun, Rule::Before))
    }

    /// The thing that bears the words, where a participle says so: "a sign saying “…".
    pub(super) fn bearing(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = self.low(quote);
        let skipped = |at: &usize| line.is_mark(*at, Shape::Comma) || line.words(*at) == "that";
        let verb = (low + 1..quote).rev().find(|at| !skipped(at))?;
        let says = matches!(
            line.words(verb),
            "saying" | "reading" | "declaring" | "proclaiming"
        );
        let free = says && !line.grammar.inverts && line.is_phrase(verb - 1);
        let things = free.then(|| [verb - 1, self.head_of_chain(verb - 1, low)])?;
        let thing = things.into_iter().find(|&at| self.bears_words(at))?;
        Some(Clue::new(thing, verb..verb + 1, Rule::Before))
    }

    /// Whether the phrase at item `at` is a thing on which something is written.
    fn bears_words(&self, at: usize) -> bool {
        let words = self.line.words(at);
        let noun = words.rsplit([' ', '-']).next().unwrap_or_default();
        let one = noun.strip_suffix('s').unwrap_or(noun);
        matches!(
            one,
            "sign"
                | "banner"
                | "placard"
                | "poster"
                | "shirt"
                | "hat"
                | "cap"
                | "sticker"
                | "flag"
                | "billboard"
                | "button"
                | "badge"
                | "plaque"
                | "caption"
                | "headline"
                | "inscription"
                | "chyron"
                | "card"
                | "tattoo"
                | "sweatshirt"
                | "screen"
                | "note"
                | "label"
        )
    }

    /// Whether the cue stands next to the quotation: "said, “…".
    pub(super) fn is_adjacent(&self, clue: &Clue, quote: usize) -> bool {
        let end = clue.cue.end;
        end <= quote
            && (end..quote).all(|at| {
                let item = &self.line.items[at];
                matches!(item.kind, Kind::Mark(Shape::Comma | Shape::Colon))
                    || item.class.is(Class::SUBORDINATOR)
            })
    }

    /// Whether the word at `at` says that a source follows: "according to Marrack".
    pub(super) fn names_source(&self, at: usize) -> bool {
        let line = self.line;
        match line.grammar.inverts {
            true => {
                let leads = Class::ACCORDING.with(Class::LIKE).with(Class::POSTPOSED);
                line.is(at, leads) || self.names_view(at)
            }
            false => {
                line.words(at).eq_ignore_ascii_case("according") || self.is_parenthetical_as(at)
            }
        }
    }

    /// Whether "as" leads a clause of its own: "As Marrack put it, …".
    fn is_parenthetical_as(&self, at: usize) -> bool {
        let opens = at == self.range.start || self.line.is_mark(at - 1, Shape::Comma);
        opens && self.line.words(at).eq_ignore_ascii_case("as")
    }

    /// Whether a word that may be a noun or a verb is a noun here.
    pub(crate) fn is_noun(&self, at: usize) -> bool {
        let line = self.line;
        if !line.is(at, Class::NOUN) || line.is(at, Class::PAST.with(Class::GERUND)) {
            return false;
        }
        let lead = Class::DETERMINER
            .with(Class::POSSESSIVE)
            .with(Class::PREPOSITION);
        let object = at > self.range.start
            && line.items[at].class.is(Class::FINITE)
            && line.is(at - 1, Class::ANY_VERB);
        let done = at > self.range.start && line.is(at - 1, Class::GERUND);
        at == self.range.start
            || object
            || done
            || line.is(at - 1, lead) && line.words(at - 1) != "to"
            || line.is_mark(at - 1, Shape::Genitive)
            || self.is_described(at)
    }

    /// Whether the phrase in front of a word only describes it: "the Marrack emails were", "beyond
    /// harbour shows".
    fn is_described(&self, at: usize) -> bool {
        let line = self.line;
        let low = self.range.start;
        let free = at > low + 1 && line.is_phrase(at - 1) && !line.grammar.inverts;
        let pronoun = matches!(line.items[at - 1].kind, Kind::Phrase(_, Form::Pronoun));
        if !free || pronoun {
            return false;
        }
        let verb = line.is(at + 1, Class::ANY_VERB) && line.is(at + 1, Class::FINITE);
        let asks = line.is(at - 2, Class::RELATIVE.with(Class::SUBORDINATOR));
        let led = line.is(at - 2, Class::PREPOSITION) && !line.is(at - 2, Class::SUBORDINATOR);
        let that = line.is_word(at + 1) && line.words(at + 1) == "that";
        let hangs = led && line.words(at - 2) != "to" && at > low + 2 && line.is_word(at - 3);
        (verb || line.is(at + 1, Class::AUXILIARY)) && !asks
            || hangs && !that && line.items[at - 3].class != Class::NONE
    }

    /// Whether an unknown word behind a phrase is a verb by its ending: "Marrack reprised".
    pub(super) fn is_deed(&self, at: usize) -> bool {
        let line = self.line;
        let word = line.words(at);
        let behind = |at: usize| {
            line.is_phrase(at)
                || line.is(at, Class::ADVERB)
                || at > self.range.start && line.is_phrase(at - 1) && line.is_manner(at)
                || at > self.range.start + 1
                    && line.is(at, Class::TIME)
                    && line.is(at - 1, Class::PREPOSITION)
                    && line.is_phrase(at - 2)
        };
        line.is_word(at)
            && line.items[at].class == Class::NONE
            && word.len() > 4
            && word.ends_with("ed")
            && at > self.range.start
            && behind(at - 1)
    }

    pub(super) fn spoken(&self, verb: usize, quote: usize) -> Option<Clue> {
        let line = self.line;
        if let Some(agent) = self.agent(verb, quote) {
            return Some(Clue::new(agent, verb..verb + 1, Rule::Passive));
        }
        if self.is_passive(verb) && !line.is(verb, Class::CITING) {
            return None;
        }
        if line.is(verb, Class::CITING) && !self.is_passive(verb) {
            let source = self.inverted(verb)?;
            return Some(Clue::new(source, verb..verb + 1, Rule::Before));
        }
        if line.is(verb, Class::GERUND)
            && verb > self.range.start + 1
            && line.words(verb - 1) == "as"
            && line.is_phrase(verb - 2)
        {
            return Some(Clue::new(verb - 2, verb..verb + 1, Rule::Passive));
        }
        let source = self.caused(verb).or_else(|| self.subject(verb))?;
        let source = self.author(source);
        Some(Clue::new(source, verb..verb + 1, Rule::Before))
    }

    /// Who does what a verb says that tells of nothing said: Marrack of "Marrack stood by the
    /// remark".
    pub(super) fn acting_by(&self, verb: usize) -> Option<Clue> {
        if self.is_passive(verb) {
            return None;
        }
        let source = self.author(self.subject(verb)?);
        Some(Clue::new(source, verb..verb + 1, Rule::Before))
    }

    /// Who acts in the sentence, where no cue is in it.
    fn acting(&self, quote: usize, verb: Option<usize>) -> Option<Clue> {
        let verb = verb?;
        let source = self.subject(verb)?;
        (source < quote).then(|| Clue::new(source, verb..verb + 1, Rule::Subject))
    }
}

//! The speaker behind the quotation: "…," Marrack said; "…," said Marrack.

use super::Rule;
use super::line::Kind;
use super::reader::Clue;
use super::subject::{REACH, Sentence};
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;

/// How many items the line may have that names who is quoted above it.
const CREDIT: usize = 16;

/// How far from the quotation the subject may begin behind words that lead it: "regional Governor
/// Marrack".
const LED: usize = 3;

impl Sentence<'_> {
    /// What the words behind the quotation at item `quote` tell of its speaker.
    pub(super) fn after(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        if line.grammar.inverts {
            return self.freely_after(quote);
        }
        if self.is_answered(quote) {
            return None;
        }
        let mut at = quote + 1;
        let comma = matches!(line.ending(quote), Some(',' | '?' | '!' | '—' | '-' | '…'));
        let mut parted = comma;
        if line.is_mark(at, Shape::Comma) {
            (at, parted) = (at + 1, true);
        }
        let opening = quote == self.range.start;
        if at >= self.range.end {
            return None;
        }
        if line.is_mark(at, Shape::Dash) {
            return self
                .sign_off(at + 1)
                .or_else(|| self.subject_first(at + 1, true));
        }
        let skipped = (at..self.range.end)
            .take(2)
            .take_while(|&at| line.is(at, Class::ADVERB))
            .count();
        at += skipped;
        self.according(at)
            .or_else(|| (parted || opening).then(|| self.verb_first(at)).flatten())
            .or_else(|| {
                (parted || opening)
                    .then(|| self.subject_first(at, parted))
                    .flatten()
            })
    }

    /// Whether who speaks behind the quotation only speaks of what somebody else was told or asked.
    fn is_answered(&self, quote: usize) -> bool {
        self.closes_told(quote) || self.is_asked(quote)
    }

    /// What the end of the sentence tells: "… is “…” for the harbour, said Marrack."
    pub(super) fn tail(&self, quote: usize) -> Option<Clue> {
        if self.is_answered(quote) {
            return None;
        }
        let high = self.high(quote);
        let parts = (quote + 1..high).filter(|&at| self.line.is_pause(at));
        parts.map(|at| at + 1).find_map(|at| {
            let told = self.according(at);
            if self.line.is_mark(at - 1, Shape::Dash) {
                return told;
            }
            told.or_else(|| self.verb_first(at)).or_else(|| {
                let clue = self.subject_first(at, false)?;
                let close = clue.cue.start <= clue.source + 2 && clue.rule == Rule::After;
                (close && self.speaks(clue.source)).then_some(clue)
            })
        })
    }

    /// Whether nothing of weight stands from `at` to the end of the sentence.
    pub(super) fn trails_off(&self, at: usize) -> bool {
        let line = self.line;
        (at..self.range.end)
            .take(8)
            .find(|&at| {
                !line.is(at, Class::TIME.with(Class::PREPOSITION).with(Class::ADVERB))
                    && !line.is_phrase(at)
            })
            .is_none_or(|at| matches!(line.items[at].kind, Kind::Mark(_)))
    }

    /// "according to Marrack", "as Marrack put it".
    pub(crate) fn according(&self, at: usize) -> Option<Clue> {
        let line = self.line;
        if at + 2 > self.range.end {
            return None;
        }
        if line.grammar.inverts {
            return self.freely_according(at);
        }
        let word = line.words(at);
        if word.eq_ignore_ascii_case("according")
            && at + 2 < self.range.end
            && line.is_phrase(at + 2)
        {
            let source = self.author(self.owned(at + 2));
            return Some(Clue::new(source, at..at + 2, Rule::AccordingTo));
        }
        let made = |at: usize| line.is_word(at) && line.words(at + 1) == "by";
        if word.eq_ignore_ascii_case("according")
            && at + 4 < self.range.end
            && made(at + 2)
            && line.is_phrase(at + 4)
        {
            return Some(Clue::new(self.owned(at + 4), at..at + 2, Rule::AccordingTo));
        }
        let put = at + 3 < self.range.end && line.is(at + 1, Class::CUE) && made(at + 1);
        if word == "as" && put && line.is_phrase(at + 3) {
            let source = self.owned(at + 3);
            return Some(Clue::new(source, at + 1..at + 2, Rule::Passive));
        }
        if word.eq_ignore_ascii_case("as") && at + 2 < self.range.end && line.is_phrase(at + 1) {
            let source = self.owned(at + 1);
            let verb = (source + 1..self.range.end)
                .take(4)
                .find(|&at| line.is(at, Class::ANY_VERB));
            let verb = verb.or_else(|| self.verb_behind_addition(source))?;
            return Some(Clue::new(source, verb..verb + 1, Rule::After));
        }
        None
    }

    /// The verb of a subject to which something is added between commas: "As Marrack, the owner of
    /// the pier, recently put it".
    fn verb_behind_addition(&self, subject: usize) -> Option<usize> {
        let line = self.line;
        let high = self.range.end.min(subject + REACH / 2);
        let comma = line.is_mark(subject + 1, Shape::Comma);
        let mut behind = (subject + 3..high).filter(|&at| comma && line.is_mark(at, Shape::Comma));
        behind.find_map(|comma| {
            let verb =
                (comma + 1..high).find(|&at| !line.is(at, Class::ADVERB.with(Class::AUXILIARY)))?;
            (line.is(verb, Class::ANY_VERB) && line.is(verb, Class::FINITE)).then_some(verb)
        })
    }

    fn verb_first(&self, at: usize) -> Option<Clue> {
        let line = self.line;
        let cue = line.is(at, Class::ANY_VERB) && line.is(at, Class::FINITE);
        let told = line.is(at, Class::TELLING) && line.words(at) == "told";
        let source = (cue && !told).then(|| self.inverted(at)).flatten()?;
        if !line.is(at, Class::SAYING.with(Class::MENTAL)) && !self.speaks(source) {
            return None;
        }
        if line.is(source + 1, Class::AUXILIARY) && source + 1 < self.range.end {
            return None;
        }
        Some(Clue::new(source, at..at + 1, Rule::Inverted))
    }

    pub(super) fn subject_first(&self, at: usize, parted: bool) -> Option<Clue> {
        let line = self.line;
        let mut at = at;
        if line.is(at, Class::SUBORDINATOR.with(Class::CONJUNCTION)) && line.words(at) != "as" {
            return None;
        }
        if line.is(at, Class::AUXILIARY) && line.is(at + 1, Class::SUBORDINATOR) {
            at += 2;
        }
        while at < self.range.end && line.is(at, Class::TIME.with(Class::ADVERB)) {
            at += 1;
        }
        let phrase = (at..self.range.end)
            .take(LED)
            .find(|&at| line.is_phrase(at));
        let verbal = |word: &str| ["ed", "ing", "s"].iter().any(|end| word.ends_with(end));
        let leads = |at: usize| {
            let unknown = line.is_word(at) && line.items[at].class == Class::NONE;
            unknown && !verbal(line.words(at))
        };
        let at = phrase.filter(|&phrase| (at..phrase).all(leads))?;
        let subject = self.owned(at);
        let verb = self.predicate(subject + 1);
        if let Some(clue) = verb.and_then(|verb| self.shown_to_say(verb)) {
            return Some(clue);
        }
        let own = verb.and_then(|verb| self.own_subject(subject, verb));
        let subject = self.author(own.unwrap_or(subject));
        match verb {
            Some(verb) if line.is(verb, Class::CUE.with(Class::MENTAL)) || parted => {
                let rule = if line.is(verb, Class::CUE) {
                    Rule::After
                } else {
                    Rule::Subject
                };
                Some(Clue::new(subject, verb..verb + 1, rule))
            }
            None if parted && self.ends_here(subject + 1) => {
                Some(Clue::bare(subject, Rule::SignOff))
            }
            _ => None,
        }
    }

    /// The phrase between a comma and its verb, where what stands before the comma only goes on
    /// with what is said: "“…,” the end of an age, Marrack says".
    fn own_subject(&self, first: usize, verb: usize) -> Option<usize> {
        let line = self.line;
        let head = verb
            .checked_sub(1)
            .filter(|&at| at > first + 1 && line.is_phrase(at))?;
        let commas = (first + 1..verb)
            .filter(|&at| line.is_mark(at, Shape::Comma))
            .count();
        let named = matches!(
            line.items[head].kind,
            Kind::Phrase(_, Form::Name | Form::Pronoun)
        );
        (commas == 1 && named && line.is_mark(head - 1, Shape::Comma)).then_some(head)
    }

    /// Who is seen or heard to say something by the verb at item `verb`: "“…,” the tape shows
    /// Marrack telling dockers".
    fn shown_to_say(&self, verb: usize) -> Option<Clue> {
        let line = self.line;
        let object = line.is_phrase(verb + 1).then(|| self.owned(verb + 1))?;
        let cue = object + 1;
        let says = line.is(cue, Class::SAYING) && line.is(cue, Class::GERUND);
        let shown = says && self.caused(cue) == Some(object);
        shown.then(|| Clue::new(object, cue..cue + 1, Rule::After))
    }

    fn ends_here(&self, at: usize) -> bool {
        at >= self.range.end || self.line.is_mark(at, Shape::Stop)
    }

    /// The verb of the subject that ends before `at`: the first cue, or else the first verb.
    fn predicate(&self, at: usize) -> Option<usize> {
        let line = self.line;
        let high = self.high(at);
        let mut first = None;
        let mut at = at;
        while at < high {
            match line.items[at].kind {
                Kind::Quote(_) | Kind::Mark(Shape::Stop | Shape::Semicolon) => break,
                Kind::Word if line.is(at, Class::SAYING) && line.is(at, Class::FINITE) => {
                    return Some(at);
                }
                Kind::Word
                    if line.is(at, Class::ANY_VERB)
                        && !line.is(at, Class::GERUND)
                        && first.is_none() =>
                {
                    first = Some(at)
                }
                Kind::Word if first.is_none() && line.words(at).ends_with("ed") => first = Some(at),
                _ => {}
            }
            at += 1;
        }
        first
    }

    /// Whether the sentence is a name and what is told of who bears it: "Ilse Marrack, harbour
    /// warden".
    pub(super) fn is_credit(&self) -> bool {
        let line = self.line;
        let start = self.range.start;
        let named = matches!(line.items[start].kind, Kind::Phrase(_, Form::Name));
        let opens = line.items[start].opens && self.range.len() < CREDIT;
        named && opens && self.is_only_described(start)
    }

    /// Subject and cue of a sentence that goes on with the paragraph and tells nothing but who
    /// spoke, to whom, when or where: "Marrack told the Ledger on Monday.", "Thus wrote Marrack."
    pub(super) fn credited(&self) -> Option<(usize, usize)> {
        let line = self.line;
        let low = self.range.start;
        if line.grammar.inverts || line.items[low].opens || self.range.len() > CREDIT {
            return None;
        }
        let (name, cue) = match line.words(low) {
            "So" | "Thus" => (low + 2, low + 1),
            _ => (low, low + 1),
        };
        let says = |at: usize| {
            let word = line.words(at);
            matches!(word, "said" | "says" | "told" | "wrote" | "tweeted")
        };
        let within = name.max(cue) < self.range.end;
        let told = within && line.is_phrase(name) && says(cue);
        let whom = usize::from(told && line.words(cue) == "told" && line.is_phrase(cue + 1));
        let rest = name.max(cue) + 1 + whom..self.range.end;
        let light = self.ends_here(rest.start)
            || line.is(rest.start, Class::TIME)
            || line.is_word(rest.start) && matches!(line.words(rest.start), "on" | "in" | "at");
        let goes_on = |at: usize| {
            let verb = Class::FINITE
                .with(Class::AUXILIARY)
                .with(Class::SUBORDINATOR);
            line.is_quote(at)
                || line.is_mark(at, Shape::Colon)
                || line.words(at) == "that"
                || line.is(at, verb) && !line.is(at, Class::NOUN)
        };
        (told && light && !rest.into_iter().any(goes_on)).then_some((name, cue))
    }

    /// Whether all that follows the name at item `name` tells who bears it: "Ilse Marrack, harbour
    /// warden".
    fn is_only_described(&self, name: usize) -> bool {
        let line = self.line;
        let acts = |at: usize| {
            line.is_quote(at)
                || line.is(at, Class::FINITE.with(Class::AUXILIARY)) && !line.is(at, Class::NOUN)
        };
        let rest = name + 2..self.range.end;
        let short = !rest.is_empty() && rest.len() < CREDIT;
        short && line.is_mark(name + 1, Shape::Comma) && !rest.clone().any(acts)
    }

    pub(super) fn sign_off(&self, at: usize) -> Option<Clue> {
        let name = matches!(self.line.items.get(at)?.kind, Kind::Phrase(_, Form::Name));
        let alone = at < self.range.end
            && (self.ends_here(at + 1) || self.is_only_described(at) || self.line.has_handle(at));
        (name && alone).then(|| Clue::bare(at, Rule::SignOff))
    }
}

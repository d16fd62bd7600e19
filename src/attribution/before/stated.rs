//! Cues that leave no doubt who speaks: "Marrack says “…”", "Marrack said that he was “…”", "“…,”
//! said one of the dockers".

use crate::attribution::Rule;
use crate::attribution::line::Kind;
use crate::attribution::reader::Clue;
use crate::attribution::subject::Sentence;
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;

/// How far behind "who" the cue of its clause stands.
const NEAR: usize = 4;

/// How far behind the cue of its clause what is quoted in it stands.
const WITHIN: usize = 10;

impl Sentence<'_> {
    /// Who says what stands in the quotation at item `quote` by a cue that is nothing else: behind
    /// the quotation in front of who speaks; or in front of it, with nothing but words that lead to
    /// it between: "that", whom it is told, a pronoun for who speaks and its verb.
    pub(in crate::attribution) fn stated(&self, quote: usize) -> Option<Clue> {
        if self.line.grammar.inverts {
            return None;
        }
        let Some(clue) = self.after(quote) else {
            return self.stated_before(quote);
        };
        let signed = clue.rule == Rule::SignOff && self.line.is_mark(quote + 1, Shape::Dash);
        let inverted = clue.rule == Rule::Inverted && self.is_plain_cue(clue.cue.start);
        (signed || inverted).then_some(clue)
    }

    fn stated_before(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = self.low(quote);
        if let Some(clue) = self.stated_in_passing(quote, low) {
            return Some(clue);
        }
        let cue = (low + 1..quote).rev().find(|&at| self.is_plain_cue(at))?;
        let told = line.is(cue, Class::TELLING) && line.is_phrase(cue + 1);
        if !self.only_leads(cue + 1 + usize::from(told), quote) {
            return None;
        }
        if let Some(name) = self.named_before_who(cue, low) {
            return Some(Clue::new(name, cue..cue + 1, Rule::Before));
        }
        let clue = self.spoken(cue, quote)?;
        let light = Class::ADVERB.with(Class::TIME).with(Class::AUXILIARY);
        let next = (low..cue).rev().find(|&at| !line.is(at, light))?;
        let named = matches!(line.items[next].kind, Kind::Phrase(_, Form::Name));
        let own = named && clue.source == next && clue.rule == Rule::Before;
        (own && self.speaks(next)).then_some(clue)
    }

    /// Who says something by the cue at item `cue` of a relative clause: "Marrack, who in early
    /// June said".
    fn named_before_who(&self, cue: usize, low: usize) -> Option<usize> {
        let line = self.line;
        let word = |at: &usize| line.is_word(*at) && !line.is(*at, Class::VERB);
        let mut words = (low + 2..cue).rev().take(NEAR).take_while(word);
        let who = words.find(|&at| matches!(line.words(at), "who" | "which"))?;
        let name = who - 1 - usize::from(line.is_mark(who - 1, Shape::Comma));
        let named = matches!(line.items[name].kind, Kind::Phrase(_, Form::Name));
        (named && self.speaks(name)).then_some(name)
    }

    /// Who says what is quoted in a relative clause that another clause has in it: "echoed the
    /// remarks of Marrack, who called the pier “…”". Of "the aide of Marrack, who" either may be
    /// meant.
    fn stated_in_passing(&self, quote: usize, low: usize) -> Option<Clue> {
        let line = self.line;
        let told = Class::SAYING.with(Class::NAMING);
        let cue = |at: usize| line.is_word(at) && line.is(at, told) && !self.is_noun(at);
        let near = low.max(quote.saturating_sub(WITHIN)) + 1;
        let cue = (near..quote).rev().find(|&at| cue(at))?;
        let plain = line.is(cue, Class::FINITE) && !self.is_passive(cue);
        let inner = (cue + 1..quote - 1).all(|at| line.is_word(at) || line.is_phrase(at));
        let name = (plain && inner).then(|| self.named_before_who(cue, low))??;
        let head = self.head_of_chain(name, low);
        (head == name || !self.is_human(head)).then(|| Clue::new(name, cue..cue + 1, Rule::Before))
    }

    /// Whether the word is a verb of saying and nothing else, with a subject.
    pub(in crate::attribution) fn is_plain_cue(&self, at: usize) -> bool {
        let line = self.line;
        let other = Class::NOUN.with(Class::GERUND).with(Class::MENTAL);
        line.is(at, Class::SAYING) && line.is(at, Class::FINITE) && !line.is(at, other)
    }

    /// Whether the items from `start` to the quotation only lead from a cue to it.
    fn only_leads(&self, start: usize, quote: usize) -> bool {
        let line = self.line;
        let light = Class::ADVERB
            .with(Class::NEGATION)
            .with(Class::AUXILIARY)
            .with(Class::SUBORDINATOR)
            .with(Class::TIME);
        (start..quote).all(|at| match line.items[at].kind {
            Kind::Mark(mark) => matches!(mark, Shape::Comma | Shape::Colon),
            Kind::Phrase(_, Form::Pronoun) => !line.is(at, Class::DEICTIC),
            Kind::Word => line.is(at, light) || line.is(at + 1, Class::TIME),
            _ => false,
        })
    }
}

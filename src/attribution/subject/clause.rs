//! The clause in which a quotation stands.

use std::ops::Range;

use super::Sentence;
use crate::attribution::line::Kind;
use crate::language::Class;
use crate::people::token::Shape;

impl Sentence<'_> {
    /// The subject and the verb of the last clause in front of item `quote` that has its own
    /// subject.
    pub(in crate::attribution) fn last_clause(
        &self,
        low: usize,
        quote: usize,
    ) -> Option<(usize, usize)> {
        let mut verbs = (low + 1..quote).rev().filter(|&at| self.is_finite(at));
        verbs.find_map(|verb| Some((self.own_subject_of(verb, low)?, verb)))
    }

    /// What stands between two dashes in front of item `quote`.
    pub(super) fn aside(&self, low: usize, quote: usize) -> Range<usize> {
        let dash = |at: &usize| self.line.is_mark(*at, Shape::Dash);
        let mut dashes = (low..quote).rev().filter(dash);
        match (dashes.next(), dashes.next(), dashes.next()) {
            (Some(end), Some(start), None) => start..end,
            _ => quote..quote,
        }
    }

    /// What leads the clause of the subject at item `subject`, in small numbers.
    pub(in crate::attribution) fn lead_of(&self, subject: usize) -> usize {
        let line = self.line;
        let low = self.range.start;
        if line.is(subject, Class::RELATIVE) {
            return 9;
        }
        let owned = subject > low + 1 && line.is_mark(subject - 1, Shape::Genitive);
        let subject = subject - if owned { 2 } else { 0 };
        let adverb = |at: usize| {
            line.is(at, Class::ADVERB) && !line.is(at, Class::CONJUNCTION.with(Class::SUBORDINATOR))
        };
        let Some(before) = (low..subject).rev().take(4).find(|&at| !adverb(at)) else {
            return 0;
        };
        let parted =
            before > low && matches!(line.items[before - 1].kind, Kind::Mark(_) | Kind::Quote(_));
        match line.items[before].kind {
            Kind::Mark(Shape::Comma) => 1,
            Kind::Mark(_) => 2,
            Kind::Quote(_) => 3,
            Kind::Word if line.words(before) == "that" => 4,
            Kind::Word if line.is(before, Class::CONJUNCTION) => 5 + usize::from(parted),
            Kind::Word if line.is(before, Class::SUBORDINATOR.with(Class::RELATIVE)) => 7,
            _ => 8,
        }
    }

    /// The cue whose object is the clause of the subject at item `at`: "said that Marrack", "said
    /// Marrack".
    pub(in crate::attribution) fn governing(&self, at: usize) -> Option<usize> {
        let line = self.line;
        let low = self.range.start;
        let before = at
            .checked_sub(1)
            .filter(|&before| before >= low && line.is_phrase(at))?;
        let cue = match line.words(before) {
            "that" => (low..before)
                .rev()
                .find(|&at| line.is(at, Class::ANY_VERB))?,
            _ => before,
        };
        line.is(cue, Class::CUE.with(Class::MENTAL)).then_some(cue)
    }

    fn is_finite(&self, verb: usize) -> bool {
        let line = self.line;
        let finite = line.is(verb, Class::ANY_VERB) && line.is(verb, Class::FINITE);
        line.is(verb, Class::AUXILIARY) || finite && !self.is_noun(verb) || self.is_deed(verb)
    }

    /// The phrase, or the relative pronoun, next to the verb in front of it.
    fn own_subject_of(&self, verb: usize, low: usize) -> Option<usize> {
        let line = self.line;
        let light = Class::ADVERB.with(Class::NEGATION).with(Class::TIME);
        let skipped = |at: usize| line.is(at, light) && !line.is(at, Class::AUXILIARY);
        let before = (low..verb).rev().find(|&at| !skipped(at))?;
        let that = line.words(before) == "that" && before > low && line.is_phrase(before - 1);
        match line.is(before, Class::RELATIVE) || that {
            true => Some(before),
            false if line.is_phrase(before) => Some(self.head_of_chain(before, low)),
            false => None,
        }
    }
}

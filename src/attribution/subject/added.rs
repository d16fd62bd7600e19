//! What is added to a phrase between commas, and where the clause of its subject begins.

use super::{REACH, Sentence};
use crate::attribution::line::Kind;
use crate::language::Class;
use crate::people::token::Shape;

impl Sentence<'_> {
    /// The phrase that what stands before the comma at `comma` is added to: "Marrack, who …, said".
    pub(in crate::attribution) fn before_apposition(
        &self,
        comma: usize,
        low: usize,
    ) -> Option<usize> {
        let mut best = None;
        let mut at = comma;
        while at > low {
            at -= 1;
            if self.line.is_quote(at) {
                break;
            }
            let mut end = at;
            if self.line.is_mark(at, Shape::Comma) && at > low {
                end = at - 1;
                if self.line.is_mark(end, Shape::Close) {
                    end = self.opening(end, low).max(low + 1) - 1;
                }
            }
            if end < at && self.line.is_phrase(end) {
                let head = self.head_of_chain(end, low);
                let goes_on = best.is_some() && self.line.is(at + 1, Class::CONJUNCTION);
                if self.begins_clause(head, low) && !goes_on {
                    best = Some(head);
                }
            }
        }
        best.or_else(|| self.placed(comma, low))
            .or_else(|| self.first_phrase(comma))
    }

    /// The phrase of a subordinate clause to which a place is added: "after a man in Ostby,
    /// Varenia,".
    fn placed(&self, comma: usize, low: usize) -> Option<usize> {
        let line = self.line;
        let other = comma.checked_sub(2).filter(|&at| at > low)?;
        let parted = line.is_mark(other, Shape::Comma) && line.is_phrase(other - 1);
        let head = parted.then(|| self.head_of_chain(other - 1, low))?;
        let led = head > low && line.is(head - 1, Class::SUBORDINATOR);
        (led && self.speaks(head)).then_some(head)
    }

    pub(super) fn begins_clause(&self, at: usize, low: usize) -> bool {
        let line = self.line;
        if at == low || at == self.range.start {
            return true;
        }
        match line.items[at - 1].kind {
            Kind::Mark(Shape::Genitive) if !line.grammar.inverts && at > low + 2 => {
                !line.is(at - 3, Class::PREPOSITION) || line.words(at - 3) == "as"
            }
            Kind::Mark(_) | Kind::Quote(_) => true,
            Kind::Word if line.items[at - 1].class == Class::NONE => {
                at > low + 1 && self.begins_clause(at - 1, low)
            }
            Kind::Word if self.is_telling_of(at - 1) => true,
            Kind::Word => {
                line.is(
                    at - 1,
                    Class::CONJUNCTION
                        .with(Class::SUBORDINATOR)
                        .with(Class::ADVERB),
                ) && !line.is(at - 1, Class::PREPOSITION)
            }
            Kind::Phrase(..) => false,
        }
    }

    /// Whether the cue at item `at` tells of somebody else who says something: "the Tide says
    /// Marrack, the warden, wrote".
    fn is_telling_of(&self, at: usize) -> bool {
        let line = self.line;
        !line.grammar.inverts && self.is_plain_cue(at) && !line.is(at, Class::TELLING)
    }

    /// The item behind which the bracket that `close` ends was opened.
    pub(super) fn opening(&self, close: usize, low: usize) -> usize {
        let open = (low..close)
            .rev()
            .take(REACH)
            .find(|&at| self.line.is_mark(at, Shape::Open));
        open.unwrap_or(close)
    }
}

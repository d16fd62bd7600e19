//! Headlines that give every word a capital.

use super::Chunker;
use crate::language::Class;
use crate::people::token::Shape;

impl Chunker<'_> {
    /// Whether the word is the verb of a headline that gives every word a capital: "Marrack Said
    /// That the Port …", "Marrack Praised “…".
    pub(super) fn is_headline_verb(&self, at: usize) -> bool {
        let cue = Class::SAYING.with(Class::NAMING).with(Class::MENTAL);
        let token = &self.tokens[at];
        if token.shape != Shape::Capital || at == 0 || !token.class.is(cue) {
            return false;
        }
        let finite = token.class.is(Class::FINITE) && !token.class.is(Class::GIVEN);
        let named = self.tokens[at - 1].is_name() && self.tokens[at - 1].quote == token.quote;
        let next = self.tokens.get(at + 1).is_some_and(|next| {
            next.quote != token.quote || next.is_capital() && next.class.is(Class::FUNCTION)
        });
        finite && named && (next || self.is_in_headline(at))
    }

    /// Whether words that have no capital but in a headline have one behind the word at `at`.
    fn is_in_headline(&self, at: usize) -> bool {
        let capital = |at: usize| {
            self.tokens
                .get(at)
                .is_some_and(|token| token.is_capital() && !token.first)
        };
        let mut rest = (at + 2..self.tokens.len())
            .take(8)
            .take_while(|&at| !self.tokens[at].opens);
        capital(at + 1)
            && rest.any(|at| {
                capital(at)
                    && self.tokens[at].shape == Shape::Capital
                    && self.tokens[at].class.is(Class::AUXILIARY
                        .with(Class::PREPOSITION)
                        .with(Class::SUBORDINATOR))
                    && !self.tokens[at].class.is(Class::TIME.with(Class::TITLE))
            })
    }
}

//! Whoever is named by the people of a land: "Varenian harbour pilots".

use super::Chunker;
use crate::language::{Capitals, Class};
use crate::people::token::Shape;

impl Chunker<'_> {
    /// Whether the words at `at` lead from the name of a land's people to whoever of them is meant:
    /// "Varenian harbour pilots", "Varenian sculler Ilse Marrack".
    pub(super) fn is_of_land(&self, at: usize, start: usize) -> bool {
        let named = self.grammar.capitals == Capitals::Names && !self.grammar.inverts;
        let land = self.tokens[at - 1].class;
        if !named
            || at > start + 1
            || !land.is(Class::ORIGIN)
            || land.is(Class::GIVEN.with(Class::PLURAL))
        {
            return false;
        }
        let fits = |&at: &usize| {
            let small = self.is_content(at) && self.tokens[at].shape == Shape::Small;
            small && self.same_place(at - 1, at) && !self.is_verb(at, start)
        };
        (at..at + 3).take_while(fits).any(|at| {
            let named = self.same_place(at, at + 1) && self.tokens[at + 1].is_name();
            named || self.tokens[at].class.is(Class::SPEAKER)
        })
    }
}

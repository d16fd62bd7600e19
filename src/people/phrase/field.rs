//! Fields of offices before a name: "Secretary of State for Harbours Ilse Marrack".

use super::Chunker;
use crate::language::{Capitals, Class};

/// How many words a field has at most.
const LONG: usize = 6;

impl Chunker<'_> {
    /// How many words at `at` link to an office, named from `start` on, the field of somebody whose
    /// name follows, or link one word of the field to the next.
    pub(super) fn links_field(&self, at: usize, start: usize) -> usize {
        let named = self.grammar.capitals == Capitals::Names && !self.grammar.inverts;
        let mut within = self.tokens[start..at].iter();
        if !named || within.any(|token| token.class.is(Class::GIVEN)) {
            return 0;
        }
        let begins = |at: usize| self.is(at, "for") && self.is_held_at(at, start);
        let begun = || (start + 1..at).any(begins);
        let goes_on = begins(at) || (self.is(at, "and") || self.is(at, "of")) && begun();
        match goes_on && self.is_followed_by_name(at) {
            true => 1 + usize::from(self.is(at + 1, "the")),
            false => 0,
        }
    }

    /// Whether an office ends before `at`: "Minister", "Secretary of State".
    fn is_held_at(&self, at: usize, start: usize) -> bool {
        let office = |at: usize| self.tokens[at].class.is_office();
        office(at - 1) || at > start + 2 && self.is(at - 2, "of") && office(at - 3)
    }

    /// Whether the capitals behind `at` end with a name: with a given name and another one, or with
    /// two behind one word for the field.
    fn is_followed_by_name(&self, at: usize) -> bool {
        let goes_on = |at: &usize| {
            let token = self.tokens.get(*at);
            let links = self.is(*at, "and") || self.is(*at, "of") || self.is(*at, "the");
            token.is_some_and(|token| self.same_place(at - 1, *at) && (token.is_name() || links))
        };
        let behind = (at + 1..self.tokens.len()).take(LONG).take_while(goes_on);
        let names: Vec<usize> = behind.skip_while(|&at| self.is(at, "the")).collect();
        let Some((&field, rest)) = names.split_first() else {
            return false;
        };
        let given = |at: usize| self.tokens[at].class.is(Class::GIVEN);
        let called = rest
            .windows(2)
            .any(|pair| given(pair[0]) && self.tokens[pair[1]].is_name());
        let three = names.len() == 3 && names.iter().all(|&at| self.tokens[at].is_name());
        self.tokens[field].is_name() && !given(field) && (called || three)
    }

    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.span.of(self.text) == word)
    }
}

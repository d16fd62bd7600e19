//! Whoever is named by a land or a place: "Varenian harbour pilots", Staatsanwaltschaft Halven.

use super::{Chunker, Phrase, PhraseKind};
use crate::language::{Capitals, Class};
use crate::people::token::{Shape, Token};

impl Chunker<'_> {
    /// Whether the word at `at` tells of which land somebody or something is.
    pub(super) fn tells_land(&self, at: usize) -> bool {
        let class = self.tokens[at].class;
        class.is(Class::ORIGIN) && !class.is(Class::GIVEN)
    }

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

    /// The office or body of a place, named by it, or the office of a body: Президент России,
    /// Staatsanwaltschaft Halven, le délégué CGT.
    pub(super) fn office_of_place(&self, phrase: &Phrase) -> Option<Phrase> {
        let title = phrase.title.filter(|&title| title < phrase.name.start)?;
        let bodily = self.tokens[title].class.is(Class::ORGANISATION);
        let named = self.grammar.bare || bodily;
        let place = |token: &Token| {
            let place = token.class.is(Class::PLACE) && !token.class.is(Class::GIVEN);
            named && place || self.grammar.head_first && token.shape == Shape::Capitals
        };
        let is_place =
            phrase.kind == PhraseKind::Human && self.tokens[phrase.name.clone()].iter().all(place);
        let (kind, end) = match bodily {
            true => (PhraseKind::Body, phrase.tokens.end),
            false => (PhraseKind::Nominal, title),
        };
        is_place.then(|| Phrase {
            kind,
            name: title..end,
            head: title,
            title: Some(title).filter(|_| !bodily),
            tokens: phrase.tokens.clone(),
        })
    }
}

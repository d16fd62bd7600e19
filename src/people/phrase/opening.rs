//! Capitals that a sentence begins with, and words that only look like the beginning of a phrase.

use super::{Chunker, Phrase};
use crate::language::Class;
use crate::people::token::{Shape, Token};

impl Chunker<'_> {
    /// Whether the word behind a phrase only tells that all of it is meant: "Marrack and Askel both
    /// said".
    pub(super) fn floats(&self, at: usize) -> bool {
        at > 0
            && self.tokens[at].class.is(Class::DETERMINER)
            && matches!(self.tokens[at].span.of(self.text), "both" | "each" | "all")
            && self.same_place(at - 1, at)
            && self.verb_follows(at + 1)
    }

    /// Whether a capital at a sentence's beginning is no name: an ordinary word.
    pub(super) fn is_lowered(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        if token.is_capital() && !token.is_name() {
            return true;
        }
        if !token.first || token.shape != Shape::Capital || self.signs(at) {
            return false;
        }
        let next_name = self.same_place(at, at + 1) && self.tokens[at + 1].is_name();
        let known = Class::GIVEN
            .with(Class::PLACE)
            .with(Class::ORGANISATION)
            .with(Class::ORIGIN)
            .with(Class::TITLE);
        if token.class.is(Class::ANY_VERB) && !token.class.is(known) {
            return true;
        }
        if token.class.is(Class::PLURAL) && !next_name {
            return true;
        }
        let says = token.class == Class::NONE && self.acts_behind(at + 1);
        !next_name
            && !says
            && !token.class.is(known)
            && !self.inner.contains(token.span.of(self.text))
    }

    /// Whether a dash behind a quotation and a comma or a stop leave nothing but a name to the word
    /// at `at`: "“…” – Ilse, a docker".
    fn signs(&self, at: usize) -> bool {
        let shape = |at: usize| self.tokens.get(at).map(|token| token.shape);
        let dashed = at > 1 && shape(at - 1) == Some(Shape::Dash);
        let quoted = dashed && self.tokens[at - 2].quote.is_some();
        quoted && matches!(shape(at + 1), None | Some(Shape::Comma | Shape::Stop))
    }

    /// Whether what stands at `at` tells that the word before it is a name: a cue, a bracket.
    fn acts_behind(&self, at: usize) -> bool {
        let cue = Class::NAMING.with(Class::SAYING);
        if self.is_acted_on(at) {
            return false;
        }
        let next = self.tokens.get(at).filter(|_| !self.grammar.inverts);
        let told = next.is_some_and(|next| {
            next.shape == Shape::Open || next.class.is(cue) && !next.class.is(Class::GERUND)
        });
        told || self.cue_follows(at)
    }

    /// Whether what may be a verb at `at` has one of its own behind it: "curious claims were made".
    fn is_acted_on(&self, at: usize) -> bool {
        let next = self
            .tokens
            .get(at + 1)
            .filter(|_| self.same_place(at, at + 1));
        next.is_some_and(|next| next.class.is(Class::AUXILIARY))
    }

    /// Whether "others" begins a sentence and a comma parts them from what they do: "Others, tired
    /// of the tide, shouted".
    pub(super) fn is_parted_other(&self, at: usize) -> bool {
        let comma = self.tokens.get(at + 1).map(|next| next.shape) == Some(Shape::Comma);
        self.tokens[at].first && comma && self.tokens[at].span.of(self.text) == "Others"
    }

    /// Whether a sentence begins with one word that is no name: "Source familiar with the plan",
    /// "Dockers call it".
    pub(super) fn is_common(&self, phrase: &Phrase) -> bool {
        let token = &self.tokens[phrase.tokens.start];
        let alone = phrase.tokens.len() == 1 && token.first && token.shape == Shape::Capital;
        let known = |token: &Token| self.inner.contains(token.span.of(self.text));
        let common = alone && !self.grammar.inverts && (self.is_many(phrase) || is_noun(token));
        common && !known(token)
    }

    /// Whether the word is unknown and a plural by its verb.
    fn is_many(&self, phrase: &Phrase) -> bool {
        let (token, next) = (&self.tokens[phrase.tokens.start], phrase.tokens.end);
        let plain = self.tokens.get(next).is_some_and(|next| {
            let ended = Class::FINITE.with(Class::GERUND).with(Class::PAST);
            next.class.is(Class::ANY_VERB) && !next.class.is(ended)
        });
        token.class == Class::NONE && token.span.of(self.text).ends_with('s') && plain
    }

    /// Draws adjectives in front of a phrase without determiner to it: "senior officials".
    pub(super) fn drawn(&self, at: usize, free: usize) -> usize {
        let mut start = at;
        let small = self.tokens[at].shape == Shape::Small;
        let former = at > free && self.is_former(at - 1, at) && self.same_place(at - 1, at);
        if former {
            return at - 1;
        }
        while small && start > free && start + 3 > at {
            let before = &self.tokens[start - 1];
            let word = before.is_word()
                && before.quote.is_none()
                && !before
                    .class
                    .is(Class::FUNCTION.with(Class::TIME).with(Class::ANY_VERB));
            let adjectives = self.grammar.adjectives;
            let fits = adjectives.is_empty()
                || adjectives
                    .iter()
                    .any(|ending| before.span.of(self.text).ends_with(ending));
            if !word
                || !fits
                || !self.same_place(start - 1, start)
                || before.span.of(self.text).ends_with("ed")
            {
                break;
            }
            start -= 1;
        }
        start
    }

    /// Whether the word in front of a phrase tells of an office that somebody has or had: "former
    /// Gov. Marrack", "state Sen. Marrack".
    pub(super) fn is_former(&self, before: usize, at: usize) -> bool {
        let held = self.tokens[at]
            .class
            .is(Class::TITLE.with(Class::ORGANISATION));
        match self.tokens[before].span.of(self.text) {
            "former" | "fellow" | "longtime" => true,
            "state" => held,
            _ => false,
        }
    }

    /// Whether the word behind a bracket only tells the party and the state of who is named before
    /// it: "(R-Ostby)".
    pub(super) fn is_membership(&self, at: usize) -> bool {
        let open = at > 0 && self.tokens[at - 1].shape == Shape::Open;
        open && is_party_and_state(self.tokens[at].span.of(self.text))
    }
}

/// Whether a word tells of which party and state somebody is: "R-Ostby".
pub(in crate::people) fn is_party_and_state(word: &str) -> bool {
    matches!(word.as_bytes(), [b'D' | b'R' | b'I', b'-', b'A'..=b'Z', ..])
}

/// Whether the word means somebody or a document and is no name besides.
fn is_noun(token: &Token) -> bool {
    let name = Class::GIVEN
        .with(Class::PLACE)
        .with(Class::ORIGIN)
        .with(Class::ORGANISATION);
    token.class.is(Class::HUMAN.with(Class::DOCUMENT)) && !token.class.is(name)
}

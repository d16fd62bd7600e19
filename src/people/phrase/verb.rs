//! Which words are verbs and end a noun phrase.

use super::Chunker;
use crate::language::Class;
use crate::people::token::{Shape, Token};

impl Chunker<'_> {
    /// Whether the word, within a phrase that begins at `start`, is a verb that ends it.
    pub(super) fn is_verb(&self, at: usize, start: usize) -> bool {
        let token = &self.tokens[at];
        let word = token.span.of(self.text);
        let before = &self.tokens[at.max(1) - 1];
        let spoken = before.class.is(Class::SPEAKER) || before.is_capital();
        if !token.class.is(Class::ANY_VERB) {
            let past = word.len() > 4 && word.ends_with("ed") && !token.class.is(Class::SPEAKER);
            let verb = past && !before.class.is(Class::ADVERB) && !self.is_attribute(at, start);
            return verb && !self.grammar.inverts && at > start;
        }
        if at > start && before.class.is(Class::ADVERB) {
            return false;
        }
        let of_land = self.tells_land(at.max(1) - 1);
        if at > start && of_land && token.class.is(Class::SPEAKER) && !self.agrees(at) {
            return false;
        }
        if token.class.is_all(Class::GERUND.with(Class::TITLE)) && self.leads_speaker(at + 1) {
            return false;
        }
        if token.class.is(Class::GERUND) || token.class.is(Class::PAST) {
            return true;
        }
        if at > start && self.modifies(at) {
            return false;
        }
        if at > start && (self.agrees(at) || self.signs_off(at, start)) {
            return true;
        }
        if token.class.is(Class::SPEAKER) && !before.class.is(Class::PLURAL) && !before.is_capital()
        {
            return false;
        }
        match token.class.is(Class::NOUN) {
            true if token.class.is(Class::FINITE) => spoken && at > start,
            true => before.class.is(Class::PLURAL) && at > start,
            false => at > start || token.class.is(Class::FINITE),
        }
    }

    /// Whether a word in "-ed" stands before a noun and behind what makes it an adjective: "the
    /// Varenian armed forces", "the newly installed board".
    fn is_attribute(&self, at: usize, start: usize) -> bool {
        let before = &self.tokens[at.max(1) - 1];
        let of_land = self.tells_land(at.max(1) - 1);
        let adverb = at == start + 1
            && before.shape == Shape::Small
            && before.class == Class::NONE
            && before.span.of(self.text).ends_with("ly");
        if at == start || !(of_land || adverb) || !self.same_place(at, at + 1) {
            return false;
        }
        let next = &self.tokens[at + 1];
        let form = Class::FINITE.with(Class::GERUND).with(Class::PAST);
        let acts = next.class.is(form) && !next.class.is(Class::NOUN);
        next.shape == Shape::Small
            && self.is_content(at + 1)
            && !acts
            && !next.span.of(self.text).ends_with("ed")
    }

    /// Whether the word at `at` leads what those do of whom the noun before it tells: "dockers
    /// battling the tide".
    pub(super) fn is_doing(&self, at: usize) -> bool {
        let (token, before) = (&self.tokens[at], &self.tokens[at - 1]);
        let word = token.span.of(self.text);
        let many = before.class.is(Class::PLURAL) && before.span.of(self.text).ends_with('s');
        let acts = token.class == Class::NONE && word.ends_with("ing");
        acts && many && before.class.is(Class::SPEAKER) && !self.grammar.inverts
    }

    /// Whether the verb at `at`, which may be a noun, agrees with the noun before it: "the videos
    /// show a", "the fleet lists “…”". A noun and what it says of another are not so.
    fn agrees(&self, at: usize) -> bool {
        let (token, before) = (&self.tokens[at], &self.tokens[at - 1]);
        let many = |token: &Token| {
            let word = token.span.of(self.text);
            word.ends_with('s') && !word.ends_with("ss")
        };
        let verb = token.class.is(Class::ANY_VERB) && token.shape == Shape::Small;
        let nouns =
            before.is_word() && !before.class.is(Class::FUNCTION) && !before.class.is(Class::GIVEN);
        let object = self.tokens.get(at + 1).is_some_and(|next| {
            let that = Class::COMPLEMENTISER
                .with(Class::DETERMINER)
                .with(Class::POSSESSIVE);
            next.quote != token.quote || next.shape == Shape::Colon || next.class.is(that)
        });
        !self.grammar.inverts && verb && nouns && object && many(token) != many(before)
    }

    /// Whether the phrase that begins at `start` stands behind a quotation and the verb at `at`
    /// ends the sentence: "“…,” the letter states."
    fn signs_off(&self, at: usize, start: usize) -> bool {
        let says = Class::SAYING.with(Class::FINITE);
        let is_quoted = |before: usize| {
            let token = start.checked_sub(before).map(|at| &self.tokens[at]);
            token.is_some_and(|token| token.quote.is_some())
        };
        let ends = self
            .tokens
            .get(at + 1)
            .is_none_or(|next| next.opens || next.shape == Shape::Stop);
        self.tokens[at].class.is_all(says) && (is_quoted(1) || is_quoted(2)) && ends
    }

    /// Whether the plain form of a verb at `at` stands before a noun as another noun does: "the
    /// think tank", "the Supreme Court advocate".
    fn modifies(&self, at: usize) -> bool {
        let (token, before) = (&self.tokens[at], &self.tokens[at - 1]);
        let word = token.span.of(self.text);
        let plain = token.class.is(Class::ANY_VERB) && !word.ends_with('s');
        let one = !before.class.is(Class::PLURAL.with(Class::FUNCTION))
            && !before.span.of(self.text).ends_with('s');
        let next = self
            .tokens
            .get(at + 1)
            .filter(|_| self.same_place(at, at + 1));
        let body = next.is_some_and(|next| {
            next.class.is(Class::ORGANISATION)
                && next.shape == Shape::Small
                && !next.class.is(Class::FUNCTION)
        });
        let office = token.class.is(Class::TITLE) && before.is_capital();
        !self.grammar.inverts && plain && one && (body || office)
    }

    /// Whether the word at `at` is a verb and no noun by its neighbours: "which notes that".
    pub(super) fn is_predicate(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        if at > 0 && !token.opens && self.agrees(at) {
            return true;
        }
        let finite = token.class.is(Class::ANY_VERB) && token.class.is(Class::FINITE);
        if !finite || token.opens || at == 0 {
            return false;
        }
        let (before, behind) = (&self.tokens[at - 1], self.tokens.get(at + 1));
        let parted = matches!(before.shape, Shape::Comma | Shape::Close | Shape::Dash);
        let that = behind.is_some_and(|token| token.class.is(Class::COMPLEMENTISER));
        before.class.is(Class::RELATIVE) || parted && that
    }
}

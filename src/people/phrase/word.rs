//! Which words go on with a noun phrase.

use super::Chunker;
use crate::language::{Capitals, Class};
use crate::people::token::{Shape, Token};

/// Words of which a place has its name: "the Isle of Ostby".
const LANDS: [&str; 4] = ["Bay", "Gulf", "Isle", "Isles"];

impl Chunker<'_> {
    fn small_belongs(&self, at: usize, start: usize, led: bool) -> bool {
        let token = &self.tokens[at];
        let opening = at == start;
        if !opening && (self.ends_noun(at) || self.ends_name(at) || self.is_doing(at)) {
            return false;
        }
        if !opening && token.class.is(Class::QUANTITY) && self.tokens[at - 1].is_name() {
            return false;
        }
        if opening && led && token.span.of(self.text) == "following" {
            return self.is_content(at + 1);
        }
        if token.class.is(Class::ADVERB) && opening && led {
            let negates = self.grammar.inverts && token.class.is(Class::NEGATION);
            return !negates && self.is_content(at + 1);
        }
        if !opening && self.is_manner(at) {
            return false;
        }
        if !opening && self.tokens[at - 1].is_capital() && !led && token.quote.is_none() {
            let speaker = token.class.is(Class::SPEAKER) && !self.is_verb(at, start);
            return speaker || self.leads_to_title(at, start) || self.is_of_land(at, start);
        }
        self.is_content(at) && (opening && led || !self.is_verb(at, start))
    }

    /// Whether an office or a name stands at `at`: "the acting director", "the ranking Varenian".
    pub(super) fn leads_speaker(&self, at: usize) -> bool {
        let token = self.tokens.get(at).filter(|_| self.same_place(at - 1, at));
        token.is_some_and(|token| token.class.is(Class::SPEAKER) || token.is_name())
    }

    /// Whether the word tells how somebody does something: "the minister boldly suggested".
    fn is_manner(&self, at: usize) -> bool {
        let (token, before) = (&self.tokens[at], &self.tokens[at - 1]);
        let word = token.span.of(self.text);
        word.len() > 4
            && word.ends_with("ly")
            && !token.class.is(Class::SPEAKER)
            && (before.is_capital() || before.class.is(Class::SPEAKER))
            && (!self.is_content(at + 1) || self.verb_follows(at + 1) && self.is_verb(at + 1, at))
    }

    /// Whether the words at `at` lead to a title and a name: "Harbour Bank portfolio manager Ilse
    /// …".
    fn leads_to_title(&self, at: usize, start: usize) -> bool {
        let fits = |at: usize| {
            self.is_content(at) && self.tokens[at].shape == Shape::Small && !self.is_verb(at, start)
        };
        let is_title = |at: usize| self.tokens[at].class.is(Class::TITLE);
        let title = (at + 1..at + 4)
            .take_while(|&at| self.same_place(at - 1, at) && (fits(at) || is_title(at)))
            .find(|&at| is_title(at));
        fits(at)
            && title.is_some_and(|at| self.same_place(at, at + 1) && self.tokens[at + 1].is_name())
    }

    /// Whether a name ends before the small word at `at`, where nouns stand first.
    fn ends_name(&self, at: usize) -> bool {
        let before = &self.tokens[at - 1];
        self.grammar.head_first
            && before.is_name()
            && !before.class.is(Class::ORGANISATION)
            && !self.leads_to_title(at, at)
    }

    /// Whether a noun ends before the small word at `at`: where nouns have capitals, nothing that
    /// belongs to one stands behind it.
    fn ends_noun(&self, at: usize) -> bool {
        let noun = |at: usize| {
            self.tokens[at]
                .span
                .of(self.text)
                .starts_with(char::is_uppercase)
        };
        let (before, token) = (&self.tokens[at - 1], &self.tokens[at]);
        let heads = before.class.is(Class::SPEAKER) || before.is_name();
        let genitive = heads && token.class == Class::NONE && token.shape == Shape::Small;
        self.grammar.capitals == Capitals::Nouns && noun(at - 1) && (!noun(at) || genitive)
    }

    /// Whether the word can be an adjective or a noun.
    pub(super) fn is_content(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            token.is_name()
                || token.shape == Shape::Small && !token.class.is(Class::FUNCTION.with(Class::TIME))
                || token.class.is(Class::SPEAKER) && !token.class.is(Class::FUNCTION)
        })
    }

    /// Whether a noun in small letters that is no title parts a name from what leads it: "a Sunday
    /// interview Marrack …".
    pub(super) fn parts(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let noun = Class::NOUN.with(Class::DOCUMENT).with(Class::UTTERANCE);
        token.shape == Shape::Small
            && token.class.is(noun)
            && !token.class.is(Class::TITLE
                .with(Class::HUMAN)
                .with(Class::GERUND)
                .with(Class::PAST))
    }

    /// Whether a given name and a surname follow the name of a body: "the Harbour Board Ilse
    /// Marrack".
    fn begins_name(&self, at: usize, start: usize) -> bool {
        let surname = self.same_place(at, at + 1) && self.tokens[at + 1].is_name();
        let mut before = self.tokens[start..at].iter();
        // Where nouns need no article, one word may be whoever is told something: Интерфаксу Юрий
        // Швец.
        let inner = self.grammar.bare && !self.tokens[start].first;
        let shortest = if inner { 1 } else { 2 };
        self.tokens[at].class.is(Class::GIVEN)
            && surname
            && before.len() >= shortest
            && before
                .all(|token| token.is_name() && !token.class.is(Class::GIVEN.with(Class::TITLE)))
    }

    /// Whether a mark parts the capital at `at` from another name: агентство «Прилив» Алиса Маррак,
    /// Алиса Маррак «Приливу».
    fn is_marked_off(&self, at: usize, start: usize) -> bool {
        let gap = self.tokens[at - 1].span.end..self.tokens[at].span.start;
        let gap = self.text.get(gap).unwrap_or_default();
        let given = |at: usize| self.tokens[at].class.is(Class::GIVEN);
        gap.contains('»') && given(at) || gap.contains('«') && (start..at).any(given)
    }

    /// How many words at `at` link capitals into one name: "of", "&", particles.
    pub(super) fn links(&self, at: usize, start: usize) -> usize {
        let before = &self.tokens[at.max(1) - 1];
        if at > start && self.is_office(at) {
            return 2;
        }
        if at == start || !before.is_name() {
            return 0;
        }
        let linked = |end: usize| self.same_place(at, end) && self.tokens[end].is_name();
        if self.is_nickname(at) {
            return if linked(at + 3) { 3 } else { 0 };
        }
        let body = self.links_body(at, start);
        if body > 0 {
            return if linked(at + body) { body } else { 0 };
        }
        let field = self.links_field(at, start);
        if field > 0 {
            return field;
        }
        let word = self.tokens[at].span.of(self.text);
        if self.is_of_people(at, start) {
            return 1;
        }
        let formal = before.class.is(Class::ORGANISATION.with(Class::TITLE));
        let formal = formal || LANDS.contains(&before.span.of(self.text));
        if word == "&" || word == "of" && formal && !self.is_personal(start, at) {
            return usize::from(linked(at + 1));
        }
        let particles = (at..self.tokens.len()).take(3).take_while(|&at| {
            let word = self.tokens[at].span.of(self.text);
            self.tokens[at].class.is(Class::PARTICLE) && word != "y" && word != "e"
        });
        let count = particles.count();
        if linked(at + count) { count } else { 0 }
    }

    /// Whether one name stands between quotation marks at `at`: of "Ilse \"Ily\" Marrack".
    fn is_nickname(&self, at: usize) -> bool {
        let mark = |at: usize| {
            let token = self
                .tokens
                .get(at)
                .filter(|token| token.shape == Shape::Sign);
            token.is_some_and(|token| matches!(token.span.of(self.text), "\"" | "“" | "”"))
        };
        let named = |at: usize| self.tokens.get(at).is_some_and(Token::is_name);
        mark(at) && named(at + 1) && mark(at + 2)
    }

    /// Whether the words at `at` belong to an office before a name: "secretary of state Ilse
    /// Marrack".
    fn is_office(&self, at: usize) -> bool {
        let given = at + 2;
        self.tokens[at].span.of(self.text) == "of"
            && self.tokens[at - 1].class.is(Class::TITLE)
            && self.same_place(at - 1, given)
            && self.tokens[at + 1].shape == Shape::Small
            && self.is_content(at + 1)
            && self.tokens[given].is_name()
            && self.tokens[given].class.is(Class::GIVEN)
    }

    /// Whether the words from `start` up to `end` hold the name of a human being: no "Deputy
    /// Minister".
    pub(super) fn is_personal(&self, start: usize, end: usize) -> bool {
        let title = |at: usize| self.tokens[at].class.is(Class::TITLE);
        (start..end.saturating_sub(1))
            .any(|at| self.tokens[at].class.is(Class::GIVEN) || title(at) && !title(at + 1))
    }

    pub(super) fn belongs(&self, at: usize, start: usize, led: bool) -> bool {
        let token = &self.tokens[at];
        if self.is_headline_verb(at) || token.quote.is_some() && !token.is_name() {
            return false;
        }
        match token.shape {
            Shape::Number => led,
            Shape::Capital | Shape::Capitals if !token.is_name() => {
                token.class.is(Class::TIME)
                    && at > start
                    && self.tokens[at - 1].class.is(Class::GIVEN)
            }
            Shape::Capital | Shape::Capitals if at > start && self.parts(at - 1) => false,
            Shape::Capital if at > start && self.is_marked_off(at, start) => false,
            Shape::Capital if self.begins_name(at, start) => false,
            Shape::Capital | Shape::Capitals => {
                at > start || led || token.class.is(Class::SPEAKER) || !self.is_lowered(at)
            }
            Shape::Small => self.small_belongs(at, start, led),
            _ => false,
        }
    }
}

//! Whom an office or a description means: "the spokesman", "the embassy".

use super::Linker;
use crate::language::Class;
use crate::people::phrase::{Phrase, PhraseKind};
use crate::people::role::canonical;
use crate::people::spelling::Body;
use crate::people::token::Shape;
use crate::people::{Gender, PersonKind};
use crate::text::Span;

impl Linker<'_> {
    pub(super) fn describes(&self, phrase: &Phrase) -> bool {
        let head = self.tokens[phrase.head].class;
        phrase.kind == PhraseKind::Nominal
            && head.is(Class::TITLE.with(Class::HUMAN))
            && !head.is(Class::PLURAL)
    }

    pub(super) fn comma_between(&self, before: &Phrase, behind: &Phrase) -> bool {
        behind.tokens.start == before.tokens.end + 1
            && self.tokens[before.tokens.end].shape == Shape::Comma
    }

    pub(super) fn comma_behind(&self, phrase: &Phrase) -> bool {
        let behind = self.tokens.get(phrase.tokens.end);
        behind.is_some_and(|token| matches!(token.shape, Shape::Comma | Shape::Stop))
    }

    /// The phrase whose genitive stands in front of phrase `at`.
    pub(super) fn owner_before(&self, at: usize) -> Option<&Phrase> {
        let owner = &self.phrases[at.checked_sub(1)?];
        let genitive = owner.tokens.end + 1 == self.phrases[at].tokens.start
            && self.tokens[owner.tokens.end].shape == Shape::Genitive;
        genitive.then_some(owner)
    }

    /// Whom nominal `at` means; somebody of its own where nothing tells.
    pub(super) fn nominal(&mut self, at: usize) -> usize {
        let phrase = &self.phrases[at];
        let head = self.tokens[phrase.head].class;
        let definite = self.is_definite(at);
        let word = self.folded(phrase.head);
        let bodily = head.is(Class::ORGANISATION.with(Class::DOCUMENT));
        let named = self.named_before(at).or_else(|| self.named_behind(at));
        let named = named.or_else(|| self.named_at_end(at));
        let named = named.or_else(|| self.called_behind(at));
        let named = named.or_else(|| self.styled_behind(at));
        let known = named.or_else(|| match definite {
            false => None,
            true if bodily && phrase.tokens.len() <= 2 => self.body_meant(at, &word),
            true => self.described_as(at, canonical(&word)),
        });
        known.unwrap_or_else(|| {
            let person = self.unnamed(at);
            if !definite {
                self.introduce(at, person);
            }
            person
        })
    }

    fn is_definite(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let first = &self.tokens[phrase.tokens.start];
        let word = first.span.of(self.text);
        if self.grammar.inverts {
            let one = !self.tokens[phrase.head].class.is(Class::PLURAL);
            return one && !first.class.is(Class::QUANTITY);
        }
        let article = matches!(word, "the" | "The" | "this" | "This" | "that" | "That");
        let vague = first.class.is(Class::DETERMINER.with(Class::QUANTITY)) && !article;
        !vague && !self.tokens[phrase.head].class.is(Class::PLURAL)
    }

    /// Somebody who has no name in this article, known by the words alone.
    fn unnamed(&mut self, at: usize) -> usize {
        let phrase = &self.phrases[at];
        let class = self.tokens[phrase.head].class;
        let first = &self.tokens[phrase.tokens.start];
        let name = self.words_of(self.whole(at));
        let bare = match first.class.is(Class::DETERMINER) && phrase.tokens.len() > 1 {
            true => self.words_of(Span::new(
                self.tokens[phrase.tokens.start + 1].span.start,
                self.whole(at).end,
            )),
            false => name.clone(),
        };
        let body = Body::of(&bare);
        let other = first.span.of(self.text).eq_ignore_ascii_case("another");
        if let Some(person) = self.known_body(&body).filter(|_| !other) {
            return person;
        }
        let noun = self.folded(phrase.head);
        let kind = if self.is_human_being(at) {
            PersonKind::Human
        } else {
            PersonKind::Organisation
        };
        let person = self.add(kind, false);
        self.people[person].name = name.into_owned();
        self.people[person].words = 1;
        self.people[person].traits.gender = Gender::told_by(class);
        let several = self.is_many(phrase.head) || FAMILIES.contains(&noun.as_str());
        self.people[person].traits.plural = class.is(Class::PLURAL) || several;
        self.bodies.insert(body.whole, person);
        if class.is(Class::ORGANISATION) {
            self.bodies
                .extend(body.landless.map(|words| (words, person)));
            self.bodies.insert(noun, person);
        }
        person
    }

    /// Whether a nominal means a human being: by its noun, by an age, or by the ending of a noun
    /// that is not known, as "a balloonist".
    fn is_human_being(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let head = &self.tokens[phrase.head];
        let aged = phrase.tokens.clone().any(|at| self.is_age(at));
        let ends = |ending: &&str| head.span.of(self.text).ends_with(ending);
        let acts = AGENTS.iter().any(ends);
        let unknown = head.class == Class::NONE && !self.grammar.inverts;
        head.class.is(Class::TITLE.with(Class::HUMAN))
            || head.shape == Shape::Small && (aged || unknown && acts)
    }

    /// Whether the token `at` tells how old somebody is: "34-year-old".
    pub(super) fn is_age(&self, at: usize) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|token| token.span.of(self.text).ends_with("-year-old"))
    }

    /// The body that the word alone means, or together with the land that owns it.
    fn body_meant(&self, at: usize, word: &str) -> Option<usize> {
        let is_owned = self.owner_before(at).is_some() || self.hanging(at).is_some();
        let owned = is_owned.then(|| Body::of(&self.words_of(self.whole(at))));
        match owned.filter(|body| body.landless.is_some()) {
            Some(body) => self.known_body(&body),
            None => self.bodies.get(word).copied(),
        }
    }

    /// Whether an English word that is not known is a plural by its ending: "dockers", no "boss".
    fn is_many(&self, head: usize) -> bool {
        let word = self.tokens[head].span.of(self.text);
        let one = ["ss", "is", "us"].iter().any(|end| word.ends_with(end));
        let ends = word.ends_with('s') && !one;
        ends && self.tokens[head].class == Class::NONE && !self.grammar.inverts
    }
}

/// Endings of nouns for whoever does something.
const AGENTS: [&str; 4] = ["ist", "ian", "man", "woman"];

/// Nouns for a few who are rather "they" than "it".
const FAMILIES: [&str; 5] = ["family", "couple", "duo", "pair", "trio"];

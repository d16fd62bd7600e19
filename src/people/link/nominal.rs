//! Whom an office or a description means: "the spokesman", "the embassy".

use super::{BEARERS, Linker, gender};
use crate::people::language::Class;
use crate::people::phrase::{Phrase, PhraseKind};
use crate::people::spelling::Body;
use crate::people::token::Shape;
use crate::people::{Gender, PersonKind};
use crate::text::Span;

impl Linker<'_> {
    /// Notes what the text calls the person whom phrase `at` names: a title in front of the name,
    /// a description behind or in front of it between commas.
    pub(super) fn describe(&mut self, at: usize, person: usize) {
        let phrase = &self.phrases[at];
        if let Some(title) = phrase
            .title
            .filter(|&title| !self.tokens[title].class.is(Class::HONORIFIC))
        {
            let names = self.names_before(at, title);
            self.note(title, person, names);
        }
        if let Some(behind) = self.apposed(at) {
            let description = &self.phrases[behind];
            let names = self.names_before(behind, description.head);
            self.note(description.head, person, names);
        }
        let before = at
            .checked_sub(1)
            .filter(|&before| self.comma_between(&self.phrases[before], phrase));
        let before = before.map(|before| self.chain(before));
        if let Some((before, description)) = before.map(|before| (before, &self.phrases[before]))
            && self.describes(description)
            && self.comma_behind(phrase)
        {
            let names = self.names_before(before, description.head);
            self.note(description.head, person, names);
        }
    }

    /// The phrase that phrase `at` hangs on where nouns stand in front of what they are of: "el
    /// alcalde" of "el alcalde de Haven".
    fn chain(&self, at: usize) -> usize {
        let mut at = at;
        while self.grammar.inverts && at > 0 && !self.describes(&self.phrases[at]) {
            let (before, here) = (&self.phrases[at - 1], &self.phrases[at]);
            let links = self.tokens[before.tokens.end..here.tokens.start].iter();
            let linked =
                links.len() <= 1 && links.clone().all(|link| link.class.is(Class::PREPOSITION));
            if !linked {
                break;
            }
            at -= 1;
        }
        at
    }

    fn note(&mut self, head: usize, person: usize, names: Vec<String>) {
        let word = canonical(&self.folded(head)).to_owned();
        let told = gender(self.tokens[head].class);
        let traits = &mut self.people[person].traits;
        if traits.gender == Gender::Unknown {
            traits.gender = told;
        }
        if let Some(office) = self.grammar.tail(&word) {
            let known = self.described.entry(office.to_owned()).or_default();
            known.push((person, names.clone()));
        }
        self.described
            .entry(word)
            .or_default()
            .push((person, names));
    }

    /// The description behind a name and a comma: "Marrack, the harbour minister".
    fn apposed(&self, at: usize) -> Option<usize> {
        let next = self.phrases.get(at + 1)?;
        if !self.comma_between(&self.phrases[at], next) {
            return None;
        }
        if self.describes(next) {
            return Some(at + 1);
        }
        let owned = self.phrases.get(at + 2)?;
        let genitive = self.tokens.get(next.tokens.end)?;
        let adjacent =
            genitive.shape == Shape::Genitive && owned.tokens.start == next.tokens.end + 1;
        (adjacent && self.describes(owned)).then_some(at + 2)
    }

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

    /// The names in phrase `at` before token `head`, and the owner in front of it.
    fn names_before(&self, at: usize, head: usize) -> Vec<String> {
        let phrase = &self.phrases[at];
        let own = phrase.tokens.start..head;
        let owner = self.owner_before(at);
        let owner = owner.map_or(0..0, |owner| owner.tokens.clone());
        let names = owner
            .chain(own)
            .filter(|&token| self.tokens[token].is_name());
        names
            .take(BEARERS)
            .map(|token| self.folded(token))
            .collect()
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

    /// Notes somebody without a name who enters by a description, for when it is said of somebody
    /// known: "a harbour spokesman said … the spokesman added".
    fn introduce(&mut self, at: usize, person: usize) {
        let phrase = &self.phrases[at];
        if !self.describes(phrase) {
            return;
        }
        let head = phrase.head;
        let known = self.described.get(canonical(&self.folded(head)));
        let is_known = known.is_some_and(|known| known.iter().any(|(other, _)| *other == person));
        if !is_known {
            let mut names = self.names_before(at, head);
            names.extend(self.names_behind(at));
            self.note(head, person, names);
        }
    }

    /// The names in what phrase `at` is of: "a spokesman for the Ostby Ferries".
    fn names_behind(&self, at: usize) -> Vec<String> {
        let (phrase, end) = (&self.phrases[at], self.whole(at).end);
        let behind = self.tokens[phrase.tokens.end..].iter().enumerate();
        let behind = behind.take_while(|(_, token)| token.span.end <= end);
        let names = behind.filter(|(_, token)| token.is_name());
        names
            .take(BEARERS)
            .map(|(token, _)| self.folded(phrase.tokens.end + token))
            .collect()
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

    fn described_as(&self, at: usize, word: &str) -> Option<usize> {
        let names = self.names_before(at, self.phrases[at].head);
        let told = gender(self.tokens[self.phrases[at].head].class);
        let known = self.described.get(word)?.iter().rev().take(BEARERS);
        let fitting = known.filter(|(person, there)| {
            let shared = names.iter().any(|name| there.contains(name));
            (names.is_empty() || shared) && self.people[*person].traits.gender.agrees(told)
        });
        fitting
            .map(|&(person, _)| person)
            .max_by_key(|&person| self.people[person].seen)
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
        if let Some(person) = self.known_body(&body) {
            return person;
        }
        let human = class.is(Class::TITLE.with(Class::HUMAN));
        let kind = if human {
            PersonKind::Human
        } else {
            PersonKind::Organisation
        };
        let person = self.add(kind, false);
        self.people[person].name = name.into_owned();
        self.people[person].words = 1;
        self.people[person].traits.gender = gender(class);
        self.people[person].traits.plural = class.is(Class::PLURAL) || self.is_many(phrase.head);
        self.bodies.insert(body.whole, person);
        if class.is(Class::ORGANISATION) {
            self.bodies
                .extend(body.landless.map(|words| (words, person)));
            self.bodies.insert(self.folded(phrase.head), person);
        }
        person
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
        let ends = word.ends_with('s') && !word.ends_with("ss");
        ends && self.tokens[head].class == Class::NONE && !self.grammar.inverts
    }
}

/// One word for the titles that mean the same office.
fn canonical(word: &str) -> &str {
    match word {
        "sen." | "sen" => "senator",
        "gov." | "gov" => "governor",
        "rep." | "rep" | "congressman" | "congresswoman" => "representative",
        "gen." | "gen" => "general",
        "spokesperson" | "spokeswoman" => "spokesman",
        "chairwoman" | "chairperson" | "chair" => "chairman",
        "premier" => "minister",
        "advisor" | "aide" => "adviser",
        "attorney" => "lawyer",
        "pm" => "minister",
        word => word,
    }
}

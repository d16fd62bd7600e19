//! Single names: a surname, or a given name alone.

use super::{BEARERS, Linker};
use crate::language::Class;
use crate::people::phrase::{self, Phrase, PhraseKind};
use crate::people::{Gender, PersonKind};

/// How many times as often one bearer of a name must be mentioned to be meant before the last one.
const FAR: usize = 3;

impl Linker<'_> {
    pub(super) fn titled_name(&mut self, at: usize) -> usize {
        let phrase = &self.phrases[at];
        let person = self.single_name(phrase);
        let leads = |title| title + 1 == phrase.name.start && !self.grammar.inverts;
        if phrase.title.is_some_and(leads) {
            self.hold(at, person);
        }
        person
    }

    pub(super) fn single_name(&mut self, phrase: &Phrase) -> usize {
        let word = self.folded(self.surname(phrase));
        let told = self.title_gender(phrase);
        let junior = self.is_junior(phrase);
        let bearer = self.bearer(self.surnames.get(&word), told, junior);
        let person = bearer.or_else(|| match phrase.title {
            Some(at) if self.tokens[at].class.is(Class::HONORIFIC) => None,
            _ => self.bearer(self.given.get(&word), told, junior),
        });
        let person = person.or_else(|| self.introduced(&word));
        let person = person.unwrap_or_else(|| {
            let person = self.add(PersonKind::Human, true);
            let name = self.words_of(phrase::span(self.tokens, &phrase.name));
            self.people[person].name = name.into_owned();
            self.people[person].words = 1;
            self.surnames.entry(word).or_default().push(person);
            person
        });
        self.learn_gender(phrase, person);
        person
    }

    /// Who was introduced by a noun and two names, of which the last one is the word: a human
    /// being, as nothing else is called by its last word alone and without an article.
    fn introduced(&mut self, word: &str) -> Option<usize> {
        let person = self.bodies.get(word).copied()?;
        let entry = &mut self.people[person];
        if !entry.introduced {
            return None;
        }
        (entry.kind, entry.introduced) = (PersonKind::Human, false);
        self.surnames
            .entry(word.to_owned())
            .or_default()
            .push(person);
        Some(person)
    }

    /// Of those who bear a name: who was last spoken of, unless another one is spoken of far more.
    /// A junior is called by it alone once named in full, and while nobody else is spoken of as
    /// often.
    pub(super) fn bearer(
        &self,
        bearers: Option<&Vec<usize>>,
        told: Gender,
        junior: bool,
    ) -> Option<usize> {
        let bearers = bearers?.iter().rev().take(BEARERS);
        let fitting = bearers.filter(|&&person| {
            let entry = &self.people[person];
            !entry.landed && entry.traits.gender.agrees(told)
        });
        let mut fitting: Vec<usize> = fitting.copied().collect();
        let mentions = |person: &usize| self.people[*person].mentions;
        let called = |person: &usize| self.people[*person].junior == junior;
        let most = fitting.iter().copied().max_by_key(mentions)?;
        let known =
            |person: &usize| called(person) && (junior || mentions(person) == mentions(&most));
        match fitting.iter().any(known) {
            true => fitting.retain(called),
            false => fitting.retain(|&person| junior || self.people[person].seen.is_some()),
        }
        let seen = |&person: &usize| {
            let entry = &self.people[person];
            (entry.seen_by_surname, entry.seen)
        };
        let last = fitting.iter().copied().max_by_key(seen)?;
        let most = fitting.iter().copied().max_by_key(mentions)?;
        Some(if mentions(&most) > FAR * mentions(&last) {
            most
        } else {
            last
        })
    }

    /// Whether the phrase names somebody by the surname, too: whoever is called by the given name
    /// alone, or by what they are to another, is not meant by a surname that others have as well.
    pub(super) fn has_surname(&self, phrase: &Phrase, person: usize) -> bool {
        let bears = |bearers: &Vec<usize>| {
            bearers
                .iter()
                .rev()
                .take(BEARERS)
                .any(|bearer| *bearer == person)
        };
        let surname = || self.surnames.get(&self.folded(self.surname(phrase)));
        phrase.kind == PhraseKind::Human && surname().is_some_and(bears)
    }
}

//! Full names: a given name and a surname.

use super::{BEARERS, Linker};
use crate::language::Class;
use crate::people::PersonKind;
use crate::people::phrase::{self, Phrase, PhraseKind};
use crate::text::fold;

impl Linker<'_> {
    pub(super) fn register_full_names(&mut self) {
        for at in 0..self.phrases.len() {
            let phrase = &self.phrases[at];
            let is_human = phrase.kind == PhraseKind::Human;
            if is_human && self.particles(phrase) == 0 && self.is_full(phrase) {
                let person = self.full_name(phrase);
                self.describe(at, person);
            }
        }
    }

    /// Whether a given name stands before the surname. One particle alone may be one ("Van
    /// Marrack"), unless somebody is known by it ("Ilse van Marrack").
    pub(super) fn is_full(&self, phrase: &Phrase) -> bool {
        let surname = self.surname(phrase);
        match self.particles(phrase) {
            0 => surname > phrase.name.start && !self.is_behind_place(phrase),
            1 => !self.is_known_as(phrase),
            _ => false,
        }
    }

    /// Whether nothing but a place that is cut short stands before the surname: there a sentence
    /// ends, as in "Washington, D.C. Marrack said".
    fn is_behind_place(&self, phrase: &Phrase) -> bool {
        let first = &self.tokens[phrase.name.start];
        let is_place =
            first.class.is(Class::PLACE.with(Class::ORIGIN)) && !first.class.is(Class::GIVEN);
        is_place
            && first.span.of(self.text).ends_with('.')
            && self.surname(phrase) == phrase.name.start + 1
    }

    /// How many particles a surname begins with that stands alone: two in "Van der Marrack".
    fn particles(&self, phrase: &Phrase) -> usize {
        let before = phrase.name.start..self.surname(phrase);
        let is_particle = |at: usize| {
            let class = self.tokens[at].class;
            class.is(Class::PARTICLE) && !class.is(Class::GIVEN)
        };
        match before.clone().all(is_particle) {
            true => before.len(),
            false => 0,
        }
    }

    /// Whether a full name ends with these words.
    fn is_known_as(&self, phrase: &Phrase) -> bool {
        let words = self.words_of(phrase::span(self.tokens, &phrase.name));
        let words = format!(" {}", fold(&words));
        let mut bearers = self.bearers_of(phrase);
        bearers.any(|person| fold(&self.people[person].name).ends_with(&words))
    }

    /// Who has the surname, the last who came first.
    fn bearers_of(&self, name: &Phrase) -> impl Iterator<Item = usize> {
        let bearers = self.surnames.get(&self.folded(self.surname(name)));
        bearers.into_iter().flatten().rev().take(BEARERS).copied()
    }

    /// Who bears the full name.
    pub(super) fn bearer_of(&self, name: &Phrase) -> Option<usize> {
        let given = self.folded(name.name.start);
        let mut bearers = self.bearers_of(name);
        bearers.find(|&person| {
            let first = self.people[person]
                .name
                .split(' ')
                .next()
                .unwrap_or_default();
            same_given(self.grammar.stem(&fold(first)), &given)
        })
    }

    /// The token of the surname; "Jr." is none.
    pub(super) fn surname(&self, phrase: &Phrase) -> usize {
        phrase.name.end - 1 - usize::from(self.is_junior(phrase))
    }

    /// Whether "Jr." or the like ends the name.
    pub(super) fn is_junior(&self, phrase: &Phrase) -> bool {
        phrase.name.len() > 1 && self.tokens[phrase.name.end - 1].class.is(Class::SUFFIX)
    }

    pub(super) fn full_name(&mut self, phrase: &Phrase) -> usize {
        let span = phrase::span(self.tokens, &phrase.name);
        let same = self.bearer_of(phrase);
        let person = same.unwrap_or_else(|| self.add(PersonKind::Human, true));
        let words = phrase.name.len();
        let name = self.words_of(span);
        let junior = self.is_junior(phrase);
        let entry = &mut self.people[person];
        let better = words == entry.words && self.grammar.is_plainer(&name, &entry.name);
        entry.junior |= junior;
        if words > entry.words || better {
            (entry.name, entry.words) = (name.into_owned(), words);
        }
        if same.is_none() {
            let surname = self.folded(self.surname(phrase));
            let given = self.folded(phrase.name.start);
            let land = self.tokens[self.surname(phrase)].class.is(Class::PLACE);
            let named = self.tokens[phrase.name.start].class.is(Class::GIVEN);
            self.people[person].landed = land && !named;
            self.surnames.entry(surname).or_default().push(person);
            self.given.entry(given).or_default().push(person);
        }
        self.learn_gender(phrase, person);
        person
    }
}

/// Whether two given names may be one: "Dmitry" and "D.".
fn same_given(a: &str, b: &str) -> bool {
    let initial = |word: &str| word.trim_end_matches('.').chars().count() == 1;
    a == b || (initial(a) || initial(b)) && a.chars().next() == b.chars().next()
}

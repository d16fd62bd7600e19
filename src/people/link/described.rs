//! What people are called besides their names: "Harbour Minister Marrack", "Marrack, the warden".

use super::{BEARERS, Linker};
use crate::language::Class;
use crate::people::Gender;
use crate::people::role::{canonical, field};
use crate::people::token::Shape;

impl Linker<'_> {
    /// Notes what the text calls the person whom phrase `at` names: a title in front of the name, a
    /// description behind or in front of it between commas.
    pub(super) fn describe(&mut self, at: usize, person: usize) {
        self.hold(at, person);
        let phrase = &self.phrases[at];
        if let Some(behind) = self.apposed(at) {
            self.note(behind, self.phrases[behind].head, person);
        }
        let before = at
            .checked_sub(1)
            .filter(|&before| self.comma_between(&self.phrases[before], phrase));
        let before = before.filter(|_| self.comma_behind(phrase));
        let before = before.map(|before| self.chain(before));
        if let Some(office) = before.and_then(|before| self.office_at(before)) {
            self.note(office, self.phrases[office].head, person);
        }
    }

    /// The description that phrase `end` is, or what hangs on it: "the governor of Ostby".
    fn office_at(&self, end: usize) -> Option<usize> {
        if self.describes(&self.phrases[end]) {
            return Some(end);
        }
        let office = end.checked_sub(1).filter(|_| !self.grammar.inverts)?;
        let held = self.hanging(office) == Some(end) && self.describes(&self.phrases[office]);
        held.then_some(office)
    }

    /// Notes the title in front of the name in phrase `at`.
    pub(super) fn hold(&mut self, at: usize, person: usize) {
        let title = self.phrases[at].title;
        let office = |&title: &usize| !self.tokens[title].class.is(Class::HONORIFIC);
        if let Some(title) = title.filter(office) {
            self.note(at, title, person);
        }
    }

    /// Notes that `person` is called by the office or description in phrase `at` whose noun is
    /// `head`.
    fn note(&mut self, at: usize, head: usize, person: usize) {
        let mut bearer = Bearer {
            person,
            names: self.names_before(at, head),
            field: self.field_before(at, head),
        };
        if !self.people[person].traits.named {
            bearer.names.extend(self.names_behind(at));
        }
        let word = canonical(&self.folded(head)).to_owned();
        let told = Gender::told_by(self.tokens[head].class);
        let traits = &mut self.people[person].traits;
        if traits.gender == Gender::Unknown {
            traits.gender = told;
        }
        if let Some(office) = self.grammar.tail(&word) {
            self.know(office.to_owned(), bearer.clone());
        }
        self.know(word, bearer);
    }

    fn know(&mut self, word: String, bearer: Bearer) {
        let known = self.described.entry(word).or_default();
        if !known
            .iter()
            .rev()
            .take(BEARERS)
            .any(|known| *known == bearer)
        {
            known.push(bearer);
        }
    }

    /// Who is known by the office or description at `at`, of which `word` is the noun.
    pub(super) fn described_as(&self, at: usize, word: &str) -> Option<usize> {
        let head = self.phrases[at].head;
        let names = self.names_before(at, head);
        let field = self.field_before(at, head);
        let told = Gender::told_by(self.tokens[head].class);
        let known = self.described.get(word)?.iter().rev().take(BEARERS);
        let fitting = known.filter(|bearer| {
            let shared = names.iter().any(|name| bearer.names.contains(name));
            let alike = (names.is_empty() || shared) && bearer.is_of(field.as_deref());
            alike && self.people[bearer.person].traits.gender.agrees(told)
        });
        let last = |bearer: &&Bearer| {
            let exact = field.is_some() && bearer.field == field;
            (exact, self.people[bearer.person].seen)
        };
        fitting.max_by_key(last).map(|bearer| bearer.person)
    }

    /// What an office or a description with the noun `head` in phrase `at` is for: "harbour" of
    /// "the new harbour minister", "vice" of "Vice President Marrack".
    fn field_before(&self, at: usize, head: usize) -> Option<String> {
        let before = head.checked_sub(1);
        let own = before.filter(|before| self.phrases[at].tokens.contains(before));
        let before = own.map_or_else(String::new, |before| self.folded(before));
        field(&self.folded(head), &before).map(str::to_owned)
    }

    /// Notes somebody without a name who enters by a description, for when it is said of somebody
    /// known: "a harbour spokesman said … the spokesman added".
    pub(super) fn introduce(&mut self, at: usize, person: usize) {
        let phrase = &self.phrases[at];
        if !self.describes(phrase) {
            return;
        }
        let head = phrase.head;
        let known = self.described.get(canonical(&self.folded(head)));
        let mut known = known.into_iter().flatten().rev().take(BEARERS);
        if !known.any(|bearer| bearer.person == person) {
            self.note(at, head, person);
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
}

/// Who is known by an office or a description.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Bearer {
    person: usize,
    /// The names that stand next to it.
    names: Vec<String>,
    /// What it is for.
    field: Option<String>,
}

impl Bearer {
    /// Whether an office for `field` may be the same: the vice president is never "the president".
    fn is_of(&self, field: Option<&str>) -> bool {
        let vice = |field: Option<&str>| field == Some("vice");
        match (self.field.as_deref(), field) {
            (Some(here), Some(there)) => here == there,
            (here, there) => vice(here) == vice(there),
        }
    }
}

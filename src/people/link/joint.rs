//! Several who are named side by side: "Marrack and Askel", "the port, its owners and two unions".

use std::collections::BTreeMap;

use super::Linker;
use crate::language::Class;
use crate::people::phrase::PhraseKind;
use crate::people::token::Shape;
use crate::people::{Joint, Mention, PersonKind};

/// Phrases of the longest group: nobody speaks with more at once.
const MOST: usize = 32;

impl Linker<'_> {
    /// The groups among the mentions, each of which becomes a person of its own.
    pub(super) fn groups(&mut self, mentions: &[Mention]) -> Vec<Joint> {
        let mut found = Vec::new();
        let mut known: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let mut free = 0;
        for last in 1..self.phrases.len() {
            let Some(first) = self.first_beside(last).filter(|&first| first >= free) else {
                continue;
            };
            let beside = (first..=last).filter(|&at| at == first || !self.is_seat(at));
            let people = beside.map(|at| mentions[at].person);
            let Some(people) = people.collect::<Option<Vec<usize>>>() else {
                continue;
            };
            // Who is named twice is described in between: "Ilse Marrack, R-Ostby, and warden".
            let again = |at: usize| people[..at].contains(&people[at]);
            if (1..people.len()).any(again) {
                continue;
            }
            let person = match (known.get(&people), self.only_named(&people)) {
                (Some(&person), _) | (None, Some(person)) => person,
                (None, None) => self.together(&people, last),
            };
            known.insert(people, person);
            let mentions = (first, last);
            found.push(Joint { mentions, person });
            free = last + 1;
        }
        found
    }

    /// The first of the phrases that stand beside phrase `last`, which a conjunction leads.
    fn first_beside(&self, last: usize) -> Option<usize> {
        let mut first = last.checked_sub(1).filter(|&before| {
            self.conjunction(before, last)
                .is_some_and(|at| self.tokens[at].class.is(Class::CONJUNCTION))
        })?;
        let name = &self.phrases[last];
        let full = name.title.is_some() || name.name.len() > 1;
        if name.kind == PhraseKind::Human && full && self.is_seat(first) {
            return Some(first - 1);
        }
        while first > 0 && self.is_listed(first - 1, first) {
            first -= 1;
            if last - first >= MOST {
                return None;
            }
        }
        // Two whom a comma parts are in two clauses: "headed by Marrack, and Askel said".
        let end = self.phrases[last - 1].tokens.end;
        let parted = self.tokens[end].shape == Shape::Comma;
        (first + 1 < last || !parted).then_some(first)
    }

    /// Whether phrase `at` only tells where who is named in front of it is from: "Ilse Marrack of
    /// Ostby and Jorn Askel".
    fn is_seat(&self, at: usize) -> bool {
        let seat = &self.phrases[at];
        let name = at.checked_sub(1).map(|before| &self.phrases[before]);
        let named =
            name.is_some_and(|name| name.kind == PhraseKind::Human && self.is_from(name, seat));
        named && seat.title.is_none()
    }

    /// The word that joins phrase `before` to phrase `behind`, if nothing else parts them.
    fn conjunction(&self, before: usize, behind: usize) -> Option<usize> {
        let (before, behind) = (&self.phrases[before], &self.phrases[behind]);
        let names = |kind| kind != PhraseKind::Pronoun;
        let at = behind.tokens.start.checked_sub(1)?;
        let at = at.checked_sub(usize::from(self.is_age(at)))?;
        let joining = matches!(
            self.tokens[at].span.of(self.text),
            "and" | "et" | "und" | "y" | "и" | "і" | "та"
        );
        let comma =
            before.tokens.end + 1 == at && self.tokens[before.tokens.end].shape == Shape::Comma;
        let close = before.tokens.end == at || comma;
        let quoted = self.tokens[before.tokens.start].quote.is_some();
        (joining && close && !quoted && names(before.kind) && names(behind.kind)).then_some(at)
    }

    /// Whether only a comma parts the two phrases.
    fn is_listed(&self, before: usize, behind: usize) -> bool {
        let (before, behind) = (&self.phrases[before], &self.phrases[behind]);
        before.kind == behind.kind
            && before.kind != PhraseKind::Pronoun
            && behind.tokens.start == before.tokens.end + 1
            && self.tokens[before.tokens.end].shape == Shape::Comma
    }

    /// The one who has a name, where the others of the group have none: "Marrack and her aides".
    fn only_named(&self, people: &[usize]) -> Option<usize> {
        let mut named = people
            .iter()
            .copied()
            .filter(|&person| self.people[person].traits.named);
        let only = named.next()?;
        let human = self.people[only].kind == PersonKind::Human;
        (human && named.next().is_none()).then_some(only)
    }

    fn together(&mut self, people: &[usize], last: usize) -> usize {
        let word = self.conjunction(last - 1, last);
        let word = word.map_or("and", |at| self.tokens[at].span.of(self.text));
        let names: Vec<&str> = people
            .iter()
            .map(|&person| self.people[person].name.as_str())
            .collect();
        let (end, listed) = names.split_last().unwrap_or((&"", &[]));
        let name = format!("{} {word} {end}", listed.join(", "));
        let named = people
            .iter()
            .all(|&person| self.people[person].traits.named);
        let human = people
            .iter()
            .all(|&person| self.people[person].kind == PersonKind::Human);
        let kind = match human {
            true => PersonKind::Human,
            false => PersonKind::Organisation,
        };
        let person = self.add(kind, named);
        let entry = &mut self.people[person];
        entry.name = name;
        entry.acts = true;
        entry.traits.plural = true;
        person
    }
}

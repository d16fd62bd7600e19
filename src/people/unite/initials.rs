//! Bodies that are called by their first letters in some articles and in full in others.

use std::collections::BTreeSet;

use super::groups::place;
use super::key::Key;
use super::{Cast, Person, Register};
use crate::people::spelling::{all_capitals, capitals};

impl Register {
    /// Takes in by which letters an article calls a body.
    pub(super) fn abbreviate(&mut self, group: u32, person: &Person) {
        let names = || person.aliases.iter().chain([&person.name]);
        for letters in standing_for(names(), names()) {
            let known = self.initials.entry(letters.clone()).or_default();
            if let Err(at) = known.binary_search(&group) {
                known.insert(at, group);
            }
        }
    }

    /// Pairs of a body and what is called by nothing but its letters, the one that fewer articles
    /// have first: of several bodies with these letters the one that is met far more often.
    pub(super) fn by_initials(&self) -> Vec<(u32, u32)> {
        let pair = |body: u32, letters: usize| {
            let mut pair = [body as usize, letters];
            pair.sort_by_key(|&group| self.weight(group));
            (place(pair[0]), place(pair[1]))
        };
        let known = self.initials.iter();
        let known = known.filter_map(|(letters, bodies)| Some((letters, self.dominant(bodies)?)));
        let pairs = known.filter_map(|(letters, body)| {
            let alone = self.groups.find(&Key::of(letters, false))?;
            let is_other = alone != body as usize && !self.contested.contains(letters);
            is_other.then(|| pair(body, alone))
        });
        pairs.collect()
    }

    /// Takes in which letters an article has for nobody of its own while they fit one of its
    /// bodies: there they may be that one's.
    pub(super) fn contest(&mut self, cast: &Cast) {
        let lone = cast
            .people
            .iter()
            .filter(|person| person.aliases.is_empty());
        let lone = lone.map(|person| &person.name);
        let names = cast.people.iter().map(|person| &person.name);
        let contested = standing_for(lone, names);
        self.contested.extend(contested.into_iter().cloned());
    }
}

/// Those of the words that are the first letters of one of the names.
fn standing_for<'a>(
    words: impl Iterator<Item = &'a String>,
    names: impl Iterator<Item = &'a String>,
) -> Vec<&'a String> {
    let mut found: Vec<(&String, String)> = words
        .filter_map(|word| Some((word, capitals(word)?)))
        .collect();
    if !found.is_empty() {
        let fitting: BTreeSet<String> = names.flat_map(|name| all_capitals(name)).collect();
        found.retain(|(_, capitals)| fitting.contains(capitals));
    }
    found.into_iter().map(|(word, _)| word).collect()
}

//! Bodies that are called by their first letters in some articles and in full in others.

use super::groups::place;
use super::key::Key;
use super::{Cast, Person, Register};
use crate::people::spelling::stands_for;

/// Bytes of the longest letters that stand for a name.
const LONGEST: usize = 12;

impl Register {
    /// Takes in by which letters an article calls a body.
    pub(super) fn abbreviate(&mut self, group: u32, person: &Person) {
        let names = || person.aliases.iter().chain([&person.name]);
        let is_letters = |letters: &&String| names().any(|name| stands_for(letters, name));
        for letters in names().filter(is_letters) {
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
        let people = || cast.people.iter();
        let is_word = |name: &str| !name.contains(' ') && name.len() < LONGEST;
        let lone = people().filter(|person| is_word(&person.name) && person.aliases.is_empty());
        for letters in lone.map(|person| &person.name) {
            if people().any(|other| stands_for(letters, &other.name)) {
                self.contested.insert(letters.clone());
            }
        }
    }
}

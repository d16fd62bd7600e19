//! Everybody in a corpus who has the same key, and how they are spelt.
//!
//! There are many groups, nearly all of them descriptions of somebody who never speaks: each takes
//! few bytes, all spellings stand in one text, and of a key nothing is held but its hash.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::BuildHasher;

use super::key::Key;
use crate::people::{PersonKind, is_name};
use crate::text::Quick;

/// The groups in the order in which they were met.
#[derive(Default)]
pub(super) struct Groups {
    /// By the hash of the key; where another group has the same, by the next one that is free.
    hashes: HashMap<u64, u32, Quick>,
    groups: Vec<Group>,
    spellings: Vec<Spelling>,
    /// All spellings, one behind the other.
    text: String,
}

/// Everybody who has the same key.
pub(super) struct Group {
    pub(super) articles: u32,
    pub(super) spoken: u32,
    pub(super) kind: PersonKind,
    /// Whether the first spelling is the name of a human being: then it gives the key again.
    pub(super) is_human: bool,
    /// The first spelling of several.
    first: u32,
}

/// How a name is written.
struct Spelling {
    /// Its first byte; the last one is just before the next spelling.
    start: usize,
    /// How many articles have it.
    articles: u32,
    /// The next spelling of the same group, or [`NONE`].
    next: u32,
}

const NONE: u32 = u32::MAX;

impl Groups {
    /// The group of whoever is called `name` and has this key, and whether it is a new one.
    pub(super) fn enter(&mut self, key: &Key, name: &str, kind: PersonKind) -> (usize, bool) {
        let hash = match self.probe(key, |group| self.is_of(group, key, name)) {
            Ok(group) => {
                self.count(group, name);
                return (group, false);
            }
            Err(free) => free,
        };
        let group = self.groups.len();
        self.hashes.insert(hash, place(group));
        let first = self.spell(name);
        self.groups.push(Group {
            articles: 0,
            spoken: 0,
            kind,
            is_human: key.is_human(),
            first,
        });
        (group, true)
    }

    /// The group that has this key.
    pub(super) fn find(&self, key: &Key) -> Option<usize> {
        self.probe(key, |group| self.key(group) == *key).ok()
    }

    /// The group under the hash of `key`, or behind it, that is the one; the first hash that is
    /// free where none is.
    fn probe(&self, key: &Key, is_it: impl Fn(usize) -> bool) -> Result<usize, u64> {
        let mut hash = Quick::default().hash_one(key);
        while let Some(&group) = self.hashes.get(&hash) {
            if is_it(group as usize) {
                return Ok(group as usize);
            }
            hash = hash.wrapping_add(1);
        }
        Err(hash)
    }

    /// How many groups there are.
    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    pub(super) fn group(&self, group: usize) -> &Group {
        &self.groups[group]
    }

    pub(super) fn group_mut(&mut self, group: usize) -> &mut Group {
        &mut self.groups[group]
    }

    /// The key of a group.
    pub(super) fn key(&self, group: usize) -> Key {
        let Group {
            first, is_human, ..
        } = self.groups[group];
        Key::of(self.spelling(first), is_human)
    }

    /// The first spelling by alphabet.
    pub(super) fn first(&self, group: usize) -> &str {
        let spellings = self.spellings(group);
        spellings.map(|(name, _)| name).min().unwrap_or_default()
    }

    /// The spelling that most articles have, a name if there is one and it is no noun; of several
    /// the longest, then the first by alphabet.
    pub(super) fn name(&self, group: usize) -> &str {
        let rank = |name: &str| match is_name(name) {
            true if !self.groups[group].is_human && self.is_noun(group, name) => 0,
            false => 1,
            true => 2,
        };
        let best = self
            .spellings(group)
            .max_by_key(|&(name, articles)| (rank(name), articles, name.len(), Reverse(name)));
        best.map_or("", |(name, _)| name)
    }

    /// Whether a single word is a noun that only begins a sentence: elsewhere it is written small.
    fn is_noun(&self, group: usize, word: &str) -> bool {
        let small = word.to_lowercase();
        let mut others = self.spellings(group).filter(|(other, _)| *other != word);
        others.any(|(other, _)| other.rsplit(' ').next() == Some(small.as_str()))
    }

    /// Whether the group has this key; most who have are also written like its first.
    fn is_of(&self, group: usize, key: &Key, name: &str) -> bool {
        let Group {
            first, is_human, ..
        } = self.groups[group];
        is_human == key.is_human() && self.spelling(first) == name || self.key(group) == *key
    }

    /// Counts an article that has this spelling.
    fn count(&mut self, group: usize, name: &str) {
        let mut at = self.groups[group].first;
        while self.spelling(at) != name {
            let next = self.spellings[at as usize].next;
            if next == NONE {
                let new = self.spell(name);
                self.spellings[at as usize].next = new;
                return;
            }
            at = next;
        }
        self.spellings[at as usize].articles += 1;
    }

    /// Adds a spelling that one article has.
    fn spell(&mut self, name: &str) -> u32 {
        let start = self.text.len();
        self.text.push_str(name);
        self.spellings.push(Spelling {
            start,
            articles: 1,
            next: NONE,
        });
        place(self.spellings.len() - 1)
    }

    /// The spellings of a group, and how many articles have each.
    pub(super) fn spellings(&self, group: usize) -> impl Iterator<Item = (&str, u32)> {
        let mut next = self.groups[group].first;
        std::iter::from_fn(move || {
            let at = next;
            let spelling = self.spellings.get(at as usize)?;
            next = spelling.next;
            Some((self.spelling(at), spelling.articles))
        })
    }

    fn spelling(&self, at: u32) -> &str {
        let place = at as usize;
        let end = self.spellings.get(place + 1).map(|next| next.start);
        &self.text[self.spellings[place].start..end.unwrap_or(self.text.len())]
    }
}

/// A place as it is kept.
pub(super) fn place(at: usize) -> u32 {
    u32::try_from(at).expect("fewer people than bytes")
}

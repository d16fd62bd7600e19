//! Names that occur again and again.

use std::collections::BTreeMap;

use crate::bundle::column::number;
use crate::bundle::layout::NONE;

/// The names of a facet, and which of them each article has.
#[derive(Default)]
pub(super) struct Names {
    /// In the order in which they came.
    numbers: BTreeMap<String, u32>,
    of: Vec<u32>,
}

impl Names {
    /// Notes the next article's name.
    pub(super) fn add(&mut self, name: Option<&str>) {
        let next = number(self.numbers.len());
        let place = match name {
            None => NONE,
            Some(name) => match self.numbers.get(name) {
                Some(&known) => known,
                None => *self.numbers.entry(name.to_owned()).or_insert(next),
            },
        };
        self.of.push(place);
    }

    pub(super) fn len(&self) -> usize {
        self.numbers.len()
    }

    /// The number of an article's name, in the order in which names came.
    pub(super) fn of(&self, article: u32) -> Option<u32> {
        let place = self.of.get(article as usize).copied();
        place.filter(|&place| place != NONE)
    }

    /// The names, sorted.
    pub(super) fn sorted(&self) -> impl Iterator<Item = &str> {
        self.numbers.keys().map(String::as_str)
    }

    /// For each article the place of its name among the sorted ones.
    pub(super) fn places(&self) -> Vec<u32> {
        let mut ranks = vec![NONE; self.numbers.len()];
        for (rank, &place) in (0..).zip(self.numbers.values()) {
            ranks[place as usize] = rank;
        }
        let ranked = |&place: &u32| ranks.get(place as usize).copied().unwrap_or(NONE);
        self.of.iter().map(ranked).collect()
    }
}

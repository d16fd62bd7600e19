//! The terms of a query looked up in the blocks.

use super::lists::{intersection, union};
use crate::bundle::{Blocks, Core, Entry, Missing, Positions, Postings};
use crate::index::beginning;
use crate::query::Clause;

/// What is searched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Witnesses,
    Articles,
}

/// The entries of one word of a clause: of one term, or of all that begin with a prefix.
#[derive(Default)]
pub(super) struct Found<'a> {
    entries: Vec<Entry<'a>>,
    /// The blocks of positions beside the entries, where these were asked for.
    positions: Vec<&'a Positions>,
}

/// The terms of a corpus, as far as their blocks have come.
#[derive(Clone, Copy)]
pub(super) struct Terms<'a> {
    pub(super) core: &'a Core,
    pub(super) blocks: &'a Blocks,
}

impl<'a> Found<'a> {
    /// What holds any of the entries' terms, ascending.
    pub(super) fn list(&self, side: Side) -> Vec<u32> {
        union(self.entries.iter().map(|entry| match side {
            Side::Witnesses => entry.witnesses(),
            Side::Articles => entry.articles(),
        }))
    }

    /// Every place of the word in the witnesses on a list, as witness and position, from which
    /// `back` is taken: where a phrase that has the word as its `back`th would begin.
    fn beginnings(&self, witnesses: &[u32], back: u32) -> Vec<(u32, u32)> {
        let mut begins = Vec::new();
        for (entry, positions) in self.entries.iter().zip(&self.positions) {
            let mut wanted = witnesses;
            let mut places = positions.of(entry.at);
            for witness in entry.witnesses() {
                while let Some((_, rest)) = wanted.split_first().filter(|(w, _)| **w < witness) {
                    wanted = rest;
                }
                let is_wanted = wanted.first() == Some(&witness);
                places.next(|place| {
                    let begin = place.checked_sub(back).filter(|_| is_wanted);
                    begins.extend(begin.map(|begin| (witness, begin)));
                });
            }
        }
        if self.entries.len() > 1 {
            begins.sort_unstable();
        }
        begins
    }
}

impl<'a> Terms<'a> {
    /// Looks up each word of each clause; positions are fetched for phrases over witnesses only.
    pub(super) fn find_all<'c>(
        &self,
        clauses: impl Iterator<Item = &'c Clause>,
        side: Side,
    ) -> Result<Vec<Vec<Found<'a>>>, Missing> {
        let mut missing = Missing::default();
        let found = clauses.filter_map(|clause| missing.take(self.find(clause, side)));
        let found = found.collect();
        missing.or(found)
    }

    /// Looks up each word of a clause.
    pub(super) fn find(&self, clause: &Clause, side: Side) -> Result<Vec<Found<'a>>, Missing> {
        let mut missing = Missing::default();
        let with_positions = side == Side::Witnesses && clause.terms.len() > 1;
        let last = clause.terms.len() - 1;
        let found = clause.terms.iter().enumerate().filter_map(|(index, term)| {
            let is_prefix = clause.is_prefix && index == last;
            if with_positions {
                return missing.take(self.find_positions(term, is_prefix));
            }
            missing.take(match is_prefix {
                true => self.find_prefix(term),
                false => self.find_one(term).map(Option::unwrap_or_default),
            })
        });
        let found = found.collect();
        missing.or(found)
    }

    /// Everything that begins with these letters: one entry, where many words do.
    fn find_prefix(&self, letters: &str) -> Result<Found<'a>, Missing> {
        match self.find_one(&beginning(letters))? {
            Some(found) => Ok(found),
            None => self.find_beginning(letters),
        }
    }

    /// The entry of a term, if it has one.
    pub(super) fn find_one(&self, term: &str) -> Result<Option<Found<'a>>, Missing> {
        let Some(number) = self.core.postings_blocks(term, |_| false).next() else {
            return Ok(None);
        };
        let postings = self.blocks.postings(number)?;
        let found = postings.from(term).next_if(|own| own == term.as_bytes());
        Ok(found.map(|entry| Found {
            entries: vec![entry],
            positions: Vec::new(),
        }))
    }

    /// The entries of all words or pairs that begin so.
    pub(super) fn find_beginning(&self, begin: &str) -> Result<Found<'a>, Missing> {
        let mut missing = Missing::default();
        let mut found = Found::default();
        for number in self
            .core
            .postings_blocks(begin, |first| first.starts_with(begin))
        {
            if let Some(postings) = missing.take(self.blocks.postings(number)) {
                found.entries.extend(fitting(postings, begin));
            }
        }
        missing.or(found)
    }

    /// The entries of a word or of all that begin so, with their positions.
    fn find_positions(&self, term: &str, is_prefix: bool) -> Result<Found<'a>, Missing> {
        let mut missing = Missing::default();
        let goes_on = |first: &str| is_prefix && first.starts_with(term);
        for number in self.core.postings_blocks(term, goes_on) {
            if self.core.has_positions(number) {
                missing.take(self.blocks.positions(number));
            }
        }
        let found = missing.take(match is_prefix {
            true => self.find_beginning(term),
            false => self.find_one(term).map(Option::unwrap_or_default),
        });
        let mut found = missing.or(found)?.unwrap_or_default();
        let beside = |entry: &Entry<'a>| self.blocks.positions(entry.postings.number()).ok();
        found.entries.retain(|entry| beside(entry).is_some());
        found.positions = found.entries.iter().filter_map(beside).collect();
        Ok(found)
    }
}

/// The entries of a block that begin so, but for those of beginnings.
fn fitting<'a>(postings: &'a Postings, begin: &str) -> impl Iterator<Item = Entry<'a>> {
    let mut entries = postings.from(begin);
    let next = move || {
        let mut is_beginning = false;
        let entry = entries.next_if(|term| {
            is_beginning = term.ends_with(b"*");
            term.starts_with(begin.as_bytes())
        });
        entry.map(|entry| (entry, is_beginning))
    };
    let all = std::iter::from_fn(next);
    all.filter_map(|(entry, is_beginning)| (!is_beginning).then_some(entry))
}

/// The witnesses in which a clause's words follow one another.
pub(super) fn phrase(found: &[Found]) -> Vec<u32> {
    let lists = found.iter().map(|word| word.list(Side::Witnesses));
    let witnesses = intersection(lists.collect()).unwrap_or_default();
    let places = (0..)
        .zip(found)
        .map(|(back, word)| word.beginnings(&witnesses, back));
    let begins = intersection(places.collect()).unwrap_or_default();
    let mut witnesses: Vec<u32> = begins.into_iter().map(|(witness, _)| witness).collect();
    witnesses.dedup();
    witnesses
}

//! The terms of a query looked up in the blocks.

use super::lists::{intersection, union};
use crate::bundle::{Blocks, Core, Missing, TermPositions, TermPostings};
use crate::query::Clause;

/// What is searched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Witnesses,
    Articles,
}

/// The postings of one word of a clause: of one term, or of all that begin with a prefix.
#[derive(Default)]
pub(super) struct Found<'a> {
    postings: Vec<&'a TermPostings>,
    positions: Vec<&'a TermPositions>,
}

impl Found<'_> {
    pub(super) fn lists(&self, side: Side) -> impl Iterator<Item = &[u32]> {
        self.postings.iter().map(move |term| match side {
            Side::Witnesses => term.witnesses.as_slice(),
            Side::Articles => term.articles.as_slice(),
        })
    }

    /// Every place of the word in the witnesses on a list, as witness and position, from which
    /// `back` is taken: where a phrase that has the word as its `back`th would begin.
    fn beginnings(&self, witnesses: &[u32], back: u32) -> Vec<(u32, u32)> {
        let mut begins = Vec::new();
        for (postings, positions) in self.postings.iter().zip(&self.positions) {
            let mut wanted = witnesses;
            for (index, &witness) in postings.witnesses.iter().enumerate() {
                while let Some((_, rest)) = wanted.split_first().filter(|(w, _)| **w < witness) {
                    wanted = rest;
                }
                if wanted.first() == Some(&witness) {
                    let places = positions.of(index).iter();
                    let begin = places.filter_map(|place| place.checked_sub(back));
                    begins.extend(begin.map(|begin| (witness, begin)));
                }
            }
        }
        if self.postings.len() > 1 {
            begins.sort_unstable();
        }
        begins
    }
}

/// Looks up each word of each clause; positions are fetched for phrases over witnesses only.
pub(super) fn find<'a>(
    core: &Core,
    blocks: &'a Blocks,
    clauses: &[Clause],
    side: Side,
) -> Result<Vec<Vec<Found<'a>>>, Missing> {
    let mut missing = Missing::default();
    let mut found = Vec::new();
    for clause in clauses {
        let with_positions = side == Side::Witnesses && clause.terms.len() > 1;
        let last = clause.terms.len() - 1;
        let mut words = Vec::new();
        for (index, term) in clause.terms.iter().enumerate() {
            let is_prefix = clause.is_prefix && index == last;
            let word = Word { term, is_prefix };
            words.push(word.find(core, blocks, with_positions, &mut missing));
        }
        found.push(words);
    }
    missing.or(found)
}

/// The witnesses in which a clause's words follow one another.
pub(super) fn phrase(found: &[Found]) -> Vec<u32> {
    let lists = found.iter().map(|word| union(word.lists(Side::Witnesses)));
    let witnesses = intersection(lists.collect()).unwrap_or_default();
    let places = (0..)
        .zip(found)
        .map(|(back, word)| word.beginnings(&witnesses, back));
    let begins = intersection(places.collect()).unwrap_or_default();
    let mut witnesses: Vec<u32> = begins.into_iter().map(|(witness, _)| witness).collect();
    witnesses.dedup();
    witnesses
}

struct Word<'a> {
    term: &'a str,
    is_prefix: bool,
}

impl Word<'_> {
    fn fits(&self, term: &str) -> bool {
        match self.is_prefix {
            true => term.starts_with(self.term),
            false => term == self.term,
        }
    }

    fn find<'a>(
        &self,
        core: &Core,
        blocks: &'a Blocks,
        with_positions: bool,
        missing: &mut Missing,
    ) -> Found<'a> {
        let mut found = Found::default();
        for number in core.postings_blocks(self.term, |first| self.fits(first)) {
            let postings = missing.take(blocks.postings(number));
            let begin = postings.partition_point(|p| p.term.as_str() < self.term);
            let fitting = postings
                .iter()
                .skip(begin)
                .take_while(|p| self.fits(&p.term));
            let before = found.postings.len();
            found.postings.extend(fitting);
            if with_positions {
                let count = found.postings.len() - before;
                let positions = missing.take(blocks.positions(number));
                found
                    .positions
                    .extend(positions.iter().skip(begin).take(count));
            }
        }
        found
    }
}

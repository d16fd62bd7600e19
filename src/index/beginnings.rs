//! Beginnings of words that many words share.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Entry, Index, beginning};

/// As many words are looked up one by one.
const FEW: usize = 32;

/// Letters of the longest beginning that is listed: few words share more, but those that were made
/// to, and the words of a longer one are looked up one by one.
const LONGEST: usize = 24;

/// A beginning and the words that have it, by their places in the order.
pub(super) struct Beginning {
    pub(super) term: String,
    words: Range<usize>,
}

/// The beginnings that more than a [`FEW`] of the words have, in the order of their terms.
pub(super) fn of(index: &Index) -> Vec<Beginning> {
    let word = |at: usize| index.words.word(index.order[at]);
    let mut found: BTreeMap<String, Range<usize>> = BTreeMap::new();
    let mut ranges = vec![(0..index.order.len(), 0)];
    while let Some((range, length)) = ranges.pop() {
        if length >= LONGEST {
            continue;
        }
        let prefix = |at: &usize| {
            let ends = word(*at).char_indices().map(|(at, c)| at + c.len_utf8());
            ends.take(length + 1).nth(length)
        };
        let longer: Vec<usize> = range.filter(|at| prefix(at).is_some()).collect();
        let letters = |at: &usize| prefix(at).map(|end| &word(*at)[..end]);
        for group in longer.chunk_by(|a, b| letters(a) == letters(b)) {
            if let (Some(first), Some(last), true) =
                (group.first(), group.last(), group.len() > FEW)
            {
                let term = beginning(letters(first).unwrap_or_default());
                found.insert(term, *first..last + 1);
                ranges.push((*first..last + 1, length + 1));
            }
        }
    }
    let found = found.into_iter();
    found
        .map(|(term, words)| Beginning { term, words })
        .collect()
}

impl Beginning {
    /// Shows what holds any of the words.
    pub(super) fn show<E>(
        &self,
        index: &Index,
        show: &mut impl FnMut(Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let words = || index.order[self.words.clone()].iter().map(|&n| n as usize);
        let said = words().map(|word| index.said.of(word).map(|[witness, _]| witness));
        let articles = words().map(|word| index.articles.of(word).map(|[article]| article));
        show(Entry {
            term: &self.term,
            witnesses: &union(said),
            said: &[],
            articles: &union(articles),
        })
    }
}

/// What is on any of the lists, ascending.
pub(crate) fn union(lists: impl Iterator<Item = impl Iterator<Item = u32>>) -> Vec<u32> {
    let mut bits = Vec::<u64>::new();
    // Nested, because each list is then read in one go.
    lists.for_each(|list| {
        list.for_each(|number| {
            let place = number as usize / 64;
            if place >= bits.len() {
                bits.resize(place + 1, 0);
            }
            bits[place] |= 1 << (number % 64);
        });
    });
    let mut numbers = Vec::with_capacity(bits.iter().map(|bits| bits.count_ones() as usize).sum());
    for (place, mut bits) in (0..).zip(bits) {
        while bits > 0 {
            numbers.push(64 * place + bits.trailing_zeros());
            bits &= bits - 1;
        }
    }
    numbers
}

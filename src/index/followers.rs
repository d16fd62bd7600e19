//! What follows each word, as far as it can be part of a run that is listed.

use std::hash::BuildHasher;

use super::ascending::Ascending;
use super::texts::Texts;
use super::{BREAK, is_listed};
use crate::text::Quick;

/// The words behind each word.
#[derive(Clone, Debug, Default)]
pub(super) struct Followers {
    /// For each word its articles, ascending, once for each time that it begins a run: the article,
    /// the word behind it and the one behind that, both one higher than their numbers; zero stands
    /// for a third word that makes no run.
    lists: Ascending<3>,
    pairs: Pairs,
}

/// A place where a pair stands: the word behind the first, the one behind that or [`BREAK`], and the
/// article.
pub(super) type Follower = [u32; 3];

impl Followers {
    /// What follows each word in texts, of which each word is in `frequencies` many.
    pub(super) fn of(texts: &Texts, frequencies: &[u32]) -> Self {
        let pairs = Pairs::of(texts);
        let is_run = |one, two| is_listed(one as usize, two as usize, texts.len());
        let lists = Ascending::fill(frequencies.len(), |put| {
            texts.each(|article, text| {
                for (at, &[first, second]) in text.array_windows().enumerate() {
                    let frequency = |word| frequencies.get(word as usize).copied().unwrap_or(0);
                    let (own, other) = (frequency(first), frequency(second));
                    if !is_run(own, other) {
                        continue;
                    }
                    let third = text.get(at + 2).copied().unwrap_or(BREAK);
                    let (pair, most) = (own.min(other), other.min(frequency(third)));
                    // The words' own numbers rule out most triples sooner than those of pairs.
                    let is_triple =
                        is_run(pair, most) && is_run(pair, pairs.at_most([second, third]));
                    let third = if is_triple { third + 1 } else { 0 };
                    put(first as usize, [article, second + 1, third]);
                }
            });
        });
        Self { lists, pairs }
    }

    /// Puts what follows a word into `followers`, by the word behind it and then by article.
    pub(super) fn read(&self, word: usize, followers: &mut Vec<Follower>) {
        followers.clear();
        let list = self.lists.of(word);
        followers.extend(list.map(|[article, second, third]| {
            [second.wrapping_sub(1), third.wrapping_sub(1), article]
        }));
        followers.sort_by_key(|follower| follower[0]);
    }

    /// How often a pair of words stands in all texts at most.
    pub(super) fn at_most(&self, pair: [u32; 2]) -> u32 {
        self.pairs.at_most(pair)
    }
}

/// How often pairs of words stand in all texts at most.
///
/// Pairs share counters (after Cormode and Muthukrishnan, "An improved data stream summary: the
/// count-min sketch", 2005, with one row), so that some seem more frequent than they are. All that
/// comes of it is a triple listed that need not be.
#[derive(Clone, Debug, Default)]
struct Pairs {
    counters: Vec<u32>,
    hasher: Quick,
}

impl Pairs {
    fn of(texts: &Texts) -> Self {
        let counters = texts.bytes() / 8;
        let mut pairs = Self {
            counters: vec![0; counters.next_power_of_two().clamp(1 << 10, 1 << 22)],
            hasher: Quick::default(),
        };
        texts.each(|_, text| {
            for &pair in text.array_windows() {
                let counter = pairs.counter(pair);
                let counter = &mut pairs.counters[counter];
                *counter = counter.saturating_add(1);
            }
        });
        pairs
    }

    fn counter(&self, [first, second]: [u32; 2]) -> usize {
        let hash = self
            .hasher
            .hash_one(u64::from(first) << 32 | u64::from(second));
        // The number of counters is a power of two.
        hash as usize & (self.counters.len() - 1)
    }

    fn at_most(&self, pair: [u32; 2]) -> u32 {
        self.counters[self.counter(pair)]
    }
}

//! What follows each word, as far as it can be part of a run that is listed.

use std::hash::BuildHasher;
use std::ops::Range;

use super::texts::Texts;
use super::{BREAK, is_listed};
use crate::text::Quick;

/// The texts, from which the words behind each word are read, those of some words at a time: all at
/// once they would take half as much memory again as everything else.
#[derive(Clone, Debug, Default)]
pub(super) struct Followers {
    texts: Texts,
    pairs: Pairs,
    /// How often each word begins a run.
    counts: Vec<u32>,
}

/// A place where a pair stands: the word behind the first, the one behind that or [`BREAK`] where it
/// makes no run, and the article.
pub(super) type Follower = [u32; 3];

/// In so many parts the words are taken: for each the texts are read once more.
const PARTS: u64 = 8;

impl Followers {
    /// What follows each word in texts, of which each word is in `frequencies` many.
    pub(super) fn new(texts: Texts, frequencies: &[u32]) -> Self {
        let (mut pairs, mut counts) = (Pairs::of(&texts), vec![0; frequencies.len()]);
        let words = Words::new(&texts, frequencies);
        texts.each(|_, text| {
            for &pair in text.array_windows() {
                if words.is_pair(pair) {
                    pairs.add(pair);
                    counts[pair[0] as usize] += 1;
                }
            }
        });
        Self {
            texts,
            pairs,
            counts,
        }
    }

    /// Shows for each word what follows it, by the word behind it and then by article, until `show`
    /// fails; `frequencies` are those that it was made with.
    pub(super) fn each<E>(
        &self,
        frequencies: &[u32],
        mut show: impl FnMut(usize, &mut [Follower]) -> Result<(), E>,
    ) -> Result<(), E> {
        let words = Words::new(&self.texts, frequencies);
        for part in self.parts() {
            let mut followers = self.read(part.clone(), &words);
            let mut rest = followers.as_mut_slice();
            for word in part {
                let count = self.counts[word] as usize;
                let own = rest.split_off_mut(..count).unwrap_or_default();
                own.sort_unstable_by_key(|&[second, _, article]| (second, article));
                show(word, own)?;
            }
        }
        Ok(())
    }

    /// How often a pair of words stands in all texts at most, of words frequent enough for a run.
    pub(super) fn at_most(&self, pair: [u32; 2]) -> u32 {
        self.pairs.at_most(pair)
    }

    /// All words, so parted that about as much follows those of each part.
    fn parts(&self) -> Vec<Range<usize>> {
        let all: u64 = self.counts.iter().copied().map(u64::from).sum();
        let (mut parts, mut begin, mut sum) = (Vec::new(), 0, 0);
        for (word, &count) in self.counts.iter().enumerate() {
            sum += u64::from(count);
            let is_full = sum > 0 && sum * PARTS >= all;
            if is_full || word + 1 == self.counts.len() {
                parts.push(begin..word + 1);
                (begin, sum) = (word + 1, 0);
            }
        }
        parts
    }

    /// What follows each word of a part, in the order of the words and then of the texts.
    fn read(&self, part: Range<usize>, words: &Words) -> Vec<Follower> {
        let mut next = Vec::with_capacity(part.len());
        let mut all = 0;
        for &count in &self.counts[part.clone()] {
            next.push(all);
            all += count as usize;
        }
        let mut followers = vec![[0; 3]; all];
        self.texts.each(|article, text| {
            for (at, &[first, second]) in text.array_windows().enumerate() {
                if part.contains(&(first as usize)) && words.is_pair([first, second]) {
                    let third = text.get(at + 2).copied().unwrap_or(BREAK);
                    let is_triple = words.is_triple([first, second, third], &self.pairs);
                    let third = if is_triple { third } else { BREAK };
                    let next = &mut next[first as usize - part.start];
                    followers[*next] = [second, third, article];
                    *next += 1;
                }
            }
        });
        followers
    }
}

/// How frequent words are.
struct Words<'a> {
    frequencies: &'a [u32],
    articles: usize,
}

impl<'a> Words<'a> {
    fn new(texts: &Texts, frequencies: &'a [u32]) -> Self {
        Self {
            frequencies,
            articles: texts.len(),
        }
    }

    fn frequency(&self, word: u32) -> u32 {
        self.frequencies.get(word as usize).copied().unwrap_or(0)
    }

    fn is_run(&self, one: u32, two: u32) -> bool {
        is_listed(one as usize, two as usize, self.articles)
    }

    /// Whether a pair is listed.
    fn is_pair(&self, pair: [u32; 2]) -> bool {
        let [first, second] = pair.map(|word| self.frequency(word));
        self.is_run(first, second)
    }

    /// Whether a triple, of which the first two words are listed, may be.
    fn is_triple(&self, [first, second, third]: [u32; 3], pairs: &Pairs) -> bool {
        let [first, other, last] = [first, second, third].map(|word| self.frequency(word));
        let pair = first.min(other);
        // The words' own numbers rule out most triples sooner than those of pairs.
        self.is_run(pair, other.min(last)) && self.is_run(pair, pairs.at_most([second, third]))
    }
}

/// How often pairs of words stand in all texts at most.
///
/// Pairs share counters (after Cormode and Muthukrishnan, "An improved data stream summary: the
/// count-min sketch", 2005, with one row), and a full counter tells nothing, so that some seem more
/// frequent than they are. All that comes of it is a triple listed that need not be.
#[derive(Clone, Debug, Default)]
struct Pairs {
    counters: Vec<u16>,
    hasher: Quick,
}

impl Pairs {
    /// As many counters as pairs of these texts need.
    fn of(texts: &Texts) -> Self {
        let counters = texts.words() / 8;
        Self {
            counters: vec![0; counters.next_power_of_two().clamp(1 << 10, 1 << 22)],
            hasher: Quick::default(),
        }
    }

    fn add(&mut self, pair: [u32; 2]) {
        let counter = self.counter(pair);
        let counter = &mut self.counters[counter];
        *counter = counter.saturating_add(1);
    }

    fn counter(&self, [first, second]: [u32; 2]) -> usize {
        let hash = self
            .hasher
            .hash_one(u64::from(first) << 32 | u64::from(second));
        // The number of counters is a power of two.
        hash as usize & (self.counters.len() - 1)
    }

    fn at_most(&self, pair: [u32; 2]) -> u32 {
        match self.counters[self.counter(pair)] {
            u16::MAX => u32::MAX,
            count => u32::from(count),
        }
    }
}

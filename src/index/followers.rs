//! What follows each word, as far as it can be part of a run that is listed.

use std::hash::BuildHasher;

use super::texts::Texts;
use super::{BREAK, is_listed};
use crate::text::Quick;

/// The texts, from which the words behind each word are read, those of some words at a time: all at
/// once they would take half as much memory again as everything else.
#[derive(Clone, Debug, Default)]
pub(super) struct Followers {
    texts: Texts,
    frequencies: Frequencies,
    pairs: Pairs,
    /// How often each word begins a run.
    counts: Vec<usize>,
}

/// A place where a pair stands: the word behind the first, the one behind that, and the article.
pub(super) type Follower = [u32; 3];

/// In so many parts the words are taken: for each the texts are read once more.
const PARTS: usize = 16;

impl Followers {
    /// What follows each word in texts, of which each word is in so many.
    pub(super) fn new(texts: Texts, frequencies: Vec<u32>) -> Self {
        let (mut pairs, mut counts) = (Pairs::of(&texts), vec![0; frequencies.len()]);
        let frequencies = Frequencies {
            of: frequencies,
            articles: texts.len(),
        };
        texts.each(|_, first, mut behind| {
            let pair = [first, behind.next().unwrap_or(BREAK)];
            if frequencies.is_pair(pair) {
                pairs.add(pair);
                counts[first as usize] += 1;
            }
        });
        Self {
            texts,
            frequencies,
            pairs,
            counts,
        }
    }

    /// Shows for each of the words, in the order of `words`, the places where a pair begins with
    /// it, in the order of the texts, until `show` fails.
    pub(super) fn each<E>(
        &self,
        words: &[u32],
        mut show: impl FnMut(u32, &[Follower]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut followers = Vec::new();
        for part in self.parts(words) {
            self.read(part, &mut followers);
            let mut rest = followers.as_slice();
            for &word in part {
                let own = rest.split_off(..self.counts[word as usize]);
                show(word, own.unwrap_or_default())?;
            }
        }
        Ok(())
    }

    /// Whether any triple may be listed of which the pair that it begins with ends with `second`
    /// and is in `own` articles.
    pub(super) fn may_go_on(&self, own: usize, second: u32) -> bool {
        self.frequencies.is_run(own, self.frequencies.of(second))
    }

    /// Whether a triple may be listed of which the pair that it begins with is in `own` articles.
    pub(super) fn is_triple(&self, own: usize, [first, second, third]: [u32; 3]) -> bool {
        // The words' own numbers rule out most triples sooner than those of pairs.
        self.frequencies.is_triple([first, second, third]) && {
            let other = self.pairs.at_most([second, third]);
            self.frequencies.is_run(own, other as usize)
        }
    }

    /// The words, so parted that about as much follows those of each part.
    fn parts<'a>(&self, words: &'a [u32]) -> impl Iterator<Item = &'a [u32]> {
        let full = self.counts.iter().sum::<usize>() / PARTS + 1;
        let mut sum = 0;
        words.chunk_by(move |&word, _| {
            sum += self.counts[word as usize];
            let is_full = sum >= full;
            if is_full {
                sum = 0;
            }
            !is_full
        })
    }

    /// Puts there what follows each word of a part, in the order of the words and then of the
    /// texts.
    fn read(&self, part: &[u32], followers: &mut Vec<Follower>) {
        let mut next = vec![None; self.counts.len()];
        let mut all = 0;
        for &word in part {
            let count = self.counts[word as usize];
            next[word as usize] = (count > 0).then_some(all);
            all += count;
        }
        followers.resize(all, [0; 3]);
        self.texts.each(|article, first, mut behind| {
            let Some(Some(next)) = next.get_mut(first as usize) else {
                return;
            };
            let [second, third] = [behind.next(), behind.next()].map(|word| word.unwrap_or(BREAK));
            if self.frequencies.is_pair([first, second]) {
                followers[*next] = [second, third, article];
                *next += 1;
            }
        });
    }
}

/// In how many articles each word is.
#[derive(Clone, Debug, Default)]
struct Frequencies {
    of: Vec<u32>,
    articles: usize,
}

impl Frequencies {
    fn of(&self, word: u32) -> usize {
        self.of
            .get(word as usize)
            .map_or(0, |&count| count as usize)
    }

    fn is_run(&self, one: usize, two: usize) -> bool {
        is_listed(one, two, self.articles)
    }

    /// Whether a pair is listed.
    fn is_pair(&self, [first, second]: [u32; 2]) -> bool {
        self.is_run(self.of(first), self.of(second))
    }

    /// Whether a triple, of which the first two words are listed, may be.
    fn is_triple(&self, words: [u32; 3]) -> bool {
        let [first, second, third] = words.map(|word| self.of(word));
        self.is_run(first.min(second), second.min(third))
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

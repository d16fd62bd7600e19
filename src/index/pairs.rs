//! Frequent words that follow one another, two or three of them.

use std::hash::BuildHasher;

use super::{BREAK, Entry, Index, number, refill};
use crate::text::Quick;

/// What follows a word at one of its places: the word behind it, the one behind that, the article.
type Follower = [u32; 3];

/// Shows the entry of each run that is listed, in the order of the terms.
pub(super) fn each<E>(
    index: &Index,
    show: &mut impl FnMut(Entry) -> Result<(), E>,
) -> Result<(), E> {
    let pairs = Pairs::of(index);
    let (mut followers, mut runs) = (Vec::new(), Runs::default());
    let most = index.frequencies.iter().copied().max().unwrap_or(0);
    for (first, &frequency) in index.frequencies.iter().enumerate() {
        if index.is_listed(frequency, most) {
            find_followers(index, first, &mut followers);
            for list in followers.chunk_by_mut(|a, b| a[0] == b[0]) {
                runs.show(index, first, list, &pairs, show)?;
            }
        }
    }
    Ok(())
}

/// Puts what follows a word, as far as the pair is listed, into `followers`: by the word behind it,
/// and then by article.
fn find_followers(index: &Index, first: usize, followers: &mut Vec<Follower>) {
    followers.clear();
    let own = index.frequencies[first];
    for [article, place] in index.articles.of(first) {
        let mut words = index.texts.from(article as usize, place as usize);
        words.word();
        let second = words.word();
        let is_listed = |&other: &u32| index.is_listed(own, other);
        if index.frequencies.get(second as usize).is_some_and(is_listed) {
            followers.push([second, words.word(), article]);
        }
    }
    followers.sort_by_key(|follower| follower[0]);
}

/// Room for what is shown of one run.
#[derive(Default)]
struct Runs {
    term: String,
    articles: Vec<u32>,
}

impl Runs {
    /// Shows a pair, and the triples that begin with it.
    fn show<E>(
        &mut self,
        index: &Index,
        first: usize,
        list: &mut [Follower],
        pairs: &Pairs,
        show: &mut impl FnMut(Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let second = list[0][0];
        self.term.clear();
        self.push_word(index, first);
        self.push_word(index, second as usize);
        let own = self.show_run(list, show)?;
        let is_listed = |third: u32| {
            third != BREAK && index.is_listed(own, pairs.at_most([second, third]))
        };
        if !list.iter().any(|follower| is_listed(follower[1])) {
            return Ok(());
        }
        list.sort_by_key(|follower| follower[1]);
        let end = self.term.len();
        for triple in list.chunk_by(|a, b| a[1] == b[1]) {
            let third = triple[0][1];
            if is_listed(third) {
                self.push_word(index, third as usize);
                self.show_run(triple, show)?;
                self.term.truncate(end);
            }
        }
        Ok(())
    }

    fn push_word(&mut self, index: &Index, word: usize) {
        self.term.push(' ');
        self.term.push_str(&index.words[word]);
    }

    /// Shows the articles of a list, which stand in it in their order, and counts them.
    fn show_run<E>(
        &mut self,
        list: &[Follower],
        show: &mut impl FnMut(Entry) -> Result<(), E>,
    ) -> Result<u32, E> {
        refill(&mut self.articles, list.iter().map(|follower| follower[2]));
        show(Entry {
            term: &self.term,
            witnesses: &[],
            said: &[],
            articles: &self.articles,
        })?;
        Ok(number(self.articles.len()))
    }
}

/// How often pairs of words stand in all texts at most.
///
/// Pairs share counters (after Cormode and Muthukrishnan, "An improved data stream summary: the
/// count-min sketch", 2005, with one row), so that some seem more frequent than they are. All that
/// comes of it is a triple listed that need not be.
struct Pairs {
    counters: Vec<u32>,
    hasher: Quick,
}

impl Pairs {
    fn of(index: &Index) -> Self {
        let counters = index.texts.bytes() / 8;
        let mut pairs = Self {
            counters: vec![0; counters.next_power_of_two().clamp(1 << 10, 1 << 22)],
            hasher: Quick::default(),
        };
        for text in 0..index.texts.len() {
            let mut last = BREAK;
            for (_, word) in index.texts.from(text, 0) {
                if last != BREAK && word != BREAK {
                    let counter = pairs.counter([last, word]);
                    let counter = &mut pairs.counters[counter];
                    *counter = counter.saturating_add(1);
                }
                last = word;
            }
        }
        pairs
    }

    fn counter(&self, [first, second]: [u32; 2]) -> usize {
        let hash = self.hasher.hash_one(u64::from(first) << 32 | u64::from(second));
        // The remainder is below the number of counters.
        (hash % self.counters.len() as u64) as usize
    }

    fn at_most(&self, pair: [u32; 2]) -> u32 {
        self.counters[self.counter(pair)]
    }
}

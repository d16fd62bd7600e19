//! Frequent words that follow one another, two or three of them.

use super::followers::Follower;
use super::{BREAK, Entry, Index, is_listed, refill};

/// Shows the entry of each run that is listed, in the order of the terms.
pub(super) fn each<E>(
    index: &Index,
    show: &mut impl FnMut(Entry) -> Result<(), E>,
) -> Result<(), E> {
    let mut runs = Runs::default();
    index
        .followers
        .each(index.articles.counts(), |first, followers| {
            let mut lists = followers.chunk_by_mut(|a, b| a[0] == b[0]);
            lists.try_for_each(|list| runs.show(index, first, list, show))
        })
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
        show: &mut impl FnMut(Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let second = list[0][0];
        self.term.clear();
        self.push_word(index, first);
        self.push_word(index, second as usize);
        let own = self.show_run(list, show)?;
        let is_run = |third: u32| {
            let other = || index.followers.at_most([second, third]) as usize;
            third != BREAK && is_listed(own, other(), index.count)
        };
        if !list.iter().any(|follower| is_run(follower[1])) {
            return Ok(());
        }
        list.sort_unstable_by_key(|&[_, third, article]| (third, article));
        let end = self.term.len();
        for triple in list.chunk_by(|a, b| a[1] == b[1]) {
            let third = triple[0][1];
            if is_run(third) {
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
    ) -> Result<usize, E> {
        refill(&mut self.articles, list.iter().map(|follower| follower[2]));
        show(Entry {
            term: &self.term,
            witnesses: &[],
            said: &[],
            articles: &self.articles,
        })?;
        Ok(self.articles.len())
    }
}

//! Frequent words that follow one another, two or three of them.

use super::buckets::Buckets;
use super::followers::Follower;
use super::{Entry, Index, refill};

/// Shows the entry of each run that is listed, in the order of the terms.
pub(super) fn each<E>(
    index: &Index,
    show: &mut impl FnMut(Entry) -> Result<(), E>,
) -> Result<(), E> {
    let mut ranks = vec![0; index.order.len()];
    for (rank, &number) in (0..).zip(&index.order) {
        ranks[number as usize] = rank;
    }
    let mut runs = Runs {
        index,
        buckets: Buckets::new(&ranks),
        term: String::new(),
        articles: Vec::new(),
    };
    let (mut sorted, mut room) = (Vec::new(), Vec::new());
    index.followers.each(&index.order, |first, followers| {
        runs.buckets
            .sort(followers, |follower| follower[0], &mut sorted);
        let mut pairs = sorted.chunk_by(|a, b| a[0] == b[0]);
        pairs.try_for_each(|pair| runs.show(first, pair, &mut room, show))
    })
}

/// Room for what is shown of one run.
struct Runs<'a> {
    index: &'a Index,
    buckets: Buckets<'a>,
    term: String,
    articles: Vec<u32>,
}

impl Runs<'_> {
    /// Shows a pair, and the triples that begin with it.
    fn show<E>(
        &mut self,
        first: u32,
        pair: &[Follower],
        room: &mut Vec<Follower>,
        show: &mut impl FnMut(Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let second = pair[0][0];
        self.term.clear();
        self.push_word(first);
        self.push_word(second);
        let own = self.show_run(pair, show)?;
        let followers = &self.index.followers;
        if !followers.may_go_on(own, second) {
            return Ok(());
        }
        let is_run = |follower: &&Follower| followers.is_triple(own, [first, second, follower[1]]);
        let listed: Vec<Follower> = pair.iter().filter(is_run).copied().collect();
        self.buckets.sort(&listed, |follower| follower[1], room);
        let end = self.term.len();
        for triple in room.chunk_by(|a, b| a[1] == b[1]) {
            self.push_word(triple[0][1]);
            self.show_run(triple, show)?;
            self.term.truncate(end);
        }
        Ok(())
    }

    fn push_word(&mut self, word: u32) {
        self.term.push(' ');
        self.term.push_str(self.index.words.word(word));
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

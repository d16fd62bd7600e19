//! Passages of one article that carry different parts of one statement: together they are one witness.

use super::Witness;
use super::decision::{place, share_at_most};
use super::lexicon::Lexicon;
use super::order::SPEECH;
use super::reading::Reading;

/// The share of the shorter of two passages that the other one has, from which it says the same again.
const AGAIN: f32 = 0.3;

/// The passages of all statements; everything is by rank.
pub(super) struct Passages<'a> {
    pub(super) witnesses: Vec<&'a Witness>,
    pub(super) readings: &'a [&'a Reading],
    /// The fullest passage of the statement.
    pub(super) leaders: &'a [u32],
    pub(super) lexicon: &'a Lexicon,
}

impl Passages<'_> {
    /// For each rank that of the fullest passage of its witness: of one article, by one speaker, and in the
    /// order of the fullest passage of all.
    pub(super) fn heads(&self) -> Vec<u32> {
        let mut heads: Vec<u32> = (0..self.leaders.len() as u32).collect();
        let key = |rank: &u32| {
            let at = *rank as usize;
            (self.leaders[at], self.witnesses[at].article)
        };
        let mut ranks = heads.clone();
        ranks.sort_by_key(key);
        for article in ranks.chunk_by(|one, other| key(one) == key(other)) {
            for (at, &rank) in article.iter().enumerate().skip(1) {
                if let Some(head) = self.head(rank, &article[..at], &heads) {
                    heads[rank as usize] = head;
                }
            }
        }
        heads
    }

    /// The fullest passage of the first witness that a passage goes on with, of `fuller` ones.
    fn head(&self, rank: u32, fuller: &[u32], heads: &[u32]) -> Option<u32> {
        let words = |rank: u32| self.readings[rank as usize].words.len();
        let goes_with = |head: u32| {
            let of_head = |other: &&u32| heads[**other as usize] == head;
            let mut parts = fuller.iter().filter(of_head);
            let all: usize = parts.clone().map(|&part| words(part)).sum();
            all + words(rank) <= SPEECH && parts.all(|&part| self.are_parts(part, rank))
        };
        let mut own = fuller.iter().copied();
        own.find(|&head| heads[head as usize] == head && goes_with(head))
    }

    /// Whether two passages hardly say the same, are by one speaker and in the order of the fullest one.
    fn are_parts(&self, one: u32, two: u32) -> bool {
        let pair = [one, two].map(|rank| rank as usize);
        let [one, two] = pair.map(|at| self.readings[at]);
        let speakers = pair.map(|at| self.witnesses[at].speaker);
        let are_one = speakers[0] == speakers[1] || speakers.contains(&None);
        let is_anew = || share_at_most(one, two, self.lexicon) < AGAIN;
        are_one && is_anew() && self.are_in_order(pair)
    }

    fn are_in_order(&self, pair: [usize; 2]) -> bool {
        let leader = self.leaders[pair[0]] as usize;
        let starts = pair.map(|at| {
            self.witnesses[at]
                .passage
                .first()
                .map(|piece| piece.span.start)
        });
        let places = pair.map(|at| place(self.readings[leader], self.readings[at], self.lexicon));
        let places = places[0].zip(places[1]);
        pair.contains(&leader)
            || places.is_none_or(|(one, two)| (starts[0] < starts[1]) == (one < two))
    }
}

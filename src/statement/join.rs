//! Passages of one article that carry different parts of one statement: together they are one
//! witness.

use super::Witness;
use super::decision::{place, share_at_most};
use super::lexicon::Lexicon;
use super::order::SPEECH;
use super::reading::Reading;

/// The share of the shorter of two passages that the other one has, from which it says the same
/// again.
const AGAIN: f32 = 0.3;

/// How many witnesses of one statement an article has at most with which passages are compared: one
/// that says the same a thousand times would be compared a million times.
const MOST: usize = 8;

/// The passages of all statements; everything is by rank.
pub(super) struct Passages<'a> {
    pub(super) witnesses: Vec<&'a Witness>,
    pub(super) readings: &'a [&'a Reading],
    /// The fullest passage of the statement.
    pub(super) leaders: &'a [u32],
    pub(super) lexicon: &'a Lexicon,
}

impl Passages<'_> {
    /// For each rank that of the fullest passage of its witness: of one article, by one speaker,
    /// and in the order of the fullest passage of all.
    pub(super) fn heads(&self) -> Vec<u32> {
        let mut heads: Vec<u32> = (0..self.leaders.len() as u32).collect();
        let key = |rank: &u32| {
            let at = *rank as usize;
            (self.leaders[at], self.witnesses[at].article)
        };
        let mut ranks = heads.clone();
        ranks.sort_by_key(key);
        for article in ranks.chunk_by(|one, other| key(one) == key(other)) {
            let mut wholes: Vec<Vec<u32>> = Vec::new();
            for &rank in article {
                match wholes.iter().position(|parts| self.goes_on(parts, rank)) {
                    Some(whole) => {
                        heads[rank as usize] = wholes[whole][0];
                        wholes[whole].push(rank);
                    }
                    None if wholes.len() < MOST => wholes.push(vec![rank]),
                    None => {}
                }
            }
        }
        heads
    }

    /// Whether a passage goes on with a witness of these parts.
    fn goes_on(&self, parts: &[u32], rank: u32) -> bool {
        let words = |&rank: &u32| self.readings[rank as usize].words.len();
        let all: usize = parts.iter().map(words).sum();
        let mut parts = parts.iter();
        all + words(&rank) <= SPEECH && parts.all(|&part| self.are_parts(part, rank))
    }

    /// Whether two passages hardly say the same, are by one speaker and in the order of the fullest
    /// one.
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
        if pair.contains(&leader) {
            return true;
        }
        let start = |at: usize| {
            self.witnesses[at]
                .passage
                .first()
                .map(|piece| piece.span.start)
        };
        let place = |at: usize| place(self.readings[leader], self.readings[at], self.lexicon);
        let [one, two] = pair;
        let places = place(one).zip(place(two));
        places.is_none_or(|(before, behind)| (start(one) < start(two)) == (before < behind))
    }
}

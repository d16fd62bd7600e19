//! Which statements the keys of one reading speak for.

use super::candidates::Candidate;

/// Most statements that one reading is compared with.
const CANDIDATES: usize = 12;

/// The votes for one reading: emptied when they are counted, so that nothing is made anew for the
/// next.
pub(super) struct Poll {
    /// By rank of a reading.
    ballots: Vec<Ballot>,
    /// The readings that were voted for, and their leaders, each once.
    nearest: Vec<u32>,
    leaders: Vec<u32>,
}

/// What was voted for a reading.
#[derive(Clone, Copy, Default)]
struct Ballot {
    /// In bits, for itself.
    own: f32,
    /// For all whom it leads.
    all: f32,
    /// Of those, the one with most; and of the others than itself, if it is any.
    best: u32,
    beside: u32,
}

impl Poll {
    /// No votes yet, for any of so many readings.
    pub(super) fn new(readings: usize) -> Self {
        Self {
            ballots: vec![Ballot::default(); readings],
            nearest: Vec::new(),
            leaders: Vec::new(),
        }
    }

    /// A vote of so many bits, which are more than none, for the reading of this rank; whether
    /// there is such a one.
    pub(super) fn vote(&mut self, nearest: u32, bits: f32, leaders: &[u32]) -> bool {
        let Some(&leader) = leaders.get(nearest as usize) else {
            return false;
        };
        let own = &mut self.ballots[nearest as usize].own;
        if *own == 0.0 {
            self.nearest.push(nearest);
        }
        *own += bits;
        let all = &mut self.ballots[leader as usize].all;
        if *all == 0.0 {
            self.leaders.push(leader);
            self.ballots[leader as usize].best = nearest;
            self.ballots[leader as usize].beside = nearest;
        }
        self.ballots[leader as usize].all += bits;
        true
    }

    /// The statements with most votes, those with most first; of equal ones the fullest.
    pub(super) fn close(&mut self, leaders: &[u32]) -> Vec<Candidate> {
        for &nearest in &self.nearest {
            let leader = leaders[nearest as usize] as usize;
            let Ballot { best, beside, .. } = self.ballots[leader];
            let key = |rank: u32| (self.ballots[rank as usize].own, rank);
            let other = |rank: u32| (rank as usize != leader, key(rank));
            let is_best = key(nearest) > key(best);
            let is_beside = other(nearest) > other(beside);
            if is_best {
                self.ballots[leader].best = nearest;
            }
            if is_beside {
                self.ballots[leader].beside = nearest;
            }
        }
        let by_votes = |one: &u32, two: &u32| {
            let all = |rank: u32| self.ballots[rank as usize].all;
            all(*two).total_cmp(&all(*one)).then(one.cmp(two))
        };
        if self.leaders.len() > CANDIDATES {
            self.leaders.select_nth_unstable_by(CANDIDATES, by_votes);
        }
        let most = self.leaders.len().min(CANDIDATES);
        self.leaders[..most].sort_unstable_by(by_votes);
        let most = self.leaders[..most].iter().map(|&leader| Candidate {
            leader,
            nearest: self.ballots[leader as usize].best,
            beside: self.ballots[leader as usize].beside,
        });
        let most = most.collect();
        for rank in self.leaders.drain(..).chain(self.nearest.drain(..)) {
            self.ballots[rank as usize] = Ballot::default();
        }
        most
    }
}

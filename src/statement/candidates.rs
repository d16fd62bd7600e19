//! Which statements a reading may belong to, without comparing all with all.

use super::directory::Directory;
use super::keys::keys;
use super::lexicon::Lexicon;
use super::reading::Reading;

/// Most statements that one key leads to.
const PER_KEY: u32 = 48;

/// Most entries that are looked at for one reading.
const BUDGET: usize = 1024;

/// Most statements that one reading is compared with.
const CANDIDATES: usize = 12;

/// In how many parts the keys are counted, so that they need not all be held at once.
const PARTS: u32 = 16;

/// An inverted index that grows while the readings are taken in the order of their rank.
///
/// A key leads to statements, to each by the first of its readings that has the key: what is
/// repeated a thousand times takes no more room than what is said once.
pub(super) struct Candidates {
    /// The keys that two readings or more have: others find nothing.
    places: Directory,
    /// For each key, where its entries start; one more at the end.
    starts: Vec<u32>,
    /// Ranks of readings.
    entries: Vec<u32>,
    /// How many entries each key has met, also those for which there was no room.
    met: Vec<u32>,
}

/// What the index knows of one reading.
#[derive(Default)]
pub(super) struct Found {
    /// The statements that share most with it, those that share most first.
    pub(super) statements: Vec<Candidate>,
    /// Whether every key of the reading led to more statements than there was room for.
    pub(super) is_cut: bool,
}

/// A statement that a reading may belong to.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    /// The rank of its fullest reading.
    pub(super) leader: u32,
    /// The rank of that of its readings that shares most.
    pub(super) nearest: u32,
}

impl Candidates {
    /// An empty index for these readings.
    pub(super) fn new(readings: &[Reading], lexicon: &Lexicon) -> Self {
        let (mut shared, mut starts) = (Vec::new(), vec![0]);
        let mut end = 0;
        for part in 0..PARTS {
            let of_part = |key: &u32| key >> (u32::BITS - PARTS.ilog2()) == part;
            let mut all = Vec::new();
            for reading in readings {
                let keys = keys(reading, lexicon, 0..=0);
                all.extend(keys.into_iter().map(|(key, _)| key).filter(of_part));
            }
            all.sort_unstable();
            for same in all.chunk_by(|one, two| one == two) {
                if same.len() > 1 {
                    end += PER_KEY.min(same.len() as u32);
                    shared.push(same[0]);
                    starts.push(end);
                }
            }
        }
        Self {
            met: vec![0; shared.len()],
            places: Directory::of(shared),
            starts,
            entries: vec![0; end as usize],
        }
    }

    /// The statements of earlier readings that share most with this one; `leaders` holds the
    /// leader of each rank so far.
    pub(super) fn of(&self, reading: &Reading, lexicon: &Lexicon, leaders: &[u32]) -> Found {
        let keys = keys(reading, lexicon, -1..=1).into_iter();
        let places = keys.filter_map(|(key, bits)| Some((self.places.place(key)?, bits)));
        let mut lists: Vec<(&[u32], f32, bool)> = places
            .map(|(place, bits)| (self.entries(place), bits, self.is_cut(place)))
            .filter(|(list, ..)| !list.is_empty())
            .collect();
        lists.sort_by_key(|&(list, _, is_cut)| (is_cut, list.len(), list.first().copied()));
        let mut votes: Vec<(Candidate, f32)> = Vec::new();
        for &(list, bits, _) in &lists {
            votes.extend(list.iter().filter_map(|&nearest| {
                let leader = *leaders.get(nearest as usize)?;
                Some((Candidate { leader, nearest }, bits))
            }));
            if votes.len() > BUDGET {
                break;
            }
        }
        Found {
            statements: most_voted(votes),
            is_cut: lists.first().is_some_and(|&(.., is_cut)| is_cut),
        }
    }

    /// Takes in the next reading, whose leader is the last of `leaders`.
    pub(super) fn add(&mut self, reading: &Reading, lexicon: &Lexicon, leaders: &[u32]) {
        let Some(rank) = leaders.len().checked_sub(1) else {
            return;
        };
        let leader = |rank: u32| leaders.get(rank as usize);
        for (key, _) in keys(reading, lexicon, 0..=0) {
            let Some(place) = self.places.place(key) else {
                continue;
            };
            let is_known = |&entry: &u32| leader(entry) == leader(rank as u32);
            if self.entries(place).iter().any(is_known) {
                continue;
            }
            // Where there is no room the oldest entry gives way: readings come by their fullness,
            // so that what stays is most alike.
            let (start, room) = (self.starts[place], self.room(place));
            self.entries[(start + self.met[place] % room) as usize] = rank as u32;
            self.met[place] += 1;
        }
    }

    fn entries(&self, place: usize) -> &[u32] {
        let start = self.starts[place] as usize;
        let filled = self.met[place].min(self.room(place)) as usize;
        self.entries.get(start..start + filled).unwrap_or_default()
    }

    fn room(&self, place: usize) -> u32 {
        self.starts[place + 1] - self.starts[place]
    }

    fn is_cut(&self, place: usize) -> bool {
        self.met[place] > self.room(place)
    }
}

fn most_voted(mut votes: Vec<(Candidate, f32)>) -> Vec<Candidate> {
    votes.sort_by_key(|(vote, _)| (vote.leader, vote.nearest));
    let mut sums: Vec<(Candidate, f32)> = Vec::new();
    for of_leader in votes.chunk_by(|a, b| a.0.leader == b.0.leader) {
        let all: f32 = of_leader.iter().map(|(_, bits)| bits).sum();
        let by_nearest = of_leader.chunk_by(|a, b| a.0.nearest == b.0.nearest);
        let of_each = by_nearest.map(|same| {
            let bits: f32 = same.iter().map(|(_, bits)| bits).sum();
            (same[0].0, bits)
        });
        let nearest = of_each.max_by(|a, b| a.1.total_cmp(&b.1));
        sums.extend(nearest.map(|(nearest, _)| (nearest, all)));
    }
    sums.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.leader.cmp(&b.0.leader)));
    sums.truncate(CANDIDATES);
    sums.into_iter().map(|(candidate, _)| candidate).collect()
}

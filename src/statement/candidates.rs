//! Which statements a reading may belong to, without comparing all with all.

use super::directory::Directory;
use super::keys::{self, keys};
use super::lexicon::Lexicon;
use super::poll::Poll;
use super::reading::Reading;

/// Most statements that one key leads to.
const PER_KEY: u32 = 48;

/// Most entries that are looked at for one reading.
const BUDGET: usize = 1024;

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
    /// The same, but the fullest only where none of the others shares anything.
    pub(super) beside: u32,
}

impl Candidates {
    /// An empty index for these readings.
    pub(super) fn new(readings: &[Reading], lexicon: &Lexicon) -> Self {
        let (mut shared, mut starts, mut own) = (Vec::new(), vec![0], Vec::new());
        let mut end = 0;
        for part in 0..PARTS {
            let of_part = |key: &u32| key >> (u32::BITS - PARTS.ilog2()) == part;
            let mut all = Vec::new();
            for reading in readings {
                own.clear();
                keys::each(reading, lexicon, 0..=0, |key, _| {
                    if of_part(&key) {
                        own.push(key);
                    }
                });
                own.sort_unstable();
                own.dedup();
                all.extend_from_slice(&own);
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

    /// The statements of earlier readings that share most with this one; `leaders` holds the leader
    /// of each rank so far, `poll` is for their votes.
    pub(super) fn of(
        &self,
        reading: &Reading,
        lexicon: &Lexicon,
        poll: &mut Poll,
        leaders: &[u32],
    ) -> Found {
        let keys = keys(reading, lexicon, -1..=1).into_iter();
        let places = keys.filter_map(|(key, bits)| Some((self.places.place(key)?, bits)));
        let mut lists: Vec<(&[u32], f32, bool)> = places
            .map(|(place, bits)| (self.entries(place), bits, self.is_cut(place)))
            .filter(|(list, ..)| !list.is_empty())
            .collect();
        lists.sort_by_key(|&(list, _, is_cut)| (is_cut, list.len(), list.first().copied()));
        let mut votes = 0;
        for &(list, bits, _) in &lists {
            for &nearest in list {
                votes += usize::from(poll.vote(nearest, bits, leaders));
            }
            if votes > BUDGET {
                break;
            }
        }
        Found {
            statements: poll.close(leaders),
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

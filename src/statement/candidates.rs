//! Which earlier readings a reading may be the same as, without comparing all with all.

use super::lexicon::{Lexicon, hash};
use super::reading::Reading;
use crate::date::Date;

/// Most entries of one key that are looked at.
const PER_KEY: usize = 48;

/// Most entries that are looked at for one reading.
const BUDGET: usize = 1024;

/// Most candidates for one reading.
const CANDIDATES: usize = 12;

/// Fewest bits of a word that is a key by itself.
const TELLING: f32 = 3.0;

/// An inverted index of stems, of stems in a row, and of stems by speaker and by week.
pub(super) struct Candidates {
    /// Key and rank of a reading, ascending.
    entries: Vec<(u32, u32)>,
    /// For each beginning of a key (its upper [`UPPER`] bits), where its entries start.
    starts: Vec<usize>,
}

/// Bits of a key by which its entries are found at once.
const UPPER: u32 = 18;

impl Candidates {
    /// Indexes the readings, which are in the order of their rank.
    pub(super) fn new<'a>(readings: impl Iterator<Item = &'a Reading>, lexicon: &Lexicon) -> Self {
        let mut entries = Vec::new();
        for (rank, reading) in readings.enumerate() {
            let keys = keys(reading, lexicon, 0..=0);
            entries.extend(keys.into_iter().map(|(key, _)| (key, rank as u32)));
        }
        entries.sort_unstable();
        let mut starts = vec![0; (1 << UPPER) + 1];
        for &(key, _) in &entries {
            starts[upper(key) + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        Self { entries, starts }
    }

    /// The leaders of readings of lower rank that share most with the reading at `rank`, those
    /// that share most first; `leaders` holds the leader of each lower rank.
    pub(super) fn of(
        &self,
        rank: usize,
        reading: &Reading,
        lexicon: &Lexicon,
        leaders: &[u32],
    ) -> Vec<u32> {
        let mut lists: Vec<(&[(u32, u32)], f32)> = keys(reading, lexicon, -1..=1)
            .into_iter()
            .map(|(key, bits)| (self.before(key, rank as u32), bits))
            .filter(|(list, _)| !list.is_empty())
            .collect();
        lists.sort_by_key(|(list, _)| (list.len(), list.first().copied()));
        let mut votes: Vec<(u32, f32)> = Vec::new();
        for (list, bits) in lists {
            let mut voted: Vec<u32> = list
                .iter()
                .take(PER_KEY)
                .filter_map(|&(_, rank)| leaders.get(rank as usize).copied())
                .collect();
            voted.sort_unstable();
            voted.dedup();
            votes.extend(voted.into_iter().map(|leader| (leader, bits)));
            if votes.len() > BUDGET {
                break;
            }
        }
        most_voted(votes)
    }

    /// The entries of a key with a rank below the given one.
    fn before(&self, key: u32, rank: u32) -> &[(u32, u32)] {
        let near = &self.entries[self.starts[upper(key)]..self.starts[upper(key) + 1]];
        let list = &near[near.partition_point(|entry| entry.0 < key)..];
        &list[..list.partition_point(|&entry| entry < (key, rank))]
    }
}

fn upper(key: u32) -> usize {
    (key >> (u32::BITS - UPPER)) as usize
}

fn most_voted(mut votes: Vec<(u32, f32)>) -> Vec<u32> {
    votes.sort_by_key(|&(leader, _)| leader);
    let mut sums: Vec<(u32, f32)> = Vec::new();
    for (leader, bits) in votes {
        match sums.last_mut() {
            Some(last) if last.0 == leader => last.1 += bits,
            _ => sums.push((leader, bits)),
        }
    }
    sums.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    sums.truncate(CANDIDATES);
    sums.into_iter().map(|(leader, _)| leader).collect()
}

/// The keys of a reading, each with its bits; `weeks` are the weeks around its own.
fn keys(
    reading: &Reading,
    lexicon: &Lexicon,
    weeks: std::ops::RangeInclusive<i64>,
) -> Vec<(u32, f32)> {
    let epoch = Date::year(1000);
    let week = reading
        .date
        .zip(epoch)
        .map(|(date, epoch)| i64::from(date.days_apart(epoch) / 7));
    let mut keys = Vec::new();
    let mut add = |kind: u64, scope: u64, stem: u64, bits: f32| {
        keys.push((hash([kind, scope, stem].into_iter()) as u32, bits));
    };
    for &word in &reading.words {
        let (stem, bits) = (u64::from(lexicon.stem(word)), lexicon.bits(word));
        if bits >= TELLING {
            add(1, 0, stem, bits);
            if let Some(speaker) = &reading.speaker {
                add(2, u64::from(speaker.id.0), stem, bits);
            }
            for around in weeks.clone().filter_map(|by| Some(week? + by)) {
                add(3, around.unsigned_abs(), stem, bits);
            }
        }
    }
    for pair in reading.words.windows(2) {
        let bits = lexicon.bits(pair[0]) + lexicon.bits(pair[1]);
        let (one, two) = (lexicon.stem(pair[0]), lexicon.stem(pair[1]));
        if bits >= TELLING {
            add(4, u64::from(one), u64::from(two), bits);
        }
    }
    keys.sort_by_key(|&(key, _)| key);
    keys.dedup_by_key(|&mut (key, _)| key);
    keys
}

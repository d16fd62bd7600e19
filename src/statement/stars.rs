//! Stars: every witness is with the fullest one that carries the same utterance.

use super::bars::Bars;
use super::candidates::{Candidate, Candidates};
use super::decision::{Likeness, likeness};
use super::order;
use super::poll::Poll;
use super::reading::{Background, Reading};
use super::{Corpus, Texts, Witness};

/// The share of a reading that the fullest one of its statement has, from which the reading stands
/// for the statement.
const INSIDE: f32 = 0.7;

/// The share of a reading that one of a statement has, and how strongly the two must be alike, for it to
/// be of that statement though the fullest one lacks it: the sentence before or behind.
const WITHIN: f32 = 0.9;
const SURE: f32 = 2.0;

/// How strongly the fullest readings of two statements with a reading in common must be alike.
const BRIDGED: f32 = 0.4;

/// Days between readings that may be brought together by a third.
const ONE_TIME: u32 = 4;

/// Which witness is with which.
pub(super) struct Stars {
    /// The places of the witnesses by their rank.
    pub(super) ranked: Vec<usize>,
    /// For each rank the rank of the fullest witness of its statement.
    pub(super) leaders: Vec<u32>,
    /// Places of witnesses that are alone although not all that they may be the same as was looked
    /// at.
    pub(super) cut: Vec<usize>,
}

impl Stars {
    pub(super) fn of(corpus: Corpus, text: Texts, witnesses: &[Witness], bars: &Bars) -> Self {
        let (background, readings) = Background::and_readings(corpus, text, witnesses);
        let ranked = order::by_fullness(corpus, witnesses, &readings);
        let mut sky = Sky {
            candidates: Candidates::new(&readings, &background.lexicon),
            poll: Poll::new(readings.len()),
            background: &background,
            readings: ranked.iter().map(|&index| &readings[index]).collect(),
            bars,
            leaders: Vec::with_capacity(ranked.len()),
            inside: Vec::with_capacity(ranked.len()),
            bridges: Vec::new(),
            cut: Vec::new(),
        };
        sky.fill();
        sky.unite();
        let (leaders, cut) = (sky.leaders, sky.cut);
        let cut = cut.into_iter().map(|rank| ranked[rank]).collect();
        Self {
            ranked,
            leaders,
            cut,
        }
    }
}

/// The stars while they are being found.
struct Sky<'a> {
    background: &'a Background,
    /// By rank, as everything here.
    readings: Vec<&'a Reading>,
    bars: &'a Bars,
    candidates: Candidates,
    poll: Poll,
    leaders: Vec<u32>,
    /// Whether the reading is all within its leader, and no fragment: others gather around those.
    inside: Vec<bool>,
    /// Leaders of two statements that one reading is of the utterance of.
    bridges: Vec<(u32, u32)>,
    cut: Vec<usize>,
}

/// A statement that a reading may be of.
#[derive(Clone, Copy)]
struct Home {
    leader: u32,
    strength: f32,
    is_inside: bool,
}

impl Sky<'_> {
    fn fill(&mut self) {
        let lexicon = &self.background.lexicon;
        for (rank, reading) in self.readings.iter().enumerate() {
            let found = self
                .candidates
                .of(reading, lexicon, &mut self.poll, &self.leaders);
            let homes = found.statements.iter();
            let mut homes: Vec<Home> = homes.filter_map(|&at| self.home(at, reading)).collect();
            homes.sort_by(|a, b| b.strength.total_cmp(&a.strength));
            match homes[..] {
                [] if found.is_cut => self.cut.push(rank),
                [first, second, ..] => self.bridges.push((first.leader, second.leader)),
                _ => {}
            }
            let home = homes.first();
            self.leaders
                .push(home.map_or(rank as u32, |home| home.leader));
            self.inside.push(home.is_none_or(|home| home.is_inside));
            self.candidates.add(reading, lexicon, &self.leaders);
        }
    }

    /// The statement, if the reading is of its utterance.
    fn home(&self, candidate: Candidate, reading: &Reading) -> Option<Home> {
        let Candidate { leader, nearest } = candidate;
        let full = self.likeness(self.reading(leader)?, reading);
        if full.strength >= 1.0 {
            return Some(Home {
                leader,
                strength: full.strength,
                is_inside: full.share >= INSIDE && !reading.is_fragment(),
            });
        }
        let stands_for_all = *self.inside.get(nearest as usize)?;
        let may_be = nearest != leader && (stands_for_all || !reading.is_fragment());
        let nearest = may_be.then(|| self.reading(nearest)).flatten()?;
        let near = self.likeness(nearest, reading);
        let is_within = near.strength >= SURE && near.share >= WITHIN;
        let enough = near.strength >= 1.0 && stands_for_all || is_within;
        enough.then_some(Home {
            leader,
            strength: near.strength,
            is_inside: false,
        })
    }

    /// Brings together statements of one time that have a reading in common, where their fullest
    /// readings are nearly half as much alike as those of one utterance must be.
    fn unite(&mut self) {
        let mut bridges: Vec<(u32, u32)> = std::mem::take(&mut self.bridges)
            .into_iter()
            .map(|(one, two)| (one.min(two), one.max(two)))
            .collect();
        bridges.sort_unstable();
        bridges.dedup();
        let mut into: Vec<u32> = (0..self.leaders.len() as u32).collect();
        let mut is_taken = vec![false; into.len()];
        for (full, cut) in bridges {
            let free = into[full as usize] == full && into[cut as usize] == cut;
            if !free || is_taken[cut as usize] {
                continue;
            }
            let both = self.reading(full).zip(self.reading(cut));
            let both = both.filter(|(full, cut)| is_near(full, cut));
            let strength = both.map_or(0.0, |(full, cut)| self.likeness(full, cut).strength);
            if strength >= BRIDGED {
                into[cut as usize] = full;
                is_taken[full as usize] = true;
            }
        }
        for leader in &mut self.leaders {
            *leader = into[*leader as usize];
        }
    }

    fn reading(&self, rank: u32) -> Option<&Reading> {
        self.readings.get(rank as usize).copied()
    }

    fn likeness(&self, one: &Reading, two: &Reading) -> Likeness {
        likeness(one, two, self.background, self.bars)
    }
}

/// Whether nothing says that two readings are from different times.
fn is_near(one: &Reading, two: &Reading) -> bool {
    let dates = one.date.zip(two.date);
    dates.is_none_or(|(one, two)| one.days_apart(two) <= ONE_TIME)
}

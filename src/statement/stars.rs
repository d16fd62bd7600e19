//! Stars: every witness is with the fullest one that carries the same utterance.

use super::bars::Bars;
use super::candidates::{Candidate, Candidates};
use super::decision::{Likeness, likeness};
use super::join::Passages;
use super::order;
use super::poll::Poll;
use super::reading::{Background, Reading, Speakers};
use super::{Corpus, Texts, Witness};

/// The share of a reading that the fullest one of its statement has, from which the reading stands
/// for the statement.
const INSIDE: f32 = 0.7;

/// The share of a reading that one of a statement has, and how strongly the two must be alike, for
/// it to be of that statement though the fullest one lacks it: the sentence before or behind.
const WITHIN: f32 = 0.9;
const SURE: f32 = 2.0;

/// How strongly the fullest readings of two statements with a reading in common must be alike.
const BRIDGED: f32 = 0.4;

/// The share of either that a reading has which is surely of both, however unlike they are else;
/// and the share of it that either has where it is the fuller one.
const HALF: f32 = 0.5;
const PART: f32 = 0.15;

/// Words of a reading by which, all within another one of the same speaker, two statements are one;
/// and of one that need only have half in common with it.
const PHRASE: usize = 4;
const SENTENCE: usize = 8;

/// Bits that two readings have in common for that, however little of either it is: more than any
/// sentence has that is said again and again.
const SAME_TEXT: f32 = 100.0;

/// Days between readings that may be brought together by a third, and between those of one speaker
/// that bring their statements together.
const ONE_TIME: u32 = 4;
const ONE_DAY: u32 = 1;

/// Which witness is with which.
pub(super) struct Stars {
    /// The places of the witnesses by their rank.
    pub(super) ranked: Vec<usize>,
    /// For each rank the rank of the fullest witness of its statement.
    pub(super) leaders: Vec<u32>,
    /// For each rank that of the fullest passage of its witness.
    pub(super) heads: Vec<u32>,
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
        let passages = Passages {
            witnesses: ranked.iter().map(|&index| &witnesses[index]).collect(),
            readings: &sky.readings,
            leaders: &sky.leaders,
            lexicon: &background.lexicon,
        };
        let heads = passages.heads();
        let (leaders, cut) = (sky.leaders, sky.cut);
        let cut = cut.into_iter().map(|rank| ranked[rank]).collect();
        Self {
            ranked,
            leaders,
            heads,
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
    bridges: Vec<Bridge>,
    cut: Vec<usize>,
}

/// Two statements that one reading is of the utterance of, or that a reading of either shows to be
/// one.
#[derive(Clone, Copy)]
struct Bridge {
    full: u32,
    cut: u32,
    is_sure: bool,
}

impl Bridge {
    fn between(one: u32, two: u32, is_sure: bool) -> Bridge {
        let (full, cut) = (one.min(two), one.max(two));
        Bridge { full, cut, is_sure }
    }
}

/// A statement that a reading may be of.
#[derive(Clone, Copy)]
struct Home {
    leader: u32,
    strength: f32,
    is_inside: bool,
    /// Whether the reading and the fullest one are surely of one utterance, and each has much of
    /// the other.
    is_sure: bool,
    /// Whether the shorter of the two is all within the other.
    is_all: bool,
}

impl Home {
    /// The bridge that a reading is between this statement and another.
    fn bridge(&self, other: &Home) -> Bridge {
        let is_sure = self.is_sure && other.is_sure && (self.is_all || other.is_all);
        Bridge::between(self.leader, other.leader, is_sure)
    }
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
                [first, second, ..] => {
                    self.bridges.push(first.bridge(&second));
                    let sure = homes[2..].iter().map(|other| first.bridge(other));
                    self.bridges.extend(sure.filter(|bridge| bridge.is_sure));
                }
                _ => {}
            }
            let home = homes.first();
            let leader = home.map_or(rank as u32, |home| home.leader);
            let others = found.statements.iter();
            let others =
                others.filter(|other| other.leader != leader && self.ties(**other, reading));
            let ties = others.map(|other| Bridge::between(leader, other.leader, true));
            self.bridges.extend(ties.collect::<Vec<_>>());
            self.leaders.push(leader);
            self.inside.push(home.is_none_or(|home| home.is_inside));
            self.candidates.add(reading, lexicon, &self.leaders);
        }
    }

    /// The statement, if the reading is of its utterance.
    fn home(&self, candidate: Candidate, reading: &Reading) -> Option<Home> {
        let Candidate {
            leader, nearest, ..
        } = candidate;
        let fullest = self.reading(leader)?;
        let full = self.likeness(fullest, reading);
        if full.strength >= 1.0 {
            let common = full.share * reading.mass.min(fullest.mass);
            let much = (HALF * fullest.mass).max(PART * reading.mass);
            return Some(Home {
                leader,
                strength: full.strength,
                is_inside: full.share >= INSIDE && !reading.is_fragment(),
                is_sure: full.strength >= SURE && common >= much,
                is_all: full.share >= WITHIN,
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
            is_sure: false,
            is_all: false,
        })
    }

    /// Whether another reading of a statement than the fullest surely has the words of this one, by
    /// the same speaker and, unless they are very many, from one day to the next, whatever is in
    /// the fullest ones.
    fn ties(&self, candidate: Candidate, reading: &Reading) -> bool {
        let Some(near) = self.reading(candidate.beside) else {
            return false;
        };
        let words = reading.words.len().min(near.words.len());
        let (speakers, _) = self.background.speakers(near, reading);
        if words < PHRASE || speakers != Speakers::Same {
            return false;
        }
        let share = if words < SENTENCE { WITHIN } else { HALF };
        let likeness = self.likeness(near, reading);
        let common = likeness.share * near.mass.min(reading.mass);
        let is_most = likeness.share >= share && is_within(near, reading, ONE_DAY);
        likeness.strength >= SURE && (is_most || common >= SAME_TEXT)
    }

    /// Brings together statements with a reading in common that is surely of both, and those of one
    /// time where their fullest readings are nearly half as much alike as those of one utterance
    /// must be.
    fn unite(&mut self) {
        let mut bridges = std::mem::take(&mut self.bridges);
        bridges.sort_unstable_by_key(|bridge| (bridge.full, bridge.cut, !bridge.is_sure));
        bridges.dedup_by_key(|bridge| (bridge.full, bridge.cut));
        let mut into: Vec<u32> = (0..self.leaders.len() as u32).collect();
        let mut is_taken = vec![false; into.len()];
        for Bridge { full, cut, is_sure } in bridges {
            let free = into[full as usize] == full && into[cut as usize] == cut;
            if !free || is_taken[cut as usize] {
                continue;
            }
            let both = self.reading(full).zip(self.reading(cut));
            if both.is_some_and(|(full, cut)| self.are_one(full, cut, is_sure)) {
                into[cut as usize] = full;
                is_taken[full as usize] = true;
            }
        }
        for leader in &mut self.leaders {
            *leader = into[*leader as usize];
        }
    }

    /// Whether the fullest readings of two statements with a reading in common are of one.
    fn are_one(&self, full: &Reading, cut: &Reading, is_sure: bool) -> bool {
        let (speakers, _) = self.background.speakers(full, cut);
        is_sure && speakers != Speakers::TwoHumans
            || is_within(full, cut, ONE_TIME) && self.likeness(full, cut).strength >= BRIDGED
    }

    fn reading(&self, rank: u32) -> Option<&Reading> {
        self.readings.get(rank as usize).copied()
    }

    fn likeness(&self, one: &Reading, two: &Reading) -> Likeness {
        likeness(one, two, self.background, self.bars)
    }
}

/// Whether nothing says that two readings are more than so many days apart.
fn is_within(one: &Reading, two: &Reading, days: u32) -> bool {
    let dates = one.date.zip(two.date);
    dates.is_none_or(|(one, two)| one.days_apart(two) <= days)
}

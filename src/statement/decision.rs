//! Whether two readings are of one utterance.

use super::bars::{Bar, Bars};
use super::changes::changes;
use super::context::EASED;
use super::lexicon::Lexicon;
use super::reading::{Background, IN_A_ROW, Reading, Speakers};
use crate::align::path::{Link, Sequences};

/// In what share of all news cycles a fragment may stand that is told after more than a day.
const HABIT: f32 = 0.5;

/// Fewest words of a reading that is told from one week to the next rather than said again.
const SHORT: usize = 5;

/// What a related form is worth of the word.
const RELATED: f32 = 0.7;

/// What a match that stands alone is worth.
const ALONE: f32 = 0.3;

/// Within how many words on both sides a match is not alone.
const NEAR: usize = 4;

/// What a bit of the words that are others in the middle takes away where the readings are long
/// apart: who says the same on two days says it a little differently.
const CHANGED: f32 = 1.5;

/// Bits that a leap over other words takes away, of what is before it or behind it: nobody cuts a
/// sentence short within marks without a sign for it.
const LEAP: f32 = 8.0;

/// Words that are leapt over at least.
const FAR: usize = 8;

/// Bits that a changed number or a negation on one side takes away.
const CONTRADICTED: f32 = 32.0;

/// How far two readings are of one utterance.
#[derive(Clone, Copy, Default)]
pub(super) struct Likeness {
    /// How far the words speak for it, given speakers and dates: 1.0 or more if enough.
    pub(super) strength: f32,
    /// The share of the shorter reading that both have, from 0 to 1.
    pub(super) share: f32,
}

/// How far two readings are of one utterance.
pub(super) fn likeness(
    one: &Reading,
    two: &Reading,
    background: &Background,
    bars: &Bars,
) -> Likeness {
    let stake = Stake::of(one, two, background, bars);
    let lexicon = &background.lexicon;
    let (short, long) = match one.words.len() <= two.words.len() {
        true => (one, two),
        false => (two, one),
    };
    // However rare it is, "absolutely" by itself may be said of anything.
    let is_adverb = matches!(short.words[..], [word] if lexicon.is_adverb(word));
    if is_adverb && long.words.len() > 1 {
        return Likeness::default();
    }
    // What many carry at once is no less the same for it, though its words get common by that.
    let is_same = one.words == two.words && stake.is_fresh && stake.is_least;
    if is_same && short.is_fragment() {
        return Likeness {
            strength: 1.0,
            share: 1.0,
        };
    }
    // What the contexts may ease is not yet left out.
    let least = if stake.is_least { 1.0 } else { EASED };
    if most(one, two, lexicon).over(one, two, stake.bar).strength < least {
        return Likeness::default();
    }
    let mut likeness = shared(one, two, stake, lexicon).over(one, two, stake.bar);
    if likeness.strength >= least {
        let contexts = [&one.context, &two.context];
        likeness.strength /= background.contexts.demand(contexts, stake.is_least);
    }
    likeness
}

/// What is asked of two readings, for speakers and dates as they are.
#[derive(Clone, Copy)]
struct Stake {
    bar: Bar,
    /// Whether the same person said both in the same news cycle.
    is_least: bool,
    /// From 0, the same news cycle, to 1, long apart.
    far: f32,
    /// Whether not more than a day lies between.
    is_fresh: bool,
}

impl Stake {
    /// The same person, or one unknown, in the same news cycle need least. An uncertain speaker
    /// counts as far as he is certain, and else as unknown.
    fn of(one: &Reading, two: &Reading, background: &Background, bars: &Bars) -> Self {
        let days = one.date.zip(two.date).map(|(one, two)| one.days_apart(two));
        let is_short = one.words.len().min(two.words.len()) < SHORT;
        let far = match days {
            Some(0..=3) => 0.0,
            Some(4..=10) if is_short => 0.7,
            Some(4..=10) | None => 0.4,
            Some(_) => 1.0,
        };
        let (speakers, certain) = background.speakers(one, two);
        let at = |[near, distant]: [Bar; 2]| near.towards(distant, far);
        let unknown = at(bars.unknown);
        let bar = match speakers {
            Speakers::Unknown => unknown,
            Speakers::Same => unknown.towards(at(bars.same), certain),
            Speakers::Other => unknown.towards(at(bars.other), certain),
            Speakers::TwoHumans => unknown.towards(at(bars.two_humans), certain),
        };
        Self {
            bar,
            is_least: speakers == Speakers::Same && far == 0.0 && certain >= 0.5,
            far,
            is_fresh: days.is_some_and(|days| days <= 1),
        }
    }

    /// Whether one reading is a fragment that the same person has just said. Words so few are
    /// always in somebody's mouth, and after a day only rare ones are more likely told than said
    /// again.
    fn is_carried(self, one: &Reading, two: &Reading, lexicon: &Lexicon) -> bool {
        let shorter = std::cmp::min_by_key(one, two, |reading| reading.words.len());
        let is_habit = || lexicon.phrases.is_habit(&shorter.words, HABIT);
        self.is_least && shorter.is_fragment() && (self.is_fresh || !is_habit())
    }
}

/// What two readings have in common, in bits.
struct Shared {
    /// All words that both have in the same order.
    mass: f32,
    /// The same less what stock phrases explain and what contradicts it.
    evidence: f32,
}

impl Shared {
    /// The share of the shorter reading, from 0 to little more than 1.
    fn share(&self, one: &Reading, two: &Reading) -> f32 {
        self.mass / one.mass.min(two.mass).max(1.0)
    }

    fn over(&self, one: &Reading, two: &Reading, bar: Bar) -> Likeness {
        let share = self.share(one, two);
        let beyond = (share - bar.by_chance) / (1.0 - bar.by_chance);
        Likeness {
            strength: self.evidence * beyond.clamp(0.0, 1.0) / bar.bits,
            share: share.min(1.0),
        }
    }
}

/// The share of the shorter reading that both have at most, from 0 to 1.
pub(super) fn share_at_most(one: &Reading, two: &Reading, lexicon: &Lexicon) -> f32 {
    most(one, two, lexicon).share(one, two).min(1.0)
}

/// Where in a reading the words of another one stand on average, counted in words.
pub(super) fn place(full: &Reading, part: &Reading, lexicon: &Lexicon) -> Option<f32> {
    let links = links(full, part, lexicon);
    let sum: usize = links.iter().map(|&(full, _)| full).sum();
    (!links.is_empty()).then(|| sum as f32 / links.len() as f32)
}

/// What two readings have in common at most: the words of the same classes in any order.
fn most(one: &Reading, two: &Reading, lexicon: &Lexicon) -> Shared {
    let (one, two) = (classes(one, lexicon), classes(two, lexicon));
    let mut mass = 0.0;
    let mut others = two.iter().peekable();
    for (class, bits) in one {
        while others.next_if(|other| other.0 < class).is_some() {}
        if let Some(other) = others.next_if(|other| other.0 == class) {
            mass += bits.max(other.1) + IN_A_ROW;
        }
    }
    Shared {
        mass,
        evidence: mass,
    }
}

/// The class and the bits of each word, ascending.
fn classes(reading: &Reading, lexicon: &Lexicon) -> Vec<(u32, f32)> {
    let words = reading.words.iter();
    let mut classes: Vec<(u32, f32)> = words
        .map(|&word| (lexicon.class(word), lexicon.bits(word)))
        .collect();
    classes.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    classes
}

fn shared(one: &Reading, two: &Reading, stake: Stake, lexicon: &Lexicon) -> Shared {
    let links = links(one, two, lexicon);
    let changes = changes(one, two, &links, lexicon);
    let is_carried = stake.is_carried(one, two, lexicon);
    let fresh = lexicon.phrases.freshness(&one.words, &links);
    let mut shared = Shared {
        mass: 0.0,
        evidence: 0.0,
    };
    // What was shared before each leap.
    let mut leaps = Vec::new();
    for (index, (&(i, j), fresh)) in links.iter().zip(fresh).enumerate() {
        let before = index.checked_sub(1).and_then(|before| links.get(before));
        let after = links.get(index + 1);
        let near = |a: Link, b: Link| b.0 - a.0 <= NEAR && b.1 - a.1 <= NEAR;
        let alone = !before.is_some_and(|&link| near(link, (i, j)))
            && !after.is_some_and(|&link| near((i, j), link))
            && one.words.len().min(two.words.len()) > 1;
        let (a, b) = (one.words[i], two.words[j]);
        let bits = lexicon.bits(a).min(lexicon.bits(b));
        let row = before.is_some_and(|&link| (link.0 + 1, link.1 + 1) == (i, j));
        let bits = match (a == b, row) {
            (true, true) => bits + IN_A_ROW,
            (true, false) => bits,
            (false, _) => bits * RELATED,
        };
        let bits = if alone { bits * ALONE } else { bits };
        if before.is_some_and(|&before| is_leap(one, two, before, (i, j))) {
            leaps.push(shared.mass);
        }
        shared.mass += bits;
        shared.evidence += bits * if is_carried { 1.0 } else { fresh };
    }
    let leapt = leaps
        .iter()
        .map(|&before| LEAP.min(before).min(shared.mass - before));
    shared.evidence -= leapt.sum::<f32>();
    if !stake.is_least {
        shared.evidence -= places(one, two);
    }
    shared.evidence -= stake.far * CHANGED * changes.mass;
    shared.evidence -= CONTRADICTED * changes.contradictions as f32;
    shared
}

/// Whether between two links there stand many words of one reading, in the midst of what the other
/// one has in one go.
fn is_leap(one: &Reading, two: &Reading, from: Link, to: Link) -> bool {
    let (base, other) = (to.0 - from.0, to.1 - from.1);
    two.is_unbroken && base > other + FAR || one.is_unbroken && other > base + FAR
}

/// The bits that finding the words of the shorter reading is expected to give by chance: there are
/// as many places to find them at as the other is longer.
fn places(one: &Reading, two: &Reading) -> f32 {
    let (one, two) = (one.words.len().max(1), two.words.len().max(1));
    (one.max(two) as f32 / one.min(two) as f32).log2()
}

fn links(one: &Reading, two: &Reading, lexicon: &Lexicon) -> Vec<Link> {
    if one.words == two.words {
        return (0..one.words.len()).map(|at| (at, at)).collect();
    }
    let numbers = |reading: &Reading| -> Vec<usize> {
        reading.words.iter().map(|&word| word as usize).collect()
    };
    let (base, other) = (numbers(one), numbers(two));
    let score = |i: usize, j: usize| {
        let (a, b) = (one.words[i], two.words[j]);
        let bits = lexicon.bits(a).min(lexicon.bits(b));
        if a == b {
            4 + (bits * 4.0) as u32
        } else if lexicon.related(a, b) {
            1 + (bits * 2.0) as u32
        } else {
            0
        }
    };
    let sequences = Sequences {
        base: &base,
        other: &other,
        score,
    };
    sequences.links()
}

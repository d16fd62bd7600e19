//! Whether two readings are of one utterance.

use super::lexicon::Lexicon;
use super::reading::{IN_A_ROW, Reading, Speaker};
use crate::align::path::{Link, Sequences};
use crate::people::PersonKind;

/// Fewest words of a reading that is more than a fragment.
const FRAGMENT: usize = 3;

/// What a related form is worth of the word.
const RELATED: f32 = 0.7;

/// What a match that stands alone is worth.
const ALONE: f32 = 0.3;

/// Within how many words on both sides a match is not alone.
const NEAR: usize = 4;

/// How far the words speak for one utterance, 1.0 or more if enough, given speakers and dates.
pub(super) fn strength(one: &Reading, two: &Reading, lexicon: &Lexicon) -> f32 {
    let bar = bar(one, two);
    if most(one, two).over(one, two, bar) < 1.0 {
        return 0.0;
    }
    let shared = shared(one, two, bar, lexicon);
    shared.over(one, two, bar)
}

/// What two readings of one utterance must have in common, beyond what chance and habit give them.
#[derive(Clone, Copy)]
struct Bar {
    /// Share of the shorter reading that any two readings of this kind may have in common.
    by_chance: f32,
    /// Bits that the common words must add up to.
    bits: f32,
    /// Whether it is the lowest bar: the same person in the same news cycle.
    is_least: bool,
}

/// The bar, for speakers and dates as they are: the same person, or one unknown, in the same news
/// cycle need least; two human beings are given the same words only if they are very many.
fn bar(one: &Reading, two: &Reading) -> Bar {
    let days = one.date.zip(two.date).map(|(one, two)| one.days_apart(two));
    let far = match days {
        Some(0..=3) => 0.0,
        Some(4..=10) => 0.4,
        None => 0.3,
        Some(_) => 1.0,
    };
    let between = |close: (f32, f32), distant: (f32, f32)| Bar {
        by_chance: close.0 + far * (distant.0 - close.0),
        bits: close.1 + far * (distant.1 - close.1),
        is_least: false,
    };
    let human = |speaker: &Speaker| speaker.kind == PersonKind::Human;
    match (&one.speaker, &two.speaker) {
        (Some(one), Some(two)) if one.is(two) => Bar {
            is_least: far == 0.0,
            ..between((0.25, 8.0), (0.6, 22.0))
        },
        (Some(one), Some(two)) if human(one) && human(two) => between((0.5, 60.0), (0.5, 60.0)),
        (Some(_), Some(_)) => between((0.45, 18.0), (0.65, 36.0)),
        _ => between((0.4, 14.0), (0.65, 28.0)),
    }
}

/// What two readings have in common, in bits.
struct Shared {
    /// All words that both have in the same order.
    mass: f32,
    /// The same less what stock phrases explain.
    evidence: f32,
}

impl Shared {
    /// How far this is over the bar: 1.0 is just on it.
    fn over(&self, one: &Reading, two: &Reading, bar: Bar) -> f32 {
        let share = self.mass / one.mass.min(two.mass).max(1.0);
        let beyond = (share - bar.by_chance) / (1.0 - bar.by_chance);
        self.evidence * beyond.clamp(0.0, 1.0) / bar.bits
    }
}

/// What two readings have in common at most: the words of the same classes in any order.
fn most(one: &Reading, two: &Reading) -> Shared {
    let mut mass = 0.0;
    let mut others = two.classes.iter().peekable();
    for &(class, bits) in &one.classes {
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

fn shared(one: &Reading, two: &Reading, bar: Bar, lexicon: &Lexicon) -> Shared {
    let links = links(one, two, lexicon);
    // A fragment of one or two words is always in somebody's mouth; it counts in full only where
    // the same person has just said it.
    let habit = !(bar.is_least && one.words.len().min(two.words.len()) < FRAGMENT);
    let fresh = lexicon.freshness(&one.words, &links);
    let mut shared = Shared {
        mass: 0.0,
        evidence: 0.0,
    };
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
        shared.mass += bits;
        shared.evidence += bits * if habit { fresh } else { 1.0 };
    }
    shared
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

//! Matches by chance: two sentences of one speaker on one subject share words, though neither says
//! what the other does.

use std::ops::Range;

use super::compound::Unit;
use super::edits::{FEW, worth};
use super::path::{IN_A_ROW, Link};

/// What a stretch of matches is worth at least: about three long words in a row.
const ENOUGH: u32 = 90;
/// A stretch with so much of all that the shorter text could match is enough, too: one part of so
/// many.
const PART: u32 = 4;

/// How many words in the place of others cost nothing.
const FREE: usize = 2;
/// What each word more costs, on the longer side.
const WORD: i64 = 7;
/// So much costs a change however long it is.
const MOST: i64 = 70;

/// Drops what matches by chance: matches of which no stretch, with all that is changed between
/// them, is worth [`ENOUGH`], and within a stretch those that are worth less than the changes on
/// both sides.
///
/// The stretches are Ruzzo and Tompa's maximal scoring subsequences (A linear time algorithm for
/// finding all maximal scoring subsequences, 1999) of matches and changes. What only one side has
/// costs nothing: a text is cut without being another one.
pub(super) fn discard(links: &mut Vec<Link>, base: &[Unit], other: &[Unit]) {
    let all = |units: &[Unit]| units.iter().map(|unit| unit.weight + IN_A_ROW).sum::<u32>();
    let enough = ENOUGH.min(all(base).min(all(other)) / PART);
    let mut stretches = Stretches::of(links, base, other);
    for stretch in std::mem::take(&mut stretches.found) {
        if stretch.to - stretch.from < i64::from(enough) {
            stretches.discard(stretch);
        }
    }
    let mut kept = stretches.kept.into_iter();
    links.retain(|_| kept.next().unwrap_or(true));
    *links = without_footholds(links, base, other);
}

/// The matches without the footholds among them; where one is left out, what lies beside the run of
/// matches before it is more, so that this may turn out to be one, too.
fn without_footholds(links: &[Link], base: &[Unit], other: &[Unit]) -> Vec<Link> {
    let sides = [Weighed::new(base), Weighed::new(other)];
    let runs = links.chunk_by(|one, two| (one.0 + 1, one.1 + 1) == *two);
    let mut runs = runs.peekable();
    let mut kept: Vec<&[Link]> = Vec::new();
    while let Some(run) = runs.next() {
        kept.push(run);
        let next = runs.peek().and_then(|next| next.first().copied());
        while ends_with_foothold(&kept, next, &sides) {
            kept.pop();
        }
    }
    kept.concat()
}

/// A text with what all its units before each one weigh, so that no run of them is added up twice.
struct Weighed<'a> {
    units: &'a [Unit],
    before: Vec<u32>,
}

impl<'a> Weighed<'a> {
    fn new(units: &'a [Unit]) -> Self {
        let mut before = vec![0];
        let mut sum = 0;
        before.extend(units.iter().map(|unit| {
            sum += unit.weight;
            sum
        }));
        Self { units, before }
    }

    fn weight(&self, run: Range<usize>) -> u32 {
        self.before[run.end] - self.before[run.start]
    }
}

/// How many times as much what differs beside a foothold weighs.
const OUTWEIGHS: u32 = 3;

/// Whether the last matches in a row are none: words without content, with other words on both
/// sides of them up to the match `next`, far more of these on one side, and in all so many that
/// neither text's stand for the other's.
fn ends_with_foothold(runs: &[&[Link]], next: Option<Link>, sides: &[Weighed; 2]) -> bool {
    let [ahead @ .., run] = runs else {
        return false;
    };
    let [base, other] = sides;
    let (first, last) = (run[0], run[run.len() - 1]);
    let before = ahead.last().and_then(|run| run.last());
    let from = before.map_or((0, 0), |(i, j)| (i + 1, j + 1));
    let to = next.unwrap_or((base.units.len(), other.units.len()));
    let heavier =
        |own: Range<usize>, their: Range<usize>| base.weight(own).max(other.weight(their));
    let own = first.0..last.0 + 1;
    if base.units[own.clone()].iter().any(|unit| unit.content) {
        return false;
    }
    let left = heavier(from.0..first.0, from.1..first.1);
    let right = heavier(last.0 + 1..to.0, last.1 + 1..to.1);
    let weight = base.weight(own.clone());
    left.min(right) >= if own.len() == 1 { 1 } else { weight }
        && left.max(right) >= OUTWEIGHS * weight
        && (to.0 - from.0).min(to.1 - from.1) > FEW + run.len()
}

/// Matches that are worth more together, with what lies between them, than any part of them.
struct Stretch {
    links: Range<usize>,
    /// What all that stands before it is worth, and what with it.
    from: i64,
    to: i64,
    /// The last stretch before it where `from` is less.
    lower: Option<usize>,
}

struct Stretches {
    found: Vec<Stretch>,
    /// Which matches are none by chance.
    kept: Vec<bool>,
}

impl Stretches {
    fn of(links: &[Link], base: &[Unit], other: &[Unit]) -> Self {
        let mut stretches = Self {
            found: Vec::new(),
            kept: vec![true; links.len()],
        };
        let mut sum = 0;
        let mut last: Option<Link> = None;
        for (at, &(i, j)) in links.iter().enumerate() {
            let gap = last.map(|last| (i - last.0 - 1, j - last.1 - 1));
            let from = sum - gap.map_or(0, cost);
            let in_a_row = if gap == Some((0, 0)) { IN_A_ROW } else { 0 };
            sum = from + i64::from(worth(&base[i], &other[j]) + in_a_row);
            stretches.add(Stretch {
                links: at..at + 1,
                from,
                to: sum,
                lower: None,
            });
            last = Some((i, j));
        }
        stretches
    }

    /// Adds a stretch behind the others, and joins it with those that it is worth more with.
    fn add(&mut self, mut stretch: Stretch) {
        stretch.lower = self.lower(stretch.from);
        while let Some(at) = stretch.lower.filter(|&at| self.found[at].to < stretch.to) {
            let mut joined = self.found.split_off(at).into_iter();
            if let Some(lower) = joined.next() {
                stretch.links.start = lower.links.start;
                stretch.from = lower.from;
                stretch.lower = lower.lower;
            }
            joined.for_each(|between| self.discard(between));
        }
        self.found.push(stretch);
    }

    /// The last stretch before which all is worth less than `from`.
    fn lower(&self, from: i64) -> Option<usize> {
        let mut at = self.found.len().checked_sub(1)?;
        while self.found[at].from >= from {
            at = self.found[at].lower?;
        }
        Some(at)
    }

    fn discard(&mut self, stretch: Stretch) {
        self.kept[stretch.links].fill(false);
    }
}

/// What so many words of both sides that do not match cost.
fn cost((base, other): (usize, usize)) -> i64 {
    let words = base.max(other).saturating_sub(FREE);
    match base.min(other) {
        0 => 0,
        _ => i64::try_from(words).map_or(MOST, |words| words.saturating_mul(WORD).min(MOST)),
    }
}

//! The heaviest way to match two sequences without crossing, in bounded time.

use std::collections::BTreeMap;
use std::ops::Range;

/// A place in the one and the place in the other that it is matched with.
pub(crate) type Link = (usize, usize);

/// What a match is worth more when the one before it in both sequences is matched, too.
pub(super) const IN_A_ROW: u32 = 5;

/// Most pairs of words that are compared with each other; beyond, unique words are anchors.
const CELLS: usize = 1 << 18;

/// How many times the rest between anchors is looked through for other anchors.
const ROUNDS: u32 = 32;

/// Two sequences, as far as the matching needs to know them.
pub(crate) struct Sequences<'a, F> {
    /// A number for each element; equal elements have equal numbers.
    pub(crate) base: &'a [usize],
    /// The same for the other.
    pub(crate) other: &'a [usize],
    /// What it is worth to match element `i` of the one with `j` of the other; zero: no match.
    pub(crate) score: F,
}

impl<F: Fn(usize, usize) -> u32> Sequences<'_, F> {
    /// The matches, ascending on both sides.
    pub(crate) fn links(&self) -> Vec<Link> {
        let mut links = Vec::new();
        let mut open = vec![(0..self.base.len(), 0..self.other.len(), 0)];
        while let Some((base, other, round)) = open.pop() {
            if base.len().saturating_mul(other.len()) <= CELLS {
                self.heaviest(base, other, &mut links);
                continue;
            }
            let (base, other) = self.trim(base, other, &mut links);
            if base.len().saturating_mul(other.len()) <= CELLS {
                self.heaviest(base, other, &mut links);
            } else if round < ROUNDS {
                let anchors = self.anchors(&base, &other);
                let gaps = gaps(base, other, &anchors).into_iter();
                open.extend(gaps.map(|(base, other)| (base, other, round + 1)));
                links.extend(anchors);
            }
        }
        links.sort_unstable();
        links
    }

    /// Matches what both begin and end with, and returns what is left.
    fn trim(
        &self,
        mut base: Range<usize>,
        mut other: Range<usize>,
        links: &mut Vec<Link>,
    ) -> (Range<usize>, Range<usize>) {
        while !base.is_empty() && !other.is_empty() && self.equal(base.start, other.start) {
            links.push((base.start, other.start));
            (base.start, other.start) = (base.start + 1, other.start + 1);
        }
        while !base.is_empty() && !other.is_empty() && self.equal(base.end - 1, other.end - 1) {
            (base.end, other.end) = (base.end - 1, other.end - 1);
            links.push((base.end, other.end));
        }
        (base, other)
    }

    fn equal(&self, i: usize, j: usize) -> bool {
        self.base.get(i) == self.other.get(j)
    }

    /// Needleman and Wunsch's alignment with a reward for matches in a row (Gotoh's second table).
    fn heaviest(&self, base: Range<usize>, other: Range<usize>, links: &mut Vec<Link>) {
        let width = other.len() + 1;
        let mut steps = vec![Step::default(); (base.len() + 1) * width];
        let (mut above, mut row) = (vec![Cell::default(); width], vec![Cell::default(); width]);
        for (i, b) in base.clone().enumerate() {
            let mut left = Cell::default();
            for (j, o) in other.clone().enumerate() {
                let (cell, step) = self.cell((b, o), above[j], above[j + 1], left);
                steps[(i + 1) * width + j + 1] = step;
                row[j + 1] = cell;
                left = cell;
            }
            std::mem::swap(&mut above, &mut row);
        }
        let (mut i, mut j, mut in_a_row) = (base.len(), other.len(), false);
        while i > 0 && j > 0 {
            let step = steps[i * width + j];
            match step.best {
                _ if in_a_row => {}
                Best::Match => {}
                Best::Above => {
                    i -= 1;
                    continue;
                }
                Best::Left => {
                    j -= 1;
                    continue;
                }
            }
            (i, j, in_a_row) = (i - 1, j - 1, step.in_a_row);
            links.push((base.start + i, other.start + j));
        }
    }

    fn cell(&self, at: Link, corner: Cell, above: Cell, left: Cell) -> (Cell, Step) {
        let score = (self.score)(at.0, at.1);
        let continued = corner.matched + IN_A_ROW;
        let in_a_row = corner.matched > 0 && continued >= corner.best;
        let matched = match (score, in_a_row) {
            (0, _) => 0,
            (score, true) => score + continued,
            (score, false) => score + corner.best,
        };
        let (best, from) = if matched > above.best.max(left.best) {
            (matched, Best::Match)
        } else if above.best >= left.best {
            (above.best, Best::Above)
        } else {
            (left.best, Best::Left)
        };
        let cell = Cell { best, matched };
        let step = Step {
            best: from,
            in_a_row,
        };
        (cell, step)
    }

    /// Elements that both ranges have exactly once, as many as do not cross.
    fn anchors(&self, base: &Range<usize>, other: &Range<usize>) -> Vec<Link> {
        let mut places: BTreeMap<usize, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for i in base.clone() {
            places.entry(self.base[i]).or_default().0.push(i);
        }
        for j in other.clone() {
            if let Some(place) = places.get_mut(&self.other[j]) {
                place.1.push(j);
            }
        }
        let mut unique: Vec<Link> = places
            .into_values()
            .filter_map(|(i, j)| match (&i[..], &j[..]) {
                ([i], [j]) => Some((*i, *j)),
                _ => None,
            })
            .collect();
        unique.sort_unstable();
        longest_ascending(&unique)
    }
}

/// Best value up to a pair of elements, and best value when the two are matched.
#[derive(Clone, Copy, Default)]
struct Cell {
    best: u32,
    matched: u32,
}

/// How a cell's values came about.
#[derive(Clone, Copy, Default)]
struct Step {
    best: Best,
    in_a_row: bool,
}

#[derive(Clone, Copy, Default)]
enum Best {
    Match,
    #[default]
    Above,
    Left,
}

/// What lies before, between and behind some matches.
fn gaps(
    base: Range<usize>,
    other: Range<usize>,
    anchors: &[Link],
) -> Vec<(Range<usize>, Range<usize>)> {
    let mut gaps = Vec::new();
    // Without an anchor nothing in so long a gap can be said to be the same.
    let mut from = (base.start, other.start);
    for &(i, j) in anchors {
        gaps.push((from.0..i, from.1..j));
        from = (i + 1, j + 1);
    }
    if !anchors.is_empty() {
        gaps.push((from.0..base.end, from.1..other.end));
    }
    gaps
}

/// The longest subsequence that ascends on the second side, too, of pairs that ascend on the first
/// (patience sorting).
fn longest_ascending(pairs: &[Link]) -> Vec<Link> {
    let mut tops: Vec<usize> = Vec::new();
    let mut before = vec![usize::MAX; pairs.len()];
    for (index, pair) in pairs.iter().enumerate() {
        let pile = tops.partition_point(|&top| pairs[top].1 < pair.1);
        before[index] = pile.checked_sub(1).map_or(usize::MAX, |below| tops[below]);
        if pile == tops.len() {
            tops.push(index);
        } else {
            tops[pile] = index;
        }
    }
    let mut chain = Vec::with_capacity(tops.len());
    let mut at = tops.last().copied().unwrap_or(usize::MAX);
    while let Some(&pair) = pairs.get(at) {
        chain.push(pair);
        at = before[at];
    }
    chain.reverse();
    chain
}

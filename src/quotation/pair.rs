//! Pairing of marks: the cheapest reading of all marks of a paragraph taken together.
//!
//! Each mark may open, close or stand alone; a reading costs what its marks cost by their
//! surroundings, and more where a quotation is never closed, closed without being open, or stands
//! in another of the same marks. The cheapest reading is found as by Viterbi (1967), with the
//! number of open quotations as state, so that one lost mark is paid for once and does not turn
//! round all that follow.

use super::marks::{Family, Mark};
use crate::text::Span;

/// What stands between two marks, or is said without any.
#[derive(Clone, Copy, Debug)]
pub(super) struct Region {
    pub(super) span: Span,
    pub(super) marked: Span,
    pub(super) family: Family,
}

impl Region {
    /// What is said without marks.
    pub(super) fn unmarked(span: Span, family: Family) -> Self {
        let marked = span;
        Self {
            span,
            marked,
            family,
        }
    }

    /// This one and, within it, `regions`. Where marks run over its beginning these count, and it
    /// does not.
    pub(super) fn around(self, regions: Vec<Region>) -> Vec<Region> {
        let start = self.marked.start;
        let crossed = regions.iter().any(|region| region.marked.start < start);
        match crossed {
            true => regions,
            false => [self].into_iter().chain(regions).collect(),
        }
    }

    /// Without the white space that French has beside its marks.
    pub(super) fn trimmed(self, text: &str) -> Self {
        let words = self.span.trimmed(text);
        let span = match (words.is_empty(), self.is_unclosed()) {
            (true, _) => self.span,
            (_, true) => Span::new(words.start, self.span.end),
            (_, false) => words,
        };
        Self { span, ..self }
    }

    /// Its marks, as far as they are there.
    pub(super) fn signs(self) -> impl Iterator<Item = Span> {
        let opening = Span::new(self.marked.start, self.span.start);
        let closing = Span::new(self.span.end, self.marked.end);
        [opening, closing]
            .into_iter()
            .filter(|sign| !sign.is_empty())
    }

    /// Whether the closing mark is not there, as it never is where there are no marks.
    pub(super) fn is_unclosed(&self) -> bool {
        self.span.end == self.marked.end
    }
}

/// How deep quotations of one family may stand in each other.
const DEPTH: usize = 4;
/// More than any reading costs, and far from overflow.
pub(super) const NEVER: u32 = u32::MAX / 2;

/// What the cheapest reading does with a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Alone,
    Open,
    /// Opens where the quotation before was never closed.
    Reopen,
    Close,
    /// Closes what was never opened.
    Unopened,
}

/// What is known beyond the ends of the marks that are paired.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ends {
    /// Where the first quotation begins if it was opened before, and where the last one ends if it
    /// is never closed.
    pub(super) place: Span,
    /// The price of a quotation open from the beginning; [`NEVER`] where none can be.
    pub(super) opened: u32,
    /// The price of a quotation left open at the end.
    pub(super) left: u32,
}

/// The regions that `marks`, all of one family and ascending, open and close.
///
/// Marks that belong to no region and are no apostrophes are added to `strays`.
pub(super) fn pair(marks: &[Mark], ends: Ends, strays: &mut Vec<Span>) -> Vec<Region> {
    let Some(&first) = marks.first() else {
        return Vec::new();
    };
    let (begun, steps) = cheapest(marks, ends);
    let begin = Span::new(ends.place.start, ends.place.start);
    let mut regions = Vec::new();
    let mut open: Vec<Mark> = Vec::new();
    if begun {
        open.push(Mark {
            span: begin,
            ..first
        });
    }
    for (mark, step) in marks.iter().zip(steps) {
        match step {
            Step::Open => open.push(*mark),
            Step::Reopen => {
                regions.extend(open.pop().map(|first| unclosed(first, mark.span.start)));
                open.push(*mark);
            }
            Step::Close => regions.extend(open.pop().map(|first| closed(first, *mark))),
            Step::Alone | Step::Unopened if mark.stray => strays.push(mark.span),
            Step::Alone | Step::Unopened => {}
        }
    }
    let end = ends.place.end;
    regions.extend(open.into_iter().map(|first| unclosed(first, end)));
    regions
}

fn closed(first: Mark, last: Mark) -> Region {
    Region {
        span: Span::new(first.span.end, last.span.start),
        marked: Span::new(first.span.start, last.span.end),
        family: first.family,
    }
}

fn unclosed(first: Mark, end: usize) -> Region {
    Region {
        span: Span::new(first.span.end, end),
        marked: Span::new(first.span.start, end),
        family: first.family,
    }
}

/// Whether the cheapest reading has a quotation open from the beginning, and its steps.
fn cheapest(marks: &[Mark], ends: Ends) -> (bool, Vec<Step>) {
    let mut costs = [NEVER; DEPTH];
    (costs[0], costs[1]) = (0, ends.opened);
    let mut trace: Vec<[(u8, Step); DEPTH]> = Vec::with_capacity(marks.len());
    for (at, mark) in marks.iter().enumerate() {
        let resumes = mark.parts && at > 0 && marks[at - 1].open == 0;
        let mut next = [NEVER; DEPTH];
        let mut from = [(0, Step::Alone); DEPTH];
        for (before, &cost) in (0..).zip(&costs) {
            for (to, step, price) in readings(mark, usize::from(before), resumes) {
                if to < DEPTH && cost + price < next[to] {
                    next[to] = cost + price;
                    from[to] = (before, step);
                }
            }
        }
        costs = next;
        trace.push(from);
    }
    let sums = costs.iter().zip(0..);
    let sums = sums.map(|(cost, depth)| cost + ends.left * depth);
    let best = sums.enumerate().min_by_key(|&(_, cost)| cost);
    let mut depth = best.map_or(0, |(depth, _)| depth);
    let mut steps = Vec::with_capacity(marks.len());
    for from in trace.iter().rev() {
        let (before, step) = from[depth];
        depth = usize::from(before);
        steps.push(step);
    }
    steps.reverse();
    (depth == 1, steps)
}

/// What a mark may do with `depth` quotations open: depth afterwards, step and price.
///
/// In print, each paragraph of what goes on is opened anew, and only the last one is closed; where
/// a scrape has run the paragraphs together, such a mark `resumes` in the middle of one.
fn readings(mark: &Mark, depth: usize, resumes: bool) -> [(usize, Step, u32); 4] {
    let (open, close) = (u32::from(mark.open), u32::from(mark.close));
    let alone = (depth, Step::Alone, u32::from(mark.alone));
    if depth == 0 {
        let unopened = (0, Step::Unopened, close + 6);
        return [(1, Step::Open, open), unopened, alone, alone];
    }
    let nest = if mark.directed { 4 } else { 8 };
    let reopen = if resumes { 2 } else { 6 };
    [
        (depth - 1, Step::Close, close),
        (depth + 1, Step::Open, open + nest),
        (depth, Step::Reopen, open + reopen),
        alone,
    ]
}

//! From matches to edits.

use std::ops::Range;

use super::compound::Unit;
use super::moved::Moved;
use super::path::{Link, Sequences};
use super::related::related;
use super::{Edit, Op};

/// The most words that stand for others, on the shorter side and on the longer one.
pub(super) const FEW: usize = 4;
pub(super) const SEVERAL: usize = 8;
/// How many words more one side has at most where both texts begin or end.
pub(super) const MORE: usize = 3;

/// The matches of equal and of related words, ascending on both sides.
pub(super) fn links(base: &[Unit], other: &[Unit]) -> Vec<Link> {
    let numbers = |units: &[Unit]| units.iter().map(|unit| unit.word).collect::<Vec<_>>();
    let sequences = Sequences {
        base: &numbers(base),
        other: &numbers(other),
        score: |i: usize, j: usize| worth(&base[i], &other[j]),
    };
    sequences.links()
}

/// What it is worth to match two words; nothing: they are no match.
pub(super) fn worth(one: &Unit, two: &Unit) -> u32 {
    if one.word == two.word {
        one.weight
    } else if related(&one.folded, &two.folded) {
        one.weight.min(two.weight) / 2
    } else {
        0
    }
}

/// The edits, in the order of both texts.
pub(super) fn build(base: &[Unit], other: &[Unit], links: &[Link], moved: &[Moved]) -> Vec<Edit> {
    let mut edits = Edits {
        base,
        other,
        list: Vec::new(),
    };
    let mut from = (0, 0);
    let end = (base.len(), other.len());
    for &(i, j) in links.iter().chain([&end]) {
        let gap = (from.0..i, from.1..j);
        edits.gap(gap.0, gap.1, moved);
        if (i, j) != end {
            let same = base[i].word == other[j].word;
            let op = if same { Op::Kept } else { Op::Changed };
            edits.push(op, i..i + 1, j..j + 1);
        }
        from = (i + 1, j + 1);
    }
    edits.list
}

/// An end of both texts.
enum Edge {
    Start,
    End,
}

struct Edits<'a> {
    base: &'a [Unit],
    other: &'a [Unit],
    list: Vec<Edit>,
}

impl Edits<'_> {
    /// What stands between two matches: moved runs, and what is left of both sides paired in order.
    fn gap(&mut self, base: Range<usize>, other: Range<usize>, moved: &[Moved]) {
        let mut left = pieces(&base, moved, |run| &run.base).into_iter().peekable();
        let mut right = pieces(&other, moved, |run| &run.other)
            .into_iter()
            .peekable();
        let (mut i, mut j) = (base.start, other.start);
        loop {
            let moved_left = left.peek().is_some_and(|piece| piece.moved.is_some());
            let moved_right = right.peek().is_some_and(|piece| piece.moved.is_some());
            let (one, two) = match (left.peek().is_some(), right.peek().is_some()) {
                (false, false) => break,
                _ if moved_left => (left.next(), None),
                _ if moved_right => (None, right.next()),
                _ => (left.next(), right.next()),
            };
            match (one, two) {
                (
                    Some(Piece {
                        run,
                        moved: Some(to),
                    }),
                    _,
                ) => {
                    i = run.end;
                    self.push(Op::MovedFrom, run, to.other.clone());
                }
                (
                    _,
                    Some(Piece {
                        run,
                        moved: Some(to),
                    }),
                ) => {
                    j = run.end;
                    self.push(Op::MovedTo, to.base.clone(), run);
                }
                (Some(one), Some(two)) if self.stands_for(&one.run, &two.run) => {
                    (i, j) = (one.run.end, two.run.end);
                    self.place(one.run, two.run);
                }
                (Some(one), Some(two)) => {
                    (i, j) = (one.run.end, two.run.end);
                    self.unlike(one.run, two.run);
                }
                (Some(one), None) => {
                    i = one.run.end;
                    self.place(one.run, j..j);
                }
                (None, Some(two)) => {
                    j = two.run.end;
                    self.place(i..i, two.run);
                }
                (None, None) => {}
            }
        }
    }

    /// Whether words in the place of others can be others for them: of what is longer one is left
    /// out and the other said instead; where both texts begin or end, of what is much longer a part
    /// was cut.
    fn stands_for(&self, base: &Range<usize>, other: &Range<usize>) -> bool {
        let (few, many) = (base.len().min(other.len()), base.len().max(other.len()));
        let most = match self.edge(base, other) {
            Some(_) => few + MORE,
            None => SEVERAL,
        };
        few <= FEW && many <= most
    }

    /// Runs in one place that do not stand for each other. Where both texts begin or end, the few
    /// words next to what is the same do, and what is beyond them was cut: "Lacking the courage to
    /// sign" of "I say it again: without the courage to sign". Where a whole sentence is cut, no
    /// more than a single word is taken to stand for another one: several would rather be the end
    /// of another sentence.
    fn unlike(&mut self, base: Range<usize>, other: Range<usize>) {
        let (few, many) = (base.len().min(other.len()), base.len().max(other.len()));
        let most = if many > SEVERAL { 1 } else { FEW };
        let (at, place) = match self.edge(&base, &other).filter(|_| few <= most) {
            Some(Edge::Start) => (base.end - few, other.end - few),
            Some(Edge::End) => (base.start + few, other.start + few),
            None => (base.end, other.start),
        };
        self.place(base.start..at, other.start..place);
        self.place(at..base.end, place..other.end);
    }

    /// At which end of both texts two runs stand; none for all of both.
    fn edge(&self, base: &Range<usize>, other: &Range<usize>) -> Option<Edge> {
        let begins = (base.start, other.start) == (0, 0);
        let ends = (base.end, other.end) == (self.base.len(), self.other.len());
        match (begins, ends) {
            (true, false) => Some(Edge::Start),
            (false, true) => Some(Edge::End),
            _ => None,
        }
    }

    /// Adds a run with what stands in its place.
    fn place(&mut self, base: Range<usize>, other: Range<usize>) {
        self.push(Op::of(&base, &other), base, other);
    }

    /// Adds an edit of units, as one of tokens.
    fn push(&mut self, op: Op, base: Range<usize>, other: Range<usize>) {
        let (base, other) = (in_tokens(self.base, base), in_tokens(self.other, other));
        push(&mut self.list, Edit { op, base, other });
    }
}

/// Adds an edit behind others; kept runs grow together.
pub(super) fn push(list: &mut Vec<Edit>, edit: Edit) {
    match list.last_mut() {
        Some(last) if last.op == Op::Kept && edit.op == Op::Kept && follows(last, &edit) => {
            (last.base.end, last.other.end) = (edit.base.end, edit.other.end);
        }
        _ => list.push(edit),
    }
}

fn follows(last: &Edit, edit: &Edit) -> bool {
    last.base.end == edit.base.start && last.other.end == edit.other.start
}

fn in_tokens(units: &[Unit], run: Range<usize>) -> Range<usize> {
    let start = units.get(run.start).map(|unit| unit.tokens.start);
    let start = start.unwrap_or_else(|| units.last().map_or(0, |unit| unit.tokens.end));
    let last = run.end.checked_sub(1).filter(|_| !run.is_empty());
    let end = last.and_then(|last| units.get(last));
    start..end.map_or(start, |unit| unit.tokens.end)
}

/// A part of a gap on one side.
struct Piece<'a> {
    run: Range<usize>,
    moved: Option<&'a Moved>,
}

fn pieces<'a>(
    gap: &Range<usize>,
    moved: &'a [Moved],
    side: impl Fn(&Moved) -> &Range<usize>,
) -> Vec<Piece<'a>> {
    let within = |run: &&Moved| gap.start <= side(run).start && side(run).end <= gap.end;
    let mut inside: Vec<&Moved> = moved.iter().filter(within).collect();
    inside.sort_unstable_by_key(|run| side(run).start);
    let mut pieces = Vec::new();
    let mut at = gap.start;
    for run in inside {
        let here = side(run).clone();
        pieces.push(Piece {
            run: at..here.start,
            moved: None,
        });
        at = here.end;
        pieces.push(Piece {
            run: here,
            moved: Some(run),
        });
    }
    pieces.push(Piece {
        run: at..gap.end,
        moved: None,
    });
    pieces.retain(|piece| !piece.run.is_empty());
    pieces
}

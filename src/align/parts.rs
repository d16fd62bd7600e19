//! Texts in several parts: a witness may carry only one of the base's sentences.

use std::ops::Range;

use super::{Alignment, Edit, Op, Token, align};

/// Aligns two texts that consist of parts, such as the quotations of a split one.
///
/// `base_parts` and `other_parts` are runs of tokens, ascending; none is the whole text. A text of
/// one part is aligned with that part of the other which it resembles most, if it keeps as many
/// words there as in the whole: words that happen to stand in another part as well do not tear it
/// apart.
pub fn align_parts(
    (base, base_parts): (&[Token], &[Range<usize>]),
    (other, other_parts): (&[Token], &[Range<usize>]),
) -> Alignment {
    let everything = |tokens: &[Token]| std::iter::once(0..tokens.len()).collect();
    let (bases, others) = match (base_parts.len(), other_parts.len()) {
        (2.., ..2) => (base_parts.to_vec(), everything(other)),
        (..2, 2..) => (everything(base), other_parts.to_vec()),
        _ => return align(base, other),
    };
    let within = bases
        .iter()
        .flat_map(|b| others.iter().map(move |o| (b, o)));
    let within = within.map(|(b, o)| align_within((base, b), (other, o)));
    let whole = align(base, other);
    within.fold(whole, |best, next| {
        if next.rank() > best.rank() {
            next
        } else {
            best
        }
    })
}

/// Aligns a part with a part; what stands before and behind them is cut or added.
fn align_within(
    (base, base_part): (&[Token], &Range<usize>),
    (other, other_part): (&[Token], &Range<usize>),
) -> Alignment {
    let part =
        |tokens: &[Token], part: &Range<usize>| tokens.get(part.clone()).map(<[Token]>::to_vec);
    let (Some(first), Some(second)) = (part(base, base_part), part(other, other_part)) else {
        return align(base, other);
    };
    let shifted = |run: Range<usize>, by: usize| run.start + by..run.end + by;
    let inner = align(&first, &second).edits.into_iter().map(|edit| Edit {
        op: edit.op,
        base: shifted(edit.base, base_part.start),
        other: shifted(edit.other, other_part.start),
    });
    let before = alone(0..base_part.start, 0..other_part.start);
    let behind = alone(base_part.end..base.len(), other_part.end..other.len());
    Alignment {
        edits: before.into_iter().chain(inner).chain(behind).collect(),
    }
}

/// Runs of which only one has words: cut or added; none where neither has.
fn alone(base: Range<usize>, other: Range<usize>) -> Option<Edit> {
    let op = Op::of(&base, &other);
    (!base.is_empty() || !other.is_empty()).then_some(Edit { op, base, other })
}

impl Alignment {
    /// More words kept is better; of as many, fewer words changed.
    fn rank(&self) -> (usize, std::cmp::Reverse<usize>) {
        let words = |wanted: fn(Op) -> bool| {
            let edits = self.edits.iter().filter(|edit| wanted(edit.op));
            edits.map(Edit::words).sum()
        };
        let kept = words(|op| matches!(op, Op::Kept | Op::MovedFrom));
        (kept, std::cmp::Reverse(words(|op| op == Op::Changed)))
    }
}

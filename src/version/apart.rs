//! What is taken apart of a change: words that do not stand in the place of those that the other
//! text has there.

use std::ops::Range;

use crate::align::{Contradiction, Edit, Op, Side, Token, contradiction, is_negation};

/// Words at an end of either text that may still stand for each other.
const MANY: usize = 8;

/// The edit, or several where what one text has does not stand in the place of what the other has.
/// The sides are those of the base and of the other text.
pub(super) fn apart(sides: [Side; 2], edit: Edit) -> Vec<Edit> {
    match edit.op {
        Op::Changed if is_besides(sides, &edit) => vec![
            cut(edit.base.clone(), edit.other.start),
            cut(edit.other, edit.base.end).flipped(),
        ],
        Op::Changed => {
            let parts = by_sentence(sides, edit).into_iter();
            parts.flat_map(|part| denied(sides, part)).collect()
        }
        _ => vec![edit],
    }
}

/// The change without the "not" in front of what it is of: "close" for "not shut" is another word,
/// and no "not"; but "no one" is one word.
fn denied(sides: [Side; 2], edit: Edit) -> Vec<Edit> {
    let runs = [
        (sides[0].tokens, &edit.base),
        (sides[1].tokens, &edit.other),
    ];
    let is_denied = edit.op == Op::Changed
        && contradiction(runs, |token| &token.folded) == Some(Contradiction::Denial);
    let denial = |side: Side, run: &Range<usize>| {
        let tokens = side.tokens.get(run.clone()).unwrap_or_default();
        let (first, rest) = tokens.split_first()?;
        let is_word = rest.iter().any(Token::is_content)
            && !rest.iter().any(|token| is_negation(&token.folded));
        (is_denied && is_word && is_negation(&first.folded)).then_some(run.start + 1)
    };
    if let Some(behind) = denial(sides[0], &edit.base) {
        vec![
            cut(edit.base.start..behind, edit.other.start),
            changed(behind..edit.base.end, edit.other),
        ]
    } else if denial(sides[1], &edit.other).is_some() {
        let parts = denied([sides[1], sides[0]], edit.flipped()).into_iter();
        parts.map(Edit::flipped).collect()
    } else {
        vec![edit]
    }
}

/// Whether a change is none: where a whole quotation stands for other words, nothing of it stands
/// in the other text; what is in brackets was not said; where a text begins or ends, a sentence of
/// the other may end between the words and what both have; and where both do, many words have
/// nothing to do with as many.
fn is_besides(sides: [Side; 2], edit: &Edit) -> bool {
    let sides = [(sides[0], &edit.base), (sides[1], &edit.other)];
    let is_edge =
        |(side, run): (Side, &Range<usize>)| [run.start == 0, run.end == side.tokens.len()];
    let ends = sides.map(|(side, run)| [side.ends_before(run.end), side.ends_before(run.start)]);
    let edges = sides.map(is_edge);
    let is_parted = |at: usize| (edges[0][at] || edges[1][at]) && ends[0][at] != ends[1][at];
    let is_apart =
        |(side, run): (Side, &Range<usize>)| side.is_whole(run) || side.is_bracketed(run);
    let is_long = edit.base.len().min(edit.other.len()) > MANY;
    let are_others = |at: usize| is_long && edges[0][at] && edges[1][at];
    let mut ends = [0, 1].into_iter();
    sides.into_iter().any(is_apart) || ends.any(|at| is_parted(at) || are_others(at))
}

/// The change sentence by sentence, where one ends within it: words of one stand for none of
/// another. What neither begins nor ends the change stands for nothing.
fn by_sentence(sides: [Side; 2], edit: Edit) -> Vec<Edit> {
    let borders = |side: Side, run: &Range<usize>| {
        let mut inside = (run.start + 1..run.end).filter(|&at| side.ends_before(at));
        let first = inside.next()?;
        Some((first, inside.next_back().unwrap_or(first)))
    };
    let (base, other) = (edit.base.clone(), edit.other.clone());
    match [borders(sides[0], &base), borders(sides[1], &other)] {
        [None, None] => vec![edit],
        [Some((first, last)), None] => in_one(sides, edit, first, last),
        [None, Some((first, last))] => {
            let edits = in_one([sides[1], sides[0]], edit.flipped(), first, last);
            edits.into_iter().map(Edit::flipped).collect()
        }
        [Some(ours), Some(theirs)] => {
            let all = [
                changed(base.start..ours.0, other.start..theirs.0),
                cut(ours.0..ours.1, theirs.0),
                cut(theirs.0..theirs.1, ours.1).flipped(),
                changed(ours.1..base.end, theirs.1..other.end),
            ];
            let is_any = |edit: &Edit| !edit.base.is_empty() || !edit.other.is_empty();
            all.into_iter().filter(is_any).collect()
        }
    }
}

/// A change of words of the base, between which sentences end at `first` to `last`, for words of
/// one sentence of the other text. Where these begin a text or a sentence they stand for what is of
/// the last sentence, which goes on as they do; where they end one, for what is of the first; and
/// else for what is about as long.
fn in_one([base, other]: [Side; 2], edit: Edit, first: usize, last: usize) -> Vec<Edit> {
    let (words, own) = (edit.base, edit.other);
    let (front, behind) = (words.start..first, last..words.end);
    let begins = words.start == 0 || own.start == 0 || other.ends_before(own.start);
    let ends = words.end == base.tokens.len()
        || own.end == other.tokens.len()
        || other.ends_before(own.end);
    let apart_in_length = |part: &Range<usize>| part.len().abs_diff(own.len());
    if begins || !ends && apart_in_length(&behind) <= apart_in_length(&front) {
        vec![cut(words.start..last, own.start), changed(behind, own)]
    } else {
        let end = own.end;
        vec![changed(front, own), cut(first..words.end, end)]
    }
}

fn changed(base: Range<usize>, other: Range<usize>) -> Edit {
    let op = Op::Changed;
    Edit { op, base, other }
}

fn cut(base: Range<usize>, at: usize) -> Edit {
    let (op, other) = (Op::Cut, at..at);
    Edit { op, base, other }
}

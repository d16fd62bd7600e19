//! Where a clause in front of its cue may begin: "The pier is safe, Marrack said."

use super::{Clause, Side, last};
use crate::attribution::line::{Kind, Line};
use crate::attribution::subject::Sentence;
use crate::indirect::LONG;
use crate::indirect::claim::{Claim, Order};
use crate::language::Class;
use crate::people::token::Shape;

/// How many beginnings one clause has at most.
const STARTS: usize = 6;

/// How far behind the cue the comma may stand behind which the clause goes on.
const PARENTHESIS: usize = 8;

/// All beginnings of the clause in front of the claim; none in front of a quotation.
pub(super) fn starts(sentence: &Sentence, claim: &Claim, found: &mut Vec<Clause>) {
    let line = sentence.line;
    let Some(end) = end(sentence, claim) else {
        return;
    };
    let first = sentence.range.start;
    let joined = (first..end).take_while(|&at| line.is(at, Class::CONJUNCTION));
    let start = first + joined.count();
    let near = start.max(end.saturating_sub(LONG));
    let quote = (near..end).rev().find(|&at| line.is_quote(at));
    let low = quote.map_or(near, |at| at + 1);
    let begins = (low..end.saturating_sub(1))
        .filter(|&at| at == start || at > low && may_begin(line, at))
        .filter(|&at| !is_participial(line, at, end))
        .take(STARTS);
    found.extend(begins.map(|start| Clause {
        start,
        end,
        side: Side::Before,
    }));
    if let Some(last) = goes_on(sentence, claim).filter(|_| near == start && end > start) {
        let around = Clause {
            start,
            end: last,
            side: Side::Around,
        };
        found.extend((!(start..last).any(|at| line.is_quote(at))).then_some(around));
    }
}

/// The comma in front of the claim, or the claim itself where it needs none.
fn end(sentence: &Sentence, claim: &Claim) -> Option<usize> {
    let first = claim.start(sentence);
    let before = first
        .checked_sub(1)
        .filter(|&at| at > sentence.range.start)?;
    match sentence.line.is_mark(before, Shape::Comma) {
        true => Some(before),
        false => (claim.order == Order::According).then_some(first),
    }
}

fn may_begin(line: &Line, at: usize) -> bool {
    let parts = [Shape::Comma, Shape::Semicolon, Shape::Dash, Shape::Colon];
    let parted = parts.iter().any(|&shape| line.is_mark(at - 1, shape));
    let joined = line.is(at - 1, Class::CONJUNCTION.with(Class::COMPLEMENTISER));
    (parted || joined) && !matches!(line.items[at].kind, Kind::Mark(_))
}

/// Whether the words only say how the claim came about: "Asked about the pier, Marrack demurred."
fn is_participial(line: &Line, start: usize, end: usize) -> bool {
    let led = line.is(start, Class::PAST.with(Class::GERUND));
    led && !(start..end).any(|at| line.is_mark(at, Shape::Comma))
}

/// The end of the sentence, where the clause goes on behind the claim: "The pier, Marrack said, is
/// safe."
fn goes_on(sentence: &Sentence, claim: &Claim) -> Option<usize> {
    let behind = claim.cue.end.max(claim.source + 1);
    let mut near = behind..sentence.range.end.min(behind + PARENTHESIS);
    let comma = near.find(|&at| sentence.line.is_mark(at, Shape::Comma))?;
    let last = last(sentence, behind);
    (comma + 1 < last).then_some(last)
}

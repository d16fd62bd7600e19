//! Where a clause that begins behind its cue may end.

use super::{Clause, Side, last};
use crate::attribution::line::{Kind, Line};
use crate::attribution::subject::Sentence;
use crate::indirect::LONG;
use crate::indirect::claim::Claim;
use crate::language::Class;
use crate::people::token::Shape;

/// How many ends one clause has at most.
const ENDS: usize = 12;

/// All ends of the clause that begins at `start`; none behind a quotation.
///
/// Where the claim itself depends on another clause, that one takes over at the first comma: "While
/// Marrack says that the pier is safe, the board has closed it."
pub(super) fn ends(
    sentence: &Sentence,
    claim: &Claim,
    (start, side): (usize, Side),
    found: &mut Vec<Clause>,
) {
    let line = sentence.line;
    let last = match depends(sentence, claim) {
        true => first_comma(sentence, start),
        false => last(sentence, start),
    };
    let near = last.min(start + LONG);
    let quote = (start..near).find(|&at| line.is_quote(at));
    let high = quote.unwrap_or(near);
    let inner = (start + 2..high).filter(|&end| may_end(line, end));
    let add = |end| Clause { start, end, side };
    found.extend(inner.take(ENDS - 1).map(add));
    if quote.is_none() && near == last && last > start + 1 {
        found.push(add(last));
    }
}

/// Whether the claim stands in a clause that begins the sentence and depends on another one.
fn depends(sentence: &Sentence, claim: &Claim) -> bool {
    let (line, first) = (sentence.line, sentence.range.start);
    let leads = |at: usize| line.is(at, Class::SUBORDINATOR) && !line.is(at, Class::COMPLEMENTISER);
    let led = leads(first) || line.is(first, Class::CONJUNCTION) && leads(first + 1);
    let mut ahead = first..claim.start(sentence);
    led && ahead.len() <= LONG && !ahead.any(|at| line.is_mark(at, Shape::Comma))
}

fn first_comma(sentence: &Sentence, start: usize) -> usize {
    let last = last(sentence, start);
    let mut inner = start..last.min(start + LONG + 1);
    let comma = inner.find(|&at| sentence.line.is_mark(at, Shape::Comma));
    comma.unwrap_or(last)
}

/// Whether a clause may end before item `end`.
fn may_end(line: &Line, end: usize) -> bool {
    let joins = Class::CONJUNCTION.with(Class::SUBORDINATOR);
    match line.items[end].kind {
        Kind::Mark(shape) => !matches!(shape, Shape::Genitive | Shape::Close | Shape::Sign),
        Kind::Word => {
            let parted = matches!(line.items[end - 1].kind, Kind::Mark(_));
            !parted && line.is(end, joins) && !line.is(end, Class::COMPLEMENTISER)
        }
        Kind::Phrase(..) | Kind::Quote(_) => false,
    }
}

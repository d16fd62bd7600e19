//! Where the clause behind a cue begins.

use std::ops::Range;

use super::Side;
use crate::attribution::line::{Kind, Line};
use crate::attribution::subject::Sentence;
use crate::indirect::claim::{Claim, Order};
use crate::language::Class;
use crate::people::token::Shape;

/// How far behind the cue a clause may begin, in items.
const GAP: usize = 14;

/// The first item of the clause behind the cue and what leads to it.
pub(super) fn lead(sentence: &Sentence, claim: &Claim) -> Option<(usize, Side)> {
    match claim.order {
        Order::Inverted => None,
        Order::According => fronted(sentence, claim),
        Order::Subject | Order::Gerund => reported(sentence, claim.cue.end),
    }
}

/// "According to Marrack, …"
fn fronted(sentence: &Sentence, claim: &Claim) -> Option<(usize, Side)> {
    let (line, end) = (sentence.line, sentence.range.end);
    let mut opening = sentence.range.start..claim.cue.start;
    let opens = opening.all(|at| line.is(at, Class::CONJUNCTION.with(Class::ADVERB)));
    let mut behind = claim.source + 1..end.min(claim.source + 1 + GAP);
    let comma = behind.find(|&at| line.is_mark(at, Shape::Comma))?;
    (opens && comma + 1 < end).then_some((comma + 1, Side::Fronted))
}

/// "said that …", "told the board on Monday that …", "said …", "asked whether …"
fn reported(sentence: &Sentence, at: usize) -> Option<(usize, Side)> {
    let (line, end) = (sentence.line, sentence.range.end);
    if at >= end {
        return None;
    }
    let told = line.is(at - 1, Class::TELLING);
    if let Some(that) = complementiser(line, at..end.min(at + GAP), told) {
        let near = that == at;
        let side = if near { Side::That } else { Side::ThatFurther };
        return leads_clause(line, that).then_some((that, side));
    }
    let hearer = told && line.is_phrase(at);
    let at = if hearer {
        behind_chain(line, at, end)
    } else {
        at
    };
    let at = behind_adjuncts(line, at, end);
    if at >= end {
        return None;
    }
    Some((at, side(line, at)?))
}

/// What the clause that begins at the item is; `None` where none begins.
fn side(line: &Line, at: usize) -> Option<Side> {
    let asks = Class::SUBORDINATOR
        .with(Class::RELATIVE)
        .with(Class::CONDITIONAL);
    match line.items[at].kind {
        Kind::Mark(_) | Kind::Quote(_) => None,
        Kind::Phrase(..) => Some(Side::Bare),
        Kind::Word if line.words(at) == "to" => Some(Side::Infinitive),
        Kind::Word if line.is(at, asks) => Some(Side::Question),
        Kind::Word if line.is(at, Class::PREPOSITION) && !counts(line, at + 1) => None,
        Kind::Word => Some(Side::Bare),
    }
}

/// Whether the item is a number: "about 20 people", which no preposition leads.
fn counts(line: &Line, at: usize) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let item = line.items.get(at);
    line.is(at, Class::QUANTITY) || item.is_some_and(|i| i.span.of(line.text).starts_with(digit))
}

/// The "that" behind a cue: right behind it, behind who is told, or behind adjuncts.
fn complementiser(line: &Line, mut behind: Range<usize>, told: bool) -> Option<usize> {
    let at = behind.start;
    let leads = |at: usize| line.is(at, Class::COMPLEMENTISER);
    if leads(at) {
        return Some(at);
    }
    let hears = told || is_human(line, at);
    if hears && line.is_phrase(at) && leads(at + 1) {
        return Some(at + 1);
    }
    let adjunct = Class::PREPOSITION.with(Class::TIME).with(Class::ADVERB);
    if !told && !line.is(at, adjunct) {
        return None;
    }
    let stop = behind.find(|&at| ends_adjunct(line, at) || leads(at));
    stop.filter(|&at| leads(at))
}

/// Whether the phrase at the item means human beings.
fn is_human(line: &Line, at: usize) -> bool {
    let item = &line.items[at];
    item.class.is(Class::HUMAN.with(Class::TITLE)) && matches!(item.kind, Kind::Phrase(..))
}

/// Whether a clause with a subject of its own follows the "that", not the rest of a relative one.
fn leads_clause(line: &Line, that: usize) -> bool {
    let next = that + 1;
    let verb = line.is(next, Class::ANY_VERB) && line.is(next, Class::FINITE);
    !verb && !line.is(next, Class::AUXILIARY)
}

/// Whether no adjunct of the cue goes on over the item.
fn ends_adjunct(line: &Line, at: usize) -> bool {
    match line.items[at].kind {
        Kind::Mark(Shape::Genitive | Shape::Open | Shape::Close) | Kind::Phrase(..) => false,
        Kind::Mark(_) | Kind::Quote(_) => true,
        Kind::Word => {
            let verb = line.is(at, Class::FINITE.with(Class::AUXILIARY));
            verb && !line.is(at, Class::NOUN.with(Class::COMPLEMENTISER))
        }
    }
}

/// The item behind the phrase at `at` and what "of …", "in …" hang on it.
fn behind_chain(line: &Line, at: usize, end: usize) -> usize {
    let links = |at: usize| line.is_mark(at, Shape::Genitive) || line.is(at, Class::PREPOSITION);
    let mut at = at;
    while at + 2 < end && links(at + 1) && line.is_phrase(at + 2) {
        at += 2;
    }
    at + 1
}

/// Behind "on Monday", "in an interview", "last week".
fn behind_adjuncts(line: &Line, at: usize, end: usize) -> usize {
    let verb = Class::ANY_VERB.with(Class::AUXILIARY);
    let mut at = at;
    while at < end {
        let leads = line.is(at, Class::PREPOSITION) && line.words(at) != "to";
        let phrase = line.is_phrase(at + 1) && at + 2 < end && !line.is(at + 2, verb);
        at += match () {
            () if leads && (line.is(at + 1, Class::TIME) || phrase) => 2,
            () if line.is(at, Class::TIME) => 1,
            () => return at,
        };
    }
    at
}

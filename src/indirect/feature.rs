//! What speaks for a clause being what a claim reports.

use super::claim::Claim;
use super::clause::{Clause, Side};
use crate::attribution::line::Kind;
use crate::attribution::model::{Features, cross, feature};
use crate::attribution::option::lemma;
use crate::attribution::subject::Sentence;
use crate::people::language::Class;
use crate::people::token::Shape;

mod form;

use form::{bucket, neighbour, source_form, verb_form};

/// What speaks for taking nothing.
pub(super) fn none() -> Features {
    vec![feature(0, 511)]
}

/// What speaks for the clause, one of `all` of the claim.
pub(super) fn of(sentence: &Sentence, claim: &Claim, clause: &Clause, all: &[Clause]) -> Features {
    let mut features = Features::with_capacity(20);
    told(sentence, claim, clause, &mut features);
    edges(sentence, clause, &mut features);
    contents(sentence, claim, clause, &mut features);
    let alike = all.iter().filter(|other| other.side == clause.side);
    let longest = alike.map(Clause::len).max() == Some(clause.len());
    rest(sentence, claim, clause, longest, &mut features);
    features
}

/// Sides that are learnt of together.
fn group(clause: &Clause) -> usize {
    match clause.side {
        Side::That | Side::ThatFurther => 0,
        Side::Bare => 1,
        Side::Question | Side::Infinitive => 2,
        Side::Fronted | Side::Before | Side::Around => 3,
    }
}

/// The cue, its source and what stands around both.
fn told(sentence: &Sentence, claim: &Claim, clause: &Clause, features: &mut Features) {
    let (line, side) = (sentence.line, clause.side as usize);
    let verb = lemma(line.words(claim.cue.start));
    let before = neighbour(sentence, claim.start(sentence).checked_sub(1));
    let behind = neighbour(sentence, Some(claim.cue.end.max(claim.source + 1)));
    features.extend([
        cross(0, side, verb_form(sentence, claim)),
        cross(1, side, source_form(sentence, claim.source)),
        feature(2 + group(clause), verb),
        feature(6, verb),
        cross(7, side, before),
        cross(8, side, behind),
    ]);
}

/// The first items of the clause and those behind its last.
fn edges(sentence: &Sentence, clause: &Clause, features: &mut Features) {
    let (line, side, group) = (sentence.line, clause.side as usize, group(clause));
    let kind = |at: usize| neighbour(sentence, Some(at));
    let (edge, next) = (kind(clause.end), kind(clause.end + 1));
    let mark = line.items.get(clause.end).map(|item| item.kind);
    let after = clause.end + usize::from(matches!(mark, Some(Kind::Mark(_))));
    let inside = after < sentence.range.end;
    let word = if inside { lemma(line.words(after)) } else { 0 };
    features.extend([
        cross(9, side, kind(clause.start)),
        cross(10, side, kind(clause.start + 1)),
        cross(11, side, edge),
        feature(12 + usize::from(group == 3), edge * 16 + next),
        feature(14, word),
        feature(15, (word * 7 + next * 31 + edge) % 512),
        feature(16, (lemma(line.words(clause.start)) * 3 + group) % 512),
    ]);
}

/// What the clause holds and how long it is.
fn contents(sentence: &Sentence, claim: &Claim, clause: &Clause, features: &mut Features) {
    let (line, side) = (sentence.line, clause.side as usize);
    let count = |test: &dyn Fn(usize) -> bool| {
        (clause.start..clause.end)
            .filter(|&at| test(at))
            .count()
            .min(3)
    };
    let verbs = count(&|at| line.is(at, Class::FINITE.with(Class::AUXILIARY)));
    let cues = count(&|at| sentence.is_finite_cue(at));
    let commas = count(&|at| line.is_mark(at, Shape::Comma));
    let ahead = claim.start(sentence) - sentence.range.start;
    features.extend([
        cross(17, side, verbs * 4 + cues),
        cross(19, side, bucket(clause.len())),
        cross(21, side, commas * 4 + ahead.min(3)),
    ]);
}

/// What the sentence has behind the clause.
fn rest(
    sentence: &Sentence,
    claim: &Claim,
    clause: &Clause,
    longest: bool,
    features: &mut Features,
) {
    let (line, side) = (sentence.line, clause.side as usize);
    let rest = clause.end..sentence.range.end;
    let quoted = rest.clone().any(|at| line.is_quote(at));
    let cued = rest
        .clone()
        .any(|at| sentence.is_finite_cue(at) && !claim.cue.contains(&at));
    let told = usize::from(quoted) * 4 + usize::from(cued) * 2 + usize::from(longest);
    features.extend([cross(18, side, told), cross(20, side, bucket(rest.len()))]);
}

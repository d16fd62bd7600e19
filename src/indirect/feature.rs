//! What speaks for a clause being what a claim reports.

use super::LONG;
use super::claim::Claim;
use super::clause::{Clause, Side};
use crate::attribution::line::Kind;
use crate::attribution::model::{Features, cross, feature};
use crate::attribution::option::lemma;
use crate::attribution::subject::Sentence;
use crate::attribution::view;
use crate::language::Class;
use crate::people::token::Shape;

mod form;

use form::{bucket, kind, verb_form};

/// What speaks for taking nothing.
pub(super) fn none() -> Features {
    vec![feature(0, 511)]
}

/// What speaks for each of the clauses of the claim.
pub(super) fn all(sentence: &Sentence, claim: &Claim, clauses: &[Clause]) -> Vec<Features> {
    let setting = Setting::of(sentence, claim);
    let each = clauses.iter().map(|clause| {
        let alike = clauses.iter().filter(|other| other.side == clause.side);
        let longest = alike.map(Clause::len).max() == Some(clause.len());
        let mut features = Features::with_capacity(24);
        setting.told(clause, &mut features);
        edges(sentence, clause, &mut features);
        setting.contents(sentence, clause, &mut features);
        rest(sentence, clause, longest, &mut features);
        features
    });
    each.collect()
}

/// The cue, its source and what stands around both, in small numbers.
struct Setting {
    verb: usize,
    form: usize,
    source: usize,
    before: usize,
    behind: usize,
    /// Whether a cue or a quotation stands in front of it.
    earlier: usize,
    /// How many items stand in front of it.
    ahead: usize,
}

impl Setting {
    fn of(sentence: &Sentence, claim: &Claim) -> Self {
        let (line, start) = (sentence.line, claim.start(sentence));
        let mut earlier = sentence.range.start.max(start.saturating_sub(LONG))..start;
        let cued = earlier.clone().any(|at| sentence.is_finite_cue(at));
        let quoted = earlier.any(|at| line.is_quote(at));
        Self {
            verb: lemma(line.words(claim.cue.start)),
            form: verb_form(sentence, claim),
            source: view::form(sentence.line, claim.source),
            before: kind(sentence, start.checked_sub(1)),
            behind: kind(sentence, Some(claim.cue.end.max(claim.source + 1))),
            earlier: usize::from(cued) * 2 + usize::from(quoted),
            ahead: (start - sentence.range.start).min(3),
        }
    }

    fn told(&self, clause: &Clause, features: &mut Features) {
        let side = clause.side as usize;
        features.extend([
            cross(0, side, self.form),
            cross(1, side, self.source),
            feature(2 + group(clause), self.verb),
            feature(6, self.verb),
            cross(7, self.before, side),
            cross(8, self.behind, side),
            cross(22, side, self.earlier),
            feature(23, (self.verb * 5 + self.source * 37) % 512),
        ]);
    }

    /// What the clause holds and how long it is.
    fn contents(&self, sentence: &Sentence, clause: &Clause, features: &mut Features) {
        let (line, side) = (sentence.line, clause.side as usize);
        let [mut verbs, mut cues, mut commas] = [0; 3];
        for at in (clause.start..clause.end).take(LONG) {
            verbs += usize::from(line.is(at, Class::FINITE.with(Class::AUXILIARY)));
            cues += usize::from(sentence.is_finite_cue(at));
            commas += usize::from(line.is_mark(at, Shape::Comma));
        }
        features.extend([
            cross(17, side, verbs.min(3) * 4 + cues.min(3)),
            cross(19, side, bucket(clause.len())),
            cross(21, side, commas.min(3) * 4 + self.ahead),
        ]);
    }
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

/// The first items of the clause and those behind its last.
fn edges(sentence: &Sentence, clause: &Clause, features: &mut Features) {
    let (line, side, group) = (sentence.line, clause.side as usize, group(clause));
    let kind = |at: usize| kind(sentence, Some(at));
    let (edge, next) = (kind(clause.end), kind(clause.end + 1));
    let mark = line.items.get(clause.end).map(|item| item.kind);
    let after = clause.end + usize::from(matches!(mark, Some(Kind::Mark(_))));
    let inside = after < sentence.range.end;
    let word = if inside { lemma(line.words(after)) } else { 0 };
    features.extend([
        cross(9, kind(clause.start), side),
        cross(10, kind(clause.start + 1), side),
        cross(11, edge, side),
        feature(12 + usize::from(group == 3), edge.min(15) * 32 + next),
        feature(14, word),
        feature(15, (word * 7 + next * 31 + edge) % 512),
        feature(16, (lemma(line.words(clause.start)) * 3 + group) % 512),
        cross(24, kind(clause.end + 2), next.min(15)),
        cross(25, kind(clause.end - 1), side),
    ]);
}

/// What the sentence has behind the clause.
fn rest(sentence: &Sentence, clause: &Clause, longest: bool, features: &mut Features) {
    let side = clause.side as usize;
    let length = sentence.range.end.saturating_sub(clause.end);
    let mut rest = (clause.end..sentence.range.end).take(LONG);
    let quoted = rest.clone().any(|at| sentence.line.is_quote(at));
    let cued = rest.any(|at| sentence.is_finite_cue(at));
    let told = usize::from(quoted) * 4 + usize::from(cued) * 2 + usize::from(longest);
    features.extend([cross(18, side, told), cross(20, side, bucket(length))]);
}

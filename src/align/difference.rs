//! What an alignment amounts to in words.

use std::ops::Range;

use super::negation::is_negation;
use super::token::Token;
use super::{Alignment, Edit, Op};
use crate::text::Span;

/// A way in which the other text differs from the base, with all the places where it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What the difference is.
    pub kind: DifferenceKind,
    /// The words of the base as they stand there; empty for [`DifferenceKind::Adds`].
    pub base: String,
    /// The words of the other as they stand there; empty for [`DifferenceKind::LeavesOut`].
    pub other: String,
    /// Whether most words of the other are the reporter's, between what is quoted.
    pub is_reported: bool,
    /// How many words are meant: of a change the longer side's.
    pub words: usize,
    /// Whether it is of few words and only one side of it denies: "no evidence" and "evidence".
    pub is_denial: bool,
    /// How often the texts differ in just this way.
    pub count: usize,
}

/// What the other text does with the base's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DifferenceKind {
    /// It has other words for them.
    Changes,
    /// It leaves them out in its midst.
    LeavesOut,
    /// It leaves them out and says so by "…" or "[...]".
    Omits,
    /// It begins later or ends earlier: the words stand before its first or behind its last.
    Stops,
    /// It has words that the base has not.
    Adds,
    /// It has words before the first or behind the last of the base.
    GoesOn,
    /// It has them in another place.
    Moves,
}

/// One of two texts that were aligned.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The text.
    pub text: &'a str,
    /// Its words, as they were aligned.
    pub tokens: &'a [Token],
    /// What of the text is quoted, ascending; all else is the reporter's.
    pub said: &'a [Span],
}

/// What differs, in the order of the base; equal differences are told once, with their count. That
/// only the reporter's words of the base are left out is no difference.
pub fn in_words(alignment: &Alignment, base: Side, other: Side) -> Vec<Difference> {
    let mut differences: Vec<(Difference, [String; 2])> = Vec::new();
    let place = Place { base, other };
    for edit in &alignment.edits {
        let Some(kind) = place.kind(edit) else {
            continue;
        };
        let [left, added] = match edit.op {
            Op::Cut => [base.quoted(&edit.base), edit.other.clone()],
            Op::Added => [edit.base.clone(), other.quoted(&edit.other)],
            _ => [edit.base.clone(), edit.other.clone()],
        };
        let sides = [(base, &left), (other, &added)];
        let [base_words, other_words] = sides.map(|(side, run)| words(side.text, side.tokens, run));
        let folded = sides.map(|(side, run)| folded(side.tokens, run));
        let known = differences
            .iter_mut()
            .find(|(known, words)| known.kind == kind && *words == folded);
        match known {
            Some((known, _)) => known.count += 1,
            None => {
                let difference = Difference {
                    kind,
                    base: base_words,
                    other: other_words,
                    is_reported: 2 * other.reported(&added) > added.len(),
                    words: left.len().max(added.len()),
                    is_denial: is_denial(kind, sides),
                    count: 1,
                };
                differences.push((difference, folded));
            }
        }
    }
    differences.into_iter().map(|(known, _)| known).collect()
}

/// How many words either side of a denial has at most.
const FEW: usize = 3;

/// Whether a difference within what both have is hardly more than that one side denies.
fn is_denial(kind: DifferenceKind, sides: [(Side, &Range<usize>); 2]) -> bool {
    let within = !matches!(
        kind,
        DifferenceKind::Stops | DifferenceKind::GoesOn | DifferenceKind::Moves
    );
    let few = sides.iter().all(|(_, run)| run.len() <= FEW);
    let denies = sides.map(|(side, run)| {
        let tokens = side.tokens.get(run.clone()).unwrap_or_default();
        tokens.iter().any(|token| is_negation(&token.folded))
    });
    within && few && denies[0] != denies[1]
}

impl Side<'_> {
    fn is_said(&self, at: usize) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|token| self.said.iter().any(|said| said.contains(token.span)))
    }

    /// How many words of a run are the reporter's.
    fn reported(&self, run: &Range<usize>) -> usize {
        run.clone().filter(|&at| !self.is_said(at)).count()
    }

    /// A run from the first word of it that is quoted to the last one; all of it if none is.
    fn quoted(&self, run: &Range<usize>) -> Range<usize> {
        let mut said = run.clone().filter(|&at| self.is_said(at));
        match said.next() {
            Some(first) => first..said.next_back().unwrap_or(first) + 1,
            None => run.clone(),
        }
    }
}

struct Place<'a> {
    base: Side<'a>,
    other: Side<'a>,
}

impl Place<'_> {
    fn kind(&self, edit: &Edit) -> Option<DifferenceKind> {
        Some(match edit.op {
            Op::Kept | Op::MovedTo => return None,
            Op::MovedFrom => DifferenceKind::Moves,
            Op::Changed => DifferenceKind::Changes,
            Op::Cut if self.base.reported(&edit.base) == edit.base.len() => return None,
            Op::Cut if is_edge(&edit.other, self.other.tokens.len()) => DifferenceKind::Stops,
            Op::Cut if self.is_declared(edit.other.start) => DifferenceKind::Omits,
            Op::Cut => DifferenceKind::LeavesOut,
            Op::Added if is_edge(&edit.base, self.base.tokens.len()) => DifferenceKind::GoesOn,
            Op::Added => DifferenceKind::Adds,
        })
    }

    /// Whether the other marks an omission before its token `at`, within what it quotes: between its
    /// quotations the reporter has words of their own.
    fn is_declared(&self, at: usize) -> bool {
        let from = at
            .checked_sub(1)
            .and_then(|before| self.other.tokens.get(before));
        let to = self.other.tokens.get(at);
        let Some((from, to)) = from.zip(to) else {
            return false;
        };
        let gap = Span::new(from.span.end, to.span.start);
        let quoted = self.other.said.iter().any(|said| said.contains(gap));
        let between = gap.of(self.other.text);
        quoted && (between.contains('…') || between.contains("..."))
    }
}

fn is_edge(place: &Range<usize>, length: usize) -> bool {
    place.start == 0 || place.end == length
}

/// The words of a run as they stand in the text, less quotation marks and what is none of them.
fn words(text: &str, tokens: &[Token], run: &Range<usize>) -> String {
    let run = tokens.get(run.clone()).unwrap_or_default();
    let mut words = String::new();
    let mut end = None;
    for token in run {
        if let Some(end) = end {
            words.push_str(&between(text, end, token.span.start));
        }
        words.push_str(token.span.of(text));
        end = Some(token.span.end);
    }
    // Of an editor's brackets one may stand beyond the run.
    if words.matches('[').count() != words.matches(']').count() {
        words.retain(|c| !matches!(c, '[' | ']'));
    }
    words
}

/// What stands between two words; a space where that is other words, as between two pieces.
fn between(text: &str, start: usize, end: usize) -> String {
    match text.get(start..end) {
        Some(gap) if !gap.contains(char::is_alphanumeric) => {
            gap.chars().filter(|&c| !is_mark(c)).collect()
        }
        _ => " ".to_owned(),
    }
}

fn is_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』'
    )
}

fn folded(tokens: &[Token], run: &Range<usize>) -> String {
    let run = tokens.get(run.clone()).unwrap_or_default();
    let words: Vec<&str> = run.iter().map(|token| token.folded.as_str()).collect();
    words.join(" ")
}

//! What an alignment amounts to in words.

use std::ops::Range;

use super::contradiction::{Contradiction, contradiction};
use super::token::Token;
use super::{Alignment, Edit, Op};
use crate::text::{Span, is_quotation_mark};

/// A way in which the other text differs from the base, with all the places where it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What the difference is.
    pub kind: DifferenceKind,
    /// The words of the base as they stand there; empty for [`DifferenceKind::Adds`].
    pub base: String,
    /// The words of the other as they stand there; empty for [`DifferenceKind::LeavesOut`].
    pub other: String,
    /// Whether all words of the other are the reporter's, between what is quoted or in brackets.
    pub is_reported: bool,
    /// Whether what the other quotes is not what the base quotes, in the midst of what both do.
    pub is_alteration: bool,
    /// How many words are meant: of a change the longer side's.
    pub words: usize,
    /// Whether it turns what is said into something else.
    pub contradiction: Option<Contradiction>,
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
    /// It leaves them out between two quotations.
    Skips,
    /// It begins later or ends earlier: the words stand before its first or behind its last.
    Stops,
    /// It has words that the base has not.
    Adds,
    /// It has words in brackets that the base has not: they were not said.
    Inserts,
    /// It has words before the first or behind the last of the base, where the base leaves some out, or
    /// another quotation.
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

/// The most words that are left out or put in without cutting the text.
const SEVERAL: usize = 8;

/// What differs, in the order of the base; equal differences are told once, with their count. That
/// only the reporter's words of the base are left out is no difference.
pub fn in_words(alignment: &Alignment, base: Side, other: Side) -> Vec<Difference> {
    let mut differences: Vec<(Difference, [String; 2])> = Vec::new();
    let place = Place { base, other };
    for edit in &place.phrases(&alignment.edits) {
        let Some(kind) = place.kind(edit) else {
            continue;
        };
        let sides = [(base, &edit.base), (other, &edit.other)];
        let told = sides.map(|(side, run)| side.quoted(run));
        let folded = told.each_ref().map(|told| folded(told));
        let known = differences
            .iter_mut()
            .find(|(known, words)| known.kind == kind && *words == folded);
        match known {
            Some((known, _)) => known.count += 1,
            None => {
                let is_reported = sides.map(|(side, run)| side.is_reported(run));
                let words_told = told.iter().map(Vec::len).max().unwrap_or(0);
                let is_alteration =
                    kind.is_within() && is_reported == [false; 2] && !kind.is_sentence(words_told);
                let [base_words, other_words] = [(base, &told[0]), (other, &told[1])]
                    .map(|(side, told)| words(side.text, told));
                let difference = Difference {
                    kind,
                    base: base_words,
                    other: other_words,
                    is_reported: is_reported[1],
                    is_alteration,
                    words: words_told,
                    contradiction: contradiction(sides.map(|(side, run)| (side.tokens, run)))
                        .filter(|_| kind.is_between() && is_reported == [false; 2]),
                    count: 1,
                };
                differences.push((difference, folded));
            }
        }
    }
    differences.into_iter().map(|(known, _)| known).collect()
}

impl DifferenceKind {
    /// Whether one text only has more of the words than the other.
    pub(crate) fn is_cut(self) -> bool {
        use DifferenceKind::{GoesOn, LeavesOut, Omits, Skips, Stops};
        matches!(self, LeavesOut | Omits | Skips | Stops | GoesOn)
    }

    /// Whether so many words that only one text has are a sentence that the other one cuts.
    fn is_sentence(self, words: usize) -> bool {
        matches!(self, DifferenceKind::LeavesOut | DifferenceKind::Adds) && words > SEVERAL
    }

    /// Whether it stands between what both texts have.
    fn is_between(self) -> bool {
        self.is_within() || matches!(self, DifferenceKind::Omits | DifferenceKind::Skips)
    }

    /// Whether it stands in the midst of what both texts have, and nothing tells of it.
    fn is_within(self) -> bool {
        use DifferenceKind::{Adds, Changes, LeavesOut, Moves};
        matches!(self, Changes | LeavesOut | Adds | Moves)
    }
}

impl<'a> Side<'a> {
    fn is_said(&self, at: usize) -> bool {
        let is_inserted = |token: &Token| token.is_inserted;
        self.quotation(at).is_some() && !self.tokens.get(at).is_some_and(is_inserted)
    }

    /// The quotation that the token `at` stands in, by its place.
    fn quotation(&self, at: usize) -> Option<usize> {
        self.around(self.tokens.get(at)?.span)
    }

    /// The quotation around a stretch of the text, by its place.
    fn around(&self, span: Span) -> Option<usize> {
        let behind = self.said.partition_point(|said| said.end < span.end);
        let around = self.said.get(behind)?;
        around.contains(span).then_some(behind)
    }

    /// Whether a run is all of one quotation, or of several.
    pub(crate) fn is_whole(&self, run: &Range<usize>) -> bool {
        let last = run.end.checked_sub(1).and_then(|last| self.quotation(last));
        let is_quoted = self.quotation(run.start).is_some() && last.is_some();
        is_quoted && self.pauses(run.start) && self.pauses(run.end)
    }

    /// Whether what is told of a run is the reporter's: of a run no more than what is quoted is told, if any
    /// is.
    fn is_reported(&self, run: &Range<usize>) -> bool {
        let is_edited = |at: usize| self.tokens.get(at).is_some_and(|token| token.is_edited);
        !run.is_empty() && run.clone().all(|at| is_edited(at) || !self.is_said(at))
    }

    /// Whether a quotation ends before the token `at` or begins there.
    fn pauses(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.quotation(before));
        before != self.quotation(at)
    }

    /// Whether an omission is marked before the token `at`, within what is quoted: between quotations the
    /// reporter has words of their own.
    fn declares(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let Some((from, to)) = before.zip(self.tokens.get(at)) else {
            return false;
        };
        let gap = Span::new(from.span.end, to.span.start);
        let between = gap.of(self.text);
        self.around(gap).is_some() && (between.contains('…') || between.contains("..."))
    }

    /// The words of a run that are quoted; all of it if none is.
    fn quoted(&self, run: &Range<usize>) -> Vec<&'a Token> {
        let said = run.clone().filter(|&at| self.is_said(at));
        let said: Vec<&Token> = said.filter_map(|at| self.tokens.get(at)).collect();
        match said.is_empty() {
            true => self.all(run),
            false => said,
        }
    }

    /// Whether all of a run stands in one quotation, with no end of a sentence within.
    pub(super) fn is_of_one_sentence(&self, run: &Range<usize>) -> bool {
        let run = self.tokens.get(run.clone()).unwrap_or_default();
        let whole = run.first().zip(run.last());
        whole.is_some_and(|(first, last)| {
            let whole = Span::new(first.span.start, last.span.end);
            self.around(whole).is_some() && !whole.of(self.text).contains(['.', '?', '!', '…'])
        })
    }

    pub(super) fn all(&self, run: &Range<usize>) -> Vec<&'a Token> {
        self.tokens
            .get(run.clone())
            .unwrap_or_default()
            .iter()
            .collect()
    }
}

/// Both texts, to tell what an edit is.
pub(super) struct Place<'a> {
    pub(super) base: Side<'a>,
    pub(super) other: Side<'a>,
}

impl Place<'_> {
    /// What an edit is; none for what is no difference.
    pub(super) fn kind(&self, edit: &Edit) -> Option<DifferenceKind> {
        Some(match edit.op {
            Op::Kept | Op::MovedTo => return None,
            Op::MovedFrom => DifferenceKind::Moves,
            Op::Changed => DifferenceKind::Changes,
            Op::Cut if self.base.is_reported(&edit.base) => return None,
            Op::Cut if is_edge(&edit.other, self.other.tokens.len()) => DifferenceKind::Stops,
            Op::Cut if self.other.declares(edit.other.start) => DifferenceKind::Omits,
            Op::Cut if self.other.pauses(edit.other.start) => DifferenceKind::Skips,
            Op::Cut => DifferenceKind::LeavesOut,
            Op::Added if self.is_inserted(&edit.other) => DifferenceKind::Inserts,
            Op::Added if is_edge(&edit.base, self.base.tokens.len()) => DifferenceKind::GoesOn,
            Op::Added if self.other.is_whole(&edit.other) => DifferenceKind::GoesOn,
            // There it is the base that leaves out.
            Op::Added if self.base.declares(edit.base.start) => DifferenceKind::GoesOn,
            Op::Added if self.base.pauses(edit.base.start) => DifferenceKind::GoesOn,
            Op::Added => DifferenceKind::Adds,
        })
    }

    /// Whether all words of the other's run stand in brackets.
    fn is_inserted(&self, run: &Range<usize>) -> bool {
        self.other.all(run).iter().all(|token| token.is_inserted)
    }
}

fn is_edge(place: &Range<usize>, length: usize) -> bool {
    place.start == 0 || place.end == length
}

/// Words as they stand in the text, less quotation marks and what is none of them.
fn words(text: &str, run: &[&Token]) -> String {
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

/// What stands between two words; an ellipsis for other words.
fn between(text: &str, start: usize, end: usize) -> String {
    match text.get(start..end) {
        Some(gap) if !gap.contains(char::is_alphanumeric) => {
            gap.chars().filter(|&c| !is_quotation_mark(c)).collect()
        }
        _ => " … ".to_owned(),
    }
}

fn folded(run: &[&Token]) -> String {
    let words: Vec<&str> = run.iter().map(|token| token.folded.as_str()).collect();
    words.join(" ")
}

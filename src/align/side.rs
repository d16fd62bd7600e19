//! One of two texts side by side: what of it is quoted, and what stands between its words.

use std::ops::Range;

use super::contradiction::AROUND;
use super::negation::is_negation;
use super::token::{Token, each_folded};
use crate::text::sentences::is_ended;
use crate::text::{Span, is_quotation_mark};

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

/// Words that are told of only where they stand next to what is quoted.
const FEW: usize = 2;

/// The most words of a denial with what belongs to it: "not", "do not".
const DENIAL: usize = 2;

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

    /// Whether what is quoted of a run is all of one quotation, or of several.
    pub(crate) fn is_whole(&self, run: &Range<usize>) -> bool {
        let mut said = run.clone().filter(|&at| self.quotation(at).is_some());
        let ends = said
            .next()
            .map(|first| (first, said.next_back().unwrap_or(first)));
        ends.is_some_and(|(first, last)| self.pauses(first) && self.pauses(last + 1))
    }

    /// The words around a run, no more than [`AROUND`] and none of another sentence or quotation,
    /// and the run's place among them.
    pub(super) fn around_run(&self, run: &Range<usize>) -> (&'a [Token], Range<usize>) {
        let parts = |&at: &usize| {
            let between = self.before(at);
            between.contains(|c| ".?!…;".contains(c) || is_quotation_mark(c))
        };
        let first = run.start.saturating_sub(AROUND);
        let last = (run.end + AROUND).min(self.tokens.len());
        let start = (first + 1..=run.start.min(last.saturating_sub(1)))
            .rev()
            .find(parts);
        let end = (run.end.max(first + 1)..last).find(parts);
        let (start, end) = (start.unwrap_or(first), end.unwrap_or(last));
        (&self.tokens[start..end], run.start - start..run.end - start)
    }

    /// Whether what is told of a run is the reporter's: of a run no more than what is quoted is
    /// told, if any is.
    pub(super) fn is_reported(&self, run: &Range<usize>) -> bool {
        let is_edited = |at: usize| self.tokens.get(at).is_some_and(|token| token.is_edited);
        !run.is_empty() && run.clone().all(|at| is_edited(at) || !self.is_said(at))
    }

    /// Whether a quotation ends before the token `at` or begins there.
    pub(super) fn pauses(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.quotation(before));
        before != self.quotation(at)
    }

    /// Whether an omission is marked before the token `at`, within what is quoted: between
    /// quotations the reporter has words of their own.
    pub(super) fn declares(&self, at: usize) -> bool {
        let between = self.before(at);
        let is_quoted = self.gap(at).is_some_and(|gap| self.around(gap).is_some());
        is_quoted && (between.contains('…') || between.contains("..."))
    }

    /// The words of a run that are quoted; all of it if none is.
    pub(super) fn quoted(&self, run: &Range<usize>) -> Vec<&'a Token> {
        let said = run.clone().filter(|&at| self.is_said(at));
        let said: Vec<&Token> = said.filter_map(|at| self.tokens.get(at)).collect();
        match said.is_empty() {
            true => self.all(run),
            false => said,
        }
    }

    /// Whether all of a run stands in one quotation, with none of these marks between its words; so
    /// does a run of nothing.
    pub(super) fn is_unparted(&self, run: &Range<usize>, marks: &[char]) -> bool {
        let own = self.tokens.get(run.clone()).unwrap_or_default();
        let whole = own.first().zip(own.last());
        whole.is_none_or(|(first, last)| {
            let whole = Span::new(first.span.start, last.span.end);
            let mut between = run.clone().skip(1);
            self.around(whole).is_some() && !between.any(|at| self.before(at).contains(marks))
        })
    }

    /// The place between the token `at` and the one before it.
    fn gap(&self, at: usize) -> Option<Span> {
        let before = self.tokens.get(at.checked_sub(1)?)?;
        Some(Span::new(before.span.end, self.tokens.get(at)?.span.start))
    }

    /// Whether the reporter has these words in a row, between the token `at` and the one before it.
    pub(super) fn reports(&self, words: &[&Token], at: usize) -> bool {
        let start = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let start = start.map_or(0, |before| before.span.end);
        let end = self
            .tokens
            .get(at)
            .map_or(self.text.len(), |token| token.span.start);
        let reported = self.folded(start..end);
        let is_told = |run: &[String]| {
            run.iter()
                .zip(words)
                .all(|(one, other)| *one == other.folded)
        };
        // A word or two by themselves may be any.
        let last = reported.len().saturating_sub(words.len());
        let mut runs = reported.windows(words.len().max(1)).enumerate();
        let is_near = |at: usize| words.len() > FEW || at == 0 || at == last;
        !words.is_empty() && runs.any(|(at, run)| is_near(at) && is_told(run))
    }

    /// The folded words of the text that are neither aligned nor quoted.
    pub(super) fn reported(&self) -> Vec<String> {
        let aligned = self.tokens.iter().map(|token| token.span);
        let mut taken: Vec<Span> = aligned.chain(self.said.iter().copied()).collect();
        taken.sort_unstable();
        let (mut reported, mut from) = (Vec::new(), 0);
        for span in taken {
            reported.extend(self.folded(from..span.start));
            from = from.max(span.end);
        }
        reported.extend(self.folded(from..self.text.len()));
        reported
    }

    /// The folded words of a stretch of the text, in bytes.
    fn folded(&self, range: Range<usize>) -> Vec<String> {
        let mut words = Vec::new();
        each_folded(self.text.get(range).unwrap_or_default(), |word| {
            words.push(word.to_owned());
        });
        words
    }

    /// What stands between the token `at` and the one before it.
    fn before(&self, at: usize) -> &'a str {
        self.gap(at).map_or("", |gap| gap.of(self.text))
    }

    /// Whether a sentence ends before the token `at`.
    pub(crate) fn ends_before(&self, at: usize) -> bool {
        self.gap(at).is_some_and(|gap| {
            let before = self.text[..gap.end].trim_end_matches(is_quotation_mark);
            gap.of(self.text).contains('…') || is_ended(self.text, before.len())
        })
    }

    /// Whether a run where the other text begins, or else ends, is a "no" to what both have.
    pub(super) fn denies(&self, run: &Range<usize>, begins: bool) -> bool {
        let is_denial = |token: &&Token| is_negation(&token.folded);
        let next = if begins { run.end } else { run.start };
        run.len() <= DENIAL
            && self.all(run).iter().any(is_denial)
            && !self
                .before(next)
                .contains(|c: char| c.is_ascii_punctuation() || c == '…')
    }

    /// Whether all words of a run stand in brackets.
    pub(crate) fn is_bracketed(&self, run: &Range<usize>) -> bool {
        self.all(run).iter().all(|token| token.is_inserted)
    }

    pub(super) fn all(&self, run: &Range<usize>) -> Vec<&'a Token> {
        self.tokens
            .get(run.clone())
            .unwrap_or_default()
            .iter()
            .collect()
    }
}

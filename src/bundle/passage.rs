//! Passages: the quoted words of a witness among the words around them.

use std::ops::Range;

use crate::article::Article;
use crate::quotation::Quotation;
use crate::statement::Piece;
use crate::text::Span;
use crate::text::sentences::is_ended;
use crate::version::Passage;

/// How far a passage reaches beyond the quotation and its speaker for the ends of the sentence.
const REACH: usize = 240;
/// How far around a passage words of other witnesses are looked for.
const BESIDE: usize = 1000;
/// How much text may lie between two quotations of a witness before it is left out.
const GAP: usize = 600;

/// Cuts the passage of a witness from its article: the quotations, what lies between them, the
/// words that name the speaker, and the rest of the sentence on both sides.
///
/// Of the words that are not said those are compared that `compared`, which ascends, names.
pub(super) fn of(
    article: &Article,
    quotations: &[&Quotation],
    told: &[Span],
    compared: &[Piece],
) -> Vec<Passage> {
    let mut passage = whole(article, quotations, told);
    for piece in passage.iter_mut().filter(|piece| !piece.is_said) {
        let span = Span::new(piece.start, piece.end());
        let first = compared.partition_point(|gap| gap.span.start < span.start);
        piece.is_compared = compared[first..]
            .iter()
            .take_while(|gap| gap.span.start <= span.end)
            .any(|gap| !gap.quoted && span.contains(gap.span));
    }
    passage
}

/// The text near a passage, outside of it: what stands before its first piece, between two that are
/// parted, and behind the last.
pub(super) fn beside(text: &str, passage: &[Passage]) -> Vec<String> {
    let start = passage.first().map_or(0, |first| first.start);
    let from = text.floor_char_boundary(start.saturating_sub(BESIDE));
    let end = passage.last().map_or(0, Passage::end);
    let to = text.ceil_char_boundary(end.saturating_add(BESIDE));
    let starts = passage.iter().map(|piece| piece.start).chain([to]);
    let gaps = passage.iter().map(Passage::end).zip(starts.skip(1));
    let gaps = [(from, start)].into_iter().chain(gaps);
    gaps.filter_map(|(start, end)| text.get(start..end))
        .filter(|gap| !gap.trim().is_empty())
        .map(str::to_owned)
        .collect()
}

fn whole(article: &Article, quotations: &[&Quotation], told: &[Span]) -> Vec<Passage> {
    let mut passage = Vec::new();
    let mut at = 0;
    for group in groups(quotations) {
        let (Some(first), Some(last)) = (group.first(), group.last()) else {
            continue;
        };
        let marked = Span::new(first.marked.start, last.marked.end.max(first.marked.start));
        let around = with_told(marked, told);
        at = sentence_start(article, around.start).max(at);
        for quotation in group {
            push(&mut passage, article, at..quotation.span.start, false);
            push(
                &mut passage,
                article,
                quotation.span.start.max(at)..quotation.span.end,
                true,
            );
            at = quotation.span.end.max(at);
        }
        let end = sentence_end(article, around.end).max(at);
        push(&mut passage, article, at..end, false);
        at = end;
    }
    passage
}

/// The quotations in runs between which little text lies.
fn groups<'a>(quotations: &'a [&'a Quotation]) -> impl Iterator<Item = &'a [&'a Quotation]> {
    quotations.chunk_by(|a, b| b.marked.start.saturating_sub(a.marked.end) <= GAP)
}

/// The span with the words that tell of it, as far as they stand near.
fn with_told(marked: Span, told: &[Span]) -> Span {
    let is_near =
        |span: &&Span| span.end + REACH >= marked.start && span.start <= marked.end + REACH;
    told.iter().filter(is_near).fold(marked, |all, span| {
        Span::new(all.start.min(span.start), all.end.max(span.end))
    })
}

/// Where the sentence around a byte begins; within [`REACH`], or else at a word.
fn sentence_start(article: &Article, at: usize) -> usize {
    let text = &article.text;
    let begin = part_around(article, at).start;
    let reach = text
        .floor_char_boundary(at.saturating_sub(REACH))
        .max(begin);
    let gaps = spaces(text, reach, at);
    let start = match gaps.clone().rev().find(|&gap| is_ended(text, gap)) {
        Some(gap) => gap,
        None if reach == begin => begin,
        None => gaps.clone().next().unwrap_or(at),
    };
    let words = text.get(start..at).unwrap_or_default().trim_start();
    at - words.len()
}

/// Where the sentence around a byte ends; within [`REACH`], or else at a word.
fn sentence_end(article: &Article, at: usize) -> usize {
    let text = &article.text;
    let end = part_around(article, at).end;
    let reach = text.floor_char_boundary(at + REACH).min(end);
    let gaps = spaces(text, at, reach);
    let goes_on = |gap: usize| text[gap..].trim_start().starts_with(char::is_lowercase);
    match gaps
        .clone()
        .find(|&gap| is_ended(text, gap) && !goes_on(gap))
    {
        Some(gap) => gap,
        None if reach == end => end,
        None => gaps.clone().next_back().unwrap_or(at),
    }
}

/// The places of the white space from `start` to `end`.
fn spaces(text: &str, start: usize, end: usize) -> impl DoubleEndedIterator<Item = usize> + Clone {
    let chars = text.get(start..end).unwrap_or_default().char_indices();
    let spaces = chars.filter(|(_, c)| c.is_whitespace());
    spaces.map(move |(at, _)| start + at)
}

/// The paragraph that a byte stands in, both its ends included; otherwise no more than the byte.
fn part_around(article: &Article, at: usize) -> Span {
    let behind = article.parts.partition_point(|part| part.span.start <= at);
    let before = behind
        .checked_sub(1)
        .map(|before| article.parts[before].span);
    let around = before.filter(|span| at <= span.end);
    around.unwrap_or(Span::new(at, at))
}

fn push(passage: &mut Vec<Passage>, article: &Article, range: Range<usize>, is_said: bool) {
    let start = range.start;
    let text = article.text.get(range).unwrap_or_default();
    if !text.is_empty() {
        let text = text.to_owned();
        passage.push(Passage {
            text,
            start,
            is_said,
            is_compared: is_said,
        });
    }
}

//! Passages: the quoted words of a witness among the words around them.

use super::record::Passage;
use crate::article::Article;
use crate::quotation::Quotation;
use crate::text::Span;

/// How far a passage reaches beyond the quotation and its speaker for the ends of the sentence.
const REACH: usize = 240;
/// How much text may lie between two quotations of a witness before it is left out.
const GAP: usize = 600;

/// Cuts the passage of a witness from its article: the quotations, what lies between them, the
/// words that name the speaker, and the rest of the sentence on both sides.
pub(super) fn of(article: &Article, quotations: &[&Quotation], told: &[Span]) -> Vec<Passage> {
    let mut passage = Vec::new();
    for group in groups(quotations) {
        let (Some(first), Some(last)) = (group.first(), group.last()) else {
            continue;
        };
        let marked = Span::new(first.marked.start, last.marked.end.max(first.marked.start));
        let mut at = sentence_start(article, with_told(marked, told).start);
        let end = sentence_end(article, with_told(marked, told).end);
        for quotation in group {
            push(
                &mut passage,
                article,
                Span::new(at, quotation.span.start.max(at)),
                false,
            );
            push(&mut passage, article, quotation.span, true);
            at = quotation.span.end.max(at);
        }
        push(&mut passage, article, Span::new(at, end.max(at)), false);
    }
    passage
}

/// The quotations in runs between which little text lies.
fn groups<'a>(quotations: &'a [&'a Quotation]) -> impl Iterator<Item = &'a [&'a Quotation]> {
    quotations.chunk_by(|a, b| b.marked.start.saturating_sub(a.marked.end) <= GAP)
}

/// The span with the words that tell of it, as far as they stand near.
fn with_told(marked: Span, told: &[Span]) -> Span {
    let near = |span: &&Span| span.end + REACH >= marked.start && span.start <= marked.end + REACH;
    told.iter().filter(near).fold(marked, |all, span| {
        Span::new(all.start.min(span.start), all.end.max(span.end))
    })
}

fn sentence_start(article: &Article, at: usize) -> usize {
    let part = part_around(article, at);
    let near = Span::new(
        floor(&article.text, at.saturating_sub(REACH).max(part.start)),
        at,
    );
    let before = near.of(&article.text);
    let ends = before.char_indices().rev().filter(|&(_, c)| is_end(c));
    let ended = ends
        .map(|(at, c)| at + c.len_utf8())
        .find(|&end| before[end..].starts_with(char::is_whitespace));
    let begin = match ended {
        Some(end) => end,
        None if near.start == part.start => 0,
        None => before.find(char::is_whitespace).unwrap_or(0),
    };
    near.start + begin + (before[begin..].len() - before[begin..].trim_start().len())
}

fn sentence_end(article: &Article, at: usize) -> usize {
    let part = part_around(article, at);
    let near = Span::new(at, floor(&article.text, (at + REACH).min(part.end)).max(at));
    let behind = near.of(&article.text);
    let ends = behind.char_indices().filter(|&(_, c)| is_end(c));
    let ended = ends.map(|(at, c)| at + c.len_utf8()).find(|&end| {
        let rest = behind[end..].chars().next();
        rest.map_or(near.end == part.end, char::is_whitespace)
    });
    let end = match ended {
        Some(end) => end,
        None if near.end == part.end => behind.len(),
        None => behind.rfind(char::is_whitespace).unwrap_or(behind.len()),
    };
    near.start + behind[..end].trim_end().len()
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？')
}

/// The paragraph that a byte stands in, both its ends included; otherwise no more than the byte.
fn part_around(article: &Article, at: usize) -> Span {
    let parts = article.parts.iter().map(|part| part.span);
    let around = parts.rev().find(|span| span.start <= at && at <= span.end);
    around.unwrap_or(Span::new(at, at))
}

fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}

fn push(passage: &mut Vec<Passage>, article: &Article, span: Span, is_said: bool) {
    let text = span.of(&article.text).to_owned();
    if !text.is_empty() {
        let start = span.start;
        passage.push(Passage {
            text,
            start,
            is_said,
        });
    }
}

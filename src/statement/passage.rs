//! The passage that a witness is shown as.

use crate::text::{Span, words};

/// Most words between two quoted regions that are shown together with them.
const GAP: usize = 8;

/// A part of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, in bytes of the article's text.
    pub span: Span,
    /// Whether they stand between quotation marks; if not, they are the writer's.
    pub quoted: bool,
}

/// The quoted `regions` of one utterance, ascending, with what stands between two of them in one
/// sentence: wants a “highly detailed” answer to its “highly detailed offers”.
///
/// A gap that holds one of `clauses` (the words that name speaker and saying), that is longer than
/// eight words or that runs over the end of a sentence is no part of the passage.
pub fn passage(text: &str, regions: &[Span], clauses: &[Span]) -> Vec<Piece> {
    let clauses = ascending(clauses);
    let mut pieces: Vec<Piece> = Vec::new();
    for &span in regions {
        let last = pieces.last().map(|piece| piece.span);
        let gap = last.and_then(|last| gap(text, last, span, &clauses));
        pieces.extend(gap.map(|span| Piece {
            span,
            quoted: false,
        }));
        pieces.push(Piece { span, quoted: true });
    }
    pieces
}

/// Where each of the clauses begins, ascending, and how far those reach that begin no later.
fn ascending(clauses: &[Span]) -> Vec<(usize, usize)> {
    let mut ascending: Vec<_> = clauses.iter().map(|span| (span.start, span.end)).collect();
    ascending.sort_unstable();
    let mut reach = 0;
    for (_, end) in &mut ascending {
        reach = reach.max(*end);
        *end = reach;
    }
    ascending
}

/// Whether any of the ascending clauses overlaps a span.
fn any_overlaps(clauses: &[(usize, usize)], span: Span) -> bool {
    let behind = clauses.partition_point(|(start, _)| *start < span.end);
    let last = clauses[..behind].last();
    last.is_some_and(|(_, reach)| span.start < *reach)
}

/// The words between two regions, where they belong to the same sentence.
fn gap(text: &str, before: Span, after: Span, clauses: &[(usize, usize)]) -> Option<Span> {
    let whole = (before.end <= after.start).then(|| Span::new(before.end, after.start))?;
    let between = whole.of(text);
    let mut inside = words(between);
    let first = inside.next()?;
    let last = inside.by_ref().take(GAP).last().unwrap_or(first);
    let span = Span::new(first.start, last.end).shifted(whole.start);
    let too_long = words(between).nth(GAP).is_some();
    let said = any_overlaps(clauses, whole);
    let parted = closes(before.of(text)) || parts(between);
    (!too_long && !said && !parted).then_some(span)
}

/// Whether the quoted words end with a sign that leads over to the writer: ‘“We pay,” he said’.
fn closes(quoted: &str) -> bool {
    quoted
        .trim_end()
        .ends_with([',', '.', '!', '?', '…', '，', '。', '！', '？', '؟', '،'])
}

/// Whether two quotations with these words between them are not said in one go. A comma or colon
/// beside the words is enough, by which a sentence does not end: the writer leads over to the next
/// quotation.
fn parts(between: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric();
    let inside = between.trim_matches(|c| !is_word(c));
    let (before, after) = between.split_once(inside).unwrap_or_default();
    let stops = [
        '.', ',', ':', ';', '!', '?', '…', '，', '。', '：', '！', '？', '؟', '،', '\n',
    ];
    let within = [
        '!', '?', ';', '。', '！', '？', '؟', '\n', '"', '“', '„', '«', '»',
    ];
    before.contains(stops)
        || after.contains(stops)
        || inside.contains(within)
        || inside.contains(". ")
}

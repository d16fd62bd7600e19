//! Question marks and replacement characters that stand where quotation marks were lost.
//!
//! A text that went through too narrow a character set has `?` for each curly mark: "the talks were
//! ?unsuccessful,? he said". A real question mark never stands before a word that it touches with
//! white space on its other side, nor behind a comma.

use super::marks::{Family, Mark};
use super::sides::{is_blank, opens_bracket};
use super::tables::Class;
use crate::text::Span;

/// More than any pair is worth.
const NEVER: u8 = 40;

/// How many words of a paragraph may be speech without an opening mark; where there are more, a
/// scrape has run paragraphs together and nothing tells where it begins.
const SPEECH: usize = 50;

/// What the `?` or `�` at `span` of `body` may be; nothing where it can be no quotation mark.
pub(super) fn judge(body: &str, span: Span) -> Option<Mark> {
    let last = body[..span.start].chars().next_back().unwrap_or(' ');
    let next = body[span.end..].chars().next().unwrap_or(' ');
    let replaced = body[span.start..].starts_with('\u{fffd}');
    let clause_ends = matches!(last, ',' | '.' | '!' | ';' | ':');
    let (open, close) = if opens(last, next) {
        (0, NEVER)
    } else if closes(last, next) {
        (NEVER, if clause_ends { 0 } else { 2 })
    } else {
        return None;
    };
    let alone = if open == 0 { 3 } else { 1 };
    let stray = open == 0 || replaced || last == ',';
    Some(Mark {
        span,
        family: Family::Lost,
        directed: true,
        open,
        close,
        alone,
        stray,
        parts: false,
    })
}

fn opens(last: char, next: char) -> bool {
    (is_blank(last) || opens_bracket(last)) && next.is_alphanumeric()
}

fn closes(last: char, next: char) -> bool {
    !is_blank(last) && !next.is_alphanumeric()
}

/// Whether the paragraph `part` begins with speech whose opening mark was lost: the first sign,
/// `first`, closes a clause and a verb of saying follows.
pub(super) fn lacks_opening(text: &str, part: Span, first: Span) -> bool {
    let clause = Span::new(part.start, first.start).of(text);
    let rest = Span::new(first.end, part.end).of(text);
    let mut words = rest.split_whitespace().take(3);
    clause.split_whitespace().count() <= SPEECH
        && clause.ends_with([',', '!', '?'])
        && words.any(|word| Class::of(word.trim_end_matches(['.', ',', ':'])).is(Class::SAYING))
}

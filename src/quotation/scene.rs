//! What stands around a region: the sentence before and after it.

use super::pair::Region;
use super::work::{self, is_one_of};
use crate::text::Span;

/// How many bytes of a sentence are looked at on either side.
const REACH: usize = 280;
/// How many words on either side.
const WORDS: usize = 28;

/// A region and its sentence.
pub(super) struct Scene<'a> {
    pub(super) inside: &'a str,
    /// From the beginning of the sentence (or of the reach) up to the opening mark.
    pub(super) before: &'a str,
    /// From behind the closing mark to the end of the sentence (or of the reach).
    pub(super) after: &'a str,
    /// The words of `before`, the nearest first.
    pub(super) ahead: Vec<&'a str>,
    /// The words of `after`, the nearest first.
    pub(super) behind: Vec<&'a str>,
    /// Whether the paragraph begins with the opening mark, or ends with the closing one.
    pub(super) begins: bool,
    pub(super) ends: bool,
    pub(super) region: Region,
}

impl<'a> Scene<'a> {
    pub(super) fn of(text: &'a str, part: Span, region: Region) -> Self {
        let from = floor(
            text,
            region.marked.start.saturating_sub(REACH).max(part.start),
        );
        let to = floor(text, (region.marked.end + REACH).min(part.end));
        let before = Span::new(from, region.marked.start).of(text);
        let after = Span::new(region.marked.end, to.max(region.marked.end)).of(text);
        let before = &before[last_sentence(before)..];
        let inside = region.span.of(text);
        let after = if ends_sentence(inside) && !goes_on(after) {
            ""
        } else {
            &after[..first_sentence(after)]
        };
        Self {
            inside,
            before,
            after,
            ahead: before.rsplit(is_gap).filter_map(word).take(WORDS).collect(),
            behind: after.split(is_gap).filter_map(word).take(WORDS).collect(),
            begins: region.marked.start == part.start,
            ends: region.marked.end == part.end,
            region,
        }
    }
}

impl<'a> Scene<'a> {
    /// The place of the sentence, as far as it was looked at.
    pub(super) fn sentence(&self) -> Span {
        let marked = self.region.marked;
        Span::new(
            marked.start - self.before.len(),
            marked.end + self.after.len(),
        )
    }

    /// The word that stands straight before the opening mark, no comma or the like between.
    pub(super) fn word_before(&self) -> Option<&'a str> {
        let touches = self.before.trim_end().ends_with(char::is_alphanumeric);
        self.ahead.first().copied().filter(|_| touches)
    }

    /// The word that stands straight behind the closing mark.
    pub(super) fn word_after(&self) -> Option<&'a str> {
        let touches = self.after.trim_start().starts_with(char::is_alphanumeric);
        self.behind.first().copied().filter(|_| touches)
    }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '—' | '–' | '/')
}

/// A word without what clings to it; hyphens and apostrophes within it stay.
fn word(raw: &str) -> Option<&str> {
    let word = raw.trim_matches(|c: char| !c.is_alphanumeric());
    (!word.is_empty()).then_some(word)
}

fn ends_sentence(inside: &str) -> bool {
    inside.trim_end().ends_with(['.', '!', '?'])
}

/// Whether a sentence whose quotation ended with a full stop goes on: with a small letter.
fn goes_on(after: &str) -> bool {
    let after = after.trim_start();
    after.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | '(' | '—' | '–' | '-'))
        || names_the_speaker(after)
}

/// Whether a speech verb stands among the next words: `“…?” Marrack asked.`
fn names_the_speaker(after: &str) -> bool {
    let end = after.find(['.', '“', '"', '!', '?']).unwrap_or(after.len());
    after[..end]
        .split_whitespace()
        .take(4)
        .any(|w| work::is_saying(w.trim_end_matches(',')))
}

/// Where the last sentence of `text` begins, in bytes.
fn last_sentence(text: &str) -> usize {
    let mut starts =
        sentence_ends(text).map(|end| end + text[end..].len() - text[end..].trim_start().len());
    let mut last = 0;
    for start in starts.by_ref() {
        last = start;
    }
    last.min(text.len())
}

/// Where the first sentence of `text` ends, in bytes.
fn first_sentence(text: &str) -> usize {
    sentence_ends(text).next().unwrap_or(text.len())
}

/// The ends of sentences: a stop, closing marks, white space and then no small letter.
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices(['.', '!', '?', '\n'])
        .filter_map(|(at, stop)| {
            let rest =
                text[at + stop.len()..].trim_start_matches(['”', '"', '’', '\'', ')', '»', ']']);
            let end = text.len() - rest.len();
            let next = rest.trim_start();
            let cut = stop == "\n" || next.len() < rest.len() || rest.is_empty();
            let new = !next.starts_with(|c: char| c.is_lowercase());
            (cut && new && !(stop == "." && is_short(&text[..at]))).then_some(end)
        })
}

/// Whether the word before a full stop is an abbreviation or an initial: `Mr`, `Gov`, `J`, `U.S`.
fn is_short(before: &str) -> bool {
    let word = before
        .rsplit(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    let initial = word.len() == 1 && word.starts_with(char::is_uppercase) && word != "I";
    initial || is_one_of(word, work::SHORT)
}

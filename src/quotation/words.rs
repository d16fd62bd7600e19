//! The words of a paragraph and where its sentences end.

use super::tables::Class;
use crate::text::Span;

/// A word without what clings to it; hyphens and apostrophes within it stay.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) class: Class,
}

/// What a paragraph is made of, looked at once for all its regions.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) words: Vec<Word>,
    /// Places behind the stops that end a sentence and the closing marks that follow them.
    ends: Vec<usize>,
}

impl Words {
    /// The words of the paragraph `part` of `text`.
    pub(super) fn of(text: &str, part: Span) -> Self {
        let body = part.of(text);
        let mut words = Vec::new();
        let mut at = part.start;
        for raw in body.split(is_gap) {
            let bare = raw.trim_start_matches(|c: char| !c.is_alphanumeric());
            let start = at + raw.len() - bare.len();
            let bare = bare.trim_end_matches(|c: char| !c.is_alphanumeric());
            if !bare.is_empty() {
                let span = Span::new(start, start + bare.len());
                let class = Class::of(bare);
                words.push(Word { span, class });
            }
            at += raw.len();
            at += text[at..].chars().next().map_or(0, char::len_utf8);
        }
        let ends = sentence_ends(body).map(|end| part.start + end).collect();
        Self { words, ends }
    }

    /// Where the sentence begins that goes on at `at`, white space before it included.
    pub(super) fn sentence_start(&self, at: usize) -> Option<usize> {
        let behind = self.ends.partition_point(|&end| end <= at);
        behind.checked_sub(1).map(|last| self.ends[last])
    }

    /// Where the sentence ends that begins or goes on at `at`.
    pub(super) fn sentence_end(&self, at: usize) -> Option<usize> {
        let behind = self.ends.partition_point(|&end| end <= at);
        self.ends.get(behind).copied()
    }
}

/// White space, dashes, and the marks that no word has inside.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '—' | '–' | '/' | '"' | '“' | '”' | '„' | '«' | '»')
}

/// Signs that may stand between the stop of a sentence and its end.
const CLOSING: [char; 7] = ['”', '"', '’', '\'', ')', '»', ']'];

/// Whether `text` ends with a sentence, so that a new one begins behind it, however close.
pub(super) fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(CLOSING);
    let stopped = text.strip_suffix('.');
    text.ends_with(['!', '?']) || stopped.is_some_and(|before| !is_short(before))
}

/// The ends of sentences: a stop, closing marks, white space and then no small letter.
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices(['.', '!', '?', '\n'])
        .filter_map(|(at, stop)| {
            let rest = text[at + stop.len()..].trim_start_matches(CLOSING);
            let end = text.len() - rest.len();
            let next = rest.trim_start().chars().next();
            let cut = stop == "\n" || rest.is_empty() || rest.starts_with(char::is_whitespace);
            let new = !next.is_some_and(char::is_lowercase);
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
    initial || Class::of(word).is(Class::SHORT)
}

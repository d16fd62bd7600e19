//! The words of a paragraph and where its sentences end.

use super::tables::Class;
use crate::text::Span;
use crate::text::sentences::{CLOSING, ends_sentence};

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

/// The ends of sentences: a stop, closing marks, white space and then no small letter.
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices(['.', '!', '?', '\n'])
        .filter_map(|(at, stop)| {
            let rest = text[at + stop.len()..].trim_start_matches(CLOSING);
            let end = text.len() - rest.len();
            let next = rest.trim_start().chars().next();
            let cut = rest.is_empty() || rest.starts_with(char::is_whitespace);
            let new = !next.is_some_and(char::is_lowercase);
            let ends = stop == "\n" && new || cut && ends_sentence(text, at, end);
            ends.then_some(end)
        })
}

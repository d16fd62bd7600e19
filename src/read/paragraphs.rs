//! Cutting a text into paragraphs.

use crate::text::Span;

/// How a text's lines make paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// A line is a paragraph.
    Lines,
    /// Lines up to an empty one are a paragraph.
    Blocks,
}

impl Layout {
    /// The layout in which `text` is written: where most lines break in mid-sentence at the same
    /// width, they are blocks.
    pub(super) fn of(text: &str) -> Layout {
        let lines: Vec<&str> = lines(text).map(|line| line.of(text).trim()).collect();
        let followed = lines
            .windows(2)
            .filter(|pair| pair.iter().all(|line| !line.is_empty()));
        let (mut all, mut wrapped) = (0, 0);
        for line in followed.filter_map(|pair| pair.first()) {
            all += 1;
            wrapped += usize::from(is_wrapped(line));
        }
        if all >= 3 && wrapped * 3 >= all * 2 {
            Layout::Blocks
        } else {
            Layout::Lines
        }
    }
}

/// Characters in a line of hard-wrapped text.
const WRAPPED: std::ops::RangeInclusive<usize> = 50..=90;

fn is_wrapped(line: &str) -> bool {
    let ends = ['.', '!', '?', ':', '"', '”', '’', '»', '。', '…'];
    WRAPPED.contains(&line.chars().count()) && !line.ends_with(ends)
}

/// The lines of a text with something in them, white space at their ends left out.
pub(super) fn filled_lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    lines(text)
        .map(|line| line.trimmed(text))
        .filter(|line| !line.is_empty())
}

/// The paragraphs of a text, ascending: `alone` names lines that stand for themselves in blocks.
pub(super) fn cut(text: &str, layout: Layout, alone: impl Fn(&str) -> bool) -> Vec<Span> {
    if layout == Layout::Lines {
        return filled_lines(text)
            .flat_map(|line| pieces(text, line))
            .collect();
    }
    let mut paragraphs: Vec<Span> = Vec::new();
    let mut open = false;
    for line in lines(text).map(|line| line.trimmed(text)) {
        let words = line.of(text);
        if words.is_empty() {
            open = false;
        } else if alone(words) {
            paragraphs.push(line);
            open = false;
        } else if let Some(last) = paragraphs.last_mut().filter(|_| open) {
            last.end = line.end;
        } else {
            paragraphs.push(line);
            open = true;
        }
    }
    paragraphs
}

/// A line cut where paragraphs were run together: at three spaces or more before a capital or a
/// quotation mark, and before a copyright line at its end.
fn pieces(text: &str, line: Span) -> Vec<Span> {
    let words = line.of(text);
    let mut cuts = Vec::new();
    let mut spaces = 0;
    let mut before = ' ';
    for (at, c) in words.char_indices() {
        if c.is_whitespace() {
            spaces += 1;
            continue;
        }
        let begins = c.is_uppercase() || c.is_numeric() || matches!(c, '"' | '“' | '‘' | '«');
        let joins = matches!(before, '/' | '|' | '>' | '»' | '•' | ',');
        if spaces >= 3 && begins && !joins
            || spaces >= 1 && is_copyright(&words[..at], &words[at..])
        {
            cuts.push(at);
        }
        (spaces, before) = (0, c);
    }
    let ends = cuts.iter().copied().chain([words.len()]);
    let starts = [0].into_iter().chain(cuts.iter().copied());
    let pieces = starts
        .zip(ends)
        .map(|(start, end)| Span::new(start, end).shifted(line.start));
    pieces.map(|piece| piece.trimmed(text)).collect()
}

/// "© 2031 The Harbour Ledger …" up to the end of the text.
fn is_copyright(before: &str, rest: &str) -> bool {
    let signs = [
        "© 20",
        "© 19",
        "Copyright 20",
        "Copyright 19",
        "Copyright ©",
        "Copyright (c)",
    ];
    rest.len() <= LONGEST_COPYRIGHT
        && signs.iter().any(|sign| rest.starts_with(sign))
        && !before.trim_end().ends_with("opyright")
}

/// Bytes of the longest copyright line.
const LONGEST_COPYRIGHT: usize = 400;

/// The lines of a text without their ends: `\n`, `\r\n` or `\r`.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut start = 0;
    let bytes = text.as_bytes();
    let breaks = text
        .match_indices(['\n', '\r'])
        .map(|(at, _)| at)
        .filter(move |&at| bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'))
        .chain([text.len()]);
    breaks.map(move |end| {
        let line = Span::new(start, end);
        start = (end + 1).min(text.len());
        line
    })
}

//! The signs of Markdown: what they begin.

use pulldown_cmark::HeadingLevel;

use crate::read::boilerplate::ends_sentence;

/// Whether a heading is one: what only has a line below it may be the last paragraph above a rule.
pub(super) fn is_heading(level: HeadingLevel, source: &str) -> bool {
    let source = source.trim();
    let words = source.rsplit_once('\n').map_or(source, |(words, _)| words);
    let is_underlined = level <= HeadingLevel::H2 && !source.starts_with('#');
    !is_underlined || !words.contains('\n') && !ends_sentence(words)
}

/// The sign with which an item of a list begins, and whether it is a number.
pub(super) fn marker(item: &str) -> Option<(&str, bool)> {
    let marker = item.split_whitespace().next()?;
    Some((marker, marker.starts_with(|c: char| c.is_ascii_digit())))
}

//! Markdown as a reader sees it: its words without the signs that print them, line for line.
//!
//! What stands in a line of the source stands in the same line of the text, so that a place in the
//! one is a place in the other. Signs that a scraped text has by chance [stay](tame).

mod passage;
mod sign;
mod tame;
mod writer;

use std::borrow::Cow;

use pulldown_cmark::{Options, Parser};

use crate::article::Role;
use crate::text::{Span, one_line};

use super::left::Left;
use writer::Writer;

/// What Markdown shows.
#[derive(Debug, Default)]
pub(super) struct Shown {
    pub(super) text: String,
    /// The blocks of the text, ascending, in bytes, and what each is by its markup.
    pub(super) blocks: Vec<(Span, Option<Role>)>,
    pub(super) left: Left,
}

/// Whether the file at a path is Markdown.
pub(super) fn is_markdown(path: &str) -> bool {
    let path = path.to_lowercase();
    path.ends_with(".md") || path.ends_with(".markdown")
}

/// What `source` shows.
pub(super) fn shown(source: &str) -> Shown {
    let tamed = tame::tamed(source);
    let mut writer = Writer::new(&tamed);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_GFM;
    for (event, range) in Parser::new_ext(&tamed, options).into_offset_iter() {
        writer.read(event, range);
    }
    writer.finish()
}

/// The words of one line.
pub(super) fn words(line: &str) -> Cow<'_, str> {
    match line.contains(['*', '_', '[', '<', '&', '\\', '`']) {
        true => Cow::Owned(one_line(&shown(line).text)),
        false => Cow::Borrowed(line),
    }
}

//! HTML within Markdown.

use crate::article::Role;
use crate::read::left::Left;
use crate::read::page::{self, blocks};

/// What a tag within a line does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Tag {
    /// It ends a line.
    Break,
    /// It begins, or ends, what stands between quotation marks.
    Quotes(bool),
    /// It begins, or ends, what no page shows.
    Hides(&'static str, bool),
    Comment,
    /// It prints words in another way.
    Prints,
}

/// What the tag does; it is one that is known.
pub(super) fn tag(tag: &str) -> Tag {
    let inner = tag.trim_start_matches('<');
    if inner.starts_with("!--") {
        return Tag::Comment;
    }
    let begins = !inner.starts_with('/');
    let name = inner.trim_start_matches('/');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    let name = name[..end.unwrap_or(name.len())].to_ascii_lowercase();
    if name == "br" || blocks::BLOCKS.contains(&name.as_str()) {
        return Tag::Break;
    }
    match blocks::unseen(&name) {
        Some(what) => Tag::Hides(what, begins),
        None if name == "q" => Tag::Quotes(begins),
        None => Tag::Prints,
    }
}

/// The lines that a passage shows, and what each is; what it does not show is counted.
pub(super) fn lines(html: &str, left: &mut Left) -> Vec<(String, Role)> {
    *left.entry("comment").or_default() += html.matches("<!--").count();
    left.retain(|_, count| *count > 0);
    let Ok((blocks, hidden)) = page::of_markup(html) else {
        *left
            .entry("passage whose elements are nested too deeply")
            .or_default() += 1;
        return Vec::new();
    };
    for (what, count) in hidden {
        *left.entry(what).or_default() += count;
    }
    let lines = blocks.iter().flat_map(|block| {
        let lines = block.lines().map(str::to_owned);
        lines.map(|line| (line, block.role))
    });
    lines.collect()
}

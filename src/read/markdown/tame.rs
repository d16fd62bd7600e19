//! Signs that stand in a text by chance and would be taken for Markdown: each is written so that it
//! is itself.

use std::collections::BTreeMap;

use crate::read::boilerplate::ends_sentence;
use crate::read::page::blocks::{BLOCKS, HIDDEN};
use crate::read::paragraphs::lines;
use crate::text::Span;

/// The source with a line for each of its lines, none of them indented: in a scraped text that
/// makes no code.
pub(super) fn tamed(source: &str) -> String {
    let lines: Vec<Span> = lines(source)
        .map(|line| Span::new(line.end - line.of(source).trim_start().len(), line.end))
        .collect();
    let ends = Ends::of(source);
    let words = |at: usize| lines.get(at).map_or("", |line| line.of(source));
    let mut tamed = String::with_capacity(source.len() + source.len() / 16);
    for (at, span) in lines.iter().enumerate() {
        if at > 0 {
            tamed.push('\n');
        }
        let mut line = words(at);
        let is_last = at > 0 && is_said(words(at - 1)) && !words(at + 1).starts_with('>');
        if let Some(name) = credited(line).filter(|_| is_last) {
            tamed.push_str("> — ");
            line = name;
        }
        if is_lone(line) {
            tamed.push('\\');
        }
        write(line, ends.behind(span.end - line.len()), &mut tamed);
    }
    tamed
}

/// Words of code or of HTML, which no backslash changes.
pub(super) fn without_backslashes(words: &str) -> String {
    let mut words = words.to_owned();
    for sign in ["*", "~", ":", "#"] {
        words = words.replace(&format!("\\{sign}"), sign);
    }
    words
}

/// Words of code, in which all signs are themselves.
pub(super) fn untamed(code: &str) -> String {
    without_backslashes(code).replace(ANGLE, "<")
}

/// What an angle that begins no tag is written as.
const ANGLE: &str = "&lt;";

/// The most words of a name below what is quoted.
const NAME: usize = 8;

/// The name in "> - Nils Borg, fisherman".
fn credited(line: &str) -> Option<&str> {
    let item = line.strip_prefix('>')?.trim_start();
    let name = item.strip_prefix("- ")?.trim_start();
    let is_name = name.starts_with(char::is_uppercase) && !ends_sentence(name);
    (is_name && name.split_whitespace().count() <= NAME).then_some(name)
}

/// Whether a line of a block quotation is no item of a list.
fn is_said(line: &str) -> bool {
    let words = line.strip_prefix('>').map(str::trim_start);
    words.is_some_and(|words| !words.starts_with(['-', '*', '+']))
}

/// Whether a line is nothing but the signs of a heading.
fn is_lone(line: &str) -> bool {
    line.starts_with('#') && line.trim_end().bytes().all(|byte| byte == b'#')
}

/// Whether a colon behind what stands in brackets leads no address of a link, which would vanish,
/// but somebody's word: "[Ravn]: No."
fn leads_words(before: &str, behind: &str) -> bool {
    let before = &before[before.ceil_char_boundary(before.len().saturating_sub(ADDRESS))..];
    let behind = &behind[..behind.floor_char_boundary(ADDRESS)];
    let name = before
        .strip_suffix(']')
        .map(|before| before.rsplit('[').next());
    let is_note = |name: &str| name.starts_with('^');
    let said = behind.trim_start();
    let beginnings = ["/", "./", "../", "www."];
    let is_address = beginnings.iter().any(|begin| said.starts_with(begin));
    let has_scheme = said
        .split_whitespace()
        .next()
        .is_some_and(|word| word.contains("://") || word.starts_with("mailto:"));
    name.is_some_and(|name| !name.is_some_and(is_note)) && !is_address && !has_scheme
}

/// Elements whose tags stand within a line.
const INLINE: [&str; 46] = [
    "a", "abbr", "acronym", "audio", "b", "bdi", "bdo", "big", "br", "cite", "code", "col",
    "colgroup", "data", "del", "dfn", "em", "embed", "font", "i", "img", "input", "ins", "kbd",
    "label", "mark", "nobr", "picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "source",
    "span", "strike", "strong", "sub", "sup", "tbody", "thead", "time", "u", "var",
];

/// Elements that end only where their end stands, wherever that is, besides those that [no page
/// shows](HIDDEN).
const UNENDING: [&str; 3] = ["pre", "textarea", "!--"];

/// Where what ends such an element stands for the last time, in bytes.
struct Ends(BTreeMap<&'static str, usize>);

impl Ends {
    fn of(source: &str) -> Self {
        let source = source.to_ascii_lowercase();
        let last = |name: &str| match name {
            "!--" => source.rfind("-->"),
            _ => source.rfind(&format!("</{name}")),
        };
        let names = UNENDING.iter().chain(HIDDEN);
        Ends(
            names
                .map(|name| (*name, last(name).unwrap_or_default()))
                .collect(),
        )
    }

    /// Whether an element that begins somewhere in the line at `from` has an end.
    fn behind(&self, from: usize) -> impl Fn(&str, usize) -> bool {
        move |name, at| {
            let end = self.0.get(name);
            end.is_none_or(|end| *end > from.saturating_add(at))
        }
    }
}

/// Writes a line with a backslash in front of a star within a word, of a lone tilde and of a colon
/// that leads no address, and with what is no tag [written out](ANGLE).
fn write(line: &str, has_end: impl Fn(&str, usize) -> bool, tamed: &mut String) {
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        let behind = &line[at + c.len_utf8()..];
        if c == '<' && (before == '<' || !is_tag(behind, |name| has_end(name, at))) {
            // Behind a backslash that is none itself it is written so already.
            let backslashes = tamed
                .bytes()
                .rev()
                .take_while(|byte| *byte == b'\\')
                .count();
            tamed.push_str(if backslashes % 2 == 1 { "<" } else { ANGLE });
            before = c;
            continue;
        }
        let is_itself = match c {
            '*' => before != '\\' && is_within_word(&line[..at], behind),
            ':' => before == ']' && leads_words(&line[..at], behind),
            '~' => !matches!(before, '~' | '\\') && !behind.starts_with('~'),
            _ => false,
        };
        if is_itself && before != '\\' {
            tamed.push('\\');
        }
        // A tab is as wide as it likes.
        tamed.push(if c == '\t' { ' ' } else { c });
        before = c;
    }
}

/// Whether a tag, a comment or an address stands behind the sign that begins one.
fn is_tag(behind: &str, has_end: impl Fn(&str) -> bool) -> bool {
    if behind.starts_with("!--") {
        return has_end("!--");
    }
    let (ends, name) = match behind.strip_prefix('/') {
        Some(name) => (true, name),
        None => (false, behind),
    };
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (name, rest) = name.split_at(length);
    let inner = &behind[..behind.floor_char_boundary(ADDRESS)];
    let inner = inner.split('>').next().unwrap_or_default();
    if inner.contains("://") || inner.contains('@') {
        return true;
    }
    let name = name.to_ascii_lowercase();
    let is_known = [BLOCKS, HIDDEN, &INLINE]
        .iter()
        .any(|known| known.contains(&name.as_str()));
    let is_closed = rest.is_empty()
        || rest.starts_with(['>', '/'])
        || rest.starts_with(' ') && (inner.contains('=') || inner.trim_end().ends_with('/'));
    is_known && is_closed && !matches!(&*name, "head" | "title") && (ends || has_end(&name))
}

/// Whether a star belongs to a run of some between two letters, as in a word that is not printed in
/// full; what is written without spaces may well be printed in bold so.
fn is_within_word(before: &str, behind: &str) -> bool {
    let is_star = |c: &char| matches!(c, '*' | '\\');
    let is_letter = |c: char| c.is_alphanumeric() && c < '\u{2e80}';
    let before = before.chars().rev().take(STARS).find(|c| !is_star(c));
    let behind = behind.chars().take(STARS).find(|c| !is_star(c));
    before.is_some_and(is_letter) && behind.is_some_and(is_letter)
}

/// More stars in a row, with backslashes among them, than stand for letters of a word.
const STARS: usize = 24;

/// Bytes of the longest address between angles.
const ADDRESS: usize = 2000;

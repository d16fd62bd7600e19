//! Plain text and Markdown: one article a file.

use std::borrow::Cow;

use crate::article::{Article, Part, Role};
use crate::problem::Problem;
use crate::text::{DASHES, Span};

use super::paragraphs::{self, Layout};
use super::{File, Reading, encoding, front_matter, header, in_file, labels, parts, rows, stem};

/// Reads a text file.
pub(super) fn read(file: &File) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    of_text(file.path, text, false, problems)
}

/// Reads the article that a file's text is, or those that an archive exported in it; `whole` says that no line
/// of it was broken at a width, and `problems` are those that were met on the way to the text.
pub(super) fn of_text(
    path: &str,
    text: Cow<str>,
    whole: bool,
    mut problems: Vec<Problem>,
) -> Reading {
    if let Some(mut exported) = rows::export::read(path, &text, whole) {
        exported.problems.splice(0..0, problems);
        return exported;
    }
    let mut article = Article {
        id: stem(path).to_owned(),
        place: in_file(path, None),
        ..Article::default()
    };
    let front = front_matter::split(&text);
    match front {
        Some(front) => front_matter::learn(front, &mut article, &mut problems),
        None => problems.extend(unclosed(path, &text)),
    }
    problems.extend(several(path, &text));
    let labels = labels::split(&text).filter(|_| front.is_none());
    if let Some(labels) = &labels {
        labels::learn(labels, &mut article, &mut problems);
    }
    let above = front.map_or(0, |front| front.end);
    let start = labels.map_or(above, |labels| labels.end);
    if text[start..].trim().is_empty() {
        let place = in_file(path, None);
        problems.push(Problem::error(
            place,
            "has facts about an article and no text",
        ));
        return Reading {
            articles: Vec::new(),
            problems,
        };
    }
    article.parts = facts_above(&text, start);
    let layout = match whole {
        true => Layout::Lines,
        false => layout(path, &text[start..]),
    };
    let (parts, signs) = parts_below(&text, start, layout);
    article.parts.extend(parts);
    article.text = match signs.is_empty() {
        true => text.into_owned(),
        false => without(&signs, &text),
    };
    Reading {
        articles: vec![article],
        problems,
    }
}

/// That front matter has no end.
fn unclosed(path: &str, text: &str) -> Option<Problem> {
    let fence = front_matter::unclosed(text)?;
    let message = format!("front matter is opened and not closed with “{fence}”: read as text");
    Some(Problem::warning(in_file(path, Some(1)), message))
}

/// That a text seems to be an export of a layout that is not read.
fn several(path: &str, text: &str) -> Option<Problem> {
    let exported = rows::export::count(text);
    let message = format!(
        "seems to hold {exported} articles that an archive exported, and is read as one; \
         save each of them in a file of its own, or all as rows"
    );
    (exported > 1).then(|| Problem::warning(in_file(path, None), message))
}

/// The front matter as one part.
fn facts_above(text: &str, end: usize) -> Vec<Part> {
    let span = Span::new(0, end).trimmed(text);
    let role = Role::Header;
    (!span.is_empty())
        .then_some(Part { span, role })
        .into_iter()
        .collect()
}

/// In Markdown an empty line ends a paragraph, unless there is none at all.
fn layout(path: &str, text: &str) -> Layout {
    let blank = text.contains("\n\n") || text.contains("\n\r\n");
    let is_markdown = [".md", ".markdown"]
        .iter()
        .any(|ending| path.to_lowercase().ends_with(ending));
    if blank && is_markdown {
        return Layout::Blocks;
    }
    Layout::of(text)
}

/// The paragraphs of the text behind `start`, and the signs that make lines block quotations in Markdown.
fn parts_below(text: &str, start: usize, layout: Layout) -> (Vec<Part>, Vec<usize>) {
    let below = &text[start..];
    let alone = |line: &str| header::line(line).is_some() || line.starts_with('#');
    let paragraphs = paragraphs::cut(below, layout, alone);
    let (mut all, mut signs) = (Vec::new(), Vec::new());
    for part in parts::of_plain(below, &paragraphs) {
        let span = part.span.shifted(start);
        let quoted = part.role.is_body() && span.of(text).starts_with("> ");
        match quoted && layout == Layout::Blocks {
            true => all.extend(block_quotation(text, span, &mut signs)),
            false => all.push(Part { span, ..part }),
        }
    }
    (all, signs)
}

/// The paragraphs of a block quotation, less the signs that make it one, which are added to `signs`; a
/// line that begins with a dash and names whose words it holds is one of its own.
fn block_quotation(text: &str, whole: Span, signs: &mut Vec<usize>) -> Vec<Part> {
    let role = Role::BlockQuote;
    let mut parts: Vec<Part> = Vec::new();
    let mut is_open = false;
    for line in paragraphs::filled_lines(whole.of(text)) {
        let line = line.shifted(whole.start);
        let words = line.of(text).trim_start_matches(['>', ' ']);
        let span = Span::new(line.end - words.len(), line.end);
        let led = text[line.start..span.start].match_indices('>');
        signs.extend(led.map(|(at, _)| line.start + at));
        let is_credit = words.starts_with(DASHES);
        match parts.last_mut().filter(|_| is_open && !is_credit) {
            _ if words.is_empty() => {}
            Some(last) => last.span.end = span.end,
            None => parts.push(Part { span, role }),
        }
        is_open = !words.is_empty();
    }
    parts
}

/// The text with a space for each of the signs, which are one byte long and ascend.
fn without(signs: &[usize], text: &str) -> String {
    let mut signs = signs.iter().copied().peekable();
    let sign = |(at, c)| match signs.next_if_eq(&at) {
        Some(_) => ' ',
        None => c,
    };
    text.char_indices().map(sign).collect()
}

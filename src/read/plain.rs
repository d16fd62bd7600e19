//! Plain text and Markdown: one article a file.

use std::borrow::Cow;

use crate::article::{Article, Part, Role};
use crate::problem::Problem;
use crate::text::Span;

use super::body::Body;
use super::page::blocks::{BLOCKS, HIDDEN};
use super::{
    File, Reading, encoding, front_matter, in_file, labels, left, markdown, mojibake, page,
    paragraphs, parts, rows, stem,
};

/// Reads a text file.
pub(super) fn read(file: &File) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    if is_page(&text) {
        let mut reading = page::read(file);
        let message = "is a page under the name of a text, and read as a page";
        let problem = Problem::warning(in_file(file.path, None), message);
        reading.problems.insert(0, problem);
        return reading;
    }
    of_text(file.path, text, false, problems)
}

/// Reads the article that a file's text is, or those that an archive exported in it; `whole` says
/// that no line of it was broken at a width, and `problems` are those that were met on the way to
/// the text.
pub(super) fn of_text(
    path: &str,
    text: Cow<str>,
    whole: bool,
    mut problems: Vec<Problem>,
) -> Reading {
    let text = mend(path, text, &mut problems);
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
        labels::learn(labels, &text, &mut article, &mut problems);
    }
    let above = front.map_or(0, |front| front.end);
    let start = labels.as_ref().map_or(above, |labels| labels.end);
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
    let body = read_body(path, &text[start..], whole, &mut problems);
    let title = labels.and_then(|labels| labels.title);
    article.parts = facts_above(&text, start, title);
    article.parts.extend(parts_below(&body, start, &article));
    let mut written = text.into_owned();
    written.truncate(start);
    written.push_str(&body.text);
    article.text = written;
    Reading {
        articles: vec![article],
        problems,
    }
}

fn read_body(path: &str, text: &str, whole: bool, problems: &mut Vec<Problem>) -> Body {
    let has_signs = !markdown::is_markdown(path) && has_html(text);
    let html = (has_signs && is_safe(text)).then(|| Body::html(text).ok());
    let html = html.flatten();
    let told = has_signs.then_some(match html.is_some() {
        true => "is HTML under the name of a text, and read as HTML",
        false => "has signs of HTML in it, and is read as it is",
    });
    problems.extend(told.map(|message| Problem::warning(in_file(path, None), message)));
    let body = html.unwrap_or_else(|| match markdown::is_markdown(path) {
        true => Body::markdown(text),
        false => Body::plain(text, whole),
    });
    let left = left::told(&body.left);
    problems.extend(left.map(|message| Problem::warning(in_file(path, None), message)));
    body
}

/// The text as it was before it was saved in a wrong encoding, if it was.
pub(super) fn mend<'a>(
    path: &str,
    text: Cow<'a, str>,
    problems: &mut Vec<Problem>,
) -> Cow<'a, str> {
    let Some(mended) = mojibake::mended(&text) else {
        return text;
    };
    problems.push(Problem::warning(in_file(path, None), mended.message));
    Cow::Owned(mended.text)
}

/// Whether a text begins as a page does.
fn is_page(text: &str) -> bool {
    let start = text.trim_start();
    let begins = |sign: &str| {
        let head = start.get(..sign.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(sign))
    };
    begins("<!doctype html") || begins("<html")
}

/// Whether a text has HTML: several elements end in it, or several characters are written out.
fn has_html(text: &str) -> bool {
    text.contains(['<', '&']) && rows::signs_of_html(text).nth(SIGNS - 1).is_some()
}

/// Whether all of a text is HTML, or what it has of it does no more than to print words: else lines
/// would run together, or words vanish.
fn is_safe(text: &str) -> bool {
    let prints_only = || {
        let small = text.to_ascii_lowercase();
        let count = |sign: String| small.matches(&sign).count();
        let begins = |name: &str| count(format!("<{name}"));
        BLOCKS.iter().all(|name| begins(name) == 0)
            && HIDDEN
                .iter()
                .all(|name| begins(name) <= count(format!("</{name}")))
    };
    text.trim_start().starts_with('<') || prints_only()
}

/// How many signs of HTML a text has that is some: one alone may be what it is about.
const SIGNS: usize = 2;

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

/// The lines that tell about the article as one part, or a part each where the headline stands
/// above them.
fn facts_above(text: &str, end: usize, title: Option<Span>) -> Vec<Part> {
    let below = title.map_or(0, |title| title.end);
    let facts = match title {
        Some(_) => paragraphs::filled_lines(&text[below..end]).collect(),
        None => vec![Span::new(0, end).trimmed(text)],
    };
    let facts = facts.into_iter().filter(|facts| !facts.is_empty());
    let facts = facts.map(|facts| Part {
        span: facts.shifted(below),
        role: Role::Header,
    });
    let title = title.map(|span| Part {
        span,
        role: Role::Title,
    });
    title.into_iter().chain(facts).collect()
}

/// The parts of the text that stands behind `start`.
fn parts_below(body: &Body, start: usize, article: &Article) -> Vec<Part> {
    let title = article.title.as_ref().map(|title| title.value.as_str());
    let parts = parts::of_plain(&body.text, &body.paragraphs, &body.roles, title);
    let shifted = parts.into_iter().map(|part| Part {
        span: part.span.shifted(start),
        ..part
    });
    shifted.collect()
}

//! An article a row: JSON Lines and CSV; and JSON, each object of which that has a text is a row.
//!
//! A row's fields are `id`, `title`, `outlet`, `date`, `url`, `lang`, `byline` and `text`, or
//! [other names](super::names) of the same; only `text` must be there. A row without `id` is named
//! after its file and line, or in JSON its number.

pub(super) mod csv;
pub(super) mod document;
pub(super) mod export;
pub(super) mod json;

use std::collections::BTreeSet;

use crate::article::{Article, Origin};
use crate::problem::{Place, Problem};

use super::facts::Stated;
use super::names::{Content, Name};
use super::page::metadata::without_entities;
use super::paragraphs::{self, Layout};
use super::{
    LONGEST_ARTICLE, Reading, TOLD, facts, in_file, mojibake, page, parts, stem, too_long,
};

/// One row: what stands in it under names that are known, in its words.
struct Row {
    /// What it is called where nothing in it says so.
    id: String,
    place: Place,
    stated: Vec<(Name, String)>,
}

impl Row {
    /// Takes the surest text that says something, and whether there is no other.
    ///
    /// # Errors
    ///
    /// Why there is none.
    fn take_text(&mut self) -> Result<(String, bool), &'static str> {
        let is_text = |(name, _): &mut (Name, String)| name.content == Content::Text;
        let texts: Vec<_> = self.stated.extract_if(.., is_text).collect();
        let missing = match texts[..] {
            [] => "“text” is missing",
            _ => "“text” is empty",
        };
        let filled = texts
            .into_iter()
            .filter(|(_, words)| !words.trim().is_empty());
        let mut filled: Vec<_> = filled.collect();
        filled.sort_by_key(|(name, _)| name.rank);
        let is_one = filled.len() == 1;
        let surest = filled.into_iter().next();
        surest.map(|(_, text)| (text, is_one)).ok_or(missing)
    }
}

/// The rows of one file that were read so far.
struct Rows<'a> {
    file: &'a str,
    /// Names of fields that are not read, each told once.
    strangers: BTreeSet<String>,
    is_another_told: bool,
    reading: Reading,
}

impl<'a> Rows<'a> {
    fn new(file: &'a str, problems: Vec<Problem>) -> Self {
        let articles = Vec::new();
        Rows {
            file,
            strangers: BTreeSet::new(),
            is_another_told: false,
            reading: Reading { articles, problems },
        }
    }

    fn place(&self, line: usize) -> Place {
        in_file(self.file, Some(line))
    }

    /// A row that is named after its line.
    fn row(&self, place: Place, stated: Vec<(Name, String)>) -> Row {
        let id = format!("{}-{}", stem(self.file), place.line.unwrap_or_default());
        Row { id, place, stated }
    }

    fn push(&mut self, mut row: Row) {
        let text = match row.take_text() {
            Ok((text, is_one)) => {
                self.tell_of_another(&row.place, is_one);
                text
            }
            Err(missing) => return self.error(&row.place, missing),
        };
        let (beginning, is_cut) = uncut(&text);
        let text = if is_cut { beginning.to_owned() } else { text };
        let (text, is_mended) = self.mend(&row.place, text);
        if is_cut {
            self.warn(
                &row.place,
                "“text” is only the beginning of the article, as its end says",
            );
        }
        let mut article = Article {
            id: row.id,
            ..Article::default()
        };
        let stated = row.stated.into_iter().map(|(name, words)| Stated {
            name,
            words: without_entities(&beside(words, is_mended)),
            place: row.place.clone(),
        });
        let (stated, problems) = (stated.collect(), &mut self.reading.problems);
        facts::state_all(&mut article, stated, Origin::Column, problems);
        article.place = row.place;
        if is_html(&text) {
            if let Err(message) = page::fragment(&text, &mut article) {
                return self.error(&article.place, message);
            }
        } else {
            write(&mut article, text);
        }
        self.reading.articles.push(article);
    }

    /// The text as it was before it was saved in a wrong encoding, and whether it was.
    fn mend(&mut self, place: &Place, text: String) -> (String, bool) {
        let Some(mended) = mojibake::mended(&text) else {
            return (text, false);
        };
        self.warn(place, mended.message);
        let is_mended = mended.text != text;
        (mended.text, is_mended)
    }

    fn stranger(&mut self, place: &Place, name: &str) {
        let is_named = !name.trim().is_empty();
        if is_named && self.strangers.len() < TOLD && self.strangers.insert(name.to_owned()) {
            let name = facts::shown(name);
            let message = format!("“{name}” is none of the fields of an article and is not read");
            let problem = Problem::warning(place.clone(), message).of_file();
            self.reading.problems.push(problem);
        }
    }

    /// Tells once of a file that another text than the one that is read stands in a row.
    fn tell_of_another(&mut self, place: &Place, is_one: bool) {
        if !is_one && !std::mem::replace(&mut self.is_another_told, true) {
            let message = "what may be another text stands beside the one that is read";
            let problem = Problem::warning(place.clone(), message).of_file();
            self.reading.problems.push(problem);
        }
    }

    /// Whether a row of so many bytes is too long to be read; if so, that is told.
    fn is_too_long(&mut self, place: &Place, length: usize) -> bool {
        let told = too_long("a row", length, LONGEST_ARTICLE);
        if let Some(told) = &told {
            self.error(place, format!("this row {told}"));
        }
        told.is_some()
    }

    fn warn(&mut self, place: &Place, message: impl Into<String>) {
        self.reading
            .problems
            .push(Problem::warning(place.clone(), message));
    }

    fn error(&mut self, place: &Place, message: impl Into<String>) {
        self.reading
            .problems
            .push(Problem::error(place.clone(), message));
    }
}

/// Words that stand beside a text, which may have been saved in a wrong encoding with it.
fn beside(words: String, is_mended: bool) -> String {
    let mended = match is_mended {
        true => mojibake::mended_beside(&words),
        false => mojibake::mended(&words).map(|mended| mended.text),
    };
    mended.unwrap_or(words)
}

fn write(article: &mut Article, text: String) {
    let paragraphs = paragraphs::cut(&text, Layout::of(&text), |_| false);
    let title = article.title.as_ref().map(|title| title.value.as_str());
    article.parts = parts::of_row(&text, &paragraphs, title);
    article.text = text;
}

/// Whether a text is HTML: it has what plain text seldom has.
fn is_html(text: &str) -> bool {
    text.contains(['<', '&']) && signs_of_html(text).next().is_some()
}

/// What a text has that plain text seldom has.
pub(super) fn signs_of_html(text: &str) -> impl Iterator<Item = &str> {
    HTML.iter().flat_map(|sign| text.matches(sign))
}

/// Ends of elements, and characters written out.
const HTML: [&str; 19] = [
    "</p>",
    "</div>",
    "</a>",
    "</b>",
    "</i>",
    "</em>",
    "</strong>",
    "</span>",
    "</li>",
    "<br>",
    "<br/>",
    "<br />",
    "&quot;",
    "&ldquo;",
    "&rdquo;",
    "&rsquo;",
    "&nbsp;",
    "&amp;",
    "&#",
];

/// A text without the sign by which a service says that it gives the beginning only, and whether
/// there was one: "… [+2345 chars]".
fn uncut(text: &str) -> (&str, bool) {
    let text = text.trim_end();
    let count = text
        .strip_suffix(" chars]")
        .map(|text| text.trim_end_matches(|c: char| c.is_ascii_digit()));
    match count.and_then(|text| text.strip_suffix("[+")) {
        Some(text) => (text.trim_end(), true),
        None => (text, false),
    }
}

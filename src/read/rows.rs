//! An article a row: JSON Lines and CSV.
//!
//! A row's fields are `id`, `title`, `outlet`, `date`, `url`, `lang`, `byline` and `text`; only
//! `text` must be there. A row without `id` is named after its file and line.

pub(super) mod csv;
pub(super) mod json;

use std::collections::BTreeSet;

use crate::article::{Article, Field, Origin};
use crate::problem::{Place, Problem};

use super::paragraphs::{self, Layout};
use super::{LONGEST_ARTICLE, Reading, TOLD, facts, in_file, parts, stem};

/// One row: its text, and its fields in the words in which they stand there.
struct Row {
    place: Place,
    text: String,
    fields: Vec<(Field, String)>,
}

/// The rows of one file that were read so far.
struct Rows<'a> {
    file: &'a str,
    /// Names of fields that are not read, each told once.
    strangers: BTreeSet<String>,
    reading: Reading,
}

impl<'a> Rows<'a> {
    fn new(file: &'a str, problems: Vec<Problem>) -> Self {
        let articles = Vec::new();
        Rows {
            file,
            strangers: BTreeSet::new(),
            reading: Reading { articles, problems },
        }
    }

    fn place(&self, line: usize) -> Place {
        in_file(self.file, Some(line))
    }

    fn push(&mut self, row: Row) {
        let line = row.place.line.unwrap_or_default();
        let mut article = Article {
            id: format!("{}-{line}", stem(self.file)),
            ..Article::default()
        };
        for (field, words) in &row.fields {
            if let Err(message) = facts::state(&mut article, *field, words, Origin::Column) {
                self.warn(&row.place, message);
            }
        }
        if HTML.iter().any(|sign| row.text.contains(sign)) {
            self.warn(
                &row.place,
                "“text” holds HTML, and is read as plain text all the same",
            );
        }
        let paragraphs = paragraphs::cut(&row.text, Layout::of(&row.text), |_| false);
        let title = article.title.as_ref().map(|title| title.value.as_str());
        article.parts = parts::of_row(&row.text, &paragraphs, title);
        article.text = row.text;
        article.place = row.place;
        self.reading.articles.push(article);
    }

    fn stranger(&mut self, place: &Place, name: &str) {
        if self.strangers.len() < TOLD && self.strangers.insert(name.to_owned()) {
            let name = facts::shown(name);
            let message = format!("“{name}” is none of the fields of an article and is not read");
            let problem = Problem::warning(place.clone(), message).of_file();
            self.reading.problems.push(problem);
        }
    }

    /// Whether a row of so many bytes is too long to be read; if so, that is told.
    fn is_too_long(&mut self, place: &Place, length: usize) -> bool {
        let too_long = length > LONGEST_ARTICLE;
        if too_long {
            let (size, limit) = (length / 1_000_000, LONGEST_ARTICLE / 1_000_000);
            let message = format!("this row has {size} MB; a row may have {limit} MB");
            self.error(place, message);
        }
        too_long
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

/// What plain text seldom has.
const HTML: [&str; 5] = ["</p>", "<br>", "<br/>", "&quot;", "&ldquo;"];

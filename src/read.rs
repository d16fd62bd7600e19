//! Reading: a file's bytes in, its articles and what was wrong with it out.
//!
//! [`read`] takes one file and knows nothing of the others, so that files can be read in parallel;
//! [`collect`] puts the readings together in the order given and sees to it that no two articles
//! share an id. What each kind of file holds:
//!
//! - `.txt`, `.md`, `.markdown`: one article; its head is searched for headline, date and address,
//!   with labels or without, Markdown may have YAML or TOML front matter; or the articles that
//!   LexisNexis, Nexis Uni, Factiva or ProQuest exported; of Markdown, and of HTML under the name
//!   of a text, what a reader sees is read;
//! - `.jsonl`, `.ndjson`, `.jl`, `.csv`, `.tsv`: an article a row;
//! - `.json`: an article, or a list of some;
//! - `.html`, `.htm`, `.xhtml`: a saved page;
//! - `.docx`, `.odt`, `.rtf`: what `.txt` may hold, in a document of a word processor.
//!
//! A fact about an article is found in many places; the first of these that has it counts: the
//! settings, what is stated on purpose (a column, front matter, a page's metadata), the head of the
//! text, traces in the text such as a copyright line, the address. What none of them has stays
//! unknown.

mod boilerplate;
mod body;
mod byline;
mod copies;
mod dates;
mod encoding;
mod facts;
mod front_matter;
mod header;
mod labels;
mod language;
mod left;
mod markdown;
mod masthead;
mod mojibake;
mod names;
mod office;
mod page;
mod paragraphs;
mod parts;
mod plain;
mod rows;
mod traces;

use std::collections::{BTreeMap, BTreeSet};

use crate::article::Article;
use crate::problem::{Place, Problem};
use crate::settings::Settings;

pub use copies::Copies;

/// Bytes beyond which a file that is one article, or a row, is not read: no article is that long.
pub const LONGEST_ARTICLE: usize = 20_000_000;

/// Bytes beyond which a document of a word processor is not read: it holds pictures, too.
const LONGEST_DOCUMENT: usize = 10 * LONGEST_ARTICLE;

/// A file as it was found.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// The path below the corpus folder, with `/` between folders.
    pub path: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// In the order in which they stand in the file.
    pub articles: Vec<Article>,
    /// In the order in which they were met.
    pub problems: Vec<Problem>,
}

impl Reading {
    fn of(problem: Problem) -> Reading {
        Reading {
            articles: Vec::new(),
            problems: vec![problem],
        }
    }
}

/// Reads one file. Hidden files and `corpus.toml` give nothing.
pub fn read(file: &File, settings: &Settings) -> Reading {
    read_from(file, 1, settings)
}

/// Reads a stretch of the rows of a JSON Lines file, in UTF-8, of which the first stands in that
/// line: what comes of it is what comes of the same rows when the whole file is read, but for [what
/// concerns the file](Problem::is_of_file), which is told again for each stretch.
pub fn read_from(file: &File, first_line: usize, settings: &Settings) -> Reading {
    if is_hidden(file.path) || file.path == "corpus.toml" {
        return Reading::default();
    }
    let place = in_file(file.path, None);
    let Some(format) = Format::of(file.path) else {
        let message = "is no article: its ending is none of .txt, .md, .html, .docx, .odt, .rtf, .csv, .json and .jsonl";
        return Reading::of(Problem::warning(place, message));
    };
    if let Some(reason) = unreadable(file, format) {
        return Reading::of(Problem::error(place, reason));
    }
    let mut reading = match format {
        Format::Plain => plain::read(file),
        Format::JsonLines => rows::json::read(file, first_line),
        Format::Json => rows::document::read(file),
        Format::Csv => rows::csv::read(file),
        Format::Page => page::read(file),
        Format::Office => office::read(file),
    };
    let mut told = BTreeSet::new();
    for article in &mut reading.articles {
        facts::settle(article, settings, &mut told, &mut reading.problems);
    }
    reading
}

/// Whether the file at a path is a saved page or a document of a word processor: the lines of the
/// text that is read of it are not its own.
pub fn is_marked_up(path: &str) -> bool {
    matches!(Format::of(path), Some(Format::Page | Format::Office))
}

/// Whether the file at a path is read row by row, a JSON object a line.
pub fn is_json_lines(path: &str) -> bool {
    Format::of(path) == Some(Format::JsonLines)
}

/// Problems of a whole file, such as fields that are none, that are told one by one.
pub const TOLD: usize = 20;

/// The ids of a corpus, each of which only one article may have.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    taken: BTreeSet<String>,
    next: BTreeMap<String, usize>,
}

impl Ids {
    /// Enters the next article; if its id is already taken it gets a number: the second `ferry`
    /// becomes `ferry-2`.
    pub fn enter(&mut self, article: &mut Article) -> Option<Problem> {
        if self.taken.insert(article.id.clone()) {
            return None;
        }
        let number = self.next.entry(article.id.clone()).or_insert(2);
        let problem = rename(article, &self.taken, number);
        self.taken.insert(article.id.clone());
        Some(problem)
    }
}

/// Puts the readings of a corpus together, in their order, makes their [ids](Ids) unique, and tells
/// of [copies](Copies).
pub fn collect(readings: impl IntoIterator<Item = Reading>) -> Reading {
    let mut all = Reading::default();
    let (mut ids, mut copies) = (Ids::default(), Copies::default());
    for reading in readings {
        all.problems.extend(reading.problems);
        for mut article in reading.articles {
            all.problems.extend(ids.enter(&mut article));
            all.problems.extend(copies.enter(&article));
            all.articles.push(article);
        }
    }
    all
}

/// Gives the article the next free number from `number` on.
fn rename(article: &mut Article, taken: &BTreeSet<String>, number: &mut usize) -> Problem {
    let numbered = |number: usize| format!("{}-{number}", article.id);
    while taken.contains(&numbered(*number)) {
        *number += 1;
    }
    let new = numbered(*number);
    let old = facts::shown(&article.id);
    let message = format!(
        "the id “{old}” is taken already; kept as “{}”",
        facts::shown(&new)
    );
    article.id = new;
    Problem::warning(article.place.clone(), message)
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Format {
    Plain,
    JsonLines,
    Json,
    Csv,
    Page,
    Office,
}

impl Format {
    fn of(path: &str) -> Option<Format> {
        let (_, ending) = file_name(path).rsplit_once('.')?;
        Some(match ending.to_lowercase().as_str() {
            "txt" | "md" | "markdown" => Format::Plain,
            "jsonl" | "ndjson" | "jl" => Format::JsonLines,
            "json" => Format::Json,
            "csv" | "tsv" => Format::Csv,
            "html" | "htm" | "xhtml" => Format::Page,
            "docx" | "docm" | "odt" | "rtf" | "doc" => Format::Office,
            _ => return None,
        })
    }

    fn is_rows(self) -> bool {
        matches!(self, Format::JsonLines | Format::Json | Format::Csv)
    }
}

fn unreadable(file: &File, format: Format) -> Option<String> {
    if file.bytes.trim_ascii().is_empty() {
        return Some("is empty".to_owned());
    }
    let (what, longest) = match format {
        Format::Office => ("a document", LONGEST_DOCUMENT),
        _ if format.is_rows() => ("a list", usize::MAX),
        _ => ("an article", LONGEST_ARTICLE),
    };
    too_long(what, file.bytes.len(), longest).or_else(|| {
        let binary = format != Format::Office && encoding::is_binary(file.bytes);
        binary.then(|| "is no text: it holds binary data".to_owned())
    })
}

/// What is told of `what` if it has more bytes than it may have.
pub fn too_long(what: &str, bytes: usize, limit: usize) -> Option<String> {
    let (size, most) = (bytes / 1_000_000, limit / 1_000_000);
    (bytes > limit).then(|| format!("has {size} MB; {what} may have {most} MB"))
}

fn is_hidden(path: &str) -> bool {
    path.split('/')
        .any(|name| name.starts_with('.') || name.starts_with("~$") || name == "__MACOSX")
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The path without its ending: the id of the article that the file is.
fn stem(path: &str) -> &str {
    let name = file_name(path);
    let ending = name.rfind('.').map_or(0, |at| name.len() - at);
    &path[..path.len() - ending]
}

fn in_file(file: &str, line: Option<usize>) -> Place {
    Place {
        file: file.to_owned(),
        line: line.and_then(|line| u32::try_from(line).ok()),
    }
}

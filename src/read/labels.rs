//! Facts about an article in lines above it, each behind its label: `Title: …`, `Source: …`, as many
//! scrapers write them.

use crate::article::{Article, Field, Origin};
use crate::problem::Problem;

use super::facts::Stated;
use super::names::{self, Content, Name};
use super::paragraphs::lines;
use super::{facts, in_file};

/// Lines with labels, and where they end.
#[derive(Clone, Debug)]
pub(super) struct Labels<'a> {
    /// What is stated, in order: the number of the line from 0, the name, the words.
    stated: Vec<(usize, Name, &'a str)>,
    /// The offset behind the last of them, in bytes.
    pub(super) end: usize,
}

/// How many lines state something at least: a lone `Source: …` may belong to the text.
const STATED: usize = 2;

/// Characters of the longest label and of the longest words behind one.
const LONGEST: usize = 24;
const VALUE: usize = 400;

/// The lines with labels with which `text` begins, if there are several and one of them tells the
/// title, the date or the address.
pub(super) fn split(text: &str) -> Option<Labels<'_>> {
    let mut labels = Labels {
        stated: Vec::new(),
        end: 0,
    };
    let mut is_parted = false;
    for (number, line) in lines(text).enumerate() {
        let words = line.trimmed(text).of(text);
        if words.is_empty() {
            is_parted |= !labels.stated.is_empty();
            continue;
        }
        // Behind an empty line the text may begin with a word that is a label elsewhere.
        let label = label(words).filter(|(_, value)| !is_parted && value.chars().count() <= VALUE);
        match label {
            Some((Some(name), value)) => labels.stated.push((number, name, value)),
            Some((None, _)) => {}
            None => {
                labels.end = before_text(words)
                    .map_or(labels.end, |length| line.trimmed(text).start + length);
                break;
            }
        }
        labels.end = line.end;
    }
    let of_article = [Field::Title, Field::Date, Field::Url].map(Content::Field);
    let mut contents = labels.stated.iter().map(|(_, name, _)| name.content);
    let is_article = contents.any(|content| of_article.contains(&content));
    (labels.stated.len() >= STATED && is_article).then_some(labels)
}

/// States what the lines say about the article.
pub(super) fn learn(labels: &Labels, article: &mut Article, problems: &mut Vec<Problem>) {
    let stated = labels.stated.iter().map(|&(line, name, words)| Stated {
        name,
        words: words.to_owned(),
        place: in_file(&article.place.file, Some(line + 1)),
    });
    facts::state_all(article, stated.collect(), Origin::HeaderLine, problems);
}

/// How many bytes of the first line of the text are a label that says that this is it.
fn before_text(line: &str) -> Option<usize> {
    let (name, value) = parted(line)?;
    names::is_text(&name).then(|| line.len() - value.len())
}

/// A label, in small letters, and what stands behind it; both may be printed in bold in Markdown.
fn parted(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once([':', '：'])?;
    let name = name.trim().trim_matches('*').to_lowercase();
    (name.chars().count() <= LONGEST).then(|| (name, value.trim_start_matches('*').trim_start()))
}

/// What a line states behind its label; no name for what is nothing about the article.
fn label(line: &str) -> Option<(Option<Name>, &str)> {
    let (name, value) = parted(line)?;
    let value = value.trim_end_matches('*').trim_end();
    let fact = names::fact(&name);
    let told = fact.filter(|_| !facts::is_nothing(&value.to_lowercase()));
    (fact.is_some() || NOTES.contains(&name.as_str())).then_some((told, value))
}

/// Labels of what is no fact that is kept.
const NOTES: &[&str] = &[
    "section",
    "category",
    "tags",
    "keywords",
    "country",
    "location",
    "updated",
    "retrieved",
    "accessed",
    "scraped",
    "to",
    "cc",
    "word count",
    "words",
    "ressort",
    "rubrik",
    "rubrique",
    "sección",
    "рубрика",
];

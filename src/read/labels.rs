//! Facts about an article in lines above it, each behind its label: `Title: …`, `Source: …`, as
//! many scrapers write them.

use crate::article::{Article, Field, Origin};
use crate::problem::Problem;
use crate::text::{Span, one_line};

use super::boilerplate::ends_sentence;
use super::facts::Stated;
use super::header::{self, HeaderLine};
use super::names::{self, Content, Name};
use super::paragraphs::lines;
use super::{byline, facts, in_file, markdown, parts};

/// Lines with labels, and where they end.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels<'a> {
    /// What is stated, in order: the number of the line from 0, the name, the words.
    stated: Vec<(usize, Name, &'a str)>,
    /// Other lines among them that tell about the article.
    others: Vec<HeaderLine>,
    /// The line above them that has no label and is the headline.
    pub(super) title: Option<Span>,
    /// The offset behind the last of them, in bytes.
    pub(super) end: usize,
}

/// How many lines state something at least: a lone `Source: …` may belong to the text.
const STATED: usize = 2;

/// Characters of the longest label and of the longest words behind one.
const LONGEST: usize = 24;
const VALUE: usize = 400;

/// Characters of the longest words behind a label below a headline, where the text begins, too.
const LONGEST_NAME: usize = 80;

/// The lines with labels with which `text` begins, or that stand below the headline with which it
/// begins.
pub(super) fn split(text: &str) -> Option<Labels<'_>> {
    let labels = gather(text, 0);
    if labels.are_sure() {
        return Some(labels);
    }
    let (number, title) = lines(text)
        .map(|line| line.trimmed(text))
        .enumerate()
        .find(|(_, line)| !line.is_empty())?;
    let words = title.of(text);
    if label(words).is_some() || header::line(words).is_some() || !parts::is_headline(words) {
        return None;
    }
    let labels = gather(text, number + 1);
    labels.are_below_headline().then_some(Labels {
        title: Some(title),
        ..labels
    })
}

/// The lines with labels from the line `first` on, up to one that has none; below a headline other
/// lines that tell about the article may stand among them.
fn gather(text: &str, first: usize) -> Labels<'_> {
    let mut labels = Labels::default();
    let mut is_parted = false;
    for (number, line) in lines(text).enumerate().skip(first) {
        let words = line.trimmed(text).of(text);
        if words.is_empty() {
            is_parted |= !labels.stated.is_empty();
            continue;
        }
        // Behind an empty line the text may begin with a word that is a label elsewhere.
        let is_short = |value: &str| match first {
            0 => value.chars().count() <= VALUE,
            _ => value.chars().count() <= LONGEST_NAME && !ends_sentence(value),
        };
        let label = label(words).filter(|(_, value)| !is_parted && is_short(value));
        let other = header::line(words).filter(|_| first > 0 && !is_parted);
        match (other, label) {
            (Some(other), _) => labels.others.push(other),
            (None, Some((Some(name), value))) => labels.stated.push((number, name, value)),
            (None, Some((None, _))) => {}
            (None, None) => {
                labels.end = before_text(words)
                    .map_or(labels.end, |length| line.trimmed(text).start + length);
                break;
            }
        }
        labels.end = line.end;
    }
    labels
}

impl Labels<'_> {
    /// Whether there are several and one of them tells the title, the date or the address.
    fn are_sure(&self) -> bool {
        let of_article = [Field::Title, Field::Date, Field::Url];
        self.stated.len() >= STATED && of_article.into_iter().any(|field| self.tells(field))
    }

    /// Whether no other line tells the title, and the date or the address stands among them, or
    /// nothing but names does.
    fn are_below_headline(&self) -> bool {
        let is_dated = |line: &HeaderLine| {
            matches!(
                line,
                HeaderLine::Date(_) | HeaderLine::Url(_) | HeaderLine::Signed(..)
            )
        };
        let dates =
            self.tells(Field::Date) || self.tells(Field::Url) || self.others.iter().any(is_dated);
        let names = [Field::Outlet, Field::Byline].map(Content::Field);
        let are_names = self
            .stated
            .iter()
            .all(|(_, name, words)| names.contains(&name.content) && byline::is_signature(words));
        let several = self.stated.len() + self.others.len() >= STATED;
        !self.stated.is_empty() && !self.tells(Field::Title) && (several && dates || are_names)
    }

    fn tells(&self, field: Field) -> bool {
        self.stated
            .iter()
            .any(|(_, name, _)| name.content == Content::Field(field))
    }
}

/// States what the lines of `text` say about the article.
pub(super) fn learn(
    labels: &Labels,
    text: &str,
    article: &mut Article,
    problems: &mut Vec<Problem>,
) {
    let is_markdown = markdown::is_markdown(&article.place.file);
    let words = |words: &str| match is_markdown {
        true => markdown::words(words).into_owned(),
        false => words.to_owned(),
    };
    let title = labels.title.map(|title| words(title.of(text)));
    let title = title.map(|title| one_line(title.trim_start_matches(['#', ' '])));
    facts::learn(&mut article.title, title, Origin::HeaderLine);
    let stated = labels.stated.iter().map(|&(line, name, said)| Stated {
        name,
        words: words(said),
        place: in_file(&article.place.file, Some(line + 1)),
    });
    let stated = stated.collect();
    facts::state_all(article, stated, Origin::HeaderLine, problems);
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
    let value = value.trim_matches('*').trim();
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

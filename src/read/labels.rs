//! Facts about an article in lines above it, each behind its label: `Title: …`, `Source: …`, as many
//! scrapers write them.

use crate::article::{Article, Field, Origin};
use crate::problem::Problem;

use super::paragraphs::lines;
use super::{facts, in_file};

/// Lines with labels, and where they end.
#[derive(Clone, Debug)]
pub(super) struct Labels<'a> {
    /// What is stated, in order: the number of the line from 0, the field, the words.
    stated: Vec<(usize, Field, &'a str)>,
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
            Some((Some(field), value)) => labels.stated.push((number, field, value)),
            Some((None, _)) => {}
            None => {
                labels.end = before_text(words)
                    .map_or(labels.end, |length| line.trimmed(text).start + length);
                break;
            }
        }
        labels.end = line.end;
    }
    let of_article = |field: &Field| matches!(field, Field::Title | Field::Date | Field::Url);
    let fields = || labels.stated.iter().map(|(_, field, _)| field);
    (labels.stated.len() >= STATED && fields().any(of_article)).then_some(labels)
}

/// States what the lines say about the article.
pub(super) fn learn(labels: &Labels, article: &mut Article, problems: &mut Vec<Problem>) {
    for &(line, field, words) in &labels.stated {
        if let Err(message) = facts::state(article, field, words, Origin::HeaderLine) {
            let place = in_file(&article.place.file, Some(line + 1));
            problems.push(Problem::warning(place, message));
        }
    }
}

/// How many bytes of the first line of the text are a label that says that this is it.
fn before_text(line: &str) -> Option<usize> {
    let (name, value) = parted(line)?;
    TEXT.contains(&name.as_str())
        .then(|| line.len() - value.len())
}

/// A label, in small letters, and what stands behind it; both may be printed in bold in Markdown.
fn parted(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once([':', '：'])?;
    let name = name.trim().trim_matches('*').to_lowercase();
    (name.chars().count() <= LONGEST).then(|| (name, value.trim_start_matches('*').trim_start()))
}

/// What a line states behind its label; no field for what is nothing about the article.
fn label(line: &str) -> Option<(Option<Field>, &str)> {
    let (name, value) = parted(line)?;
    let value = value.trim_end_matches('*').trim_end();
    let field = Field::named(&name).or_else(|| named(&name));
    let passed = || NOTES.contains(&name.as_str());
    match field {
        Some(_) if is_unknown(value) => Some((None, value)),
        Some(field) => Some((Some(field), value)),
        None => passed().then_some((None, value)),
    }
}

fn is_unknown(value: &str) -> bool {
    matches!(
        value.to_lowercase().as_str(),
        "" | "-" | "n/a" | "na" | "none" | "null" | "nan" | "unknown"
    )
}

/// The field of a label that is no name of one, in the languages that are read.
fn named(label: &str) -> Option<Field> {
    let all = [
        (Field::Title, TITLE),
        (Field::Outlet, OUTLET),
        (Field::Date, DATE),
        (Field::Url, URL),
        (Field::Byline, BYLINE),
        (Field::Language, LANGUAGE),
    ];
    let found = all.into_iter().find(|(_, labels)| labels.contains(&label));
    found.map(|(field, _)| field)
}

const TITLE: &[&str] = &[
    "headline",
    "subject",
    "titel",
    "überschrift",
    "titre",
    "título",
    "titulo",
    "заголовок",
    "название",
    "назва",
    "العنوان",
];
const OUTLET: &[&str] = &[
    "source",
    "publication",
    "publisher",
    "newspaper",
    "quelle",
    "zeitung",
    "medium",
    "éditeur",
    "journal",
    "fuente",
    "medio",
    "источник",
    "издание",
    "джерело",
    "видання",
    "المصدر",
];
const DATE: &[&str] = &[
    "published",
    "published on",
    "published at",
    "publication date",
    "date published",
    "pubdate",
    "datum",
    "veröffentlicht",
    "publié le",
    "date de publication",
    "fecha",
    "publicado",
    "дата",
    "опубликовано",
    "дата публикации",
    "опубліковано",
    "дата публікації",
    "التاريخ",
];
const URL: &[&str] = &[
    "link",
    "address",
    "source url",
    "web",
    "adresse",
    "lien",
    "enlace",
    "ссылка",
    "адрес",
    "посилання",
    "адреса",
    "الرابط",
];
const BYLINE: &[&str] = &[
    "by",
    "writer",
    "from",
    "autor",
    "autorin",
    "von",
    "auteur",
    "auteure",
    "автор",
    "الكاتب",
];
const TEXT: &[&str] = &[
    "text",
    "body",
    "content",
    "article",
    "full text",
    "artikel",
    "texte",
    "texto",
    "текст",
];
const LANGUAGE: &[&str] = &["sprache", "langue", "idioma", "язык", "мова", "اللغة"];

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

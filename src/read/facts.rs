//! The facts about an article: setting them from words, and putting those from several places
//! together.

use std::collections::BTreeSet;

use crate::article::{Article, Field, Known, Origin, address};
use crate::problem::{Place, Problem};
use crate::settings::Settings;
use crate::text::one_line;

use super::names::{Content, Name};
use super::{byline, dates, language, traces};

/// What stands under a name, and where.
#[derive(Clone, Debug)]
pub(super) struct Stated {
    pub(super) name: Name,
    pub(super) words: String,
    pub(super) place: Place,
}

/// Sets each field from what stands under its surest name and says something.
pub(super) fn state_all(
    article: &mut Article,
    mut stated: Vec<Stated>,
    origin: Origin,
    problems: &mut Vec<Problem>,
) {
    // The address of an outlet stands for that of the article where there is no other.
    let is_address = |stated: &Stated| {
        let is_outlet = stated.name.content == Content::Field(Field::Outlet);
        is_outlet && address::is_web_address(stated.words.trim())
    };
    stated.sort_by_key(|stated| (is_address(stated), stated.name.rank));
    let mut known = BTreeSet::new();
    for stated in stated {
        let field = match stated.name.content {
            _ if is_address(&stated) => Field::Url,
            Content::Field(field) => field,
            Content::Text => continue,
        };
        let Stated { words, place, .. } = stated;
        if is_unknown(field, &words) || known.contains(&field) {
            continue;
        }
        match state(article, field, &words, origin) {
            Ok(()) => _ = known.insert(field),
            Err(message) => problems.push(Problem::warning(place, message)),
        }
    }
}

/// Whether words that stand for a fact say that it is not known; a number is no name, but that of
/// an author in a list elsewhere.
fn is_unknown(field: Field, words: &str) -> bool {
    let words = words.trim().to_lowercase();
    let is_number = words.bytes().all(|byte| byte.is_ascii_digit());
    field == Field::Byline && is_number || is_nothing(&words)
}

/// Whether words in small letters are what programs write where they know nothing.
pub(super) fn is_nothing(words: &str) -> bool {
    matches!(
        words,
        "" | "-" | "[]" | "{}" | "n/a" | "na" | "none" | "null" | "nan" | "unknown"
    )
}

/// Sets one field from the words in which it is stated; empty words state nothing.
///
/// # Errors
///
/// What is wrong with the words; the field stays as it was unless a part of them is sure.
pub(super) fn state(
    article: &mut Article,
    field: Field,
    words: &str,
    origin: Origin,
) -> Result<(), String> {
    let words = one_line(words);
    if words.is_empty() {
        return Ok(());
    }
    match field {
        Field::Id => article.id = words,
        Field::Title => article.title = Some(Known::new(words, origin)),
        Field::Outlet => {
            let outlet = match address::is_host(&words) {
                true => address::without_www(&words).to_owned(),
                false => words,
            };
            article.outlet = Some(Known::new(outlet, origin));
        }
        Field::Byline => {
            let names = byline::stated(&words);
            if names.is_empty() {
                return Err(format!("“{}” is no name", shown(&words)));
            }
            article.byline = Some(Known::new(names, origin));
        }
        Field::Date => {
            let date = dates::parse(&words).ok_or_else(|| {
                let words = shown(&words);
                format!("“{words}” is no date that can be understood; write 2031-05-04")
            })?;
            article.date = Some(Known::new(date, origin));
            if dates::is_of_two_days(&words, date) {
                let words = shown(&words);
                let message = format!(
                    "“{words}” may be one of two days; only the year is read, write 2031-05-04"
                );
                return Err(message);
            }
        }
        Field::Url => {
            if !address::is_web_address(&words) {
                return Err(format!("“{}” is no http or https address", shown(&words)));
            }
            article.url = Some(Known::new(words, origin));
        }
        Field::Language => {
            let code = language::code(&words)
                .ok_or_else(|| format!("“{}” is no language code such as “en”", shown(&words)))?;
            article.language = Some(Known::new(code, origin));
        }
    }
    Ok(())
}

/// Fills in a fact that is not known yet.
pub(super) fn learn<T>(slot: &mut Option<Known<T>>, value: Option<T>, origin: Origin) {
    if slot.is_none() {
        *slot = value.map(|value| Known::new(value, origin));
    }
}

/// Completes an article: what its text betrays, and above all what the settings say.
///
/// `told` are the mistakes of the settings that are among the problems: each is told once, however
/// many articles it concerns.
pub(super) fn settle(
    article: &mut Article,
    settings: &Settings,
    told: &mut BTreeSet<Problem>,
    problems: &mut Vec<Problem>,
) {
    for key in [article.place.file.clone(), article.id.clone()] {
        let Some(stated) = settings.stated(&key) else {
            continue;
        };
        for (field, words) in &stated.fields {
            if let Err(message) = state(article, *field, words, Origin::Settings) {
                let problem = Problem::warning(stated.place.clone(), message);
                problems.extend(told.insert(problem.clone()).then_some(problem));
            }
        }
    }
    traces::learn_all(article);
    if let Some(outlet) = settings.outlet(article) {
        let stated = article
            .outlet
            .as_ref()
            .is_some_and(|o| o.origin == Origin::Settings);
        if !stated {
            article.outlet = Some(Known::new(outlet.to_owned(), Origin::Settings));
        }
    }
    let stated = article.language.as_ref();
    if stated.is_none_or(|known| is_of_page(known.origin)) {
        let stated = stated.map(|known| known.value.as_str());
        if let Some(code) = language::detect(article, stated) {
            article.language = Some(Known::new(code, Origin::Text));
        }
    }
}

/// Whether a saved page says it, and not whoever keeps the articles.
fn is_of_page(origin: Origin) -> bool {
    use Origin::{Element, JsonLd, Meta, OpenGraph};
    matches!(origin, Element | JsonLd | Meta | OpenGraph)
}

/// The beginning of words that are shown in a problem.
pub(super) fn shown(words: &str) -> String {
    match words.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}

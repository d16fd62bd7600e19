//! What a text betrays about itself: its headline and header lines, its dateline, copyright and
//! mirror lines, embedded posts, its address and the name of its file.

mod copyright;
mod host;

use crate::article::{Article, Origin, Role, address};
use crate::date::Date;
use crate::text::one_line;

use super::facts::learn;
use super::header::{self, HeaderLine};
use super::{boilerplate, dates, file_name};

/// Fills in what is not known of an article yet, the most telling trace first.
///
/// The caption of a picture dates the picture and therefore tells nothing of the article.
pub(super) fn learn_all(article: &mut Article) {
    learn_head(article);
    let dateline = first(article, Role::Body).and_then(dateline);
    learn(&mut article.date, dateline, Origin::Text);
    learn_address(article);
    learn_file_name(article);
    learn_foot(article);
}

fn of_role(article: &Article, role: Role) -> impl Iterator<Item = &str> {
    let parts = article.parts.iter().filter(move |part| part.role == role);
    parts.map(|part| part.span.of(&article.text))
}

fn first(article: &Article, role: Role) -> Option<&str> {
    of_role(article, role).next()
}

fn learn_head(article: &mut Article) {
    let title =
        first(article, Role::Title).map(|title| one_line(title.trim_start_matches(['#', ' '])));
    learn(&mut article.title, title, Origin::HeaderLine);
    let lines: Vec<HeaderLine> = of_role(article, Role::Header)
        .filter_map(|words| header::line(words).or_else(|| header::name(words)))
        .collect();
    for line in lines {
        learn_line(article, line);
    }
}

fn learn_line(article: &mut Article, line: HeaderLine) {
    let origin = Origin::HeaderLine;
    match line {
        HeaderLine::Date(date) => learn(&mut article.date, Some(date), origin),
        HeaderLine::Url(url) => learn(&mut article.url, Some(url), origin),
        HeaderLine::Outlet(name) => learn(&mut article.outlet, Some(name), origin),
        HeaderLine::Byline(names) => learn(&mut article.byline, Some(one_line(&names)), origin),
        HeaderLine::Signed(names, date) => {
            names.into_iter().for_each(|name| learn_line(article, name));
            learn(&mut article.date, Some(date), origin);
        }
        HeaderLine::Section | HeaderLine::Note => {}
    }
}

/// The day in "HALVEN, May 4, 2031 (Tideway) — …".
fn dateline(paragraph: &str) -> Option<Date> {
    let head = paragraph.get(..paragraph.floor_char_boundary(LONGEST_DATELINE))?;
    let end = [" — ", " – ", " -- ", " - ", "—", "(", ":"]
        .iter()
        .filter_map(|mark| head.find(mark))
        .min()?;
    let (date, span) = dates::first_day(&head[..end])?;
    let place = head[..span.start].trim_end_matches([',', ' ']);
    let is_place = place.len() >= 3 && !place.chars().any(char::is_lowercase);
    let ends = head[span.end..end].trim().trim_matches(',').is_empty();
    (is_place && ends).then_some(date)
}

/// Bytes of the longest dateline.
const LONGEST_DATELINE: usize = 90;

fn learn_address(article: &mut Article) {
    let Some(url) = article.url.as_ref().map(|url| url.value.clone()) else {
        return;
    };
    learn(
        &mut article.date,
        address::path(&url).and_then(dates::in_path),
        Origin::Url,
    );
}

fn learn_file_name(article: &mut Article) {
    let is_row = article.place.line.is_some();
    let name = file_name(&article.place.file);
    let dated = [10, 8].into_iter().find_map(|length| {
        let (date, rest) = name.split_at_checked(length)?;
        let ends = !rest.starts_with(|c: char| c.is_alphanumeric());
        dates::line(date).filter(|date| ends && date.parts().2 > 0)
    });
    learn(
        &mut article.date,
        dated.filter(|_| !is_row),
        Origin::FileName,
    );
}

/// What the copyright lines below the article say; those within it belong to pictures.
fn rights(article: &Article) -> Vec<copyright::Rights> {
    let below = article
        .parts
        .iter()
        .rev()
        .take_while(|part| !part.role.is_body());
    let lines = below.filter(|part| part.role == Role::Copyright);
    lines
        .map(|part| copyright::rights(part.span.of(&article.text)))
        .collect()
}

/// The outlet by copyright line, mirror line and host; the date by what is surely not earlier.
fn learn_foot(article: &mut Article) {
    let rights = rights(article);
    let owner = rights.iter().find_map(|rights| rights.owner.clone());
    learn(&mut article.outlet, owner, Origin::CopyrightLine);
    let mirrored = of_role(article, Role::Mirror).find_map(host::mirrored);
    learn(&mut article.outlet, mirrored, Origin::MirrorLine);
    if article.outlet.is_none() {
        let host = article
            .url
            .as_ref()
            .and_then(|url| address::host(&url.value));
        let named = host.map(|host| host::outlet(&article.text, &host));
        learn(&mut article.outlet, named, Origin::Domain);
    }
    let posted = of_role(article, Role::Post)
        .filter_map(boilerplate::posted)
        .max();
    learn(&mut article.date, posted, Origin::EmbeddedPost);
    let year = rights.iter().find_map(|rights| rights.year);
    learn(&mut article.date, year, Origin::CopyrightLine);
}

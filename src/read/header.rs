//! The lines above an article that tell about it.

use crate::article::address;
use crate::date::Date;
use crate::text::one_line;

use super::{byline, dates, masthead};

/// What a line at the head of a text tells.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum HeaderLine {
    /// `News / Harbour`: where in the outlet the article stands.
    Section,
    /// "The Harbour Ledger"
    Outlet(String),
    /// The day of publication.
    Date(Date),
    /// The article's address.
    Url(String),
    /// "By Ansa Tollmer", with the names only.
    Byline(String),
    /// "By Ansa Tollmer · 4 May 2031", "The Harbour Ledger, 4 May 2031": the day with the names, as
    /// far as a label or their words tell whose they are.
    Signed(Vec<HeaderLine>, Date),
    /// When the article was changed, how long it takes to read.
    Note,
}

impl HeaderLine {
    /// Whether it names an author.
    pub(super) fn names_author(&self) -> bool {
        match self {
            HeaderLine::Byline(_) => true,
            HeaderLine::Signed(told, _) => told.iter().any(HeaderLine::names_author),
            _ => false,
        }
    }
}

/// What a whole line tells, where it has the form of a header line.
pub(super) fn line(words: &str) -> Option<HeaderLine> {
    let words = words.trim();
    if address::is_web_address(words) {
        return Some(HeaderLine::Url(words.to_owned()));
    }
    if let Some(date) = date(words) {
        return Some(HeaderLine::Date(date));
    }
    if let Some(names) = byline::of_line(words) {
        return Some(HeaderLine::Byline(names.to_owned()));
    }
    if let Some(signed) = signed(words) {
        return Some(signed);
    }
    if is_section(words) {
        return Some(HeaderLine::Section);
    }
    is_note(words).then_some(HeaderLine::Note)
}

/// Whom a line names that has no label and stands among others that tell of the article.
pub(super) fn name(words: &str) -> Option<HeaderLine> {
    let name = one_line(words);
    if masthead::is_outlet(&name) {
        return Some(HeaderLine::Outlet(name));
    }
    byline::is_author(&name).then_some(HeaderLine::Byline(name))
}

/// The day in a line that tells nothing else of the article but when it was changed.
fn date(words: &str) -> Option<Date> {
    let mut parts = words.split(['|', '·', '•']).map(str::trim);
    let date = dates::line(parts.next()?)?;
    parts.all(is_note).then_some(date)
}

/// What parts names from the day behind them.
const PARTED: [char; 8] = ['·', '•', '|', ',', '–', '—', '-', '/'];

/// A line of names and a day.
fn signed(words: &str) -> Option<HeaderLine> {
    if words.len() > dates::LONGEST_DATE_LINE {
        return None;
    }
    let (_, day) = dates::first_day(words)?;
    let mut parted = words
        .match_indices(PARTED)
        .take_while(|(at, _)| *at < day.start);
    let (names, date) = parted.find_map(|(at, sign)| {
        let behind = words[at + sign.len()..].trim_start_matches(PARTED);
        Some((words[..at].trim_end(), dates::line(behind)?))
    })?;
    if let Some(byline) = byline::of_line(names) {
        return Some(HeaderLine::Signed(
            vec![HeaderLine::Byline(byline.to_owned())],
            date,
        ));
    }
    let mut pieces = names.split(['·', '•', '|']).map(str::trim);
    // One alone may be the place.
    let is_told =
        |line: &HeaderLine| pieces.clone().count() > 1 || matches!(line, HeaderLine::Outlet(_));
    let told = pieces.clone().filter_map(name).filter(is_told).collect();
    pieces
        .all(byline::is_signature)
        .then_some(HeaderLine::Signed(told, date))
}

/// Short capitalised names with a slash, an angle or a bullet between them.
fn is_section(words: &str) -> bool {
    if words.chars().count() > 80 {
        return false;
    }
    [" / ", " > ", " » ", " › ", " | ", " • "]
        .iter()
        .any(|separator| {
            let plain = one_line(words);
            let names: Vec<&str> = plain.split(separator).collect();
            names.len() > 1 && names.iter().all(|name| is_short_name(name))
        })
}

fn is_short_name(name: &str) -> bool {
    let begins = name
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || !c.is_lowercase() && c.is_alphabetic());
    begins && name.split(' ').count() <= 3 && !name.contains(['.', '"', '“', '”', '?', '!', ':'])
}

/// "Updated 4 May 2031", "Last modified: …", "3 min read".
fn is_note(words: &str) -> bool {
    let lower = words.to_lowercase();
    let dated = [
        "updated",
        "last updated",
        "last modified",
        "modified",
        "aktualisiert",
        "mis à jour",
    ]
    .iter()
    .filter_map(|label| lower.strip_prefix(label))
    .any(|rest| dates::line(rest.trim_start_matches([':', ' '])).is_some());
    let reading = ["min read", "minute read", "minutes read"];
    dated || words.len() < 40 && reading.iter().any(|end| lower.ends_with(end))
}

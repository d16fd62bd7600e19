//! Copyright lines: "Copyright 2031 The Harbour Ledger. All rights reserved."

use crate::date::Date;

use crate::read::dates;
use crate::text::one_line;

/// What a copyright line says.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Rights {
    /// The name behind the sign, if it has the form of one.
    pub(super) owner: Option<String>,
    /// The year, if it is one year and no range.
    pub(super) year: Option<Date>,
}

/// Reads a copyright line; one without a sign at its beginning says nothing.
pub(super) fn rights(line: &str) -> Rights {
    let line = one_line(line);
    let mut rest = line.as_str();
    while let Some(after) = SIGNS.iter().find_map(|sign| after(rest, sign)) {
        rest = after;
    }
    if rest.len() == line.len() {
        return Rights::default();
    }
    let (early, rest) = leading_year(rest);
    let (owner, late) = trailing_year(name(rest));
    let letters = owner
        .chars()
        .next()
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    Rights {
        owner: (letters && owner.split(' ').count() <= 6).then(|| owner.to_owned()),
        year: early.or(late),
    }
}

const SIGNS: &[&str] = &["copyright", "©", "(c)", ":"];

fn after<'a>(words: &'a str, sign: &str) -> Option<&'a str> {
    let head = words.get(..sign.len())?;
    head.eq_ignore_ascii_case(sign)
        .then(|| words[sign.len()..].trim_start())
}

fn leading_year(words: &str) -> (Option<Date>, &str) {
    let is_year = |c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | ' ');
    let (years, rest) = words.split_at(words.find(|c| !is_year(c)).unwrap_or(words.len()));
    (year(years.trim()), rest)
}

fn trailing_year(words: &str) -> (&str, Option<Date>) {
    match words
        .rsplit_once(' ')
        .map(|(name, last)| (name, year(last)))
    {
        Some((name, Some(year))) => (name, Some(year)),
        _ => (words, None),
    }
}

fn year(words: &str) -> Option<Date> {
    let digits = words.len() == 4 && words.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| dates::parse(words)).flatten()
}

/// The words up to the first stop or "All rights reserved".
fn name(words: &str) -> &str {
    let words = words.trim_start_matches([',', ' ']);
    let words = after(words, "by ").unwrap_or(words);
    let stop = words
        .find(['.', ',', '|', ';', '©', '('])
        .unwrap_or(words.len());
    let rights = words
        .to_ascii_lowercase()
        .find("all rights")
        .unwrap_or(words.len());
    words[..stop.min(rights)].trim()
}

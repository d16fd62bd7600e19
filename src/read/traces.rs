//! What a text betrays about itself: its headline and header lines, copyright and mirror lines,
//! embedded posts, its address.

use crate::article::{Article, Origin, Role, address};
use crate::date::Date;

use super::facts::{learn, one_line};
use super::header::{self, HeaderLine};
use super::{boilerplate, dates};

/// Fills in what is not known of an article yet, the most telling trace first.
pub(super) fn learn_all(article: &mut Article) {
    let words = |article: &Article, role: Role| -> Vec<String> {
        let parts = article.parts.iter().filter(|part| part.role == role);
        parts
            .map(|part| part.span.of(&article.text).to_owned())
            .collect()
    };
    let title = words(article, Role::Title).into_iter().next();
    let title = title.map(|title| one_line(title.trim_start_matches(['#', ' '])));
    learn(&mut article.title, title, Origin::HeaderLine);
    for line in words(article, Role::Header) {
        match header::line(&line) {
            Some(HeaderLine::Date(date)) => {
                learn(&mut article.date, Some(date), Origin::HeaderLine)
            }
            Some(HeaderLine::Url(url)) => learn(&mut article.url, Some(url), Origin::HeaderLine),
            Some(HeaderLine::Byline(names)) => {
                learn(
                    &mut article.byline,
                    Some(one_line(&names)),
                    Origin::HeaderLine,
                );
            }
            _ => {}
        }
    }
    let path_date = article
        .url
        .as_ref()
        .and_then(|url| dates::in_path(address::path(&url.value)?));
    learn(&mut article.date, path_date, Origin::Url);
    let copyright: Vec<Rights> = words(article, Role::Copyright)
        .iter()
        .map(|line| rights(line))
        .collect();
    let owner = copyright.iter().find_map(|rights| rights.owner.clone());
    learn(&mut article.outlet, owner, Origin::CopyrightLine);
    let mirrored = words(article, Role::Mirror)
        .iter()
        .find_map(|line| mirrored(line));
    learn(&mut article.outlet, mirrored, Origin::MirrorLine);
    let host = article
        .url
        .as_ref()
        .and_then(|url| address::host(&url.value));
    let named = host.map(|host| outlet_of_host(&article.text, &host));
    learn(&mut article.outlet, named, Origin::Domain);
    let posted = words(article, Role::Post)
        .iter()
        .filter_map(|line| boilerplate::posted(line))
        .max();
    learn(&mut article.date, posted, Origin::EmbeddedPost);
    let year = copyright.iter().find_map(|rights| rights.year);
    learn(&mut article.date, year, Origin::CopyrightLine);
}

struct Rights {
    owner: Option<String>,
    year: Option<Date>,
}

/// Owner and year of "Copyright 2031 The Harbour Ledger. All rights reserved."
fn rights(line: &str) -> Rights {
    let nothing = Rights {
        owner: None,
        year: None,
    };
    let line = one_line(line);
    let Some(rest) = SIGNS.iter().find_map(|sign| after(&line, sign)) else {
        return nothing;
    };
    let rest = SIGNS
        .iter()
        .find_map(|sign| after(rest, sign))
        .unwrap_or(rest);
    let (years, rest) = split_years(rest);
    let owner = rest.trim_start_matches([',', ' ']);
    let owner = after(owner, "by ").unwrap_or(owner);
    let end = owner
        .find(['.', ',', '|', ';', '©', '('])
        .unwrap_or(owner.len());
    let owner = owner[..end].trim();
    let lower = owner.to_lowercase();
    let end = ["all rights", "all right"]
        .iter()
        .filter_map(|words| lower.find(words))
        .min();
    let owner = owner
        .get(..end.unwrap_or(owner.len()))
        .unwrap_or(owner)
        .trim();
    let (owner, late) = match owner.rsplit_once(' ') {
        Some((name, year)) if dates::parse(year).is_some() && year.len() == 4 => {
            (name, dates::parse(year))
        }
        _ => (owner, None),
    };
    let is_name = owner
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase());
    Rights {
        owner: (is_name && owner.split(' ').count() <= 6).then(|| owner.to_owned()),
        year: years.or(late),
    }
}

const SIGNS: &[&str] = &["copyright", "©", "(c)", ":"];

fn after<'a>(words: &'a str, sign: &str) -> Option<&'a str> {
    let head = words.get(..sign.len())?;
    head.eq_ignore_ascii_case(sign)
        .then(|| words[sign.len()..].trim_start())
}

/// The year in front, if it is one year and no range.
fn split_years(words: &str) -> (Option<Date>, &str) {
    let end = words
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '–' | ' '))
        .unwrap_or(words.len());
    let (years, rest) = words.split_at(end);
    let year = years.trim();
    (
        (year.len() == 4).then(|| dates::parse(year)).flatten(),
        rest,
    )
}

/// The name in "The Harbour Ledger’s website can also be accessed at …"
fn mirrored(line: &str) -> Option<String> {
    let before = line.split(" website").next()?;
    let name = before
        .strip_suffix("’s")
        .or_else(|| before.strip_suffix("'s"))?;
    let name = one_line(name);
    (name.split(' ').count() <= 6 && !name.is_empty()).then_some(name)
}

/// The outlet's name as the text writes it, where its words make up the host's name; else the host.
fn outlet_of_host(text: &str, host: &str) -> String {
    let label = own_label(host);
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let mut name = None;
    for length in 2..=4 {
        name = name.or_else(|| {
            words.windows(length).find(|words| {
                words
                    .iter()
                    .all(|word| word.starts_with(char::is_uppercase))
                    && words.iter().map(|word| word.len()).sum::<usize>() == label.len()
                    && words.concat().eq_ignore_ascii_case(label)
            })
        });
    }
    name.map_or_else(|| host.to_owned(), |words| words.join(" "))
}

/// The label that the outlet chose: `tideway` in `news.tideway.co.example`.
fn own_label(host: &str) -> &str {
    let mut labels = host.rsplit('.').skip(1);
    let label = labels.next().unwrap_or(host);
    let shared = matches!(label, "co" | "com" | "org" | "net" | "ac" | "gov" | "edu");
    labels.next().filter(|_| shared).unwrap_or(label)
}

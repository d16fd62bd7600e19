//! Names of outlets that stand as a line of their own: "The Harbour Ledger", "Diario de Oster".

use crate::text::fold;

/// The most words of an outlet's name.
const WORDS: usize = 5;

/// What outlets call themselves behind a place, folded, and hardly anything else.
const TELLING: [&str; 28] = [
    "abendblatt",
    "advertiser",
    "allgemeine",
    "anzeiger",
    "bote",
    "chronicle",
    "courier",
    "courrier",
    "dagblad",
    "examiner",
    "gaceta",
    "gazeta",
    "gazette",
    "gazetta",
    "giornale",
    "heraldo",
    "inquirer",
    "kurier",
    "ledger",
    "nachrichten",
    "nieuwsblad",
    "rundschau",
    "sentinel",
    "tageblatt",
    "tribune",
    "zeitung",
    "вестник",
    "газета",
];

/// What they call themselves as well, and other things are called, too.
const OPEN: [&str; 23] = [
    "bulletin",
    "citizen",
    "despatch",
    "dispatch",
    "express",
    "globe",
    "guardian",
    "herald",
    "journal",
    "mail",
    "mercury",
    "messenger",
    "mirror",
    "news",
    "observer",
    "post",
    "record",
    "register",
    "reporter",
    "standard",
    "telegraph",
    "times",
    "weekly",
];

/// What they call themselves in front of a place.
const LEADING: [&str; 10] = [
    "correo", "corriere", "courrier", "depeche", "diario", "gaceta", "gazeta", "heraldo",
    "journal", "noticias",
];

/// What tells of a name in front of such a word.
const DAILY: [&str; 5] = ["daily", "evening", "morning", "sunday", "weekly"];

/// Small words within a name, folded.
const JOINS: [&str; 9] = ["&", "and", "da", "de", "del", "di", "du", "la", "y"];

/// Articles in front of a name, folded.
const ARTICLES: [&str; 8] = ["the", "le", "la", "el", "der", "die", "das", "il"];

/// What stands in front of "News" where it is a part of an outlet.
const SECTIONS: [&str; 12] = [
    "breaking", "business", "fake", "good", "latest", "local", "more", "national", "related",
    "sports", "top", "world",
];

/// Whether a line is the name of an outlet, as far as its words tell.
pub(super) fn is_outlet(line: &str) -> bool {
    let leads = |words: &[String]| match &words[usize::from(is_led(words))..] {
        [first, join, _, ..] => LEADING.contains(&first.as_str()) && JOINS.contains(&join.as_str()),
        _ => false,
    };
    words(line).is_some_and(|words| is_called(&words) || leads(&words))
}

/// Whether a line that may be the headline as well is the name of an outlet nevertheless.
pub(super) fn is_masthead(line: &str) -> bool {
    let Some(folded) = words(line).filter(|words| is_called(words)) else {
        return false;
    };
    let last = folded.last().is_some_and(|last| TELLING.contains(&&**last));
    last || is_led(&folded) || DAILY.contains(&&*folded[folded.len() - 2])
}

fn is_led(folded: &[String]) -> bool {
    folded
        .first()
        .is_some_and(|first| ARTICLES.contains(&first.as_str()))
}

/// The folded words of a line that has the form of a name.
fn words(line: &str) -> Option<Vec<String>> {
    let folded: Vec<String> = line
        .split_whitespace()
        .take(WORDS + 1)
        .map(|word| fold(word).into_owned())
        .collect();
    let is_name = |(word, folded): (&str, &String)| {
        let is_capital = word.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
        let is_known = |known: &[&str]| known.contains(&folded.as_str());
        is_capital || is_known(&JOINS) || is_known(&TELLING)
    };
    let begins = line.starts_with(char::is_uppercase);
    let fits = (2..=WORDS).contains(&folded.len()) && begins;
    let all = line.split_whitespace().zip(&folded).all(is_name);
    (fits && all).then_some(folded)
}

/// Whether the last word is what outlets call themselves, and not their section.
fn is_called(folded: &[String]) -> bool {
    let [first, .., last] = folded else {
        return false;
    };
    let is_section = last == "news" && SECTIONS.contains(&first.as_str());
    !is_section && (TELLING.contains(&last.as_str()) || OPEN.contains(&last.as_str()))
}

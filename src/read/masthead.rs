//! Names of outlets that stand as a line of their own: "The Harbour Ledger", "Diario de Oster".

use crate::text::fold;

/// The most words of an outlet's name.
const WORDS: usize = 6;

/// What outlets call themselves, folded, behind a place or in front of one.
const CALLED: [&str; 70] = [
    "abendblatt",
    "advertiser",
    "age",
    "agency",
    "allgemeine",
    "anzeiger",
    "argus",
    "avisa",
    "blatt",
    "bote",
    "bulletin",
    "chronicle",
    "citizen",
    "correo",
    "corriere",
    "courant",
    "courier",
    "courrier",
    "dagblad",
    "daily",
    "depeche",
    "despatch",
    "diario",
    "dispatch",
    "echo",
    "enquirer",
    "evening",
    "examiner",
    "express",
    "gaceta",
    "gazeta",
    "gazette",
    "gazetta",
    "giornale",
    "globe",
    "guardian",
    "herald",
    "heraldo",
    "inquirer",
    "journal",
    "kurier",
    "ledger",
    "mail",
    "mercury",
    "messenger",
    "mirror",
    "nachrichten",
    "news",
    "nieuwsblad",
    "noticias",
    "observer",
    "online",
    "post",
    "presse",
    "record",
    "register",
    "reporter",
    "review",
    "rundschau",
    "sentinel",
    "standard",
    "tageblatt",
    "telegraph",
    "times",
    "tribune",
    "tribuna",
    "weekly",
    "zeitung",
    "вестник",
    "газета",
];

/// Small words within a name, folded.
const JOINS: [&str; 14] = [
    "&", "and", "da", "de", "del", "der", "des", "di", "du", "et", "la", "of", "und", "y",
];

/// Articles in front of a name, folded.
const ARTICLES: [&str; 9] = ["the", "le", "la", "el", "der", "die", "das", "il", "de"];

/// What stands in front of "News" where it is a part of an outlet.
const SECTIONS: [&str; 12] = [
    "breaking", "business", "good", "latest", "local", "more", "national", "related", "sports",
    "top", "world", "your",
];

/// Whether a line is the name of an outlet, as far as its words tell.
pub(super) fn is_outlet(line: &str) -> bool {
    let folded: Vec<_> = line.split_whitespace().take(WORDS + 1).map(fold).collect();
    let is_name = |(word, folded): (&str, &str)| {
        let is_capital = word.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
        is_capital || JOINS.contains(&folded) || CALLED.contains(&folded)
    };
    let words = || {
        line.split_whitespace()
            .zip(folded.iter().map(AsRef::as_ref))
    };
    if !(2..=WORDS).contains(&folded.len())
        || !line.starts_with(char::is_uppercase)
        || !words().all(is_name)
    {
        return false;
    }
    let behind = usize::from(ARTICLES.contains(&&*folded[0]));
    let Some((first, last)) = folded.get(behind).zip(folded.last()) else {
        return false;
    };
    let is_called = |word: &str| CALLED.contains(&word);
    let is_section = last == "news" && SECTIONS.contains(&&**first);
    let leads = is_called(first) && folded.len() > behind + 1;
    is_called(last) && !is_section
        || leads
            && folded
                .get(behind + 1)
                .is_some_and(|next| JOINS.contains(&&**next))
}

//! Bylines: "By Ansa Tollmer and Ilse Marrack".

use super::dates;
use crate::language;
use crate::text::one_line;

/// Words before the names, and those before "by".
const LABELS: [&str; 4] = ["by", "par", "von", "por"];
const DONE: [&str; 2] = ["written", "posted"];

/// Small words between and within names.
const JOINS: [&str; 17] = [
    "", "al", "and", "at", "bin", "da", "de", "den", "der", "et", "for", "in", "und", "van", "von",
    "with", "y",
];

/// Words beside a visible byline that are no names.
const BUTTONS: [&str; 7] = [
    "Follow",
    "Author",
    "Updated",
    "Published",
    "Posted",
    "Share",
    "Comments",
];

/// The most words of a byline, and of one without a label.
const WORDS: usize = 14;
const SIGNATURE: usize = 5;

/// The names in a line of a text that is a byline and nothing else: capitalised words behind a
/// label.
pub(super) fn of_line(line: &str) -> Option<&str> {
    let names = behind_label(line)?.trim_end_matches(',');
    (are_names(names) && !ends_as_sentence(names)).then_some(names)
}

/// Whether a few capitalised words, or one in brackets, are all there is: "The Ledger", "(red)".
pub(super) fn is_signature(words: &str) -> bool {
    let short = (1..=SIGNATURE).contains(&words.split_whitespace().count());
    let bracketed = words.starts_with('(') && words.ends_with(')') && !words.contains(' ');
    short && (are_names(words) || bracketed) && !ends_as_sentence(words)
}

/// Whether a line without a label is the name of an author: a given name that is known, and one or
/// two words more.
pub(super) fn is_author(line: &str) -> bool {
    let is_word = |word: &str| {
        let is_letter = |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.');
        word.starts_with(char::is_uppercase) && word.chars().all(is_letter)
    };
    let mut words = line.split_whitespace();
    let fits = (2..=3).contains(&words.clone().count()) && words.clone().all(is_word);
    let is_given = |given: &str| language::all().any(|language| language.is_given(given));
    fits && words.next().is_some_and(is_given) && !ends_as_sentence(line)
}

fn ends_as_sentence(words: &str) -> bool {
    words.ends_with(['.', '!', '?', ':', '"', '”'])
}

/// The names of a stated byline, which may be a list as programs print it: `['Ansa Tollmer']`,
/// `[[Ansa Tollmer]]`; an address is no name.
pub(super) fn stated(words: &str) -> String {
    let words = words.trim();
    let names = behind_label(words).unwrap_or(words);
    if names.len() > 200 {
        return String::new();
    }
    if !names.starts_with(['[', '{']) && !names.contains("://") {
        return names.to_owned();
    }
    let names = names.split(',').map(|name| name.trim_matches(LISTED));
    let is_name = |name: &&str| !name.is_empty() && !name.contains("://");
    let names: Vec<&str> = names.filter(is_name).collect();
    names.join(", ")
}

/// What stands around the names of a list.
const LISTED: [char; 7] = ['[', ']', '{', '}', '\'', '"', ' '];

/// The names in a visible byline: capitalised words up to the date or label behind them.
pub(super) fn visible(line: &str) -> Option<String> {
    let line = one_line(line);
    let end = line.find(|c: char| c.is_ascii_digit() || matches!(c, '|' | '(' | '•'));
    let words = line[..end.unwrap_or(line.len())].trim();
    let names = without_date(behind_label(words).unwrap_or(words));
    let names = names.trim_end_matches([',', ' ', '-', '–']);
    let fits = names.contains(' ') && are_names(names) && !names.contains(':');
    fits.then(|| names.to_owned())
}

/// What stands behind the label with which a byline begins.
fn behind_label(words: &str) -> Option<&str> {
    let (first, rest) = words.split_once(char::is_whitespace)?;
    let first = first.trim_end_matches(':').to_lowercase();
    if DONE.contains(&first.as_str()) {
        return behind_label(rest.trim_start());
    }
    LABELS.contains(&first.as_str()).then(|| rest.trim())
}

/// The words before those with which a date begins.
fn without_date(words: &str) -> &str {
    let mut words = words;
    while let Some((before, _)) = words
        .rsplit_once(' ')
        .filter(|(_, last)| dates::is_name(last))
    {
        words = before.trim_end_matches([',', ' ']);
    }
    words
}

fn are_names(words: &str) -> bool {
    words.split_whitespace().count() <= WORDS && words.split_whitespace().all(is_name)
}

fn is_name(word: &str) -> bool {
    let word = word.trim_matches([',', ';', '|', '(', ')', '&', '/', '-', '–', '—', '.']);
    let first = word.chars().next();
    let capital = first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    JOINS.contains(&word) || capital && !BUTTONS.contains(&word)
}

//! Who is called by the words that are searched for.

use strsim::osa_distance;
use verbatim::bundle::Core;
use verbatim::people::skeleton;
use verbatim::query::{Query, Scope};
use verbatim::text::fold;

/// How many of the most quoted people are looked through.
const KNOWN: usize = 2000;

/// How many of them are told.
const CALLED: usize = 3;

/// Words of the longest search in which somebody's name is looked for.
const MOST_WORDS: usize = 8;

/// Letters of the shortest word in which one may be mistaken.
const LONG: usize = 5;

/// The most quoted people in whose names all words searched for begin one or spell one another way,
/// or else with a slip, each with a query for what they said.
pub(super) fn by_words(core: &Core, query: &Query) -> Vec<(String, Query)> {
    let words = asked(query);
    let is_name = |word: &Asked| word.plain.chars().all(|c| c.is_alphabetic() || c == '-');
    let long = words.iter().any(|word| word.plain.chars().count() > 2);
    if !long || !words.iter().all(is_name) || !query.speakers.is_empty() {
        return Vec::new();
    }
    let known = || core.people().take(KNOWN);
    let all = |fits: fn(&Asked, &str) -> bool| {
        let names = known().filter(|name| words.iter().all(|word| in_name(word, name, fits)));
        names.take(CALLED).collect::<Vec<_>>()
    };
    let mut names = all(|word, part| word.begins(part) || word.sounds(part));
    if names.is_empty() {
        names = all(|word, part| word.begins(part) || word.is_slip_of(part));
    }
    let said = |name: &str| {
        let query = query.with_scope(Scope::Statements).with_text("");
        (name.to_owned(), query.toggled_speaker(name))
    };
    names.into_iter().map(said).collect()
}

/// The rest of the words in what those said whom one of the words names.
pub(super) fn said_otherwise(core: &Core, query: &Query) -> Vec<(String, Query)> {
    let words = asked(query);
    if !(2..=MOST_WORDS).contains(&words.len()) || !query.speakers.is_empty() {
        return Vec::new();
    }
    let said = |(at, word): (usize, &Asked)| {
        let fits = |word: &Asked, part: &str| word.plain == part || word.sounds(part);
        let long = word.plain.chars().count() > 2;
        let mut known = core.people().take(KNOWN);
        let name = known.find(|name| long && in_name(word, name, fits))?;
        let rest = words.iter().enumerate().filter(|(other, _)| *other != at);
        let rest: Vec<&str> = rest.map(|(_, word)| word.typed.as_str()).collect();
        let query = query
            .with_scope(Scope::Statements)
            .with_text(&rest.join(" "));
        Some((
            format!("“{}” in what {name} said", rest.join(" ")),
            query.toggled_speaker(name),
        ))
    };
    words.iter().enumerate().filter_map(said).collect()
}

/// A word that is searched for.
struct Asked {
    typed: String,
    /// Folded as names are.
    plain: String,
    /// What all spellings of it have in common.
    skeleton: String,
}

/// The words that must occur.
fn asked(query: &Query) -> Vec<Asked> {
    let words = query.text.split_whitespace();
    let words = words.filter(|word| !word.starts_with('-'));
    let asked = words.map(|word| Asked {
        typed: word.to_owned(),
        plain: fold(word).into_owned(),
        skeleton: skeleton(&fold(word)),
    });
    asked.collect()
}

impl Asked {
    fn begins(&self, part: &str) -> bool {
        part.starts_with(&self.plain)
    }

    fn sounds(&self, part: &str) -> bool {
        skeleton(part) == self.skeleton
    }

    fn is_slip_of(&self, part: &str) -> bool {
        self.plain.chars().count() >= LONG && osa_distance(&self.plain, part) <= 1
    }
}

/// Whether a word fits a part of a name.
fn in_name(word: &Asked, name: &str, fits: impl Fn(&Asked, &str) -> bool) -> bool {
    let name = fold(name);
    let mut parts = name.split(|c: char| !c.is_alphanumeric() && c != '-');
    parts.any(|part| fits(word, part))
}

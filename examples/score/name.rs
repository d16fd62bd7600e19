//! When a found speaker is the annotated one.

use std::collections::BTreeSet;

use super::gold::Quote;

const PRONOUNS: [&str; 19] = [
    "he",
    "she",
    "they",
    "him",
    "her",
    "it",
    "i",
    "we",
    "you",
    "his",
    "their",
    "who",
    "them",
    "me",
    "us",
    "whom",
    "himself",
    "herself",
    "themselves",
];
const SUFFIXES: [&str; 5] = ["jr", "sr", "ii", "iii", "iv"];
/// Words that say nothing about who somebody is.
const EMPTY: [&str; 16] = [
    "the",
    "a",
    "an",
    "mr",
    "mrs",
    "ms",
    "dr",
    "sen",
    "rep",
    "gov",
    "president",
    "of",
    "for",
    "to",
    "and",
    "in",
];

pub(crate) fn is_pronoun(words: &str) -> bool {
    PRONOUNS.contains(&words.trim().to_lowercase().as_str())
}

/// Whether the annotation says who spoke, or that nobody is named; a pronoun alone does not.
pub(crate) fn is_scorable(annotated: &Quote) -> bool {
    annotated.speaker_full.is_some() || !annotated.speaker.as_deref().is_some_and(is_pronoun)
}

/// Whether `found` has the speaker of `annotated`: the same last word of the name or, where no name
/// is annotated, half of the words that count.
pub(crate) fn is_right(annotated: &Quote, found: &Quote) -> bool {
    let given = found.speaker_full.as_deref().or(found.speaker.as_deref());
    match (&annotated.speaker_full, &annotated.speaker, given) {
        (None, None, given) => given.is_none(),
        (_, _, None) => false,
        (None, Some(words), Some(_)) => {
            let forms = [found.speaker.as_deref(), found.speaker_full.as_deref()];
            forms
                .into_iter()
                .flatten()
                .any(|form| is_alike(words, form))
        }
        (Some(full), _, Some(given)) => {
            let head = given.split(',').next().unwrap_or(given);
            let names = annotated.speaker_any.iter().chain([full]);
            names
                .map(|name| surname(name))
                .any(|name| name == surname(given) || name == surname(head))
        }
    }
}

fn is_alike(annotated: &str, found: &str) -> bool {
    let (a, b) = (content(annotated), content(found));
    if a.is_empty() || b.is_empty() {
        return annotated.trim().to_lowercase() == found.trim().to_lowercase();
    }
    let shared = a.intersection(&b).count() * 2;
    shared >= b.len() && shared >= a.len().min(4)
}

fn content(words: &str) -> BTreeSet<String> {
    let is_content = |word: &String| {
        !EMPTY.contains(&word.as_str()) && !SUFFIXES.contains(&word.as_str()) && !word.is_empty()
    };
    split(words).filter(is_content).collect()
}

fn surname(name: &str) -> String {
    let mut bare = String::new();
    let mut depth = 0usize;
    for c in name.chars() {
        match c {
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            _ if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    let names = split(&bare).filter(|word| !word.is_empty() && !SUFFIXES.contains(&word.as_str()));
    names.last().unwrap_or_default()
}

/// The words in small letters, without a possessive ending and marks around them.
fn split(words: &str) -> impl Iterator<Item = String> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\'' | '’' | '.' | '-');
    words
        .split(move |c| !is_part(c))
        .filter(|word| !word.is_empty())
        .map(|word| {
            let owner = word.strip_suffix("'s").or(word.strip_suffix("’s"));
            let edges = ['.', '\'', '’', '-', '–'];
            owner.unwrap_or(word).trim_matches(edges).to_lowercase()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(annotated: [Option<&str>; 2], found: [Option<&str>; 2], right: bool) {
        let quote = |[speaker, full]: [Option<&str>; 2]| -> Quote {
            let row = serde_json::json!({
                "start": 0, "end": 1, "speaker": speaker, "speaker_full": full,
            });
            serde_json::from_value(row).expect("a quote")
        };
        assert_eq!(is_right(&quote(annotated), &quote(found)), right);
    }

    #[test]
    fn a_speaker_is_right_by_the_last_name_or_half_the_words() {
        let marrack = [Some("She"), Some("Ilse Marrack Jr.")];
        check(marrack, [Some("she"), Some("Marrack")], true);
        check(marrack, [Some("Marrack, the minister"), None], true);
        check(marrack, [Some("she"), Some("Ilse Tollmer")], false);
        check(marrack, [None, None], false);
        let harbour = [Some("the harbour’s two pilots"), None];
        check(harbour, [Some("two pilots of the harbour"), None], true);
        check(harbour, [Some("a reporter"), None], false);
        check([None, None], [None, None], true);
        check([None, None], [Some("Marrack"), None], false);
    }
}

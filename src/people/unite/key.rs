//! What makes names of several articles one person's.

use crate::people::spelling::{Body, full_skeleton, skeleton};

/// What everybody has in common who is one person, before short names are settled.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// Given name and surname.
    Full(String, String),
    /// A surname, or whatever single word names a human being.
    Surname(String),
    /// What is left of the [words](Body) of anything else.
    Words(String),
}

impl Key {
    /// The key of whoever is called `name`, which is that of a human being or anything else.
    pub(super) fn of(name: &str, is_human: bool) -> Self {
        let words = name.split(' ').map(unmarked);
        let words: Vec<&str> = words.filter(|word| !is_suffix(word)).collect();
        if !is_human {
            return Key::Words(Body::of(&words.join(" ")).whole);
        }
        match words[..] {
            [first, .., surname] if is_particle(first) => Key::Surname(skeleton(surname)),
            [given, .., surname] => {
                let (given, surname) = full_skeleton(given, surname);
                Key::Full(given, surname)
            }
            [surname] => Key::Surname(skeleton(surname)),
            [] => Key::Words(String::new()),
        }
    }

    /// The keys of a human being who is called by one of the names between the first one and the
    /// last one of `name`: of "Ilse Dorit Marrack" that of Dorit Marrack.
    pub(super) fn by_middle_names(name: &str) -> Vec<Self> {
        let words: Vec<&str> = name.split(' ').filter(|word| !is_suffix(word)).collect();
        let [_, middle @ .., surname] = &words[..] else {
            return Vec::new();
        };
        let names = middle.iter().map(|given| full_skeleton(given, surname));
        let names = names.filter(|(given, _)| !is_initial(given));
        names
            .map(|(given, surname)| Key::Full(given, surname))
            .collect()
    }

    /// Whether it is made of the name of a human being.
    pub(super) fn is_human(&self) -> bool {
        !matches!(self, Key::Words(_))
    }
}

/// Whether a name that begins so is a surname: "von der Harle", "De Marrack". "Van Marrack" is
/// none, because Van is a given name, too.
fn is_particle(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
        || matches!(
            word,
            "Von" | "De" | "Del" | "Della" | "Di" | "Da" | "Dos" | "Du" | "Der" | "Den" | "Ter"
        )
}

/// Whether no more than a letter is left of a given name.
pub(super) fn is_initial(given: &str) -> bool {
    given.chars().count() == 1
}

/// The word without the marks around a nickname.
fn unmarked(word: &str) -> &str {
    word.trim_matches(['"', '“', '”', '«', '»'])
}

fn is_suffix(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "Jr" | "Sr" | "II" | "III" | "IV"
    )
}

/// What one person at a time is, of whoever or whatever stands before it. There is more than one
/// Varenian senator, diplomat or pilot.
const OFFICES: &[&str] = &[
    "boss",
    "chair",
    "chairman",
    "chairperson",
    "chairwoman",
    "chancellor",
    "chief",
    "coach",
    "commissioner",
    "director",
    "emir",
    "father",
    "founder",
    "governor",
    "head",
    "husband",
    "king",
    "lady",
    "leader",
    "mayor",
    "minister",
    "monarch",
    "mother",
    "premier",
    "president",
    "queen",
    "secretary",
    "speaker",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "sultan",
    "widow",
    "widower",
    "wife",
];

/// The pairs of an office and another word of a description with a name in it: "spokesman marrack"
/// of "Marrack's spokesman". Empty where no name is in it, where the last word is one, or where it
/// is no office of one person: "the spokesman for the Varenian army", "a Varenian pilot".
pub(super) fn description(words: &str) -> Vec<String> {
    let mut parts: Vec<&str> = words
        .split([' ', '’', '\''])
        .filter(|word| word.len() > 1)
        .collect();
    let links = |word: &&str| matches!(*word, "of" | "for" | "in" | "at" | "to" | "from" | "on");
    let linked = parts.iter().any(links);
    let head = parts.pop().filter(|head| !linked && OFFICES.contains(head));
    let others = parts.into_iter().skip_while(|word| {
        let article = ["the", "an", "his", "her", "its", "their"];
        article.iter().any(|known| word.eq_ignore_ascii_case(known))
    });
    let named = |word: &&str| word.starts_with(char::is_uppercase);
    match head {
        Some(head) if others.clone().any(|word| named(&word)) => others
            .map(|word| format!("{head} {}", skeleton(word)))
            .collect(),
        _ => Vec::new(),
    }
}

//! The language of a text that is too short for its letters to be counted.

use std::collections::BTreeSet;

use crate::text::{fold, words};

/// Letters below which nothing is told.
const FEW: usize = 40;

/// The language that the script alone tells among those of which something is known, or that a few
/// words tell.
pub(super) fn of(text: &str) -> Option<&'static str> {
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    let most = |is_of: fn(char) -> bool| {
        let own = letters.iter().filter(|c| is_of(**c)).count();
        own >= FEW && own * 10 > letters.len() * 9
    };
    let all = |is_known: fn(char) -> bool, is_of: fn(char) -> bool| {
        letters.iter().all(|c| is_known(*c) || !is_of(*c))
    };
    let has = |signs: &[char]| letters.iter().any(|c| signs.contains(c));
    if most(is_arabic) {
        return (all(is_of_arabic, is_arabic) && has_articles(text)).then_some("ar");
    }
    if most(is_cyrillic) {
        return match (has(&UKRAINIAN), has(&RUSSIAN)) {
            (true, false) if all(is_of_ukrainian, is_cyrillic) => Some("uk"),
            (false, true) if all(is_of_russian, is_cyrillic) => Some("ru"),
            _ => None,
        };
    }
    (most(|c| c.is_ascii()) && is_english(text)).then_some("en")
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}')
}

/// The letters of Arabic; Persian, Urdu and Pashto have more, and others for two of these.
fn is_of_arabic(c: char) -> bool {
    matches!(c, 'ء'..='غ' | 'ـ'..='ْ' | 'ٰ')
}

/// One word of so many begins with the article in Arabic at least.
const ARTICLES: usize = 15;

fn has_articles(text: &str) -> bool {
    let (mut all, mut led) = (0, 0);
    for word in words(text) {
        let word = word.of(text);
        let bare = word.strip_prefix(['و', 'ب', 'ف', 'ك']).unwrap_or(word);
        all += 1;
        led += usize::from(bare.starts_with("ال") || word.starts_with("ال"));
    }
    led * ARTICLES >= all
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

fn is_of_russian(c: char) -> bool {
    matches!(c, 'А'..='я' | 'ё' | 'Ё')
}

fn is_of_ukrainian(c: char) -> bool {
    let is_foreign = matches!(c, 'ы' | 'э' | 'ъ' | 'Ы' | 'Э' | 'Ъ');
    let is_shared = matches!(c, 'А'..='я') && !is_foreign;
    is_shared || UKRAINIAN.contains(&c) || matches!(c, 'і' | 'І')
}

/// Letters that Ukrainian has and Russian lacks, and the other way round; "ъ" is of Bulgarian, too.
const UKRAINIAN: [char; 6] = ['ї', 'є', 'ґ', 'Ї', 'Є', 'Ґ'];
const RUSSIAN: [char; 4] = ['ы', 'э', 'Ы', 'Э'];

/// Words that English has in every sentence or two, and hardly another language in Latin letters.
const ENGLISH: [&str; 17] = [
    "the", "and", "said", "that", "with", "they", "their", "would", "this", "from", "were", "his",
    "she", "who", "which", "not", "but",
];

/// How many of them there are at least, how many different ones, and one of how many words is one.
const TOLD: usize = 3;
const DIFFERENT: usize = 2;
const SHARE: usize = 8;

fn is_english(text: &str) -> bool {
    let (mut all, mut told) = (0, 0);
    let mut different = BTreeSet::new();
    for word in words(text) {
        let word = fold(word.of(text));
        all += 1;
        if let Some(known) = ENGLISH.iter().find(|known| **known == word) {
            told += 1;
            different.insert(known);
        }
    }
    told >= TOLD && different.len() >= DIFFERENT && told * SHARE >= all
}

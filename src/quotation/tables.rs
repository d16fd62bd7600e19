//! Which words tell what the words in marks beside them are: small tables, all in lower case.

mod grammar;
mod saying;
mod title;

/// A set of tables, and what else is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Class(u32);

macro_rules! tables {
    ($($number:literal $name:ident $table:expr,)*) => {
        impl Class {
            $(pub(super) const $name: Class = Class(1 << $number);)*
        }

        /// All tables; the place of each is the number of its bit.
        const TABLES: &[&[&str]] = &[$($table),*];
    };
}

tables! {
    0 SAYING saying::SAYING,
    1 JUDGING saying::JUDGING,
    2 REPORTING saying::REPORTING,
    3 OUTCRY saying::OUTCRY,
    4 NAMING title::NAMING,
    5 NAMED title::NAMED,
    6 WORKS title::WORKS,
    7 STAGE title::STAGE,
    8 BEARERS title::BEARERS,
    9 LINKS grammar::LINKS,
    10 ARTICLES grammar::ARTICLES,
    11 DETERMINERS grammar::DETERMINERS,
    12 MODIFIERS grammar::MODIFIERS,
    13 PLACES grammar::PLACES,
    14 RELATIVES grammar::RELATIVES,
    15 VERBS grammar::VERBS,
    16 FIRST grammar::FIRST,
    17 THIRD grammar::THIRD,
    18 MINOR grammar::MINOR,
    19 SHORT grammar::SHORT,
    20 ACCORDING &["according"],
    21 AS &["as"],
    22 KNOWN &["known"],
}

impl Class {
    /// It begins with a capital.
    pub(super) const CAPITAL: Class = Class(1 << 31);
    /// Verbs, which begin small unless they begin a sentence.
    pub(super) const SPEAKING: Class = Class(0b1111);

    /// What `word` is, letter case and a possessive ending aside.
    pub(super) fn of(word: &str) -> Self {
        let capital = match word.starts_with(char::is_uppercase) {
            true => Class::CAPITAL,
            false => Class::default(),
        };
        let word = word.strip_suffix("'s").unwrap_or(word);
        let word = word.strip_suffix("’s").unwrap_or(word);
        let mut small = [0; LONGEST];
        let Some(small) = small.get_mut(..word.len()) else {
            return capital;
        };
        small.copy_from_slice(word.as_bytes());
        small.make_ascii_lowercase();
        let mut possible = POSSIBLE[slot(small)];
        let mut found = capital.0;
        while possible != 0 {
            let at = possible.trailing_zeros();
            possible &= possible - 1;
            let table = TABLES[at as usize];
            let place = table.binary_search_by(|entry| entry.as_bytes().cmp(&*small));
            found |= u32::from(place.is_ok()) << at;
        }
        Class(found)
    }

    pub(super) fn is(self, class: Class) -> bool {
        self.0 & class.0 != 0
    }

    pub(super) const fn with(self, other: Class) -> Self {
        Class(self.0 | other.0)
    }

    pub(super) const fn without(self, other: Class) -> Self {
        Class(self.0 & !other.0)
    }
}

/// Bytes of the longest word of a table.
const LONGEST: usize = 16;

/// By the length and first letters of a word, the tables that may hold it: most words are in none,
/// and need not be looked for.
static POSSIBLE: [u32; SLOTS] = possible();
const SLOTS: usize = 2048;

const fn slot(word: &[u8]) -> usize {
    let first = if word.is_empty() { 0 } else { word[0] as usize };
    let second = if word.len() < 2 { 0 } else { word[1] as usize };
    (first * 59 + second * 7 + word.len()) % SLOTS
}

const fn possible() -> [u32; SLOTS] {
    let mut slots = [0; SLOTS];
    let mut at = 0;
    while at < TABLES.len() {
        let mut entry = 0;
        while entry < TABLES[at].len() {
            slots[slot(TABLES[at][entry].as_bytes())] |= 1 << at;
            entry += 1;
        }
        at += 1;
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_their_words_are_found() {
        for (at, table) in TABLES.iter().enumerate() {
            assert!(
                table.is_sorted_by(|a, b| a.as_bytes() < b.as_bytes()),
                "{at}"
            );
            for word in *table {
                assert!(Class::of(word).is(Class(1 << at)), "{word}");
                assert!(word.len() <= LONGEST && *word == word.to_lowercase());
            }
        }
    }

    #[test]
    fn case_and_possessives_do_not_count() {
        assert!(Class::of("Said").is(Class::SAYING));
        assert!(Class::of("show’s").is(Class::WORKS));
        assert!(!Class::of("harbour").is(Class::SAYING.with(Class::WORKS)));
    }
}

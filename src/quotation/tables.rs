//! Which words tell what the words in marks beside them are: small tables, all in lower case.

mod grammar;
mod saying;
mod title;
mod verbs;

use crate::language::{self, Lexicon, Table};

/// A set of tables, and what else is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Class(u64);

macro_rules! tables {
    ($($number:literal $name:ident $table:expr,)*) => {
        impl Class {
            $(pub(super) const $name: Class = Class(1 << $number);)*
        }

        /// All words of all tables, with the bits of those in which they stand.
        static TABLES: Lexicon<Table<8192>> =
            Lexicon::new(&[$((language::Class(1 << $number), $table)),*]);
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
    19 ACCORDING "according",
    20 AS "as",
    21 KNOWN "known",
    22 TELLING verbs::TELLING,
    23 THAT "that",
    24 JOINING grammar::JOINING,
    25 ANSWERS saying::ANSWERS,
}

impl Class {
    /// It begins with a capital.
    pub(super) const CAPITAL: Class = Class(1 << 63);
    /// Words behind which something is commonly reported.
    pub(super) const REPORTED: Class = Class::SAYING.with(Class::JUDGING).with(Class::REPORTING);
    /// Verbs, which begin small unless they begin a sentence.
    pub(super) const SPEAKING: Class = Class(0b1111).with(Class::TELLING);

    /// What `word` is, letter case and a possessive ending aside.
    pub(super) fn of(word: &str) -> Self {
        let capital = match word.starts_with(char::is_uppercase) {
            true => Class::CAPITAL,
            false => Class::default(),
        };
        let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        let found = found(word).or_else(|| found(bare?));
        found.unwrap_or_default().with(capital)
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

/// The tables in which `word` stands, letter case aside: the classes of their lexicon are their
/// bits and none of a language.
fn found(word: &str) -> Option<Class> {
    let mut small = [0; LONGEST];
    let small = small.get_mut(..word.len())?;
    small.copy_from_slice(word.as_bytes());
    small.make_ascii_lowercase();
    let tables: &Lexicon = &TABLES;
    let found = tables.class(str::from_utf8(small).ok()?);
    (found != language::Class::NONE).then_some(Class(found.0))
}

/// Bytes of the longest word of a table.
const LONGEST: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_their_words_are_found() {
        let tables: &Lexicon = &TABLES;
        let (tables, slots) = tables.groups();
        let mut count = 0;
        for (class, words) in tables {
            let words: Vec<&str> = words.split(' ').collect();
            assert!(words.is_sorted_by(|a, b| a < b), "{class:?}");
            count += words.len();
            for word in words {
                assert!(Class::of(word).is(Class(class.0)), "{word}");
                assert_eq!(word, word.to_lowercase());
                assert!(word.len() <= LONGEST, "{word}");
            }
        }
        assert!(count * 2 <= slots, "{count} words");
    }

    #[test]
    fn case_and_possessives_do_not_count() {
        assert!(Class::of("Said").is(Class::SAYING));
        assert!(Class::of("show’s").is(Class::WORKS));
        assert!(!Class::of("harbour").is(Class::SAYING.with(Class::WORKS)));
    }
}

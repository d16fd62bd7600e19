//! Which words tell what the words in marks beside them are: small tables, all in lower case.

mod grammar;
mod saying;
mod title;
mod verbs;

use crate::text::sieve::Sieve;

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
    23 TELLING verbs::TELLING,
    24 THAT &["that"],
    25 JOINING grammar::JOINING,
    26 ANSWERS saying::ANSWERS,
}

impl Class {
    /// It begins with a capital.
    pub(super) const CAPITAL: Class = Class(1 << 31);
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

/// The tables in which `word` stands, letter case aside.
fn found(word: &str) -> Option<Class> {
    if word.len() > LONGEST {
        return None;
    }
    let hash = hash(word.as_bytes());
    if !SIEVE.may_hold(hash) {
        return None;
    }
    let mut at = slot(hash);
    loop {
        let (entry, class) = INDEX[at];
        if entry.is_empty() || word.eq_ignore_ascii_case(entry) {
            return (!entry.is_empty()).then_some(Class(class));
        }
        at = (at + 1) % SLOTS;
    }
}

/// Bytes of the longest word of a table.
const LONGEST: usize = 16;

/// All words of all tables with the tables they stand in, each at its slot or at the next free one
/// behind (open addressing): words of the text are looked for once, not in every table.
static INDEX: [(&str, u32); SLOTS] = index();
const SLOTS: usize = 8192;

/// What tells of most words that they are in none.
static SIEVE: Sieve = sieve();

/// The hash of a word, which is the same for capitals and small letters.
const fn hash(word: &[u8]) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < word.len() {
        hash = (hash ^ (word[at] | 0x20) as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// The slot that a word of this hash has unless it is taken.
const fn slot(hash: u32) -> usize {
    (hash ^ (hash >> 15)) as usize % SLOTS
}

const fn sieve() -> Sieve {
    let mut sieve = Sieve::new();
    let mut at = 0;
    while at < SLOTS {
        if !INDEX[at].0.is_empty() {
            sieve.enter(hash(INDEX[at].0.as_bytes()));
        }
        at += 1;
    }
    sieve
}

const fn index() -> [(&'static str, u32); SLOTS] {
    let mut slots = [("", 0); SLOTS];
    let mut table = 0;
    while table < TABLES.len() {
        let mut entry = 0;
        while entry < TABLES[table].len() {
            let word = TABLES[table][entry];
            let mut at = slot(hash(word.as_bytes()));
            while !slots[at].0.is_empty() && !same(slots[at].0, word) {
                at = (at + 1) % SLOTS;
            }
            slots[at] = (word, slots[at].1 | 1 << table);
            entry += 1;
        }
        table += 1;
    }
    slots
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
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
                assert_eq!(*word, word.to_lowercase());
                assert!(word.len() <= LONGEST, "{word}");
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

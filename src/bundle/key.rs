//! Keys: names of witnesses that outlive a rebuild, because they depend on nothing but the words.

use std::collections::BTreeMap;

use super::hash::Hash;
use crate::text::fold;

/// The key of an article's id.
pub(super) fn of_article(id: &str) -> Hash {
    Hash::of_parts(&[b"article\0", id.as_bytes()])
}

/// The keys of an article's witnesses, given the words of each in the order of the text: who
/// repeats the same words gets another key for each time.
pub(super) fn of_witnesses(id: &str, said: &[Vec<&str>]) -> Vec<Hash> {
    let mut times: BTreeMap<Hash, u32> = BTreeMap::new();
    let key = |said: &Vec<&str>| {
        let key = of_witness(id, said);
        let times = times.entry(key).or_default();
        *times += 1;
        match *times {
            1 => key,
            times => Hash::of_parts(&[b"again\0", &key.0.to_be_bytes(), &times.to_be_bytes()]),
        }
    };
    said.iter().map(key).collect()
}

/// The key of a witness: a hash of its article's id and its words without case, diacritics or
/// punctuation.
fn of_witness(id: &str, said: &[&str]) -> Hash {
    let mut words = String::new();
    for piece in said {
        for word in crate::text::words(piece) {
            words.push_str(&fold(word.of(piece)));
            words.push(' ');
        }
    }
    Hash::of_parts(&[b"witness\0", id.as_bytes(), b"\0", words.as_bytes()])
}

//! Keys: names of witnesses that outlive a rebuild, because they depend on nothing but the words.

use super::hash::Hash;
use crate::text::fold;

/// The key of an article's id.
pub(super) fn of_article(id: &str) -> Hash {
    Hash::of_parts(&[b"article\0", id.as_bytes()])
}

/// The key of a witness: a hash of its article's id and its words without case, diacritics or
/// punctuation.
pub(super) fn of_witness(id: &str, said: &[&str]) -> Hash {
    let mut words = String::new();
    for piece in said {
        for word in crate::text::words(piece) {
            words.push_str(&fold(word.of(piece)));
            words.push(' ');
        }
    }
    Hash::of_parts(&[b"witness\0", id.as_bytes(), b"\0", words.as_bytes()])
}

//! Texts as numbers of words, in few bytes.

use super::BREAK;
use super::varint::{put, take};

/// Texts, read one after the other or from any word on: each word in as many bytes as its number
/// needs, seven bits in each, so that early, frequent words take one.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// What is shown for each number.
    names: Vec<u32>,
}

impl Texts {
    /// Adds the next text.
    pub(super) fn push(&mut self, words: &[u32]) {
        for &word in words {
            put(&mut self.bytes, word.wrapping_add(1));
        }
        self.ends.push(self.bytes.len());
    }

    /// From now on each number is shown as the one at its place in `names`.
    pub(super) fn rename(&mut self, names: Vec<u32>) {
        self.names = names;
    }

    /// The number of texts.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many bytes all texts take.
    pub(super) fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// The words of the text at `at` from one on, [`BREAK`] as itself; places are bytes, the first
    /// word's is 0.
    pub(super) fn from(&self, at: usize, place: usize) -> Words<'_> {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        Words {
            bytes: &self.bytes[start + place..self.ends[at]],
            length: self.ends[at] - start,
            names: &self.names,
        }
    }
}

/// The words of a text, each with its place.
pub(super) struct Words<'a> {
    bytes: &'a [u8],
    length: usize,
    names: &'a [u32],
}

impl Words<'_> {
    /// The next word; [`BREAK`] behind the last.
    pub(super) fn word(&mut self) -> u32 {
        let number = take(&mut self.bytes).and_then(|number| number.checked_sub(1));
        number.map_or(BREAK, |word| self.names[word as usize])
    }
}

impl Iterator for Words<'_> {
    type Item = (usize, u32);

    fn next(&mut self) -> Option<(usize, u32)> {
        let place = self.length - self.bytes.len();
        (!self.bytes.is_empty()).then(|| (place, self.word()))
    }
}

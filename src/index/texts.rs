//! Texts as numbers of words, in few bytes.

use super::BREAK;
use super::varint::{put, take};

/// Texts, mostly read from the first to the last: each word in as many bytes as its number needs,
/// seven bits in each, so that early, frequent words take one.
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

    /// Shows all texts in their order, [`BREAK`] as itself.
    pub(super) fn each(&self, mut show: impl FnMut(u32, &[u32])) {
        let mut words = Vec::new();
        for (number, at) in (0..).zip(0..self.len()) {
            self.read(at, &mut words);
            show(number, &words);
        }
    }

    /// Puts the words of the text at a place into `words`, instead of what is there.
    pub(super) fn read(&self, at: usize, words: &mut Vec<u32>) {
        words.clear();
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        let mut bytes = &self.bytes[start..self.ends[at]];
        while let Some(number) = take(&mut bytes) {
            let name = number.checked_sub(1).map(|word| self.names[word as usize]);
            words.push(name.unwrap_or(BREAK));
        }
    }
}

//! Texts as numbers of words, in few bytes.

use super::BREAK;

/// Texts, read from the first to the last: each word one code of two bytes, or three where its
/// number is too high for that, since they are read many times and all the sooner for it.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    codes: Vec<u16>,
    ends: Vec<usize>,
}

/// The code for [`BREAK`].
const GAP: u16 = u16::MAX;
/// The code before the two halves of a number, the higher first.
const LONG: u16 = GAP - 1;

impl Texts {
    /// Adds the next text.
    pub(super) fn push(&mut self, words: &[u32]) {
        for &word in words {
            match u16::try_from(word) {
                Ok(code) if code < LONG => self.codes.push(code),
                _ if word == BREAK => self.codes.push(GAP),
                _ => {
                    let [low @ .., a, b] = word.to_le_bytes();
                    let halves = [u16::from_le_bytes([a, b]), u16::from_le_bytes(low)];
                    self.codes.push(LONG);
                    self.codes.extend(halves);
                }
            }
        }
        self.ends.push(self.codes.len());
    }

    /// The number of texts.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many words all texts have, about.
    pub(super) fn words(&self) -> usize {
        self.codes.len()
    }

    /// Shows each word of all texts in their order, with the text's place and the words behind it.
    pub(super) fn each(&self, mut show: impl FnMut(u32, u32, Codes)) {
        for (text, at) in (0..).zip(0..self.len()) {
            let mut words = self.text(at);
            while let Some(word) = words.next() {
                show(text, word, Codes(words.0));
            }
        }
    }

    /// The words of the text at a place, [`BREAK`] as itself.
    pub(super) fn text(&self, at: usize) -> Codes<'_> {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        Codes(&self.codes[start..self.ends[at]])
    }
}

/// Words that are read one by one, from their codes.
pub(super) struct Codes<'a>(&'a [u16]);

impl Iterator for Codes<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let (&code, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(match code {
            GAP => BREAK,
            LONG => {
                let (&[high, low], rest) = rest.split_first_chunk()?;
                self.0 = rest;
                u32::from(high) << 16 | u32::from(low)
            }
            _ => u32::from(code),
        })
    }
}

//! Texts as numbers of words, in few bytes.

use super::BREAK;

/// Texts, mostly read from the first to the last: each word one code of two bytes, or three where
/// its number is too high for that, since they are read many times and all the sooner for it.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    codes: Vec<u16>,
    ends: Vec<usize>,
    /// What is shown for each number.
    names: Vec<u32>,
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

    /// From now on each number is shown as the one at its place in `names`.
    pub(super) fn rename(&mut self, names: Vec<u32>) {
        self.names = names;
    }

    /// The number of texts.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many words all texts have, about.
    pub(super) fn words(&self) -> usize {
        self.codes.len()
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
        let mut codes = self.codes[start..self.ends[at]].iter().copied();
        while let Some(code) = codes.next() {
            words.push(match code {
                GAP => BREAK,
                LONG => {
                    let [high, low] = [codes.next(), codes.next()].map(Option::unwrap_or_default);
                    self.names[usize::from(high) << 16 | usize::from(low)]
                }
                _ => self.names[usize::from(code)],
            });
        }
    }
}

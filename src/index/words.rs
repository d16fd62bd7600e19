//! Words by number, one behind the other.

/// Words, each under the number of those before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    text: String,
    ends: Vec<usize>,
}

impl Words {
    /// Adds a word, and gives its number.
    pub(super) fn push(&mut self, word: &str) -> u32 {
        let number = u32::try_from(self.ends.len()).expect("fewer words than bytes");
        self.text.push_str(word);
        self.ends.push(self.text.len());
        number
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word with this number.
    pub(super) fn word(&self, number: u32) -> &str {
        let number = number as usize;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[number]]
    }

    /// The numbers of all words in the order of their bytes.
    pub(super) fn in_order(&self) -> Vec<u32> {
        let mut numbers: Vec<u32> = (0..).take(self.len()).collect();
        numbers.sort_unstable_by_key(|&number| self.word(number));
        numbers
    }
}

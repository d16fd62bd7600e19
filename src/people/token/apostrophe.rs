//! What an apostrophe joins to a word, and what it leaves of one.

use super::{Class, Reader, Shape, Span};

/// Verbs that a pronoun takes behind an apostrophe.
const VERBS: [&str; 5] = ["d", "ll", "m", "re", "ve"];

impl<'a> Reader<'a> {
    /// Reads a word and what an apostrophe joins to it, as two: "Marrack’s", "she’d". Gives the place
    /// behind them.
    pub(super) fn joined(&mut self, word: &'a str, at: usize) -> Option<usize> {
        let (stem, joined) = word
            .rsplit_once(['\'', '’'])
            .filter(|(stem, _)| !stem.is_empty())?;
        let genitive = matches!(joined, "s" | "S");
        if !genitive && !VERBS.contains(&joined) {
            return None;
        }
        let pronoun = self
            .language
            .word(&self.language.key(stem))
            .is(Class::PRONOUN);
        if !genitive && !pronoun {
            return None;
        }
        let middle = at + stem.len();
        let after = Span::new(middle, at + word.len());
        self.push_word(Span::new(at, middle));
        self.push(
            after,
            if pronoun {
                Shape::Small
            } else {
                Shape::Genitive
            },
        );
        if let Some(token) = self.tokens.last_mut().filter(|_| pronoun) {
            token.class = Class::AUXILIARY;
        }
        Some(after.end)
    }

    /// Whether the word is a capital that an apostrophe in front of it has torn off another, as in
    /// text that a scrape left in pieces: "’S".
    pub(super) fn is_torn_off(&self, word: &str, at: usize) -> bool {
        let capital = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        capital && !matches!(word, "A" | "I") && self.text[..at].ends_with(['\'', '’'])
    }
}

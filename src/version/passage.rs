//! Passages: the quoted words of a witness among the words around them.

use serde::{Deserialize, Serialize};

/// A piece of a passage.
///
/// Where one doesn't begin at the [end](Passage::end) of the last, text of the article was left out
/// between them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The words.
    pub text: String,
    /// Where they begin in the article's text, in bytes.
    pub start: usize,
    /// Whether they stand between the quotation marks; the marks themselves do not.
    pub is_said: bool,
    /// Whether they are compared with other witnesses: what is said, and short gaps within it.
    pub is_compared: bool,
}

impl Passage {
    /// Where the words end in the article's text, in bytes.
    pub fn end(&self) -> usize {
        self.start.saturating_add(self.text.len())
    }
}

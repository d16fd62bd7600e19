//! Attribution: who said each quotation, and by what evidence.

use serde::{Deserialize, Serialize};

use crate::text::Span;

/// Who said one quotation, as far as the article tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// Quotations of one article with the same number are one utterance: a split quotation, or the
    /// fragments of one sentence. Ascending from 0.
    pub utterance: u32,
    /// The words that name the speaker where the quotation stands.
    pub source: Option<Span>,
    /// The words that say that something was said.
    pub cue: Option<Span>,
    /// The rule that decided.
    pub rule: Rule,
    /// How likely the speaker is right, from 0 to 1.
    pub confidence: f32,
    /// The speaker: a place in the article's [`Cast::people`](crate::people::Cast::people).
    pub speaker: Option<usize>,
}

/// The rule by which a quotation was given to its speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Nothing in the text says who spoke.
    Unknown,
}

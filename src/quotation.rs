//! Quotations: what stands between quotation marks, and whether it is somebody's words.

use serde::{Deserialize, Serialize};

use crate::text::Span;

/// What stands between one pair of quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// The words between the marks, in bytes of the article's text; marks left out.
    pub span: Span,
    /// The same with its marks, as far as they are there.
    pub marked: Span,
    /// Whether these are somebody's words.
    pub kind: Kind,
    /// Why it is held to be of that kind.
    pub reason: Reason,
    /// How many other quotations it stands in: 0 for the outermost.
    pub depth: u8,
}

/// Whether a quotation is speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A clause or more in somebody's words: all that is said stands between the marks.
    #[serde(rename = "direct")]
    Speech,
    /// A part of a sentence in somebody's words, the rest being the writer's.
    #[serde(rename = "mixed")]
    Fragment,
    /// No quotation: a title, a name, words held at a distance.
    #[serde(rename = "none")]
    None,
}

/// Why a quotation is of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It is a whole clause or several.
    Clause,
}

/// The quotations of an article and the marks that belong to none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Ascending by `marked`; a nested quotation follows the one it stands in.
    pub quotations: Vec<Quotation>,
    /// Quotation marks of the body that are part of no quotation, each with its place.
    pub strays: Vec<Span>,
}

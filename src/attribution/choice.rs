//! What the reader chooses from, for those who train its weights or want to see its reasons.

use super::model::Features;
use crate::text::Span;

/// One choice: the speaker of a quotation, or the person whom a pronoun means.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The quotation between its marks, or the pronoun.
    pub place: Span,
    /// Whether it is a pronoun.
    pub pronoun: bool,
    /// What can be chosen.
    pub options: Vec<Alternative>,
}

/// Something that can be chosen.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// The person: a place in the cast; `None` if nobody is chosen, or whoever is has no person.
    pub person: Option<usize>,
    /// The words that name the speaker; `None` for nobody.
    pub source: Option<Span>,
    /// What speaks for it.
    pub features: Features,
}

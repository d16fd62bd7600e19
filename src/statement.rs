//! Statements: one utterance, and its witnesses in the articles that carry it.

use crate::id::{ArticleId, PersonId};

/// One utterance as one article carries it: what the grouping works on.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// The article.
    pub article: ArticleId,
    /// Places in the article's list of quotations, ascending: more than one where the quotation is
    /// split or cited in fragments.
    pub quotations: Vec<usize>,
    /// Who said it according to this article.
    pub speaker: Option<PersonId>,
}

/// One utterance with all its witnesses.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Who said it: the speaker that most witnesses give.
    pub speaker: Option<PersonId>,
    /// The fullest first, then by date, outlet and place.
    pub witnesses: Vec<Witness>,
}

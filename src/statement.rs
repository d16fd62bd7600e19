//! Statements: one utterance, and its witnesses in the articles that carry it.
//!
//! [`witnesses`] collects what each article quotes, [`group`] brings together what was said once.

mod candidates;
mod decision;
mod group;
mod lexicon;
mod order;
mod passage;
mod reading;
mod witness;

use crate::article::Article;
use crate::id::{ArticleId, PersonId};
use crate::people::Person;

pub use group::{group, group_texts};
pub use passage::{Piece, passage};
pub use witness::{Source, witnesses};

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
    /// What the reader is shown and what is compared: the quoted words and short gaps between them.
    pub passage: Vec<Piece>,
}

/// One utterance with all its witnesses.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Who said it: the speaker that most witnesses give.
    pub speaker: Option<PersonId>,
    /// The fullest first, but whole speeches last; equally full ones by date, outlet and place.
    pub witnesses: Vec<Witness>,
}

/// What the grouping knows of a corpus, besides its witnesses.
#[derive(Clone, Copy, Debug)]
pub struct Corpus<'a> {
    /// The articles, in the order of their ids.
    pub articles: &'a [Article],
    /// Everybody who speaks, in the order of their ids.
    pub people: &'a [Person],
}

//! Statements: one utterance, and its witnesses in the articles that carry it.
//!
//! [`witnesses`] collects what each article quotes, [`group`] brings together what was said once.

mod bars;
mod candidates;
mod changes;
mod comparison;
mod context;
mod decision;
mod directory;
mod elsewhere;
mod group;
mod hash;
mod join;
mod keys;
mod lexicon;
mod order;
mod passage;
mod phrases;
mod poll;
mod reading;
mod speaker;
mod stars;
mod witness;

use std::borrow::Cow;

use crate::article::Article;
use crate::attribution;
use crate::id::{ArticleId, PersonId};
use crate::people::Person;
use crate::problem::Problem;

pub use bars::{Bar, Bars};
pub use comparison::{Comparison, Quote, same_utterance};
pub use group::{group, group_by, group_texts};
pub use passage::{Piece, passage};
pub use witness::{Source, witnesses};

/// One utterance as one article carries it: what the grouping works on.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// The article.
    pub article: ArticleId,
    /// Places in the article's list of quotations, ascending: more than one where the quotation is
    /// split, cited in fragments or carried in parts.
    pub quotations: Vec<usize>,
    /// Who said it according to this article.
    pub speaker: Option<PersonId>,
    /// How likely that is right, from 0 to 1: how much the speaker counts in the grouping.
    pub confidence: f32,
    /// What the reader is shown and what is compared: the quoted words, and short gaps between two
    /// of one sentence.
    pub passage: Vec<Piece>,
}

impl Witness {
    /// Takes in another passage of the same article.
    fn join(&mut self, other: Witness) {
        if self.speaker.is_none() || other.speaker.is_some() && other.confidence > self.confidence {
            (self.speaker, self.confidence) = (other.speaker, other.confidence);
        }
        self.quotations.extend(other.quotations);
        self.quotations.sort_unstable();
        self.passage.extend(other.passage);
        self.passage.sort_unstable_by_key(|piece| piece.span.start);
    }

    /// The speaker, where that is sure enough to be shown.
    pub fn shown(&self) -> Option<PersonId> {
        attribution::shown(self.speaker, self.confidence)
    }
}

/// One utterance with all its witnesses.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Who said it: the speaker that most witnesses give, each counting by its confidence, or where
    /// they differ much the fullest one; rather somebody whom one names than whoever is only
    /// described.
    pub speaker: Option<PersonId>,
    /// That with the fullest passage first, but whole speeches last; equally full ones by date,
    /// outlet and place.
    pub witnesses: Vec<Witness>,
    /// Other articles with a run of words of the fullest witness, ascending: outside of quotation
    /// marks or within another statement.
    pub elsewhere: Vec<ArticleId>,
}

impl Statement {
    /// The speaker, where one of the witnesses that give the same is sure enough to be shown.
    pub fn shown(&self) -> Option<PersonId> {
        let mut shown = self.witnesses.iter().map(Witness::shown);
        self.speaker
            .filter(|_| shown.any(|shown| shown == self.speaker))
    }
}

/// What was said in a corpus.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grouping {
    /// Those that most outlets carry first.
    pub statements: Vec<Statement>,
    /// What was left out, so that time and memory are bounded.
    pub problems: Vec<Problem>,
}

/// What the grouping knows of a corpus, besides its witnesses.
#[derive(Clone, Copy, Debug)]
pub struct Corpus<'a> {
    /// The articles, in the order of their ids.
    pub articles: &'a [Article],
    /// Everybody who speaks, in the order of their ids.
    pub people: &'a [Person],
}

/// Gives the text of the article at a place.
type Texts<'a, 't> = &'a dyn Fn(usize) -> Cow<'t, str>;

impl<'a> Corpus<'a> {
    fn text(self, at: usize) -> Cow<'a, str> {
        Cow::Borrowed(self.articles.get(at).map_or("", |article| &article.text))
    }
}

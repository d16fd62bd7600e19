//! Extraction: everything that one article tells by itself about who said what.
//!
//! A pure function of one article, so that articles can be worked on side by side and in any order.

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::attribution::{self, Attribution, Weights};
use crate::indirect::{self, IndirectSpeech};
use crate::people::{Cast, Words};
use crate::quotation::{self, Quotation};
use crate::text::Span;

/// What was found in one article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Extraction {
    /// Everything between quotation marks, in the order of the text.
    pub quotations: Vec<Quotation>,
    /// Who said each quotation; as many as there are quotations.
    pub attributions: Vec<Attribution>,
    /// What else the article reports that somebody said; disjoint from the quotations.
    pub indirect: Vec<IndirectSpeech>,
    /// Everybody named in the article.
    pub cast: Cast,
    /// Quotation marks that belong to no quotation.
    pub strays: Vec<Span>,
}

impl Extraction {
    /// Reads `article` for its quotations, its people and who of them said what.
    pub fn of(article: &Article) -> Self {
        let found = quotation::find(article);
        let words = Words::of(article, &found.quotations);
        let cast = words.cast();
        let hearing = attribution::hear_words(&words, &cast, &Weights::default());
        let indirect = indirect::find(&hearing, &cast);
        Self {
            attributions: hearing.attributions,
            quotations: found.quotations,
            indirect,
            cast,
            strays: found.strays,
        }
    }

    /// For each quotation whether it stands in another one of the same speaker, and so is told with
    /// it.
    pub fn within_own(&self) -> Vec<bool> {
        let speaker = |at: usize| self.attributions.get(at).and_then(|said| said.speaker);
        let is_own = |(at, outer): (usize, Option<usize>)| {
            outer.is_some_and(|outer| speaker(at).is_none() || speaker(at) == speaker(outer))
        };
        let enclosing = quotation::enclosing(&self.quotations);
        enclosing.into_iter().enumerate().map(is_own).collect()
    }
}

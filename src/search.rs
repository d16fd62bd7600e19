//! Search: a query's results over an opened corpus, with exact totals and facets.
//!
//! A witness matches if its quoted words hold what the text asks for, its article is of the outlet,
//! date and language, it is of the kind, its statement's versions agree so far, and its speaker is
//! the one: by its article's account or by most others'. A statement is a result if at least one
//! witness matches in all. An article is a result if its title and body hold what the text asks
//! for, outlet, date and language fit, and it carries words of the speaker; kinds and versions
//! don't apply.

mod count;
mod facet;
mod order;
mod sieve;
mod text;

use crate::bundle::{Blocks, Core, Missing};
use crate::id::{ArticleId, StatementId, WitnessId};
use crate::query::{Query, Scope};

pub use facet::{FacetCount, FacetValue, Facets};

/// What a query finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// All results in the order that the query asks for.
    pub hits: Hits,
    /// The witnesses that match, ascending; none in the scope of articles.
    pub witnesses: Vec<WitnessId>,
    /// What narrowing further would leave.
    pub facets: Facets,
    /// What the reader should know about the query, each as a sentence.
    pub messages: Vec<String>,
}

/// Statements or articles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hits {
    /// Results in the scope of statements.
    Statements(Vec<StatementId>),
    /// Results in the scope of articles.
    Articles(Vec<ArticleId>),
}

impl Default for Hits {
    fn default() -> Self {
        Self::Statements(Vec::new())
    }
}

impl Results {
    /// How many results there are in all.
    pub fn total(&self) -> usize {
        match &self.hits {
            Hits::Statements(ids) => ids.len(),
            Hits::Articles(ids) => ids.len(),
        }
    }

    /// The statements found; none in the scope of articles.
    pub fn statements(&self) -> &[StatementId] {
        match &self.hits {
            Hits::Statements(ids) => ids,
            Hits::Articles(_) => &[],
        }
    }

    /// The articles found; none in the scope of statements.
    pub fn articles(&self) -> &[ArticleId] {
        match &self.hits {
            Hits::Articles(ids) => ids,
            Hits::Statements(_) => &[],
        }
    }

    /// The witnesses of a statement that match.
    pub fn witnesses_of(&self, core: &Core, id: StatementId) -> &[WitnessId] {
        let mut witnesses = core.witnesses_of(id);
        let Some(first) = witnesses.next() else {
            return &[];
        };
        let last = witnesses.last().unwrap_or(first);
        let begin = self.witnesses.partition_point(|&witness| witness < first);
        let end = self.witnesses.partition_point(|&witness| witness <= last);
        self.witnesses.get(begin..end).unwrap_or_default()
    }
}

/// Finds what a query asks for.
///
/// Nothing but the query's scope, text, filters and order matters: what is open does not.
///
/// # Errors
///
/// [`Missing`] names all blocks that are needed next: those of the terms; then, only for a phrase
/// in the scope of articles of which the index leaves something open, those of the articles that
/// may hold it; and that of the lengths where the longest come first.
pub fn search(core: &Core, blocks: &Blocks, query: &Query) -> Result<Results, Missing> {
    let sieve = sieve::Sieve::new(core, query);
    let (hits, witnesses, facets) = match query.scope {
        Scope::Statements => {
            let found = text::witnesses(core, blocks, &query.clauses())?;
            let counted = count::statements(core, &sieve, found);
            let ids = order::statements(core, blocks, counted.hits, query.sort)?;
            (Hits::Statements(ids), counted.witnesses, counted.facets)
        }
        Scope::Articles => {
            let fits = |article: u32| sieve.may_count(core, article);
            let found = text::articles(core, blocks, &query.clauses(), fits)?;
            let counted = count::articles(core, &sieve, found);
            let ids = order::articles(core, blocks, counted.hits, query.sort)?;
            (Hits::Articles(ids), Vec::new(), counted.facets)
        }
    };
    Ok(Results {
        hits,
        witnesses,
        facets: facet::facets(core, query, facets),
        messages: query.doubts().into_iter().chain(sieve.messages).collect(),
    })
}

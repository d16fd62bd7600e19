//! The page: what the query asks to see, put together from the corpus and its blocks.

use std::collections::BTreeSet;
use std::sync::Arc;

use verbatim::bundle::{ArticleRecord, Blocks, Core, Missing, QuotationRecord, StatementRecord};
use verbatim::id::ArticleId;
use verbatim::query::Query;
use verbatim::quotation::Kind;
use verbatim::text::Span;

use crate::list::List;

/// One of the depths of the explorer, with everything that is shown there.
#[derive(Clone, Debug)]
pub(crate) enum Page {
    /// What was found.
    List(Arc<List>),
    /// One statement.
    Statement(Arc<StatementPage>),
    /// One article.
    Article(Arc<ArticlePage>),
    /// What a link names is not in this corpus.
    Lost(Box<Query>, String),
}

/// A statement with what is compared.
#[derive(Clone, Debug)]
pub(crate) struct StatementPage {
    /// What was asked.
    pub(crate) query: Query,
    /// Its record.
    pub(crate) record: Arc<StatementRecord>,
    /// The place of the first version from an outlet that the query asks for.
    asked: Option<usize>,
}

impl StatementPage {
    fn of(core: &Core, query: &Query, record: Arc<StatementRecord>) -> Self {
        let mut witnesses = record.witnesses.iter();
        Self {
            query: query.clone(),
            asked: witnesses.position(|witness| is_asked(core, query, witness.article)),
            record,
        }
    }

    /// The place of the version that the others are compared with, and of the one that is shown
    /// where there is room for one only.
    pub(crate) fn base_and_shown(&self) -> (usize, usize) {
        let place = |key: &Option<String>| {
            let mut witnesses = self.record.witnesses.iter();
            witnesses.position(|witness| Some(&witness.key) == key.as_ref())
        };
        let base = place(&self.query.base).unwrap_or(0);
        let shown = place(&self.query.with).or(self.asked);
        (base, shown.unwrap_or(base))
    }

    /// The places of all versions as they stand beside each other, the base first.
    pub(crate) fn order(&self) -> Vec<usize> {
        let (base, _) = self.base_and_shown();
        let others = (0..self.record.witnesses.len()).filter(|&at| at != base);
        [base].into_iter().chain(others).collect()
    }
}

/// Whether the query asks for the outlet of an article.
pub(crate) fn is_asked(core: &Core, query: &Query, article: ArticleId) -> bool {
    let outlet = core.outlet_of(article).map(|outlet| core.outlet(outlet));
    outlet.is_some_and(|outlet| query.outlets.contains(outlet))
}

/// An article with what is chosen in it.
#[derive(Clone, Debug)]
pub(crate) struct ArticlePage {
    /// What was asked.
    pub(crate) query: Query,
    /// The article.
    pub(crate) id: ArticleId,
    /// Its record.
    pub(crate) record: Arc<ArticleRecord>,
    /// The key of the chosen quotation.
    pub(crate) key: Option<String>,
    /// The statement that the chosen quotation is a witness of.
    pub(crate) statement: Option<Arc<StatementRecord>>,
    /// Where words of the statement stand that no quotation of the article is a witness of.
    pub(crate) shared: Vec<Span>,
}

impl Page {
    /// The article or statement that `query` opens, if it opens one, or the blocks without which it
    /// cannot be told.
    pub(crate) fn opened(
        core: &Core,
        blocks: &Blocks,
        query: &Query,
    ) -> Result<Option<Self>, Missing> {
        if let Some(id) = &query.article {
            return Ok(Some(match core.find_article(blocks, id)? {
                Some(id) => {
                    let page = ArticlePage::of(core, blocks, query, id)?;
                    Self::Article(Arc::new(page))
                }
                None => Self::Lost(
                    Box::new(query.clone()),
                    format!("No article “{id}” in this corpus."),
                ),
            }));
        }
        if let Some(key) = &query.statement {
            return Ok(Some(match core.find_statement(blocks, key)? {
                Some(id) => {
                    let record = core.statement(blocks, id)?;
                    Self::Statement(Arc::new(StatementPage::of(core, query, record)))
                }
                None => Self::Lost(
                    Box::new(query.clone()),
                    format!("No statement “{key}” in this corpus."),
                ),
            }));
        }
        Ok(None)
    }

    /// What was asked for.
    pub(crate) fn query(&self) -> &Query {
        match self {
            Self::List(list) => &list.query,
            Self::Statement(page) => &page.query,
            Self::Article(page) => &page.query,
            Self::Lost(query, _) => query,
        }
    }
}

impl ArticlePage {
    fn of(core: &Core, blocks: &Blocks, query: &Query, id: ArticleId) -> Result<Self, Missing> {
        let record = core.article(blocks, id)?;
        let statement = match &query.statement {
            Some(key) => core.find_statement(blocks, key)?,
            None => None,
        };
        let statement = statement.map(|id| core.statement(blocks, id)).transpose()?;
        let key = statement
            .as_ref()
            .and_then(|statement| own_key(statement, id, query));
        let fullest = statement.as_ref().filter(|_| key.is_none());
        let fullest = fullest.and_then(|statement| statement.witnesses.first());
        let shared = fullest.map(|fullest| fullest.version().places_in(&record.text));
        Ok(Self {
            query: query.clone(),
            id,
            record,
            key,
            statement,
            shared: shared.unwrap_or_default(),
        })
    }

    /// What stays the same while other quotations of the article are chosen.
    pub(crate) fn place(&self) -> Query {
        Query {
            statement: None,
            base: None,
            with: None,
            ..self.query.clone()
        }
    }

    /// The first quotation that is chosen: a place in the article's list.
    pub(crate) fn chosen(&self) -> Option<usize> {
        self.record
            .quotations
            .iter()
            .position(|quotation| self.is_chosen(quotation))
    }

    /// Whether a quotation is chosen.
    pub(crate) fn is_chosen(&self, quotation: &QuotationRecord) -> bool {
        self.key.is_some() && self.key == quotation.key
    }

    /// The keys of the quotations before and behind the chosen one, or of the last and the first.
    pub(crate) fn neighbours(&self) -> (Option<String>, Option<String>) {
        let keys: Vec<&String> = self.keys();
        let chosen = keys.iter().position(|key| self.key.as_ref() == Some(*key));
        let (before, behind) = match chosen {
            Some(at) => (at.checked_sub(1), Some(at + 1)),
            None => (None, Some(0)),
        };
        let key = |at: usize| keys.get(at).map(|key| (*key).clone());
        (before.and_then(key), behind.and_then(key))
    }

    /// The keys of the article's quotations in the order of the text, each once.
    fn keys(&self) -> Vec<&String> {
        let mut seen = BTreeSet::new();
        let quotations = self.record.quotations.iter();
        let quoted = quotations.filter(|quotation| quotation.kind != Kind::None);
        let keys = quoted.filter_map(|quotation| quotation.key.as_ref());
        keys.filter(|key| seen.insert(*key)).collect()
    }
}

/// The key of the statement's witness in this article: the one that the query names, or the first.
fn own_key(statement: &StatementRecord, id: ArticleId, query: &Query) -> Option<String> {
    let keys = || {
        statement
            .witnesses
            .iter()
            .filter(|w| w.article == id)
            .map(|w| &w.key)
    };
    let named = keys().find(|key| query.statement.as_ref() == Some(*key));
    named.or_else(|| keys().next()).cloned()
}

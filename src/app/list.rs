//! The list: what was found, with the records that are shown of it, and what to ask instead.

mod called;

use std::sync::Arc;

use verbatim::bundle::{ArticleRecord, Blocks, Core, Missing, StatementRecord};
use verbatim::query::{Filter, Parsed, Query, Scope};
use verbatim::quotation::Kind;
use verbatim::search::{self, Results};
use verbatim::version::Variance;

use crate::day;

/// Results with the records that are shown of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    /// What was asked.
    pub(crate) query: Query,
    /// What in the address could not be understood, and what is not in the corpus.
    pub(crate) complaints: Vec<String>,
    /// How much was found, and the facets.
    pub(crate) results: Arc<Results>,
    /// The statements that are shown, where statements were searched.
    pub(crate) statements: Vec<Arc<StatementRecord>>,
    /// The articles that are shown, where articles were searched.
    pub(crate) articles: Vec<Arc<ArticleRecord>>,
    /// Who is called by the words searched for, and what they said; where nothing was found they
    /// are among the ways out.
    pub(crate) called: Vec<(String, Query)>,
    /// What to ask instead to get how many, where nothing was found.
    pub(crate) ways_out: Vec<WayOut>,
}

/// A query that finds something because it asks for less, or elsewhere.
#[derive(Clone, Debug)]
pub(crate) struct WayOut {
    /// What is done otherwise: "without Outlet: The Harbour Ledger".
    pub(crate) name: String,
    /// The query so changed.
    pub(crate) query: Query,
    /// What it finds.
    pub(crate) total: usize,
}

impl List {
    /// What is shown of `results`, or the blocks without which it cannot be told.
    pub(crate) fn of(
        core: &Core,
        blocks: &Blocks,
        Parsed { query, complaints }: &Parsed,
        results: &Arc<Results>,
    ) -> Result<Self, Missing> {
        let shown = query.show as usize;
        let statements = all(results.statements().iter().copied().take(shown), |id| {
            core.statement(blocks, id)
        })?;
        let articles = all(results.articles().iter().copied().take(shown), |id| {
            core.article(blocks, id)
        })?;
        let ways_out = match results.total() {
            0 => ways_out(core, blocks, query)?,
            _ => Vec::new(),
        };
        let complaints = complaints
            .iter()
            .chain(&results.messages)
            .cloned()
            .collect();
        Ok(Self {
            query: query.clone(),
            complaints,
            results: Arc::clone(results),
            statements,
            articles,
            called: match results.total() {
                0 => Vec::new(),
                _ => called::by_words(core, query),
            },
            ways_out,
        })
    }
}

/// Asks for each of many things; where blocks are missing, for all of them at once.
pub(crate) fn all<Id, T>(
    ids: impl Iterator<Item = Id>,
    ask: impl Fn(Id) -> Result<T, Missing>,
) -> Result<Vec<T>, Missing> {
    let mut missing = Missing::default();
    let found = ids.filter_map(|id| missing.take(ask(id))).collect();
    missing.or(found)
}

/// The most words each of which is left out to see what is found without it.
const MOST_WORDS: usize = 16;

/// The same words in any order, and without each of them: one of a quotation may be remembered
/// wrongly.
fn fewer_words(query: &Query) -> Vec<(String, Query)> {
    let in_any_order = query.unquoted();
    let words = in_any_order.shortened();
    let mut ways = Vec::new();
    if in_any_order.text != query.text.trim() {
        ways.push(("the same words in any order".to_owned(), in_any_order));
    }
    if (2..=MOST_WORDS).contains(&words.len()) {
        let without = words.into_iter();
        ways.extend(without.map(|(word, query)| (format!("without “{word}”"), query)));
    }
    ways
}

/// What would be found with fewer words, in whole articles, and without each of the filters.
fn ways_out(core: &Core, blocks: &Blocks, query: &Query) -> Result<Vec<WayOut>, Missing> {
    let text = (!query.text.trim().is_empty()).then_some(Filter::Text);
    let elsewhere = text.iter().filter(|_| query.scope == Scope::Statements);
    let elsewhere = elsewhere.map(|_| {
        let name = "in whole articles".to_owned();
        (name, query.with_scope(Scope::Articles))
    });
    let filters = text.clone().into_iter().chain(query.filters());
    let without = filters.map(|filter| {
        let name = format!("without {}", name(&filter));
        (name, query.without(&filter))
    });
    let called = called::by_words(core, query).into_iter();
    let said = called.map(|(name, query)| (format!("said by {name}"), query));
    let said = said.chain(called::said_otherwise(core, query));
    let fewer = fewer_words(query).into_iter();
    let all_ways = said.chain(fewer).chain(elsewhere).chain(without);
    let ways = all(all_ways, |(name, query)| {
        let total = search::search(core, blocks, &query)?.total();
        Ok(WayOut { name, query, total })
    })?;
    Ok(ways.into_iter().filter(|way| way.total > 0).collect())
}

/// What is asked for in a few words: the text and the filters; nothing where all is shown.
pub(crate) fn told(query: &Query) -> Option<String> {
    let text = Some(query.text.trim().to_owned());
    let text = text.into_iter().filter(|text| !text.is_empty());
    let all: Vec<String> = text.chain(query.filters().iter().map(name)).collect();
    (!all.is_empty()).then(|| all.join(" · "))
}

/// What a filter is called in a chip and in a sentence.
pub(crate) fn name(filter: &Filter) -> String {
    let or_unknown = |name: &str| match name {
        "" => "unknown".to_owned(),
        name => name.to_owned(),
    };
    match filter {
        Filter::Text => "the words searched for".to_owned(),
        Filter::Outlet(outlet) => format!("Outlet: {}", or_unknown(outlet)),
        Filter::Speaker(speaker) => format!("Speaker: {}", or_unknown(speaker)),
        Filter::Kind(kind) => format!("Kind: {}", kind_name(*kind)),
        Filter::Variance(variance) => format!("Versions: {}", variance_name(*variance)),
        Filter::Language(code) => format!("Language: {}", or_unknown(code)),
        Filter::Dates { from, to } => match (*from, *to) {
            (Some(from), Some(to)) => format!("When: {}", day::from_to(from, to)),
            (Some(from), None) => format!("When: from {}", day::told(from)),
            (None, Some(to)) => format!("When: until {}", day::told(to)),
            (None, None) => "When".to_owned(),
        },
    }
}

/// What a kind of quotation is called.
pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Fragment => "fragment",
        _ => "speech",
    }
}

/// What it is called that versions agree so far.
pub(crate) fn variance_name(variance: Variance) -> &'static str {
    match variance {
        Variance::Alone => "by one outlet only",
        Variance::Same => "word for word the same",
        Variance::Cut => "the same words, cut",
        Variance::Reworded => "in other words",
        Variance::Contradicted => "in a “no” or a number",
        Variance::Disputed => "given to another speaker",
    }
}

//! One filter of a query: what a facet offers, and a chip takes away.

use std::collections::BTreeSet;

use super::Query;
use crate::date::Date;
use crate::quotation::Kind;
use crate::version::{Variance, Variances};

/// One thing that narrows the results.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Filter {
    /// The words of the search box.
    Text,
    /// An outlet by name.
    Outlet(String),
    /// A speaker by name.
    Speaker(String),
    /// A kind of quotation.
    Kind(Kind),
    /// How far the versions of a statement agree.
    Variance(Variance),
    /// A language by code.
    Language(String),
    /// A stretch of time; both ends belong to it.
    Dates {
        /// Its first day, month or year.
        from: Option<Date>,
        /// Its last day, month or year.
        to: Option<Date>,
    },
}

impl Query {
    /// The filters in force, in the order in which chips show them; the text is not among them.
    pub fn filters(&self) -> Vec<Filter> {
        let mut filters = Vec::new();
        filters.extend(self.speakers.iter().cloned().map(Filter::Speaker));
        filters.extend(self.outlets.iter().cloned().map(Filter::Outlet));
        let (from, to) = (self.from, self.to);
        filters.extend((from.is_some() || to.is_some()).then_some(Filter::Dates { from, to }));
        filters.extend(self.kinds.iter().copied().map(Filter::Kind));
        filters.extend(self.variances.iter().map(Filter::Variance));
        filters.extend(self.languages.iter().cloned().map(Filter::Language));
        filters
    }

    /// Whether a filter is in force.
    pub fn has(&self, filter: &Filter) -> bool {
        match filter {
            Filter::Text => !self.text.is_empty(),
            Filter::Outlet(name) => self.outlets.contains(name),
            Filter::Speaker(name) => self.speakers.contains(name),
            Filter::Kind(kind) => self.kinds.contains(kind),
            Filter::Variance(variance) => self.variances.has(*variance),
            Filter::Language(code) => self.languages.contains(code),
            Filter::Dates { from, to } => (*from, *to) == (self.from, self.to),
        }
    }

    /// The query with a filter put in force, or taken away where it was.
    pub fn toggled(&self, filter: &Filter) -> Query {
        if self.has(filter) {
            return self.without(filter);
        }
        let mut query = self.results();
        match filter.clone() {
            Filter::Text => {}
            Filter::Outlet(name) => drop(query.outlets.insert(name)),
            Filter::Speaker(name) => drop(query.speakers.insert(name)),
            Filter::Kind(kind) => drop(query.kinds.insert(kind)),
            Filter::Variance(variance) => query.variances = query.variances.with(variance),
            Filter::Language(code) => drop(query.languages.insert(code)),
            Filter::Dates { from, to } => (query.from, query.to) = (from, to),
        }
        query
    }

    /// The query without a filter.
    pub fn without(&self, filter: &Filter) -> Query {
        let mut query = self.results();
        match filter {
            Filter::Text => query.text.clear(),
            Filter::Outlet(name) => drop(query.outlets.remove(name)),
            Filter::Speaker(name) => drop(query.speakers.remove(name)),
            Filter::Kind(kind) => drop(query.kinds.remove(kind)),
            Filter::Variance(variance) => query.variances = query.variances.without(*variance),
            Filter::Language(code) => drop(query.languages.remove(code)),
            Filter::Dates { .. } => (query.from, query.to) = (None, None),
        }
        query
    }

    /// The query without any filter; its text stays.
    pub fn without_filters(&self) -> Query {
        Query {
            outlets: BTreeSet::new(),
            speakers: BTreeSet::new(),
            kinds: BTreeSet::new(),
            variances: Variances::default(),
            languages: BTreeSet::new(),
            from: None,
            to: None,
            ..self.results()
        }
    }

    /// [`Query::toggled`] for a speaker.
    pub fn toggled_speaker(&self, name: &str) -> Query {
        self.toggled(&Filter::Speaker(name.to_owned()))
    }
}

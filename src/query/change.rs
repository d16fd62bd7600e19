//! Steps from one query to the next: where a link or a key of the reader leads.

use super::{MOST_SHOWN, Query, SHOWN, Scope, Sort};
use crate::date::Date;

impl Query {
    /// The same search from its first result, with nothing open.
    pub fn results(&self) -> Query {
        Query {
            show: SHOWN,
            ..self.listed()
        }
    }

    /// The same search with nothing open, and as many results as were shown.
    pub fn listed(&self) -> Query {
        Query {
            statement: None,
            article: None,
            base: None,
            with: None,
            ..self.clone()
        }
    }

    /// Other words, from the first result.
    pub fn with_text(&self, text: &str) -> Query {
        Query {
            text: text.to_owned(),
            ..self.results()
        }
    }

    /// The same article, with the quotation of this key chosen.
    pub fn with_quotation(&self, key: Option<&str>) -> Query {
        Query {
            statement: key.map(str::to_owned),
            ..self.clone()
        }
    }

    /// Other ends of time, from the first result.
    pub fn with_dates(&self, from: Option<Date>, to: Option<Date>) -> Query {
        Query {
            from,
            to,
            ..self.results()
        }
    }

    /// Another scope, from the first result.
    pub fn with_scope(&self, scope: Scope) -> Query {
        Query {
            scope,
            ..self.results()
        }
    }

    /// Another order, from the first result.
    pub fn with_sort(&self, sort: Sort) -> Query {
        Query {
            sort,
            ..self.results()
        }
    }

    /// As many results more as are shown at first.
    pub fn with_more(&self) -> Query {
        Query {
            show: self.show.saturating_add(SHOWN).min(MOST_SHOWN),
            ..self.clone()
        }
    }

    /// A statement opened, by its key; the search stays in reach.
    pub fn opened_statement(&self, key: &str) -> Query {
        Query {
            statement: Some(key.to_owned()),
            article: None,
            base: None,
            with: None,
            ..self.clone()
        }
    }

    /// An article opened, by its id; search and statement stay in reach.
    pub fn opened_article(&self, id: &str) -> Query {
        Query {
            article: Some(id.to_owned()),
            ..self.clone()
        }
    }

    /// Two witnesses of the open statement compared, by their keys.
    pub fn compared(&self, base: Option<&str>, with: Option<&str>) -> Query {
        Query {
            base: base.map(str::to_owned),
            with: with.map(str::to_owned),
            ..self.clone()
        }
    }

    /// What is open closed: the article, or else the statement.
    pub fn closed(&self) -> Query {
        let mut query = self.clone();
        if query.article.take().is_none() {
            (query.statement, query.base, query.with) = (None, None, None);
        }
        query
    }
}

//! The query: everything that a link to a view can say, as one value.
//!
//! A [`Query`] and the query string of an address are one: `Display` writes it, `parse` reads it.
//!
//! ```
//! use verbatim::query::Query;
//!
//! let query: Query = "q=%22open+the+locks%22&outlet=The+Harbour+Ledger&sort=newest".parse()?;
//! assert_eq!(query.text, "\"open the locks\"");
//! assert_eq!(
//!     query.with_text("locks").to_string(),
//!     "q=locks&outlet=The+Harbour+Ledger&sort=newest"
//! );
//! # Ok::<(), std::convert::Infallible>(())
//! ```

mod address;
mod change;
mod clause;
mod filter;
mod matches;

use std::collections::BTreeSet;

use crate::bundle::FIRST_SCREEN;
use crate::date::Date;
use crate::quotation::Kind;
use crate::version::Variances;

pub use address::Parsed;
pub use clause::Clause;
pub use filter::Filter;

/// How many results are shown before anybody asks for more.
pub const SHOWN: u32 = FIRST_SCREEN;

/// The most results that are shown at once.
pub const MOST_SHOWN: u32 = 10_000;

/// What is asked for and what is open: all of it can be shared as a link.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Query {
    /// `q`: words that must all occur, `"exact phrases"`, and `-words` that must not occur.
    pub text: String,
    /// `in`: whether statements or articles are searched.
    pub scope: Scope,
    /// `outlet`: any of these names; the empty one stands for articles whose outlet is not known.
    pub outlets: BTreeSet<String>,
    /// `speaker`: any of these names; the empty one stands for words that nobody is named for.
    pub speakers: BTreeSet<String>,
    /// `from`: not before the first day of it. An article of which only the month is known lies in
    /// a stretch of time that holds the whole month; one without a date lies in none.
    pub from: Option<Date>,
    /// `to`: not after the last day of it.
    pub to: Option<Date>,
    /// `kind`: `speech` or `fragment`.
    pub kinds: BTreeSet<Kind>,
    /// `versions`: how far the versions of a statement agree, in any of these ways: `alone`,
    /// `same`, `cut`, `reworded`, `contradicted` or `disputed`.
    pub variances: Variances,
    /// `language`: any of these codes; the empty one stands for articles whose language is not
    /// known.
    pub languages: BTreeSet<String>,
    /// `sort`: the order of the results.
    pub sort: Sort,
    /// `show`: how many results are shown.
    pub show: u32,
    /// `statement`: the key of the statement that is open.
    pub statement: Option<String>,
    /// `article`: the id of the article that is open.
    pub article: Option<String>,
    /// `base`: the key of the witness that the others are compared with.
    pub base: Option<String>,
    /// `with`: the key of the witness that is compared with it.
    pub with: Option<String>,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            text: String::new(),
            scope: Scope::default(),
            outlets: BTreeSet::new(),
            speakers: BTreeSet::new(),
            from: None,
            to: None,
            kinds: BTreeSet::new(),
            variances: Variances::default(),
            languages: BTreeSet::new(),
            sort: Sort::default(),
            show: SHOWN,
            statement: None,
            article: None,
            base: None,
            with: None,
        }
    }
}

/// What is searched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The words between quotation marks.
    #[default]
    Statements,
    /// Titles and texts of the articles.
    Articles,
}

/// The order of results; what is equal, or of no known date, keeps the corpus's own order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// Statements by the number of articles that carry them; articles by date, newest first.
    #[default]
    MostCarried,
    /// By the date of the article, or of the first article that carries the statement.
    Newest,
    /// The same the other way round.
    Oldest,
    /// By number of words; of a statement those of its fullest witness.
    Longest,
}

impl Sort {
    /// All orders, as a menu lists them.
    pub const ALL: [Sort; 4] = [Sort::MostCarried, Sort::Newest, Sort::Oldest, Sort::Longest];
}

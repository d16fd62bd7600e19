//! Verbatim turns a folder of news articles into a static site in which a reader sees who said
//! what, word for word, and how each outlet carried it.
//!
//! Data flows one way, and the modules below stand in its order; a module imports only those above
//! it:
//!
//! ```text
//! folder -> article -> quotation -> people -> attribution -> statement -> index -> bundle (files)
//! bundle -> opened corpus (never changes);  URL -> Query -> search -> Results
//! ```
//!
//! The library does no I/O, reads no clock and has no globals: the same input gives the same bytes.
//! Broken input is data (a [`problem::Problem`], a complaint about a query), not an error; only
//! what opens a bundle, adds a block to one, writes one or reads a date can fail.

pub mod text;
pub mod date;
pub mod id;
pub mod problem;
pub mod article;
mod language;
#[cfg(feature = "native")]
pub mod settings;
#[cfg(feature = "native")]
pub mod read;
mod weight;
pub mod quotation;
pub mod people;
pub mod attribution;
pub mod indirect;
pub mod extraction;
pub mod align;
pub mod statement;
pub mod corpus;
pub mod version;
pub mod index;
pub mod bundle;
pub mod query;
pub mod search;
pub mod mark;
pub mod table;

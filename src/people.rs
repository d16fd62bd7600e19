//! People: who is named in an article, and who of them is one and the same across the corpus.

use serde::{Deserialize, Serialize};

use crate::text::Span;

/// Somebody or something that can speak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The fullest name: "Ilse Marrack", "Varenian Foreign Ministry".
    pub name: String,
    /// Everything else the person is called, sorted: "Marrack", "the harbour minister".
    pub aliases: Vec<String>,
    /// Whether it is a human being.
    pub kind: PersonKind,
}

/// Whether a speaker is a human being.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PersonKind {
    /// A human being.
    Human,
    /// A ministry, a company, a statement, a paper.
    Organisation,
}

/// Everybody named in one article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cast {
    /// In the order of their first mention.
    pub people: Vec<Person>,
    /// Every place that names or means one of them, ascending.
    pub mentions: Vec<Mention>,
}

/// A place in an article that names or means somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The words, in bytes of the article's text.
    pub span: Span,
    /// How they name.
    pub form: Form,
    /// Whom they mean: a place in [`Cast::people`]; `None` where that is not known.
    pub person: Option<usize>,
}

/// How a mention names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// By name.
    Name,
    /// By a pronoun.
    Pronoun,
    /// By an office or a description: "the spokesman".
    Nominal,
}

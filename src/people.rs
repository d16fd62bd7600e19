//! People: who is named in an article, and who of them is one and the same across the corpus.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::language::{self, Class, Language};
use crate::quotation::{self, Quotation};
use crate::text::{Span, words};

mod labels;
mod link;
mod names;
pub(crate) mod phrase;
pub(crate) mod role;
mod spelling;
pub(crate) mod token;
mod unite;

pub(crate) use spelling::is_name_spelt_alike;
pub(crate) use spelling::may_be_misspelt;
pub use spelling::skeleton;
pub use unite::{Union, Uniting};

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

impl Person {
    /// Whether it has a name of its own; what ends with a common noun ("the hospital spokeswoman")
    /// or means any of several ("a spokeswoman for Lindqvist Memorial") is how many are called.
    pub fn is_named(&self) -> bool {
        is_name(&self.name)
    }
}

/// Whether somebody is called so by name and not by what many are: "The former warden and Ostby
/// MP".
pub fn is_name(called: &str) -> bool {
    let mut parts = called.split(' ');
    let (first, second) = (parts.next().unwrap_or_default(), parts.next());
    let is_office = first.eq_ignore_ascii_case("the")
        && second.is_some_and(|second| second.starts_with(char::is_lowercase));
    let last = words(called).last().map_or("", |word| word.of(called));
    !ANY.contains(&first) && !is_office && !last.starts_with(char::is_lowercase)
}

/// Whether two names, as readers see them, may be of one person: the surnames are the same, and so
/// are the first letters of the given names, where both have one; then one of the surnames may be
/// mistyped, too.
pub fn may_be_one(one: &str, other: &str) -> bool {
    let parts = |name: &str| {
        let name = name.to_lowercase();
        let is_mark = |c: char| !c.is_alphanumeric() && c != '.';
        let words = name.split(' ').rev();
        let mut words = words.map(|word| word.trim_matches(is_mark).to_owned());
        let surname = words.next().unwrap_or_default();
        let given = words
            .next()
            .filter(|word| !word.ends_with('.') && !TITLES.contains(&word.as_str()));
        (surname, given.and_then(|given| given.chars().next()))
    };
    let ((one, given), (other, second)) = (parts(one), parts(other));
    match given.zip(second) {
        Some((given, second)) => given == second && may_be_misspelt(&one, &other),
        None => one == other,
    }
}

/// Words before a surname that are no given name.
const TITLES: [&str; 9] = [
    "the",
    "mr",
    "mrs",
    "ms",
    "mx",
    "dr",
    "sir",
    "lord",
    "president",
];

/// Words before what means any of several, in languages with Latin letters.
const ANY: [&str; 12] = [
    "a", "A", "an", "An", "one", "another", "ein", "eine", "un", "une", "una", "uno",
];

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cast {
    /// In the order of their first mention.
    pub people: Vec<Person>,
    /// What the text tells of each of `people`, parallel to it.
    pub traits: Vec<Traits>,
    /// Every place that names or means one of them, ascending, without overlap.
    pub mentions: Vec<Mention>,
    /// Where several are named side by side, ascending, without overlap.
    pub joint: Vec<Joint>,
}

impl Cast {
    /// The mentions within `span` of the text, ascending.
    pub(crate) fn within(&self, span: Span) -> impl Iterator<Item = &Mention> {
        let first = self
            .mentions
            .partition_point(|mention| mention.span.start < span.start);
        let behind = self.mentions[first..].iter();
        behind.take_while(move |mention| mention.span.end <= span.end)
    }

    /// Whether `person` is named or meant within `span` of the text.
    pub(crate) fn names(&self, person: usize, span: Span) -> bool {
        self.within(span)
            .any(|mention| mention.person == Some(person))
    }
}

/// Several who are named side by side and may speak together: "Marrack and Askel".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joint {
    /// The first and the last of their places in [`Cast::mentions`].
    pub mentions: (usize, usize),
    /// All of them together: a place in [`Cast::people`].
    pub person: usize,
}

/// What the text tells of somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traits {
    /// Man or woman, as far as titles and given names tell.
    pub gender: Gender,
    /// Whether the words mean more than one: "officials".
    pub plural: bool,
    /// Whether a name is known, and not only an office or a description.
    pub named: bool,
}

/// What a name, a title or a pronoun tells of whom it means.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Nothing.
    #[default]
    Unknown,
    /// That it is a woman.
    Female,
    /// That it is a man.
    Male,
}

impl Gender {
    /// What a word of that class tells.
    pub(crate) fn told_by(class: Class) -> Self {
        match (class.is(Class::MALE), class.is(Class::FEMALE)) {
            (true, false) => Gender::Male,
            (false, true) => Gender::Female,
            _ => Gender::Unknown,
        }
    }

    /// Whether both may be said of the same person.
    pub fn agrees(self, other: Gender) -> bool {
        self == other || self == Gender::Unknown || other == Gender::Unknown
    }
}

/// A place in an article that names or means somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// The words, in bytes of the article's text; a title before a name is part of them.
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

/// Everybody who is named or meant in the body of `article`.
///
/// A surname alone means who bears it: a full name may come before or behind it. Pronouns are
/// mentions without a person; whom they mean is for the attribution to say. In a language of which
/// nothing is known the cast is empty.
pub fn cast(article: &Article, quotations: &[Quotation]) -> Cast {
    Words::of(article, quotations).cast()
}

/// The words of an article, read once for who is named and for who of them speaks.
pub(crate) struct Words<'a> {
    pub(crate) article: &'a Article,
    pub(crate) quotations: &'a [Quotation],
    /// The labels of turns, by the byte at which what is said behind them begins.
    pub(crate) labels: BTreeMap<usize, quotation::Label>,
    /// What the words are in the language of the article; `None` where nothing is known of it.
    pub(crate) known: Option<(&'static Language, Vec<token::Token>)>,
}

impl<'a> Words<'a> {
    /// The words of `article`, whose quotations are `quotations`.
    pub(crate) fn of(article: &'a Article, quotations: &'a [Quotation]) -> Self {
        let language = language::spoken_in(article);
        let read = |language| (language, token::tokens(article, quotations, language));
        let labels = |language| quotation::labels(article, quotations, language);
        Self {
            article,
            quotations,
            labels: language.map(labels).unwrap_or_default(),
            known: language.map(read),
        }
    }

    /// Everybody who is named or meant in them, as [`cast`] says.
    pub(crate) fn cast(&self) -> Cast {
        let Some((language, tokens)) = &self.known else {
            return Cast::default();
        };
        let phrases = phrase::phrases(&self.article.text, tokens, language);
        let phrases = labels::with_labels(self, tokens, phrases);
        let mut cast = link::link(&self.article.text, tokens, &phrases, language);
        labels::name_in_full(self, &mut cast, language);
        cast
    }
}

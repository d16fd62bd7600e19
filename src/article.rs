//! One article: its text as given, what is known about it, and what its parts are.

pub mod address;

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::problem::Place;
use crate::text::Span;

/// One article as it was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// Unique within a corpus: the row's `id` or the file's path without its ending.
    pub id: String,
    /// The file, and the row's line, that it came from.
    pub place: Place,
    /// The text as given; every span of the article is a place in it, in bytes.
    pub text: String,
    /// The headline.
    pub title: Option<Known<String>>,
    /// The newspaper, agency or site that published it.
    pub outlet: Option<Known<String>>,
    /// When it was published.
    pub date: Option<Known<Date>>,
    /// Where it was published: `http` or `https` only.
    pub url: Option<Known<String>>,
    /// Who wrote it, as it stands there.
    pub byline: Option<Known<String>>,
    /// ISO 639-1 code, such as `en`.
    pub language: Option<Known<String>>,
    /// The whole text, cut into its paragraphs; ascending, without overlap, white space left out.
    pub parts: Vec<Part>,
}

impl Article {
    /// The paragraphs that are the article itself: where quotations stand and search looks.
    pub fn body(&self) -> impl Iterator<Item = Span> + '_ {
        self.parts
            .iter()
            .filter(|part| part.role.is_body())
            .map(|part| part.span)
    }
}

/// A fact about an article together with where it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known<T> {
    /// The fact.
    pub value: T,
    /// Where it was found.
    pub origin: Origin,
}

impl<T> Known<T> {
    /// `value`, as found at `origin`.
    pub fn new(value: T, origin: Origin) -> Self {
        Self { value, origin }
    }
}

/// What can be known about an article, as columns, front matter and settings name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// `id`
    Id,
    /// `title`
    Title,
    /// `outlet`
    Outlet,
    /// `date`
    Date,
    /// `url`
    Url,
    /// `lang`, also `language`
    Language,
    /// `byline`, also `author` and `authors`
    Byline,
}

impl Field {
    /// The field of that name, however it is written: capitals and spaces around it do not count.
    pub fn named(name: &str) -> Option<Field> {
        Some(match name.trim().to_lowercase().as_str() {
            "id" => Field::Id,
            "title" => Field::Title,
            "outlet" => Field::Outlet,
            "date" => Field::Date,
            "url" => Field::Url,
            "lang" | "language" => Field::Language,
            "byline" | "author" | "authors" => Field::Byline,
            _ => return None,
        })
    }
}

/// Where a fact about an article was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// `corpus.toml` beside the articles.
    Settings,
    /// A column of a CSV row or a field of a JSON row.
    Column,
    /// YAML or TOML front matter.
    FrontMatter,
    /// JSON-LD in a saved page.
    JsonLd,
    /// An OpenGraph or article property of a saved page.
    OpenGraph,
    /// Another `<meta>` element of a saved page.
    Meta,
    /// A `<time>` element of a saved page.
    TimeElement,
    /// Another element of a saved page: `<title>`, `<h1>`, `<html lang>`.
    Element,
    /// A line at the head of a plain text.
    HeaderLine,
    /// The caption of a picture.
    Caption,
    /// A copyright line.
    CopyrightLine,
    /// A line that names the outlet's other addresses.
    MirrorLine,
    /// A post embedded in the text.
    EmbeddedPost,
    /// The path of the article's address.
    Url,
    /// The host name of the article's address.
    Domain,
    /// The words of the text themselves.
    Text,
    /// The name of the file.
    FileName,
}

/// A paragraph and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The paragraph, white space at its ends left out.
    pub span: Span,
    /// What it is.
    pub role: Role,
}

/// What a paragraph of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The headline.
    Title,
    /// A line above the text that tells about it: section, date, address, byline.
    Header,
    /// A headline within the text.
    Heading,
    /// A paragraph of the article.
    Body,
    /// The caption of a picture.
    Caption,
    /// An invitation to share or subscribe.
    Share,
    /// Other addresses at which the outlet can be read.
    Mirror,
    /// Copyright and terms.
    Copyright,
    /// What is left of an embedded post: its words, its signature, its links.
    Post,
    /// Navigation and other furniture of the page.
    Navigation,
    /// A block quotation, which the page sets apart as somebody's words.
    BlockQuote,
}

impl Role {
    /// Whether quotations are looked for here and words are searched.
    pub fn is_body(self) -> bool {
        matches!(
            self,
            Role::Body | Role::Heading | Role::Caption | Role::BlockQuote | Role::Post
        )
    }

    /// Whether the paragraph is set apart as not part of the article.
    pub fn is_boilerplate(self) -> bool {
        matches!(
            self,
            Role::Share | Role::Mirror | Role::Copyright | Role::Navigation
        )
    }
}

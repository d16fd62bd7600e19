//! Records: what a view shows of one statement or one article.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::article::{Known, Part};
use crate::attribution::{self, Rule};
use crate::date::Date;
use crate::id::{ArticleId, PersonId, StatementId};
use crate::quotation::{Kind, Reason};
use crate::text::Span;
use crate::version::{self, Passage, Version};

/// A statement with everything that is shown of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatementRecord {
    /// The key that links name it by: that of its first witness. The key of any other witness leads
    /// to it, too, so that a link outlives a fuller witness in a later corpus.
    pub key: String,
    /// Who most likely said it.
    pub speaker: Option<PersonId>,
    /// Other articles in which words of it stand, outside of quotation marks or within another
    /// statement.
    pub elsewhere: Vec<Elsewhere>,
    /// Places of the witnesses that give it to somebody else by name, ascending.
    pub disputing: Vec<usize>,
    /// The fullest first, then by date, outlet and place; never empty.
    pub witnesses: Vec<WitnessRecord>,
}

impl StatementRecord {
    /// How likely its speaker is right, from 0 to 1: by the surest of the witnesses that give the
    /// same.
    pub fn confidence(&self) -> f32 {
        let witnesses = self.witnesses.iter();
        let same = witnesses.filter(|witness| witness.speaker == self.speaker);
        same.map(|witness| witness.confidence).fold(0.0, f32::max)
    }

    /// Who said it, where that is sure enough to be shown.
    pub fn shown(&self) -> Option<PersonId> {
        attribution::shown(self.speaker, self.confidence())
    }

    /// How many outlets carry it, `outlet` being that of an article; an article of which none is
    /// known stands for one.
    pub fn outlets<O: Ord>(&self, outlet: impl Fn(ArticleId) -> Option<O>) -> usize {
        let articles = self.witnesses.iter().map(|witness| witness.article);
        let outlets = articles.map(|article| outlet(article).ok_or(article));
        outlets.collect::<BTreeSet<_>>().len()
    }
}

/// An article in which words of a statement stand that it is no witness of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// The article; its outlet and date are in the core.
    pub article: ArticleId,
    /// The article's id.
    pub article_id: String,
}

/// A statement as one article carries it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WitnessRecord {
    /// The key that links name it by: a hash of the article's id and the quoted words.
    pub key: String,
    /// The article; its outlet, date and language are in the core.
    pub article: ArticleId,
    /// The article's id.
    pub article_id: String,
    /// The article's headline.
    pub title: Option<String>,
    /// Where the article was published.
    pub url: Option<String>,
    /// Whether it is speech or a fragment.
    pub kind: Kind,
    /// Who said it according to this article.
    pub speaker: Option<PersonId>,
    /// The words that name the speaker there.
    pub source: Option<String>,
    /// The words that say that something was said.
    pub cue: Option<String>,
    /// The rule that decided who spoke.
    pub rule: Option<Rule>,
    /// How likely the speaker is right, from 0 to 1.
    pub confidence: f32,
    /// The quoted words among those around them, in the order of the text.
    pub passage: Vec<Passage>,
    /// Runs of words of other witnesses that the article has near the passage, outside of it.
    pub beside: Vec<String>,
}

impl WitnessRecord {
    /// Who said it according to this article, where that is sure enough to be shown.
    pub fn shown(&self) -> Option<PersonId> {
        attribution::shown(self.speaker, self.confidence)
    }

    /// The words as the article has them, marks and all, up to the first that is left out.
    pub fn verbatim(&self) -> String {
        version::verbatim(self.kind, &self.passage)
    }

    /// The words that are compared with other witnesses' as one text.
    pub fn version(&self) -> Version {
        Version::of(self.kind, &self.passage).with_beside(self.beside.clone())
    }

    /// The quoted words, piece by piece.
    pub fn said(&self) -> impl Iterator<Item = &Passage> {
        self.passage.iter().filter(|piece| piece.is_said)
    }
}

/// An article with everything that is shown of it; spans are byte places in its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticleRecord {
    /// Unique within the corpus.
    pub id: String,
    /// The headline.
    pub title: Option<Known<String>>,
    /// Who published it.
    pub outlet: Option<Known<String>>,
    /// When it was published.
    pub date: Option<Known<Date>>,
    /// Where it was published.
    pub url: Option<Known<String>>,
    /// Who wrote it.
    pub byline: Option<Known<String>>,
    /// ISO 639-1 code.
    pub language: Option<Known<String>>,
    /// The text as given.
    pub text: String,
    /// Its paragraphs.
    pub parts: Vec<Part>,
    /// Everything between quotation marks, ascending.
    pub quotations: Vec<QuotationRecord>,
    /// What else the article reports that somebody said, ascending; disjoint from the quotations
    /// and never to be shown as one.
    pub indirect: Vec<IndirectRecord>,
}

impl ArticleRecord {
    /// The code of its language, where that is known.
    pub fn language_code(&self) -> Option<String> {
        self.language.as_ref().map(|known| known.value.clone())
    }

    /// The texts in which words are searched: the title and each paragraph of the body.
    pub fn searched(&self) -> impl Iterator<Item = &str> {
        let title = self.title.as_ref().map(|title| title.value.as_str());
        let body = self.parts.iter().filter(|part| part.role.is_body());
        crate::index::searched(title, &self.text, body.map(|part| part.span))
    }
}

/// A quotation as the article's view shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuotationRecord {
    /// The words between the marks.
    pub span: Span,
    /// The same with its marks.
    pub marked: Span,
    /// Whether these are somebody's words.
    pub kind: Kind,
    /// Why it is held to be of that kind.
    pub reason: Reason,
    /// How many other quotations it stands in.
    pub depth: u8,
    /// Quotations with the same number are one utterance.
    pub utterance: Option<u32>,
    /// The statement that it is a witness of.
    pub statement: Option<StatementId>,
    /// The key of the witness that it is part of.
    pub key: Option<String>,
    /// Who said it.
    pub speaker: Option<PersonId>,
    /// The words that name the speaker.
    pub source: Option<Span>,
    /// The words that say that something was said.
    pub cue: Option<Span>,
    /// The rule that decided who spoke.
    pub rule: Option<Rule>,
    /// How likely the speaker is right, from 0 to 1.
    pub confidence: f32,
}

/// Indirect speech as the article's view shows it, beside the quotations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndirectRecord {
    /// What is reported, in the words of the article.
    pub span: Span,
    /// Who is reported to have said it; `None` also for whoever is never quoted, whom only the
    /// source names.
    pub speaker: Option<PersonId>,
    /// The words that name the speaker.
    pub source: Span,
    /// The words that say that something was said.
    pub cue: Span,
    /// How likely the span is right, from 0 to 1.
    pub confidence: f32,
}

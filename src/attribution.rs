//! Attribution: who said each quotation, and by what evidence.

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::people::{Cast, Words};
use crate::quotation::Quotation;
use crate::text::Span;

mod after;
mod anaphor;
mod asked;
mod before;
mod choice;
mod disorder;
mod document;
mod free;
mod introduced;
mod joint;
pub(crate) mod line;
mod post;
mod reader;
mod memory;
pub(crate) mod model;
mod nested;
pub(crate) mod option;
mod rules;
pub(crate) mod source;
pub(crate) mod subject;
mod utterance;
pub(crate) mod view;

pub use choice::{Alternative, Choice};
pub use model::{Features, Weights};

/// How confident an attribution must be for its speaker to be shown as the speaker.
///
/// Chosen on predictions for articles that the weights were not learnt from: of the speakers at or
/// above it 97 in 100 are right, on 88 of 100 quotations. `examples/train` prints the table.
pub const SHOWN: f32 = 0.85;

/// Who said one quotation, as far as the article tells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attribution {
    /// Quotations of one article with the same number are one utterance: a split quotation, or the
    /// fragments of one sentence. Ascending from 0.
    pub utterance: u32,
    /// The words that name the speaker where the quotation stands.
    pub source: Option<Span>,
    /// The words that say that something was said.
    pub cue: Option<Span>,
    /// The rule that decided.
    pub rule: Rule,
    /// How likely the speaker is right, from 0 to 1.
    pub confidence: f32,
    /// The likeliest speaker, however unlikely: a place in the article's
    /// [`Cast::people`](crate::people::Cast::people). What a reader is told is [`Self::shown`].
    pub speaker: Option<usize>,
}

/// The rule by which a quotation was given to its speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Marrack said: "…"
    Before,
    /// "…," Marrack said.
    After,
    /// "…," said Marrack.
    Inverted,
    /// According to Marrack, "…"
    AccordingTo,
    /// Marrack: "…"
    Colon,
    /// Described by Marrack as "…"
    Passive,
    /// In Marrack's words, "…"
    Owner,
    /// "…" — Marrack
    SignOff,
    /// The sentence has the quotation and somebody who acts in it, but nothing is said to be said.
    Subject,
    /// Another quotation of the same sentence has the speaker.
    Shared,
    /// The quotation goes on from the one before it.
    Continued,
    /// The sentence before it is about the speaker.
    Preceding,
    /// The sentence behind it names the speaker.
    Following,
    /// The quotation stands in another one: its speaker says it, or cites somebody for it.
    Nested,
    /// Nothing in the text says who spoke.
    Unknown,
}

/// A speaker, where that is sure enough to be told.
pub fn shown<T>(speaker: Option<T>, confidence: f32) -> Option<T> {
    speaker.filter(|_| confidence >= SHOWN)
}

impl Attribution {
    /// The speaker, where that is sure enough to be told; otherwise `speaker` is only a candidate.
    pub fn shown(&self) -> Option<usize> {
        shown(self.speaker, self.confidence)
    }

    fn unknown() -> Self {
        Self {
            utterance: 0,
            source: None,
            cue: None,
            rule: Rule::Unknown,
            confidence: 0.0,
            speaker: None,
        }
    }
}

/// An article heard through: who said each quotation, and whom each phrase means.
pub struct Hearing<'a> {
    /// Who said each quotation, in the same order.
    pub attributions: Vec<Attribution>,
    /// The article as the words and phrases that were read; `None` in an unknown language.
    pub(crate) line: Option<line::Line<'a>>,
    /// Whom each mention of the cast means and how sure that is; `None` where nobody looked.
    pub(crate) meant: Vec<Option<(Option<usize>, f32)>>,
}

/// Says of each quotation who spoke it; parallel to `quotations`.
///
/// `quotations` are those of `article`, ascending, and `cast` is its cast. Where nothing tells who
/// spoke, or the language is unknown, the speaker stays unknown.
pub fn attribute(article: &Article, quotations: &[Quotation], cast: &Cast) -> Vec<Attribution> {
    hear(article, quotations, cast).attributions
}

/// The same with all that was understood on the way.
pub fn hear<'a>(article: &'a Article, quotations: &'a [Quotation], cast: &Cast) -> Hearing<'a> {
    let words = Words::of(article, quotations);
    hear_words(&words, cast, &Weights::default())
}

/// The attributions by other weights than the learnt ones.
pub fn attribute_by(
    article: &Article,
    quotations: &[Quotation],
    cast: &Cast,
    weights: &Weights,
) -> Vec<Attribution> {
    hear_words(&Words::of(article, quotations), cast, weights).attributions
}

/// Hears an article through of which the words are read.
pub(crate) fn hear_words<'a>(words: &Words<'a>, cast: &Cast, weights: &Weights) -> Hearing<'a> {
    let (article, quotations) = (words.article, words.quotations);
    let Some((language, tokens)) = &words.known else {
        let mut attributions = vec![Attribution::unknown(); quotations.len()];
        utterance::number(&article.text, quotations, &mut attributions);
        return Hearing {
            attributions,
            line: None,
            meant: Vec::new(),
        };
    };
    let line = line::line(words, cast, (language, tokens));
    let mut reader = reader::Reader::new(words, &line, (cast, weights));
    reader.read();
    let reader::Reader {
        found: mut attributions,
        mut meant,
        ..
    } = reader;
    for said in attributions.iter_mut().filter(|said| said.confidence > 0.0) {
        said.confidence = weights.calibrated(said.confidence);
    }
    document::settle(&line, cast, &mut attributions);
    anaphor::settle(&line, cast, &mut meant, &mut attributions);
    disorder::doubt(article, cast, &mut attributions);
    asked::doubt(&line, &mut attributions);
    nested::nest(&line, tokens, cast, &mut attributions);
    utterance::number(&article.text, quotations, &mut attributions);
    Hearing {
        attributions,
        line: Some(line),
        meant,
    }
}

/// Every choice that [`attribute_by`] makes on its way, in order.
pub fn choices(
    article: &Article,
    quotations: &[Quotation],
    cast: &Cast,
    weights: &Weights,
) -> Vec<Choice> {
    let words = Words::of(article, quotations);
    let Some((language, tokens)) = &words.known else {
        return Vec::new();
    };
    let line = line::line(&words, cast, (language, tokens));
    let mut reader = reader::Reader::new(&words, &line, (cast, weights));
    reader.choices = Some(Vec::new());
    reader.read();
    reader.choices.unwrap_or_default()
}

//! A witness as it is compared.

use std::borrow::Cow;

use super::context::{Context, Contexts};
use super::lexicon::{Lexicon, Word, date};
use super::speaker::Speaker;
use super::{Corpus, Texts, Witness};
use crate::align::tokens_of;
use crate::date::Date;
use crate::id::PersonId;

/// What a word adds to the mass of a text by standing in a row with the one before, in bits.
pub(super) const IN_A_ROW: f32 = 1.5;

/// Fewest words of a reading that is more than a fragment.
const FRAGMENT: usize = 3;

/// A witness as it is compared.
pub(super) struct Reading {
    /// Its words.
    pub(super) words: Box<[Word]>,
    /// Who said it, where that is somebody with a name, and how likely that is.
    pub(super) speaker: Option<(PersonId, f32)>,
    pub(super) date: Option<Date>,
    /// How much it tells, in bits.
    pub(super) mass: f32,
    /// Whether it stands in one pair of marks, without a sign that something is left out.
    pub(super) is_unbroken: bool,
    /// What stands around it.
    pub(super) context: Context,
}

impl Reading {
    /// Whether it is so short that anybody may say the same again any day.
    pub(super) fn is_fragment(&self) -> bool {
        self.words.len() < FRAGMENT
    }
}

/// What the whole corpus tells about the words and the speakers of its witnesses.
pub(super) struct Background {
    pub(super) lexicon: Lexicon,
    pub(super) contexts: Contexts,
    /// Parallel to the people; `None` for whoever has no name.
    speakers: Vec<Option<Speaker>>,
}

/// How the speakers of two readings go together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Speakers {
    /// One of them is not known.
    Unknown,
    /// The same person, or human beings whose names are written alike.
    Same,
    /// An organisation and somebody else, who may speak for it.
    Other,
    /// Two human beings.
    TwoHumans,
}

impl Background {
    /// The readings of all witnesses, in their order, and what they are judged by.
    pub(super) fn and_readings(
        corpus: Corpus,
        text: Texts,
        witnesses: &[Witness],
    ) -> (Self, Vec<Reading>) {
        let mut background = Self {
            lexicon: Lexicon::default(),
            contexts: Contexts::default(),
            speakers: corpus.people.iter().map(Speaker::of).collect(),
        };
        let mut readings: Vec<Reading> = Vec::with_capacity(witnesses.len());
        for run in witnesses.chunk_by(|one, two| one.article == two.article) {
            let first = run.first().map(|first| first.article.index());
            let text = first.map_or_else(Cow::default, text);
            let article = first.and_then(|at| corpus.articles.get(at));
            let contexts = background.contexts.read(article, &text, run);
            let run = run.iter().zip(contexts);
            readings.extend(
                run.map(|(witness, context)| background.reading(corpus, &text, witness, context)),
            );
        }
        background.lexicon.count(corpus.articles, text);
        for reading in &mut readings {
            let words = reading.words.iter();
            let bits: f32 = words.map(|&word| background.lexicon.bits(word)).sum();
            reading.mass = bits + IN_A_ROW * reading.words.len().saturating_sub(1) as f32;
        }
        (background, readings)
    }

    fn reading(
        &mut self,
        corpus: Corpus,
        text: &str,
        witness: &Witness,
        context: Context,
    ) -> Reading {
        let article = corpus.articles.get(witness.article.index());
        let pieces = witness.passage.iter().map(|piece| piece.span);
        let named = |id: &PersonId| self.speaker(*id).is_some();
        Reading {
            speaker: witness
                .speaker
                .filter(named)
                .map(|id| (id, witness.confidence)),
            words: self.lexicon.enter(&tokens_of(text, pieces)),
            date: article.and_then(date),
            mass: 0.0,
            is_unbroken: is_unbroken(text, witness),
            context,
        }
    }

    fn speaker(&self, id: PersonId) -> Option<&Speaker> {
        self.speakers.get(id.index())?.as_ref()
    }

    /// How the speakers of two readings go together, and how likely both are right.
    pub(super) fn speakers(&self, one: &Reading, two: &Reading) -> (Speakers, f32) {
        let Some(((one, one_right), (two, two_right))) = one.speaker.zip(two.speaker) else {
            return (Speakers::Unknown, 1.0);
        };
        let together = match (self.speaker(one), self.speaker(two)) {
            _ if one == two => Speakers::Same,
            (Some(one), Some(two)) if one.is_called_like(two) => Speakers::Same,
            (Some(one), Some(two)) if one.is_human && two.is_human => Speakers::TwoHumans,
            _ => Speakers::Other,
        };
        (together, one_right * two_right)
    }
}

/// Whether the words of a witness stand in one piece. What is left out is marked by one sign or by
/// stops, with or without spaces.
fn is_unbroken(text: &str, witness: &Witness) -> bool {
    let [piece] = &witness.passage[..] else {
        return false;
    };
    let said = piece.span.of(text);
    !["...", "…", ". . ."].iter().any(|sign| said.contains(sign))
}

//! A witness as it is compared.

use super::lexicon::{Lexicon, Word, date};
use super::{Corpus, Witness};
use crate::align::tokens_of;
use crate::date::Date;
use crate::id::PersonId;
use crate::people::PersonKind;

/// What a word adds to the mass of a text by standing in a row with the one before, in bits.
pub(super) const IN_A_ROW: f32 = 1.0;

/// A witness as it is compared.
pub(super) struct Reading {
    /// Its words.
    pub(super) words: Vec<Word>,
    /// Who said it, and whether it is a human being.
    pub(super) speaker: Option<(PersonId, PersonKind)>,
    pub(super) date: Option<Date>,
    /// How much it tells, in bits.
    pub(super) mass: f32,
}

/// The readings of all witnesses, in their order, and the lexicon of their words.
pub(super) fn readings(corpus: Corpus, witnesses: &[Witness]) -> (Vec<Reading>, Lexicon) {
    let mut lexicon = Lexicon::default();
    let mut readings: Vec<Reading> = witnesses
        .iter()
        .map(|witness| reading(corpus, witness, &mut lexicon))
        .collect();
    lexicon.count(corpus.articles);
    for reading in &mut readings {
        let bits: f32 = reading.words.iter().map(|&word| lexicon.bits(word)).sum();
        reading.mass = bits + IN_A_ROW * reading.words.len().saturating_sub(1) as f32;
    }
    (readings, lexicon)
}

fn reading(corpus: Corpus, witness: &Witness, lexicon: &mut Lexicon) -> Reading {
    let article = corpus.articles.get(witness.article.index());
    let text = article.map_or("", |article| &article.text);
    let pieces = witness.passage.iter().map(|piece| piece.span);
    let kind = |id: PersonId| {
        let person = corpus.people.get(id.index());
        person.map_or(PersonKind::Human, |person| person.kind)
    };
    Reading {
        words: lexicon.enter(&tokens_of(text, pieces)),
        speaker: witness.speaker.map(|id| (id, kind(id))),
        date: article.and_then(date),
        mass: 0.0,
    }
}

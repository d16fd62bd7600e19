//! A witness as it is compared.

use std::borrow::Cow;

use super::lexicon::{Lexicon, Word, date};
use super::{Corpus, Witness};
use crate::align::related::related;
use crate::align::tokens_of;
use crate::date::Date;
use crate::id::PersonId;
use crate::people::{Person, PersonKind};
use crate::text::{fold, words};

/// What a word adds to the mass of a text by standing in a row with the one before, in bits.
pub(super) const IN_A_ROW: f32 = 1.0;

/// A witness as it is compared.
pub(super) struct Reading {
    /// Its words.
    pub(super) words: Vec<Word>,
    /// The class and bits of each word, ascending.
    pub(super) classes: Vec<(u32, f32)>,
    /// Who said it, where that is somebody with a name.
    pub(super) speaker: Option<Speaker>,
    pub(super) date: Option<Date>,
    /// How much it tells, in bits.
    pub(super) mass: f32,
}

/// The readings of all witnesses, in their order, and the lexicon of their words.
pub(super) fn readings<'t>(
    corpus: Corpus,
    text: &dyn Fn(usize) -> Cow<'t, str>,
    witnesses: &[Witness],
) -> (Vec<Reading>, Lexicon) {
    let mut lexicon = Lexicon::default();
    let mut readings: Vec<Reading> = Vec::with_capacity(witnesses.len());
    for run in witnesses.chunk_by(|one, two| one.article == two.article) {
        let text = run
            .first()
            .map_or_else(Cow::default, |first| text(first.article.index()));
        let run = run.iter();
        readings.extend(run.map(|witness| reading(corpus, &text, witness, &mut lexicon)));
    }
    lexicon.count(corpus.articles, text);
    for reading in &mut readings {
        let bits: f32 = reading.words.iter().map(|&word| lexicon.bits(word)).sum();
        let classes = reading.words.iter();
        reading.classes = classes
            .map(|&word| (lexicon.class(word), lexicon.bits(word)))
            .collect();
        reading
            .classes
            .sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        reading.mass = bits + IN_A_ROW * reading.words.len().saturating_sub(1) as f32;
    }
    (readings, lexicon)
}

fn reading(corpus: Corpus, text: &str, witness: &Witness, lexicon: &mut Lexicon) -> Reading {
    let article = corpus.articles.get(witness.article.index());
    let pieces = witness.passage.iter().map(|piece| piece.span);
    Reading {
        words: lexicon.enter(&tokens_of(text, pieces)),
        classes: Vec::new(),
        speaker: witness.speaker.and_then(|id| speaker(corpus.people, id)),
        date: article.and_then(date),
        mass: 0.0,
    }
}

/// A speaker with a name.
pub(super) struct Speaker {
    pub(super) id: PersonId,
    pub(super) kind: PersonKind,
    /// The folded words of the name.
    name: Vec<String>,
}

/// The speaker, unless a common noun is all the name there is ("a hospital spokeswoman"): many
/// people are called that.
fn speaker(people: &[Person], id: PersonId) -> Option<Speaker> {
    let person = people.get(id.index())?;
    let last = words(&person.name).last()?.of(&person.name);
    let name = words(&person.name).map(|word| fold(word.of(&person.name)).into_owned());
    (!last.starts_with(char::is_lowercase)).then(|| Speaker {
        id,
        kind: person.kind,
        name: name.collect(),
    })
}

impl Speaker {
    /// Whether both are held to be the same: the same person, or human beings whose names are
    /// written alike ("Sergej Marrackyj", "Sergei Marrackiy").
    pub(super) fn is(&self, other: &Speaker) -> bool {
        let human = self.kind == PersonKind::Human && other.kind == PersonKind::Human;
        self.id == other.id || human && self.is_called_like(other)
    }

    fn is_called_like(&self, other: &Speaker) -> bool {
        let alike = |a: &String, b: &String| a == b || related(a, b);
        let surnames = self.name.last().zip(other.name.last());
        let first = self.name.first().zip(other.name.first());
        let lone = self.name.len() == 1 || other.name.len() == 1;
        surnames.is_some_and(|(a, b)| alike(a, b))
            && (lone || first.is_some_and(|(a, b)| alike(a, b)))
    }
}

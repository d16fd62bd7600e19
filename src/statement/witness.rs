//! From the quotations of an article to its witnesses.

use std::collections::BTreeMap;

use super::{Witness, passage};
use crate::attribution::Attribution;
use crate::id::{ArticleId, PersonId};
use crate::quotation::{Kind, Quotation, enclosing};
use crate::text::Span;

/// What is known of an article's quotations.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The article.
    pub article: ArticleId,
    /// Its text.
    pub text: &'a str,
    /// Its quotations, ascending; a nested one follows the one it stands in.
    pub quotations: &'a [Quotation],
    /// Who said each quotation: as many as there are quotations, in the same order.
    pub attributions: &'a [Attribution],
    /// Whom the people of the article's cast are in the corpus; `None` for whoever never speaks.
    pub people: &'a [Option<PersonId>],
}

/// The utterances that an article carries, in the order in which they begin.
///
/// What is no quotation is left out. A quotation within a quotation is a witness of its own only if
/// somebody else is known to have said it.
pub fn witnesses(source: Source) -> Vec<Witness> {
    let mut utterances: BTreeMap<(usize, u32), Vec<usize>> = BTreeMap::new();
    let mut first = BTreeMap::new();
    for (index, outer) in enclosing(source.quotations).into_iter().enumerate() {
        if !source.is_own(index, outer) {
            continue;
        }
        // Nested quotations never belong to the utterance of what they stand in.
        let key = (source.depth(index), source.utterance(index));
        let begins = *first.entry(key).or_insert(index);
        let place = (begins, u32::from(key.0 > 0));
        utterances.entry(place).or_default().push(index);
    }
    utterances
        .into_values()
        .map(|quotations| source.witness(quotations))
        .collect()
}

impl Source<'_> {
    fn witness(&self, quotations: Vec<usize>) -> Witness {
        let spans = quotations.iter().filter_map(|&at| self.quotations.get(at));
        let regions: Vec<Span> = spans.map(|quotation| quotation.span).collect();
        let said = quotations
            .iter()
            .filter_map(|&at| self.attributions.get(at));
        let clauses: Vec<Span> = said
            .flat_map(|said| [said.source, said.cue])
            .flatten()
            .collect();
        let speaker = quotations.iter().find_map(|&at| self.speaker(at));
        let is_theirs = |&&at: &&usize| speaker.is_some() && self.speaker(at) == speaker;
        let of_speaker = quotations.iter().filter(is_theirs);
        let confidence = of_speaker
            .filter_map(|&at| Some(self.attributions.get(at)?.confidence))
            .fold(0.0, f32::max);
        Witness {
            article: self.article,
            speaker,
            confidence,
            passage: passage(self.text, &regions, &clauses),
            quotations,
        }
    }

    /// Whether the quotation is of a witness, and not only a part of the one it stands in.
    fn is_own(&self, index: usize, outer: Option<usize>) -> bool {
        let kind = self.quotations.get(index).map(|quotation| quotation.kind);
        let differs = |outer| {
            let speaker = self.speaker(index);
            speaker.is_some() && speaker != self.speaker(outer)
        };
        kind.is_some_and(|kind| kind != Kind::None) && outer.is_none_or(differs)
    }

    fn depth(&self, index: usize) -> usize {
        self.quotations
            .get(index)
            .map_or(0, |quotation| usize::from(quotation.depth))
    }

    /// The utterance's number; a quotation that nothing is known about is an utterance of its own.
    fn utterance(&self, index: usize) -> u32 {
        let own = || u32::MAX - u32::try_from(index).unwrap_or(u32::MAX / 2);
        self.attributions
            .get(index)
            .map_or_else(own, |said| said.utterance)
    }

    fn speaker(&self, index: usize) -> Option<PersonId> {
        let place = self.attributions.get(index)?.speaker?;
        *self.people.get(place)?
    }
}

//! What stands around quoted words: the same few words are sooner one utterance where the articles
//! tell of the same around them.

use std::ops::Range;

use super::Witness;
use super::hash::beginning;
use super::lexicon::STEM;
use crate::align::each_folded;
use crate::article::Article;
use crate::text::Span;

/// Bytes before and behind the quoted words that are looked at.
const REACH: usize = 300;

/// Letters of words that are left out, as too common, and of those that are not common at all. In
/// scripts where each letter is a word of its own there is no context by that.
const SHORT: usize = 3;
const LONG: usize = 5;

/// Fewest words of a context that tells something by what it has not.
const FEWEST: usize = 8;

/// Imagined articles by which counts are smoothed, and bits below which a word tells nothing.
const IMAGINED: f32 = 50.0;
const COMMON: f32 = 2.0;

/// How many times the usual evidence is asked for where two contexts have nothing in common, and
/// from how many bits in common on it is the usual.
struct Demand {
    most: f32,
    enough: f32,
}

/// Of what the same person said at one time, and of everything else.
const SAME: Demand = Demand {
    most: 1.4,
    enough: 3.0,
};
const ELSE: Demand = Demand {
    most: 2.0,
    enough: 5.0,
};

/// Bits in common that speak for one utterance whoever is named for it, and how many times the
/// usual evidence is asked for then.
const MUCH: f32 = 16.0;
pub(super) const EASED: f32 = 0.8;

/// Where the words around a witness are in [`Contexts`], and in which language.
pub(super) struct Context {
    numbers: Range<usize>,
    language: u16,
}

/// What stands around all witnesses, as far as it is looked at.
pub(super) struct Contexts {
    /// For each context numbers for its words, ascending. Words share the few numbers there are, so
    /// that this takes little room.
    numbers: Vec<u16>,
    /// Around the witnesses of how many articles each word stands, by its number.
    spreads: Vec<Spread>,
    /// How many articles have witnesses.
    articles: u32,
}

impl Default for Contexts {
    fn default() -> Self {
        Self {
            numbers: Vec::new(),
            spreads: vec![Spread::default(); 1 << u16::BITS],
            articles: 0,
        }
    }
}

/// Around the witnesses of how many articles a word stands.
#[derive(Clone, Copy, Default)]
struct Spread {
    articles: u32,
    /// In how many more of the imagined ones.
    imagined: f32,
}

impl Contexts {
    /// What stands around each of the witnesses of one article.
    pub(super) fn read(
        &mut self,
        article: Option<&Article>,
        text: &str,
        witnesses: &[Witness],
    ) -> Vec<Context> {
        let language = article.and_then(|article| article.language.as_ref());
        let language = language.map_or(0, |known| beginning(&known.value, usize::MAX) as u16);
        let start = self.numbers.len();
        let around = witnesses.iter().map(|witness| Context {
            numbers: self.around(text, witness),
            language,
        });
        let contexts = around.collect();
        for number in ascending(self.numbers[start..].to_vec()) {
            self.spreads[usize::from(number)].articles += 1;
        }
        self.articles += 1;
        contexts
    }

    fn around(&mut self, text: &str, witness: &Witness) -> Range<usize> {
        let spans = || witness.passage.iter().map(|piece| piece.span);
        let start = spans().map(|span| span.start).min().unwrap_or(0);
        let end = spans().map(|span| span.end).max().unwrap_or(0);
        let from = text.floor_char_boundary(start.saturating_sub(REACH));
        let to = text.ceil_char_boundary(end.saturating_add(REACH)).max(end);
        let mut numbers = Vec::new();
        for side in [Span::new(from, start), Span::new(end, to)] {
            each_folded(side.of(text), |word| {
                let letters = word.chars().count();
                if letters > SHORT {
                    numbers.push(self.number(word, letters));
                }
            });
        }
        let start = self.numbers.len();
        self.numbers.extend(ascending(numbers));
        start..self.numbers.len()
    }

    /// The number of a word of so many letters; its forms mostly share it.
    fn number(&mut self, word: &str, letters: usize) -> u16 {
        let number = beginning(word, STEM) as u16;
        // Short words are common in any language, also where few articles tell of it.
        let share = if letters < LONG { 0.15 } else { 0.02 };
        let spread = &mut self.spreads[usize::from(number)];
        spread.imagined = spread.imagined.max(share * IMAGINED);
        number
    }

    /// How many times the usual evidence is asked for, for two witnesses with these contexts to be
    /// of one utterance. Two languages have no words in common, whatever they tell of.
    pub(super) fn demand(&self, contexts: [&Context; 2], is_same: bool) -> f32 {
        let is_translated = contexts[0].language != contexts[1].language;
        let [one, two] = contexts.map(|context| &self.numbers[context.numbers.clone()]);
        if is_translated || one.len().min(two.len()) < FEWEST {
            return 1.0;
        }
        let demand = if is_same { SAME } else { ELSE };
        let both = one
            .iter()
            .filter(|&number| two.binary_search(number).is_ok());
        match both.map(|&number| self.bits(number)).sum::<f32>() {
            little if little < demand.enough => {
                demand.most + (1.0 - demand.most) * little / demand.enough
            }
            much if much >= MUCH && !is_same => EASED,
            _ => 1.0,
        }
    }

    fn bits(&self, number: u16) -> f32 {
        let spread = self.spreads[usize::from(number)];
        let all = self.articles as f32 + IMAGINED;
        let share = all / (spread.articles as f32 + spread.imagined).max(1.0);
        (share.log2() - COMMON).max(0.0)
    }
}

/// The numbers in their order, each once.
fn ascending(mut numbers: Vec<u16>) -> Vec<u16> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

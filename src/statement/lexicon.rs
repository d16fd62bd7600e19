//! How much a word tells in a corpus.

use std::collections::HashMap;

use super::Texts;
use super::hash::beginning;
use super::phrases::{PHRASE, Phrases, key};
use crate::align::{Token, each_folded, related, spelt_out};
use crate::article::Article;
use crate::date::Date;
use crate::text::Quick;

/// A word of the lexicon.
pub(super) type Word = u32;

/// Bits below which a word tells nothing, and those beyond which it tells no more.
const BITS: (f32, f32) = (4.0, 14.0);

/// Words of imagined text by which the counts of words are smoothed.
const EXPECTED: u64 = 50_000;

/// Letters of the shortest word that is taken for an adverb of manner: no "family", "supply".
const ADVERB: usize = 7;

/// Letters of a stem.
pub(super) const STEM: usize = 5;

/// The words that witnesses use, and how common they and their phrases are in all articles.
#[derive(Default)]
pub(super) struct Lexicon {
    numbers: HashMap<String, Word, Quick>,
    words: Vec<Known>,
    /// Keys of the phrases entered, until they are counted.
    entered: Vec<u32>,
    pub(super) phrases: Phrases,
}

#[derive(Default)]
struct Known {
    folded: String,
    count: u32,
    bits: f32,
    stem: u32,
    class: u32,
}

impl Known {
    /// Sets the bits, in a corpus of `total` words. So that few articles do not make every word
    /// rare, short words are held to be common and long ones rare until there is much text.
    fn weigh(&mut self, total: u64) {
        let expected = match self.folded.chars().count() {
            ..=3 => 500,
            4 => 150,
            _ => 4,
        };
        let share = (total + EXPECTED) as f32 / (self.count + expected) as f32;
        self.bits = share.log2().clamp(BITS.0, BITS.1) - BITS.0;
    }
}

impl Lexicon {
    /// The numbers of the words, new ones entered.
    pub(super) fn enter(&mut self, tokens: &[Token]) -> Box<[Word]> {
        let mut words = Vec::with_capacity(tokens.len());
        for token in tokens {
            each_word(&token.folded, |word| words.push(self.number(word)));
        }
        let words = words.into_boxed_slice();
        let phrases = words.windows(PHRASE.min(words.len().max(1)));
        self.entered.extend(phrases.map(key));
        words
    }

    fn number(&mut self, folded: &str) -> Word {
        if let Some(&number) = self.numbers.get(folded) {
            return number;
        }
        let number = self.words.len() as Word;
        self.numbers.insert(folded.to_owned(), number);
        self.words.push(Known {
            folded: folded.to_owned(),
            stem: beginning(folded, STEM) as u32,
            class: beginning(folded, related::SHARED) as u32,
            ..Known::default()
        });
        number
    }

    /// Counts how often the words entered stand in the articles, and in how many news cycles their
    /// phrases.
    pub(super) fn count(&mut self, articles: &[Article], text: Texts) {
        let mut by_date: Vec<(usize, &Article)> = articles.iter().enumerate().collect();
        by_date.sort_by_key(|(_, article)| date(article));
        let first = by_date.iter().find_map(|(_, article)| date(article));
        self.phrases = Phrases::of(std::mem::take(&mut self.entered), first);
        let (mut total, mut known) = (0_u64, Vec::new());
        for (at, article) in by_date {
            known.clear();
            self.phrases.open(date(article));
            each_folded(&text(at), |folded| {
                each_word(folded, |word| known.push(self.numbers.get(word).copied()));
            });
            total += known.len() as u64;
            for (at, word) in known.iter().enumerate() {
                let up_to = known.get(..=at).unwrap_or_default();
                let again = self.phrases.meet(up_to);
                if let Some(word) = word.filter(|_| !again) {
                    self.words[word as usize].count += 1;
                }
            }
        }
        for word in &mut self.words {
            word.weigh(total);
        }
    }

    /// How surprising the word is, in bits above what the commonest words have: 0 to 10.
    pub(super) fn bits(&self, word: Word) -> f32 {
        self.words
            .get(word as usize)
            .map_or(0.0, |known| known.bits)
    }

    /// Whether it is an English adverb of manner, as far as its ending tells: "assembly" seems one,
    /// too.
    pub(super) fn is_adverb(&self, word: Word) -> bool {
        let folded = self.folded(word);
        folded.len() >= ADVERB && folded.ends_with("ly")
    }

    /// A number that forms of one word share, if they have a beginning of five letters in common.
    pub(super) fn stem(&self, word: Word) -> u32 {
        self.words.get(word as usize).map_or(0, |known| known.stem)
    }

    /// A number that all forms of one word share, and some other words, too.
    pub(super) fn class(&self, word: Word) -> u32 {
        self.words.get(word as usize).map_or(0, |known| known.class)
    }

    /// Whether two words look like forms of one.
    pub(super) fn related(&self, one: Word, two: Word) -> bool {
        self.class(one) == self.class(two) && related::related(self.folded(one), self.folded(two))
    }

    /// The word, folded.
    pub(super) fn folded(&self, word: Word) -> &str {
        self.words
            .get(word as usize)
            .map_or("", |known| &known.folded)
    }
}

/// Hands the words to `take` of which a folded one is made: "do" and "not" of "don't". What ends
/// with "'s" stays as it is, for it is mostly a genitive.
fn each_word(folded: &str, mut take: impl FnMut(&str)) {
    let is_contracted = folded.contains('\'') && !folded.ends_with("'s");
    match is_contracted || folded == "cannot" {
        true => spelt_out(folded).iter().for_each(|word| take(word)),
        false => take(folded),
    }
}

pub(super) fn date(article: &Article) -> Option<Date> {
    article.date.as_ref().map(|known| known.value)
}

//! How much a word, or a phrase, tells in a corpus.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::align::path::Link;
use crate::align::{Token, related, tokens};
use crate::article::Article;
use crate::date::Date;

/// A word of the lexicon.
pub(super) type Word = u32;

/// Bits below which a word tells nothing, and those beyond which it tells no more.
const BITS: (f32, f32) = (4.0, 14.0);

/// Days after which the same phrase in the news is taken to be used anew.
const CYCLE: u32 = 4;

/// Undated articles that count as much as one more news cycle.
const UNDATED: u32 = 8;

/// In how many news cycles a phrase may stand before it is taken for a stock phrase.
const FRESH: f32 = 3.0;

/// Words of a phrase.
const PHRASE: usize = 3;

/// Words in a row that a stock phrase may have, and those that none has.
const STOCK: (f32, f32) = (4.0, 16.0);

/// Words of imagined text by which the counts of words are smoothed.
const EXPECTED: u64 = 50_000;

/// The words that witnesses use, and how common they and their phrases are in all articles.
#[derive(Default)]
pub(super) struct Lexicon {
    numbers: HashMap<String, Word>,
    words: Vec<Known>,
    phrases: HashMap<u64, Spread>,
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

/// In how many news cycles a phrase stands.
#[derive(Clone, Copy, Default)]
struct Spread {
    last: Option<Date>,
    cycles: u32,
    undated: u32,
}

impl Lexicon {
    /// The numbers of the words, new ones entered.
    pub(super) fn enter(&mut self, tokens: &[Token]) -> Vec<Word> {
        let words: Vec<Word> = tokens
            .iter()
            .map(|token| self.number(&token.folded))
            .collect();
        for phrase in words.windows(PHRASE.min(words.len().max(1))) {
            self.phrases.entry(key(phrase)).or_default();
        }
        words
    }

    fn number(&mut self, folded: &str) -> Word {
        if let Some(&number) = self.numbers.get(folded) {
            return number;
        }
        let number = self.words.len() as Word;
        self.numbers.insert(folded.to_owned(), number);
        let beginning = |letters| hash(folded.chars().take(letters).map(u64::from)) as u32;
        self.words.push(Known {
            folded: folded.to_owned(),
            stem: beginning(STEM),
            class: beginning(related::SHARED),
            ..Known::default()
        });
        number
    }

    /// Counts how often the words entered stand in the articles, and in how many news cycles their
    /// phrases.
    pub(super) fn count<'t>(&mut self, articles: &[Article], text: &dyn Fn(usize) -> Cow<'t, str>) {
        let mut by_date: Vec<(usize, &Article)> = articles.iter().enumerate().collect();
        by_date.sort_by_key(|(_, article)| date(article));
        let mut total = 0_u64;
        for (at, article) in by_date {
            let tokens = tokens(&text(at));
            total += tokens.len() as u64;
            let known = tokens
                .iter()
                .map(|token| self.numbers.get(&token.folded).copied());
            let known: Vec<Option<Word>> = known.collect();
            for (at, word) in known.iter().enumerate() {
                let up_to = known.get(..=at).unwrap_or_default();
                let again = self.meet(up_to, date(article));
                if let Some(word) = word.filter(|_| !again) {
                    self.words[word as usize].count += 1;
                }
            }
        }
        for word in &mut self.words {
            word.weigh(total);
        }
    }

    /// Counts the phrases that the words up to here end with; whether the longest stood in an
    /// article before. What is repeated word for word, such as a statement that everybody carries,
    /// must not make its words look common.
    fn meet(&mut self, up_to: &[Option<Word>], date: Option<Date>) -> bool {
        let mut again = false;
        for length in 1..=PHRASE.min(up_to.len()) {
            let phrase = &up_to[up_to.len() - length..];
            let known: Option<Vec<Word>> = phrase.iter().copied().collect();
            let Some(known) = known else { break };
            if let Some(spread) = self.phrases.get_mut(&key(&known)) {
                again = length == PHRASE && spread.cycles + spread.undated > 0;
                spread.add(date);
            }
        }
        again
    }

    /// How surprising the word is, in bits above what the commonest words have: 0 to 10.
    pub(super) fn bits(&self, word: Word) -> f32 {
        self.words
            .get(word as usize)
            .map_or(0.0, |known| known.bits)
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

    fn folded(&self, word: Word) -> &str {
        self.words
            .get(word as usize)
            .map_or("", |known| &known.folded)
    }

    /// For each link, from 0 to 1, what the words that surround it leave of its bits: a phrase that
    /// is used again and again is no sign of one utterance.
    pub(super) fn freshness(&self, words: &[Word], links: &[Link]) -> Vec<f32> {
        let mut fresh = Vec::with_capacity(links.len());
        for run in links.chunk_by(|one, two| (one.0 + 1, one.1 + 1) == *two) {
            let length = PHRASE.min(run.len());
            let phrases = run.windows(length).map(|phrase| {
                let phrase = words.get(phrase[0].0..phrase[0].0 + length);
                let spread = phrase.and_then(|phrase| self.phrases.get(&key(phrase)));
                spread.map_or(1.0, |spread| spread.freshness())
            });
            let phrases: Vec<f32> = phrases.collect();
            // No phrase in everybody's mouth is as long as a sentence.
            let least = (run.len() as f32 - STOCK.0) / (STOCK.1 - STOCK.0);
            fresh.extend((0..run.len()).map(|at| {
                let around = phrases.get(at.saturating_sub(2)..phrases.len().min(at + 1));
                let around = around.unwrap_or_default().iter().copied();
                let freshest = around.reduce(f32::max).unwrap_or(1.0);
                freshest.max(least).min(1.0)
            }));
        }
        fresh
    }
}

/// Letters of a stem.
const STEM: usize = 5;

impl Spread {
    fn add(&mut self, date: Option<Date>) {
        let again = |last: Date| date.is_some_and(|date| date.days_apart(last) >= CYCLE);
        match date {
            None => self.undated += 1,
            Some(_) if self.last.is_none_or(again) => {
                self.last = date;
                self.cycles += 1;
            }
            Some(_) => {}
        }
    }

    fn freshness(self) -> f32 {
        let cycles = self.cycles + self.undated / UNDATED;
        (FRESH / cycles.max(1) as f32).min(1.0)
    }
}

pub(super) fn date(article: &Article) -> Option<Date> {
    article.date.as_ref().map(|known| known.value)
}

fn key(phrase: &[Word]) -> u64 {
    hash(phrase.iter().map(|&word| u64::from(word)))
}

/// Fowler, Noll and Vo's hash over numbers, with a final mix.
pub(super) fn hash(numbers: impl Iterator<Item = u64>) -> u64 {
    let mixed = numbers.fold(0xcbf2_9ce4_8422_2325_u64, |hash, number| {
        (hash ^ number)
            .wrapping_mul(0x0000_0100_0000_01b3)
            .rotate_left(23)
    });
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}

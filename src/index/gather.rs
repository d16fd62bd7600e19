//! Gathering: texts read word by word, each word a number.

use std::collections::HashMap;

use super::ascending::Ascending;
use super::followers::Followers;
use super::texts::Texts;
use super::{BREAK, Index};
use crate::id::WitnessId;
use crate::text::{Quick, fold, words};

/// The texts that were read so far.
#[derive(Clone, Debug, Default)]
pub struct Gathering {
    /// The number of each word as it was written; [`BREAK`] where folding leaves nothing of it.
    written: HashMap<String, u32, Quick>,
    /// The same of words of at most eight bytes, and of those of at most sixteen, by their letters:
    /// the less room they take, the more of them are near at hand.
    short: HashMap<u64, u32, Quick>,
    middle: HashMap<u128, u32, Quick>,
    folded: HashMap<String, u32, Quick>,
    /// The folded words by number.
    words: Vec<String>,
    articles: Texts,
    /// Their ids, and what they say.
    witnesses: Vec<u32>,
    said: Texts,
    /// The words of the text at hand.
    numbers: Vec<u32>,
}

impl Gathering {
    /// Reads the searched texts of the next article and counts their words.
    pub fn add_article<'a>(&mut self, texts: impl Iterator<Item = &'a str>) -> usize {
        let mut numbers = std::mem::take(&mut self.numbers);
        let mut breaks = 0;
        for text in texts {
            self.read(text, &mut numbers);
            numbers.push(BREAK);
            breaks += 1;
        }
        let count = numbers.len() - breaks;
        self.articles.push(&numbers);
        numbers.clear();
        self.numbers = numbers;
        count
    }

    /// Reads the quoted words of a witness piece by piece and counts them.
    pub fn add_witness(&mut self, id: WitnessId, said: &[&str]) -> usize {
        let mut numbers = std::mem::take(&mut self.numbers);
        said.iter().for_each(|text| self.read(text, &mut numbers));
        let count = numbers.len();
        self.witnesses.push(id.0);
        self.said.push(&numbers);
        numbers.clear();
        self.numbers = numbers;
        count
    }

    fn read(&mut self, text: &str, numbers: &mut Vec<u32>) {
        for span in words(text) {
            let word = span.of(text);
            let number = match word.len() {
                0..=8 => self.short.get(&short(word.as_bytes())),
                9..=16 => self.middle.get(&middle(word.as_bytes())),
                _ => self.written.get(word),
            };
            let number = number.copied().unwrap_or_else(|| self.learn(word));
            numbers.extend((number != BREAK).then_some(number));
        }
    }

    fn learn(&mut self, word: &str) -> u32 {
        let term = fold(word);
        let next = u32::try_from(self.words.len()).expect("fewer words than bytes");
        let number = match self.folded.get(&*term) {
            Some(&number) => number,
            None if term.is_empty() => BREAK,
            None => {
                self.words.push(term.clone().into_owned());
                self.folded.insert(term.into_owned(), next);
                next
            }
        };
        match word.len() {
            0..=8 => self.short.insert(short(word.as_bytes()), number),
            9..=16 => self.middle.insert(middle(word.as_bytes()), number),
            _ => self.written.insert(word.to_owned(), number),
        };
        number
    }

    /// Puts the words in order and lists what holds each of them.
    pub fn finish(self) -> Index {
        let Self {
            written,
            short,
            middle,
            folded,
            words,
            articles: mut texts,
            witnesses,
            mut said,
            numbers,
        } = self;
        // What only the reading needs goes before the lists, which take most.
        drop((written, short, middle, folded, numbers));
        let (words, ranks) = sorted(words);
        said.rename(ranks.clone());
        texts.rename(ranks);
        let places = list_said(words.len(), &witnesses, &said);
        drop((witnesses, said));
        let articles = list_articles(words.len(), &texts);
        Index {
            said: places,
            count: texts.len(),
            followers: Followers::new(texts, articles.counts()),
            articles,
            words,
        }
    }
}

/// The bytes of a word of at most eight, as a number; no word has a byte that is zero.
fn short(word: &[u8]) -> u64 {
    word.iter().fold(0, |all, &byte| all << 8 | u64::from(byte))
}

/// The bytes of a word of at most sixteen, as a number.
fn middle(word: &[u8]) -> u128 {
    let (first, rest) = word.split_at(word.len().min(8));
    u128::from(short(rest)) << 64 | u128::from(short(first))
}

/// The words in the order of their bytes, and the new number of each.
fn sorted(mut words: Vec<String>) -> (Vec<String>, Vec<u32>) {
    let mut order: Vec<u32> = (0..).take(words.len()).collect();
    order.sort_unstable_by(|&a, &b| words[a as usize].cmp(&words[b as usize]));
    let mut ranks = vec![0; words.len()];
    for (rank, &number) in (0..).zip(&order) {
        ranks[number as usize] = rank;
    }
    let words = order
        .iter()
        .map(|&number| std::mem::take(&mut words[number as usize]));
    (words.collect(), ranks)
}

fn list_articles(words: usize, texts: &Texts) -> Ascending<1> {
    Ascending::fill(words, |put| {
        let mut last = vec![u32::MAX; words];
        texts.each(|article, text| {
            for &word in text.iter().filter(|&&word| word != BREAK) {
                let last = &mut last[word as usize];
                if *last != article {
                    *last = article;
                    put(word as usize, [article]);
                }
            }
        });
    })
}

/// The places of each word, which `said` gives by the article, in the order of the witnesses.
fn list_said(words: usize, witnesses: &[u32], said: &Texts) -> Ascending<2> {
    let mut order: Vec<usize> = (0..witnesses.len()).collect();
    order.sort_by_key(|&at| witnesses[at]);
    Ascending::fill(words, |put| {
        let mut numbers = Vec::new();
        for &at in &order {
            said.read(at, &mut numbers);
            for (position, &word) in (0..).zip(&numbers) {
                put(word as usize, [witnesses[at], position]);
            }
        }
    })
}

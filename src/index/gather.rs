//! Gathering: texts read word by word, each word a number.

use std::collections::HashMap;

use super::ascending::Ascending;
use super::followers::Followers;
use super::texts::Texts;
use super::words::Words;
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
    words: Words,
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
            let behind = &text.as_bytes()[span.start..];
            let number = match span.len() {
                length @ 0..=8 => self.short.get(&short(behind, length)),
                length @ 9..=16 => self.middle.get(&middle(behind, length)),
                _ => self.written.get(span.of(text)),
            };
            let number = number.copied().unwrap_or_else(|| self.learn(span.of(text)));
            numbers.extend((number != BREAK).then_some(number));
        }
    }

    fn learn(&mut self, word: &str) -> u32 {
        let term = fold(word);
        let number = match self.folded.get(&*term) {
            Some(&number) => number,
            None if term.is_empty() => BREAK,
            None => {
                let number = self.words.push(&term);
                self.folded.insert(term.into_owned(), number);
                number
            }
        };
        match word.len() {
            length @ 0..=8 => self.short.insert(short(word.as_bytes(), length), number),
            length @ 9..=16 => self.middle.insert(middle(word.as_bytes(), length), number),
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
            articles: texts,
            witnesses,
            said,
            numbers,
        } = self;
        // What only the reading needs goes before the lists, which take most.
        drop((written, short, middle, folded, numbers));
        let places = list_said(words.len(), &witnesses, &said);
        drop((witnesses, said));
        let articles = list_articles(words.len(), &texts);
        Index {
            said: places,
            followers: Followers::new(texts, articles.counts().collect()),
            articles,
            order: words.in_order(),
            words,
        }
    }
}

/// The first bytes, at most eight, as a number; no word has a byte that is zero.
fn short(bytes: &[u8], length: usize) -> u64 {
    match bytes.first_chunk() {
        // Eight at once, and those too many shifted out, is much quicker than one by one.
        Some(&chunk) => u64::from_be_bytes(chunk)
            .checked_shr(64 - 8 * length as u32)
            .unwrap_or(0),
        None => bytes[..length]
            .iter()
            .fold(0, |all, &byte| all << 8 | u64::from(byte)),
    }
}

/// The first bytes, more than eight and at most sixteen, as a number.
fn middle(bytes: &[u8], length: usize) -> u128 {
    let (first, rest) = bytes.split_at(8);
    u128::from(short(first, 8)) << 64 | u128::from(short(rest, length - 8))
}

fn list_articles(words: usize, texts: &Texts) -> Ascending<1> {
    Ascending::fill(words, |put| {
        let mut last = vec![u32::MAX; words];
        texts.each(|article, word, _| {
            let last = last.get_mut(word as usize);
            if let Some(last) = last.filter(|last| **last != article) {
                *last = article;
                put(word as usize, [article]);
            }
        });
    })
}

/// The places of each word, which `said` gives by the article, in the order of the witnesses.
fn list_said(words: usize, witnesses: &[u32], said: &Texts) -> Ascending<2> {
    let mut order: Vec<usize> = (0..witnesses.len()).collect();
    order.sort_by_key(|&at| witnesses[at]);
    Ascending::fill(words, |put| {
        for &at in &order {
            for (position, word) in (0..).zip(said.text(at)) {
                put(word as usize, [witnesses[at], position]);
            }
        }
    })
}

//! Gathering: texts read word by word, each word a number.

use std::collections::HashMap;

use super::lists::Lists;
use super::{BREAK, Index, Place};
use crate::id::WitnessId;
use crate::text::{Quick, fold, words};

/// The texts that were read so far.
#[derive(Clone, Debug, Default)]
pub struct Gathering {
    /// The number of each word as it was written; [`BREAK`] where folding leaves nothing of it.
    written: HashMap<String, u32, Quick>,
    folded: HashMap<String, u32, Quick>,
    /// The folded words by number.
    words: Vec<String>,
    articles: Vec<Box<[u32]>>,
    witnesses: Vec<(u32, Box<[u32]>)>,
}

impl Gathering {
    /// Reads the searched texts of the next article and counts their words.
    pub fn add_article<'a>(&mut self, texts: impl Iterator<Item = &'a str>) -> usize {
        let mut numbers = Vec::new();
        let mut breaks = 0;
        for text in texts {
            self.read(text, &mut numbers);
            numbers.push(BREAK);
            breaks += 1;
        }
        let count = numbers.len() - breaks;
        self.articles.push(numbers.into());
        count
    }

    /// Reads the quoted words of a witness piece by piece and counts them.
    pub fn add_witness(&mut self, id: WitnessId, said: &[&str]) -> usize {
        let mut numbers = Vec::new();
        said.iter().for_each(|text| self.read(text, &mut numbers));
        let count = numbers.len();
        self.witnesses.push((id.0, numbers.into()));
        count
    }

    fn read(&mut self, text: &str, numbers: &mut Vec<u32>) {
        for span in words(text) {
            let word = span.of(text);
            let number = match self.written.get(word) {
                Some(&number) => number,
                None => self.learn(word),
            };
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
        self.written.insert(word.to_owned(), number);
        number
    }

    /// Puts the words in order and lists what holds each of them.
    pub fn finish(self) -> Index {
        let Self {
            words,
            mut articles,
            mut witnesses,
            ..
        } = self;
        let (words, ranks) = sorted(words);
        let texts = articles.iter_mut().map(|text| &mut **text);
        let said = witnesses.iter_mut().map(|(_, said)| &mut **said);
        for number in texts.chain(said).flatten().filter(|n| **n != BREAK) {
            *number = ranks[*number as usize];
        }
        witnesses.sort_unstable_by_key(|&(id, _)| id);
        Index {
            articles: list_articles(words.len(), &articles),
            said: list_said(words.len(), &witnesses),
            texts: articles,
            words,
        }
    }
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

fn list_articles(words: usize, texts: &[Box<[u32]>]) -> Lists<u32> {
    Lists::fill(words, |put| {
        let mut last = vec![u32::MAX; words];
        for (article, text) in (0..).zip(texts) {
            for &word in text.iter().filter(|&&word| word != BREAK) {
                let last = &mut last[word as usize];
                if *last != article {
                    *last = article;
                    put(word as usize, article);
                }
            }
        }
    })
}

fn list_said(words: usize, witnesses: &[(u32, Box<[u32]>)]) -> Lists<Place> {
    Lists::fill(words, |put| {
        for &(witness, ref said) in witnesses {
            for (position, &word) in (0..).zip(said) {
                put(word as usize, Place { witness, position });
            }
        }
    })
}

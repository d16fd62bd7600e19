//! Frequent words that follow one another, two or three of them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::lists::Lists;
use super::{BREAK, Entry, Index, is_listed, run};
use crate::text::Quick;

/// About as many words with their followers are held at a time, at least.
const HELD: usize = 1 << 19;

/// In at most about as many parts the followers of a large corpus are looked at: each costs a look
/// at all texts.
const PARTS: usize = 8;

/// A word and the two behind it, as far as they are listed, and the article.
type Followers = [u32; 3];

/// In how many articles each listed pair stands that may be part of a triple.
type Frequencies = HashMap<[u32; 2], usize, Quick>;

/// Shows the entry of each run that is listed, in the order of the terms.
pub(super) fn each<E>(
    index: &Index,
    show: &mut impl FnMut(Entry) -> Result<(), E>,
) -> Result<(), E> {
    let stretches = stretches(index);
    let frequencies = frequencies(index, &stretches);
    for words in stretches {
        let mut followers = followers(index, &words);
        for (place, first) in words.enumerate() {
            let list = followers.of_mut(place);
            list.sort_unstable();
            for pair in list.chunk_by(|a, b| a[0] == b[0]) {
                show_runs(index, first, pair, &frequencies, show)?;
            }
        }
    }
    Ok(())
}

/// Shows a pair, and the triples that begin with it; `list` ascends.
fn show_runs<E>(
    index: &Index,
    first: usize,
    list: &[Followers],
    frequencies: &Frequencies,
    show: &mut impl FnMut(Entry) -> Result<(), E>,
) -> Result<(), E> {
    let word = |number: u32| index.words.get(number as usize).map_or("", String::as_str);
    let [second, ..] = list[0];
    let frequency = |pair: [u32; 2]| frequencies.get(&pair).copied().unwrap_or(0);
    let articles = articles(list);
    let own = articles.len();
    let words = [&index.words[first], word(second)];
    show(entry(run(&words), articles))?;
    for triple in list.chunk_by(|a, b| a[1] == b[1]) {
        let [_, third, _] = triple[0];
        let other = frequency([second, third]);
        if third != BREAK && is_listed(own, other, index.texts.len()) {
            let [first, second] = words;
            show(entry(
                run(&[first, second, word(third)]),
                self::articles(triple),
            ))?;
        }
    }
    Ok(())
}

fn entry(term: String, articles: Vec<u32>) -> Entry<'static> {
    Entry {
        term: Cow::Owned(term),
        witnesses: Vec::new(),
        said: &[],
        articles: Cow::Owned(articles),
    }
}

fn articles(list: &[Followers]) -> Vec<u32> {
    let mut articles: Vec<u32> = list.iter().map(|&[.., article]| article).collect();
    if !articles.is_sorted() {
        articles.sort_unstable();
    }
    articles.dedup();
    articles
}

/// The words in stretches that together are in about [`HELD`] articles, or
/// in a share of all.
fn stretches(index: &Index) -> Vec<Range<usize>> {
    let mut stretches = Vec::new();
    let (mut start, mut held) = (0, 0);
    let most = HELD.max(index.articles.len() / PARTS);
    for word in 0..index.words.len() {
        held += index.articles.count(word);
        if held > most {
            stretches.push(start..word + 1);
            (start, held) = (word + 1, 0);
        }
    }
    stretches.push(start..index.words.len());
    stretches
}

/// For each of the words the words behind it, as far as the pair is listed, and where they stand.
fn followers(index: &Index, words: &Range<usize>) -> Lists<Followers> {
    let frequency = |word: u32| index.articles.count(word as usize);
    Lists::fill(words.len(), |put| {
        index.texts.each(|article, text| {
            for (at, &first) in text.iter().enumerate() {
                if !words.contains(&(first as usize)) {
                    continue;
                }
                let behind = |by: usize| text.get(at + by).copied().unwrap_or(BREAK);
                let second = behind(1);
                if second != BREAK
                    && is_listed(frequency(first), frequency(second), index.texts.len())
                {
                    put(first as usize - words.start, [second, behind(2), article]);
                }
            }
        });
    })
}

/// Counts the pairs that are frequent enough to be part of a triple.
fn frequencies(index: &Index, stretches: &[Range<usize>]) -> Frequencies {
    let mut frequencies = Frequencies::default();
    let all = index.texts.len();
    for words in stretches {
        let mut followers = followers(index, words);
        for (place, first) in words.clone().enumerate() {
            let list = followers.of_mut(place);
            list.sort_unstable();
            for pair in list.chunk_by(|a, b| a[0] == b[0]) {
                let frequency = articles(pair).len();
                if is_listed(frequency, all, all) {
                    let first = u32::try_from(first).unwrap_or(BREAK);
                    frequencies.insert([first, pair[0][0]], frequency);
                }
            }
        }
    }
    frequencies
}

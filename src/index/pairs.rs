//! Pairs of frequent words that follow one another.

use std::borrow::Cow;
use std::ops::Range;

use super::lists::Lists;
use super::{BREAK, Entry, Index, is_listed, pair};

/// About as many words with their followers are held at a time.
const HELD: usize = 1 << 22;

/// Shows the entry of each pair that is listed, in the order of the terms.
pub(super) fn each<E>(
    index: &Index,
    show: &mut impl FnMut(Entry) -> Result<(), E>,
) -> Result<(), E> {
    for words in stretches(index) {
        let followers = followers(index, &words);
        for (place, first) in words.enumerate() {
            let mut list = followers.of(place).to_vec();
            list.sort_unstable();
            list.dedup();
            for group in list.chunk_by(|a, b| a.0 == b.0) {
                let second = &index.words[group[0].0 as usize];
                let articles: Vec<u32> = group.iter().map(|&(_, article)| article).collect();
                show(Entry {
                    term: Cow::Owned(pair(&index.words[first], second)),
                    witnesses: Vec::new(),
                    said: &[],
                    articles: Cow::Owned(articles),
                })?;
            }
        }
    }
    Ok(())
}

/// The words in stretches that together are in about [`HELD`] articles.
fn stretches(index: &Index) -> Vec<Range<usize>> {
    let mut stretches = Vec::new();
    let (mut start, mut held) = (0, 0);
    for word in 0..index.words.len() {
        held += index.articles.of(word).len();
        if held > HELD {
            stretches.push(start..word + 1);
            (start, held) = (word + 1, 0);
        }
    }
    stretches.push(start..index.words.len());
    stretches
}

/// For each of the words the words behind it, as far as the pair is listed, and where they stand.
fn followers(index: &Index, words: &Range<usize>) -> Lists<(u32, u32)> {
    let frequency = |word: u32| index.articles.of(word as usize).len();
    Lists::fill(words.len(), |put| {
        for (article, text) in (0..).zip(&index.texts) {
            for pair in text.windows(2) {
                let &[first, second] = pair else { continue };
                if second != BREAK
                    && words.contains(&(first as usize))
                    && is_listed(frequency(first), frequency(second), index.texts.len())
                {
                    put(first as usize - words.start, (second, article));
                }
            }
        }
    })
}

//! Where words of a statement stand besides in its witnesses: outside of quotation marks, as when a
//! scrape has lost one, or within another statement.

use std::collections::{BTreeSet, HashMap};

use super::hash::hash;
use super::{Corpus, Statement, Texts};
use crate::align::each_folded;
use crate::id::ArticleId;
use crate::text::Quick;

/// Words in a row that are hardly the same by chance.
const RUN: usize = 8;

/// The statements in whose fullest witness a run of words stands, by the run's key.
type Runs = HashMap<u64, Vec<u32>, Quick>;

/// Finds for each statement the articles, other than those of its witnesses, with runs of words of
/// its fullest witness.
pub(super) fn find(corpus: Corpus, text: Texts, statements: &mut [Statement]) {
    let runs = runs(text, statements);
    for at in 0..corpus.articles.len() {
        let article = ArticleId::at(at);
        let words = words(&text(at));
        let found = words.windows(RUN).filter_map(|run| runs.get(&key(run)));
        let found: BTreeSet<u32> = found.flatten().copied().collect();
        for statement in found {
            let statement = &mut statements[statement as usize];
            let mut own = statement.witnesses.iter();
            if !own.any(|witness| witness.article == article) {
                statement.elsewhere.push(article);
            }
        }
    }
}

/// Of each statement the first, the middle and the last run of its fullest witness's longest piece.
fn runs(text: Texts, statements: &[Statement]) -> Runs {
    let fullest = statements.iter().enumerate();
    let fullest = fullest.filter_map(|(at, statement)| Some((statement.witnesses.first()?, at)));
    let mut fullest: Vec<_> = fullest.collect();
    fullest.sort_by_key(|(witness, at)| (witness.article, *at));
    let mut runs = Runs::default();
    for own in fullest.chunk_by(|(one, _), (two, _)| one.article == two.article) {
        let Some((first, _)) = own.first() else {
            continue;
        };
        let text = text(first.article.index());
        for (witness, at) in own {
            let quoted = witness.passage.iter().filter(|piece| piece.quoted);
            let longest = quoted.max_by_key(|piece| piece.span.len());
            let words = longest.map_or(Vec::new(), |piece| words(piece.span.of(&text)));
            let Some(last) = words.len().checked_sub(RUN) else {
                continue;
            };
            let mut starts = vec![0, last / 2, last];
            starts.dedup();
            let keys = starts
                .into_iter()
                .map(|start| key(&words[start..start + RUN]));
            keys.for_each(|key| runs.entry(key).or_default().push(*at as u32));
        }
    }
    runs
}

/// A number for each word of a text.
fn words(text: &str) -> Vec<u64> {
    let mut words = Vec::new();
    each_folded(text, |word| words.push(hash(word.bytes().map(u64::from))));
    words
}

fn key(run: &[u64]) -> u64 {
    hash(run.iter().copied())
}

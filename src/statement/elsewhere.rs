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

/// The fewest words of a statement that is looked for as a whole, because it has no such run.
const SHORT: usize = 5;

/// Most statements that a run is a sign of; beyond, it is in everybody's mouth and a sign of none.
const PER_RUN: usize = 48;

/// The statements in whose fullest witness a run of words stands, by the run's key.
type Runs = HashMap<u64, Vec<u32>, Quick>;

/// The statements of few words with these, by the key of the first of them.
type Wholes = HashMap<u64, Vec<(u32, Vec<u64>)>, Quick>;

/// What is looked for in each article.
#[derive(Default)]
struct Sought {
    runs: Runs,
    wholes: Wholes,
}

impl Sought {
    /// The statements of which words stand in an article.
    fn found_in(&self, words: &[u64]) -> BTreeSet<u32> {
        let runs = words
            .windows(RUN)
            .filter_map(|run| self.runs.get(&key(run)))
            .filter(|statements| statements.len() <= PER_RUN);
        let wholes = (0..words.len()).flat_map(|at| {
            let first = words.get(at..at + SHORT);
            let wholes = first.and_then(|first| self.wholes.get(&key(first)));
            let wholes = wholes.filter(|wholes| wholes.len() <= PER_RUN);
            let stands = move |(_, whole): &&(u32, Vec<u64>)| words[at..].starts_with(whole);
            wholes.into_iter().flatten().filter(stands)
        });
        let runs = runs.flatten().copied();
        runs.chain(wholes.map(|(statement, _)| *statement))
            .collect()
    }

    /// Looks for a statement by the first, the middle and the last run of its words, or by all of
    /// them if they are few.
    fn add(&mut self, statement: u32, words: Vec<u64>) {
        if let Some(last) = words.len().checked_sub(RUN) {
            let mut starts = vec![0, last / 2, last];
            starts.dedup();
            for start in starts {
                let run = key(&words[start..start + RUN]);
                let statements = self.runs.entry(run).or_default();
                // One too many is kept to tell that there were.
                if statements.len() <= PER_RUN {
                    statements.push(statement);
                }
            }
        } else if let Some(first) = words.get(..SHORT) {
            let wholes = self.wholes.entry(key(first)).or_default();
            if wholes.len() <= PER_RUN {
                wholes.push((statement, words));
            }
        }
    }
}

/// Finds for each statement the articles, other than those of its witnesses, with runs of words of
/// its fullest witness, or with all of its words if they are few.
pub(super) fn find(corpus: Corpus, text: Texts, statements: &mut [Statement]) {
    let sought = sought(text, statements);
    for at in 0..corpus.articles.len() {
        let article = ArticleId::at(at);
        let words = words(&text(at));
        for statement in sought.found_in(&words) {
            statements[statement as usize].elsewhere.push(article);
        }
    }
    for statement in statements {
        let own = statement.witnesses.iter().map(|witness| witness.article);
        let own: BTreeSet<ArticleId> = own.collect();
        statement.elsewhere.retain(|article| !own.contains(article));
    }
}

/// The words of the longest piece of each statement's fullest witness.
fn sought(text: Texts, statements: &[Statement]) -> Sought {
    let fullest = statements.iter().enumerate();
    let fullest = fullest.filter_map(|(at, statement)| Some((statement.witnesses.first()?, at)));
    let mut fullest: Vec<_> = fullest.collect();
    fullest.sort_by_key(|(witness, at)| (witness.article, *at));
    let mut sought = Sought::default();
    for own in fullest.chunk_by(|(one, _), (two, _)| one.article == two.article) {
        let Some((first, _)) = own.first() else {
            continue;
        };
        let text = text(first.article.index());
        for (witness, at) in own {
            let quoted = witness.passage.iter().filter(|piece| piece.quoted);
            let longest = quoted.max_by_key(|piece| piece.span.len());
            let words = longest.map_or(Vec::new(), |piece| words(piece.span.of(&text)));
            sought.add(*at as u32, words);
        }
    }
    sought
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

//! Phrases in articles: what the index tells of them, and what is left to be looked for.

use super::terms::{Side, Terms};
use super::{intersection, is_on};
use crate::bundle::Missing;
use crate::index::{is_listed, run};
use crate::query::Clause;

/// A phrase, the articles that may hold it and those of them that do.
pub(super) struct Phrase<'a> {
    pub(super) clause: &'a Clause,
    possible: Vec<u32>,
    /// `None` where all that may hold it do.
    certain: Option<Vec<u32>>,
}

impl<'a> Phrase<'a> {
    /// What the index tells of each phrase.
    pub(super) fn find_all(terms: &Terms, clauses: &[&'a Clause]) -> Result<Vec<Self>, Missing> {
        let mut missing = Missing::default();
        let found = clauses
            .iter()
            .filter_map(|clause| missing.take(Self::find(terms, clause)));
        let found = found.collect();
        missing.or(found)
    }

    /// Asks for the runs of words first: where all of them are listed, the words' own lists, which
    /// are longer, are not needed.
    fn find(terms: &Terms, clause: &'a Clause) -> Result<Self, Missing> {
        let (pairs, triples) = runs(terms, clause)?;
        let is_whole = pairs.iter().all(Option::is_some) && !clause.is_prefix;
        let mut lists: Vec<Vec<u32>> = pairs.iter().chain(&triples).flatten().cloned().collect();
        let articles = terms.core.manifest().counts.articles as usize;
        // A run is nowhere if it isn't listed although its parts are frequent enough.
        let is_nowhere = |run: &Option<Vec<u32>>, parts: [&Vec<u32>; 2]| {
            run.is_none() && is_listed(parts[0].len(), parts[1].len(), articles)
        };
        let mut nowhere = triples.iter().zip(pairs.windows(2)).any(|(triple, pairs)| {
            let [Some(first), Some(second)] = pairs else {
                return false;
            };
            is_nowhere(triple, [first, second])
        });
        let mut certain = None;
        if !is_whole || clause.terms.len() > 3 || triples.iter().any(Option::is_none) {
            certain = Some(Vec::new());
        }
        if !is_whole {
            let words = terms.find(clause, Side::Articles)?;
            let words: Vec<Vec<u32>> = words.iter().map(|word| word.list(Side::Articles)).collect();
            let mut known = pairs.iter().zip(words.windows(2));
            nowhere |= known.any(|(pair, words)| is_nowhere(pair, [&words[0], &words[1]]));
            lists.extend(words);
            if clause.is_prefix && clause.terms.len() <= 3 {
                let begin = terms.find_beginning(&run(&words_of(&clause.terms)))?;
                certain = Some(begin.list(Side::Articles));
            }
        }
        let possible = match nowhere {
            true => Vec::new(),
            false => intersection(lists).unwrap_or_default(),
        };
        Ok(Self {
            clause,
            possible,
            certain,
        })
    }

    /// Whether nothing is left to be looked for.
    pub(super) fn is_settled(&self) -> bool {
        self.certain.is_none()
    }

    /// The articles that may hold the phrase, or that are to be left out because they do.
    pub(super) fn sure(&self) -> (bool, Vec<u32>) {
        let is_negated = self.clause.is_negated;
        let certain = self.certain.as_ref().filter(|_| is_negated);
        (is_negated, certain.unwrap_or(&self.possible).clone())
    }

    /// Whether it is to be looked for in the text of this article.
    pub(super) fn is_open(&self, article: u32) -> bool {
        let certain = self.certain.as_ref();
        certain.is_some_and(|certain| !is_on(certain, article)) && is_on(&self.possible, article)
    }
}

/// The articles of a run, where it is listed.
type Run = Option<Vec<u32>>;

/// The lists of all pairs and of all triples of a phrase's words; a word that is still being typed
/// is in none.
fn runs(terms: &Terms, clause: &Clause) -> Result<(Vec<Run>, Vec<Run>), Missing> {
    let whole = clause.terms.len() - usize::from(clause.is_prefix);
    let words = clause.terms.get(..whole).unwrap_or_default();
    let mut missing = Missing::default();
    let mut find = |length: usize| {
        let runs = words.windows(length).map(|words| {
            let found = missing
                .take(terms.find_one(&run(&words_of(words))))
                .flatten();
            found.map(|found| found.list(Side::Articles))
        });
        runs.collect()
    };
    let runs = (find(2), find(3));
    missing.or(runs)
}

fn words_of(terms: &[String]) -> Vec<&str> {
    terms.iter().map(String::as_str).collect()
}

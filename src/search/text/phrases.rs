//! Phrases in articles: what the index tells of them, and what is left to be looked for.

use super::terms::{Found, Side, Terms};
use super::{intersection, is_on};
use crate::bundle::Missing;
use crate::index::{is_listed, pair};
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

    /// Asks for the pairs of words first: where all of them are listed, the words' own lists, which
    /// are longer, are not needed.
    fn find(terms: &Terms, clause: &'a Clause) -> Result<Self, Missing> {
        let pairs = pairs(terms, clause)?;
        let lists = pairs.iter().flatten().map(|pair| pair.list(Side::Articles));
        let mut lists: Vec<Vec<u32>> = lists.collect();
        let is_whole = pairs.iter().all(Option::is_some) && !clause.is_prefix;
        let certain = match (is_whole, clause.terms.len()) {
            (true, 2) => None,
            (true, _) => Some(Vec::new()),
            (false, count) => {
                let words = terms.find(clause, Side::Articles)?;
                let words: Vec<Vec<u32>> =
                    words.iter().map(|word| word.list(Side::Articles)).collect();
                if is_excluded(terms, &pairs, &words) {
                    lists.push(Vec::new());
                }
                lists.extend(words);
                Some(match (clause.is_prefix, count) {
                    (true, 2) => beginning_pairs(terms, clause)?.list(Side::Articles),
                    _ => Vec::new(),
                })
            }
        };
        Ok(Self {
            clause,
            possible: intersection(lists).unwrap_or_default(),
            certain,
        })
    }

    /// Whether nothing is left to be looked for.
    pub(super) fn is_settled(&self) -> bool {
        self.certain.is_none()
    }

    /// The articles that may hold the phrase, or that are to be left out because they do.
    pub(super) fn sure(&self) -> Option<(bool, Vec<u32>)> {
        let possible = || (false, self.possible.clone());
        match (self.clause.is_negated, &self.certain) {
            (false, _) => Some(possible()),
            (true, None) => Some((true, self.possible.clone())),
            (true, Some(certain)) => Some((true, certain.clone())),
        }
    }

    /// Whether it is to be looked for in the text of this article.
    pub(super) fn is_open(&self, article: u32) -> bool {
        let certain = self.certain.as_ref();
        certain.is_some_and(|certain| !is_on(certain, article)) && is_on(&self.possible, article)
    }
}

/// The entry of each pair of words of a phrase, where there is one; a word that is still being typed
/// makes no pair.
fn pairs<'a>(terms: &Terms<'a>, clause: &Clause) -> Result<Vec<Option<Found<'a>>>, Missing> {
    let whole = clause.terms.len() - usize::from(clause.is_prefix);
    let words = clause.terms.get(..whole).unwrap_or_default();
    let mut missing = Missing::default();
    let pairs = words.windows(2).map(|words| {
        let found = missing.take(terms.find_one(&pair(&words[0], &words[1])));
        found.flatten()
    });
    let pairs = pairs.collect();
    missing.or(pairs)
}

/// Whether a pair that would be listed isn't: nothing holds it.
fn is_excluded(terms: &Terms, pairs: &[Option<Found>], words: &[Vec<u32>]) -> bool {
    let articles = terms.core.manifest().counts.articles as usize;
    let mut pairs = pairs.iter().zip(words.windows(2));
    pairs.any(|(pair, words)| pair.is_none() && is_listed(words[0].len(), words[1].len(), articles))
}

/// The entries of all pairs of the first word with a word that begins like the second.
fn beginning_pairs<'a>(terms: &Terms<'a>, clause: &Clause) -> Result<Found<'a>, Missing> {
    let begin = match clause.terms.as_slice() {
        [first, second, ..] => pair(first, second),
        _ => return Ok(Found::default()),
    };
    terms.find_beginning(&begin)
}

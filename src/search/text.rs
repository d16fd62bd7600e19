//! The text of a query: which witnesses or articles hold its words and phrases.

mod lists;
mod phrases;
mod terms;

use crate::bundle::{Blocks, Core, Missing};
use crate::id::{ArticleId, WitnessId};
use crate::query::Clause;
use lists::{intersection, is_on, subtract};
use phrases::Phrase;
use terms::{Found, Side, Terms};

/// The witnesses in whose quoted words all clauses hold, ascending; `None` for all witnesses.
///
/// What is excluded must be in no witness of their statement: where one outlet has it, all are out.
pub(super) fn witnesses(
    core: &Core,
    blocks: &Blocks,
    clauses: &[Clause],
) -> Result<Option<Vec<u32>>, Missing> {
    let terms = Terms { core, blocks };
    let found = terms.find_all(clauses.iter(), Side::Witnesses)?;
    let holds = |(clause, found): (&Clause, &Vec<Found>)| match clause.terms.len() {
        1 => words(found, Side::Witnesses),
        _ => terms::phrase(found),
    };
    let lists = clauses
        .iter()
        .zip(&found)
        .map(|pair| match pair.0.is_negated {
            true => (true, of_same_statements(core, &holds(pair))),
            false => (false, holds(pair)),
        });
    Ok(combine(lists, core.manifest().counts.witnesses))
}

/// All witnesses of the statements that have one in the list, which is ascending.
fn of_same_statements(core: &Core, list: &[u32]) -> Vec<u32> {
    let mut all: Vec<u32> = Vec::with_capacity(list.len());
    for &witness in list {
        if all.last().is_none_or(|&last| last < witness) {
            let statement = core.statement_of(WitnessId(witness));
            all.extend(core.witnesses_of(statement).map(|witness| witness.0));
        }
    }
    all
}

/// The articles in whose title and body all clauses hold, ascending; `None` for all articles.
///
/// What the index leaves open of a phrase is looked for in the articles' text, but only in articles
/// that `fits`: of the others some that hold only the words may be among the answer.
pub(super) fn articles(
    core: &Core,
    blocks: &Blocks,
    clauses: &[Clause],
    fits: impl Fn(u32) -> bool,
) -> Result<Option<Vec<u32>>, Missing> {
    let terms = Terms { core, blocks };
    let (single, several): (Vec<&Clause>, Vec<&Clause>) =
        clauses.iter().partition(|clause| clause.terms.len() == 1);
    let mut missing = Missing::default();
    let found = missing.take(terms.find_all(single.iter().copied(), Side::Articles));
    let phrases = missing.take(Phrase::find_all(&terms, &several));
    let (found, phrases) = missing.or((found, phrases))?;
    let (found, phrases) = (found.unwrap_or_default(), phrases.unwrap_or_default());
    let words = single
        .iter()
        .zip(&found)
        .map(|(clause, found)| (clause.is_negated, words(found, Side::Articles)));
    let whole = phrases.iter().map(Phrase::sure);
    let count = core.manifest().counts.articles;
    let candidates = combine(words.chain(whole), count);
    if phrases.iter().all(Phrase::is_settled) {
        return Ok(candidates);
    }
    let candidates = candidates.unwrap_or_else(|| (0..count).collect());
    verify(&terms, &phrases, candidates, fits).map(Some)
}

fn verify(
    terms: &Terms,
    phrases: &[Phrase],
    mut candidates: Vec<u32>,
    fits: impl Fn(u32) -> bool,
) -> Result<Vec<u32>, Missing> {
    let mut missing = Missing::default();
    candidates.retain(|&article| {
        let open = |phrase: &&Phrase| phrase.is_open(article);
        let mut open = phrases.iter().filter(open).peekable();
        if open.peek().is_none() || !fits(article) {
            return true;
        }
        match missing.take(terms.core.article(terms.blocks, ArticleId(article))) {
            None => true,
            Some(record) => open.all(|phrase| {
                let clause = phrase.clause;
                record.searched().any(|text| clause.is_in(text)) != clause.is_negated
            }),
        }
    });
    missing.or(candidates)
}

/// What holds every word of a clause.
fn words(found: &[Found], side: Side) -> Vec<u32> {
    let lists = found.iter().map(|found| found.list(side));
    intersection(lists.collect()).unwrap_or_default()
}

/// What is on all lists and on none of those that are excluded, out of `count`; `None` for all.
fn combine(lists: impl Iterator<Item = (bool, Vec<u32>)>, count: u32) -> Option<Vec<u32>> {
    let (excluded, wanted): (Vec<_>, Vec<_>) = lists.partition(|(is_negated, _)| *is_negated);
    let wanted = intersection(wanted.into_iter().map(|(_, list)| list).collect());
    if excluded.is_empty() {
        return wanted;
    }
    let wanted = wanted.unwrap_or_else(|| (0..count).collect());
    let excluded = excluded.iter().map(|(_, list)| list);
    Some(excluded.fold(wanted, |wanted, list| subtract(wanted, list)))
}

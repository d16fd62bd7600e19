//! The text of a query: which witnesses or articles hold its words and phrases.

mod lists;
mod terms;

use crate::bundle::{Blocks, Core, Missing};
use crate::id::ArticleId;
use crate::query::Clause;
use lists::{intersection, subtract, union};
use terms::{Found, Side};

/// The witnesses in whose quoted words all clauses hold, ascending; `None` for all witnesses.
pub(super) fn witnesses(
    core: &Core,
    blocks: &Blocks,
    clauses: &[Clause],
) -> Result<Option<Vec<u32>>, Missing> {
    let found = terms::find(core, blocks, clauses, Side::Witnesses)?;
    let holds = |(clause, found): (&Clause, &Vec<Found>)| match clause.terms.len() {
        1 => words(found, Side::Witnesses),
        _ => terms::phrase(found),
    };
    let lists = clauses
        .iter()
        .zip(&found)
        .map(|pair| (pair.0.is_negated, holds(pair)));
    Ok(combine(lists, core.manifest().counts.witnesses))
}

/// The articles in whose title and body all clauses hold, ascending; `None` for all articles.
///
/// Phrases are looked for in the articles' text, but only in articles that `fits`: of the others
/// some that hold only the words may be among the answer.
pub(super) fn articles(
    core: &Core,
    blocks: &Blocks,
    clauses: &[Clause],
    fits: impl Fn(u32) -> bool,
) -> Result<Option<Vec<u32>>, Missing> {
    let found = terms::find(core, blocks, clauses, Side::Articles)?;
    let lists: Vec<Vec<u32>> = found
        .iter()
        .map(|found| words(found, Side::Articles))
        .collect();
    let sure = clauses
        .iter()
        .zip(&lists)
        .filter(|(clause, _)| is_sure(clause));
    let sure = sure.map(|(clause, list)| (clause.is_negated, list.clone()));
    let candidates = combine(sure, core.manifest().counts.articles);
    let doubtful: Vec<(&Clause, Vec<u32>)> = clauses
        .iter()
        .zip(lists)
        .filter(|(clause, _)| clause.terms.len() > 1)
        .collect();
    if doubtful.is_empty() {
        return Ok(candidates);
    }
    let all = || (0..core.manifest().counts.articles).collect();
    let candidates = candidates.unwrap_or_else(all);
    verify(core, blocks, &doubtful, candidates, fits).map(Some)
}

/// Whether the lists of a clause's words settle something: not where a phrase is excluded.
fn is_sure(clause: &Clause) -> bool {
    clause.terms.len() == 1 || !clause.is_negated
}

fn verify(
    core: &Core,
    blocks: &Blocks,
    phrases: &[(&Clause, Vec<u32>)],
    mut candidates: Vec<u32>,
    fits: impl Fn(u32) -> bool,
) -> Result<Vec<u32>, Missing> {
    let mut missing = Missing::default();
    candidates.retain(|&article| {
        let open = |(clause, list): &&(&Clause, Vec<u32>)| {
            !clause.is_negated || list.binary_search(&article).is_ok()
        };
        let mut open = phrases.iter().filter(open).peekable();
        if open.peek().is_none() || !fits(article) {
            return true;
        }
        match core.article(blocks, ArticleId(article)) {
            Err(blocks) => {
                missing.add(blocks);
                true
            }
            Ok(record) => open.all(|(clause, _)| {
                record.searched().any(|text| clause.is_in(text)) != clause.is_negated
            }),
        }
    });
    missing.or(candidates)
}

/// What holds every word of a clause.
fn words(found: &[Found], side: Side) -> Vec<u32> {
    let lists = found.iter().map(|found| union(found.lists(side)));
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

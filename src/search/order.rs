//! The order of results.

use crate::bundle::{Blocks, Core, Lengths, Missing, Section};
use crate::id::{ArticleId, StatementId};
use crate::query::Sort;

/// Orders statements, which come in the corpus's own order.
pub(super) fn statements(
    core: &Core,
    blocks: &Blocks,
    ids: Vec<StatementId>,
    sort: Sort,
) -> Result<Vec<StatementId>, Missing> {
    Ok(match sort {
        Sort::MostCarried => ids,
        Sort::Newest => sorted(ids, |id| !core.first_packed(id)),
        Sort::Oldest => sorted(ids, |id| undated_last(core.first_packed(id))),
        Sort::Longest => {
            let words = blocks.lengths(Lengths::Statements)?;
            sorted(ids, |id| !words.get(id.index()))
        }
    })
}

/// Orders articles, which come in the corpus's own order.
pub(super) fn articles(
    core: &Core,
    blocks: &Blocks,
    ids: Vec<ArticleId>,
    sort: Sort,
) -> Result<Vec<ArticleId>, Missing> {
    let dates = core.column(Section::ArticleDate);
    Ok(match sort {
        Sort::MostCarried | Sort::Newest => sorted(ids, |id| !dates.get(id.index())),
        Sort::Oldest => sorted(ids, |id| undated_last(dates.get(id.index()))),
        Sort::Longest => {
            let words = blocks.lengths(Lengths::Articles)?;
            sorted(ids, |id| !words.get(id.index()))
        }
    })
}

/// Sorts ascending ids by a number; the same numbers stay in the order of their ids.
fn sorted<Id: Copy + Ord>(ids: Vec<Id>, number: impl Fn(Id) -> u32) -> Vec<Id> {
    let mut keyed: Vec<(u32, Id)> = ids.into_iter().map(|id| (number(id), id)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, id)| id).collect()
}

/// A packed date as it sorts when what has none, which is zero, comes last.
fn undated_last(date: u32) -> u32 {
    date.wrapping_sub(1)
}

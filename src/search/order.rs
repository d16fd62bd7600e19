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
    let numbers = || keyed.iter().map(|&(number, _)| number);
    let known = || numbers().filter(|&number| number != u32::MAX);
    let (least, most) = (known().min().unwrap_or(0), known().max().unwrap_or(0));
    if most - least >= BUCKETS || keyed.len() < FEW {
        keyed.sort_unstable();
        return keyed.into_iter().map(|(_, id)| id).collect();
    }
    // What has no number comes last.
    let last = most - least + 1;
    let bucket = |number: u32| number.wrapping_sub(least).min(last) as usize;
    let mut places = vec![0; last as usize + 2];
    numbers().for_each(|number| places[bucket(number) + 1] += 1);
    let mut before = 0;
    for place in &mut places {
        before += *place;
        *place = before;
    }
    let mut ids: Vec<Id> = keyed.iter().map(|&(_, id)| id).collect();
    for (number, id) in keyed {
        let place = &mut places[bucket(number)];
        ids[*place] = id;
        *place += 1;
    }
    ids
}

/// As many different numbers at most are sorted by counting them: dates lie close together.
const BUCKETS: u32 = 1 << 16;

/// As few are sorted sooner by comparing them.
const FEW: usize = 256;

/// A packed date as it sorts when what has none, which is zero, comes last.
fn undated_last(date: u32) -> u32 {
    date.wrapping_sub(1)
}

//! The order of results.

use std::cmp::Reverse;

use crate::bundle::{Core, Section};
use crate::id::{ArticleId, StatementId};
use crate::query::Sort;

/// Orders statements, which come in the corpus's own order.
pub(super) fn statements(core: &Core, mut ids: Vec<StatementId>, sort: Sort) -> Vec<StatementId> {
    let date = |id: &StatementId| core.first_date_of(*id).map(|date| date.packed());
    let words = core.column(Section::StatementWords);
    match sort {
        Sort::MostCarried => {}
        Sort::Newest => ids.sort_by_cached_key(|id| Reverse(date(id))),
        Sort::Oldest => ids.sort_by_cached_key(|id| date(id).unwrap_or(u32::MAX)),
        Sort::Longest => ids.sort_by_key(|id| Reverse(words.get(id.index()))),
    }
    ids
}

/// Orders articles, which come in the corpus's own order.
pub(super) fn articles(core: &Core, mut ids: Vec<ArticleId>, sort: Sort) -> Vec<ArticleId> {
    let dates = core.column(Section::ArticleDate);
    let words = core.column(Section::ArticleWords);
    match sort {
        Sort::MostCarried | Sort::Newest => ids.sort_by_key(|id| Reverse(dates.get(id.index()))),
        // What has no date is zero, and one less is the greatest number: it comes last.
        Sort::Oldest => ids.sort_by_key(|id| dates.get(id.index()).wrapping_sub(1)),
        Sort::Longest => ids.sort_by_key(|id| Reverse(words.get(id.index()))),
    }
    ids
}

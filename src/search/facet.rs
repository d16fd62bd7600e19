//! Facets: for each value how many results there would be if it were chosen.

use super::count::Counters;
use crate::bundle::Core;
use crate::date::Date;
use crate::id::{LanguageId, OutletId, PersonId};
use crate::query::{Filter, Query, Scope};
use crate::quotation::Kind;

/// What narrowing further would leave, facet by facet.
///
/// A facet's counts leave its own selection out of account and keep all others. Values that would
/// leave nothing are left out, unless they are chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Most results first, then by name; the unknown outlet last.
    pub outlets: Vec<FacetCount>,
    /// Most results first, then the most quoted; words of nobody last.
    pub speakers: Vec<FacetCount>,
    /// In order of time; articles without a date last.
    pub months: Vec<FacetCount>,
    /// Speech, then fragments; empty in the scope of articles.
    pub kinds: Vec<FacetCount>,
    /// Most results first, then by code; the unknown language last.
    pub languages: Vec<FacetCount>,
}

/// One value of a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FacetCount {
    /// The value.
    pub value: FacetValue,
    /// How many results there would be if it were chosen and nothing else in its facet.
    pub count: u32,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A value of a facet; `None` stands for what isn't known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetValue {
    /// An outlet.
    Outlet(Option<OutletId>),
    /// Who speaks.
    Speaker(Option<PersonId>),
    /// A month, or a year of which no month is known.
    Month(Option<Date>),
    /// A kind of quotation.
    Kind(Kind),
    /// A language.
    Language(Option<LanguageId>),
}

impl FacetValue {
    /// The filter that chooses the value; none for articles of which no month is known.
    pub fn filter(self, core: &Core) -> Option<Filter> {
        Some(match self {
            Self::Outlet(id) => Filter::Outlet(id.map_or("", |id| core.outlet(id)).to_owned()),
            Self::Speaker(id) => Filter::Speaker(id.map_or("", |id| core.person(id)).to_owned()),
            Self::Language(id) => {
                Filter::Language(id.map_or("", |id| core.language(id)).to_owned())
            }
            Self::Kind(kind) => Filter::Kind(kind),
            Self::Month(month) => {
                let month = Some(month?).filter(|month| month.parts().1 != 0);
                month?;
                Filter::Dates {
                    from: month,
                    to: month,
                }
            }
        })
    }
}

/// Names the counters' values.
pub(super) fn facets(core: &Core, query: &Query, counters: Counters) -> Facets {
    let known = |index: usize, len: usize| (index < len).then_some(index);
    let list = |counts: Vec<u32>, value: &dyn Fn(Option<usize>) -> FacetValue| {
        let last = counts.len().saturating_sub(1);
        let counts = counts.into_iter().enumerate();
        let values = counts.map(|(index, count)| FacetCount {
            value: value(known(index, last)),
            count,
            is_chosen: false,
        });
        chosen(core, query, values)
    };
    let first = counters.first_month;
    Facets {
        outlets: ranked(list(counters.outlets, &|index| {
            FacetValue::Outlet(index.map(OutletId::at))
        })),
        speakers: ranked(list(counters.speakers, &|index| {
            FacetValue::Speaker(index.map(PersonId::at))
        })),
        languages: ranked(list(counters.languages, &|index| {
            FacetValue::Language(index.map(LanguageId::at))
        })),
        months: list(counters.months, &|index| {
            let month = |index: usize| Date::from_packed((first + u32::try_from(index).ok()?) << 5);
            FacetValue::Month(index.and_then(month))
        }),
        kinds: if query.scope == Scope::Articles {
            Vec::new()
        } else {
            let kinds = [Kind::Speech, Kind::Fragment]
                .into_iter()
                .zip(counters.kinds);
            let values = kinds.map(|(kind, count)| FacetCount {
                value: FacetValue::Kind(kind),
                count,
                is_chosen: false,
            });
            chosen(core, query, values)
        },
    }
}

/// The values that leave something or are chosen.
fn chosen(core: &Core, query: &Query, values: impl Iterator<Item = FacetCount>) -> Vec<FacetCount> {
    let is_narrowed = !query.filters().is_empty();
    values
        .filter(|value| value.count > 0 || is_narrowed)
        .map(|value| {
            let filter = value.value.filter(core).filter(|_| is_narrowed);
            let is_chosen = filter.is_some_and(|filter| query.has(&filter));
            FacetCount { is_chosen, ..value }
        })
        .filter(|value| value.count > 0 || value.is_chosen)
        .collect()
}

/// Most results first; the unknown last.
fn ranked(mut values: Vec<FacetCount>) -> Vec<FacetCount> {
    let unknown = |value: FacetValue| {
        matches!(
            value,
            FacetValue::Outlet(None) | FacetValue::Speaker(None) | FacetValue::Language(None)
        )
    };
    values.sort_by_key(|v| (unknown(v.value), std::cmp::Reverse(v.count)));
    values
}

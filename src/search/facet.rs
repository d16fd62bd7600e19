//! Facets: for each value how many results there would be if it were chosen.

use super::count::Counters;
use crate::bundle::Core;
use crate::date::Date;
use crate::id::{LanguageId, OutletId, PersonId};
use crate::query::{Filter, Query, Scope};
use crate::quotation::Kind;
use crate::version::Variance;

/// What narrowing further would leave, facet by facet.
///
/// A facet's counts leave its own selection out of account and keep all others. Values that would
/// leave nothing are left out, unless they are chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Most results first, then by name; the unknown outlet last.
    pub outlets: Vec<FacetCount>,
    /// Most results first, then the most quoted; who has no name behind all others, words of nobody
    /// last.
    pub speakers: Vec<FacetCount>,
    /// In order of time; articles without a date last.
    pub months: Vec<FacetCount>,
    /// In order of time the days of all months, or of those that are asked for, if they are no more
    /// than two; otherwise empty.
    pub days: Vec<FacetCount>,
    /// Speech, then fragments; empty in the scope of articles.
    pub kinds: Vec<FacetCount>,
    /// Those that differ less first; empty in the scope of articles.
    pub variances: Vec<FacetCount>,
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
    /// A day.
    Day(Date),
    /// A kind of quotation.
    Kind(Kind),
    /// How far the versions of a statement agree.
    Variance(Variance),
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
            Self::Variance(variance) => Filter::Variance(variance),
            Self::Month(month) => on(month.filter(|month| month.parts().1 != 0)?),
            Self::Day(day) => on(day),
        })
    }
}

/// The filter that chooses a day or a month.
fn on(date: Date) -> Filter {
    Filter::Dates {
        from: Some(date),
        to: Some(date),
    }
}

/// Names the counters' values.
pub(super) fn facets(core: &Core, query: &Query, counters: Counters) -> Facets {
    let offer = Offer { core, query };
    let first = counters.first_month;
    let month = |index: Option<usize>| {
        let months = u32::try_from(index?).ok()?;
        Date::from_packed((first + months) << 5)
    };
    let days = (counters.first_day..).zip(counters.days);
    let days = days.filter_map(|(day, count)| {
        let day = Date::from_packed(day).filter(|day| day.parts().2 > 0)?;
        Some((FacetValue::Day(day), count))
    });
    let is_dated = query.from.is_some() || query.to.is_some();
    let kinds = [Kind::Speech, Kind::Fragment].map(FacetValue::Kind);
    let kinds = kinds.into_iter().zip(counters.kinds);
    let variances = Variance::ALL.map(FacetValue::Variance);
    let variances = variances.into_iter().zip(counters.variances);
    let of_statements = |values| match query.scope {
        Scope::Statements => values,
        Scope::Articles => Vec::new(),
    };
    Facets {
        outlets: ranked(
            core,
            offer.list(counters.outlets, !query.outlets.is_empty(), |index| {
                FacetValue::Outlet(index.map(OutletId::at))
            }),
        ),
        speakers: ranked(
            core,
            offer.list(counters.speakers, !query.speakers.is_empty(), |index| {
                FacetValue::Speaker(index.map(PersonId::at))
            }),
        ),
        months: offer.list(counters.months, is_dated, |index| {
            FacetValue::Month(month(index))
        }),
        days: offer.values(days, is_dated),
        kinds: of_statements(offer.values(kinds, !query.kinds.is_empty())),
        variances: of_statements(offer.values(variances, !query.variances.is_empty())),
        languages: ranked(
            core,
            offer.list(counters.languages, !query.languages.is_empty(), |index| {
                FacetValue::Language(index.map(LanguageId::at))
            }),
        ),
    }
}

/// What is offered of a facet.
struct Offer<'a> {
    core: &'a Core,
    query: &'a Query,
}

impl Offer<'_> {
    /// The values of a list of counters, of which the last counts the unknown.
    fn list(
        &self,
        counts: Vec<u32>,
        is_narrowed: bool,
        value: impl Fn(Option<usize>) -> FacetValue,
    ) -> Vec<FacetCount> {
        let unknown = counts.len() - 1;
        let counts = counts.into_iter().enumerate();
        let values = counts.map(|(at, count)| (value((at < unknown).then_some(at)), count));
        self.values(values, is_narrowed)
    }

    /// The values that leave something or are chosen, which none is unless the facet `is_narrowed`.
    fn values(
        &self,
        values: impl Iterator<Item = (FacetValue, u32)>,
        is_narrowed: bool,
    ) -> Vec<FacetCount> {
        let mut offered = Vec::new();
        for (value, count) in values.filter(|&(_, count)| count > 0 || is_narrowed) {
            let filter = is_narrowed.then(|| value.filter(self.core)).flatten();
            let is_chosen = filter.is_some_and(|filter| self.query.has(&filter));
            offered.extend((count > 0 || is_chosen).then_some(FacetCount {
                value,
                count,
                is_chosen,
            }));
        }
        offered
    }
}

/// Most results first, as many in the order they came; who has no name behind all others, and the
/// unknown last.
fn ranked(core: &Core, values: Vec<FacetCount>) -> Vec<FacetCount> {
    let rank = |counted: &FacetCount| match counted.value {
        FacetValue::Outlet(None) | FacetValue::Speaker(None) | FacetValue::Language(None) => (2, 0),
        FacetValue::Speaker(Some(id)) if !core.is_named(id) => (1, !counted.count),
        _ => (0, !counted.count),
    };
    let mut places: Vec<((u8, u32), u32)> = values.iter().map(rank).zip(0..).collect();
    places.sort_unstable();
    let values = places
        .into_iter()
        .filter_map(|(_, place)| values.get(place as usize));
    values.copied().collect()
}

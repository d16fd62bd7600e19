//! The months, or the days of a few, or the years of very many, as a small histogram, to be
//! clicked, dragged over, or typed.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::date::Date;
use verbatim::search::{FacetCount, FacetValue, Facets};
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlInputElement, PointerEvent};

use crate::address::Step;
use crate::day;
use crate::element::closest;
use crate::list::List;
use crate::number::{counted, grouped};
use crate::rows::{Row, keyed};
use crate::session::Session;
use crate::views::arrows::along;

/// The most bars of months; beyond, there is a bar for each year.
const MOST_BARS: usize = 240;

/// When the results were published.
#[component]
pub(crate) fn Histogram(
    /// What was found.
    facets: RwSignal<Arc<List>>,
) -> impl IntoView {
    let bars = Memo::new(move |_| facets.with(|list| filled(&list.results.facets)));
    let undated = move || {
        let undated = |count: &&FacetCount| count.value == FacetValue::Month(None);
        facets.with(|list| {
            list.results
                .facets
                .months
                .iter()
                .find(undated)
                .map(|count| count.count)
        })
    };
    view! {
        <section class="facet">
            <h2>"When"</h2>
            <Show when=move || { bars.read().len() > 1 }>
                <Bars bars />
            </Show>
            <Range />
            {move || {
                undated().map(|count| view! { <p class="quiet number">{format!("undated: {count}")}</p> })
            }}
        </section>
    }
}

/// Every day from the first to the last, also those with nothing in them, or every month where
/// there are too many days or just one; every year where there are too many months, of very many
/// years those with something in them.
fn filled(facets: &Facets) -> Vec<(Date, u32)> {
    let dated = |counts: &[FacetCount]| -> Vec<(Date, u32)> {
        let dated = counts.iter().filter_map(|count| match count.value {
            FacetValue::Month(date) => Some((date?, count.count)),
            FacetValue::Day(day) => Some((day, count.count)),
            _ => None,
        });
        dated.collect()
    };
    let days = dated(&facets.days);
    if days.len() > 1 {
        return with_gaps(days, Date::next);
    }
    let months = dated(&facets.months);
    let year = |bar: Option<&(Date, u32)>| bar.map_or(0, |(date, _)| date.parts().0);
    let years = (year(months.last()) - year(months.first())) as usize;
    if years < MOST_BARS / 12 {
        with_gaps(months, following)
    } else if years < MOST_BARS {
        with_gaps(by_year(months), Date::next)
    } else {
        by_year(months)
    }
}

/// The counts, and none for each date in between, of which `following` gives the next.
fn with_gaps(
    counts: Vec<(Date, u32)>,
    following: impl Fn(Date) -> Option<Date>,
) -> Vec<(Date, u32)> {
    let mut filled: Vec<(Date, u32)> = Vec::new();
    for (date, count) in counts {
        while let Some(next) = filled
            .last()
            .and_then(|(last, _)| following(*last))
            .filter(|next| *next < date)
        {
            filled.push((next, 0));
        }
        filled.push((date, count));
    }
    filled
}

/// The counts of all months of each year together.
fn by_year(months: Vec<(Date, u32)>) -> Vec<(Date, u32)> {
    let years = months.chunk_by(|(one, _), (two, _)| one.parts().0 == two.parts().0);
    let years = years.filter_map(|own| {
        let (date, _) = own.first()?;
        let year = Date::year(u16::try_from(date.parts().0).ok()?)?;
        Some((year, own.iter().map(|(_, count)| count).sum()))
    });
    years.collect()
}

/// The next month; behind a year of which no month is known its first month.
fn following(date: Date) -> Option<Date> {
    let (year, month, _) = date.parts();
    match month {
        0 => Date::month(u16::try_from(year).ok()?, 1),
        _ => date.next(),
    }
}

#[component]
fn Bars(bars: Memo<Vec<(Date, u32)>>) -> impl IntoView {
    let session = Session::expect();
    let from = StoredValue::new(None::<Date>);
    let focused = RwSignal::new(None::<Date>);
    // All bars are one stop of the keyboard: that where the reader was last, at first the first
    // one.
    let stop = Memo::new(move |_| {
        let bars = bars.read();
        let has_bar = |date: &Date| bars.iter().any(|(own, _)| own == date);
        let first = bars.first().map(|(date, _)| *date);
        focused.get().filter(has_bar).or(first)
    });
    let press = move |event: PointerEvent| from.set_value(date_under(&event));
    let release = move |event: PointerEvent| {
        let Some((a, b)) = from.get_value().zip(date_under(&event)) else {
            return;
        };
        from.set_value(None);
        if a != b {
            let query = session
                .query
                .read_untracked()
                .with_dates(Some(a.min(b)), Some(a.max(b)));
            session.go(&query, Step::Push);
        }
    };
    let most = Memo::new(move |_| {
        let bars = bars.read();
        bars.iter().map(|(_, count)| *count).max().unwrap_or(0)
    });
    let chart = Chart { bars, most, stop };
    let rows = move || {
        let row = |&(date, _): &(Date, u32)| {
            Row::new(date.to_string(), move || bar(date, chart).into_any())
        };
        bars.read().iter().map(row).collect()
    };
    let each = Memo::new(move |_| {
        let each = bars.with(|bars| bars.iter().map(|(date, _)| unit(*date)).max());
        each.map_or("", |(_, each)| each)
    });
    view! {
        <ul
            class="histogram"
            aria-label=move || format!("Results by {}", each.get())
            on:pointerdown=press
            on:pointerup=release
            on:keydown=move |event| along(&event)
            on:focusin=move |event| focused.set(date_of(event.target()).or(focused.get_untracked()))
        >
            {keyed(rows)}
        </ul>
        <p class="quiet number range-ends">
            {move || {
                let bars = bars.read();
                let ends = bars.first().zip(bars.last());
                let each = each.get();
                let most = grouped(most.get() as usize);
                ends.map(|(first, last)| {
                    format!("{} · at most {most} a {each}", day::from_to(first.0, last.0))
                })
            }}
        </p>
    }
}

/// How long a date is, the shortest last.
fn unit(date: Date) -> (u8, &'static str) {
    match date.parts() {
        (_, 0, _) => (0, "year"),
        (_, _, 0) => (1, "month"),
        _ => (2, "day"),
    }
}

fn is_day(date: Date) -> bool {
    date.parts().2 > 0
}

/// What all bars share.
#[derive(Clone, Copy)]
struct Chart {
    bars: Memo<Vec<(Date, u32)>>,
    /// The count of the highest bar.
    most: Memo<u32>,
    /// The bar that is the stop of the keyboard.
    stop: Memo<Option<Date>>,
}

fn bar(date: Date, chart: Chart) -> impl IntoView {
    let Chart { bars, most, stop } = chart;
    let session = Session::expect();
    let value = match is_day(date) {
        true => FacetValue::Day(date),
        false => FacetValue::Month(Some(date)),
    };
    let filter = value.filter(&session.core());
    let count = move || {
        let bars = bars.read();
        let place = bars.binary_search_by_key(&date, |(date, _)| *date);
        place.map_or(0, |at| bars[at].1)
    };
    let height = move || format!("{}%", (100 * count()).div_ceil(most.get().max(1)));
    let is_within = move || {
        let query = session.query.read();
        let narrowed = query.from.is_some() || query.to.is_some();
        let begun = query
            .from
            .is_none_or(|from| from <= date || from.is_within(date));
        let ended = query.to.is_some_and(|to| date > to && !date.is_within(to));
        narrowed && begun && !ended
    };
    let href = move || session.toggling(filter.as_ref());
    let told = move || {
        format!(
            "{}: {}",
            day::told(date),
            counted(count() as usize, "result")
        )
    };
    view! {
        <li>
            <a
                href=href
                aria-label=told
                title=told
                tabindex=move || if stop.get() == Some(date) { "0" } else { "-1" }
                aria-current=move || is_within().then_some("true")
                data-date=date.to_string()
                draggable="false"
            >
                <span class="bar" style:height=height></span>
            </a>
        </li>
    }
}

/// The day or month of the bar that the pointer is over.
fn date_under(event: &PointerEvent) -> Option<Date> {
    let (x, y) = (event.client_x() as f32, event.client_y() as f32);
    date_of(document().element_from_point(x, y).map(Into::into))
}

/// The day or month of the bar that something on the page is part of.
fn date_of(target: Option<EventTarget>) -> Option<Date> {
    let bar = closest(target, "[data-date]")?;
    bar.get_attribute("data-date")?.parse().ok()
}

/// Both ends of time as text: a day, a month or a year.
#[component]
fn Range() -> impl IntoView {
    let session = Session::expect();
    // At which end, and what is wrong with it.
    let wrong = RwSignal::new(None::<(bool, String)>);
    let change = move |event: web_sys::Event, is_from: bool| {
        let input: Option<HtmlInputElement> = event.target().and_then(|t| t.dyn_into().ok());
        let Some(text) = input.map(|input| input.value().trim().to_owned()) else {
            return;
        };
        let date = match text.as_str() {
            "" => Ok(None),
            text => text.parse::<Date>().map(Some),
        };
        wrong.set(
            date.as_ref()
                .err()
                .map(|wrong| (is_from, wrong.to_string())),
        );
        if let Ok(date) = date {
            let query = session.query.get_untracked();
            let (from, to) = if is_from {
                (date, query.to)
            } else {
                (query.from, date)
            };
            session.go(&query.with_dates(from, to), Step::Push);
        }
    };
    // The corpus's own first and last date: as far as it makes sense to ask.
    let (first, last) = session.core().dates().unzip();
    let end = move |name: &'static str, example: Option<Date>, is_from: bool| {
        let date = move || session.query.with(|q| if is_from { q.from } else { q.to });
        let is_wrong =
            move || wrong.with(|wrong| wrong.as_ref().is_some_and(|(at, _)| *at == is_from));
        let shown = move || date().map(|date| date.to_string()).unwrap_or_default();
        view! {
            <label>
                <span class="quiet">{name}</span>
                <input
                    placeholder=example.map(|date| date.to_string())
                    prop:value=shown
                    aria-invalid=move || is_wrong().then_some("true")
                    aria-describedby=move || is_wrong().then_some("wrong-date")
                    on:change=move |event| change(event, is_from)
                />
            </label>
        }
    };
    view! {
        <div class="facet-range">
            {end("from", first, true)} {end("until", last, false)}
        </div>
        {move || {
            let told = |(_, wrong)| view! { <p role="alert" id="wrong-date" class="quiet">{wrong}</p> };
            wrong.get().map(told)
        }}
    }
}

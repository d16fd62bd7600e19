//! The months as a small histogram, to be clicked, dragged over, or typed.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::date::Date;
use verbatim::search::{FacetCount, FacetValue};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, PointerEvent};

use crate::address::Step;
use crate::list::List;
use crate::number::counted;
use crate::rows::{Row, keyed};
use crate::session::Session;

/// When the results were published.
#[component]
pub(crate) fn Histogram(
    /// What was found.
    facets: RwSignal<Arc<List>>,
) -> impl IntoView {
    let months = Memo::new(move |_| facets.with(|list| filled(&list.results.facets.months)));
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
            <Show when=move || { months.read().len() > 1 }>
                <Bars months />
            </Show>
            <Range />
            {move || {
                undated().map(|count| view! { <p class="quiet number">{format!("undated: {count}")}</p> })
            }}
        </section>
    }
}

/// Every month from the first to the last, also those with nothing in them.
fn filled(counts: &[FacetCount]) -> Vec<(Date, u32)> {
    let dated = counts.iter().filter_map(|count| match count.value {
        FacetValue::Month(Some(month)) => Some((month, count.count)),
        _ => None,
    });
    let mut filled: Vec<(Date, u32)> = Vec::new();
    for (month, count) in dated {
        while let Some(next) = filled
            .last()
            .and_then(|(last, _)| following(*last))
            .filter(|next| *next < month)
        {
            filled.push((next, 0));
        }
        filled.push((month, count));
    }
    filled
}

fn following(month: Date) -> Option<Date> {
    let (year, month, _) = month.parts();
    let year = u16::try_from(year).ok()?;
    if month < 12 {
        Date::month(year, month + 1)
    } else {
        Date::month(year + 1, 1)
    }
}

#[component]
fn Bars(months: Memo<Vec<(Date, u32)>>) -> impl IntoView {
    let session = Session::expect();
    let from = StoredValue::new(None::<Date>);
    let press = move |event: PointerEvent| from.set_value(month_under(&event));
    let release = move |event: PointerEvent| {
        let Some((a, b)) = from.get_value().zip(month_under(&event)) else {
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
        let counts = months.read();
        counts.iter().map(|(_, count)| *count).max().unwrap_or(0)
    });
    let bars = move || {
        let bar = |&(month, _): &(Date, u32)| {
            Row::new(month.to_string(), move || {
                bar(month, months, most).into_any()
            })
        };
        months.read().iter().map(bar).collect()
    };
    view! {
        <ul
            class="histogram"
            aria-label="Results by month"
            on:pointerdown=press
            on:pointerup=release
        >
            {keyed(bars)}
        </ul>
        <p class="quiet number range-ends">
            {move || {
                let months = months.read();
                let ends = months.first().zip(months.last());
                ends.map(|(first, last)| format!("{} – {}", first.0, last.0))
            }}
        </p>
    }
}

fn bar(month: Date, months: Memo<Vec<(Date, u32)>>, most: Memo<u32>) -> impl IntoView {
    let session = Session::expect();
    let filter = FacetValue::Month(Some(month)).filter(&session.core());
    let count = move || {
        let months = months.read();
        let place = months.binary_search_by_key(&month, |(month, _)| *month);
        place.map_or(0, |at| months[at].1)
    };
    let height = move || format!("{}%", (100 * count()).div_ceil(most.get().max(1)));
    let is_within = move || {
        let query = session.query.read();
        let narrowed = query.from.is_some() || query.to.is_some();
        let begun = query
            .from
            .is_none_or(|from| from <= month || from.is_within(month));
        narrowed && begun && query.to.is_none_or(|to| month <= to)
    };
    let href = move || session.toggling(filter.as_ref());
    view! {
        <li>
            <a
                href=href
                aria-label=move || format!("{month}: {}", counted(count() as usize, "result"))
                aria-current=move || is_within().then_some("true")
                data-month=month.to_string()
                draggable="false"
            >
                <span class="bar" style:height=height></span>
            </a>
        </li>
    }
}

/// The month of the bar that the pointer is over.
fn month_under(event: &PointerEvent) -> Option<Date> {
    let (x, y) = (event.client_x() as f32, event.client_y() as f32);
    let element: Element = document().element_from_point(x, y)?;
    element
        .closest("[data-month]")
        .ok()??
        .get_attribute("data-month")?
        .parse()
        .ok()
}

/// Both ends of time as text: a day, a month or a year.
#[component]
fn Range() -> impl IntoView {
    let session = Session::expect();
    let wrong = RwSignal::new(None::<String>);
    let change = move |event: web_sys::Event, is_from: bool| {
        let input: Option<HtmlInputElement> = event.target().and_then(|t| t.dyn_into().ok());
        let Some(text) = input.map(|input| input.value().trim().to_owned()) else {
            return;
        };
        let date = match text.as_str() {
            "" => Ok(None),
            text => text.parse::<Date>().map(Some),
        };
        wrong.set(date.as_ref().err().map(ToString::to_string));
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
        let shown = move || date().map(|date| date.to_string()).unwrap_or_default();
        view! {
            <label>
                <span class="quiet">{name}</span>
                <input placeholder=example.map(|date| date.to_string()) prop:value=shown on:change=move |event| change(event, is_from) />
            </label>
        }
    };
    view! {
        <div class="facet-range">
            {end("from", first, true)} {end("until", last, false)}
        </div>
        {move || wrong.get().map(|wrong| view! { <p role="alert" class="quiet">{wrong}</p> })}
    }
}

//! The facets: how many results each further choice would leave.

use leptos::prelude::*;
use verbatim::query::Query;
use verbatim::quotation::Kind;
use verbatim::search::{FacetCount, FacetValue, Facets};

use crate::page::{List, name};
use crate::session::Session;
use crate::views::histogram::Histogram;
use crate::views::masthead::grouped;

/// How many values of a facet are shown before anybody asks for all.
const FIRST: usize = 10;

/// All facets; folded where there is no room beside the results.
#[component]
pub(crate) fn FacetsView(
    /// What was found, following the query.
    list: Signal<List>,
) -> impl IntoView {
    let wide = window().match_media("(min-width: 52rem)").ok().flatten();
    let is_open = wide.is_none_or(|wide| wide.matches());
    view! {
        <aside class="facets" aria-label="Narrow the results">
            <details open=is_open>
                <summary>"Narrow the results"</summary>
                <Facet title="Speaker" list pick=|facets| &facets.speakers />
                <Facet title="Outlet" list pick=|facets| &facets.outlets />
                <Histogram list />
                <Facet title="Kind" list pick=|facets| &facets.kinds />
                <Facet title="Language" list pick=|facets| &facets.languages />
            </details>
        </aside>
    }
}

/// One facet; none where there is nothing to choose between.
#[component]
fn Facet(
    title: &'static str,
    list: Signal<List>,
    pick: fn(&Facets) -> &Vec<FacetCount>,
) -> impl IntoView {
    let values = Memo::new(move |_| list.with(|list| pick(&list.results.facets).clone()));
    let all = RwSignal::new(false);
    let typed = RwSignal::new(String::new());
    let offers =
        move || values.with(|values| values.len() > 1 || values.iter().any(|v| v.is_chosen));
    let visible = Memo::new(move |_| shown(&values.read(), all.get(), &typed.read()));
    let more = move || values.with(|values| values.len() > FIRST);
    view! {
        <Show when=offers>
            <section class="facet">
                <h2>{title}</h2>
                <Show when=move || all.get()>
                    <label class="facet-filter">
                        <span class="unseen">{format!("Find in {title}")}</span>
                        <input type="search" placeholder="Find" bind:value=typed />
                    </label>
                </Show>
                <ul>
                    <For each=move || visible.get() key=|value| value.value let(value)>
                        <Value value=value.value values />
                    </For>
                </ul>
                <Show when=more>
                    <button type="button" on:click=move |_| all.update(|all| *all = !*all)>
                        {move || match all.get() {
                            true => "Fewer".to_owned(),
                            false => format!("All {}", grouped(values.read().len())),
                        }}
                    </button>
                </Show>
            </section>
        </Show>
    }
}

/// The first values and every chosen one, or all whose name holds what was typed.
fn shown(values: &[FacetCount], all: bool, typed: &str) -> Vec<FacetCount> {
    let typed = typed.to_lowercase();
    let fits = |value: &FacetCount| label(value.value).to_lowercase().contains(&typed);
    let values = values.iter().enumerate();
    let kept = values.filter(|(at, value)| match all {
        true => fits(value),
        false => *at < FIRST || value.is_chosen,
    });
    kept.map(|(_, value)| *value).collect()
}

/// A value as a link that chooses it, or takes it back.
#[component]
fn Value(value: FacetValue, values: Memo<Vec<FacetCount>>) -> impl IntoView {
    let session = Session::expect();
    let filter = value.filter(&session.core());
    let now = move || values.with(|values| values.iter().find(|v| v.value == value).copied());
    let count = move || now().map_or(0, |value| value.count);
    let chosen = move || now().is_some_and(|value| value.is_chosen);
    let href = move || session.toggling(filter.as_ref());
    view! {
        <li>
            <a
                class="facet-value"
                class:empty=move || count() == 0
                href=href
                aria-current=move || chosen().then_some("true")
            >
                <bdi class="facet-name">{label(value)}</bdi>
                <span class="facet-count">{move || grouped(count() as usize)}</span>
            </a>
        </li>
    }
}

/// What a value is called in its facet.
fn label(value: FacetValue) -> String {
    let session = Session::expect();
    let core = session.core();
    match value {
        FacetValue::Outlet(Some(id)) => core.outlet(id).to_owned(),
        FacetValue::Speaker(Some(id)) => core.person(id).to_owned(),
        FacetValue::Language(Some(id)) => core.language(id).to_owned(),
        FacetValue::Outlet(None) | FacetValue::Language(None) => "unknown".to_owned(),
        FacetValue::Speaker(None) => "unattributed".to_owned(),
        FacetValue::Month(Some(month)) => month.to_string(),
        FacetValue::Month(None) => "undated".to_owned(),
        FacetValue::Kind(Kind::Fragment) => "fragment".to_owned(),
        FacetValue::Kind(_) => "speech".to_owned(),
    }
}

/// The filters in force, each with its own way out.
#[component]
pub(crate) fn Chips() -> impl IntoView {
    let session = Session::expect();
    let filters = move || session.query.with(Query::filters);
    view! {
        <Show when=move || !filters().is_empty()>
            <ul class="chips" aria-label="Chosen filters">
                <For each=filters key=Clone::clone let(filter)>
                    {chip(filter.clone())}
                </For>
                <li>
                    <a class="chip" href=move || session.href(&session.query.read().without_filters())>
                        "clear all"
                    </a>
                </li>
            </ul>
        </Show>
    }
}

fn chip(filter: verbatim::query::Filter) -> impl IntoView {
    let session = Session::expect();
    let told = name(&filter);
    let remove = format!("remove {told}");
    view! {
        <li>
            <a
                class="chip"
                href=move || session.href(&session.query.read().without(&filter))
                aria-label=remove
            >
                <bdi>{told}</bdi>
                <span aria-hidden="true">" ×"</span>
            </a>
        </li>
    }
}

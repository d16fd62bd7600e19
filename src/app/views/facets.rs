//! The facets: how many results each further choice would leave.

use std::sync::Arc;

use leptos::html::Section;
use leptos::prelude::*;
use leptos::task::spawn_local;
use verbatim::query::{Query, Scope};
use verbatim::search::{FacetCount, FacetValue, Facets};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::day;
use crate::list::{List, kind_name, name, variance_name};
use crate::number::{counted, grouped};
use crate::rows::{Row, keyed};
use crate::session::Session;
use crate::turn::{effects, turn};
use crate::views::histogram::Histogram;
use crate::views::results::noun;

/// How many values of a facet are shown before anybody asks for all.
const FIRST: usize = 10;

/// How many more are shown each time that somebody asks.
const STEP: usize = 100;

/// All facets; folded where there is no room beside the results.
#[component]
pub(crate) fn FacetsView(
    /// What was found.
    list: RwSignal<Arc<List>>,
) -> impl IntoView {
    let wide = window().match_media("(min-width: 52rem)").ok().flatten();
    let is_open = wide.is_none_or(|wide| wide.matches());
    let facets = behind(list);
    let in_articles = move || facets.with(|list| list.query.scope == Scope::Articles);
    view! {
        <aside class="facets" aria-label="Narrow the results">
            <details open=is_open>
                <summary>
                    "Narrow the results" <span class="quiet">{move || told(&facets.read())}</span>
                </summary>
                <Show when=in_articles>
                    <p class="quiet">"Speakers here are all who are quoted in these articles, whatever they say."</p>
                </Show>
                <Facet title="Versions" facets pick=|facets| &facets.variances />
                <Facet title="Speaker" facets pick=|facets| &facets.speakers />
                <Facet title="Outlet" facets pick=|facets| &facets.outlets />
                <Histogram facets />
                <Facet title="Kind" facets pick=|facets| &facets.kinds />
                <Facet title="Language" facets pick=|facets| &facets.languages />
                <p class="facets-done">
                    <a href="#page-head">{move || format!("To the {}", found(&facets.read()))}</a>
                </p>
            </details>
        </aside>
    }
}

/// How many results there are, for where the facets stand between them and the reader.
fn told(list: &List) -> String {
    format!("\u{a0}· {}", found(list))
}

fn found(list: &List) -> String {
    counted(list.results.total(), noun(&list.query))
}

/// The list as the facets follow it: one turn behind the results, which the reader looks at.
fn behind(list: RwSignal<Arc<List>>) -> RwSignal<Arc<List>> {
    let session = Session::expect();
    let facets = RwSignal::new(list.get_untracked());
    Effect::new(move |_| {
        let next = list.get();
        if facets.with_untracked(|now| Arc::ptr_eq(now, &next)) {
            return;
        }
        session.work(async move {
            turn().await;
            if list.try_with_untracked(|now| Arc::ptr_eq(now, &next)) == Some(true) {
                facets.set(next);
            }
        });
    });
    facets
}

/// One facet; none where there is nothing to choose between.
#[component]
fn Facet(
    title: &'static str,
    facets: RwSignal<Arc<List>>,
    pick: fn(&Facets) -> &Vec<FacetCount>,
) -> impl IntoView {
    let values = Memo::new(move |_| facets.with(|list| pick(&list.results.facets).clone()));
    let limit = RwSignal::new(FIRST);
    let typed = RwSignal::new(String::new());
    let offers =
        move || values.with(|values| values.len() > 1 || values.iter().any(|v| v.is_chosen));
    let visible = Memo::new(move |_| shown(&values.read(), limit.get(), &typed.read()));
    let fitting = move || values.with(|values| fitting(values, &typed.read()).count());
    let section = NodeRef::<Section>::new();
    let rows = move || {
        let mut rows = Vec::new();
        let mut follows_nameless = false;
        for value in visible.read().iter().map(|counted| counted.value) {
            let is_nameless = is_nameless(value);
            if is_nameless && !follows_nameless {
                let head = || view! { <li class="facet-part">"without a name"</li> };
                rows.push(Row::new(HEAD, move || head().into_any()));
            }
            follows_nameless = is_nameless;
            rows.push(Row::new(format!("{value:?}"), move || {
                view! { <Value value values=visible /> }.into_any()
            }));
        }
        rows
    };
    view! {
        <Show when=offers>
            <section class="facet" node_ref=section>
                <h2>{title}</h2>
                <Show when=move || { limit.get() > FIRST }>
                    <label class="facet-filter">
                        <span class="unseen">{format!("Find in {title}")}</span>
                        <input type="search" placeholder="Find" bind:value=typed />
                    </label>
                </Show>
                <ul>{keyed(rows)}</ul>
                <Show when=move || visible.read().is_empty()>
                    <p class="quiet">"none"</p>
                </Show>
                {move || steps(fitting(), limit, section)}
            </section>
        </Show>
    }
}

/// Buttons for more of all values, and for fewer again.
fn steps(all: usize, limit: RwSignal<usize>, section: NodeRef<Section>) -> AnyView {
    let now = limit.get();
    let button = |told: String, to: usize| {
        let show = move |_| {
            limit.set(to);
            spawn_local(go_on(section, now, to));
        };
        view! {
            <button type="button" on:click=show>
                {told}
            </button>
        }
    };
    let more = match all.saturating_sub(now) {
        0 => None,
        _ if now == FIRST => Some((format!("All {}", grouped(all)), STEP)),
        left => Some((
            format!("{} more of {}", left.min(STEP), grouped(all)),
            now + STEP,
        )),
    };
    let more = more.map(|(told, to)| button(told, to));
    let fewer = (now > FIRST).then(|| button("Fewer".to_owned(), FIRST));
    view! { <p class="facet-steps">{more} {fewer}</p> }.into_any()
}

/// Gives the focus to where the reader goes on when the button is gone: to the first value that was
/// not shown before, or to the button for more of them.
async fn go_on(section: NodeRef<Section>, before: usize, now: usize) {
    effects().await;
    let within = |section: HtmlElement| {
        let values = section.query_selector_all(".facet-value").ok()?;
        let value = values.item(u32::try_from(before).ok()?);
        match now > before {
            true => value,
            false => section
                .query_selector(".facet-steps button")
                .ok()?
                .map(Into::into),
        }
    };
    let target = section.get_untracked().and_then(within);
    if let Some(target) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
        let _ = target.focus();
    }
}

/// The first values and every chosen one, or the first of those whose name holds what was typed.
fn shown(values: &[FacetCount], limit: usize, typed: &str) -> Vec<FacetCount> {
    if limit == FIRST {
        let values = values.iter().enumerate();
        let kept = values.filter(|(at, value)| *at < FIRST || value.is_chosen);
        return kept.map(|(_, value)| *value).collect();
    }
    fitting(values, typed).take(limit).copied().collect()
}

/// The values whose name holds what was typed.
fn fitting<'a>(values: &'a [FacetCount], typed: &str) -> impl Iterator<Item = &'a FacetCount> {
    let typed = typed.to_lowercase();
    values
        .iter()
        .filter(move |value| typed.is_empty() || label(value.value).to_lowercase().contains(&typed))
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
                {move || chosen().then(|| view! { <span class="unseen">"remove "</span> })}
                <bdi class="facet-name">{label(value)}</bdi>
                <span class="facet-count">{move || grouped(count() as usize)}</span>
            </a>
        </li>
    }
}

/// What the head of those without a name is told by from all values: none is called so.
const HEAD: &str = "\n";

/// Whether it is somebody whom an article calls by what many are called.
fn is_nameless(value: FacetValue) -> bool {
    matches!(value, FacetValue::Speaker(Some(id)) if !Session::expect().core().is_named(id))
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
        FacetValue::Month(Some(date)) | FacetValue::Day(date) => day::told(date),
        FacetValue::Month(None) => "undated".to_owned(),
        FacetValue::Variance(variance) => variance_name(variance).to_owned(),
        FacetValue::Kind(kind) => kind_name(kind).to_owned(),
    }
}

/// The filters in force, each with its own way out.
#[component]
pub(crate) fn Chips() -> impl IntoView {
    let session = Session::expect();
    let filters = move || session.query.with(Query::filters);
    let chips = move || {
        let chips = filters().into_iter();
        let chips = chips.map(|filter| {
            Row::new(format!("{filter:?}"), move || {
                chip(filter.clone()).into_any()
            })
        });
        chips.collect()
    };
    view! {
        <Show when=move || !filters().is_empty()>
            <ul class="chips" aria-label="Chosen filters">
                {keyed(chips)}
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

//! The results: how many there are, in which order, and the list itself.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::{ArticleRecord, StatementRecord};
use verbatim::query::{MOST_SHOWN, Query, Scope, Sort};
use verbatim::version::Comparison;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use crate::address::Step;
use crate::day;
use crate::list::List;
use crate::number::{counted, grouped};
use crate::rows::{Row, Rows};
use crate::session::Session;
use crate::turn::Slice;
use crate::views::card::Card;
use crate::views::nothing::Nothing;
use crate::views::save::SaveTable;
use crate::views::snippet::Snippet;
use crate::views::trail::CopyLink;

/// The list under its head.
#[component]
pub(crate) fn ResultsView(
    /// What was found.
    list: RwSignal<Arc<List>>,
) -> impl IntoView {
    let session = Session::expect();
    let rows = Rows::new();
    Effect::new(move |_| session.work(fill(session, rows, list.get())));
    view! {
        <section aria-labelledby="page-head">
            <ResultsHead list />
            {move || {
                let list = list.get();
                let nothing = list.results.total() == 0;
                view! {
                    <Complaints complaints=list.complaints.clone() />
                    {called(&list)}
                    {(!nothing && list.query.scope == Scope::Statements).then(marks)}
                    {nothing.then(|| view! { <Nothing list=Arc::clone(&list) /> })}
                }
            }}
            <ol class="statements">{rows.view()}</ol>
            {move || view! { <More list=list.get() /> }}
        </section>
    }
}

/// Shows each result, and then how its versions differ, where that is not known yet.
async fn fill(session: Session, rows: Rows, list: Arc<List>) {
    let query = Arc::new(list.query.results());
    let filling = rows.begin();
    let mut slice = Slice::begin();
    let mut unknown = Vec::new();
    for (at, record) in list.statements.iter().enumerate() {
        let comparison = session.comparisons.made(record, 0);
        if comparison.is_none() {
            unknown.push((at, record));
        }
        if !rows.put(filling, at, statement_row(record, &query, comparison)) {
            return;
        }
        slice.step().await;
    }
    for (at, record) in list.articles.iter().enumerate() {
        if !rows.put(filling, at, article_row(record, &query)) {
            return;
        }
        slice.step().await;
    }
    rows.end(filling, list.statements.len() + list.articles.len());
    for (at, record) in unknown {
        let comparison = session.comparisons.make(record, 0, &mut slice).await;
        if !rows.put(filling, at, statement_row(record, &query, comparison)) {
            return;
        }
    }
}

fn statement_row(
    record: &Arc<StatementRecord>,
    query: &Arc<Query>,
    comparison: Option<Arc<Comparison>>,
) -> Row {
    let id = format!("{} {query} {}", record.key, comparison.is_some());
    let (record, query) = (Arc::clone(record), Arc::clone(query));
    Row::new(id, move || {
        let (record, query) = (Arc::clone(&record), Arc::clone(&query));
        view! { <Card record query comparison=comparison.clone() /> }.into_any()
    })
}

fn article_row(record: &Arc<ArticleRecord>, query: &Arc<Query>) -> Row {
    let (record, query) = (Arc::clone(record), Arc::clone(query));
    Row::new(format!("{} {query}", record.id), move || {
        article(&record, &query).into_any()
    })
}

/// What the marks of a card stand for.
fn marks() -> impl IntoView {
    view! {
        <p class="marks quiet">
            <span class="dot">"quotes it"</span>
            <span class="dot hollow">"only a part of it"</span>
            <span>
                <span class="varies">"underlined"</span>
                ": another outlet has other words, or none"
            </span>
        </p>
    }
}

/// Who is called by the words searched for: what somebody says seldom has their own name in it.
fn called(list: &List) -> Option<impl IntoView + use<>> {
    let session = Session::expect();
    let people = list.called.iter();
    let links: Vec<_> = people
        .map(|(name, said)| {
            view! {
                <li>
                    <a href=session.href(said)>
                        "said by " <bdi>{name.clone()}</bdi>
                    </a>
                </li>
            }
        })
        .collect();
    (!links.is_empty()).then(|| view! { <ul class="called">{links}</ul> })
}

#[component]
fn ResultsHead(list: RwSignal<Arc<List>>) -> impl IntoView {
    let count = move || list.with(|list| counted(list.results.total(), noun(&list.query)));
    view! {
        <div class="results-head">
            <h2 id="page-head" tabindex="-1" class="number" aria-live="polite" aria-atomic="true">
                {count}
            </h2>
            <div class="results-tools">
                <SortMenu />
                <SaveTable list />
                <CopyLink />
            </div>
        </div>
    }
}

/// What is found.
pub(crate) fn noun(query: &Query) -> &'static str {
    match query.scope {
        Scope::Statements => "statement",
        Scope::Articles => "article",
    }
}

#[component]
fn SortMenu() -> impl IntoView {
    let session = Session::expect();
    let choose = move |event: web_sys::Event| {
        let menu: Option<HtmlSelectElement> = event.target().and_then(|t| t.dyn_into().ok());
        let sort =
            menu.and_then(|menu| Sort::ALL.get(usize::try_from(menu.selected_index()).ok()?));
        if let Some(&sort) = sort {
            // Arrow keys go through the menu step by step: none of them is a choice of its own.
            let query = session.query.read_untracked().with_sort(sort);
            session.go(&query, Step::Replace);
        }
    };
    let options = Sort::ALL.map(|sort| {
        let selected = move || session.query.with(|query| query.sort == sort);
        let name = move || session.query.with(|query| order(sort, query.scope));
        view! { <option prop:selected=selected>{name}</option> }
    });
    view! {
        <label>
            <span class="quiet">"sorted by "</span>
            <select on:change=choose>{options}</select>
        </label>
    }
}

fn order(sort: Sort, scope: Scope) -> &'static str {
    match (sort, scope) {
        (Sort::MostCarried, Scope::Statements) => "most carried",
        (Sort::MostCarried, Scope::Articles) => "date",
        (Sort::Newest, _) => "newest first",
        (Sort::Oldest, _) => "oldest first",
        (Sort::Longest, _) => "longest first",
    }
}

#[component]
fn Complaints(complaints: Vec<String>) -> impl IntoView {
    let told = complaints
        .into_iter()
        .map(|complaint| view! { <li>{complaint}</li> });
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| view! { <ul class="notice">{told}</ul> })
}

fn article(record: &Arc<ArticleRecord>, query: &Arc<Query>) -> impl IntoView + use<> {
    let session = Session::expect();
    let title = record
        .title
        .as_ref()
        .map_or("Untitled", |title| title.value.as_str())
        .to_owned();
    let outlet = record.outlet.as_ref().map(|outlet| outlet.value.clone());
    let date = record.date.as_ref().map(|date| day::told(date.value));
    let language = record.language_code();
    let facts = [outlet, date]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ");
    view! {
        <li>
            <article class="card">
                <h3>
                    <a class="voice" href=session.href(&query.opened_article(&record.id)) lang=language.clone()>
                        <bdi>{title}</bdi>
                    </a>
                </h3>
                <p class="card-meta quiet">{facts}</p>
                <Snippet record=Arc::clone(record) query=Arc::clone(query) />
            </article>
        </li>
    }
}

#[component]
fn More(list: Arc<List>) -> impl IntoView {
    let session = Session::expect();
    let left = list
        .results
        .total()
        .saturating_sub(list.query.show as usize);
    (left > 0 && list.query.show < MOST_SHOWN).then(|| {
        let href = session.href(&list.query.with_more());
        view! {
            <p class="more">
                <a href=href>{format!("Show more ({} left)", grouped(left))}</a>
            </p>
        }
    })
}

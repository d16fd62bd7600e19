//! The results: how many there are, in which order, and the list itself.

use leptos::prelude::*;
use verbatim::bundle::ArticleRecord;
use verbatim::query::{Query, Scope, Sort};
use verbatim::search::Results;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use crate::address::Step;
use crate::page::List;
use crate::session::Session;
use crate::views::card::Card;
use crate::views::masthead::{counted, grouped};
use crate::views::nothing::Nothing;
use crate::views::snippet::Snippet;
use crate::views::trail::CopyLink;

/// The list under its head.
#[component]
pub(crate) fn ResultsView(
    /// What was found, following the query.
    list: Signal<List>,
) -> impl IntoView {
    view! {
        <section aria-labelledby="page-head">
            <ResultsHead list />
            {move || list.with(|list| {
                view! {
                    <Complaints complaints=list.complaints.clone() />
                    {match list.results.total() {
                        0 => view! { <Nothing list=list.clone() /> }.into_any(),
                        _ => items(list).into_any(),
                    }}
                    <More results=list.results.clone() query=list.query.clone() />
                }
            })}
        </section>
    }
}

#[component]
fn ResultsHead(list: Signal<List>) -> impl IntoView {
    let count = move || list.with(|list| counted(list.results.total(), noun(&list.query)));
    view! {
        <div class="results-head">
            <h2 id="page-head" tabindex="-1" class="number">
                <span role="status">{count}</span>
            </h2>
            <div class="results-tools">
                <SortMenu />
                <CopyLink />
            </div>
        </div>
    }
}

fn noun(query: &Query) -> &'static str {
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
            session.go(&session.query.read_untracked().with_sort(sort), Step::Push);
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

fn items(list: &List) -> impl IntoView + use<> {
    let query = &list.query;
    let statements = list.statements.iter().map(|record| {
        view! { <Card record=(**record).clone() query=query.clone() /> }
    });
    let articles = list.articles.iter().map(|record| article(record, query));
    view! {
        <ol class="statements">
            {statements.collect_view()}
            {articles.collect_view()}
        </ol>
    }
}

fn article(record: &ArticleRecord, query: &Query) -> impl IntoView + use<> {
    let session = Session::expect();
    let title = record
        .title
        .as_ref()
        .map_or("Untitled", |title| title.value.as_str())
        .to_owned();
    let outlet = record.outlet.as_ref().map(|outlet| outlet.value.clone());
    let date = record.date.as_ref().map(|date| date.value.to_string());
    let language = record
        .language
        .as_ref()
        .map(|language| language.value.clone());
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
                <Snippet record=record.clone() query=query.clone() />
            </article>
        </li>
    }
}

#[component]
fn More(results: Results, query: Query) -> impl IntoView {
    let session = Session::expect();
    let left = results.total().saturating_sub(query.show as usize);
    (left > 0).then(|| {
        let href = session.href(&query.with_more());
        view! {
            <p class="more">
                <a href=href>{format!("Show more ({} left)", grouped(left))}</a>
            </p>
        }
    })
}

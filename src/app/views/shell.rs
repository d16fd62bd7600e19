//! The frame around every page, and what is shown while there is none.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::Core;
use verbatim::query::Query;

use crate::keys::Keys;
use crate::load::LoadError;
use crate::page::{List, Page};
use crate::scroll;
use crate::session::{Session, first_words};
use crate::views::article::ArticleView;
use crate::views::facets::{Chips, FacetsView};
use crate::views::masthead::Masthead;
use crate::views::results::ResultsView;
use crate::views::search_box::SearchBox;
use crate::views::statement::StatementView;

/// How deep into the corpus the page is; the list stays on the page while only its results change.
#[derive(Clone, PartialEq)]
enum Depth {
    Waiting,
    List,
    Page(Arc<Page>),
    Failed(LoadError),
}

/// The explorer of an opened corpus.
#[component]
pub(crate) fn Shell(
    /// The corpus.
    core: Core,
) -> impl IntoView {
    provide_context(Keys::listen());
    let session = Session::provide(core);
    let page = session.answers();
    let is_list = move || {
        session
            .query
            .with(|q| q.statement.is_none() && q.article.is_none())
    };
    let depth = Memo::new(move |last: Option<&Depth>| match page.get() {
        None => Depth::Waiting,
        Some(Err(_)) if last == Some(&Depth::List) && is_list() => Depth::List,
        Some(Err(error)) => Depth::Failed(error),
        Some(Ok(page)) if matches!(*page, Page::List(_)) => Depth::List,
        Some(Ok(page)) => Depth::Page(page),
    });
    let failure = Signal::derive(move || page.get().and_then(Result::err));
    let list = Memo::new(move |last: Option<&List>| match page.get() {
        Some(Ok(page)) => match &*page {
            Page::List(list) => (**list).clone(),
            _ => last.cloned().unwrap_or_default(),
        },
        _ => last.cloned().unwrap_or_default(),
    });
    Effect::new(move |last: Option<Option<Query>>| match page.get() {
        Some(Ok(page)) => {
            arrive(&page, last.flatten().as_ref());
            Some(page.query().clone())
        }
        _ => last.flatten(),
    });
    view! {
        <Masthead />
        <main id="main" class="page" tabindex="-1">
            {move || match depth.get() {
                Depth::Waiting => view! { <p class="late">"Loading…"</p> }.into_any(),
                Depth::List => view! { <Start list=list.into() failure /> }.into_any(),
                Depth::Page(page) => view! { <Deeper page=page /> }.into_any(),
                Depth::Failed(error) => view! { <Failed error=error /> }.into_any(),
            }}
            <Footer />
        </main>
    }
}

/// The start page: search, facets, results.
#[component]
fn Start(list: Signal<List>, failure: Signal<Option<LoadError>>) -> impl IntoView {
    view! {
        <h1 class="unseen">"Who said what, and how each outlet carried it"</h1>
        <SearchBox />
        <div class="columns">
            <FacetsView list />
            <div>
                <Chips />
                {move || failure.get().map(|error| view! { <Unanswered error /> })}
                <ResultsView list />
            </div>
        </div>
    }
}

#[component]
fn Deeper(page: Arc<Page>) -> impl IntoView {
    match (*page).clone() {
        Page::Statement(query, record) => {
            view! { <StatementView record=(*record).clone() query=query /> }.into_any()
        }
        Page::Article(query, page) => view! { <ArticleView page=page query=query /> }.into_any(),
        Page::Lost(query, what) => view! { <Lost query=query what=what /> }.into_any(),
        Page::List(_) => ().into_any(),
    }
}

#[component]
fn Lost(query: Query, what: String) -> impl IntoView {
    let session = Session::expect();
    view! {
        <div class="notice">
            <h1 tabindex="-1" id="page-head">
                {what}
            </h1>
            <p>"The corpus may have changed since this link was made."</p>
            <p>
                <a href=session.href(&query.results())>"To the results"</a>
            </p>
        </div>
    }
}

/// A search that failed, above the results of the last one that did not.
#[component]
fn Unanswered(error: LoadError) -> impl IntoView {
    view! {
        <div class="notice" role="alert">
            <p>{error.to_string()}</p>
            <p>"Below is what was found before."</p>
        </div>
    }
}

/// What failed, and what still works.
#[component]
fn Failed(error: LoadError) -> impl IntoView {
    view! {
        <div class="notice" role="alert">
            <h1 tabindex="-1" id="page-head">
                "A part of the corpus could not be loaded"
            </h1>
            <p>{error.to_string()}</p>
            <p>
                "What was already loaded still works: go back, or " <a href="?">"start again"</a> "."
            </p>
        </div>
    }
}

#[component]
fn Footer() -> impl IntoView {
    let manifest = Session::expect().manifest();
    view! {
        <footer class="footer quiet">
            {manifest.licence.map(|licence| view! { <p dir="auto">{licence}</p> })}
            <p>
                "Made with Verbatim. Nothing you look for leaves this page. Corpus "
                <code>{manifest.corpus}</code>
            </p>
        </footer>
    }
}

/// A page is complete: names it in the window's title, and takes the reader to its head or to where
/// the reader left it.
fn arrive(page: &Page, last: Option<&Query>) {
    let query = page.query();
    let name = title(page).filter(|name| !name.is_empty());
    document().set_title(&name.map_or("Verbatim".to_owned(), |name| format!("{name} · Verbatim")));
    let came_back = scroll::restore();
    let Some(last) = last else { return };
    let place = |query: &Query| (query.article.clone(), query.statement.clone());
    let chosen = query.article.is_some() && query.statement.is_some();
    let (here, before) = (format!("?{query}"), format!("?{last}"));
    let is_new = place(last) != place(query);
    request_animation_frame(move || match is_new && !came_back {
        true => scroll::to_head(chosen),
        false => scroll::keep_focus(&[&here, &before]),
    });
}

/// What the page is about.
fn title(page: &Page) -> Option<String> {
    match page {
        Page::List(list) => Some(list.query.text.clone()),
        Page::Lost(_, what) => Some(what.clone()),
        Page::Article(_, page) => page.record.title.as_ref().map(|title| title.value.clone()),
        Page::Statement(_, record) => {
            let speaker = record
                .speaker
                .map(|person| Session::expect().person(person));
            let words = record
                .witnesses
                .first()
                .and_then(|witness| witness.said().next());
            let words = words.map(|piece| first_words(&piece.text, 8));
            Some(format!(
                "{}: {}",
                speaker.unwrap_or_default(),
                words.unwrap_or_default()
            ))
        }
    }
}

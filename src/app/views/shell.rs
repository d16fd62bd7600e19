//! The frame around every page, and what is shown while there is none.

use leptos::prelude::*;
use leptos::task::spawn_local;
use verbatim::bundle::Core;
use verbatim::query::Query;

use crate::citation::opening;
use crate::keys::Keys;
use crate::list;
use crate::load::LoadError;
use crate::page::Page;
use crate::scroll;
use crate::session::Session;
use crate::shown::{Depth, Shown};
use crate::speaker::Speaker;
use crate::turn::{effects, turn};
use crate::views::article::ArticleView;
use crate::views::facets::{Chips, FacetsView};
use crate::views::masthead::Masthead;
use crate::views::results::ResultsView;
use crate::views::search_box::SearchBox;
use crate::views::statement::StatementView;

/// The explorer of an opened corpus.
#[component]
pub(crate) fn Shell(
    /// The corpus.
    core: Core,
) -> impl IntoView {
    provide_context(Keys::listen());
    let session = Session::provide(core);
    let shown = Shown::new();
    let came_from = StoredValue::new(None);
    session.answers(move |answer, asked| {
        shown.show(answer, asked);
        if let Ok(page) = answer {
            arrive(session, page, came_from);
        }
    });
    view! {
        <Masthead />
        <main
            id="main"
            class="page"
            tabindex="-1"
            aria-busy=move || session.is_working().then_some("true")
        >
            {move || match shown.depth.get() {
                Depth::Waiting => view! { <p class="late">"Loading…"</p> }.into_any(),
                Depth::List => view! { <Start shown /> }.into_any(),
                Depth::Statement(_) => {
                    shown.statement.get_untracked().map(|first| view! { <StatementView first shown /> }).into_any()
                }
                Depth::Article(_) => {
                    shown.article.get_untracked().map(|first| view! { <ArticleView first shown /> }).into_any()
                }
                Depth::Lost(query, what) => view! { <Lost query=*query what=what /> }.into_any(),
                Depth::Failed(error) => view! { <Failed error=error /> }.into_any(),
            }}
            <Footer />
        </main>
    }
}

/// The start page: search, facets, results.
#[component]
fn Start(shown: Shown) -> impl IntoView {
    let failure = move || shown.failure.get();
    view! {
        <h1 class="unseen">"Who said what, and how each outlet carried it"</h1>
        <SearchBox />
        <a class="skip" href="#page-head">
            "Skip to the results"
        </a>
        <div class="columns">
            <FacetsView list=shown.list />
            <div>
                <Chips />
                {move || failure().map(|error| view! { <Unanswered error /> })}
                <ResultsView list=shown.list />
            </div>
        </div>
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

/// A page has come: names it in the window's title, and takes the reader to its head, or, when all
/// of it is there, to where the reader left it.
fn arrive(session: Session, page: &Page, came_from: StoredValue<Option<Query>>) {
    let query = page.query().clone();
    let name = title(session, page).filter(|name| !name.is_empty());
    let name = name.map_or("Verbatim".to_owned(), |name| format!("{name} · Verbatim"));
    if document().title() != name {
        document().set_title(&name);
    }
    let last = came_from.try_update_value(|last| last.replace(query.clone()));
    let last = last.flatten();
    let is_new = last
        .as_ref()
        .is_none_or(|last| place(last) != place(&query));
    let is_chosen = query.statement.is_some() && (query.article.is_some() || query.with.is_some());
    let left_at = session.place().left_at();
    // The first page begins at its top by itself, with the focus where the browser has it.
    let to_head = is_new && left_at == 0 && (last.is_some() || is_chosen);
    spawn_local(async move {
        // Not in the browser's next frame: by then the reader may be at another page.
        effects().await;
        if to_head && !is_chosen {
            scroll::to_head(false);
        }
        turn().await;
        while session.is_working_untracked() {
            turn().await;
        }
        if session.query.with_untracked(|asked| *asked != query) {
            return;
        }
        session.place().settle(left_at);
        match last {
            _ if to_head && is_chosen => scroll::to_head(true),
            Some(last) if !is_new && left_at == 0 && last.base != query.base => scroll::to_base(),
            Some(last) if to_head && place(&query) == (None, None) => back_to(session, &last),
            Some(last) if !to_head => keep_focus(session, &query, &last),
            _ => {}
        }
    });
}

/// Gives the focus, if the change of the page took it away, to where the reader goes on: to what is
/// new in a list, to the link that led to where the reader comes back from, or to the one that
/// leads here.
fn keep_focus(session: Session, query: &Query, last: &Query) {
    if *query == last.with_more() {
        return scroll::to_result(last.show as usize);
    }
    if query.filters().len() < last.filters().len() && place(query) == place(last) {
        return scroll::to_filters();
    }
    let [here, there] = [query, last].map(|query| session.href(query));
    let comes_back = last.statement.is_some() && query.statement.is_none();
    match comes_back {
        true => scroll::keep_focus(&[&there, &here]),
        false => scroll::keep_focus(&[&here, &there]),
    }
}

/// The reader is back at the list: at the result that they opened, if it is still there.
fn back_to(session: Session, last: &Query) {
    let statement = last.statement.as_deref();
    let statement = statement.map(|key| session.href(&last.opened_statement(key)));
    scroll::back_to(&[Some(session.href(last)), statement]);
}

/// What is open on the page of a query: the article and the statement.
fn place(query: &Query) -> (Option<&str>, Option<&str>) {
    (query.article.as_deref(), query.statement.as_deref())
}

/// What the page is about.
fn title(session: Session, page: &Page) -> Option<String> {
    match page {
        Page::List(page) => list::told(&page.query).or_else(|| session.manifest().title),
        Page::Lost(_, what) => Some(what.clone()),
        Page::Article(page) => page.record.title.as_ref().map(|title| title.value.clone()),
        Page::Statement(page) => {
            let words = opening(&page.record).unwrap_or_default();
            let speaker = Speaker::of(&page.record).name(session);
            Some(format!("{speaker}: {words}"))
        }
    }
}

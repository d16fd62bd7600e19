//! The search box: results follow each key, and the address with them; Enter makes an entry of the
//! history of what was typed.

use leptos::prelude::*;
use verbatim::query::{Query, Scope};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::address::Step;
use crate::session::Session;

/// The words to search for, and whether in statements or in articles.
#[component]
pub(crate) fn SearchBox() -> impl IntoView {
    let session = Session::expect();
    let text = move || session.query.with(|query| query.text.clone());
    // The query before the reader began to type, and what was typed last.
    let typing = StoredValue::new(None::<(Query, Query)>);
    let typed = move |event: web_sys::Event| {
        let input: Option<HtmlInputElement> = event.target().and_then(|t| t.dyn_into().ok());
        if let Some(input) = input {
            let present = session.query.get_untracked();
            let query = present.with_text(&input.value());
            session.go(&query, Step::Replace);
            let goes_on = typing.get_value().filter(|(_, last)| *last == present);
            let before = goes_on.map_or(present, |(before, _)| before);
            typing.set_value(Some((before, query)));
        }
    };
    let entered = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let present = session.query.get_untracked();
        if let Some((before, last)) = typing.get_value()
            && last == present
            && before != present
        {
            session.settle(&before);
        }
        typing.set_value(None);
    };
    view! {
        <search class="search">
            <form on:submit=entered>
                <label class="unseen" for="search">
                    "Search words, exact words in quotation marks, minus a word"
                </label>
                <input
                    id="search"
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    dir="auto"
                    placeholder="words, \"exact words\", -not"
                    prop:value=text
                    on:input=typed
                />
            </form>
            <Scopes />
        </search>
    }
}

#[component]
fn Scopes() -> impl IntoView {
    let session = Session::expect();
    let link = move |scope: Scope, name: &'static str| {
        let href = move || session.href(&session.query.read().with_scope(scope));
        let current = move || {
            session
                .query
                .with(|query| query.scope == scope)
                .then_some("true")
        };
        view! {
            <a href=href aria-current=current>
                {name}
            </a>
        }
    };
    let articles = match session.core().manifest().excerpts {
        true => "in all excerpts",
        false => "in whole articles",
    };
    view! {
        <nav class="scopes" aria-label="Where to search">
            {link(Scope::Statements, "in what was said")}
            {link(Scope::Articles, articles)}
        </nav>
    }
}

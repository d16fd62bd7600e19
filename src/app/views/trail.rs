//! The way back up, and the link to where the reader is.

use leptos::prelude::*;
use leptos::task::spawn_local;
use verbatim::query::Query;
use wasm_bindgen_futures::JsFuture;

use crate::session::Session;

/// A line above a page that is not the first: back to the results, copy link.
#[component]
pub(crate) fn Trail(
    /// The query of the page.
    query: Query,
) -> impl IntoView {
    let session = Session::expect();
    let in_statement = query.article.is_some() && query.statement.is_some();
    let results = session.href(&query.listed());
    let statement = in_statement.then(|| session.href(&query.closed()));
    view! {
        <nav class="trail" aria-label="Way back">
            <span class="results-tools">
                <a href=results>"← All results"</a>
                {statement.map(|href| view! { <a href=href>"← The statement"</a> })}
            </span>
            <CopyLink />
        </nav>
    }
}

/// A button that copies the page's address, and says that it did.
#[component]
pub(crate) fn CopyLink() -> impl IntoView {
    let said = RwSignal::new("");
    let copy = move |_| {
        spawn_local(async move {
            let copied = match window().location().href() {
                Ok(address) => copy(&address).await,
                Err(_) => false,
            };
            said.set(if copied {
                "Link copied"
            } else {
                "Copy it from the address bar"
            });
        });
    };
    view! {
        <span class="results-tools">
            <span class="quiet" role="status">
                {said}
            </span>
            <button type="button" on:click=copy>
                "Copy link"
            </button>
        </span>
    }
}

async fn copy(text: &str) -> bool {
    // Without https a browser has no clipboard for pages at all.
    if !window().is_secure_context() {
        return false;
    }
    JsFuture::from(window().navigator().clipboard().write_text(text))
        .await
        .is_ok()
}

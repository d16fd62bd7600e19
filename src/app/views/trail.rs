//! The way back up, and the link to where the reader is.

use leptos::prelude::*;
use verbatim::query::Query;

use crate::session::Session;
use crate::views::copy::Copy;

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
                <a href=results>"← Results"</a>
                {statement.map(|href| view! { <a href=href>"← The statement"</a> })}
            </span>
            <CopyLink />
        </nav>
    }
}

/// A button that copies the page's address, and says that it did.
#[component]
pub(crate) fn CopyLink() -> impl IntoView {
    let address = || window().location().href().ok();
    view! {
        <span class="results-tools">
            <Copy text=address told=["Copy link", "Link copied", "Copy it from the address bar"] />
        </span>
    }
}

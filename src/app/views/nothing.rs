//! No result: which filter to drop to get how many.

use std::sync::Arc;

use leptos::prelude::*;

use crate::page::List;
use crate::session::Session;
use crate::views::masthead::grouped;

/// Ways out of an empty result.
#[component]
pub(crate) fn Nothing(
    /// The empty list, with what each filter costs.
    list: Arc<List>,
) -> impl IntoView {
    let session = Session::expect();
    let ways = list.ways_out.iter().map(|way| {
        let href = session.href(&way.query);
        view! {
            <li>
                <a href=href>{format!("without {}: {}", way.name, grouped(way.total))}</a>
            </li>
        }
    });
    let everything = session.href(&verbatim::query::Query::default());
    view! {
        <div class="notice">
            <p>"Nothing matches all of this."</p>
            <ul>
                {ways.collect_view()} <li>
                    <a href=everything>"everything"</a>
                </li>
            </ul>
        </div>
    }
}

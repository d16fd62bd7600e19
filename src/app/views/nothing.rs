//! No result: what to ask instead to get how many.

use std::sync::Arc;

use leptos::prelude::*;

use crate::day;
use crate::list::List;
use crate::number::grouped;
use crate::session::Session;
use crate::views::results::noun;

/// Ways out of an empty result.
#[component]
pub(crate) fn Nothing(
    /// The empty list, with the ways out.
    list: Arc<List>,
) -> impl IntoView {
    let session = Session::expect();
    let ways = list.ways_out.iter().map(|way| {
        let href = session.href(&way.query);
        view! {
            <li>
                <a href=href>{format!("{}: {}", way.name, grouped(way.total))}</a>
            </li>
        }
    });
    let dates = list.query.from.zip(list.query.to);
    let reversed = dates.filter(|(from, to)| from > to && !from.is_within(*to));
    let reversed = reversed.map(|(from, to)| {
        let turned = session.href(&list.query.with_dates(Some(to), Some(from)));
        let dates = day::from_to(to, from);
        view! {
            <p>
                {format!("No day is after {from} and before {to}: the dates are the wrong way round. ")}
                <a href=turned>{format!("Ask for {dates}")}</a>
            </p>
        }
    });
    let nothing = match list.query.filters().is_empty() {
        true => format!("No {} has all of these words.", noun(&list.query)),
        false => "Nothing matches all of this.".to_owned(),
    };
    let everything = session.href(&verbatim::query::Query::default());
    view! {
        <div class="notice">
            <p>{nothing}</p>
            {reversed}
            <ul>
                {ways.collect_view()} <li>
                    <a href=everything>"everything"</a>
                </li>
            </ul>
        </div>
    }
}

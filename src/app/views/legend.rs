//! Who speaks in an article, and where.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::ArticleRecord;
use verbatim::id::PersonId;
use verbatim::query::Query;
use verbatim::quotation::Kind;

use crate::session::{Session, initials};
use crate::views::masthead::counted;

/// Everybody who is quoted, with colour and initials.
#[component]
pub(crate) fn Legend(
    /// The article.
    record: Arc<ArticleRecord>,
) -> impl IntoView {
    let session = Session::expect();
    let mut speakers: Vec<(Option<PersonId>, usize)> = Vec::new();
    for quotation in record
        .quotations
        .iter()
        .filter(|quotation| quotation.kind != Kind::None)
    {
        match speakers
            .iter_mut()
            .find(|(person, _)| *person == quotation.speaker)
        {
            Some((_, count)) => *count += 1,
            None => speakers.push((quotation.speaker, 1)),
        }
    }
    let entries = speakers.into_iter().map(|(person, count)| {
        let name = person.map(|person| session.person(person));
        let sample = name.as_deref().map_or("?".to_owned(), initials);
        view! {
            <li>
                <span class=format!("legend-sample {}", session.tint(person)) aria-hidden="true">
                    {sample}
                </span>
                <bdi>{name.unwrap_or_else(|| "unattributed".to_owned())}</bdi>
                <span class="quiet number">{format!(" {}", counted(count, "quotation"))}</span>
            </li>
        }
    });
    view! {
        <section class="legend" aria-labelledby="legend">
            <h2 id="legend">"Speakers"</h2>
            <ul>{entries.collect_view()}</ul>
        </section>
    }
}

/// A strip that shows where in the article each speaker speaks; the text has the same links.
#[component]
pub(crate) fn Map(
    /// The article.
    record: Arc<ArticleRecord>,
    /// The query of the page.
    query: Query,
) -> impl IntoView {
    let session = Session::expect();
    let share = |bytes: usize| {
        let tenths = 1000 * bytes / record.text.len().max(1);
        format!("{}.{}%", tenths / 10, tenths % 10)
    };
    let quotations = record.quotations.iter();
    let bars = quotations
        .filter(|quotation| quotation.kind != Kind::None)
        .map(|quotation| {
            let query = Query {
                statement: quotation.key.clone(),
                ..query.clone()
            };
            view! {
                <a
                    href=session.href(&query)
                    tabindex="-1"
                    class=format!("map-bar {}", session.tint(quotation.speaker))
                    style:top=share(quotation.marked.start)
                    style:height=share(quotation.marked.len())
                ></a>
            }
        });
    view! {
        <div class="map" aria-hidden="true">
            {bars.collect_view()}
        </div>
    }
}

//! Who speaks in an article, and where.

use std::collections::BTreeMap;
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
    let mut counts: BTreeMap<Option<PersonId>, usize> = BTreeMap::new();
    for quotation in record
        .quotations
        .iter()
        .filter(|quotation| quotation.kind != Kind::None)
    {
        *counts.entry(quotation.speaker).or_default() += 1;
    }
    let mut speakers: Vec<_> = counts.into_iter().collect();
    speakers.sort_by_key(|&(person, count)| (person.is_none(), std::cmp::Reverse(count), person));
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

/// Height of the map in its own units.
const HEIGHT: usize = 1000;

/// A strip that shows where in the article each speaker speaks; the text has the same links.
#[component]
pub(crate) fn Map(
    /// The article.
    record: Arc<ArticleRecord>,
    /// The query of the page.
    query: Query,
) -> impl IntoView {
    let session = Session::expect();
    let length = record.text.len().max(1);
    let quotations = record
        .quotations
        .iter()
        .filter(|quotation| quotation.kind != Kind::None);
    let bars = quotations.map(|quotation| {
        let query = Query {
            statement: quotation.key.clone(),
            ..query.clone()
        };
        let y = quotation.marked.start * HEIGHT / length;
        let height = (quotation.marked.len() * HEIGHT / length).max(6);
        view! {
            <a href=session.href(&query) tabindex="-1" class=session.tint(quotation.speaker)>
                <rect x="0" y=y width="100" height=height />
            </a>
        }
    });
    view! {
        <svg
            class="map"
            viewBox=format!("0 0 100 {HEIGHT}")
            preserveAspectRatio="none"
            aria-hidden="true"
        >
            {bars.collect_view()}
        </svg>
    }
}

//! Who speaks in an article, and where.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::ArticleRecord;
use verbatim::query::Query;
use verbatim::quotation::Kind;

use crate::number::counted;
use crate::session::Session;
use crate::speaker::Speaker;
use crate::storage;

const REPORTED: &str = "reported speech";

/// Everybody who is quoted, with colour and initials.
#[component]
pub(crate) fn Legend(
    /// The article.
    record: Arc<ArticleRecord>,
    /// Whether reported speech is told apart.
    reported: RwSignal<bool>,
) -> impl IntoView {
    let session = Session::expect();
    let mut speakers: Vec<(Speaker, usize)> = Vec::new();
    for quotation in record
        .quotations
        .iter()
        .filter(|quotation| quotation.kind != Kind::None)
    {
        let speaker = Speaker::new(quotation.speaker, quotation.confidence);
        match speakers
            .iter_mut()
            .find(|(other, _)| other.shown() == speaker.shown())
        {
            Some((_, count)) => *count += 1,
            None => speakers.push((speaker, 1)),
        }
    }
    let entries = speakers.into_iter().map(|(speaker, count)| {
        view! {
            <li>
                <span class=format!("legend-sample {}", speaker.tint()) aria-hidden="true">
                    {speaker.initials(session)}
                </span>
                <bdi>{speaker.name(session)}</bdi>
                <span class="quiet number">{format!(" {}", counted(count, "quotation"))}</span>
            </li>
        }
    });
    view! {
        <section class="legend" aria-labelledby="legend">
            <h2 id="legend">"Speakers"</h2>
            <ul>{entries.collect_view()}</ul>
            {(!record.indirect.is_empty()).then(|| switch(record.indirect.len(), reported))}
        </section>
    }
}

/// Tells what is reported without quotation marks apart, or not.
fn switch(count: usize, reported: RwSignal<bool>) -> impl IntoView {
    let toggle = move |_| {
        reported.update(|on| *on = !*on);
        let on = reported.get_untracked();
        storage::set(storage::lasting(), REPORTED, if on { "on" } else { "off" });
    };
    view! {
        <label class="reported-switch">
            <input type="checkbox" prop:checked=move || reported.get() on:change=toggle />
            <span class="reported-sample">"reported, not quoted"</span>
            <span class="quiet number">{format!(" {}", counted(count, "place"))}</span>
        </label>
    }
}

/// Whether the reader wants reported speech told apart: yes, unless it was switched off.
pub(crate) fn wants_reported() -> bool {
    storage::get(storage::lasting(), REPORTED).is_none_or(|set| set == "on")
}

/// A strip that shows where in the article each speaker speaks; the text has the same links.
#[component]
pub(crate) fn Map(
    /// The article.
    record: Arc<ArticleRecord>,
    /// The query of the page.
    query: Arc<Query>,
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
            let speaker = Speaker::new(quotation.speaker, quotation.confidence);
            let query = query.with_quotation(quotation.key.as_deref());
            view! {
                <a
                    href=session.href(&query)
                    tabindex="-1"
                    class=format!("map-bar {}", speaker.tint())
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

//! The head of a statement: who said it, how it begins, and how far its versions agree.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::StatementRecord;

use crate::citation::opening;
use crate::page::StatementPage;
use crate::rows::Rows;
use crate::session::Session;
use crate::speaker::Speaker;
use crate::views::agreement::Disputed;

/// What is told of all versions before the first of them.
#[component]
pub(crate) fn Heading(
    /// What is shown of the statement.
    page: Signal<Arc<StatementPage>>,
    /// How far the versions agree, as far as they are compared.
    agreement: RwSignal<Option<String>>,
    /// What of the differences turns what is said into something else.
    turning: Rows,
) -> impl IntoView {
    let record = Arc::clone(&page.get_untracked().record);
    let speaker = Speaker::of(&record);
    let disputed = (!record.disputing.is_empty()).then(|| {
        view! {
            <p class="statement-disputed">
                <Disputed record=&record />
            </p>
        }
    });
    let agreement = (record.witnesses.len() > 1).then(|| {
        view! { <Agreement page agreement turning /> }
    });
    view! {
        <header class="statement-head">
            {name(&record, speaker)} {agreement} {disputed}
        </header>
    }
}

/// Who said it, its first words, and when.
fn name(record: &StatementRecord, speaker: Speaker) -> impl IntoView + use<> {
    let session = Session::expect();
    let perhaps = speaker
        .perhaps(session)
        .map(|perhaps| format!(" ({perhaps})"));
    let when = session.when(&record.witnesses);
    let facts = format!("{}\u{a0}· {when}", perhaps.unwrap_or_default());
    let language = record
        .witnesses
        .first()
        .and_then(|first| session.language(first.article));
    let words = opening(record).map(|words| {
        view! {
            ": "
            <bdi lang=language>{words}</bdi>
        }
    });
    view! {
        <h1 tabindex="-1" id="page-head">
            <bdi>{speaker.name(session)}</bdi>
            {words}
            <span class="quiet">{facts}</span>
        </h1>
    }
}

/// How far the versions agree, with which of them the others are compared, and the way to what is
/// told of each.
#[component]
fn Agreement(
    page: Signal<Arc<StatementPage>>,
    agreement: RwSignal<Option<String>>,
    turning: Rows,
) -> impl IntoView {
    let session = Session::expect();
    let base = move || {
        let page = page.get();
        session.label(&page.record.witnesses, page.base_and_shown().0)
    };
    let has_many = move || page.with(|page| page.record.witnesses.len() > 2);
    view! {
        <p class="agreement">
            <span>{agreement}</span>
            <span class="quiet">"compared with " <b dir="auto">{base}</b></span>
            {move || has_many().then(|| view! { <a class="quiet" href="#in-words">"In words ↓"</a> })}
        </p>
        <ul class="turning">{turning.view()}</ul>
    }
}

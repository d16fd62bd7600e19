//! One statement: every outlet's version beside the others, and what differs in words.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::query::Query;
use verbatim::version::Comparison;

use crate::page::StatementPage;
use crate::rows::{Row, Rows};
use crate::session::Session;
use crate::shown::Shown;
use crate::speaker::Speaker;
use crate::turn::Slice;
use crate::views::agreement::{Disputed, likeness};
use crate::views::arrows::along;
use crate::views::elsewhere::{not_found, words_in};
use crate::views::sentences::{ends, sentence_row, sentences_of};
use crate::views::trail::Trail;
use crate::views::version::VersionColumn;

/// The page of a statement.
#[component]
pub(crate) fn StatementView(
    /// What is shown at first.
    first: Arc<StatementPage>,
    /// What is shown of the same statement from then on.
    shown: Shown,
) -> impl IntoView {
    let session = Session::expect();
    let page = Signal::derive(move || shown.statement.get().unwrap_or_else(|| Arc::clone(&first)));
    let record = Arc::clone(&page.get_untracked().record);
    let (versions, sentences) = (Rows::new(), Rows::new());
    Effect::new(move |_| session.work(fill(session, [versions, sentences], page.get())));
    let speaker = Speaker::of(&record);
    let perhaps = speaker
        .perhaps(session)
        .map(|perhaps| format!(" ({perhaps})"));
    let facts = format!(
        "{}\u{a0}· {}",
        perhaps.unwrap_or_default(),
        session.when(&record.witnesses)
    );
    let differences = (record.witnesses.len() > 1).then(|| {
        view! { <Differences page sentences /> }
    });
    view! {
        {move || view! { <Trail query=page.get().query.clone() /> }}
        <header class="statement-head">
            <h1 tabindex="-1" id="page-head">
                <bdi>{speaker.name(session)}</bdi>
                <span class="quiet">{facts}</span>
            </h1>
            {(!record.disputing.is_empty())
                .then(|| {
                    view! {
                        <p class="statement-disputed">
                            <Disputed record=&record />
                        </p>
                    }
                })}
            {speaker.shown().map(|person| everything(&session.person(person)))}
        </header>
        {move || view! { <Outlets page=page.get() /> }}
        <div class="versions">{versions.view()}</div>
        {differences}
        {words_in(&record)} {not_found(&record)}
    }
}

/// A link to all that somebody said.
fn everything(name: &str) -> impl IntoView + use<> {
    let session = Session::expect();
    let href = session.href(&Query::default().toggled_speaker(name));
    let name = name.to_owned();
    view! {
        <a class="quiet" href=href>
            "all statements of "
            <bdi>{name}</bdi>
        </a>
    }
}

/// Shows each version, and, when all are compared with the base, what differs.
async fn fill(session: Session, [versions, sentences]: [Rows; 2], page: Arc<StatementPage>) {
    let (base, _) = page.base_and_shown();
    let mut slice = Slice::begin();
    let filling = versions.begin();
    let mut comparison = session.comparisons.made(&page.record, base);
    let count = page.record.witnesses.len();
    if comparison.is_none() && count > 1 {
        for at in 0..count {
            if !versions.put(filling, at, version_row(&page, at, None)) {
                return;
            }
            slice.step().await;
        }
        comparison = session
            .comparisons
            .make(&page.record, base, &mut slice)
            .await;
    }
    let telling = sentences.begin();
    for at in 0..count {
        let row = version_row(&page, at, comparison.clone());
        if !versions.put(filling, at, row) {
            return;
        }
        slice.step().await;
    }
    let Some(comparison) = comparison.filter(|_| count > 1) else {
        return;
    };
    let mut differing = Vec::new();
    for at in 0..count {
        let ends = ends(session, &page, at, &comparison);
        differing.extend(ends.map(|ends| (at, ends)));
        slice.step().await;
    }
    let all = likeness(session, &page.record, Some(&comparison)).map(summary_row);
    let told = sentences_of(&differing).into_iter();
    let told = told.map(|sentence| sentence_row(&page, sentence));
    let told: Vec<Row> = all.into_iter().chain(told).collect();
    let rows = told.len();
    for (place, row) in told.into_iter().enumerate() {
        if !sentences.put(telling, place, row) {
            return;
        }
        slice.step().await;
    }
    sentences.end(telling, rows);
}

fn version_row(page: &Arc<StatementPage>, at: usize, comparison: Option<Arc<Comparison>>) -> Row {
    let id = format!("{} {}", page.query, comparison.is_some());
    let page = Arc::clone(page);
    Row::new(id, move || {
        let (page, comparison) = (Arc::clone(&page), comparison.clone());
        view! { <VersionColumn page at comparison /> }.into_any()
    })
}

/// How far all versions agree, as the card of the statement tells it.
fn summary_row(told: String) -> Row {
    Row::new(format!("all {told}"), move || {
        view! { <li class="summary">{format!("{told}.")}</li> }.into_any()
    })
}

/// The outlets as a row to switch between, where only one version has room.
#[component]
fn Outlets(page: Arc<StatementPage>) -> impl IntoView {
    let session = Session::expect();
    let witnesses = &page.record.witnesses;
    if witnesses.len() < 2 {
        return None;
    }
    let (_, shown) = page.base_and_shown();
    let query = &page.query;
    let links = witnesses.iter().enumerate().map(|(at, witness)| {
        let href = session.href(&query.compared(query.base.as_deref(), Some(&witness.key)));
        let current = (at == shown).then_some("true");
        view! {
            <a href=href aria-current=current>
                {session.label(&page.record.witnesses, at)}
            </a>
        }
    });
    Some(view! {
        <nav class="outlets" aria-label="Versions" on:keydown=move |event| along(&event)>
            {links.collect_view()}
        </nav>
    })
}

/// What differs from the base, a sentence for all versions in which it is the same.
#[component]
fn Differences(page: Signal<Arc<StatementPage>>, sentences: Rows) -> impl IntoView {
    let session = Session::expect();
    let base = move || {
        let page = page.get();
        let base = session.label(&page.record.witnesses, page.base_and_shown().0);
        format!("In words, against {base}")
    };
    view! {
        <section class="differences" aria-labelledby="in-words">
            <h2 id="in-words">{base}</h2>
            <ul>{sentences.view()}</ul>
            <p class="key quiet">
                <span><ins class="changed">"other words"</ins></span>
                <span><ins class="added">"words added"</ins></span>
                <span><ins class="moved">"words moved"</ins></span>
                <span>
                    <del class="cut">"‸2"</del>
                    " two words left out"
                </span>
            </p>
        </section>
    }
}

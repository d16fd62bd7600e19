//! One statement: every outlet's version beside the others, and what differs in words.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::query::Query;
use verbatim::version::Comparison;

use crate::page::StatementPage;
use crate::rows::{Filling, Row, Rows};
use crate::session::Session;
use crate::shown::Shown;
use crate::turn::Slice;
use crate::views::agreement::likeness;
use crate::views::arrows::along;
use crate::views::elsewhere::{not_found, words_in};
use crate::views::heading::Heading;
use crate::views::sentences::{Sentence, ends, sentence_row, sentences_of, turning};
use crate::views::trail::Trail;
use crate::views::version::VersionColumn;

/// The most sentences that are told above all versions.
const TURNING: usize = 2;

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
    let rows = StatementRows::new();
    let agreement = RwSignal::new(likeness(session, &record, None));
    Effect::new(move |_| session.work(fill(session, rows, agreement, page.get())));
    let differences = (record.witnesses.len() > 1).then(|| {
        view! { <Differences page sentences=rows.sentences /> }
    });
    view! {
        {move || view! { <Trail query=page.get().query.clone() /> }}
        <Heading page agreement turning=rows.turning />
        {move || view! { <Outlets page=page.get() /> }}
        <div class="versions">{rows.versions.view()}</div>
        {differences}
        {move || page.with(|page| words_in(&page.record, &page.query))} {not_found(&record)}
        {record.shown().map(|person| everything(&session.person(person)))}
    }
}

/// A link to all that somebody said.
fn everything(name: &str) -> impl IntoView + use<> {
    let session = Session::expect();
    let href = session.href(&Query::default().toggled_speaker(name));
    let name = name.to_owned();
    view! {
        <p class="quiet">
            <a href=href>"all statements of " <bdi>{name}</bdi></a>
        </p>
    }
}

/// What a statement's page is filled with.
#[derive(Clone, Copy)]
struct StatementRows {
    /// The versions, the base first.
    versions: Rows,
    /// What differs in them, in words.
    sentences: Rows,
    /// What of that turns what is said into something else.
    turning: Rows,
}

impl StatementRows {
    fn new() -> Self {
        Self {
            versions: Rows::new(),
            sentences: Rows::new(),
            turning: Rows::new(),
        }
    }
}

/// Shows each version, and, when all are compared with the base, what differs.
async fn fill(
    session: Session,
    rows: StatementRows,
    agreement: RwSignal<Option<String>>,
    page: Arc<StatementPage>,
) {
    let (base, _) = page.base_and_shown();
    let mut slice = Slice::begin();
    let filling = rows.versions.begin();
    let mut comparison = session.comparisons.made(&page.record, base);
    let order = page.order();
    if comparison.is_none() && order.len() > 1 {
        // What was told of another base does not hold for this one.
        agreement.set(likeness(session, &page.record, None));
        let above = (rows.turning, rows.turning.begin());
        tell(above, &page, Vec::new(), &mut slice).await;
        for (place, &at) in order.iter().enumerate() {
            if !rows
                .versions
                .put(filling, place, version_row(&page, at, None))
            {
                return;
            }
            slice.step().await;
        }
        comparison = session
            .comparisons
            .make(&page.record, base, &mut slice)
            .await;
    }
    for (place, &at) in order.iter().enumerate() {
        let row = version_row(&page, at, comparison.clone());
        if !rows.versions.put(filling, place, row) {
            return;
        }
        slice.step().await;
    }
    let comparison = comparison.filter(|_| order.len() > 1 && rows.versions.is_filled_by(filling));
    let Some(comparison) = comparison else {
        return;
    };
    agreement.set(likeness(session, &page.record, Some(&comparison)));
    let above = (rows.turning, rows.turning.begin());
    let below = (rows.sentences, rows.sentences.begin());
    let mut differing = Vec::new();
    for at in order {
        let ends = ends(session, &page, at, &comparison);
        differing.extend(ends.map(|ends| (at, ends)));
        slice.step().await;
    }
    let told = turning(&differing).into_iter().take(TURNING).collect();
    tell(above, &page, told, &mut slice).await;
    tell(below, &page, sentences_of(&differing), &mut slice).await;
}

/// Shows sentences, one by one.
async fn tell(
    (rows, filling): (Rows, Filling),
    page: &Arc<StatementPage>,
    told: Vec<Sentence>,
    slice: &mut Slice,
) {
    let count = told.len();
    for (place, sentence) in told.into_iter().enumerate() {
        if !rows.put(filling, place, sentence_row(page, sentence)) {
            return;
        }
        slice.step().await;
    }
    rows.end(filling, count);
}

fn version_row(page: &Arc<StatementPage>, at: usize, comparison: Option<Arc<Comparison>>) -> Row {
    let id = format!("{} {}", page.query, comparison.is_some());
    let page = Arc::clone(page);
    Row::new(id, move || {
        let (page, comparison) = (Arc::clone(&page), comparison.clone());
        view! { <VersionColumn page at comparison /> }.into_any()
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
            <h2 id="in-words" tabindex="-1">
                {base}
            </h2>
            <p class="key quiet">
                <span>
                    <ins class="changed">"other words"</ins>
                </span>
                <span>
                    <ins class="added">"words added"</ins>
                </span>
                <span>
                    <ins class="moved">"words moved"</ins>
                </span>
                <span>
                    <ins class="changed turns">"a “not”, an opposite or a number"</ins>
                </span>
                <span>
                    <del class="cut">"‸2"</del>
                    " two words left out"
                </span>
            </p>
            <ul>{sentences.view()}</ul>
        </section>
    }
}

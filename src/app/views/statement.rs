//! One statement: every outlet's version beside the others, and what differs in words.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::align::Difference;
use verbatim::people::is_name;
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
use crate::views::trail::Trail;
use crate::views::version::{VersionColumn, told};

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
    let mut told: Vec<(String, Vec<usize>)> = Vec::new();
    for at in (0..count).filter(|at| *at != base) {
        let Some(sentence) = sentence(session, &page, at, &comparison) else {
            continue;
        };
        match told.iter_mut().find(|(known, _)| *known == sentence) {
            Some((_, versions)) => versions.push(at),
            None => told.push((sentence, vec![at])),
        }
        slice.step().await;
    }
    let all = likeness(session, &page.record, Some(&comparison)).map(summary_row);
    let told = told.into_iter().map(|told| sentence_row(&page, told));
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

/// What differs in the versions of which the same is to be told.
fn sentence_row(page: &Arc<StatementPage>, (told, versions): (String, Vec<usize>)) -> Row {
    let page = Arc::clone(page);
    Row::new(format!("{} {told}", page.query), move || {
        let session = Session::expect();
        let last = versions.len() - 1;
        let labels = versions.iter().enumerate().map(|(place, at)| {
            let before = match place {
                0 if last > 0 => "Each of ",
                0 => "",
                place if place == last => " and ",
                _ => ", ",
            };
            let label = session.label(&page.record.witnesses, *at);
            view! { {before} <b dir="auto">{label}</b> }
        });
        let told = format!(" {told}.");
        view! { <li>{labels.collect_view()} {told}</li> }.into_any()
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

/// What differs in one version: the end of a sentence, what was changed before what was cut.
fn sentence(
    session: Session,
    page: &StatementPage,
    at: usize,
    comparison: &Comparison,
) -> Option<String> {
    let own = comparison.versions.get(at)?;
    let mut found: Vec<&Difference> = own.differences.iter().collect();
    found.sort_by_key(|difference| rank(difference));
    let mut ends: Vec<String> = found.into_iter().map(told).collect();
    if own.goes_on_elsewhere {
        ends.push("has more of it elsewhere in the article".to_owned());
    }
    ends.splice(0..0, names_speaker(session, page, (at, comparison.base)));
    if ends.is_empty() {
        ends.push("has the same words".to_owned());
    }
    Some(ends.join("; "))
}

/// Whether two names may be of one person: the surnames are the same, and so are the first letters of the given
/// names, where both have one.
fn is_called_like(one: &str, other: &str) -> bool {
    let parts = |name: &str| {
        let name = name.to_lowercase();
        let mut words = name.split(' ').rev().map(str::to_owned);
        let surname = words.next();
        let given = words
            .next()
            .filter(|word| !word.ends_with('.') && word != "the");
        (surname, given.and_then(|given| given.chars().next()))
    };
    let ((one, given), (other, second)) = (parts(one), parts(other));
    one == other && given.zip(second).is_none_or(|(one, other)| one == other)
}

/// The order in which differences are told: contradictions first, what is only cut last.
fn rank(difference: &Difference) -> (bool, bool) {
    (
        difference.contradiction.is_none(),
        !difference.is_alteration,
    )
}

/// Whom the article names as the speaker, if it is not whom that of the base names.
fn names_speaker(
    session: Session,
    page: &StatementPage,
    (at, base): (usize, usize),
) -> Option<String> {
    let record = &page.record;
    let (witness, base) = (record.witnesses.get(at)?, record.witnesses.get(base)?);
    let other = witness.shown()?;
    let name = session.person(other);
    if record.disputing.contains(&at) {
        return Some(format!("gives it to {name}"));
    }
    let most = session.person(base.shown().filter(|most| *most != other)?);
    if is_called_like(&most, &name) {
        return None;
    }
    match is_name(&name) {
        true => {
            let is_named = |source: &&String| source.contains(char::is_uppercase);
            let source = witness.source.as_ref().filter(is_named)?;
            let is_pronoun = !source.contains(' ') && !name.split(' ').any(|word| word == source);
            let told = if is_pronoun { &name } else { source };
            Some(format!("names the speaker as “{told}”"))
        }
        false => Some(format!("names the speaker only as “{name}”")),
    }
}

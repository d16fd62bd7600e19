//! One statement: every outlet's version beside the others, and what differs in words.

use leptos::prelude::*;
use verbatim::bundle::{StatementRecord, WitnessRecord};
use verbatim::query::Query;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::session::Session;
use crate::version::Version;
use crate::views::trail::Trail;
use crate::views::version::{VersionColumn, told};

/// How many outlets without the statement are named one by one.
const NAMED: usize = 12;

/// The page of a statement.
#[component]
pub(crate) fn StatementView(
    /// What is shown.
    record: StatementRecord,
    /// The query that asked for it.
    query: Query,
) -> impl IntoView {
    let session = Session::expect();
    let versions: Vec<Version> = record.witnesses.iter().map(Version::of).collect();
    let chosen = |key: &Option<String>| {
        let key = key.as_deref()?;
        record
            .witnesses
            .iter()
            .position(|witness| witness.key == key)
    };
    let base = chosen(&query.base).unwrap_or(0);
    let shown = chosen(&query.with).unwrap_or(base);
    let speaker = record.speaker.map(|person| session.person(person));
    let columns =
        record
            .witnesses
            .iter()
            .zip(&versions)
            .enumerate()
            .map(|(at, (witness, version))| {
                let base = (at != base).then(|| versions[base].clone());
                view! {
                    <VersionColumn
                        witness=witness.clone()
                        version=version.clone()
                        base=base
                        is_shown=at == shown
                        query=query.clone()
                    />
                }
            });
    view! {
        <Trail query=query.clone() />
        <header class="statement-head">
            <h1 tabindex="-1" id="page-head">
                <bdi>{speaker.unwrap_or_else(|| "Unattributed".to_owned())}</bdi>
                <span class="quiet">{format!(" · {}", session.when(&record.witnesses))}</span>
            </h1>
        </header>
        <Outlets witnesses=record.witnesses.clone() shown=shown query=query.clone() />
        <div class="versions">{columns.collect_view()}</div>
        {(versions.len() > 1).then(|| differences(&record, &versions, base))}
        {not_carried(&record.witnesses)}
    }
}

/// Left and right arrow move the focus along a row of links.
fn along(event: KeyboardEvent) {
    let link: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let next = link.and_then(|link| match event.key().as_str() {
        "ArrowRight" => link.next_element_sibling(),
        "ArrowLeft" => link.previous_element_sibling(),
        _ => None,
    });
    if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        let _ = next.focus();
    }
}

/// The outlets as a row to switch between, where only one version has room.
#[component]
fn Outlets(witnesses: Vec<WitnessRecord>, shown: usize, query: Query) -> impl IntoView {
    let session = Session::expect();
    if witnesses.len() < 2 {
        return None;
    }
    let links = witnesses.iter().enumerate().map(|(at, witness)| {
        let href = session.href(&query.compared(query.base.as_deref(), Some(&witness.key)));
        let current = (at == shown).then_some("true");
        let outlet = session.outlet(witness);
        view! {
            <a href=href aria-current=current>
                {outlet}
            </a>
        }
    });
    Some(view! {
        <nav class="outlets" aria-label="Versions" on:keydown=along>
            {links.collect_view()}
        </nav>
    })
}

/// What differs, a sentence for each version that is not the base.
fn differences(
    record: &StatementRecord,
    versions: &[Version],
    base: usize,
) -> impl IntoView + use<> {
    let session = Session::expect();
    let base_speaker = record.witnesses[base].speaker;
    let sentences = record
        .witnesses
        .iter()
        .zip(versions)
        .enumerate()
        .filter(|(at, _)| *at != base);
    let sentences = sentences.map(|(_, (witness, version))| {
        let alignment = version.against(&versions[base]);
        let mut ends: Vec<String> = version
            .differences(&versions[base], &alignment)
            .iter()
            .map(told)
            .collect();
        if let Some(speaker) = witness.speaker.filter(|_| witness.speaker != base_speaker) {
            ends.insert(0, format!("gives it to {}", session.person(speaker)));
        }
        if ends.is_empty() {
            ends.push("has the same words".to_owned());
        }
        let outlet = session.outlet(witness);
        view! {
            <li>
                <b dir="auto">{outlet}</b>
                {format!(" {}.", ends.join("; "))}
            </li>
        }
    });
    let base_outlet = session.outlet(&record.witnesses[base]);
    view! {
        <section class="differences" aria-labelledby="in-words">
            <h2 id="in-words">{format!("In words, against {base_outlet}")}</h2>
            <ul>{sentences.collect_view()}</ul>
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

/// The outlets that do not have it: to be silent is a version, too.
fn not_carried(witnesses: &[WitnessRecord]) -> Option<impl IntoView + use<>> {
    let session = Session::expect();
    let silent = session.outlets_without(witnesses);
    let named = silent
        .iter()
        .take(NAMED)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    let more = silent.len().saturating_sub(NAMED);
    let rest = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    (!silent.is_empty())
        .then(|| view! { <p class="quiet">{format!("Not carried by: {named}{rest}.")}</p> })
}

//! A statement in a list: its fullest version or the one with what is searched for, who and when,
//! and who carries it.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::{StatementRecord, WitnessRecord};
use verbatim::query::Query;
use verbatim::quotation::Kind;
use verbatim::version::{Comparison, Version};

use crate::page::is_asked;
use crate::session::Session;
use crate::speaker::Speaker;
use crate::views::agreement::{Disputed, likeness};
use crate::views::marked;
use crate::views::speaker::SpeakerName;

/// One statement; the card is one link, and each outlet in it another.
#[component]
pub(crate) fn Card(
    /// The statement.
    record: Arc<StatementRecord>,
    /// The query that found it.
    query: Arc<Query>,
    /// Its versions beside the fullest, as soon as they are compared.
    comparison: Option<Arc<Comparison>>,
) -> impl IntoView {
    let session = Session::expect();
    let fullest = record.witnesses.first()?.version();
    let other = found_elsewhere(&record, &fullest, &query);
    let opened = query.opened_statement(&record.key);
    let shown = other.as_ref().map(|(witness, _)| witness.key.as_str());
    let shown = opened.compared(None, shown);
    let shown_in = match &other {
        Some((witness, _)) => witness.article,
        None => record.witnesses.first()?.article,
    };
    let language = session.language(shown_in);
    let speaker = Speaker::of(&record);
    let firsts = firsts(&record);
    let articles = firsts.len();
    let carriers = (0..articles).filter_map(|at| carrier(&record, &firsts, at, &opened));
    let words = match &other {
        Some((_, version)) => marked::fullest(version, None, &query),
        None => marked::fullest(&fullest, comparison.as_deref(), &query),
    };
    Some(view! {
        <li>
            <article class="card">
                <h3>
                    <a href=session.href(&shown)>
                        <span
                            class="voice"
                            class:folded=query.text.trim().is_empty()
                            lang=language
                            dir="auto"
                        >
                            {words}
                        </span>
                    </a>
                </h3>
                <p class="card-meta">
                    <SpeakerName speaker /> <Disputed record=&record />
                    <span class="quiet">{session.when(&record.witnesses)}</span>
                    <span class="quiet">{likeness(session, &record, comparison.as_deref())}</span>
                </p>
                <ul class="card-outlets">{carriers.collect_view()}</ul>
            </article>
        </li>
    })
}

/// The version with all that is searched for, or else with some of it, where the fullest has not.
fn found_elsewhere<'a>(
    record: &'a StatementRecord,
    fullest: &Version,
    query: &Query,
) -> Option<(&'a WitnessRecord, Version)> {
    if query.text.trim().is_empty() || marked::is_met(fullest, query) {
        return None;
    }
    let core = Session::expect().core();
    let is_asked = |witness: &&WitnessRecord| is_asked(&core, query, witness.article);
    // Of the outlets that are asked for first.
    let asked = record.witnesses.iter().filter(is_asked);
    let all = asked.chain(&record.witnesses);
    let mut others = all.clone().map(|witness| (witness, witness.version()));
    let met = others.find(|(_, version)| marked::is_met(version, query));
    if met.is_some() || marked::is_hit(fullest, query) {
        return met;
    }
    let mut others = all.map(|witness| (witness, witness.version()));
    others.find(|(_, version)| marked::is_hit(version, query))
}

/// The first witness of each article that carries it.
fn firsts(record: &StatementRecord) -> Vec<&WitnessRecord> {
    let mut seen = BTreeSet::new();
    let witnesses = record.witnesses.iter();
    witnesses
        .filter(|witness| seen.insert(witness.article))
        .collect()
}

/// An article that carries it: a full dot for speech, a hollow one for only a fragment.
fn carrier(
    record: &StatementRecord,
    firsts: &[&WitnessRecord],
    at: usize,
    opened: &Query,
) -> Option<impl IntoView + use<>> {
    let session = Session::expect();
    let first = *firsts.get(at)?;
    let own = record.witnesses.iter();
    let mut own = own.filter(|witness| witness.article == first.article);
    let is_fragment = own.all(|witness| witness.kind == Kind::Fragment);
    let href = session.href(&opened.compared(None, Some(&first.key)));
    let told = if is_fragment { "a fragment in " } else { "" };
    Some(view! {
        <li>
            <a class="dot" class:hollow=is_fragment href=href>
                <span class="unseen">{told}</span>
                <bdi>{session.label(firsts, at)}</bdi>
            </a>
        </li>
    })
}

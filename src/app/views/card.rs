//! A statement in a list: its fullest version, who and when, and who carries it.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::{StatementRecord, WitnessRecord};
use verbatim::query::Query;
use verbatim::quotation::Kind;

use crate::comparison::Comparison;
use crate::session::Session;
use crate::speaker::Speaker;
use crate::version::{Likeness, Version};
use crate::views::marked;
use crate::views::masthead::counted;
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
    let opened = query.opened_statement(&record.key);
    let language = session.language(record.witnesses.first()?.article);
    let speaker = Speaker::of(&record);
    let firsts = firsts(&record);
    let articles = firsts.len();
    let carriers = (0..articles).filter_map(|at| carrier(&record, &firsts, at, &opened));
    let words = match comparison.as_deref().and_then(Comparison::base) {
        Some(fullest) => marked::fullest(fullest, comparison.as_deref(), &query),
        None => marked::fullest(&Version::of(record.witnesses.first()?), None, &query),
    };
    Some(view! {
        <li>
            <article class="card">
                <h3>
                    <a href=session.href(&opened)>
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
                    <SpeakerName speaker /> <span class="quiet">{session.when(&record.witnesses)}</span>
                    <span class="quiet">{likeness(comparison.as_deref(), articles)}</span>
                </p>
                <ul class="card-outlets">{carriers.collect_view()}</ul>
            </article>
        </li>
    })
}

/// The first witness of each article that carries it.
fn firsts(record: &StatementRecord) -> Vec<&WitnessRecord> {
    let mut firsts: Vec<&WitnessRecord> = Vec::new();
    for witness in &record.witnesses {
        if !firsts.iter().any(|first| first.article == witness.article) {
            firsts.push(witness);
        }
    }
    firsts
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

fn likeness(comparison: Option<&Comparison>, articles: usize) -> Option<String> {
    let likeness = comparison.map(|all| Likeness::of(all.all_differences()));
    let told = match likeness {
        _ if articles == 1 => return None,
        None | Some(Likeness::Single) => return Some(format!("{articles} articles")),
        Some(Likeness::Alike) => "word for word the same".to_owned(),
        Some(Likeness::Cut) => "the same words, cut".to_owned(),
        Some(Likeness::Differing(words)) => {
            let most = if articles > 2 && words > 1 {
                "up to "
            } else {
                ""
            };
            format!("differ in {most}{}", counted(words, "word"))
        }
    };
    Some(format!("{articles} articles: {told}"))
}

//! A statement in a list: its fullest version, who and when, and who carries it.

use leptos::prelude::*;
use verbatim::bundle::{StatementRecord, WitnessRecord};
use verbatim::query::Query;
use verbatim::quotation::Kind;

use crate::session::Session;
use crate::version::{Likeness, Version};
use crate::views::marked;

/// One statement; the card is one link, and each outlet in it another.
#[component]
pub(crate) fn Card(
    /// The statement.
    record: StatementRecord,
    /// The query that found it.
    query: Query,
) -> impl IntoView {
    let session = Session::expect();
    let opened = query.opened_statement(&record.key);
    let versions: Vec<Version> = record.witnesses.iter().map(Version::of).collect();
    let (fullest, others) = versions.split_first()?;
    let language = session.language(record.witnesses.first()?.article);
    let speaker = record.speaker.map(|person| session.person(person));
    let outlets = record
        .witnesses
        .iter()
        .map(|witness| outlet(witness, &opened));
    Some(view! {
        <li>
            <article class="card">
                <h3>
                    <a href=session.href(&opened)>
                        <blockquote lang=language dir="auto">
                            {marked::fullest(fullest, others, &query)}
                        </blockquote>
                    </a>
                </h3>
                <p class="card-meta">
                    <span class=format!("speaker {}", session.tint(record.speaker))>
                        <bdi class="speaker-name">
                            {speaker.unwrap_or_else(|| "unattributed".to_owned())}
                        </bdi>
                    </span>
                    <span class="quiet">{session.when(&record.witnesses)}</span>
                    <span class="quiet">{likeness(Likeness::of(fullest, others), versions.len())}</span>
                </p>
                <ul class="card-outlets">{outlets.collect_view()}</ul>
            </article>
        </li>
    })
}

/// An outlet that carries it: a full dot for speech, a hollow one for only a fragment.
fn outlet(witness: &WitnessRecord, opened: &Query) -> impl IntoView + use<> {
    let session = Session::expect();
    let href = session.href(&opened.compared(None, Some(&witness.key)));
    let name = session.outlet_or_unknown(witness.article);
    let is_fragment = witness.kind == Kind::Fragment;
    let told = if is_fragment { "a fragment in " } else { "" };
    view! {
        <li>
            <a class="dot" class:hollow=is_fragment href=href>
                <span class="unseen">{told}</span>
                <bdi>{name}</bdi>
            </a>
        </li>
    }
}

fn likeness(likeness: Likeness, versions: usize) -> Option<String> {
    let told = match likeness {
        Likeness::Single => return None,
        Likeness::Alike => "word for word the same".to_owned(),
        Likeness::Cut => "the same words, cut".to_owned(),
        Likeness::Differing(1) => "differ in 1 word".to_owned(),
        Likeness::Differing(words) => format!("differ in {words} words"),
    };
    Some(format!("{versions} versions: {told}"))
}

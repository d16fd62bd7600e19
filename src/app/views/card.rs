//! A statement in a list: its fullest version, who and when, and who carries it.

use leptos::prelude::*;
use verbatim::align::Alignment;
use verbatim::bundle::StatementRecord;
use verbatim::id::ArticleId;
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
    let mut versions = record.witnesses.iter().map(Version::of);
    let fullest = versions.next()?;
    let aligned = versions.map(|version| {
        let alignment = version.against(&fullest);
        (version, alignment)
    });
    let others: Vec<(Version, Alignment)> = aligned.collect();
    let language = session.language(record.witnesses.first()?.article);
    let speaker = record.speaker.map(|person| session.person(person));
    let articles = articles(&record);
    let carriers = articles
        .iter()
        .filter_map(|&article| carrier(&record, article, &opened));
    let likeness = likeness(Likeness::of(&fullest, &others), articles.len());
    Some(view! {
        <li>
            <article class="card">
                <h3>
                    <a href=session.href(&opened)>
                        <span class="voice" lang=language dir="auto">
                            {marked::fullest(&fullest, &others, &query)}
                        </span>
                    </a>
                </h3>
                <p class="card-meta">
                    <span class=format!("speaker {}", session.tint(record.speaker))>
                        <bdi class="speaker-name">
                            {speaker.unwrap_or_else(|| "unattributed".to_owned())}
                        </bdi>
                    </span>
                    <span class="quiet">{session.when(&record.witnesses)}</span>
                    <span class="quiet">{likeness}</span>
                </p>
                <ul class="card-outlets">{carriers.collect_view()}</ul>
            </article>
        </li>
    })
}

/// The articles that carry it, each once, in the order of the witnesses.
fn articles(record: &StatementRecord) -> Vec<ArticleId> {
    let mut articles: Vec<ArticleId> = Vec::new();
    for witness in &record.witnesses {
        if !articles.contains(&witness.article) {
            articles.push(witness.article);
        }
    }
    articles
}

/// An article that carries it: a full dot for speech, a hollow one for only a fragment.
fn carrier(
    record: &StatementRecord,
    article: ArticleId,
    opened: &Query,
) -> Option<impl IntoView + use<>> {
    let session = Session::expect();
    let mut witnesses = record
        .witnesses
        .iter()
        .filter(|witness| witness.article == article);
    let first = witnesses.next()?;
    let is_fragment = first.kind == Kind::Fragment && witnesses.all(|w| w.kind == Kind::Fragment);
    let href = session.href(&opened.compared(None, Some(&first.key)));
    let told = if is_fragment { "a fragment in " } else { "" };
    Some(view! {
        <li>
            <a class="dot" class:hollow=is_fragment href=href>
                <span class="unseen">{told}</span>
                <bdi>{session.outlet(first)}</bdi>
            </a>
        </li>
    })
}

fn likeness(likeness: Likeness, articles: usize) -> Option<String> {
    let told = match likeness {
        Likeness::Single => return None,
        _ if articles == 1 => return None,
        Likeness::Alike => "word for word the same".to_owned(),
        Likeness::Cut => "the same words, cut".to_owned(),
        Likeness::Differing(1) => "differ in 1 word".to_owned(),
        Likeness::Differing(words) => format!("differ in {words} words"),
    };
    Some(format!("{articles} articles: {told}"))
}

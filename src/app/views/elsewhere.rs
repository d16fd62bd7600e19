//! What becomes of a statement in articles without a version of it.

use std::collections::BTreeSet;

use leptos::prelude::*;
use verbatim::bundle::StatementRecord;
use verbatim::query::Query;

use crate::day;
use crate::number::and_more;
use crate::session::Session;

/// How many outlets without it are named.
const NAMED: usize = 12;

/// The articles of outlets without a version in which words of it stand all the same; `query` has
/// it open.
pub(crate) fn words_in(record: &StatementRecord, query: &Query) -> Option<impl IntoView + use<>> {
    let session = Session::expect();
    let outlet = |article| session.outlet_of(article);
    let own: BTreeSet<_> = record.witnesses.iter().map(|w| outlet(w.article)).collect();
    let others = record.elsewhere.iter();
    let mut told = BTreeSet::new();
    // Of an outlet without a name each article stands for itself.
    let links: Vec<_> = others
        .filter(|other| {
            let name = outlet(other.article);
            !own.contains(&name) && (name.is_none() || told.insert(name))
        })
        .map(|other| {
            let href = session.href(&query.opened_article(&other.article_id));
            let name = outlet(other.article).unwrap_or_else(|| "an unknown outlet".to_owned());
            let date = session.date(other.article);
            let date = date.map(|date| format!(", {}", day::told(date)));
            view! {
                <li>
                    <a href=href>{name} {date}</a>
                </li>
            }
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <p class="quiet also">
                "Words of it also stand, outside of quotation marks or in another statement, in:"
            </p>
            <ul class="elsewhere">{links}</ul>
        }
    })
}

/// The outlets that do not have it: to be silent is a version, too.
pub(crate) fn not_found(record: &StatementRecord) -> Option<impl IntoView + use<>> {
    let session = Session::expect();
    let witnesses = record.witnesses.iter().map(|witness| witness.article);
    let others = record.elsewhere.iter().map(|other| other.article);
    let articles: Vec<_> = witnesses.chain(others).collect();
    let silent = session.outlets_without(&articles);
    let (named, more) = and_more(silent, NAMED);
    let (named, more) = (named.join(", "), more.unwrap_or_default());
    (!named.is_empty()).then(
        || view! { <p class="quiet">{format!("Not found in these words in: {named}{more}.")}</p> },
    )
}

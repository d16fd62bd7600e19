//! One version of a statement: an outlet's own words, and what differs from the base.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::{StatementRecord, WitnessRecord};
use verbatim::version::Comparison;

use crate::citation::citation;
use crate::day;
use crate::page::StatementPage;
use crate::session::Session;
use crate::speaker::Speaker;
use crate::views::copy::Copy;
use crate::views::marked;
use crate::views::original::Original;
use crate::views::speaker::SpeakerName;

/// A version as a column of its own.
#[component]
pub(crate) fn VersionColumn(
    /// The statement.
    page: Arc<StatementPage>,
    /// The place of the witness whose words these are.
    at: usize,
    /// All versions beside the base, as soon as they are compared.
    comparison: Option<Arc<Comparison>>,
) -> impl IntoView {
    let session = Session::expect();
    let query = &page.query;
    let witness = page.record.witnesses.get(at)?.clone();
    let (base, shown) = page.base_and_shown();
    let is_base = at == base;
    let outlet = session.outlet(&witness);
    let date = session.date(witness.article).map(day::told);
    let language = session.language(witness.article);
    let in_article = session.href(
        &query
            .opened_statement(&witness.key)
            .compared(query.base.as_deref(), query.with.as_deref())
            .opened_article(&witness.article_id),
    );
    let as_base = session.href(&query.compared(Some(&witness.key), query.with.as_deref()));
    let label = session.label(&page.record.witnesses, at);
    let compare = (page.record.witnesses.len() > 1).then(|| compare(as_base, &label, is_base));
    let compared = comparison
        .as_deref()
        .and_then(|all| Some((all.base_version()?, all.versions.get(at)?)));
    let cited = {
        let page = Arc::clone(&page);
        move || citation(session, &page.record, at)
    };
    let words = match compared {
        Some((base, own)) => marked::compared(own, base, query),
        None => marked::plain(&witness.version(), query),
    };
    Some(view! {
        <article
            class="version"
            class:base=is_base
            class:shown=at == shown
            aria-labelledby=format!("version-{at}")
        >
            <header class="version-head">
                <h2 tabindex="-1" dir="auto" id=format!("version-{at}")>
                    {label.clone()}
                </h2>
                {compare}
            </header>
            <blockquote lang=language dir="auto">
                <p>{words}</p>
            </blockquote>
            {given_to(&page.record, &witness)}
            <footer class="version-foot quiet">
                <span>{date.unwrap_or_else(|| "undated".to_owned())}</span>
                <a href=in_article aria-label=format!("in the article of {label}")>"in the article"</a>
                <Original url=witness.url.clone() words=witness.verbatim() outlet=outlet />
                <Copy
                    text=cited
                    told=["Copy citation", "Citation copied", "The browser does not let it be copied"]
                    label=format!("Copy citation of {label}")
                />
            </footer>
        </article>
    })
}

/// A link that makes a version the base of the comparison, or says that it is.
fn compare(href: String, label: &str, is_base: bool) -> impl IntoView + use<> {
    let told = match is_base {
        true => "base of the comparison",
        false => "compare with this",
    };
    let of = format!(": {label}");
    view! {
        <a class="quiet" href=href aria-current=is_base.then_some("true")>
            {told}
            <span class="unseen">{of}</span>
        </a>
    }
}

/// Who said it according to this article, and by which words.
fn given_to(record: &StatementRecord, witness: &WitnessRecord) -> impl IntoView + use<> {
    // Where others name the speaker, a guess at somebody else is of no use.
    let is_known = record.shown().is_some();
    let guesses = witness.shown().is_none() && witness.speaker != record.speaker;
    let speaker = match is_known && guesses {
        true => Speaker::new(None, 0.0),
        false => Speaker::new(witness.speaker, witness.confidence),
    };
    let session = Session::expect();
    let name = witness.shown().map(|person| session.person(person));
    let source = witness
        .source
        .as_ref()
        .filter(|source| name.as_ref() != Some(*source));
    let source = source.map(|source| format!(", named as “{source}”"));
    let cue = witness.cue.as_ref().map(|cue| format!(", by “{cue}”"));
    let evidence = name.is_some().then_some([source, cue]);
    view! {
        <p>
            <SpeakerName speaker />
            <span class="quiet">{evidence}</span>
        </p>
    }
}

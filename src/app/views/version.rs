//! One version of a statement: an outlet's own words, and what differs from the base.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::align::{Difference, DifferenceKind};
use verbatim::bundle::WitnessRecord;

use crate::comparison::Comparison;
use crate::page::StatementPage;
use crate::session::Session;
use crate::speaker::Speaker;
use crate::version::Version;
use crate::views::marked;
use crate::views::original::Original;
use crate::views::speaker::SpeakerName;

/// The most words of a difference that are told in full.
const TOLD: usize = 14;

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
    let date = session.date(witness.article).map(|date| date.to_string());
    let language = session.language(witness.article);
    let in_article = session.href(
        &query
            .opened_statement(&witness.key)
            .opened_article(&witness.article_id),
    );
    let as_base = session.href(&query.compared(Some(&witness.key), query.with.as_deref()));
    let compare = match is_base {
        true => format!("base of the comparison: {outlet}"),
        false => format!("compare with {outlet}"),
    };
    let compared = comparison
        .as_deref()
        .and_then(|all| Some((all.base()?, all.version(at)?)));
    let (text, words) = match compared {
        Some((base, (version, alignment))) => (
            version.text.clone(),
            marked::compared(version, Some((base, alignment)), query),
        ),
        None => {
            let version = Version::of(&witness);
            let words = marked::compared(&version, None, query);
            (version.text, words)
        }
    };
    Some(view! {
        <article class="version" class:base=is_base class:shown=at == shown>
            <header class="version-head">
                <h2 dir="auto">{outlet.clone()}</h2>
                <a class="quiet" href=as_base aria-current=is_base.then_some("true") aria-label=compare>
                    {if is_base { "base of the comparison" } else { "compare with this" }}
                </a>
            </header>
            <blockquote lang=language dir="auto">
                <p>{words}</p>
            </blockquote>
            {given_to(&witness)}
            <footer class="version-foot quiet">
                <span>{date.unwrap_or_else(|| "undated".to_owned())}</span>
                <a href=in_article aria-label=format!("in the article of {outlet}")>"in the article"</a>
                <Original url=witness.url words=text outlet=outlet />
            </footer>
        </article>
    })
}

/// Who said it according to this article, and by which words.
fn given_to(witness: &WitnessRecord) -> impl IntoView + use<> {
    let evidence = [witness.source.clone(), witness.cue.clone()];
    let evidence: Vec<String> = evidence.into_iter().flatten().collect();
    let evidence = (!evidence.is_empty()).then(|| format!(" by “{}”", evidence.join("” and “")));
    view! {
        <p>
            <SpeakerName speaker=Speaker::new(witness.speaker, witness.confidence) />
            <span class="quiet">{evidence}</span>
        </p>
    }
}

/// A difference as the end of a sentence whose subject is the outlet.
pub(crate) fn told(difference: &Difference) -> String {
    let (base, other) = (shortened(&difference.base), shortened(&difference.other));
    let words = match difference.words {
        1 => "1 word".to_owned(),
        words => format!("{words} words"),
    };
    let sentence = match difference.kind {
        DifferenceKind::Changes => format!("has “{other}” for “{base}”"),
        DifferenceKind::LeavesOut => format!("leaves out “{base}” ({words})"),
        DifferenceKind::Omits => format!("leaves out “{base}” ({words}), and says so"),
        DifferenceKind::Stops => format!("does not carry “{base}” ({words})"),
        DifferenceKind::Adds => format!("has “{other}” besides ({words})"),
        DifferenceKind::GoesOn => format!("carries more: “{other}” ({words})"),
        DifferenceKind::Moves => format!("has “{base}” in another place"),
    };
    match difference.count {
        1 => sentence,
        2 => format!("{sentence}, twice"),
        count => format!("{sentence}, {count} times"),
    }
}

/// Long words with their middle left out.
fn shortened(words: &str) -> String {
    let all: Vec<&str> = words.split_whitespace().collect();
    if all.len() <= TOLD {
        return words.to_owned();
    }
    let (start, end) = (&all[..TOLD / 2], &all[all.len() - TOLD / 2..]);
    // What is left out here joins what is left out in the article.
    let start = start.strip_suffix(&["…"]).unwrap_or(start);
    let end = end.strip_prefix(&["…"]).unwrap_or(end);
    format!("{} … {}", start.join(" "), end.join(" "))
}

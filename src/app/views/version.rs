//! One version of a statement: an outlet's own words, and what differs from the base.

use leptos::prelude::*;
use verbatim::align::{Difference, DifferenceKind};
use verbatim::bundle::WitnessRecord;
use verbatim::query::Query;

use crate::session::Session;
use crate::version::Version;
use crate::views::marked;
use crate::views::original::Original;

/// The most words of a difference that are told in full.
const TOLD: usize = 14;

/// A version as a column of its own.
#[component]
pub(crate) fn VersionColumn(
    /// The witness whose words these are.
    witness: WitnessRecord,
    /// Its words.
    version: Version,
    /// The words that it is compared with; its own if it is the base itself.
    base: Option<Version>,
    /// Whether it is the one shown where there is room for one only.
    is_shown: bool,
    /// The query of the page, for hits and links.
    query: Query,
) -> impl IntoView {
    let session = Session::expect();
    let is_base = base.is_none();
    let base = base.unwrap_or_else(|| version.clone());
    let alignment = version.against(&base);
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
    let words = marked::compared(&version, &base, &alignment, &query);
    let text_of_link = version.text.clone();
    view! {
        <article class="version" class:base=is_base class:shown=is_shown>
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
                <Original url=witness.url words=text_of_link outlet=outlet />
            </footer>
        </article>
    }
}

/// Who said it according to this article, and by which words.
fn given_to(witness: &WitnessRecord) -> impl IntoView + use<> {
    let session = Session::expect();
    let speaker = witness.speaker.map(|person| session.person(person));
    let evidence = [witness.source.clone(), witness.cue.clone()];
    let evidence: Vec<String> = evidence.into_iter().flatten().collect();
    let evidence = (!evidence.is_empty()).then(|| format!("by “{}”", evidence.join("” and “")));
    view! {
        <p class=format!("speaker {}", session.tint(witness.speaker))>
            <span class="speaker-name" dir="auto">
                {speaker.unwrap_or_else(|| "unattributed".to_owned())}
            </span>
            " "
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
    format!("{} … {}", start.join(" "), end.join(" "))
}

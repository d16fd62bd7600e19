//! How far the articles that carry a statement agree: in their words, and on who said it.

use leptos::prelude::*;
use verbatim::align::Contradiction;
use verbatim::bundle::StatementRecord;
use verbatim::id::{ArticleId, PersonId};
use verbatim::quotation::Kind;
use verbatim::version::{Comparison, Variance};

use crate::list::variance_name;
use crate::number::{and_more, counted};
use crate::session::Session;

/// How many outlets are named for each other speaker; the rest is counted.
const NAMED: usize = 3;

/// How the versions of several articles differ, as far as they are compared.
pub(crate) fn likeness(
    session: Session,
    record: &StatementRecord,
    comparison: Option<&Comparison>,
) -> Option<String> {
    let articles = record.witnesses.iter().map(|witness| witness.article);
    let mut articles: Vec<ArticleId> = articles.collect();
    articles.sort_unstable();
    articles.dedup();
    let articles = articles.len();
    if articles < 2 {
        return None;
    }
    let outlets = record.outlets(|article| session.core().outlet_of(article));
    let carried = match outlets < articles {
        true => format!("{}, {articles} articles", counted(outlets, "outlet")),
        false => format!("{articles} articles"),
    };
    // Of fragments only the quoted words are compared.
    let is_fragment = record.witnesses.first()?.kind == Kind::Fragment;
    let Some(comparison) = comparison else {
        return Some(carried);
    };
    let most = match articles > 2 && comparison.words.max(comparison.lacking) > 1 {
        true => "up to ",
        false => "",
    };
    let words = match comparison.variance {
        Variance::Same if is_fragment => {
            let words = comparison
                .base_version()
                .map_or(0, |base| base.tokens.len());
            match words {
                1 => "the same quoted word".to_owned(),
                words => format!("the same {}", counted(words, "quoted word")),
            }
        }
        Variance::Reworded => format!("differ in {most}{}", counted(comparison.words, "word")),
        variance => variance_name(variance).to_owned(),
    };
    let contradiction = comparison
        .contradiction
        .map(|contradiction| match contradiction {
            Contradiction::Denial => ", in a “no” or “not”",
            Contradiction::Opposite => ", among them opposites",
            Contradiction::Number => ", in a number",
        });
    let unquoted = match (comparison.variance, comparison.lacking) {
        (Variance::Reworded, 1..) => format!(", leave {most}{} unquoted", comparison.lacking),
        _ => String::new(),
    };
    Some(format!(
        "{carried}: {words}{}{unquoted}",
        contradiction.unwrap_or_default()
    ))
}

/// Who else is named as the speaker, and by which outlets.
#[component]
pub(crate) fn Disputed<'a>(
    /// The statement.
    record: &'a StatementRecord,
) -> impl IntoView + use<> {
    let session = Session::expect();
    let mut others: Vec<(PersonId, Vec<String>)> = Vec::new();
    let disputing = record.disputing.iter();
    for witness in disputing.filter_map(|&at| record.witnesses.get(at)) {
        let Some(other) = witness.shown() else {
            continue;
        };
        let outlet = session.outlet(witness);
        match others.iter_mut().find(|(known, _)| *known == other) {
            Some((_, outlets)) if outlets.contains(&outlet) => {}
            Some((_, outlets)) => outlets.push(outlet),
            None => others.push((other, vec![outlet])),
        }
    }
    let told = others.into_iter().map(|(other, outlets)| {
        let (named, more) = and_more(outlets, NAMED);
        let named = named.into_iter().enumerate().map(|(at, outlet)| {
            let comma = (at > 0).then_some(", ");
            view! { {comma} <bdi>{outlet}</bdi> }
        });
        view! {
            <span class="disputed">
                "given to " <bdi>{session.person(other)}</bdi> " by " {named.collect_view()} {more}
            </span>
        }
    });
    told.collect_view()
}

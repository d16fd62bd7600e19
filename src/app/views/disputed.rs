//! To whom else a statement is given, where articles disagree on who said it.

use leptos::prelude::*;
use verbatim::bundle::StatementRecord;
use verbatim::id::PersonId;

use crate::session::Session;

/// How many outlets are named for each; the rest is counted.
const NAMED: usize = 3;

/// Who else is named as the speaker, and by which outlets.
#[component]
pub(crate) fn Disputed<'a>(
    /// The statement.
    record: &'a StatementRecord,
) -> impl IntoView + use<> {
    let session = Session::expect();
    let others = others(session, record).into_iter();
    let told = others.map(|(other, outlets)| {
        let shown = if outlets.len() > NAMED + 1 {
            NAMED
        } else {
            outlets.len()
        };
        let more = outlets.len() - shown;
        let more = (more > 0).then(|| format!(" and {more} more"));
        view! {
            <span class="disputed">
                "given to " <bdi>{session.person(other)}</bdi> " by "
                <bdi>{outlets[..shown].join(", ")}</bdi> {more}
            </span>
        }
    });
    told.collect_view()
}

/// Everybody who is named instead of the statement's speaker, each with the outlets that do.
fn others(session: Session, record: &StatementRecord) -> Vec<(PersonId, Vec<String>)> {
    let core = session.core();
    let known = |id| (core.person(id), core.person_kind(id));
    let mut others: Vec<(PersonId, Vec<String>)> = Vec::new();
    for witness in record.disputing(known) {
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
    others
}

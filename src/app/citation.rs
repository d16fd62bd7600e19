//! How a version is cited: its words, and links for other readers.

use leptos::prelude::window;
use verbatim::bundle::{StatementRecord, WitnessRecord};
use verbatim::query::Query;

use crate::day;
use crate::session::Session;

/// The words of the version at a place, who said them according to the article, the article and the
/// link: `“We wait” (Ilse Marrack), quoted in: “Ferries sail”, The Tideway, 4 May 2031, https://…,
/// https://…`
pub(crate) fn citation(session: Session, record: &StatementRecord, at: usize) -> Option<String> {
    let witness = record.witnesses.get(at)?;
    let speaker = witness.shown().map(|id| session.person(id));
    let speaker = speaker.map(|name| format!(" ({name})")).unwrap_or_default();
    let title = witness.title.as_ref().map(|title| format!("“{title}”"));
    let date = session.date(witness.article).map(day::told);
    let article = [
        title.or_else(|| Some(witness.article_id.clone())),
        session.outlet_of(witness.article),
        date,
        witness.url.clone(),
        Some(version_link(session, &site(), record, at)),
    ];
    let article: Vec<String> = article.into_iter().flatten().collect();
    let words = quoted(witness);
    Some(format!(
        "“{words}”{speaker}, quoted in: {}",
        article.join(", ")
    ))
}

/// The link to the version at a place.
pub(crate) fn version_link(
    session: Session,
    site: &str,
    record: &StatementRecord,
    at: usize,
) -> String {
    let key = record.witnesses.get(at).map(|witness| witness.key.as_str());
    let opened = Query::default().opened_statement(&record.key);
    link(
        session,
        site,
        &opened.compared(None, key.filter(|_| at > 0)),
    )
}

/// The quoted words of a witness; an ellipsis for what the reporter has between them.
pub(crate) fn quoted(witness: &WitnessRecord) -> String {
    let pieces: Vec<&str> = witness.said().map(|piece| piece.text.as_str()).collect();
    pieces.join(" … ")
}

/// The address of a query on a site, for another reader.
pub(crate) fn link(session: Session, site: &str, query: &Query) -> String {
    format!("{site}{}", session.href(query))
}

/// The address of the page, less what is asked for.
pub(crate) fn site() -> String {
    let location = window().location();
    let parts = [location.origin(), location.pathname()];
    parts.into_iter().flatten().collect()
}

//! A version as one line that can be cited.

use verbatim::bundle::{StatementRecord, WitnessRecord};
use verbatim::query::Query;

use crate::saved::{link, quoted, site};
use crate::session::Session;

/// The words, who said them according to the article, the article, and the link to the version:
/// `“We wait,” Ilse Marrack, quoted in: “Ferries sail”, The Tideway, 2031-05-04, https://…`
pub(crate) fn citation(
    session: Session,
    record: &StatementRecord,
    witness: &WitnessRecord,
) -> String {
    let speaker = witness.shown().map(|id| session.person(id));
    let title = witness.title.as_ref().map(|title| format!("“{title}”"));
    let date = session.date(witness.article).map(|date| date.to_string());
    let article = [
        title,
        session.outlet_of(witness.article),
        date,
        witness.url.clone(),
    ];
    let article: Vec<String> = article.into_iter().flatten().collect();
    let opened = Query::default().opened_statement(&record.key);
    let is_first = record
        .witnesses
        .first()
        .is_some_and(|first| first.key == witness.key);
    let with = (!is_first).then_some(witness.key.as_str());
    format!(
        "“{}”{}, quoted in: {}. {}",
        quoted(witness),
        speaker.map(|name| format!(" ({name})")).unwrap_or_default(),
        article.join(", "),
        link(session, &site(), &opened.compared(None, with))
    )
}

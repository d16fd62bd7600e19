//! How a version is cited: its words, and links for other readers.

use leptos::prelude::window;
use verbatim::bundle::{StatementRecord, WitnessRecord};
use verbatim::query::Query;

use crate::day;
use crate::session::{Session, first_words};

/// The words of the version at a place, who said them according to the article, the article and
/// the link: `“We wait” … “for rain” (Ilse Marrack), quoted in: “Ferries sail”, The Tideway, 4 May
/// 2031, https://…, https://…`
pub(crate) fn citation(session: Session, record: &StatementRecord, at: usize) -> Option<String> {
    let witness = record.witnesses.get(at)?;
    let speaker = witness.shown().map(|id| session.person(id));
    let speaker = speaker.unwrap_or_else(|| "speaker not identified".to_owned());
    let title = witness.title.as_ref().map(|title| {
        let within = title.replace('“', "‘").replace('”', "’");
        format!("“{within}”")
    });
    let outlet = session.outlet_of(witness.article);
    let date = session.date(witness.article).map(day::told);
    let article = [
        title.or_else(|| Some(witness.article_id.clone())),
        outlet.or_else(|| Some("outlet unknown".to_owned())),
        date.or_else(|| Some("undated".to_owned())),
        witness.url.clone(),
        Some(version_link(session, &site(), record, at)),
    ];
    let article: Vec<String> = article.into_iter().flatten().collect();
    Some(format!(
        "{} ({speaker}), quoted in: {}",
        quoted(witness),
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

/// The quoted words of a witness, each quotation in its own marks; an ellipsis between two stands
/// for the reporter's words, and none within them that the outlet has not printed.
pub(crate) fn quoted(witness: &WitnessRecord) -> String {
    let mut words = String::new();
    let mut end = 0;
    let mut is_parted = false;
    for piece in &witness.passage {
        is_parted |=
            piece.start > end || (!piece.is_said && piece.text.contains(char::is_alphanumeric));
        end = piece.end();
        if piece.is_said {
            let before = match is_parted {
                _ if words.is_empty() => "",
                true => " … ",
                false => " ",
            };
            words.push_str(&format!("{before}“{}”", piece.text));
            is_parted = false;
        }
    }
    words
}

/// How many words name a statement.
const OPENING: usize = 8;

/// The first words of a statement, in quotation marks: by them it is told from others.
pub(crate) fn opening(record: &StatementRecord) -> Option<String> {
    let first = record.witnesses.first()?.said().next()?;
    let words = first_words(first.text.trim_end_matches([',', ' ']), OPENING);
    Some(format!("“{words}”"))
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

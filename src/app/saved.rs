//! What was found as a table, to be saved as a file: all of it, with a row for each version.

use std::collections::BTreeSet;

use js_sys::Array;
use leptos::prelude::*;
use verbatim::bundle::{ArticleRecord, Core, StatementRecord};
use verbatim::id::ArticleId;
use verbatim::query::{Query, Scope};
use verbatim::table::Table;
use verbatim::version::{Compared, Comparison};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlAnchorElement, Url};

use crate::citation::{link, quoted, site, version_link};
use crate::comparison::compare;
use crate::list::{List, kind_name, variance_name};
use crate::load::LoadError;
use crate::session::Session;
use crate::speaker::percent;
use crate::turn::Slice;

const STATEMENTS: [&str; 18] = [
    "statement",
    "speaker",
    "article",
    "outlet",
    "date",
    "title",
    "url",
    "words",
    "kind",
    "compared",
    "differing_words",
    "unquoted_words",
    "speaker_here",
    "source",
    "confidence",
    "link",
    "found_by",
    "matches",
];
const ARTICLES: [&str; 10] = [
    "article",
    "outlet",
    "date",
    "title",
    "url",
    "byline",
    "language",
    "quotations",
    "link",
    "found_by",
];

/// So many records are fetched side by side.
const SIDE_BY_SIDE: usize = 100;

/// A table to be saved.
pub(crate) struct Saved {
    /// The table as a file holds it.
    pub(crate) text: String,
    /// How many versions of statements it has.
    pub(crate) versions: usize,
}

/// The table of all that a list found; `progress` is told how much of it is done.
pub(crate) async fn table(
    session: Session,
    list: &List,
    progress: impl Fn(usize),
) -> Result<Saved, LoadError> {
    let core = session.core();
    let site = site();
    let mut rows = Rows {
        session,
        found_by: link(session, &site, &list.query.results()),
        site,
        table: Table::new(match list.query.scope {
            Scope::Statements => &STATEMENTS,
            Scope::Articles => &ARTICLES,
        }),
    };
    let mut slice = Slice::begin();
    let (mut done, mut versions) = (0, 0);
    for ids in list.results.statements().chunks(SIDE_BY_SIDE) {
        let records = session.records(ids, Core::statement).await?;
        for (&id, record) in ids.iter().zip(records) {
            // What is kept is for the reader's pages, of which these would leave nothing.
            let comparison = compare(&record, 0, &mut slice).await;
            let matching = list.results.witnesses_of(&core, id).iter();
            let matching = matching.map(|&witness| core.article_of(witness)).collect();
            rows.push_statement(&record, comparison.as_ref(), &matching);
            versions += record.witnesses.len();
            slice.step().await;
        }
        done += ids.len();
        progress(done);
    }
    for ids in list.results.articles().chunks(SIDE_BY_SIDE) {
        for record in session.records(ids, Core::article).await? {
            rows.push_article(&record);
            slice.step().await;
        }
        done += ids.len();
        progress(done);
    }
    Ok(Saved {
        text: rows.table.into_text(),
        versions,
    })
}

struct Rows {
    session: Session,
    /// The address of the page, for other readers.
    site: String,
    /// The address of the list.
    found_by: String,
    table: Table,
}

impl Rows {
    /// A row for each version of a statement, of which those of the `matching` articles are asked
    /// for.
    fn push_statement(
        &mut self,
        record: &StatementRecord,
        comparison: Option<&Comparison>,
        matching: &BTreeSet<ArticleId>,
    ) {
        let is_alone = record.witnesses.len() == 1;
        let speaker = record.shown().map(|id| self.session.person(id));
        for (at, witness) in record.witnesses.iter().enumerate() {
            let compared = comparison.and_then(|all| all.versions.get(at));
            let told = compared.map(|compared| match at {
                0 if is_alone => ("the only one".to_owned(), Default::default()),
                0 => ("the fullest".to_owned(), Default::default()),
                _ => told(compared),
            });
            let (compared, [differing, lacking]) = told.unwrap_or_default();
            let here = witness.shown().map(|id| self.session.person(id));
            let date = self.session.date(witness.article);
            self.table.push(&[
                record.key.as_str(),
                speaker.as_deref().unwrap_or_default(),
                &witness.article_id,
                &self.session.outlet_of(witness.article).unwrap_or_default(),
                &date.map(|date| date.to_string()).unwrap_or_default(),
                witness.title.as_deref().unwrap_or_default(),
                witness.url.as_deref().unwrap_or_default(),
                &quoted(witness),
                kind_name(witness.kind),
                &compared,
                &differing,
                &lacking,
                &here.unwrap_or_default(),
                witness.source.as_deref().unwrap_or_default(),
                &percent(witness.confidence),
                &version_link(self.session, &self.site, record, at),
                &self.found_by,
                match matching.contains(&witness.article) {
                    true => "yes",
                    false => "no",
                },
            ]);
        }
    }

    fn push_article(&mut self, record: &ArticleRecord) {
        let known = |text: &Option<verbatim::article::Known<String>>| {
            text.as_ref()
                .map(|known| known.value.clone())
                .unwrap_or_default()
        };
        let date = record.date.as_ref().map(|date| date.value.to_string());
        let quotations = record
            .quotations
            .iter()
            .filter(|quotation| quotation.statement.is_some());
        let opened = Query::default().opened_article(&record.id);
        self.table.push(&[
            record.id.clone(),
            known(&record.outlet),
            date.unwrap_or_default(),
            known(&record.title),
            known(&record.url),
            known(&record.byline),
            known(&record.language),
            quotations.count().to_string(),
            link(self.session, &self.site, &opened),
            self.found_by.clone(),
        ]);
    }
}

/// How a version is beside the fullest, in how many words it differs within what both have, and how
/// many it lacks.
fn told(compared: &Compared) -> (String, [String; 2]) {
    let name = variance_name(compared.variance()).to_owned();
    let counts = [compared.words(), compared.lacking()];
    (name, counts.map(|count| count.to_string()))
}

/// Hands a table to the browser, to save it under this name.
pub(crate) fn save(table: &str, name: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&table.into()))?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}

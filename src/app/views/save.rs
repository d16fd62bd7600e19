//! The button that saves what was found as a table.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use verbatim::query::Query;

use crate::list::{List, told};
use crate::number::counted;
use crate::saved;
use crate::session::Session;
use crate::turn::{pause, turn};
use crate::views::copy::TOLD;
use crate::views::results::noun;

/// Saves all that the list found, and says so.
#[component]
pub(crate) fn SaveTable(
    /// What was found.
    list: RwSignal<Arc<List>>,
) -> impl IntoView {
    let session = Session::expect();
    // How many are done of all that is being saved.
    let doing = RwSignal::new(None::<usize>);
    let saves = StoredValue::new(0u32);
    let said = RwSignal::new(None::<(Query, String)>);
    let save = move |_| {
        if doing.get_untracked().is_some() {
            return;
        }
        doing.set(Some(0));
        saves.update_value(|saves| *saves += 1);
        let save = saves.get_value();
        spawn_local(async move {
            let list = list.get_untracked();
            let progress = |done| doing.set(Some(done));
            let saved = match saved::table(session, &list, progress).await {
                Ok(table) => match saved::save(&table.text, &file_name(session, &list)) {
                    Ok(()) => Ok(done(&list, table.versions)),
                    Err(_) => Err("The browser saves no files".to_owned()),
                },
                Err(error) => Err(error.to_string()),
            };
            let is_saved = saved.is_ok();
            let (Ok(told) | Err(told)) = saved;
            // What is told a second time is news only if it was gone in between.
            said.set(None);
            turn().await;
            said.set(Some((list.query.results(), told)));
            doing.set(None);
            pause(TOLD).await;
            // What failed stays told, and so does what was saved later.
            if is_saved && saves.try_get_value() == Some(save) {
                said.try_set(None);
            }
        });
    };
    // What was saved of another list is no news.
    let status = move || {
        let query = list.with(|list| list.query.results());
        said.get()
            .filter(|(of, _)| *of == query)
            .map(|(_, told)| told)
    };
    let name = move || match doing.get() {
        Some(done) => {
            let all = list.with(|list| list.results.total()).max(1);
            format!("Saving, {}%", (100 * done / all).min(100))
        }
        None => "Save as CSV".to_owned(),
    };
    let is_nothing = move || list.with(|list| list.results.total() == 0);
    view! {
        <span class="results-tools">
            <button type="button" on:click=save disabled=is_nothing>
                {name}
            </button>
            <span class="quiet" role="status">
                {status}
            </span>
        </span>
    }
}

/// "77 statements, 114 versions saved".
fn done(list: &List, versions: usize) -> String {
    let found = counted(list.results.total(), noun(&list.query));
    match versions {
        0 => format!("{found} saved"),
        versions => format!("{found}, {} saved", counted(versions, "version")),
    }
}

/// The most letters of what was asked for in the name of a file.
const ASKED: usize = 60;

/// "The ferry affair, Ilse Marrack, statements.csv": a name that every system takes.
fn file_name(session: Session, list: &List) -> String {
    let title = session
        .manifest()
        .title
        .unwrap_or_else(|| "Verbatim".to_owned());
    let asked = told(&list.query).map(|asked| asked.chars().take(ASKED).collect());
    let parts: Vec<String> = [title].into_iter().chain(asked).collect();
    let plain: String = parts
        .join(", ")
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || " ,-".contains(c) {
                c
            } else {
                '_'
            }
        })
        .collect();
    format!("{}, {}s.csv", plain.trim(), noun(&list.query))
}

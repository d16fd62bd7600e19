//! One article: its text with all quotations marked, and who says each of them.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::article::Role;
use verbatim::bundle::ArticleRecord;
use verbatim::query::Query;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, MouseEvent};

use crate::address::opens_elsewhere;
use crate::day;
use crate::element::{closest, find};
use crate::number::counted;
use crate::page::ArticlePage;
use crate::rows::{Row, Rows};
use crate::session::Session;
use crate::shown::Shown;
use crate::turn::Slice;
use crate::views::evidence::Evidence;
use crate::views::legend::{Legend, Map, wants_reported};
use crate::views::original::Original;
use crate::views::paragraph::paragraph;
use crate::views::trail::Trail;

/// Which quotation the reader points at since one was chosen: a place in the article's list.
#[derive(Clone, Copy)]
pub(crate) struct Pointed {
    /// What was chosen when the reader pointed at it, and the place.
    last: RwSignal<Option<(Option<String>, usize)>>,
    chosen: Memo<Option<String>>,
}

impl Pointed {
    fn set(self, place: usize) {
        let now = Some((self.chosen.get_untracked(), place));
        if self.last.with_untracked(|last| *last != now) {
            self.last.set(now);
        }
    }

    /// The reader points at nothing: what was chosen is told again.
    fn forget(self) {
        // The focus also leaves when the page itself does.
        if self.last.try_with_untracked(Option::is_some) == Some(true) {
            self.last.set(None);
        }
    }

    /// The place; tracks it.
    pub(crate) fn get(self) -> Option<usize> {
        let (chosen, place) = self.last.get()?;
        (chosen == self.chosen.get()).then_some(place)
    }
}

/// The page of an article.
#[component]
pub(crate) fn ArticleView(
    /// What is shown at first.
    first: Arc<ArticlePage>,
    /// What is shown of the same article from then on.
    shown: Shown,
) -> impl IntoView {
    let session = Session::expect();
    let record = Arc::clone(&first.record);
    let query = Arc::new(first.place());
    let at_first = Arc::clone(&first);
    let page = Signal::derive(move || shown.article.get().unwrap_or_else(|| Arc::clone(&first)));
    let chosen = Memo::new(move |_| page.read().key.clone());
    let pointed = Pointed {
        last: RwSignal::new(None),
        chosen,
    };
    let reported = RwSignal::new(wants_reported());
    let rows = Rows::new();
    session.work(fill(rows, at_first, Arc::clone(&query), chosen));
    let language = record.language_code();
    view! {
        {move || view! { <Trail query=page.get().query.clone() /> }}
        <div class="reading" on:pointerleave=move |_| pointed.forget()>
            <article>
                <Head record=Arc::clone(&record) />
                <div
                    class="article-text"
                    class:with-reported=move || reported.get()
                    lang=language
                    dir="auto"
                    on:pointerover=move |event| {
                        // A finger chooses; what it touches must not move under it before.
                        if event.pointer_type() == "mouse" {
                            point(pointed, event.target())
                        }
                    }
                    on:focusin=move |event| {
                        if is_by_key(event.target()) {
                            point(pointed, event.target())
                        }
                    }
                    on:focusout=move |_| pointed.forget()
                    on:click=move |event| to_evidence(&event)
                >
                    {rows.view()}
                </div>
                {set_apart(&record)}
            </article>
            <aside class="aside" aria-label="Who says what">
                <div class="at-hand">
                    {move || view! { <Steps page=page.get() /> }} <Evidence page pointed />
                </div>
                <Legend record=Arc::clone(&record) reported />
                <Map record query />
            </aside>
        </div>
    }
}

/// Shows paragraph after paragraph.
async fn fill(rows: Rows, page: Arc<ArticlePage>, query: Arc<Query>, chosen: Memo<Option<String>>) {
    let filling = rows.begin();
    let mut slice = Slice::begin();
    let parts = page.record.parts.iter();
    let body = parts.filter(|part| part.role.is_body());
    for (at, &part) in body.enumerate() {
        let (page, query) = (Arc::clone(&page), Arc::clone(&query));
        let row = Row::new("", move || paragraph(&page, part, &query, chosen));
        if !rows.put(filling, at, row) {
            return;
        }
        slice.step().await;
    }
}

/// The reader presses what is chosen already: gives the focus to who says it.
fn to_evidence(event: &MouseEvent) {
    let is_chosen = closest(event.target(), "a.quotation.chosen").is_some();
    let evidence = find("#evidence").filter(|_| is_chosen && !opens_elsewhere(event));
    if let Some(evidence) = evidence {
        // It is open already: the address keeps what is compared.
        event.prevent_default();
        let _ = evidence.focus();
    }
}

/// Whether what has the focus got it by a key: a finger, too, gives it, before the touch is over.
fn is_by_key(target: Option<EventTarget>) -> bool {
    let element: Option<Element> = target.and_then(|target| target.dyn_into().ok());
    element.is_some_and(|element| element.matches(":focus-visible").unwrap_or(true))
}

/// The reader points at an element: at the quotation that it is part of, if it is part of one.
fn point(pointed: Pointed, target: Option<EventTarget>) {
    let quotation = closest(target, "a.quotation");
    if let Some(place) = quotation.and_then(|link| link.get_attribute("data-at")?.parse().ok()) {
        pointed.set(place);
    }
}

/// Title, outlet and date, each with how it is known.
#[component]
fn Head(record: Arc<ArticleRecord>) -> impl IntoView {
    let is_excerpt = Session::expect().core().manifest().excerpts;
    let outlet = record.outlet.clone();
    let date = record.date.clone();
    let outlet_name = outlet
        .as_ref()
        .map_or("the outlet".to_owned(), |known| known.value.clone());
    let outlet = match outlet {
        Some(known) => format!("{}{}", known.value, told(known.origin)),
        None => "unknown outlet".to_owned(),
    };
    let date = match date {
        Some(known) => format!("{}{}", day::told(known.value), told(known.origin)),
        None => "undated".to_owned(),
    };
    let title = record.title.as_ref().map(|title| title.value.clone());
    let language = record.language_code();
    view! {
        <header class="article-head">
            <p class="quiet" dir="auto">
                <bdi>{outlet}</bdi>
                " · "
                <bdi>{date}</bdi>
            </p>
            <h1 tabindex="-1" id="page-head" dir="auto" lang=language.clone()>
                {title.unwrap_or_else(|| "Untitled".to_owned())}
            </h1>
            {record.byline.as_ref().map(|byline| view! { <p class="quiet" dir="auto" lang=language.clone()>{byline.value.clone()}</p> })}
            {is_excerpt.then(|| view! { <p class="quiet">"Only sentences that tell who said what; […] stands for others."</p> })}
            <p class="quiet">
                <Original url=record.url.as_ref().map(|url| url.value.clone()) outlet=outlet_name />
            </p>
        </header>
    }
}

/// How a fact is known, where it is not stated outright.
fn told(origin: verbatim::article::Origin) -> &'static str {
    use verbatim::article::Origin::*;
    match origin {
        Caption => " (from a picture’s caption)",
        CopyrightLine => " (from the copyright line)",
        MirrorLine => " (from the list of its addresses)",
        EmbeddedPost => " (from the post embedded in the text)",
        Url => " (from the address)",
        Domain => " (from the address’s host)",
        Text => " (from the text)",
        FileName => " (from the file’s name)",
        _ => "",
    }
}

/// Next and previous quotation.
#[component]
fn Steps(page: Arc<ArticlePage>) -> impl IntoView {
    let session = Session::expect();
    let query = &page.query;
    let step = |key: Option<String>| {
        let key = key.as_deref()?;
        Some(session.href(&query.with_quotation(Some(key))))
    };
    let (previous, next) = page.neighbours();
    let link = |id: &'static str, name: &'static str, href: Option<String>| match href {
        Some(href) => view! { <a id=id href=href data-replaces="">{name}</a> }.into_any(),
        None => view! { <span class="quiet">{name}</span> }.into_any(),
    };
    view! {
        <nav class="steps" aria-label="Quotations">
            {link("previous-quotation", "← previous quotation", step(previous))}
            {link("next-quotation", "next quotation →", step(next))}
        </nav>
    }
}

/// What was set apart as no part of the article, folded, so that nothing is lost.
fn set_apart(record: &ArticleRecord) -> Option<impl IntoView + use<>> {
    let apart = |role: Role| !role.is_body() && role != Role::Title;
    let language = record.language_code();
    let lines = record.parts.iter().filter(|part| apart(part.role));
    let lines: Vec<_> = lines
        .map(|part| view! { <li dir="auto">{part.span.of(&record.text).to_owned()}</li> })
        .collect();
    let count = lines.len();
    let told = format!(
        "Set apart as not part of the article: {}",
        counted(count, "line")
    );
    (count > 0).then(|| {
        view! {
            <details class="set-apart">
                <summary>{told}</summary>
                <ul lang=language>{lines}</ul>
            </details>
        }
    })
}

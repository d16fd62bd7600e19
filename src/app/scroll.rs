//! Where the reader was on each page of the history, so that going back leads there again.
//!
//! The browser cannot do this by itself: when it returns to an entry, that entry's text may not be
//! on the page yet.

use gloo::events::EventListener;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{FocusOptions, HtmlElement, ScrollRestoration};

use crate::storage;

const PENDING: &str = "scroll to";

/// Takes the restoring of scroll positions over from the browser.
pub(crate) fn take_over() {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        if history.state().is_ok_and(|state| state.as_f64().is_none()) {
            let _ = history.replace_state(&entry_number(), "");
        }
    }
    arrived();
    EventListener::new(&window(), "scrollend", |_| remember()).forget();
    EventListener::new(&window(), "pagehide", |_| remember()).forget();
}

/// The reader leaves the present entry for a new one, whose state this returns.
pub(crate) fn leave() -> JsValue {
    remember();
    keep(PENDING, 0);
    entry_number()
}

/// The reader arrived at an entry: it is to be shown where it was left.
pub(crate) fn arrived() {
    keep(PENDING, recall(&key()));
}

/// Where the page at which the reader arrived was left: pixels from its top; told once.
pub(crate) fn left_at() -> i32 {
    let left_at = recall(PENDING);
    keep(PENDING, 0);
    left_at
}

/// Takes the reader to where a page was left, if it was left anywhere.
pub(crate) fn to(left_at: i32) {
    if left_at > 0 {
        window().scroll_to_with_x_and_y(0.0, left_at.into());
    }
}

fn recall(key: &str) -> i32 {
    storage::get(storage::of_tab(), key)
        .and_then(|kept| kept.parse().ok())
        .unwrap_or(0)
}

fn keep(key: &str, place: i32) {
    storage::set(storage::of_tab(), key, &place.to_string());
}

fn remember() {
    keep(&key(), window().scroll_y().unwrap_or_default() as i32);
}

/// Entries are numbered by the time at which they were made.
fn entry_number() -> JsValue {
    JsValue::from_f64(js_sys::Date::now())
}

fn key() -> String {
    let state = window().history().and_then(|history| history.state()).ok();
    let number = state.and_then(|state| state.as_f64()).unwrap_or_default();
    format!("scroll of {}", number as u64)
}

/// Gives the focus, if the change of the page took it away, to the link that leads here, or to the
/// one that led to where the reader comes from.
pub(crate) fn keep_focus(links: &[&str]) {
    let active = document()
        .active_element()
        .map(|element| element.tag_name());
    if active.is_some_and(|tag| tag != "BODY") {
        return;
    }
    let all = document().query_selector_all("main a[href]");
    let all: Vec<HtmlElement> = all.map_or(Vec::new(), |list| {
        (0..list.length())
            .filter_map(|at| list.item(at)?.dyn_into().ok())
            .collect()
    });
    let leads = |link: &str| {
        all.iter()
            .find(|a| a.get_attribute("href").as_deref() == Some(link))
            .cloned()
    };
    let head = || {
        document()
            .query_selector("#page-head")
            .ok()??
            .dyn_into()
            .ok()
    };
    if let Some(target) = links.iter().find_map(|link| leads(link)).or_else(head) {
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = target.focus_with_options(&still);
    }
}

/// Takes the reader to the chosen quotation, or else to the page's head.
pub(crate) fn to_head(chosen: bool) {
    let find = |selector| document().query_selector(selector).ok().flatten();
    let head = chosen
        .then(|| find(".quotation.chosen"))
        .flatten()
        .or_else(|| find("#page-head"));
    let Some(head) = head.and_then(|head| head.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    if !chosen {
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
    let _ = head.focus();
}

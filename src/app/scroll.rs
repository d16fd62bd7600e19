//! Where the reader was on each page of the history, so that going back leads there again.
//!
//! The browser cannot do this by itself: when it returns to an entry, that entry's text may not be
//! on the page yet.

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, ScrollRestoration,
};

use crate::element::find;
use crate::storage;

/// Where the reader is: the entry of the history, and where its page was left.
///
/// An entry whose page is still to come keeps the place it has: what the reader sees until then is
/// the page of another.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    entry: StoredValue<String>,
    arriving: StoredValue<Option<i32>>,
}

impl Place {
    /// Takes the restoring of scroll positions over from the browser.
    pub(crate) fn take_over() -> Self {
        if let Ok(history) = window().history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
            if history.state().is_ok_and(|state| state.as_f64().is_none()) {
                let _ = history.replace_state(&entry_number(), "");
            }
        }
        let entry = present_entry();
        let place = Self {
            arriving: StoredValue::new(Some(recall(&entry))),
            entry: StoredValue::new(entry),
        };
        EventListener::new(&window(), "scrollend", move |_| place.remember()).forget();
        EventListener::new(&window(), "pagehide", move |_| place.remember()).forget();
        place
    }

    /// The reader leaves the present entry for a new one, whose state this returns.
    pub(crate) fn leave(self) -> JsValue {
        self.remember();
        let state = entry_number();
        self.enter(name(&state), 0);
        state
    }

    /// The reader arrived at another entry of the history: it is to be shown where it was left.
    pub(crate) fn arrived(self) {
        self.remember();
        let entry = present_entry();
        let left_at = recall(&entry);
        self.enter(entry, left_at);
    }

    fn enter(self, entry: String, left_at: i32) {
        self.entry.set_value(entry);
        self.arriving.set_value(Some(left_at));
    }

    /// Where the page at which the reader arrived was left: pixels from its top; told once.
    pub(crate) fn left_at(self) -> i32 {
        let left_at = self.arriving.get_value();
        self.arriving.set_value(left_at.map(|_| 0));
        left_at.unwrap_or(0)
    }

    /// All of the page is there: takes the reader to where it was left, if it was left anywhere.
    pub(crate) fn settle(self, left_at: i32) {
        if left_at > 0 {
            window().scroll_to_with_x_and_y(0.0, left_at.into());
        }
        self.arriving.set_value(None);
    }

    fn remember(self) {
        if self.arriving.get_value().is_none() {
            let place = window().scroll_y().unwrap_or_default() as i32;
            let entry = self.entry.get_value();
            storage::set(storage::of_tab(), &entry, &place.to_string());
        }
    }
}

fn recall(entry: &str) -> i32 {
    storage::get(storage::of_tab(), entry)
        .and_then(|kept| kept.parse().ok())
        .unwrap_or(0)
}

/// Entries are numbered by the time at which they were made.
fn entry_number() -> JsValue {
    JsValue::from_f64(js_sys::Date::now())
}

fn present_entry() -> String {
    let state = window().history().and_then(|history| history.state());
    name(&state.unwrap_or(JsValue::NULL))
}

fn name(state: &JsValue) -> String {
    let number = state.as_f64().unwrap_or_default();
    format!("scroll of {}", number as u64)
}

/// Gives the focus, if the change of the page took it away, to the link that leads here, or to the
/// one that led to where the reader comes from.
pub(crate) fn keep_focus(links: &[&str]) {
    if !is_focus_lost() {
        return;
    }
    let target = links.iter().find_map(|link| link_to(link));
    if let Some(target) = target.or_else(|| find("#page-head")) {
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = target.focus_with_options(&still);
    }
}

/// Gives the focus, if the change of the page took it away, to the filters that are left, or else
/// to the number of results.
pub(crate) fn to_filters() {
    if is_focus_lost()
        && let Some(next) = find(".chips a").or_else(|| find("#page-head"))
    {
        let _ = next.focus();
    }
}

/// Takes the reader to the first of these links that is on the page, if one is, and if the reader
/// is nowhere else by now.
pub(crate) fn back_to(links: &[Option<String>]) {
    let head = find("#page-head");
    let is_at_head = head.is_some() && document().active_element() == head.map(Into::into);
    if !is_at_head && !is_focus_lost() {
        return;
    }
    let link = links.iter().flatten().find_map(|link| link_to(link));
    if let Some(link) = link {
        let _ = link.focus();
    }
}

/// Gives the focus to the result at a place of the list.
pub(crate) fn to_result(place: usize) {
    let selector = format!(".statements > li:nth-child({}) a", place + 1);
    if let Some(link) = find(&selector) {
        let _ = link.focus();
    }
}

/// Takes the reader to the chosen quotation or version, or to words of the statement that are no
/// quotation of it, or else to the page's head.
pub(crate) fn to_head(chosen: bool) {
    let head = chosen
        .then(|| {
            let mut marks = [".quotation.chosen", ".version.shown h2", "mark.shared"].into_iter();
            marks.find_map(find)
        })
        .flatten()
        .or_else(|| find("#page-head"));
    let Some(head) = head else {
        return;
    };
    if !chosen {
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
    let had_focus = document().active_element().as_ref() == Some(head.as_ref());
    let _ = head.focus();
    // What has the focus already is not brought into view by it.
    if chosen && had_focus {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        head.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Takes the reader to the version that all others are compared with, where it is shown: it stands
/// in front of them.
pub(crate) fn to_base() {
    let head = find(".version.base h2").filter(|head| head.offset_height() > 0);
    if let Some(head) = head {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        let _ = head.focus();
    }
}

/// Takes the reader to a part of the page, by its id.
pub(crate) fn to_part(id: &str) {
    let part = document().get_element_by_id(id);
    if let Some(part) = part.and_then(|part| part.dyn_into::<HtmlElement>().ok()) {
        part.scroll_into_view();
        let _ = part.focus();
    }
}

fn is_focus_lost() -> bool {
    let active = document().active_element();
    active.is_none_or(|active| active.tag_name() == "BODY")
}

/// The first link of the page with this address.
fn link_to(address: &str) -> Option<HtmlElement> {
    let all = document().query_selector_all("main a[href]").ok()?;
    let mut all = (0..all.length()).filter_map(|at| all.item(at)?.dyn_into::<HtmlElement>().ok());
    all.find(|link| link.get_attribute("href").as_deref() == Some(address))
}

//! The page's address and its history: where all state lives that can be shared.

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlAnchorElement, MouseEvent};

use crate::element::closest;
use crate::scroll::{Place, to_part};

/// What an address change does to the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A new entry: the reader chose something.
    Push,
    /// The same entry, changed: the reader is typing.
    Replace,
}

/// What a link has that steps from one quotation to the next: one step back leaves them all.
const REPLACES: &str = "data-replaces";

/// The query string of the address, without its `?`; follows back and forward.
#[derive(Clone, Copy)]
pub(crate) struct Address {
    search: RwSignal<String>,
    /// Where the reader is at it.
    pub(crate) place: Place,
}

impl Address {
    /// Reads the address, and from then on every change that the reader makes to it.
    pub(crate) fn follow() -> Self {
        let address = Self {
            search: RwSignal::new(current()),
            place: Place::take_over(),
        };
        let back_or_forward = EventListener::new(&window(), "popstate", move |_| {
            address.place.arrived();
            address.search.set(current());
        });
        back_or_forward.forget();
        let click = EventListener::new_with_options(
            &document(),
            "click",
            gloo::events::EventListenerOptions::enable_prevent_default(),
            move |event| {
                let Some(link) = event.dyn_ref().and_then(inner_link) else {
                    return;
                };
                event.prevent_default();
                let hash = link.hash();
                let is_here = link.search() == window().location().search().unwrap_or_default();
                match hash.strip_prefix('#').filter(|_| is_here) {
                    // Where on the page the reader looks is no entry of the history.
                    Some(part) => to_part(part),
                    None => address.follow_link(&link),
                }
            },
        );
        click.forget();
        address
    }

    /// The query string; tracks it.
    pub(crate) fn search(self) -> String {
        self.search.get()
    }

    /// Goes to another query string.
    pub(crate) fn go(self, search: &str, step: Step) {
        if search == self.search.get_untracked() {
            return;
        }
        let url = url(search);
        let history = window().history();
        // A browser refuses a change of history only when there are hundreds in a minute; what is
        // shown is right all the same.
        let _ = history.and_then(|history| match step {
            Step::Push => {
                let entry = self.place.leave();
                history.push_state_with_url(&entry, "", Some(&url))
            }
            Step::Replace => {
                let entry = history.state().unwrap_or(JsValue::NULL);
                history.replace_state_with_url(&entry, "", Some(&url))
            }
        });
        self.search.set(search.to_owned());
    }

    fn follow_link(self, link: &HtmlAnchorElement) {
        let step = match link.has_attribute(REPLACES) {
            true => Step::Replace,
            false => Step::Push,
        };
        let search = link.search();
        self.go(search.strip_prefix('?').unwrap_or(&search), step);
    }

    /// Makes an entry of its own of what was typed where `before` stood.
    pub(crate) fn settle(self, before: &str) {
        let Ok(history) = window().history() else {
            return;
        };
        let entry = history.state().unwrap_or(JsValue::NULL);
        let (before, typed) = (url(before), url(&self.search.get_untracked()));
        if history
            .replace_state_with_url(&entry, "", Some(&before))
            .is_ok()
        {
            let entry = self.place.leave();
            let _ = history.push_state_with_url(&entry, "", Some(&typed));
        }
    }
}

/// What a query string is in the address.
fn url(search: &str) -> String {
    match search.is_empty() {
        true => path(),
        false => format!("?{search}"),
    }
}

fn current() -> String {
    let search = window().location().search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or(&search).to_owned()
}

fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Whether the reader asks for another tab or window.
pub(crate) fn opens_elsewhere(event: &MouseEvent) -> bool {
    event.button() != 0
        || event.ctrl_key()
        || event.meta_key()
        || event.shift_key()
        || event.alt_key()
}

/// The link that was clicked, if it leads to this page and the reader did not ask for another tab
/// or window.
fn inner_link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let elsewhere = opens_elsewhere(event) || event.default_prevented();
    let link: HtmlAnchorElement = closest(event.target(), "a[href]")?.dyn_into().ok()?;
    let location = window().location();
    let same_page = link.origin() == location.origin().ok()?
        && link.pathname() == location.pathname().ok()?
        && link.target().is_empty();
    (same_page && !elsewhere).then_some(link)
}

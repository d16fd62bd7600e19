//! Single keys that do something, for those who want them.

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, KeyboardEvent};

use crate::element::find;
use crate::storage;

const SETTING: &str = "single keys";

/// Whether single keys do something: on, until the reader switches them off (WCAG 2.1.4).
#[derive(Clone, Copy)]
pub(crate) struct Keys {
    on: RwSignal<bool>,
}

impl Keys {
    /// Listens to the keyboard for as long as the page lives.
    pub(crate) fn listen() -> Self {
        let keys = Self {
            on: RwSignal::new(
                storage::get(storage::lasting(), SETTING).is_none_or(|set| set == "on"),
            ),
        };
        let listener = EventListener::new_with_options(
            &document(),
            "keydown",
            gloo::events::EventListenerOptions::enable_prevent_default(),
            move |event| {
                if event
                    .dyn_ref::<KeyboardEvent>()
                    .is_some_and(|event| event.key() == "Escape")
                {
                    close_help();
                } else if let Some(event) = event.dyn_ref::<KeyboardEvent>()
                    && keys.on.get_untracked()
                    && is_meant(event)
                    && act(&event.key())
                {
                    event.prevent_default();
                }
            },
        );
        listener.forget();
        keys
    }

    /// The one of the page.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Whether they are on; tracks it.
    pub(crate) fn are_on(self) -> bool {
        self.on.get()
    }

    /// Switches them on or off, and remembers it where the browser lets us.
    pub(crate) fn switch(self) {
        self.on.update(|on| *on = !*on);
        let on = self.on.get_untracked();
        storage::set(storage::lasting(), SETTING, if on { "on" } else { "off" });
    }
}

/// Whether a key was pressed by itself and not while writing.
fn is_meant(event: &KeyboardEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let writing = target.is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
    });
    !(writing || event.ctrl_key() || event.meta_key() || event.alt_key())
}

/// Does what `key` stands for; says whether it stands for anything here.
fn act(key: &str) -> bool {
    match key {
        "/" => focus("#search"),
        "n" => click("#next-quotation"),
        "p" => click("#previous-quotation"),
        "?" => click("#help > summary") && focus("#help > summary"),
        _ => false,
    }
}

/// Folds the help again, and gives the focus back to what opened it, if it was in the help.
fn close_help() {
    if let Some(help) = find("#help[open]") {
        let focused = document().active_element();
        let _ = help.remove_attribute("open");
        if focused.is_some_and(|focused| help.contains(Some(&focused))) {
            focus("#help > summary");
        }
    }
}

/// Folds the help when the focus goes elsewhere: it would cover where the reader is.
pub(crate) fn left_help(event: &FocusEvent) {
    let next: Option<Element> = event.related_target().and_then(|next| next.dyn_into().ok());
    if let (Some(help), Some(next)) = (find("#help[open]"), next)
        && !help.contains(Some(&next))
    {
        let _ = help.remove_attribute("open");
    }
}

fn focus(selector: &str) -> bool {
    find(selector).is_some_and(|element| element.focus().is_ok())
}

fn click(selector: &str) -> bool {
    let element = find(selector);
    element.inspect(|element| element.click()).is_some()
}

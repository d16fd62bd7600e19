//! Arrow keys along a row of links.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// Left and right arrow move the focus to the link beside it, Home and End to the first and last
/// one.
pub(crate) fn along(event: &KeyboardEvent) {
    // With these the keys are the browser's.
    if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let row: Option<Element> = event.current_target().and_then(|row| row.dyn_into().ok());
    let Some(links) = row.and_then(|row| row.query_selector_all("a[href]").ok()) else {
        return;
    };
    let link = |at: u32| links.item(at)?.dyn_into::<HtmlElement>().ok();
    let focused = event.target().and_then(|target| target.dyn_into().ok());
    let Some(at) = (0..links.length()).find(|at| link(*at) == focused) else {
        return;
    };
    let next = match event.key().as_str() {
        "ArrowRight" => at + 1,
        "ArrowLeft" if at > 0 => at - 1,
        "Home" => 0,
        "End" => links.length() - 1,
        _ => return,
    };
    if let Some(next) = link(next) {
        event.prevent_default();
        let _ = next.focus();
    }
}

//! What the browser keeps for this page; where it keeps nothing, everything works without.

use leptos::prelude::window;
use web_sys::Storage;

/// Kept until the reader clears it: choices of the reader.
pub(crate) fn lasting() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// Kept as long as the tab is open: where the reader was.
pub(crate) fn of_tab() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// What is kept under `key`.
pub(crate) fn get(storage: Option<Storage>, key: &str) -> Option<String> {
    storage?.get_item(key).ok().flatten()
}

/// Keeps `value` under `key`, if the browser lets us.
pub(crate) fn set(storage: Option<Storage>, key: &str, value: &str) {
    if let Some(storage) = storage {
        let _ = storage.set_item(key, value);
    }
}

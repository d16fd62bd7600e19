//! A button that copies a text, and says that it did.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use crate::turn::{pause, turn};

/// How long it is told, in milliseconds.
pub(crate) const TOLD: i32 = 5_000;

/// Copies a text when it is asked for.
#[component]
pub(crate) fn Copy(
    /// Gives the text, if there is one.
    text: impl Fn() -> Option<String> + 'static,
    /// What the button says, what is said when it is done, and what when the browser does not let
    /// it.
    told: [&'static str; 3],
    /// The button's name for who does not see where it stands.
    #[prop(optional, into)]
    label: Option<String>,
) -> impl IntoView {
    let [name, done, refused] = told;
    let said = RwSignal::new("");
    let presses = StoredValue::new(0u32);
    let copy = move |_| {
        presses.update_value(|presses| *presses += 1);
        let press = presses.get_value();
        let text = text();
        spawn_local(async move {
            let is_copied = match text {
                Some(text) => write(&text).await,
                None => false,
            };
            // What is told a second time is news only if it was gone in between.
            said.set("");
            turn().await;
            said.set(if is_copied { done } else { refused });
            pause(TOLD).await;
            // What failed stays told, and so does what a later press did.
            if is_copied && presses.try_get_value() == Some(press) {
                said.try_set("");
            }
        });
    };
    view! {
        <button type="button" on:click=copy aria-label=label>
            {name}
        </button>
        <span class="quiet" role="status">
            {said}
        </span>
    }
}

async fn write(text: &str) -> bool {
    // Without https a browser has no clipboard for pages at all.
    if !window().is_secure_context() {
        return false;
    }
    JsFuture::from(window().navigator().clipboard().write_text(text))
        .await
        .is_ok()
}

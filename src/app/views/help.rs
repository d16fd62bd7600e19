//! What can be typed into the search box, and which keys do something.

use leptos::prelude::*;

use crate::keys::Keys;

const SEARCH: [(&str, &str); 5] = [
    (
        "dam gates",
        "both words, in any order; the last one may be unfinished",
    ),
    ("irrigat*", "all words that begin so"),
    ("\"polite to it\"", "these words in this order"),
    ("dam -veto", "the first word, and nobody has the second"),
    ("élan = Elan", "capitals and accents make no difference"),
];

const KEYS: [(&str, &str); 4] = [
    ("/", "to the search box"),
    ("n", "next quotation of an article"),
    ("p", "previous quotation"),
    ("?", "this help"),
];

/// A panel that opens in place; single keys can be switched off in it.
#[component]
pub(crate) fn Help() -> impl IntoView {
    let keys = Keys::expect();
    let toggle = move |_| keys.switch();
    view! {
        <details class="help" id="help">
            <summary>"Help"</summary>
            <div class="help-panel">
                <h2>"Search"</h2>
                <dl>{SEARCH.map(entry)}</dl>
                <h2>"Keys"</h2>
                <dl>{KEYS.map(entry)}</dl>
                <label>
                    <input type="checkbox" prop:checked=move || keys.are_on() on:change=toggle />
                    " single keys do these things"
                </label>
            </div>
        </details>
    }
}

fn entry((term, meaning): (&'static str, &'static str)) -> impl IntoView {
    view! {
        <div>
            <dt>
                <kbd>{term}</kbd>
            </dt>
            <dd>{meaning}</dd>
        </div>
    }
}

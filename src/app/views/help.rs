//! What can be typed into the search box, and which keys do something.

use leptos::prelude::*;

use crate::keys::{self, Keys};

const SEARCH: [(&str, &str); 5] = [
    (
        "two words",
        "both words, in any order; the last one may be unfinished",
    ),
    ("begin*", "all words that begin so"),
    ("\"exact words\"", "these words in this order"),
    ("word -other", "the first word, and nobody has the second"),
    ("élan = Elan", "capitals and accents make no difference"),
];

const MARKS: [(&str, &str); 5] = [
    ("●", "an outlet that quotes whole sentences"),
    (
        "○ fragment",
        "an outlet that quotes only a few words within a sentence of its own",
    ),
    (
        "underlined",
        "in a list: another outlet has other words in this place, or none; a thick line is a “not”, an opposite or a number",
    ),
    (
        "‸3",
        "three words are not there that the outlet compared with has: choose the mark to read them",
    ),
    (
        "unattributed",
        "no article says clearly enough who said it; “perhaps” tells who it may be, and how sure that is",
    ),
];

const VERSIONS: [(&str, &str); 6] = [
    (
        "the same words, cut",
        "some outlets have fewer of the words; none has others",
    ),
    (
        "in other words",
        "within what both carry, an outlet has other words, more or fewer",
    ),
    (
        "in a “no” or a number",
        "an outlet has a “not”, an opposite or a number that another one has not",
    ),
    (
        "given to another speaker",
        "outlets name two people for the same words, each by name",
    ),
    (
        "unquoted",
        "an outlet’s quotations do not have the words; its own may tell what they say",
    ),
    (
        "the same",
        "spelling, capitals, accents, “doesn’t” for “does not” and “30” for “thirty” make no difference",
    ),
];

const KEYS: [(&str, &str); 5] = [
    ("/", "to the search box"),
    ("n", "next quotation of an article"),
    ("p", "previous quotation"),
    ("Enter", "on the chosen quotation: to who says it"),
    ("?", "this help"),
];

/// A panel that opens in place; single keys can be switched off in it.
#[component]
pub(crate) fn Help() -> impl IntoView {
    let keys = Keys::expect();
    let toggle = move |_| keys.switch();
    view! {
        <details class="help" id="help" on:focusout=move |event| keys::left_help(&event)>
            <summary>"Help"</summary>
            <div class="help-panel">
                <h2>"Search"</h2>
                <dl>{SEARCH.map(entry)}</dl>
                <h2>"Marks"</h2>
                <dl>{MARKS.map(entry)}</dl>
                <h2>"Versions"</h2>
                <dl>{VERSIONS.map(entry)}</dl>
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

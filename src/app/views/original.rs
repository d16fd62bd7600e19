//! The way out: the outlet's own page, at these words.

use js_sys::encode_uri_component;
use leptos::prelude::*;

/// How many words name each end of a long passage.
const ENDS: usize = 5;

/// A link to the article where it was published, if its address is known.
#[component]
pub(crate) fn Original(
    /// Where the article was published.
    url: Option<String>,
    /// The words to be found there; none leads to the top.
    #[prop(optional)]
    words: String,
    /// Who published it.
    outlet: String,
) -> impl IntoView {
    let url = url.filter(|url| url.starts_with("https://") || url.starts_with("http://"))?;
    let href = match fragment(&words) {
        Some(fragment) if !url.contains('#') => format!("{url}#:~:text={fragment}"),
        _ => url.clone(),
    };
    Some(view! {
        <a href=href data-address=url rel="noopener noreferrer" target="_blank" aria-label=format!(
            "original at {outlet} (opens a new tab)",
        )>
            "original "
            <span aria-hidden="true">"↗"</span>
        </a>
    })
}

/// A text fragment (URL Fragment Text Directives, WICG): the words, or the first and last of many.
fn fragment(words: &str) -> Option<String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    if words.is_empty() {
        return None;
    }
    if words.len() <= 2 * ENDS {
        return Some(encoded(&words.join(" ")));
    }
    let (start, end) = (&words[..ENDS], &words[words.len() - ENDS..]);
    Some(format!(
        "{},{}",
        encoded(&start.join(" ")),
        encoded(&end.join(" "))
    ))
}

/// Percent-encoded, also the hyphen and the comma, which mean something in a text fragment.
fn encoded(words: &str) -> String {
    String::from(encode_uri_component(words)).replace('-', "%2D")
}

//! Headlines as pages have them, less what is no part of them.

use std::collections::BTreeSet;

use crate::text::one_line;

/// The values that are not said already, in order.
pub(super) fn distinct(values: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let values = values.into_iter().map(|value| one_line(&value));
    values
        .filter(|value| !value.is_empty() && seen.insert(value.clone()))
        .collect()
}

/// The first heading of a page, if the page's title has it: else it names the site or a section.
pub(super) fn heading<'a>(heading: &'a str, title: &str) -> &'a str {
    let (heading_line, title) = (one_line(heading), one_line(title));
    let fits = heading_line.split(' ').count() >= 2 && title.contains(&heading_line);
    if fits { heading } else { "" }
}

/// What parts a headline from the outlet's name in a page's title.
const SEPARATORS: [&str; 7] = [" | ", " - ", " – ", " — ", " -- ", " :: ", " » "];

/// The most words of an outlet's name.
const NAME: usize = 5;

/// The outlet's name in a page's title that has it behind the headline: "The Ledger" of "Ferries
/// stay in port | The Ledger". Empty where the tail might be the headline itself, or only a word
/// such as "live".
pub(super) fn outlet<'a>(title: &'a str, headline: &str) -> &'a str {
    let Some(rest) = title.strip_prefix(headline.trim()) else {
        return "";
    };
    let parted = SEPARATORS
        .iter()
        .any(|separator| rest.starts_with(separator));
    let names = SEPARATORS
        .iter()
        .filter_map(|separator| Some(rest.rsplit_once(separator)?.1.trim()));
    let name = names.min_by_key(|name| name.len()).unwrap_or_default();
    let words = |words: &str| words.split_whitespace().count();
    let short = (1..=NAME.min(words(headline).saturating_sub(1))).contains(&words(name));
    let fits = short && !name.starts_with(char::is_lowercase);
    if parted && fits { name } else { "" }
}

/// A headline without the outlet's name behind or before it: "Ferries stay in port | The Ledger".
pub(super) fn without_outlet<'a>(title: &'a str, outlet: &str) -> &'a str {
    let same = |words: &str| words.trim().eq_ignore_ascii_case(outlet);
    for separator in SEPARATORS.into_iter().chain(["-", "_", "|"]) {
        if let Some((headline, _)) = title.rsplit_once(separator).filter(|(_, name)| same(name)) {
            return headline.trim();
        }
        if let Some((_, headline)) = title.split_once(separator).filter(|(name, _)| same(name)) {
            return headline.trim();
        }
    }
    title
}

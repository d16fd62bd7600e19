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

/// A headline without the outlet's name behind or before it: "Ferries stay in port | The Ledger".
pub(super) fn without_outlet<'a>(title: &'a str, outlet: &str) -> &'a str {
    let same = |words: &str| words.trim().eq_ignore_ascii_case(outlet);
    let separators = [
        " | ", " - ", " – ", " — ", " -- ", " :: ", " » ", "-", "_", "|",
    ];
    for separator in separators {
        if let Some((headline, _)) = title.rsplit_once(separator).filter(|(_, name)| same(name)) {
            return headline.trim();
        }
        if let Some((_, headline)) = title.split_once(separator).filter(|(name, _)| same(name)) {
            return headline.trim();
        }
    }
    title
}

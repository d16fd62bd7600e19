//! Headlines and bylines as pages have them, less what is no part of them.

use std::collections::BTreeSet;

use crate::read::dates;
use crate::text::one_line;

/// The values that are not said already, in order.
pub(super) fn distinct(values: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let values = values.into_iter().map(|value| one_line(&value));
    values
        .filter(|value| !value.is_empty() && seen.insert(value.clone()))
        .collect()
}

/// The names of a stated byline; an address is no name.
pub(super) fn names(words: &str) -> &str {
    let names = without_by(words.trim());
    if names.contains("://") || names.len() > 200 {
        ""
    } else {
        names
    }
}

/// The names in a visible byline: capitalised words up to the date or label behind them.
pub(super) fn visible_names(line: &str) -> Option<String> {
    let line = one_line(line);
    let end = line.find(|c: char| c.is_ascii_digit() || matches!(c, '|' | '(' | '•'));
    let names = without_by(line[..end.unwrap_or(line.len())].trim());
    let names = without_date(names).trim_end_matches([',', ' ', '-', '–']);
    let count = names.split(' ').count();
    let fits = (2..=12).contains(&count) && names.split(' ').all(is_name) && !names.contains(':');
    fits.then(|| names.to_owned())
}

/// The words before those with which a date begins.
fn without_date(words: &str) -> &str {
    let mut words = words;
    while let Some((before, _)) = words
        .rsplit_once(' ')
        .filter(|(_, last)| dates::is_name(last))
    {
        words = before.trim_end_matches([',', ' ']);
    }
    words
}

fn is_name(word: &str) -> bool {
    let joins = [
        "and", "und", "et", "y", "de", "da", "van", "von", "der", "den", "al", "bin", "&",
    ];
    let label = [
        "Follow",
        "Author",
        "Updated",
        "Published",
        "Posted",
        "Share",
        "Comments",
    ];
    let begins = word
        .chars()
        .next()
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    joins.contains(&word) || begins && !label.contains(&word)
}

fn without_by(words: &str) -> &str {
    let labels = [
        "written by ",
        "posted by ",
        "by: ",
        "by ",
        "par ",
        "von ",
        "por ",
    ];
    let after = labels.iter().find_map(|label| {
        let head = words.get(..label.len())?;
        head.eq_ignore_ascii_case(label)
            .then(|| words[label.len()..].trim_start())
    });
    after.unwrap_or(words)
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

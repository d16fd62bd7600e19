//! The outlet's name by its addresses.

use crate::text::one_line;

/// The name in "The Harbour Ledger’s website can also be accessed at …"
pub(super) fn mirrored(line: &str) -> Option<String> {
    let before = line.split(" website").next()?;
    let name = before
        .strip_suffix("’s")
        .or_else(|| before.strip_suffix("'s"))?;
    let name = one_line(name);
    (name.split(' ').count() <= 6 && !name.is_empty()).then_some(name)
}

/// The outlet's name as the text writes it, where capitalised words of it make up the host's name;
/// else the host itself.
pub(super) fn outlet(text: &str, host: &str) -> String {
    let label = own_label(host);
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let written =
        (2..=4).find_map(|count| words.windows(count).find(|words| makes_up(words, label)));
    written.map_or_else(|| host.to_owned(), |words| words.join(" "))
}

fn makes_up(words: &[&str], label: &str) -> bool {
    words.iter().map(|word| word.len()).sum::<usize>() == label.len()
        && words
            .iter()
            .all(|word| word.starts_with(char::is_uppercase))
        && words.concat().eq_ignore_ascii_case(label)
}

/// The label that the outlet chose: `tideway` in `news.tideway.co.example`.
fn own_label(host: &str) -> &str {
    let mut labels = host.rsplit('.').skip(1);
    let label = labels.next().unwrap_or(host);
    let shared = matches!(label, "co" | "com" | "org" | "net" | "ac" | "gov" | "edu");
    labels.next().filter(|_| shared).unwrap_or(label)
}

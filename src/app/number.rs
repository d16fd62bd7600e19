//! Numbers as readers are told them.

/// "1 article", "2 articles", "1,896 articles".
pub(crate) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", grouped(count))
}

/// A number with its thousands apart.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The first `most` of names, and how many more there are in words: "and 1 more" is longer than
/// most names, so that the last one is not left out alone.
pub(crate) fn and_more(mut names: Vec<String>, most: usize) -> (Vec<String>, Option<String>) {
    let shown = if names.len() > most + 1 {
        most
    } else {
        names.len()
    };
    let more = names.len() - shown;
    names.truncate(shown);
    (names, (more > 0).then(|| format!(" and {more} more")))
}

//! Related forms of one word: "proposal" and "proposals", "Zelmara" and "Zelmaran".

/// Shortest beginning that two related forms share, in letters.
pub(crate) const SHARED: usize = 4;

/// Whether two folded words look like forms of one: they share their beginning and more than half
/// of the longer one. Numbers are never related.
///
/// It needs no table of endings and so serves every language that inflects at the end.
pub(crate) fn related(a: &str, b: &str) -> bool {
    let shared = a
        .chars()
        .zip(b.chars())
        .take_while(|(x, y)| x == y && !x.is_numeric())
        .count();
    let longer = a.chars().count().max(b.chars().count());
    shared >= SHARED && shared * 9 >= longer * 5
}

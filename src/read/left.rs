//! What belongs to a file and not to the text that is read of it.

use std::collections::BTreeMap;

/// How many there are of each: "footnote", "comment".
pub(super) type Left = BTreeMap<&'static str, usize>;

/// "left out of the text: 1 comment, 2 footnotes"
pub(super) fn told(left: &Left) -> Option<String> {
    let counted = left.iter().map(|(what, count)| match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    });
    let counted: Vec<_> = counted.collect();
    (!counted.is_empty()).then(|| format!("left out of the text: {}", counted.join(", ")))
}

//! Regions that stand in a list, which are all of one kind: “a,” “b” and “c”.

use super::kind::{self, Judged, Verdict};

/// Decides on all regions of a list together where the points decide: by their sum, so that the one
/// of which most is known tells what the others are.
pub(super) fn settle(text: &str, judged: &mut [Judged]) {
    for list in judged.chunk_by_mut(|one, next| is_listed(text, one, next)) {
        let sums = list.iter().filter_map(points);
        let sum = Verdict::Points(sums.fold(0, i32::saturating_add));
        for judged in list.iter_mut().filter(|judged| points(judged).is_some()) {
            let decided = sum.kind(judged.evidence);
            (judged.quotation.kind, judged.quotation.reason) = decided;
        }
    }
}

fn points(judged: &Judged) -> Option<i32> {
    match judged.verdict {
        Verdict::Points(sum) => Some(sum),
        _ => None,
    }
}

fn is_listed(text: &str, one: &Judged, next: &Judged) -> bool {
    let (end, start) = (one.quotation.marked.end, next.quotation.marked.start);
    text.get(end..start).is_some_and(kind::is_list)
}

//! Whether what stands between marks is speech, a fragment of it, or no quotation.

use super::marks::Family;
use super::pair::Region;
use super::{Kind, Quotation, Reason};
use crate::text::Span;

/// Appends to `quotations` those that `regions`, all regions of one paragraph, are.
pub(super) fn judge(text: &str, part: Span, regions: &[Region], quotations: &mut Vec<Quotation>) {
    let mut open: Vec<usize> = Vec::new();
    for region in regions {
        while open.last().is_some_and(|&end| end <= region.marked.start) {
            open.pop();
        }
        let (kind, reason) = kind(text, part, region);
        quotations.push(Quotation {
            span: region.span,
            marked: region.marked,
            kind,
            reason,
            depth: u8::try_from(open.len()).unwrap_or(u8::MAX),
        });
        open.push(region.marked.end);
    }
}

fn kind(text: &str, part: Span, region: &Region) -> (Kind, Reason) {
    let before = Span::new(part.start, region.marked.start).of(text);
    let inside = region.span.of(text);
    if region.family == Family::Book {
        return (Kind::None, Reason::TitleMarks);
    }
    if before.ends_with('=') {
        return (Kind::None, Reason::Markup);
    }
    if inside.trim_end().ends_with(['.', ',', '!', '?']) && inside.contains(' ') {
        return (Kind::Speech, Reason::Clause);
    }
    (Kind::Fragment, Reason::Phrase)
}

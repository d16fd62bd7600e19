//! All regions of a paragraph, of whatever marks.

use std::cmp::Reverse;

use super::lost;
use super::marks::{self, Family, Mark};
use super::pair::{self, Ends, NEVER, Region};
use super::unclosed;
use crate::text::Span;

/// What the paragraphs before and behind say about one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beyond {
    /// The marks of a quotation that the paragraph before left open.
    pub(super) left_open: Option<Family>,
    /// The marks with which the paragraph behind begins a quotation.
    pub(super) resumed: Option<Family>,
}

/// A paragraph and what stands between marks in it.
#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    pub(super) part: Span,
    pub(super) regions: Vec<Region>,
    /// Whether the paragraph before left a quotation open.
    pub(super) goes_on: bool,
}

/// Bytes beyond which what stands between two single marks is no quotation: where scrapes have lost
/// marks, two that have nothing to do with one another are left.
const LONGEST_SINGLE: usize = 1000;

/// All regions of the paragraph `part`, ascending; one that stands in another follows it.
///
/// Marks that belong to none are added to `strays`.
pub(super) fn regions(
    text: &str,
    part: Span,
    beyond: Beyond,
    strays: &mut Vec<Span>,
) -> Vec<Region> {
    let all = marks::marks(text, part);
    let mut regions: Vec<Region> = Vec::new();
    for family in Family::ALL {
        let marks: Vec<Mark> = all.iter().filter(|m| m.family == family).copied().collect();
        let Some(first) = marks.first() else { continue };
        let lost = family == Family::Double && lost::lacks_opening(text, part, first.span);
        let mut found: Vec<Region> = Vec::new();
        for (place, marks) in by_surroundings(&marks, &regions, part) {
            let outside = place == part;
            let opened = match outside {
                true if beyond.left_open == Some(family) => 2,
                true if lost => 5,
                _ => NEVER,
            };
            let resumed = outside && beyond.resumed == Some(family);
            let left = if resumed { 1 } else { 5 };
            let ends = Ends {
                place,
                opened,
                left,
            };
            let mut paired = pair::pair(&marks, ends, strays);
            paired.sort_unstable_by_key(|region| region.marked.start);
            paired.retain(|region| {
                let lost = family == Family::Single && region.span.len() > LONGEST_SINGLE;
                if lost {
                    strays.extend(region.signs());
                }
                !lost
            });
            found.extend(paired.iter().map(|&region| {
                let reopened = region.marked.end < place.end;
                unclosed::ended(text, region, [&regions, &paired], reopened)
            }));
        }
        regions.extend(found);
        regions.sort_unstable_by_key(|r| (r.marked.start, Reverse(r.marked.end), r.span.start));
    }
    regions
}

/// The marks of a further family, apart for each of the `regions` they stand in: what is opened in
/// a quotation is closed in it. With each group goes the place it stands in.
fn by_surroundings(marks: &[Mark], regions: &[Region], part: Span) -> Vec<(Span, Vec<Mark>)> {
    let mut groups: Vec<(Span, Vec<Mark>)> = vec![(part, Vec::new())];
    let mut open: Vec<(usize, usize)> = vec![(part.end, 0)];
    let mut regions = regions.iter().peekable();
    for mark in marks {
        while let Some(region) = regions.next_if(|r| r.span.start <= mark.span.start) {
            while open.len() > 1 && open.last().is_some_and(|o| o.0 <= region.marked.start) {
                open.pop();
            }
            open.push((region.span.end, groups.len()));
            groups.push((region.span, Vec::new()));
        }
        while open.len() > 1 && open.last().is_some_and(|o| o.0 <= mark.span.start) {
            open.pop();
        }
        if let Some(&(_, group)) = open.last() {
            groups[group].1.push(*mark);
        }
    }
    groups.retain(|group| !group.1.is_empty());
    groups
}

//! Block quotations: paragraphs that the page itself sets apart as somebody's words.

use super::marks::Family;
use super::pair::Region;
use crate::text::{DASHES, Span, words};

/// How many words somebody's words are at least.
const WORDS: usize = 3;

/// The regions of the block quotation `part`: its own marks, if it has any, and else all of it, unless
/// it is a line that names whose the words above are.
pub(super) fn with(text: &str, part: Span, regions: Vec<Region>) -> Vec<Region> {
    let said = part.of(text);
    let marked = regions.iter().any(|region| region.family != Family::Single);
    let short = words(said).nth(WORDS - 1).is_none();
    if marked || short || said.starts_with(DASHES) {
        return regions;
    }
    Region::unmarked(part, Family::Block).around(regions)
}

//! Block quotations: paragraphs that the page itself sets apart as somebody's words, posts among
//! them.

use super::marks::Family;
use super::pair::Region;
use crate::text::sentences::is_ended;
use crate::text::{DASHES, Span, words};

/// How many words somebody's words are at least.
const WORDS: usize = 3;

/// How many words behind a dash may name whose the words in front of it are.
const NAMED: usize = 8;

/// The regions of the block quotation `part`: its own marks, if it has any, and else all of it but
/// a name behind a dash at its end, unless it is a line that names whose the words above are.
pub(super) fn with(text: &str, part: Span, regions: Vec<Region>) -> Vec<Region> {
    let said = part.of(text);
    // A single mark may be an apostrophe, but not in front of the first word.
    let is_mark =
        |region: &Region| region.family != Family::Single || region.marked.start == part.start;
    let marked = regions.iter().any(is_mark);
    let short = words(said).nth(WORDS - 1).is_none();
    if marked || short || said.starts_with(DASHES) {
        return regions;
    }
    let said = Span::new(part.start, part.start + unsigned(said).len());
    Region::unmarked(said, Family::Block).around(regions)
}

/// The words without a dash behind their last sentence and the name that it leads.
fn unsigned(said: &str) -> &str {
    let Some((before, name)) = said.rsplit_once(DASHES) else {
        return said;
    };
    let (before, name) = (before.trim_end(), name.trim_start());
    let is_short = (1..=NAMED).contains(&words(name).take(NAMED + 1).count());
    let mut first = name.split_whitespace().take(2);
    let is_capital = first.all(|word| word.starts_with(char::is_uppercase));
    let is_name = is_short && is_capital && name.contains(' ') && !is_ended(name, name.len());
    match is_name && is_ended(before, before.len()) {
        true => before,
        false => said,
    }
}

/// The regions of the part of an embedded post: its words up to the signature, which may stand
/// below it, and to the links that end it.
pub(super) fn posted(
    text: &str,
    part: Span,
    is_signed_below: bool,
    regions: Vec<Region>,
) -> Vec<Region> {
    let said = part.of(text);
    let end = signature(said).or(is_signed_below.then_some(said.len()));
    let said = unlinked(&said[..end.unwrap_or(0)]);
    // Two posts that were run into one paragraph cannot be told apart.
    let is_several = signature(said).is_some();
    if is_several || words(said).nth(WORDS - 1).is_none() {
        return regions;
    }
    let said = Span::new(part.start, part.start + said.len());
    Region::unmarked(said, Family::Block).around(regions)
}

/// Whether a paragraph is nothing but the signature of a post.
pub(super) fn is_signature(paragraph: &str) -> bool {
    signature(paragraph) == Some(0)
}

/// Where the signature of a post begins: "— Ilse Marrack (@marrack) May 4, 2031".
fn signature(words: &str) -> Option<usize> {
    let handle = words.rfind("(@")?;
    words[..handle].rfind(['—', '―', '–'])
}

/// The words of a post without the links at their end, which may be glued to the last word.
fn unlinked(words: &str) -> &str {
    let mut words = words.trim_end();
    while let Some(at) = words.rfind(|c: char| c.is_whitespace()).map(|at| at + 1) {
        let last = &words[at..];
        let link = LINKS.iter().find_map(|link| last.find(link));
        let Some(link) = link else { break };
        words = words[..at + link].trim_end();
    }
    words
}

/// How the links to a post or its picture begin.
const LINKS: [&str; 4] = ["https://", "http://", "pic.twitter.com/", "pic.x.com/"];

//! Where a quotation ends that has no closing mark.
//!
//! Most go on in the next paragraph, which is opened anew. But a mark may also be lost, and then
//! the words that tell who speaks, and whatever follows them, are not said by anybody.

use super::pair::Region;
use super::tables::Class;
use crate::text::Span;
use crate::text::sentences::sentences;

/// How many words a clause may have that tells who speaks: ", the embassy's spokesman said."
const TELLING: usize = 5;

/// Ends the region with the last word that can be said, but in none of the `others`, lists that
/// ascend; `reopened` tells whether another opening mark follows it directly.
pub(super) fn ended(text: &str, region: Region, others: [&[Region]; 2], reopened: bool) -> Region {
    if !region.is_unclosed() {
        return region;
    }
    let told = telling(text, region.span);
    let end = told.or_else(|| begun(text, region.span).filter(|_| reopened));
    let end = end.filter(|&end| !others.iter().any(|list| is_within(list, region, end)));
    let end = end.unwrap_or(region.span.end);
    let span = Span::new(region.span.start, end);
    let end = span.start + span.of(text).trim_end().len();
    Region {
        span: Span::new(span.start, end),
        marked: Span::new(region.marked.start, end),
        ..region
    }
}

/// Whether a place of the region stands in one of the regions that begin in it.
fn is_within(regions: &[Region], region: Region, place: usize) -> bool {
    let first = regions.partition_point(|other| other.marked.start <= region.marked.start);
    let inner = regions[first..].iter();
    let mut before = inner.take_while(|other| other.marked.start < place);
    before.any(|other| place < other.marked.end)
}

/// The end of what is said before a clause that tells who speaks: ", Marrack said." or ", said
/// Marrack."
fn telling(text: &str, span: Span) -> Option<usize> {
    let said = span.of(text);
    let commas = said.match_indices([',', '?', '!']);
    let tells = commas.filter(|&(at, sign)| tells_speaker(&said[at + sign.len()..]));
    let mut ends = tells.map(|(at, sign)| span.start + at + sign.len());
    ends.next().filter(|&end| end < span.end)
}

/// Words, besides names, with which somebody who speaks may be called.
const CALLED: [&str; 12] = [
    "a", "an", "another", "he", "her", "his", "it", "its", "one", "she", "the", "they",
];

/// Whether a sentence ends so that has nothing but somebody else than "I" or "we" who says
/// something.
fn tells_speaker(behind: &str) -> bool {
    let end = behind
        .find(['.', ',', ':', ';', '!', '?'])
        .unwrap_or(behind.len());
    let (clause, rest) = behind.split_at(end);
    let words: Vec<&str> = clause.split_whitespace().collect();
    let ([first, .., last], false) = (&words[..], rest.starts_with(',')) else {
        return false;
    };
    let is_cue = |word: &str| Class::of(word).is(Class::SAYING) && word.ends_with(['d', 'e', 's']);
    let named = |word: &str| word.starts_with(char::is_uppercase) && word.len() > 1;
    let said_by = is_cue(first) && named(last);
    let by_said = (named(first) || CALLED.contains(first)) && is_cue(last);
    words.len() <= TELLING && (said_by || by_said)
}

/// The end of the last whole sentence, where another one is begun behind it and not ended.
fn begun(text: &str, span: Span) -> Option<usize> {
    let sentences = sentences(text, span);
    let (last, before) = sentences.split_last()?;
    let ends = last
        .of(text)
        .ends_with(|c: char| !c.is_alphanumeric() && c != ':');
    before.last().filter(|_| !ends).map(|whole| whole.end)
}

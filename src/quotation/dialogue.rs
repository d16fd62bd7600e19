//! Speech behind a dash, as Spanish, French, Russian and Ukrainian write dialogue: —Nos vamos —dijo
//! Marrack—.
//!
//! A dash also begins items of lists and stands for a verb, so a paragraph is speech only if it
//! begins with one and a second one, behind what ends a clause or straight before its word, leads
//! to the words of the writer, or if a clause of the writer is inserted as it is between marks.

use std::cmp::Reverse;

use super::inserted;
use super::marks::Family;
use super::pair::Region;
use crate::language::Language;
use crate::text::{DASHES, Span};

/// What is spoken in the paragraph `part`; nothing where it is no dialogue.
fn regions(text: &str, part: Span, language: &Language) -> Vec<Region> {
    let body = part.of(text);
    let Some(said) = body.strip_prefix(DASHES).map(str::trim_start) else {
        return Vec::new();
    };
    let begin = body.len() - said.len();
    if !begins_sentence(said) {
        return Vec::new();
    }
    let tag = |from: usize| tag(body, from, language);
    let Some(first_tag) = tag(begin) else {
        let whole = region(part, Span::new(begin, body.len()).shifted(part.start));
        return around_clauses(text, whole, language);
    };
    let first = Span::new(begin, end(body, begin, first_tag));
    let mut found = vec![region(Span::new(0, first.end), first)];
    if let Some(again) = resumed(body, first_tag) {
        let second = Span::new(again, end(body, again, tag(again).unwrap_or(body.len())));
        found.push(region(second, second));
    }
    let place = |span: Span| span.shifted(part.start);
    let found = found.into_iter().filter(|region| !region.span.is_empty());
    found
        .map(|found| region(place(found.marked), place(found.span)))
        .collect()
}

/// What is spoken in a paragraph that has no second dash, where commas alone part it from the
/// writer's words: — Non, répond-elle, je reste.
fn around_clauses(text: &str, whole: Region, language: &Language) -> Vec<Region> {
    let cut = match language.grammar.inserts_bare {
        true => inserted::cut(text, vec![whole], language, &mut Vec::new()),
        false => Vec::new(),
    };
    match cut[..] {
        [uncut] if uncut.span == whole.span => Vec::new(),
        _ => cut,
    }
}

/// The regions with what is spoken in the paragraph `part`; where marks run from the one into the
/// other, only those count.
pub(super) fn joined(
    text: &str,
    part: Span,
    mut regions: Vec<Region>,
    language: &Language,
) -> Vec<Region> {
    let spoken = self::regions(text, part, language);
    if spoken.is_empty() {
        return regions;
    }
    let crosses = |said: &Region, region: &Region| {
        let (said, marked) = (said.span, region.marked);
        let overlap = said.start < marked.end && marked.start < said.end;
        overlap && !said.contains(marked)
    };
    let mut end = 0;
    let mut outermost = regions.clone();
    outermost.retain(|region| {
        let is_outer = region.marked.start >= end;
        end = end.max(region.marked.end);
        is_outer
    });
    let whole = |said: &Region| {
        let first = outermost.partition_point(|region| region.marked.end <= said.span.start);
        let near = outermost[first..].iter();
        let mut near = near.take_while(|region| region.marked.start < said.span.end);
        !near.any(|region| crosses(said, region))
    };
    if spoken.iter().all(whole) {
        regions.extend(spoken);
        regions.sort_by_key(|region| (region.marked.start, Reverse(region.marked.end)));
    }
    regions
}

fn region(marked: Span, span: Span) -> Region {
    let family = Family::Guillemet;
    Region {
        span,
        marked,
        family,
    }
}

fn begins_sentence(said: &str) -> bool {
    said.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || matches!(c, '¿' | '¡' | '…'))
}

/// Where the speech from `start` up to the dash at `tag` ends: a comma belongs to the writer.
fn end(body: &str, start: usize, tag: usize) -> usize {
    let said = &body[start..tag];
    start + said.trim_end().trim_end_matches(',').len()
}

/// The dash behind `from` at which the writer's words begin.
fn tag(body: &str, from: usize, language: &Language) -> Option<usize> {
    dashes(body, from).find(|&at| {
        let before = &body[..at];
        let behind = &body[at + width(body, at)..];
        let small = |words: &str| words.starts_with(char::is_lowercase);
        let glued = before.ends_with(char::is_whitespace) && small(behind);
        let clause = before.trim_end().ends_with([',', '!', '?', '…']);
        let words = behind.trim_start();
        let told = || small(words) && (clause || inserted::tells(inserted::near(words), language));
        glued || behind.len() > words.len() && told()
    })
}

/// Where speech goes on behind the writer's words, which begin with the dash at `tag`.
fn resumed(body: &str, tag: usize) -> Option<usize> {
    let at = dashes(body, tag + width(body, tag)).next()?;
    let behind = &body[at + width(body, at)..];
    let glued = body[..at].ends_with(char::is_alphanumeric);
    let stopped = body[..at].trim_end().ends_with(['.', ',', ':']);
    let said = behind
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':' | ';'));
    let goes_on = said.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '¿' | '¡'));
    ((glued || stopped) && goes_on).then_some(body.len() - said.len())
}

fn dashes(body: &str, from: usize) -> impl Iterator<Item = usize> + '_ {
    let behind = body.get(from..).unwrap_or_default();
    behind.match_indices(DASHES).map(move |(at, _)| from + at)
}

fn width(body: &str, at: usize) -> usize {
    body[at..].chars().next().map_or(0, char::len_utf8)
}

//! Words of the writer within one pair of marks: « Nous partons, a dit Marrack, et vite », «Мы
//! уходим, — сказал Маррак. — И быстро».
//!
//! French, Spanish, Russian and Ukrainian leave the marks open around who speaks, so that what
//! stands between the marks is not all said. A clause is taken for the writer's if it begins,
//! behind what parts it from the speech, with a verb by which something is said.

use std::cmp::Reverse;

use super::pair::Region;
use crate::language::{Class, Language};
use crate::text::{DASHES, Span};

/// Bytes of the longest clause that is taken for the writer's.
const LONGEST: usize = 240;

/// Words in which the verb of such a clause must stand.
const VERB_WITHIN: usize = 5;

/// The regions, ascending, with the clauses of the writer cut out of the outermost: what is left
/// before, between and behind them are regions of their own. Marks that end up in none are added to
/// `strays`.
pub(super) fn cut(
    text: &str,
    regions: Vec<Region>,
    language: &Language,
    strays: &mut Vec<Span>,
) -> Vec<Region> {
    let mut end = 0;
    let mut parts = Vec::with_capacity(regions.len());
    for (at, &region) in regions.iter().enumerate() {
        let is_inner = region.marked.start < end;
        end = end.max(region.marked.end);
        let inner = regions[at + 1..].iter();
        let inner = inner.take_while(|inner| inner.marked.start < region.marked.end);
        let mut clauses = match is_inner {
            true => Vec::new(),
            false => clauses(region.span.of(text), language),
        };
        // Whoever is quoted within the speech is cited by the speaker and not by the writer.
        let start = region.span.start;
        let inner: Vec<Span> = inner.map(|inner| inner.marked).collect();
        clauses.retain(|clause| !cuts(&inner, clause.shifted(start)));
        match clauses[..] {
            [] => parts.push(region),
            _ => parts.extend(pieces(text, region, &clauses, strays)),
        }
    }
    parts.sort_by_key(|part| (part.marked.start, Reverse(part.marked.end)));
    parts
}

/// Whether a clause begins or ends within one of the quotations, which ascend.
fn cuts(inner: &[Span], clause: Span) -> bool {
    let within = |at: usize| {
        let behind = inner.partition_point(|inner| inner.start < at);
        inner[..behind]
            .iter()
            .rev()
            .take(DEPTH)
            .any(|inner| at < inner.end)
    };
    within(clause.start) || within(clause.end)
}

/// How many quotations before a place may still hold it.
const DEPTH: usize = 8;

/// What is left of a region without the clauses in it.
fn pieces(text: &str, region: Region, clauses: &[Span], strays: &mut Vec<Span>) -> Vec<Region> {
    let said = region.span.of(text);
    let mut pieces = Vec::new();
    let mut start = 0;
    for clause in clauses {
        let words = said[start..clause.start].trim_end();
        pieces.push(Span::new(start, start + words.len()));
        start = clause.end;
    }
    pieces.push(Span::new(start, said.len()));
    pieces.retain(|piece| piece.of(said).contains(char::is_alphanumeric));
    let spans = pieces.iter().map(|piece| piece.shifted(region.span.start));
    let mut regions: Vec<Region> = spans
        .map(|span| Region {
            span,
            marked: span,
            family: region.family,
        })
        .collect();
    let first = regions.first_mut();
    if let Some(first) = first.filter(|first| first.span.start == region.span.start) {
        first.marked.start = region.marked.start;
    }
    let last = regions.last_mut();
    if let Some(last) = last.filter(|last| last.span.end == region.span.end) {
        last.marked.end = region.marked.end;
    }
    if regions.is_empty() {
        strays.extend(region.signs());
    }
    regions
}

/// The clauses of the writer in what stands between two marks, ascending, each with all that parts
/// it from the speech.
fn clauses(said: &str, language: &Language) -> Vec<Span> {
    let mut clauses: Vec<Span> = Vec::new();
    for (at, sign) in said.char_indices() {
        let free = clauses.last().is_none_or(|clause| clause.end <= at);
        let dash = DASHES.contains(&sign) && said[..at].ends_with(char::is_whitespace);
        if !free || !dash && !matches!(sign, ',' | '!' | '?' | '…' | '.') {
            continue;
        }
        let from = if dash { at } else { at + sign.len_utf8() };
        clauses.extend(clause(said, from, sign, language));
    }
    clauses
}

/// The clause of the writer that begins at byte `from`, behind the sign that ends what is said.
fn clause(said: &str, from: usize, sign: char, language: &Language) -> Option<Span> {
    let rest = said.get(from..)?;
    let words = rest.trim_start();
    let dashed = words.strip_prefix(DASHES).map(str::trim_start);
    let words = match dashed {
        Some(words) => words,
        None if sign != '.' && language.grammar.inserts_bare && rest.len() > words.len() => words,
        None => return None,
    };
    let start = said.len() - words.len();
    if !words.starts_with(char::is_lowercase) {
        return None;
    }
    let near = near(words);
    let end = match dashed {
        Some(_) if tells(near, language) || is_framed(near, sign) => dashed_end(near),
        None if tells_of_somebody(near, language) => bare_end(near, language),
        _ => return None,
    };
    let parts = |c: char| {
        let dash = dashed.is_some() && (DASHES.contains(&c) || matches!(c, ',' | '.' | ':'));
        dash || c.is_whitespace()
    };
    let again = words[end..].trim_start_matches(parts);
    (end <= LONGEST).then_some(Span::new(from, start + words.len() - again.len()))
}

/// As much as a clause of the writer may hold: none ends farther off, however long the speech is.
pub(super) fn near(words: &str) -> &str {
    &words[..words.floor_char_boundary(LONGEST + 1)]
}

/// Whether a clause is short and between two dashes, with a stop or a comma before each: what
/// somebody does in speaking, such as to laugh.
fn is_framed(words: &str, sign: char) -> bool {
    let dash = words.find(DASHES).filter(|dash| *dash <= LONGEST / 3);
    let clause = dash.map_or("", |dash| words[..dash].trim_end());
    !DASHES.contains(&sign) && clause.ends_with(['.', ','])
}

/// Where a clause between dashes ends: before the second one, or with its sentence.
fn dashed_end(words: &str) -> usize {
    let dash = words.find(DASHES);
    let stop = words.find(['.', '!', '?']).map(|at| at + 1);
    match (dash, stop) {
        (Some(dash), Some(stop)) if words[stop.min(dash)..dash].contains(char::is_alphanumeric) => {
            stop
        }
        (Some(dash), _) => dash,
        (None, stop) => stop.unwrap_or(words.len()),
    }
}

/// Where a clause between commas ends: with the comma or the stop behind the speaker and what the
/// speaker is.
fn bare_end(words: &str, language: &Language) -> usize {
    let mut ends = words.match_indices([',', '.', ';', ':', '!', '?', '…']);
    let end = ends.find(|&(at, sign)| {
        let behind = &words[at + sign.len()..];
        let parts = behind.is_empty() || behind.starts_with(char::is_whitespace);
        let last = words[..at].rsplit(char::is_whitespace).next();
        let short = last.is_some_and(|last| last.chars().count() <= 2);
        let abbreviated = sign == "." && short;
        let adds = || is_addition(behind, language) || is_name(&words[..at], behind, language);
        parts && !abbreviated && !(sign == "," && adds())
    });
    end.map_or(words.len(), |(at, sign)| at + sign.len())
}

/// Whether the words behind a comma tell more of the speaker: an office, an age, a relative clause.
fn is_addition(words: &str, language: &Language) -> bool {
    let mut words = words.split_whitespace();
    let Some(first) = words.next() else {
        return false;
    };
    let class = class(first, language);
    if class.is(Class::RELATIVE) || first.starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let determined = class.is(Class::DETERMINER.with(Class::POSSESSIVE));
    let noun = if determined {
        words.next()
    } else {
        Some(first)
    };
    let noun = noun.map_or(Class::NONE, |noun| self::class(noun, language));
    noun.is(Class::TITLE) && !noun.is(Class::FUNCTION)
}

/// Whether the words behind a comma name who holds the office before it: "le directeur, Paul
/// Marrack,".
fn is_name(before: &str, behind: &str, language: &Language) -> bool {
    let name = behind.split([',', '.', ';', ':', '!', '?']).next();
    let name = name.map_or("", str::trim);
    let mut capitals = name.split_whitespace();
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let mut first = capitals.clone().take(1);
    let given = first.any(|first| language.is_given(first));
    let office = !before.split_whitespace().any(is_capital);
    (office || given) && !name.is_empty() && capitals.all(is_capital)
}

/// Whether a clause begins with a verb by which something is said.
pub(super) fn tells(clause: &str, language: &Language) -> bool {
    let leads = Class::AUXILIARY
        .with(Class::CLITIC)
        .with(Class::ADVERB)
        .with(Class::TIME);
    let verbs = Class::SAYING.with(Class::MENTAL).with(Class::NAMING);
    behind_verb(clause, verbs, leads, language).is_some()
}

/// Whether a clause begins with a verb by which something is said, and goes on with who says it.
fn tells_of_somebody(clause: &str, language: &Language) -> bool {
    let leads = Class::AUXILIARY.with(Class::CLITIC);
    let behind = |clause| behind_verb(clause, Class::SAYING, leads, language);
    let Some(next) = behind(clause) else {
        return false;
    };
    let first = clause.split([',', '.', ';', ':', '!', '?']).next();
    if language.grammar.drops && first.and_then(behind).is_some_and(str::is_empty) {
        return true;
    }
    let class = class(next, language);
    let somebody = Class::DETERMINER
        .with(Class::POSSESSIVE)
        .with(Class::PRONOUN)
        .with(Class::SPEAKER)
        .with(Class::TIME)
        .with(Class::ADVERB)
        .with(Class::PREPOSITION);
    next.starts_with(char::is_uppercase)
        || class.is(somebody) && !class.is(Class::SUBORDINATOR.with(Class::NEGATION))
}

/// The word behind the verb with which a clause begins, one of `verbs`, or the pronoun within it:
/// "a-t-elle dit". `leads` may stand before it.
fn behind_verb<'a>(
    clause: &'a str,
    verbs: Class,
    leads: Class,
    language: &Language,
) -> Option<&'a str> {
    let (mut has_perfect, mut subject) = (false, None);
    let words = clause.split_whitespace();
    let mut words = words.flat_map(|word| parts(word, language));
    for _ in 0..VERB_WITHIN {
        let word = words.next()?;
        let class = class(word, language);
        let finite = class.is(Class::FINITE) || has_perfect && class.is(Class::PAST);
        if class.is(verbs) && finite {
            return subject.or(words.next()).or(Some(""));
        }
        if has_perfect && subject.is_none() && class.is(Class::PRONOUN) {
            subject = Some(word);
            continue;
        }
        has_perfect |= class.is(Class::PERFECT.with(Class::COPULA));
        let after = if has_perfect {
            Class::ADVERB
        } else {
            Class::NONE
        };
        if !class.is(leads.with(after)) {
            return None;
        }
    }
    None
}

/// The words that are written in one: "a-t-il", "s'est".
fn parts<'a>(word: &'a str, language: &Language) -> impl Iterator<Item = &'a str> + use<'a> {
    let word = bare(word);
    let (first, rest) = match language.part(word) {
        Some((end, next)) => (&word[..end], &word[next..]),
        None => (word, ""),
    };
    let rest = Some(rest).filter(|rest| !rest.is_empty());
    [Some(first), rest].into_iter().flatten()
}

pub(super) fn class(word: &str, language: &Language) -> Class {
    language.class(bare(word))
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
}

//! The words that name a speaker, with what belongs to them.

use super::line::{Kind, Line};
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;
use crate::text::Span;

/// How many items may hang on a phrase.
const HANGING: usize = 8;

/// How many items may be added between commas.
const ADDED: usize = 24;

/// The phrase at item `at` with its owner, what hangs on it and, of a name, what is added to it.
pub(crate) fn words(line: &Line, at: usize) -> Span {
    if !line.is_phrase(at) {
        return line.items[at].span;
    }
    let start = with_owner(line, at);
    let mut end = with_hanging(line, at);
    if !matches!(line.items[at].kind, Kind::Phrase(_, Form::Pronoun)) {
        end = with_addition(line, end);
    }
    if matches!(line.items[at].kind, Kind::Phrase(_, Form::Nominal)) {
        end = with_clause(line, end);
    }
    Span::new(line.items[start].span.start, line.items[end].span.end)
}

/// The last item of what hangs on the phrase at item `at`: of "the head of the port of Ostby".
fn with_hanging(line: &Line, at: usize) -> usize {
    let mut end = at;
    while let Some(behind) = hanging(line, end).filter(|&behind| behind <= at + HANGING) {
        end = owned(line, behind);
    }
    end
}

/// The first item of the phrase at item `at` and of its owner: of "Varenia's envoy" the land.
pub(super) fn with_owner(line: &Line, at: usize) -> usize {
    let owner = at >= 2 && line.is_mark(at - 1, Shape::Genitive) && line.is_phrase(at - 2);
    if owner { at - 2 } else { at }
}

/// The phrase at item `at` with everything up to the cue at item `cue` behind it, where only words
/// that belong to the phrase stand between: "One such paper, obtained by the Ledger, says".
pub(super) fn words_before(line: &Line, at: usize, cue: usize) -> Span {
    if let Some(pronoun) = relative(line, at, cue) {
        return line.items[pronoun].span;
    }
    let own = words(line, at);
    if cue > at && line.items[cue].span.start < own.end {
        let hanging = with_hanging(line, at);
        if line.is_mark(hanging + 1, Shape::Comma) {
            // What is added is the clause of the cue: "Marrack, who said".
            return Span::new(own.start, line.items[hanging].span.end);
        }
    }
    let skipped = Class::ADVERB
        .with(Class::AUXILIARY)
        .with(Class::NEGATION)
        .with(Class::TIME);
    let mut end = cue;
    while end > at + 1 && (line.is(end - 1, skipped) || line.is_mark(end - 1, Shape::Comma)) {
        end -= 1;
    }
    let pronoun = matches!(line.items[at].kind, Kind::Phrase(_, Form::Pronoun));
    if pronoun || cue <= at || cue - at > ADDED || !is_narrowed(line, at, end) {
        return own;
    }
    Span::new(own.start, own.end.max(line.items[end - 1].span.end))
}

/// The pronoun of a relative clause that has the cue at item `cue` and tells of the thing at item
/// `at`: "a paper, which says", "buttons of the port that said".
fn relative(line: &Line, at: usize, cue: usize) -> Option<usize> {
    let skipped = Class::ADVERB.with(Class::AUXILIARY).with(Class::NEGATION);
    let pronoun = (at + 1..cue).rev().find(|&at| !line.is(at, skipped))?;
    let parts = line.is_pause(pronoun - 1);
    let chained = |at: usize| line.is_phrase(at) || line.is(at, Class::PREPOSITION);
    let last = pronoun - 1 - usize::from(parts);
    let own = last >= at && line.is_phrase(last) && (at..last).all(chained);
    (own && matches!(line.words(pronoun), "which" | "that")).then_some(pronoun)
}

/// Whether the words from the phrase at item `at` up to `end` only say which one is meant: "who
/// runs the port", "obtained by the Ledger".
fn is_narrowed(line: &Line, at: usize, end: usize) -> bool {
    let start = at + 1 + usize::from(line.is_mark(at + 1, Shape::Comma));
    let told = line.is(start, Class::PAST) && start + 1 < end && line.words(start + 1) == "by";
    let told = told || begins_clause(line, at + 1);
    told && (start..end).all(|at| {
        let item = &line.items[at];
        let says = line.is(at, Class::SAYING) && line.is(at, Class::FINITE);
        let breaks = matches!(
            item.kind,
            Kind::Quote(_) | Kind::Mark(Shape::Stop | Shape::Semicolon | Shape::Colon)
        );
        !(breaks || item.opens || says && at > start + 1)
    })
}

/// What hangs on what ends at item `end`: "of available harbour records", "of tidal affairs".
fn hanging(line: &Line, end: usize) -> Option<usize> {
    let leads = line.is(end + 1, Class::PREPOSITION) && !line.is(end + 1, Class::SUBORDINATOR);
    let of = leads && line.words(end + 1) == "of";
    let noun = |at: &usize| {
        line.is_word(*at) && {
            let class = line.items[*at].class;
            class == Class::NONE || of && *at == end + 2 && class.may_be_noun()
        }
    };
    let words = (end + 2..end + 4).take_while(noun).count();
    let behind = end + 2 + words;
    if of {
        let title = end + 2 + usize::from(line.is(end + 2, Class::DETERMINER));
        if line.is_quote(title) {
            return Some(title);
        }
    }
    let office = matches!(line.items[end].kind, Kind::Phrase(_, Form::Nominal));
    let field = office && words > 0 && of;
    match leads {
        true if line.is_phrase(behind) => Some(behind),
        true if field => Some(behind - 1),
        _ => None,
    }
}

/// The last item of what the phrase at item `at` owns: of "the head of Varenia's Harbour Council".
fn owned(line: &Line, at: usize) -> usize {
    let mut ends = (at..at + HANGING).step_by(2);
    ends.find(|&at| line.owned_by(at).is_none()).unwrap_or(at)
}

/// The last item of the clause without commas that tells which one is meant by the phrase that ends
/// at item `at`: "the man who built the pier", "a paper filed by the port".
fn with_clause(line: &Line, at: usize) -> usize {
    if line.grammar.inverts || !begins_clause(line, at + 1) {
        return at;
    }
    let mut clause = at + 1..(at + ADDED).min(line.items.len());
    let end = clause.find(|&next| {
        let item = &line.items[next];
        let says = line.is(next, Class::SAYING) && line.is(next, Class::FINITE);
        item.opens || matches!(item.kind, Kind::Quote(_) | Kind::Mark(_)) || says && next > at + 2
    });
    end.map_or(at, |end| end - 1)
}

/// Whether the word at item `at`, behind a phrase, begins what tells which one is meant.
fn begins_clause(line: &Line, at: usize) -> bool {
    let past = line.is_word(at) && line.words(at).ends_with("ed") || line.is(at, Class::PAST);
    let filed = past && line.is_word(at + 1) && line.words(at + 1) == "by";
    let known =
        line.is_word(at) && matches!(line.words(at), "familiar" | "close" | "with" | "calling");
    filed || known || line.is(at, Class::RELATIVE)
}

/// The last item of what is added between commas to the phrase that ends at item `at`.
fn with_addition(line: &Line, at: usize) -> usize {
    if !line.is_mark(at + 1, Shape::Comma) {
        return at;
    }
    let described = line.is_phrase(at + 2) && !line.is(at + 3, Class::ANY_VERB);
    let added = described || line.is(at + 2, Class::RELATIVE);
    let end = (at + 3..(at + ADDED).min(line.items.len())).find(|&at| {
        line.items[at].opens
            || line.is_quote(at)
            || matches!(
                line.items[at].kind,
                Kind::Mark(Shape::Comma | Shape::Stop | Shape::Colon | Shape::Dash)
            )
    });
    let end = end.filter(|&end| added && !is_clause(line, at + 2, end));
    end.map_or(at, |end| end - 1)
}

/// Whether what begins at item `start` says something of its own, and only seems to be added: "the
/// note, the two sides also talked about".
fn is_clause(line: &Line, start: usize, end: usize) -> bool {
    let relative = |at: &usize| {
        line.is(*at, Class::RELATIVE) || matches!(line.words(*at), "that" | "where" | "whose")
    };
    let mut own = (start..end).take_while(|at| !relative(at));
    let acts = |at: usize| {
        let led = line.is(at - 1, Class::ADVERB) || line.is_manner(at - 1);
        let deed = line.is_word(at) && line.words(at).ends_with("ed");
        line.is(at, Class::FINITE.with(Class::AUXILIARY)) || led && deed
    };
    !line.grammar.inverts && own.any(acts)
}

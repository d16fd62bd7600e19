//! What stands between quotation marks and was not said: slogans and titles, which nobody is
//! called.

use super::{Shape, Token};
use crate::language::{Class, LAST_LATIN};
use crate::quotation::{Kind, Quotation};

/// The most words of a slogan or a title; what is longer or has a comma may stand between marks
/// that are no pair.
const LONGEST: usize = 12;

/// Takes what could make it a name from all that stands in marks, was not said and is none: „Moor
/// bleibt Moor“; in «Свободе слова» (told to whom) Ilse Marrack is the name.
pub(super) fn lower(text: &str, tokens: &mut [Token], quotations: &[Quotation]) {
    let unsaid = quotations
        .iter()
        .filter(|quotation| quotation.kind == Kind::None && quotation.depth == 0);
    for quotation in unsaid {
        let place = |at: usize| tokens.partition_point(|token| token.span.start < at);
        let within = place(quotation.span.start)..place(quotation.span.end);
        let marked = &tokens[within.clone()];
        let has_parts = marked.iter().any(|token| token.shape == Shape::Comma);
        if marked.len() > LONGEST || has_parts {
            continue;
        }
        let is_slogan = marked.iter().any(|token| {
            let latin = token.span.of(text).chars().all(|c| c <= LAST_LATIN);
            token.shape == Shape::Small && latin && !token.class.is(Class::PARTICLE)
        });
        if is_slogan || is_told(tokens, within.start, within.end) {
            for token in &mut tokens[within] {
                token.class = Class::NONE;
                if token.is_capital() {
                    token.shape = Shape::Small;
                }
            }
        }
    }
}

/// The most marks between a word and what stands beside them.
const MARKS: usize = 4;

/// Whether what stands from `start` up to `end` was told something by whoever is named behind it.
fn is_told(tokens: &[Token], start: usize, end: usize) -> bool {
    let is_word = |token: &&Token| token.shape != Shape::Sign;
    let mut before = tokens[..start].iter().rev().take(MARKS);
    let verb = before.find(is_word);
    let mut behind = tokens[end..].iter().take(MARKS);
    let next = behind.find(is_word);
    let told = verb.is_some_and(|verb| verb.class.is(Class::SAYING) && !verb.first);
    told && next.is_some_and(|next| {
        !next.first && (next.is_name() || next.class.is(Class::TITLE.with(Class::HUMAN)))
    })
}

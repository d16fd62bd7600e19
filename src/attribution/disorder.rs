//! Articles whose paragraphs a scrape has put out of order.
//!
//! A pronoun then no longer means whoever was named last before it. News introduce people by their
//! full name and go on with the surname; a surname in several paragraphs before the full name is
//! the sign that the order was lost.

use super::Attribution;
use crate::article::Article;
use crate::people::{Cast, Form, PersonKind};
use crate::text::Span;

/// In how many paragraphs a surname must precede the full name.
const PARAGRAPHS: usize = 2;

/// What is left of the confidence in a speaker who is in doubt.
const DOUBT: f32 = 0.5;

/// Doubts speakers whom a pronoun names across paragraphs, where the paragraphs are out of order
/// and somebody else speaks most in the article.
pub(super) fn doubt(article: &Article, cast: &Cast, found: &mut [Attribution]) {
    let body: Vec<Span> = article.body().collect();
    if !is_disordered(article, &body, cast) {
        return;
    }
    let most = most_heard(cast, found);
    for said in found
        .iter_mut()
        .filter(|said| said.speaker.is_some() && said.speaker != most)
    {
        let pronoun = said.source.filter(|&source| is_pronoun(cast, source));
        let named = pronoun.is_none_or(|source| is_named_near(&body, cast, said.speaker, source));
        if !named {
            said.confidence *= DOUBT;
        }
    }
}

/// Whether somebody's surname stands in several paragraphs that end before the full name is told.
fn is_disordered(article: &Article, body: &[Span], cast: &Cast) -> bool {
    let introduced = introduced(article, cast);
    let mut last: Vec<Option<Span>> = vec![None; cast.people.len()];
    let mut paragraphs = vec![0; cast.people.len()];
    cast.mentions.iter().any(|mention| {
        let Some(person) = mention.person.filter(|_| mention.form == Form::Name) else {
            return false;
        };
        let before = |first: usize| {
            let around = paragraph(body, mention.span).filter(|_| mention.span.end <= first);
            around.filter(|around| around.end <= first && last[person] != Some(*around))
        };
        let another = introduced[person].and_then(before);
        last[person] = another.or(last[person]);
        paragraphs[person] += usize::from(another.is_some());
        paragraphs[person] >= PARAGRAPHS
    })
}

/// Where each human of more than one name is first called by all of them.
fn introduced(article: &Article, cast: &Cast) -> Vec<Option<usize>> {
    let mut introduced = vec![None; cast.people.len()];
    for mention in &cast.mentions {
        let Some(at) = mention.person.filter(|&at| introduced[at].is_none()) else {
            continue;
        };
        let person = &cast.people[at];
        let full = person.kind == PersonKind::Human
            && person.name.contains(' ')
            && mention.span.of(&article.text).contains(&person.name);
        introduced[at] = full.then_some(mention.span.start);
    }
    introduced
}

/// The one of the paragraphs, which ascend, that a span stands in.
fn paragraph(body: &[Span], span: Span) -> Option<Span> {
    let behind = body.partition_point(|part| part.start <= span.start);
    let part = body[..behind].last().copied();
    part.filter(|part| part.contains(span))
}

/// Who speaks most quotations.
fn most_heard(cast: &Cast, found: &[Attribution]) -> Option<usize> {
    let mut counts = vec![0usize; cast.people.len()];
    for speaker in found.iter().filter_map(|said| said.speaker) {
        if let Some(count) = counts.get_mut(speaker) {
            *count += 1;
        }
    }
    (0..counts.len()).max_by_key(|&person| (counts[person], std::cmp::Reverse(person)))
}

fn is_pronoun(cast: &Cast, source: Span) -> bool {
    let mut within = cast.within(source);
    within.any(|mention| mention.form == Form::Pronoun && mention.span == source)
}

/// Whether a person is named in the paragraph of `source`.
fn is_named_near(body: &[Span], cast: &Cast, person: Option<usize>, source: Span) -> bool {
    let Some(around) = paragraph(body, source).filter(|_| person.is_some()) else {
        return false;
    };
    let mut within = cast.within(around);
    within.any(|mention| mention.form == Form::Name && mention.person == person)
}

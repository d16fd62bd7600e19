//! What a claim and the items around it look like, in small numbers.

use crate::attribution::line::Kind;
use crate::attribution::subject::Sentence;
use crate::indirect::claim::{Claim, Order};
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;

/// In what form the cue stands to its source.
pub(super) fn verb_form(sentence: &Sentence, claim: &Claim) -> usize {
    let line = sentence.line;
    let at = claim.cue.start;
    let class = line.items[at].class;
    let before = at > 0 && line.is(at - 1, Class::AUXILIARY);
    match claim.order {
        Order::According => 0,
        Order::Inverted => 1,
        Order::Gerund if at > 0 && line.is_mark(at - 1, Shape::Comma) => 2,
        Order::Gerund if before => 3,
        Order::Gerund if at > 0 && line.is(at - 1, Class::PREPOSITION) => 4,
        Order::Gerund => 5,
        Order::Subject if class.is(Class::PAST) && before => 6,
        Order::Subject if claim.source + 1 == at && class.is(Class::PAST) => 7,
        Order::Subject if claim.source + 1 == at && class.is(Class::FINITE) => 8,
        Order::Subject if claim.source + 1 == at => 9,
        Order::Subject if class.is(Class::PAST) && at - claim.source < 4 => 10,
        Order::Subject if class.is(Class::PAST) => 11,
        Order::Subject if class.is(Class::FINITE) && at - claim.source < 4 => 12,
        Order::Subject if class.is(Class::FINITE) => 13,
        Order::Subject if at - claim.source < 4 => 14,
        Order::Subject => 15,
    }
}

/// A number of items below 16.
pub(super) fn bucket(items: usize) -> usize {
    const ABOVE: [usize; 9] = [6, 8, 10, 13, 17, 22, 29, 39, 55];
    match ABOVE.iter().rposition(|&most| items > most) {
        None => items,
        Some(step) => 7 + step,
    }
}

/// Kinds of items, below 32.
pub(super) fn kind(sentence: &Sentence, at: Option<usize>) -> usize {
    let Some(at) = at.filter(|at| sentence.range.contains(at)) else {
        return 0;
    };
    let item = &sentence.line.items[at];
    let is = |class: Class| item.class.is(class);
    match item.kind {
        Kind::Quote(_) => 1,
        Kind::Phrase(_, Form::Name) => 2,
        Kind::Phrase(_, Form::Pronoun) => 3,
        Kind::Phrase(_, Form::Nominal) => 4,
        Kind::Mark(Shape::Comma) => 5,
        Kind::Mark(Shape::Stop) => 6,
        Kind::Mark(Shape::Dash) => 7,
        Kind::Mark(Shape::Semicolon) => 8,
        Kind::Mark(_) => 9,
        Kind::Word if is(Class::COMPLEMENTISER) => 10,
        Kind::Word if is(Class::CONJUNCTION) => 11,
        Kind::Word if is(Class::RELATIVE) => 12,
        Kind::Word if is(Class::PREPOSITION.with(Class::SUBORDINATOR)) => {
            13 + usize::from(is(Class::PREPOSITION)) + 2 * usize::from(is(Class::SUBORDINATOR))
        }
        Kind::Word if is(Class::GERUND) => 17,
        Kind::Word if is(Class::SAYING.with(Class::MENTAL)) => 18,
        Kind::Word if is(Class::AUXILIARY) => 19,
        Kind::Word if is(Class::ANY_VERB) => 20,
        Kind::Word if is(Class::TIME) => 21,
        Kind::Word if is(Class::ADVERB) => 22,
        Kind::Word if is(Class::DETERMINER) => 23,
        Kind::Word if is(Class::POSSESSIVE) => 24,
        Kind::Word if is(Class::NOUN) => 25,
        Kind::Word => 26,
    }
}

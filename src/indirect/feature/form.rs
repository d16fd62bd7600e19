//! What a claim and the items around it look like, in small numbers.

use crate::attribution::line::Kind;
use crate::attribution::subject::Sentence;
use crate::indirect::claim::{Claim, Order};
use crate::people::Form;
use crate::people::language::Class;
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

/// What names the speaker.
pub(super) fn source_form(sentence: &Sentence, item: usize) -> usize {
    let class = sentence.line.items[item].class;
    let Kind::Phrase(_, form) = sentence.line.items[item].kind else {
        return 0;
    };
    match form {
        Form::Name if class.is(Class::ORGANISATION.with(Class::DOCUMENT)) => 1,
        Form::Name if class.is(Class::PLACE.with(Class::ORIGIN)) => 2,
        Form::Name if class.is(Class::GIVEN) => 3,
        Form::Name => 4,
        Form::Pronoun if class.is(Class::MALE.with(Class::FEMALE)) => 5,
        Form::Pronoun if class.is(Class::PLURAL) => 6,
        Form::Pronoun => 7,
        Form::Nominal if class.is(Class::TITLE.with(Class::HUMAN)) && class.is(Class::PLURAL) => 8,
        Form::Nominal if class.is(Class::TITLE.with(Class::HUMAN)) => 9,
        Form::Nominal if class.is(Class::ORGANISATION) => 10,
        Form::Nominal if class.is(Class::DOCUMENT) => 11,
        Form::Nominal => 12,
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

/// Kinds of items.
pub(super) fn neighbour(sentence: &Sentence, at: Option<usize>) -> usize {
    let Some(at) = at.filter(|at| sentence.range.contains(at)) else {
        return 0;
    };
    let item = &sentence.line.items[at];
    let class = item.class;
    match item.kind {
        Kind::Quote(_) => 1,
        Kind::Phrase(..) => 2,
        Kind::Mark(Shape::Comma) => 3,
        Kind::Mark(Shape::Stop) => 4,
        Kind::Mark(_) => 6,
        Kind::Word if class.is(Class::COMPLEMENTISER) => 7,
        Kind::Word if class.is(Class::CONJUNCTION) => 8,
        Kind::Word if class.is(Class::RELATIVE) => 9,
        Kind::Word if class.is(Class::PREPOSITION) => 10,
        Kind::Word if class.is(Class::SUBORDINATOR) => 11,
        Kind::Word if class.is(Class::SAYING.with(Class::MENTAL)) && !class.is(Class::GERUND) => 5,
        Kind::Word if class.is(Class::GERUND) => 12,
        Kind::Word if class.is(Class::AUXILIARY.with(Class::ANY_VERB)) => 13,
        Kind::Word if class.is(Class::TIME.with(Class::ADVERB)) => 14,
        Kind::Word => 15,
    }
}

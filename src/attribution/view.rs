//! What a quotation looks like from outside: the features that all its candidates share.

use super::line::{Kind, Line};
use super::model::{Features, cross, feature};
use super::option::{Way, lemma};
use super::subject::Sentence;
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;
use crate::quotation;

/// A quotation as its sentence shows it, in small numbers.
#[derive(Clone, Debug)]
pub(super) struct View {
    /// Whether it opens its sentence, how it ends, of what kind it is.
    pub(super) position: usize,
    before: usize,
    after: usize,
    length: usize,
    /// The verb that tells of the words and not of who uses them: "what is called “…”".
    unowned: Option<usize>,
    /// What else tells that nobody is named who speaks.
    voiceless: usize,
}

impl View {
    pub(super) fn new(sentence: &Sentence, quote: usize) -> Self {
        let line = sentence.line;
        if line.grammar.inverts {
            return Self::freely(sentence, quote);
        }
        Self::seen(sentence, quote, (line.ending(quote), quote + 1))
    }

    /// The same where what ends a clause stands behind the closing mark: a comma there counts as
    /// one in front of it, as the weights know it, and a dash behind it as nothing.
    fn freely(sentence: &Sentence, quote: usize) -> Self {
        let line = sentence.line;
        let (mut ending, mut next) = (line.ending(quote), quote + 1);
        let open = !matches!(ending, Some(',' | '.' | '?' | '!' | '…'));
        if line.is_mark(next, Shape::Comma) {
            ending = if open { Some(',') } else { ending };
            next += 1;
        } else if open && line.is_mark(next, Shape::Stop) {
            ending = Some('.');
            next += 1;
        }
        if line.is_mark(next, Shape::Dash) {
            next += 1;
        }
        Self::seen(sentence, quote, (ending, next))
    }

    fn seen(sentence: &Sentence, quote: usize, (ending, next): (Option<char>, usize)) -> Self {
        let line = sentence.line;
        let ending = match ending {
            Some(',') => 0,
            Some('.') => 1,
            Some('?' | '!' | '…' | '—' | '-') => 2,
            _ => 3,
        };
        let opening = usize::from(quote == sentence.range.start);
        let (mut speech, mut words) = (0, 0);
        if let Kind::Quote(number) = line.items[quote].kind {
            let quotation = &line.quotations[number];
            speech = usize::from(quotation.kind == quotation::Kind::Speech);
            words = quotation.span.of(line.text).split(' ').take(20).count();
        }
        Self {
            position: opening * 8 + ending * 2 + speech,
            before: neighbour(sentence, quote.checked_sub(1)),
            after: neighbour(sentence, Some(next)),
            unowned: sentence.unowned(quote).map(|verb| lemma(line.words(verb))),
            voiceless: sentence.voiceless(quote),
            length: words.min(6) + usize::from(words > 9) + usize::from(words > 14),
        }
    }

    pub(super) fn features(&self, way: Way) -> [u16; 4] {
        let way = way as usize;
        [
            cross(2, way, self.position),
            cross(3, way, self.before),
            cross(4, way, self.after),
            cross(5, way, self.length),
        ]
    }

    /// What speaks for nobody.
    pub(super) fn of_nobody(&self) -> Features {
        let verb = self
            .unowned
            .map(|verb| [feature(43, verb), cross(6, Way::Nobody as usize, 1)]);
        let voiceless = cross(6, Way::Nobody as usize, self.voiceless);
        let voiceless = (self.voiceless > 0).then_some(voiceless);
        verb.into_iter().flatten().chain(voiceless).collect()
    }

    /// In what form the verb at `at` stands.
    pub(super) fn verb_form(&self, line: &Line, at: usize) -> usize {
        let class = line.items[at].class;
        let before = |class| at > 0 && line.is(at - 1, class);
        let told = if line.grammar.inverts {
            Class::PAST.with(Class::FINITE)
        } else {
            Class::PAST
        };
        let past = class.is(told);
        let asked = at > 1
            && line.is_phrase(at - 1)
            && matches!(line.words(at - 2), "what" | "whom" | "which");
        match () {
            () if asked => 13,
            () if class.is(Class::GERUND) && at > 0 && line.is_mark(at - 1, Shape::Comma) => 0,
            () if class.is(Class::GERUND) && before(Class::CONJUNCTION) => 1,
            () if class.is(Class::GERUND) && before(Class::PREPOSITION) => 2,
            () if class.is(Class::GERUND) && at > 0 && line.is_phrase(at - 1) => 3,
            () if class.is(Class::GERUND) => 4,
            () if at > 0 && line.words(at - 1) == "to" => 5,
            () if past && before(Class::AUXILIARY) => 6,
            () if past && at > 0 && line.is_phrase(at - 1) => 7,
            () if past && before(Class::CONJUNCTION) => 8,
            () if past => 9,
            () if class.is(Class::FINITE) => 10,
            () if before(Class::RELATIVE) => 11,
            () => 12,
        }
    }

    /// What stands between the cue at `at` and the quotation.
    pub(super) fn gap(&self, line: &Line, at: usize, quote: usize) -> usize {
        let between = at + 1..quote;
        let quoted = between.clone().any(|at| line.is_quote(at));
        let that = |at: usize| line.words(at) == "that" || line.is(at, Class::THAT);
        let that = between.clone().any(that);
        let comma = between.clone().any(|at| line.is_mark(at, Shape::Comma));
        let verb = between
            .clone()
            .any(|at| line.is(at, Class::FINITE.with(Class::AUXILIARY)));
        usize::from(quoted) * 8 + usize::from(that) * 4 + usize::from(comma) * 2 + usize::from(verb)
    }
}

/// Kinds of items, for what stands next to a quotation.
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
        Kind::Mark(Shape::Colon) => 4,
        Kind::Mark(Shape::Genitive) => 5,
        Kind::Mark(_) => 6,
        Kind::Word if class.is(Class::SAYING) => 7,
        Kind::Word if class.is(Class::ANY_VERB) || sentence.is_deed(at) => 8,
        Kind::Word if class.is(Class::SUBORDINATOR) => 9,
        Kind::Word if class.is(Class::DETERMINER.with(Class::POSSESSIVE)) => 10,
        Kind::Word if class.is(Class::PREPOSITION) => 11,
        Kind::Word if class.is(Class::CONJUNCTION) => 12,
        Kind::Word if class.is(Class::AUXILIARY) => 13,
        Kind::Word if class.is(Class::UTTERANCE) => 14,
        Kind::Word => 15,
    }
}

/// What names the speaker at `item`.
pub(crate) fn form(line: &Line, item: usize) -> usize {
    let Kind::Phrase(_, form) = line.items[item].kind else {
        return 0;
    };
    let class = line.items[item].class;
    match form {
        Form::Name if class.is(Class::ORGANISATION.with(Class::DOCUMENT)) => 1,
        Form::Name if class.is(Class::PLACE.with(Class::ORIGIN)) => 2,
        Form::Name if class.is(Class::GIVEN) => 3,
        Form::Name => 4,
        Form::Pronoun if class.is(Class::MALE.with(Class::FEMALE)) => 5,
        Form::Pronoun if class.is(Class::DEICTIC) => 6,
        Form::Pronoun if class.is(Class::PLURAL) => 7,
        Form::Pronoun => 8,
        Form::Nominal if class.is(Class::TITLE.with(Class::HUMAN)) && class.is(Class::PLURAL) => 9,
        Form::Nominal if class.is(Class::TITLE.with(Class::HUMAN)) => 10,
        Form::Nominal if class.is(Class::ORGANISATION) => 11,
        Form::Nominal if class.is(Class::DOCUMENT) => 12,
        Form::Nominal if class.is(Class::DETERMINER) => 14,
        Form::Nominal if class.is(Class::QUANTITY) => 15,
        Form::Nominal => 13,
    }
}

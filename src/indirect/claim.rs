//! Claims: cues that may tell of indirect speech, with whoever they give the word to.

use std::ops::Range;

use crate::attribution::line::{Kind, Line};
use crate::attribution::subject::Sentence;
use crate::language::Class;
use crate::people::token::Shape;
use crate::text::Span;

/// A cue and its source.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// The item that names the speaker.
    pub(super) source: usize,
    /// The items of the cue.
    pub(super) cue: Range<usize>,
    /// How the two stand.
    pub(super) order: Order,
}

/// How a cue and its source stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// Marrack said
    Subject,
    /// said Marrack
    Inverted,
    /// Marrack did this, saying
    Gerund,
    /// according to Marrack
    According,
}

impl Claim {
    pub(super) fn cue_span(&self, line: &Line) -> Span {
        let (first, last) = (&line.items[self.cue.start], &line.items[self.cue.end - 1]);
        Span::new(first.span.start, last.span.end)
    }

    /// The first item of cue and source.
    pub(super) fn start(&self, sentence: &Sentence) -> usize {
        let (line, low) = (sentence.line, sentence.range.start + 2);
        let mut start = self.source;
        while start >= low && line.is_mark(start - 1, Shape::Genitive) && line.is_phrase(start - 2)
        {
            start -= 2;
        }
        start.min(self.cue.start)
    }
}

/// Every claim of the sentence that is meant as a fact: not asked, wished, denied or supposed.
pub(super) fn claims(sentence: &Sentence) -> Vec<Claim> {
    let range = sentence.range.clone();
    let line = sentence.line;
    if line.words(range.end - 1) == "?" {
        return Vec::new();
    }
    range.filter_map(|at| claim(sentence, at)).collect()
}

fn claim(sentence: &Sentence, at: usize) -> Option<Claim> {
    let line = sentence.line;
    if line.items[at].kind != Kind::Word {
        return None;
    }
    if let Some(clue) = according(sentence, at) {
        return Some(clue);
    }
    if !is_cue(sentence, at) || is_unreal(sentence, at) || is_suffered(sentence, at) {
        return None;
    }
    let claim = sourced(sentence, at)?;
    let start = claim.start(sentence);
    let supposed = start > sentence.range.start && line.is(start - 1, Class::CONDITIONAL);
    let named = !line.items[claim.source].class.is(Class::DEICTIC);
    (named && !supposed).then_some(claim)
}

/// The cue at item `at` with its source.
fn sourced(sentence: &Sentence, at: usize) -> Option<Claim> {
    let (line, first) = (sentence.line, sentence.range.start);
    let inverts = at > first && line.is_mark(at - 1, Shape::Comma) && line.is(at, Class::FINITE);
    let behind = inverts.then(|| sentence.inverted(at)).flatten();
    let order = match behind {
        Some(_) => Order::Inverted,
        None if line.is(at, Class::GERUND) => Order::Gerund,
        None => Order::Subject,
    };
    let source = behind.or_else(|| sentence.subject(at).filter(|&source| source < at))?;
    let claim = Claim {
        source,
        cue: at..at + 1,
        order,
    };
    sentence.range.contains(&source).then_some(claim)
}

/// Whether the word is a verb by which something is said, in a form that can have a subject.
fn is_cue(sentence: &Sentence, at: usize) -> bool {
    let line = sentence.line;
    if !line.is(at, Class::SAYING.with(Class::MENTAL)) || sentence.is_noun(at) {
        return false;
    }
    let formed = line.is(at, Class::FINITE.with(Class::GERUND).with(Class::PAST));
    let described = at > sentence.range.start
        && line.is(at, Class::NOUN)
        && !line.is(at, Class::GERUND.with(Class::PAST))
        && line.items[at - 1].kind == Kind::Word
        && line.items[at - 1].class == Class::NONE;
    !described && (formed || follows_subject(sentence, at))
}

/// "according to Marrack".
fn according(sentence: &Sentence, at: usize) -> Option<Claim> {
    let line = sentence.line;
    let words = line.words(at);
    if !words.eq_ignore_ascii_case("according") {
        return None;
    }
    let clue = sentence.according(at)?;
    Some(Claim {
        source: clue.source,
        cue: clue.cue,
        order: Order::According,
    })
}

/// Whether a verb in its plain form, or what stands before it, has its subject right in front.
fn follows_subject(sentence: &Sentence, at: usize) -> bool {
    let line = sentence.line;
    let skipped = Class::ADVERB;
    let before = (sentence.range.start..at)
        .rev()
        .find(|&at| !line.is(at, skipped));
    before.is_some_and(|before| {
        line.is_phrase(before)
            || line.is_mark(before, Shape::Comma)
            || line.is(before, Class::RELATIVE.with(Class::TIME))
    })
}

/// Whether what stands in front of the verb makes it only possible, wanted or denied: "would say",
/// "did not say", "to say".
fn is_unreal(sentence: &Sentence, at: usize) -> bool {
    let line = sentence.line;
    let glue = Class::AUXILIARY.with(Class::ADVERB).with(Class::NEGATION);
    let before = (sentence.range.start..at).rev().take(5);
    let mut before = before.take_while(|&at| line.is(at, glue) || line.words(at) == "to");
    before.any(|at| {
        line.is(at, Class::MODAL.with(Class::NEGATION))
            || line.words(at) == "to"
            || line.is_denial(at)
    })
}

/// Whether the verb is passive, adverbs within: whoever stands in front of it doesn't speak.
fn is_suffered(sentence: &Sentence, at: usize) -> bool {
    let line = sentence.line;
    let adverbs = (sentence.range.start + 1..at)
        .rev()
        .take_while(|&at| line.is(at, Class::ADVERB) && !line.is(at, Class::AUXILIARY))
        .count();
    sentence.is_passive_behind(at, adverbs)
}

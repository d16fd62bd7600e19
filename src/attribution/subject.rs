//! The subject of a verb: who does what the verb says.

use std::ops::Range;

use super::line::{Kind, Line};
use crate::people::Form;
use crate::people::language::Class;
use crate::people::token::Shape;

mod main_clause;
mod speaking;

/// How many items to either side are looked at.
pub(super) const REACH: usize = 60;

/// How often a verb may lean on another one for its subject.
const DEPTH: usize = 4;

/// Finds subjects within one sentence.
pub(super) struct Sentence<'a> {
    pub(super) line: &'a Line<'a>,
    pub(super) range: Range<usize>,
}

impl Sentence<'_> {
    /// The phrase that is the subject of the verb at item `verb`.
    pub(super) fn subject(&self, verb: usize) -> Option<usize> {
        self.subject_at_depth(verb, DEPTH)
    }

    fn subject_at_depth(&self, verb: usize, depth: usize) -> Option<usize> {
        let line = self.line;
        let low = self.range.start.max(verb.saturating_sub(REACH));
        let gerund = line.items[verb].class.is(Class::GERUND);
        let mut at = verb;
        let mut unknown = 0;
        while at > low {
            let before = at - 1;
            let item = &line.items[before];
            match item.kind {
                Kind::Phrase(_, form) => {
                    let head = self.head_of_chain(before, low);
                    let held = head > low && matches!(line.words(head - 1), "with" | "With");
                    if gerund && form != Form::Pronoun && !held {
                        return self.leaning(head, depth).or(Some(head));
                    }
                    return Some(self.head_of_chain(before, low));
                }
                Kind::Quote(_) => break,
                Kind::Mark(Shape::Comma)
                    if gerund && before > low && self.is_finite_cue(before - 1) =>
                {
                    return self.subject_at_depth(before - 1, depth.saturating_sub(1));
                }
                Kind::Mark(Shape::Comma) if gerund => {
                    return self
                        .main_subject(before)
                        .or_else(|| self.leaning(before, depth));
                }
                Kind::Mark(Shape::Comma) => {
                    return self
                        .before_apposition(before, low)
                        .or_else(|| self.inverted(verb));
                }
                Kind::Mark(Shape::Close) => at = self.opening(before, low),
                Kind::Mark(Shape::Dash) => match self.other_dash(before, low) {
                    Some(dash) => at = dash,
                    None => return self.leaning(before, depth),
                },
                Kind::Mark(_) => break,
                Kind::Word => {
                    let class = item.class;
                    if class.is(Class::RELATIVE)
                        || line.words(before) == "that"
                            && before > low
                            && line.is_phrase(before - 1)
                    {
                        return self.antecedent(before, low);
                    }
                    if class.is(Class::ADVERB
                        .with(Class::AUXILIARY)
                        .with(Class::NEGATION)
                        .with(Class::TIME))
                    {
                        at = before;
                    } else if class.is(Class::CONJUNCTION) {
                        return self
                            .main_subject(before)
                            .or_else(|| self.leaning(before, depth));
                    } else if class.is(Class::ANY_VERB) {
                        return self.leaning(before, depth);
                    } else if class.is(Class::PREPOSITION.with(Class::SUBORDINATOR)) {
                        if line.is(at, Class::TIME)
                            || !gerund && !matches!(line.words(before), "to" | "as") && at < verb
                        {
                            at = before;
                        } else {
                            return self.leaning(before, depth);
                        }
                    } else {
                        unknown += 1;
                        if unknown > 3 {
                            return None;
                        }
                        at = before;
                    }
                }
            }
        }
        self.inverted(verb)
    }

    /// The subject of the clause that a verb without one of its own leans on.
    fn leaning(&self, upto: usize, depth: usize) -> Option<usize> {
        if depth == 0 {
            return None;
        }
        let low = self.range.start.max(upto.saturating_sub(REACH));
        let verb = (low..upto).rev().find(|&at| {
            self.line.is(at, Class::ANY_VERB) && self.line.is(at, Class::FINITE.with(Class::GERUND))
                || self.line.is(at, Class::AUXILIARY) && !self.line.is(at, Class::ADVERB)
        });
        match verb {
            Some(verb) => self
                .subject_at_depth(verb, depth - 1)
                .or_else(|| self.leaning(verb, depth - 1)),
            None => self.first_phrase(upto),
        }
    }

    /// The phrase behind the verb: "said Marrack".
    pub(super) fn inverted(&self, verb: usize) -> Option<usize> {
        let mut at = verb + 1;
        let leads = |at: usize| {
            let item = &self.line.items[at];
            item.kind == Kind::Word && !item.class.is(Class::FUNCTION.with(Class::ANY_VERB))
                || self.line.is(at, Class::ADVERB)
        };
        while at < self.range.end && at < verb + 5 && leads(at) {
            at += 1;
        }
        (at < self.range.end && self.line.is_phrase(at)).then(|| self.owned(at))
    }

    /// What a genitive at `at` belongs to: "Marrack's spokesman" is the spokesman.
    pub(super) fn owned(&self, at: usize) -> usize {
        let (line, mut at) = (self.line, at);
        for _ in 0..REACH {
            let named = matches!(
                line.items.get(at + 1).map(|item| item.kind),
                Some(Kind::Phrase(_, Form::Name))
            );
            at = match () {
                () if line.is_mark(at + 1, Shape::Genitive)
                    && line.is_phrase(at + 2)
                    && at + 2 < self.range.end =>
                {
                    at + 2
                }
                () if named && at + 1 < self.range.end => at + 1,
                () => return at,
            };
        }
        at
    }

    /// The phrase that "of …", "for …", "in …" chains up to `at` hang on.
    fn head_of_chain(&self, at: usize, low: usize) -> usize {
        let line = self.line;
        let mut head = at;
        while head > low + 1 && line.is(head - 1, Class::PREPOSITION) {
            let mut before = head - 2;
            while before > low
                && (line.is(before, Class::TIME)
                    || line.is(before, Class::PREPOSITION) && line.is(before + 1, Class::TIME))
            {
                before -= 1;
            }
            if line.items[before].kind == Kind::Word
                && line.items[before].class == Class::NONE
                && before > low
            {
                before -= 1;
            }
            if !line.is_phrase(before) {
                break;
            }
            head = before;
        }
        head
    }

    /// The phrase in front of a relative pronoun.
    fn antecedent(&self, pronoun: usize, low: usize) -> Option<usize> {
        let mut at = pronoun;
        while at > low {
            at -= 1;
            match self.line.items[at].kind {
                Kind::Phrase(..) => return Some(self.head_of_chain(at, low)),
                Kind::Mark(Shape::Comma) => {}
                Kind::Mark(Shape::Close) => at = self.opening(at, low),
                _ => return None,
            }
        }
        None
    }

    /// The phrase that what stands before the comma at `comma` is added to: "Marrack, who …, said".
    fn before_apposition(&self, comma: usize, low: usize) -> Option<usize> {
        let mut best = None;
        let mut at = comma;
        while at > low {
            at -= 1;
            if self.line.is_quote(at) {
                break;
            }
            let mut end = at;
            if self.line.is_mark(at, Shape::Comma) && at > low {
                end = at - 1;
                if self.line.is_mark(end, Shape::Close) {
                    end = self.opening(end, low).max(low + 1) - 1;
                }
            }
            if end < at && self.line.is_phrase(end) {
                let head = self.head_of_chain(end, low);
                if self.begins_clause(head, low) {
                    best = Some(head);
                }
            }
        }
        best.or_else(|| self.first_phrase(comma))
    }

    fn begins_clause(&self, at: usize, low: usize) -> bool {
        let line = self.line;
        if at == low || at == self.range.start {
            return true;
        }
        match line.items[at - 1].kind {
            Kind::Mark(_) | Kind::Quote(_) => true,
            Kind::Word => {
                line.is(
                    at - 1,
                    Class::CONJUNCTION
                        .with(Class::SUBORDINATOR)
                        .with(Class::ADVERB),
                ) && !line.is(at - 1, Class::PREPOSITION)
            }
            Kind::Phrase(..) => false,
        }
    }

    /// The item behind which the bracket that `close` ends was opened.
    fn opening(&self, close: usize, low: usize) -> usize {
        let open = (low..close)
            .rev()
            .take(REACH)
            .find(|&at| self.line.is_mark(at, Shape::Open));
        open.unwrap_or(close)
    }

    fn other_dash(&self, dash: usize, low: usize) -> Option<usize> {
        (low..dash)
            .rev()
            .find(|&at| self.line.is_mark(at, Shape::Dash))
    }
}

//! The subject of a verb: who does what the verb says.

use std::ops::Range;

use super::line::{Kind, Line};
use crate::people::Form;
use crate::people::language::Class;
use crate::people::token::Shape;

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

    /// Whether the phrase at item `at` can be a speaker by what it is.
    pub(super) fn speaks(&self, at: usize) -> bool {
        match self.line.items[at].kind {
            Kind::Phrase(_, Form::Name) => true,
            Kind::Phrase(_, Form::Pronoun) => !matches!(self.line.words(at), "it" | "It"),
            Kind::Phrase(_, Form::Nominal) => self.line.items[at].class.is(Class::SPEAKER),
            _ => false,
        }
    }

    /// Whether a cue stands next to the phrase at item `at`: "Marrack said", "said Marrack".
    pub(super) fn speaks_at(&self, at: usize) -> bool {
        let (line, range) = (self.line, &self.range);
        let skipped = Class::ADVERB.with(Class::AUXILIARY).with(Class::TIME);
        let behind = (at + 1..range.end)
            .take(3)
            .find(|&at| !line.is(at, skipped));
        let inverted = at > range.start + 1
            && self.is_finite_cue(at - 1)
            && !line.is_phrase(at - 2)
            && !line.is(at - 2, Class::FUNCTION);
        let parted = behind.is_some_and(|comma| line.is_mark(comma, Shape::Comma))
            && (at == range.start || line.is_mark(at - 1, Shape::Comma));
        let made =
            behind.is_some_and(|verb| line.is(verb, Class::VERB) && self.is_utterance(verb + 1));
        made || behind.is_some_and(|at| self.is_finite_cue(at))
            || inverted
            || parted && self.speaks_behind_commas(at)
    }

    fn speaks_behind_commas(&self, at: usize) -> bool {
        (at + 2..self.range.end.min(at + REACH / 2))
            .any(|at| self.line.is_mark(at, Shape::Comma) && self.is_finite_cue(at + 1))
    }

    /// Whether the phrase at item `at` is a word for what is said: "made the remarks".
    fn is_utterance(&self, at: usize) -> bool {
        let item = self.line.items.get(at);
        self.range.contains(&at)
            && item.is_some_and(|item| {
                matches!(item.kind, Kind::Phrase(..)) && item.class.is(Class::UTTERANCE)
            })
    }

    /// Whether the phrase at item `at` stands in a clause that depends on another one.
    pub(super) fn is_subordinate(&self, at: usize) -> bool {
        let low = self.range.start + 1;
        let clause = (low.max(at.saturating_sub(8))..at).rev();
        let mut clause = clause.take_while(|&at| !self.line.is_mark(at, Shape::Comma));
        clause.any(|at| self.line.is(at, Class::SUBORDINATOR))
    }

    pub(super) fn is_finite_cue(&self, at: usize) -> bool {
        let line = self.line;
        self.range.contains(&at) && line.is(at, Class::SAYING) && line.is(at, Class::FINITE)
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

    /// The subject of the main clause in front of item `upto`.
    pub(super) fn main_subject(&self, upto: usize) -> Option<usize> {
        let line = self.line;
        let start = self.main_clause(upto);
        if line.is_phrase(start) && self.is_explained(self.owned(start) + 1) {
            return Some(self.owned(start));
        }
        let mut depth = 0;
        let verb = (start..upto).find(|&at| {
            depth += i32::from(line.is_mark(at, Shape::Open));
            depth -= i32::from(line.is_mark(at, Shape::Close));
            depth <= 0
                && (line.is(at, Class::AUXILIARY)
                    || line.is(at, Class::ANY_VERB) && line.is(at, Class::FINITE))
        })?;
        let subject = self.subject_at_depth(verb, 0).filter(|&at| at >= start);
        subject.or_else(|| (start..upto).find(|&at| line.is_phrase(at)))
    }

    /// Whether what begins at item `at` explains the phrase before it: ", for whom …,".
    fn is_explained(&self, at: usize) -> bool {
        let line = self.line;
        let relative = line.is(at + 1, Class::RELATIVE)
            || line.is(at + 1, Class::PREPOSITION) && line.is(at + 2, Class::RELATIVE);
        line.is_mark(at, Shape::Comma) && at + 2 < self.range.end && relative
    }

    /// Where the main clause that goes on at item `upto` begins.
    fn main_clause(&self, upto: usize) -> usize {
        let line = self.line;
        let low = self.range.start.max(upto.saturating_sub(REACH));
        let joins = Class::CONJUNCTION.with(Class::SUBORDINATOR);
        let restart = (low + 1..upto.saturating_sub(2)).rev().find(|&at| {
            line.is(at, joins)
                && line.words(at) != "that"
                && line.is_mark(at - 1, Shape::Comma)
                && line.is_phrase(at + 1)
                || line.is_quote(at)
        });
        let start = restart.map_or(low, |at| at + 1);
        let led = start == low
            && line.is(
                low,
                Class::SUBORDINATOR
                    .with(Class::PREPOSITION)
                    .with(Class::GERUND)
                    .with(Class::PAST),
            );
        let comma = led.then(|| {
            (low..upto.saturating_sub(2))
                .find(|&at| line.is_mark(at, Shape::Comma) && line.is_phrase(at + 1))
        });
        comma.flatten().map_or(start, |at| at + 1)
    }

    /// The first phrase of the sentence that no preposition leads.
    pub(super) fn first_phrase(&self, upto: usize) -> Option<usize> {
        let high = upto.min(self.range.start + REACH);
        (self.range.start..high).find(|&at| {
            let led = at > self.range.start && self.line.is(at - 1, Class::PREPOSITION);
            self.line.is_phrase(at) && !led && !self.line.is_mark(at + 1, Shape::Genitive)
        })
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
            Kind::Word => line.is(
                at - 1,
                Class::CONJUNCTION
                    .with(Class::SUBORDINATOR)
                    .with(Class::ADVERB),
            ),
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

//! The main clause of a sentence and its subject.

use super::{REACH, Sentence};
use crate::language::Class;
use crate::people::token::Shape;

impl Sentence<'_> {
    /// The subject of the main clause in front of item `upto`.
    pub(crate) fn main_subject(&self, upto: usize) -> Option<usize> {
        let line = self.line;
        let start = self.main_clause(upto);
        if line.is_phrase(start) && self.is_explained(self.owned(start) + 1) {
            return Some(self.owned(start));
        }
        let (mut depth, mut parted) = (0, false);
        let verb = (start..upto).find(|&at| {
            depth += i32::from(line.is_mark(at, Shape::Open));
            depth -= i32::from(line.is_mark(at, Shape::Close));
            if line.is_mark(at, Shape::Comma) && !line.grammar.inverts {
                parted = !parted && self.is_explained(at) && self.closes(at, upto);
            }
            depth <= 0
                && !parted
                && (line.is(at, Class::AUXILIARY)
                    || self.is_deed(at)
                    || line.is(at, Class::ANY_VERB) && line.is(at, Class::FINITE))
        })?;
        let subject = match line.grammar.inverts {
            true => self.free_subject(verb),
            false => self.subject_at_depth(verb, 0),
        };
        let subject = subject.filter(|&at| at >= start);
        subject.or_else(|| (start..upto).find(|&at| line.is_phrase(at)))
    }

    /// The phrase with which the main clause begins: behind one that depends on it, or else the
    /// first one that no preposition leads. "Though the tide was high, Marrack sailed".
    pub(in crate::attribution) fn lead(&self) -> Option<usize> {
        let line = self.line;
        let low = self.range.start;
        let high = self.high(low);
        let parts = |at: usize| line.is_mark(at, Shape::Comma);
        let acts =
            |at: usize| line.is(at, Class::FINITE.with(Class::AUXILIARY)) || self.is_deed(at);
        let begins = |at: usize| parts(at - 1) && line.is_phrase(at);
        let near = |at: usize| (at + 1..high).take(3);
        let led = line.is(low, Class::SUBORDINATOR.with(Class::PREPOSITION));
        if !led || line.grammar.inverts {
            return self.first_phrase(high);
        }
        let mut clauses = (low + 1..high).filter(|&at| begins(at) && near(at).any(acts));
        let whole = |&at: &usize| near(at).find(|&at| acts(at) || parts(at)).is_some_and(acts);
        let first = clauses.clone().find(whole).or_else(|| clauses.next());
        first.or_else(|| self.first_phrase(high))
    }

    /// Whether the quotation at item `quote` closes the clause with which the sentence begins, and
    /// it is told there who said it: "After Marrack called it “…,” Askel said".
    pub(in crate::attribution) fn closes_told(&self, quote: usize) -> bool {
        let line = self.line;
        let low = self.range.start;
        let led = line.is(low, Class::SUBORDINATOR) && !line.grammar.inverts;
        let ends = line.ending(quote) == Some(',') && line.is_phrase(quote + 1);
        if !led || !ends || quote - low > REACH {
            return false;
        }
        let told = |at: usize| {
            let subject = || self.subject(at).is_some_and(|at| self.speaks(at));
            line.is(at, Class::CUE) && line.is(at, Class::FINITE) && !self.is_noun(at) && subject()
        };
        let mut clause = low + 1..quote;
        let parted = clause
            .clone()
            .any(|at| line.is_mark(at, Shape::Comma) || line.is_quote(at));
        !parted && clause.any(told)
    }

    /// Whether the quotation at item `quote` stands in what somebody was asked.
    pub(in crate::attribution) fn is_asked(&self, quote: usize) -> bool {
        self.is_in_question(quote) || self.closes_question(quote)
    }

    /// Whether the quotation at item `quote` stands in what somebody was asked, and the answer
    /// follows: "Asked if the pier was “…,” Marrack said".
    fn closes_question(&self, quote: usize) -> bool {
        let line = self.line;
        let low = self.range.start;
        let high = quote.min(low + 4);
        let asked =
            |at: &usize| matches!(line.words(*at), "asked" | "Asked" | "pressed" | "Pressed");
        let Some(verb) = (low..high).find(asked).filter(|_| !line.grammar.inverts) else {
            return false;
        };
        let lone = (low..verb).all(|at| line.is_word(at));
        let answers = |at: usize| (at + 1..quote).take(3).any(|at| line.is_phrase(at));
        let ends = |at: usize| {
            let comma = line.is_mark(at, Shape::Comma);
            line.is_quote(at) || comma && (at + 1 == quote || answers(at))
        };
        lone && quote - verb < REACH && !(verb + 1..quote).any(ends)
    }

    /// Whether nothing but what somebody was asked stands before the quotation at item `quote`, in
    /// the midst of the sentence: "Marrack said so when she was asked whether the pier “…".
    pub(in crate::attribution) fn is_in_question(&self, quote: usize) -> bool {
        let line = self.line;
        let low = quote.saturating_sub(REACH).max(self.range.start + 1);
        if line.grammar.inverts {
            return false;
        }
        let asks = |at: usize| matches!(line.words(at), "whether" | "if" | "about");
        let asked = |at: usize| line.words(at) == "asked" && self.is_passive(at);
        let mut verbs = (low..quote.saturating_sub(1)).rev();
        let Some(verb) = verbs.find(|&at| asks(at + 1) && asked(at)) else {
            return false;
        };
        let ends = |at: usize| {
            line.is_pause(at) || line.is_quote(at) || self.is_plain_cue(at) && !self.is_noun(at)
        };
        !(verb + 2..quote).any(ends)
    }

    /// Whether the sentence begins with the phrase at item `at` as one who has a view: "To Marrack,
    /// the pier is".
    pub(in crate::attribution) fn is_viewing(&self, at: usize) -> bool {
        let line = self.line;
        let low = self.range.start;
        let led = matches!(line.words(low), "To" | "For") && line.is_word(low);
        let near = at == low + 1 || at == low + 2 && line.is_word(low + 1);
        led && near && line.is_mark(at + 1, Shape::Comma) && self.speaks(at)
    }

    /// Whether another comma closes what the one at item `comma` opens.
    fn closes(&self, comma: usize, upto: usize) -> bool {
        (comma + 1..upto).any(|at| self.line.is_mark(at, Shape::Comma))
    }

    /// Whether what begins at item `at` explains the phrase before it: ", for whom …,".
    fn is_explained(&self, at: usize) -> bool {
        let line = self.line;
        let relative = line.is(at + 1, Class::RELATIVE)
            || line.is(at + 1, Class::PREPOSITION) && line.is(at + 2, Class::RELATIVE);
        line.is_mark(at, Shape::Comma) && at + 2 < self.range.end && relative
    }

    /// Where the main clause that goes on at item `upto` begins.
    pub(crate) fn main_clause(&self, upto: usize) -> usize {
        let line = self.line;
        let low = self.low(upto);
        let joins = Class::CONJUNCTION.with(Class::SUBORDINATOR);
        let restarts = |at: usize| {
            line.is(at, joins)
                && line.words(at) != "that"
                && line.is_pause(at - 1)
                && (line.is_phrase(at + 1) || self.restarts(at, upto))
                || line.is_quote(at) && !self.goes_on(at + 1)
                || line.words(at) == "but" && line.is_phrase(at + 1) && self.is_plain_cue(at + 2)
        };
        let mut ends = (low + 1..upto.saturating_sub(2)).rev();
        let restart = ends.find(|&at| restarts(at) && !self.aside(low, upto).contains(&at));
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
            let dash = self.aside(low, upto).end;
            let ends = |at: usize| line.is_mark(at, Shape::Comma) || at == dash;
            (low..upto.saturating_sub(2)).find(|&at| ends(at) && line.is_phrase(at + 1))
        });
        comma.flatten().map_or(start, |at| at + 1)
    }

    /// Whether a clause with a time in front of its subject begins behind the conjunction at item
    /// `at`: ", and within weeks Marrack had".
    fn restarts(&self, at: usize, upto: usize) -> bool {
        let line = self.line;
        let high = upto.min(at + 7);
        let led = line.is(
            at + 1,
            Class::PREPOSITION.with(Class::TIME).with(Class::ADVERB),
        );
        let subject = (at + 1..high).find(|&at| !line.is_word(at));
        let verb = subject
            .filter(|&at| led && line.is_phrase(at))
            .map(|at| at + 1);
        verb.is_some_and(|verb| {
            verb < upto
                && !(at + 1..verb).any(|at| line.is(at, Class::ANY_VERB))
                && (line.is(verb, Class::AUXILIARY.with(Class::FINITE)) || self.is_deed(verb))
        })
    }

    /// The subject of the clause behind the one that the participle at item `verb` opens: "Calling
    /// the pier “…,” Marrack left".
    pub(super) fn led_by(&self, verb: usize) -> Option<usize> {
        let line = self.line;
        let high = self.high(verb);
        let ends = |at: usize| {
            line.is_quote(at) && line.ending(at) == Some(',') || line.is_mark(at, Shape::Comma)
        };
        let begins =
            (verb + 1..high).filter(|&at| ends(at) && line.is_phrase(at + 1) && at + 1 < high);
        let mut subjects = begins.map(|at| self.owned(at + 1));
        subjects.find(|&at| {
            (at + 1..high)
                .take(2)
                .any(|at| line.is(at, Class::ANY_VERB.with(Class::AUXILIARY)) || self.is_deed(at))
        })
    }

    /// Whether what is said goes on at item `at` behind a quotation: "said it was “…” and that".
    fn goes_on(&self, at: usize) -> bool {
        let line = self.line;
        at + 1 < self.range.end && line.is(at, Class::CONJUNCTION) && line.words(at + 1) == "that"
    }

    /// The first phrase of the sentence that no preposition leads.
    pub(crate) fn first_phrase(&self, upto: usize) -> Option<usize> {
        let high = upto.min(self.range.start + REACH);
        (self.range.start..high).find(|&at| {
            let led = at > self.range.start && self.line.is(at - 1, Class::PREPOSITION);
            self.line.is_phrase(at) && !led && !self.line.is_mark(at + 1, Shape::Genitive)
        })
    }
}

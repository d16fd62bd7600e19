//! Who answers, asks or is made to speak: one construction alone tells it.

use crate::attribution::Rule;
use crate::attribution::line::Kind;
use crate::attribution::reader::Clue;
use crate::attribution::subject::{REACH, Sentence};
use crate::language::Class;
use crate::people::token::Shape;

/// How many words may stand around the "as" of what somebody is described as.
const NEAR: usize = 6;

impl Sentence<'_> {
    /// Who speaks where one construction alone tells it.
    pub(in crate::attribution) fn made_to_speak(&self, quote: usize) -> Option<Clue> {
        if self.line.grammar.inverts {
            return None;
        }
        let answers = self.answering(quote);
        let asks = answers.or_else(|| self.asking(quote));
        let raves = asks.or_else(|| self.raving(quote));
        let describes = raves.or_else(|| self.describing(quote));
        describes.or_else(|| self.put_by(quote))
    }

    /// Who describes something in "the plan, described by Marrack as a “…”".
    fn describing(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = self.range.start + 1;
        let word = |at: &usize| line.is_word(*at) && line.words(*at) != "as";
        let led = (low..quote).rev().take(NEAR).find(|at| !word(at))?;
        let by = (low..led)
            .rev()
            .take(NEAR)
            .find(|&at| line.words(at) == "by")?;
        let verb = by - 1;
        let told = line.is(verb, Class::CUE) && line.is(verb, Class::PAST);
        let source = (told && line.is_phrase(by + 1)).then(|| self.owned(by + 1))?;
        let hangs = |at: usize| line.is_phrase(at) || line.is(at, Class::PREPOSITION);
        let alone = line.words(led) == "as" && (source..led).all(hangs) && self.speaks(source);
        alone.then(|| Clue::new(source, verb..verb + 1, Rule::Passive))
    }

    /// Who answers in "to which Marrack replied, “…”.
    fn answering(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = self.range.start + 2;
        let parted = matches!(
            line.items[quote.checked_sub(1)?].kind,
            Kind::Mark(Shape::Comma | Shape::Colon)
        );
        let verb = quote.checked_sub(1 + usize::from(parted))?;
        let source = verb.checked_sub(1).filter(|&at| at >= low)?;
        let led = line.words(source - 1) == "which" && line.words(source - 2) == "to";
        let told = line.is(verb, Class::SAYING) && line.is(verb, Class::FINITE);
        (parted && led && told && line.is_phrase(source))
            .then(|| Clue::new(source, verb..verb + 1, Rule::Before))
    }

    /// Who asks in "was asked by Marrack whether the pier was “…”".
    fn asking(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = self.low(quote);
        let asked = |at: &usize| line.words(*at) == "asked" && line.words(*at + 1) == "by";
        let verb = (low..quote.saturating_sub(2)).rev().find(asked)?;
        let source = line.is_phrase(verb + 2).then(|| self.owned(verb + 2))?;
        let question = line.ending(quote) == Some('?');
        let cue = match question {
            true => Class::SAYING,
            false => Class::CUE,
        };
        let mut between = source + 1..quote;
        let led = |at: usize| line.is(at, Class::CONDITIONAL) || line.words(at) == "about";
        let ends = |at: usize| {
            line.is_quote(at)
                || line.is_mark(at, Shape::Comma) && line.is_phrase(at + 1)
                || line.is(at, cue) && line.is(at, Class::FINITE) && !line.is(at, Class::NOUN)
        };
        let led = question || between.clone().any(led);
        (led && !between.any(ends)).then(|| Clue::new(source, verb..verb + 1, Rule::Passive))
    }

    /// Who "went on about “…” and “…”".
    fn raving(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = (self.range.start + 3).max(quote.saturating_sub(REACH));
        let first = self.first_of_list(quote, low);
        let verb = first.checked_sub(3).filter(|_| first > low)?;
        let raves = matches!(line.words(verb), "went" | "goes" | "go" | "going" | "gone")
            && line.words(verb + 1) == "on"
            && line.words(verb + 2) == "about";
        let source = raves.then(|| self.subject(verb)).flatten()?;
        Some(Clue::new(source, verb..verb + 1, Rule::Before))
    }

    /// The first of the quotations that are joined to the one at item `quote`: "“…,” “…” and “…”".
    pub(super) fn first_of_list(&self, quote: usize, low: usize) -> usize {
        let line = self.line;
        let mut first = quote;
        let joins = |at: usize| line.is(at, Class::CONJUNCTION) || line.is_mark(at, Shape::Comma);
        while first > low && joins(first - 1) && line.is_quote(first - 2) {
            first -= 2;
        }
        first
    }
}

//! Quotations whose speaker needs no weighing: signed, named inside.

use super::Reader;
use crate::attribution::line::Kind;
use crate::attribution::subject::Sentence;
use crate::attribution::{Attribution, Rule, source};
use crate::people::token::Shape;
use crate::people::{Form, Mention};

/// How many characters may stand between a cue within a quotation and the name.
const BROKEN: usize = 50;

impl Reader<'_> {
    /// A quotation that begins with a name in capitals and a colon names its speaker itself, and so
    /// does a paragraph that begins with a full name and one.
    pub(super) fn named_inside(&mut self, quote: usize) -> bool {
        let start = self.line.quotations[quote].span.start;
        let mentions = &self.cast.mentions;
        let first = mentions.partition_point(|mention| mention.span.start < start);
        let named = mentions.get(first).filter(|mention| {
            let name = mention.span.of(self.line.text);
            let opens = || {
                let before = &self.line.text[..self.line.quotations[quote].marked.start];
                before.is_empty() || before.ends_with('\n')
            };
            let full = mention.form == Form::Name && name.contains(' ') && opens();
            mention.span.start == start
                && (full || !name.contains(char::is_lowercase))
                && self.line.text[mention.span.end..].starts_with(':')
        });
        let named = named.filter(|mention| mention.person.is_some());
        let Some(mention) = named.or_else(|| self.broken_in(quote)) else {
            return false;
        };
        self.found[quote] = Attribution {
            source: Some(mention.span),
            rule: Rule::Colon,
            confidence: 0.9,
            speaker: mention.person,
            ..Attribution::unknown()
        };
        true
    }

    /// The name behind a cue with which the writer breaks in between the marks: « Oui, a dit
    /// Marrack, c'est fini. »
    fn broken_in(&self, quote: usize) -> Option<&Mention> {
        let (line, marked) = (self.line, self.line.quotations[quote].marked);
        let first = line
            .inner_cues
            .partition_point(|cue| cue.start < marked.start);
        let cue = line
            .inner_cues
            .get(first)
            .filter(|cue| marked.contains(**cue))?;
        let near = |mention: &&Mention| {
            let between = line.text.get(cue.end..mention.span.start);
            let between = between.filter(|words| words.chars().count() < BROKEN);
            marked.contains(mention.span)
                && between.is_some_and(|words| !words.contains(['.', '!', '?']))
        };
        let known = |mention: &&Mention| mention.person.is_some() && mention.form == Form::Name;
        let mentions = &self.cast.mentions;
        let first = mentions.partition_point(|mention| mention.span.start < cue.end);
        let behind = mentions[first..].iter().take(BROKEN);
        let behind = behind.take_while(near).filter(known);
        let full = behind
            .clone()
            .find(|mention| mention.span.of(line.text).contains(' '));
        full.or_else(|| behind.clone().next())
    }

    /// A line that is a dash and a name tells who spoke the paragraph before it, and so does the
    /// credit of a quotation that a page shows apart.
    pub(super) fn sign_off(&mut self, sentence: &Sentence) {
        let (line, start) = (self.line, sentence.range.start);
        let dashed = line.items[start].opens && line.is_mark(start, Shape::Dash);
        let Some(quote) = self.quote_before(sentence) else {
            return;
        };
        let open = line.quotations[quote].is_unclosed();
        let name = start + usize::from(dashed);
        let named = name < sentence.range.end && (dashed || open && sentence.is_credit());
        let Some(Kind::Phrase(mention, Form::Name)) = named.then(|| line.items[name].kind) else {
            return;
        };
        let described = line.is_mark(name + 1, Shape::Comma);
        if !described && sentence.sign_off(name).is_none() {
            return;
        }
        let signed = self.signed_by(name, mention);
        let mut above = Some(quote);
        while let Some(quote) = above {
            self.found[quote] = signed.clone();
            above = self.block_above(quote);
        }
    }

    /// The quotation that stands just in front of the sentence.
    pub(super) fn quote_before(&self, sentence: &Sentence) -> Option<usize> {
        let before = sentence.range.start.checked_sub(1)?;
        match self.line.items[before].kind {
            Kind::Quote(quote) => Some(quote),
            _ => None,
        }
    }

    /// What the name at item `name`, which is the mention `mention`, tells as a signature.
    pub(super) fn signed_by(&self, name: usize, mention: usize) -> Attribution {
        Attribution {
            source: Some(source::words(self.line, name)),
            rule: Rule::SignOff,
            confidence: 0.95,
            speaker: self.cast.mentions[mention].person,
            ..Attribution::unknown()
        }
    }
}

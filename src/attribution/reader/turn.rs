//! Turns of an interview and paragraphs of a block quotation.

use super::{Reader, TAKEN};
use crate::attribution::line::Kind;
use crate::attribution::option::{Candidate, Source};
use crate::attribution::{Attribution, Rule};
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;
use crate::quotation::Reason;
use crate::text::{Span, fold};

/// How sure it is at most who spoke a block quotation that nothing leads to.
const UNLED: f32 = 0.5;

impl Reader<'_> {
    /// Gives a turn to whom its label names, one that goes on in a new paragraph to whoever began
    /// it, and an answer to whom the article introduces.
    pub(super) fn take_turn(&mut self, quote: usize) -> bool {
        let quotation = &self.line.quotations[quote];
        match quotation.reason {
            Reason::Turn => {}
            Reason::Block => return self.take_block(quote),
            _ => return false,
        }
        match self.labels.get(&quotation.span.start) {
            Some(label) if label.answers => {
                let asked = self.introduced.as_ref().map(|people| people.asked.clone());
                self.found[quote] = asked.unwrap_or_else(Attribution::unknown);
            }
            Some(label) => {
                let whom = label.whom;
                self.take_label(quote, whom);
            }
            None => {
                let is_turn = |at: &usize| self.line.quotations[*at].reason == Reason::Turn;
                let last = (0..quote).rev().find(is_turn);
                if let Some(last) = last {
                    self.found[quote] = self.going_on(last);
                }
            }
        }
        true
    }

    /// Gives a turn to whom its label names. An office may be that of somebody who speaks in other
    /// turns: it counts if a name stands with it elsewhere, or if it names nobody else.
    fn take_label(&mut self, quote: usize, label: Span) {
        let line = self.line;
        let phrase = self.phrase_in(label).map(|at| (at, line.items[at].kind));
        let Some((at, Kind::Phrase(mention, form))) = phrase else {
            return;
        };
        let Some(introduced) = &self.introduced else {
            return;
        };
        let label = label.of(line.text);
        let known = self.cast.mentions[mention].person;
        let is_label = |known: usize| fold(&self.cast.people[known].name) == fold(label);
        let bare = known.is_none_or(is_label);
        let holder = introduced.by_office(&fold(line.last_word(at)));
        let named = introduced.by_initials(label);
        let person = named.or(holder.filter(|_| bare)).or(known);
        let holds = bare || form == Form::Name || holder == person;
        if let Some(person) = person.filter(|_| holds) {
            let source = Candidate::only(Source::Item(at), 0..0, Rule::Colon);
            self.give(quote, &source, Some(person), TAKEN);
        }
    }

    /// The phrase that names somebody in a label: the last one, but that "of …" hangs on another.
    fn phrase_in(&self, label: Span) -> Option<usize> {
        let line = self.line;
        let items = &line.items;
        let first = items.partition_point(|item| item.span.start < label.start);
        let end = items.partition_point(|item| item.span.end <= label.end);
        let phrases = || (first..end).filter(|&at| line.is_phrase(at));
        let hangs = |&at: &usize| at > first && line.is(at - 1, Class::PREPOSITION);
        let own = phrases().rev().find(|at| !hangs(at));
        own.or_else(|| phrases().next())
    }

    /// Gives a paragraph that stands right below another one of a block quotation to the same
    /// speaker, and a post to whoever signs it in the same paragraph.
    fn take_block(&mut self, quote: usize) -> bool {
        let above = self.block_above(quote).map(|above| self.going_on(above));
        let known = above.or_else(|| self.signature_of(quote));
        let is_known = known.is_some();
        if let Some(known) = known {
            self.found[quote] = known;
        }
        is_known
    }

    /// What the signature behind a post tells: links may stand between them.
    fn signature_of(&self, quote: usize) -> Option<Attribution> {
        let line = self.line;
        let end = line.quotations[quote].marked.end;
        let first = line.items.partition_point(|item| item.span.start < end);
        let behind = line.items[first..].iter().take_while(|item| !item.opens);
        let handle = (first..first + behind.count()).find(|&at| line.has_handle(at))?;
        let dash = (first..handle)
            .rev()
            .find(|&at| line.is_mark(at, Shape::Dash));
        let names = dash.map(|dash| dash + 1).into_iter().chain([handle]);
        let mut signed = names.filter_map(|at| match line.items[at].kind {
            Kind::Phrase(mention, Form::Name) => Some(self.signed_by(at, mention)),
            _ => None,
        });
        signed.next()
    }

    /// Doubts the speaker of a block quotation that no colon leads to: of a text that the writer
    /// sets apart it is not known who spoke, whoever spoke before.
    pub(super) fn doubt_block(&mut self, quote: usize) {
        let is_led = self.announced.is_some();
        if self.line.quotations[quote].reason == Reason::Block && !is_led {
            let said = &mut self.found[quote];
            said.confidence = said.confidence.min(UNLED);
        }
    }

    /// The paragraph of a block quotation of which the quotation `quote` is the next one.
    pub(super) fn block_above(&self, quote: usize) -> Option<usize> {
        let quotations = self.line.quotations;
        let start = quotations[quote].span.start;
        let outer = (0..quote).rev().find(|&at| quotations[at].depth == 0);
        outer.filter(|&above| {
            let between = self.line.text.get(quotations[above].marked.end..start);
            let is_block = [above, quote]
                .iter()
                .all(|&at| quotations[at].reason == Reason::Block);
            is_block && between.is_some_and(|between| between.trim().is_empty())
        })
    }

    fn going_on(&self, last: usize) -> Attribution {
        let last = self.found[last].clone();
        match last.speaker {
            Some(_) => Attribution {
                rule: Rule::Continued,
                cue: None,
                ..last
            },
            None => Attribution::unknown(),
        }
    }
}

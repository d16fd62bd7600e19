//! What is told of a quotation once its speaker is chosen.

use std::ops::Range;

use super::Reader;
use crate::attribution::memory::Part;
use crate::attribution::option::{Candidate, Source};
use crate::attribution::subject::Sentence;
use crate::attribution::{Attribution, joint, source};
use crate::language::Class;
use crate::text::Span;

/// How likely a speaker must be right to be given.
const THRESHOLD: f32 = 0.12;

/// How much of the confidence in a speaker is left in the next paragraph of what is said.
const GOING_ON: f32 = 0.99;

impl Reader<'_> {
    /// Gives the quotation the speaker whom a candidate names, if that is likely enough.
    pub(super) fn give(
        &mut self,
        quote: usize,
        candidate: &Candidate,
        speaker: Option<usize>,
        confidence: f32,
    ) {
        let line = self.line;
        let cue = (!candidate.cue.is_empty()).then(|| {
            let Range { start, end } = self.told_by(candidate);
            Span::new(line.items[start].span.start, line.items[end - 1].span.end)
        });
        self.sources[quote] = match candidate.source {
            Source::Item(item) => Some(item),
            _ => None,
        };
        let inherited = matches!(candidate.source, Source::Quote(_)) && speaker.is_none();
        let doubtful = confidence < THRESHOLD && speaker.is_some();
        if candidate.source == Source::Nobody || inherited || doubtful {
            self.found[quote] = Attribution::unknown();
            return;
        }
        self.found[quote] = Attribution {
            utterance: 0,
            source: self.span_of(candidate),
            cue,
            rule: candidate.rule,
            confidence,
            speaker,
        };
        let sourced = self.sources[quote].is_some();
        if let Some(person) = speaker.filter(|_| sourced) {
            self.memory.note(
                person,
                Part {
                    speaks: true,
                    ..Part::default()
                },
            );
        }
    }

    /// The cue of a candidate; where it is no verb of saying, the first one behind the speaker: of
    /// "Marrack accused the board of aiming to “…”" what Marrack did.
    fn told_by(&self, candidate: &Candidate) -> Range<usize> {
        let (line, cue) = (self.line, candidate.cue.clone());
        let says = |at: usize| line.is(at, Class::CUE.with(Class::CITING).with(Class::MENTAL));
        let said = match candidate.source {
            Source::Item(item) if item < cue.start && !says(cue.end - 1) => {
                let mut between = item + 1..cue.start;
                between.find(|&at| says(at) && line.is(at, Class::FINITE))
            }
            _ => None,
        };
        said.map_or(cue, |at| at..at + 1)
    }

    /// The last quotation and how sure its speaker goes on in this one: it has no closing mark and
    /// nobody is named beside this one, as is printed what goes on in a new paragraph.
    pub(super) fn goes_on(&self, quote: usize, sentence: &Sentence) -> Option<(usize, f32)> {
        let (last, _) = self
            .last
            .filter(|(last, _)| self.is_open_before(*last, quote))?;
        let named = sentence.range.clone().any(|at| self.line.is_phrase(at));
        let known = self.found[last].speaker.is_some() && !named;
        known.then(|| (last, self.found[last].confidence * GOING_ON))
    }

    /// Whether the quotation `quote` stands directly behind `last`, which has no closing mark.
    fn is_open_before(&self, last: usize, quote: usize) -> bool {
        let (last, next) = (&self.line.quotations[last], &self.line.quotations[quote]);
        let between = self.line.text.get(last.marked.end..next.marked.start);
        last.is_unclosed() && between.is_some_and(|between| between.trim().is_empty())
    }

    /// The words that name the speaker of a candidate.
    pub(super) fn span_of(&self, candidate: &Candidate) -> Option<Span> {
        let line = self.line;
        match candidate.source {
            Source::Nobody => None,
            Source::Item(item) => Some(match joint::joint(line, self.cast, item) {
                Some((first, last, _)) => {
                    let start = source::words(line, first).start;
                    Span::new(start, source::words(line, last).end)
                }
                None if candidate.cue.is_empty() => source::words(line, item),
                None => source::words_before(line, item, candidate.cue.start),
            }),
            Source::Quote(quote) => self.found[quote].source,
        }
    }
}

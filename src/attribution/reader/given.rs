//! What is told of a quotation once its speaker is chosen.

use super::Reader;
use crate::attribution::memory::Part;
use crate::attribution::option::{Candidate, Source};
use crate::attribution::{Attribution, joint, source};
use crate::text::Span;

/// How likely a speaker must be right to be given.
const THRESHOLD: f32 = 0.12;

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
            let (first, last) = (candidate.cue.start, candidate.cue.end - 1);
            Span::new(line.items[first].span.start, line.items[last].span.end)
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

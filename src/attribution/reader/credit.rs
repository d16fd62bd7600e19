//! Sentences that tell nothing but who spoke the quotation before them.

use super::Reader;
use crate::attribution::line::Kind;
use crate::attribution::subject::Sentence;
use crate::attribution::{Attribution, Rule, source};
use crate::people::Form;

/// How sure it is that such a sentence tells of the quotation before it.
const SURE: f32 = 0.95;

impl Reader<'_> {
    /// Gives the quotation in front of a sentence to whoever is credited there: “….” Harbour
    /// Minister Marrack told the Ledger on Monday.
    pub(super) fn credit(&mut self, sentence: &Sentence) {
        let line = self.line;
        let before = sentence.range.start.checked_sub(1);
        let Some(Kind::Quote(quote)) = before.map(|at| line.items[at].kind) else {
            return;
        };
        let guessed = matches!(
            self.found[quote].rule,
            Rule::Preceding | Rule::Following | Rule::Unknown
        );
        let Some((name, cue)) = sentence.credited().filter(|_| guessed) else {
            return;
        };
        if let Kind::Phrase(mention, Form::Name | Form::Nominal) = line.items[name].kind {
            self.found[quote] = Attribution {
                source: Some(source::words(line, name)),
                cue: Some(line.items[cue].span),
                rule: Rule::After,
                confidence: SURE,
                speaker: self.cast.mentions[mention].person,
                ..Attribution::unknown()
            };
        }
    }
}

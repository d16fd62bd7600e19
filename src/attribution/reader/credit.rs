//! Sentences that tell nothing but who spoke the quotation before them.

use super::Reader;
use crate::attribution::line::Kind;
use crate::attribution::subject::Sentence;
use crate::attribution::{Attribution, Rule};
use crate::people::Form;

impl Reader<'_> {
    /// Gives the quotation in front of a sentence to whoever is credited there: “….” Harbour
    /// Minister Marrack told the Ledger on Monday.
    pub(super) fn credit(&mut self, sentence: &Sentence) {
        let Some(quote) = self.quote_before(sentence) else {
            return;
        };
        let guessed = matches!(
            self.found[quote].rule,
            Rule::Preceding | Rule::Following | Rule::Unknown
        );
        let Some((name, cue)) = sentence.credited().filter(|_| guessed) else {
            return;
        };
        let items = &self.line.items;
        if let Kind::Phrase(mention, Form::Name | Form::Nominal) = items[name].kind {
            self.found[quote] = Attribution {
                cue: Some(items[cue].span),
                rule: Rule::After,
                ..self.signed_by(name, mention)
            };
        }
    }
}

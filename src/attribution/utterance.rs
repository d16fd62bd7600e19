//! Which quotations are one utterance: split quotations and the fragments of one sentence.

use super::{Attribution, Rule};
use crate::quotation::Quotation;
use crate::text::Span;
use crate::text::sentences::sentences;

/// Numbers the utterances, ascending from 0.
pub(super) fn number(text: &str, quotations: &[Quotation], found: &mut [Attribution]) {
    let mut number = 0;
    for at in 0..found.len() {
        if at > 0 {
            let same = goes_on(text, quotations, found, at);
            number += u32::from(!same);
        }
        found[at].utterance = number;
    }
}

fn goes_on(text: &str, quotations: &[Quotation], found: &[Attribution], at: usize) -> bool {
    let (before, here) = (&found[at - 1], &found[at]);
    if here.speaker.is_none() || before.speaker != here.speaker {
        return false;
    }
    let begin = quotations[at - 1].marked.end;
    let between = text
        .get(begin..quotations[at].marked.start)
        .unwrap_or_default();
    let near = !between.contains('\n');
    let told = || {
        let behind = before.cue.is_some_and(|cue| cue.start >= begin);
        behind && sentences(between, Span::new(0, between.len())).len() <= 1
    };
    let goes_on = match here.rule {
        Rule::Shared | Rule::Continued => true,
        // Nothing but the sentence that tells who speaks stands between them.
        Rule::Preceding if told() => true,
        _ => before.cue == here.cue && here.cue.is_some(),
    };
    near && goes_on
}

//! Which quotations are one utterance: split quotations and the fragments of one sentence.

use super::{Attribution, Rule};
use crate::quotation::Quotation;

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
    let between = text
        .get(quotations[at - 1].marked.end..quotations[at].marked.start)
        .unwrap_or_default();
    let near = !between.contains('\n');
    near && (before.cue == here.cue && here.cue.is_some()
        || matches!(here.rule, Rule::Shared | Rule::Continued))
}

//! Which quotations are one utterance: split quotations and the fragments of one sentence.
//!
//! One whose speaker is too doubtful to be shown is none with one whose speaker is shown: it would
//! be read under that name.

use super::{Attribution, Rule};
use crate::quotation::Quotation;
use crate::text::Span;
use crate::text::sentences::sentences;

/// How much of the confidence in a speaker is left for the next piece of what is said.
const STEADY: f32 = 0.99;

/// Numbers the utterances, ascending from 0, and makes what goes on behind “…,” she said. as sure
/// as what stands before it: whoever errs in one of them errs in both.
pub(super) fn number(text: &str, quotations: &[Quotation], found: &mut [Attribution]) {
    let mut number = 0;
    for at in 1..found.len() {
        let goes_on = goes_on(text, quotations, found, at);
        if goes_on && found[at].rule == Rule::Preceding {
            let before = found[at - 1].confidence * STEADY;
            found[at].confidence = found[at].confidence.max(before);
        }
        let same = goes_on && found[at - 1].shown() == found[at].shown();
        number += u32::from(!same);
        found[at].utterance = number;
    }
}

/// Whether a quotation is said on by whoever is taken to have said the one before it.
fn goes_on(text: &str, quotations: &[Quotation], found: &[Attribution], at: usize) -> bool {
    let (before, here) = (&found[at - 1], &found[at]);
    let known = here.speaker.is_some() && before.speaker == here.speaker;
    if !known {
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
    // “Justice,” said Marrack, smiling, “is slow”: one sentence, whatever is told within.
    let interrupts = |between: &str| {
        let words = |at: usize| quotations[at].span.of(text).trim();
        let small = words(at).starts_with(char::is_lowercase);
        let parted = words(at - 1).ends_with(',') && between.trim_end().ends_with(',');
        small && parted && sentences(between, Span::new(0, between.len())).len() <= 1
    };
    let goes_on = match here.rule {
        Rule::Shared | Rule::Continued => true,
        Rule::Preceding | Rule::Following if between.trim().is_empty() => true,
        // Nothing but the sentence that tells who speaks stands between them.
        Rule::Preceding if told() => true,
        _ => before.cue == here.cue && here.cue.is_some() || interrupts(between),
    };
    near && goes_on
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotation::find;

    #[test]
    fn a_doubtful_speaker_is_not_shown_with_a_sure_one() {
        let text = "Marrack called it “odd” and “dear”.";
        let article = crate::article::Article {
            text: text.to_owned(),
            parts: vec![crate::article::Part {
                span: Span::new(0, text.len()),
                role: crate::article::Role::Body,
            }],
            ..Default::default()
        };
        let quotations = find(&article).quotations;
        let said = |confidence| Attribution {
            cue: Some(Span::new(8, 14)),
            speaker: Some(0),
            confidence,
            ..Attribution::unknown()
        };
        let numbers = |confidences: [f32; 2]| {
            let mut found = confidences.map(said);
            number(text, &quotations, &mut found);
            found.map(|said| said.utterance)
        };
        assert_eq!(numbers([0.9, 0.9]), [0, 0]);
        assert_eq!(numbers([0.9, 0.6]), [0, 1]);
        assert_eq!(numbers([0.6, 0.6]), [0, 0]);
    }
}

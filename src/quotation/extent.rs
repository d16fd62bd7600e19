//! How much of what is said a region holds.

use super::evidence::{Cue, Evidence};
use super::{Kind, Reason};

/// How many words, or signs of a script without spaces, are taken for a sentence.
pub(super) const SENTENCE: usize = 6;

/// Whether the marks hold all that is said or a part of it.
pub(super) fn extent(evidence: Evidence) -> (Kind, Reason) {
    let opening = [Cue::Begins, Cue::SentenceStart, Cue::AfterColon];
    let stopped = evidence.any(&[Cue::StopInside, Cue::OutcryInside]);
    let small = evidence.has(Cue::SmallStart);
    let introduced = evidence.has(Cue::AfterComma) && evidence.has(Cue::SayingNear);
    let said = evidence.has(Cue::SayingTouches);
    let whole = evidence.has(Cue::Clause) || stopped;
    if evidence.any(&opening) && !small && stopped {
        (Kind::Speech, Reason::Sentence)
    } else if introduced || (said || evidence.any(&opening)) && whole && !small {
        (Kind::Speech, Reason::Clause)
    } else {
        (Kind::Fragment, Reason::Phrase)
    }
}

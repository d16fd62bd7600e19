//! How much each cue counts for a quotation.
//!
//! The points are weights of a logistic regression over the cues, tenfold and rounded, apart for
//! regions of up to three words and for longer ones: few cues hold for both alike.

use super::evidence::{Cue, Evidence};

/// The sum of the points of all cues of a region: 0 or more for a quotation.
pub(super) fn sum(evidence: Evidence) -> i32 {
    let short = evidence.any(&[Cue::OneWord, Cue::ThreeWords]);
    POINTS
        .iter()
        .filter(|(cue, ..)| evidence.has(*cue))
        .map(|&(_, few, many)| if short { few } else { many })
        .sum()
}

/// Cue, points for a region of up to three words, points for a longer one.
const POINTS: &[(Cue, i32, i32)] = &[
    (Cue::Always, -7, 5),
    (Cue::OneWord, -4, 0),
    (Cue::ThreeWords, -2, 0),
    (Cue::FewLetters, -13, 0),
    (Cue::SmallStart, 0, 8),
    (Cue::StopInside, 9, 9),
    (Cue::OutcryInside, 25, 12),
    (Cue::Clause, 3, 16),
    (Cue::SentenceStart, 12, 22),
    (Cue::OtherMarks, -40, -20),
    (Cue::AfterComma, 3, 6),
    (Cue::AfterColon, 15, 17),
    (Cue::AfterWork, -14, -19),
    (Cue::AfterPossessive, 3, -11),
    (Cue::AfterName, -4, -4),
    (Cue::AfterSmall, -3, 1),
    (Cue::AfterGerund, 8, 12),
    (Cue::BeforeLink, 5, 8),
    (Cue::BeforeName, -5, 13),
    (Cue::BeforeBracket, -3, -12),
    (Cue::BeforeSaying, 15, 16),
    (Cue::SayingNear, 8, -3),
    (Cue::SayingAhead, 5, 15),
    (Cue::SayingBehind, -2, 11),
    (Cue::JudgingNear, 2, 7),
    (Cue::NamingNear, -2, 0),
    (Cue::ThirdAhead, 7, 3),
    (Cue::NameAhead, 5, -9),
    (Cue::TitleFirst, -15, -12),
    (Cue::TitleOnStage, -20, -19),
    (Cue::TitleOn, -18, -14),
    (Cue::TitleOfWork, -9, -7),
    (Cue::Named, -10, -5),
    (Cue::TitleAfterPossessive, -17, -11),
    (Cue::Called, -30, -20),
    (Cue::SmallSaid, 16, 9),
    (Cue::PriorNone, -4, -12),
    (Cue::PriorQuoted, -6, -9),
    (Cue::SpeechInSentence, -8, -2),
    (Cue::SpeechInParagraph, 10, 1),
];

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
    (Cue::Always, -3, 5),
    (Cue::OneWord, -3, 0),
    (Cue::ThreeWords, -2, 0),
    (Cue::FewLetters, -13, 0),
    (Cue::SmallStart, 1, 9),
    (Cue::StopInside, 9, 9),
    (Cue::OutcryInside, 23, 12),
    (Cue::Clause, 4, 16),
    (Cue::SentenceStart, 11, 22),
    (Cue::WholeParagraph, -13, 0),
    (Cue::Unclosed, -7, 0),
    (Cue::OtherMarks, -40, 0),
    (Cue::AfterComma, 1, 6),
    (Cue::AfterColon, 16, 17),
    (Cue::AfterWork, -19, -22),
    (Cue::AfterPossessive, -3, -14),
    (Cue::AfterName, -6, -5),
    (Cue::AfterSmall, -2, 2),
    (Cue::AfterGerund, 9, 18),
    (Cue::BeforeLink, 4, 8),
    (Cue::BeforeName, -7, 13),
    (Cue::BeforeBracket, -4, -27),
    (Cue::BeforeSaying, 15, 16),
    (Cue::SayingNear, 8, -3),
    (Cue::SayingAhead, 5, 15),
    (Cue::SayingBehind, -3, 11),
    (Cue::JudgingNear, 0, 7),
    (Cue::NamingNear, -4, 5),
    (Cue::ThirdAhead, 7, 3),
    (Cue::NameAhead, 5, -9),
    (Cue::TitleFirst, -11, -12),
    (Cue::TitleOnStage, -24, -22),
    (Cue::TitleOn, -17, -14),
    (Cue::SmallSaid, 17, 9),
    (Cue::PriorNone, -3, -19),
    (Cue::PriorQuoted, -4, -9),
    (Cue::SpeechInSentence, -8, -2),
    (Cue::SpeechInParagraph, 9, 1),
];

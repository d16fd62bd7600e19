//! Whether a predicted speaker is the annotated one, and how often by how sure the prediction was.

use std::fmt::Write as _;

use verbatim::text::fold;

use crate::gold::{Speaker, surname};

/// Words that tell nothing of who is meant.
const EMPTY: [&str; 19] = [
    "jr", "sr", "ii", "iii", "iv", "the", "a", "an", "mr", "mrs", "ms", "dr", "sen", "rep", "gov",
    "of", "for", "to", "and",
];

/// One predicted speaker: how sure the prediction was and whether it was right.
#[derive(Clone, Copy)]
pub(crate) struct Answer {
    pub(crate) confidence: f32,
    pub(crate) right: bool,
}

/// Whether `words` or `name` mean the annotated speaker; `None` where the annotation does not tell.
pub(crate) fn is_right(gold: &Speaker, words: Option<&str>, name: Option<&str>) -> Option<bool> {
    if let Some(full) = &gold.full {
        let full = surname(full);
        let named = name.or(words).is_some_and(|name| {
            let before = name.split(',').next().unwrap_or_default();
            surname(name) == full || surname(before) == full
        });
        return Some(named);
    }
    let Some(said) = gold.words.as_deref() else {
        return Some(words.is_none() && name.is_none());
    };
    let pronoun = [
        "he", "she", "they", "it", "i", "we", "you", "who", "him", "her",
    ];
    if pronoun.contains(&fold(said).as_ref()) {
        return None;
    }
    let alike = |words: Option<&str>| words.is_some_and(|words| is_alike(said, words));
    Some(alike(words) || alike(name))
}

/// Whether half of the telling words are shared.
fn is_alike(gold: &str, words: &str) -> bool {
    let telling = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-'));
        let words =
            words.map(|word| fold(word.trim_end_matches("'s").trim_end_matches("’s")).into_owned());
        words
            .filter(|word| !word.is_empty() && !EMPTY.contains(&word.as_str()))
            .collect()
    };
    let (gold, words) = (telling(gold), telling(words));
    let shared = gold.iter().filter(|word| words.contains(word)).count() * 2;
    shared > 0 && shared >= words.len() && shared >= gold.len().min(4)
}

/// The line through the log odds that makes the answers likeliest (Platt 1999), by Newton's method.
pub(crate) fn calibration(answers: &[Answer]) -> (f32, f32) {
    let (mut slope, mut offset) = (1.0f64, 0.0f64);
    for _ in 0..20 {
        let mut gradient = [0.0; 2];
        let mut curve = [1e-6, 0.0, 1e-6];
        for answer in answers.iter().filter(|answer| answer.confidence > 0.0) {
            let chance = f64::from(answer.confidence).clamp(0.001, 0.999);
            let odds = (chance / (1.0 - chance)).ln();
            let fitted = 1.0 / (1.0 + (-slope * odds - offset).exp());
            let miss = f64::from(u8::from(answer.right)) - fitted;
            let weight = fitted * (1.0 - fitted);
            gradient = [gradient[0] + miss * odds, gradient[1] + miss];
            curve = [
                curve[0] + weight * odds * odds,
                curve[1] + weight * odds,
                curve[2] + weight,
            ];
        }
        let area = curve[0] * curve[2] - curve[1] * curve[1];
        slope += (gradient[0] * curve[2] - gradient[1] * curve[1]) / area;
        offset += (gradient[1] * curve[0] - gradient[0] * curve[1]) / area;
    }
    (slope as f32, offset as f32)
}

/// The answers as sure as the calibration makes them.
pub(crate) fn calibrated(answers: &[Answer], slope: f32, offset: f32) -> Vec<Answer> {
    let calibrated = |answer: &Answer| {
        let chance = answer.confidence.clamp(0.001, 0.999);
        let line = slope * (chance / (1.0 - chance)).ln() + offset;
        let confidence = match answer.confidence > 0.0 {
            true => 1.0 / (1.0 + (-line).exp()),
            false => 0.0,
        };
        Answer {
            confidence,
            ..*answer
        }
    };
    answers.iter().map(calibrated).collect()
}

/// How often the answers are right: all, those of each tenth of confidence, and how many may be
/// shown so that 97 of 100 are right.
pub(crate) fn reliability(answers: &[Answer]) -> String {
    let right = |answers: &[Answer]| answers.iter().filter(|answer| answer.right).count();
    let share = |part: usize, all: usize| 100.0 * part as f32 / all.max(1) as f32;
    let mut told = format!(
        "right {:.1} of {}\n",
        share(right(answers), answers.len()),
        answers.len()
    );
    for tenth in 0..10 {
        let within = |answer: &&Answer| ((answer.confidence * 10.0) as usize).min(9) == tenth;
        let within: Vec<Answer> = answers.iter().filter(within).copied().collect();
        let sure: f32 = within.iter().map(|answer| answer.confidence).sum();
        let _ = writeln!(
            told,
            "0.{tenth}: {:5} predicted {:5.1} right {:5.1}",
            within.len(),
            100.0 * sure / within.len().max(1) as f32,
            share(right(&within), within.len()),
        );
    }
    let mut sorted: Vec<Answer> = answers.to_vec();
    sorted.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    let shown = (1..=sorted.len())
        .rev()
        .find(|&count| right(&sorted[..count]) * 100 >= count * 97);
    if let Some(last) = shown.and_then(|count| sorted.get(count - 1)) {
        let count = shown.unwrap_or_default();
        let _ = writeln!(
            told,
            "97 of 100 are right from {:.3} on: {:.1} of 100 quotations",
            last.confidence,
            share(count, answers.len()),
        );
    }
    told
}

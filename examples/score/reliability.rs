//! Whether confidence means what it says.

use super::share::Share;

/// Bins of a reliability table.
const BINS: usize = 10;

/// The speaker given to one quotation.
pub(crate) struct Guess {
    /// Whether a reader is shown it.
    pub(crate) shown: bool,
    pub(crate) answered: bool,
    pub(crate) confidence: f32,
    pub(crate) right: bool,
}

/// Prints how often a shown speaker is right, and by bins of confidence predicted against right.
pub(crate) fn print(guesses: &[Guess]) {
    let share = |chosen: &[&Guess]| Share {
        part: chosen.iter().filter(|guess| guess.right).count(),
        whole: chosen.len(),
    };
    let mut answered: Vec<&Guess> = guesses.iter().filter(|guess| guess.answered).collect();
    answered.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    let shown: Vec<&Guess> = answered
        .iter()
        .copied()
        .filter(|guess| guess.shown)
        .collect();
    line("right when shown", share(&shown), guesses.len());
    for percent in [70, 85, 95] {
        let count = (guesses.len() * percent / 100).min(answered.len());
        line(
            &format!("right, of the surest {percent}%"),
            share(&answered[..count]),
            guesses.len(),
        );
    }
    println!("  confidence: predicted, right, of");
    for bin in (0..BINS).rev() {
        let is_in =
            |guess: &&&Guess| ((guess.confidence * BINS as f32) as usize).min(BINS - 1) == bin;
        let chosen: Vec<&Guess> = answered.iter().filter(is_in).copied().collect();
        if !chosen.is_empty() {
            let sum: f32 = chosen.iter().map(|guess| guess.confidence).sum();
            let predicted = 100.0 * sum / chosen.len() as f32;
            println!(
                "    {predicted:5.1}  {:5.1}  {}",
                share(&chosen).percent(),
                chosen.len()
            );
        }
    }
}

fn line(label: &str, share: Share, all: usize) {
    let coverage = Share {
        part: share.whole,
        whole: all,
    };
    println!(
        "  {label:<28} {:5.1}  on {:.1}%",
        share.percent(),
        coverage.percent()
    );
}

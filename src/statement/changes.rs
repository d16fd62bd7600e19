//! What stands in one reading in the place of what the other has.

use super::lexicon::{Lexicon, Word};
use super::reading::Reading;
use crate::align::is_negation;
use crate::align::path::Link;

/// What is not the same in the midst of what is.
#[derive(Clone, Copy, Default)]
pub(super) struct Changes {
    /// The bits of words that have others in their place, those of the side with fewer.
    pub(super) mass: f32,
    /// Places where a number is another one, or where only one side says no.
    pub(super) contradictions: usize,
}

/// The changes between one link and the next; what only one side has at its ends was cut.
pub(super) fn changes(one: &Reading, two: &Reading, links: &[Link], lexicon: &Lexicon) -> Changes {
    let mut changes = Changes::default();
    for pair in links.windows(2) {
        let base = one.words.get(pair[0].0 + 1..pair[1].0).unwrap_or_default();
        let other = two.words.get(pair[0].1 + 1..pair[1].1).unwrap_or_default();
        if base.is_empty() && other.is_empty() {
            continue;
        }
        let bits = |words: &[Word]| -> f32 { words.iter().map(|&word| lexicon.bits(word)).sum() };
        changes.mass += bits(base).min(bits(other));
        let numbers = |words: &[Word]| -> Vec<&str> {
            let words = words.iter().map(|&word| lexicon.folded(word));
            words.filter_map(number).collect()
        };
        let (ones, others) = (numbers(base), numbers(other));
        let renumbered = !ones.is_empty()
            && !others.is_empty()
            && !ones.iter().any(|number| others.contains(number));
        let denies = |words: &[Word]| words.iter().any(|&word| is_negation(lexicon.folded(word)));
        // A denial is one only if nothing else changes: "don't reject" stands for "accept".
        let others = |words: &[Word]| words.iter().filter(|&&word| !denies(&[word])).count();
        let bare = base.is_empty() || other.is_empty() || others(base) <= 1 && others(other) <= 1;
        let denied = bare && denies(base) != denies(other);
        let short = base.len().max(other.len()) <= SHORT;
        changes.contradictions += usize::from(short && (renumbered || denied));
    }
    changes
}

/// Most words in the place of others that can be told to contradict them.
const SHORT: usize = 3;

/// The figures that a word begins with: "2.6million" is "2.6".
fn number(folded: &str) -> Option<&str> {
    let end = folded.find(|c: char| !c.is_numeric() && c != '.');
    let figures = folded.get(..end.unwrap_or(folded.len()))?;
    (!figures.is_empty()).then_some(figures)
}

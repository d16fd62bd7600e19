//! What stands in one reading in the place of what the other has.

use std::ops::Range;

use super::lexicon::Lexicon;
use super::reading::Reading;
use crate::align::contradiction;
use crate::align::path::Link;

/// What is not the same in the midst of what is.
#[derive(Clone, Copy, Default)]
pub(super) struct Changes {
    /// The bits of words that have others in their place, those of the side with fewer.
    pub(super) mass: f32,
    /// Places where words contradict those in whose place they stand.
    pub(super) contradictions: usize,
}

/// The changes between one link and the next; what only one side has at its ends was cut.
pub(super) fn changes(one: &Reading, two: &Reading, links: &[Link], lexicon: &Lexicon) -> Changes {
    let mut changes = Changes::default();
    for pair in links.windows(2) {
        let (base, other) = (pair[0].0 + 1..pair[1].0, pair[0].1 + 1..pair[1].1);
        if base.is_empty() && other.is_empty() {
            continue;
        }
        let bits = |reading: &Reading, run: &Range<usize>| -> f32 {
            let words = reading.words.get(run.clone()).unwrap_or_default();
            words.iter().map(|&word| lexicon.bits(word)).sum()
        };
        changes.mass += bits(one, &base).min(bits(two, &other));
        let sides = [(&*one.words, &base), (&*two.words, &other)];
        let contradicted = contradiction(sides, |word| lexicon.folded(*word)).is_some();
        changes.contradictions += usize::from(contradicted);
    }
    changes
}

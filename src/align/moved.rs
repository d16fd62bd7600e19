//! Transpositions: the same run of words, cut at one place and added at another.

use std::collections::BTreeMap;
use std::ops::Range;

use super::compound::Unit;
use super::path::Link;

/// Fewest words that make a run that was moved, unless two of them carry content.
const WORDS: usize = 3;

/// Most places of the base that one place of the other is compared with.
const PLACES: usize = 8;

/// A run of units that stands elsewhere in the other.
#[derive(Clone, Debug)]
pub(super) struct Moved {
    pub(super) base: Range<usize>,
    pub(super) other: Range<usize>,
}

/// The moved runs, ascending in the other; `links` are the matches that stay in place.
pub(super) fn find(base: &[Unit], other: &[Unit], links: &[Link]) -> Vec<Moved> {
    let mut free = Free::new(base.len(), other.len(), links);
    let places = places(base, &free);
    let mut moved = Vec::new();
    let mut at = 0;
    while at < other.len() {
        let candidates = pair(other, at).and_then(|words| places.get(&words));
        let longest = candidates
            .into_iter()
            .flatten()
            .map(|&place| (free.run(base, other, place, at), place))
            .max_by_key(|&(length, place)| (length, usize::MAX - place));
        match longest {
            Some((length, place)) if is_worth(&base[place..place + length]) => {
                let run = Moved {
                    base: place..place + length,
                    other: at..at + length,
                };
                free.take(&run);
                moved.push(run);
                at += length;
            }
            _ => at += 1,
        }
    }
    moved
}

fn is_worth(run: &[Unit]) -> bool {
    run.len() >= WORDS || run.iter().filter(|unit| unit.content).count() >= 2
}

fn pair(units: &[Unit], at: usize) -> Option<(usize, usize)> {
    Some((units.get(at)?.word, units.get(at + 1)?.word))
}

/// Where each two words stand side by side in the base without a match.
fn places(base: &[Unit], free: &Free) -> BTreeMap<(usize, usize), Vec<usize>> {
    let mut places: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for at in (0..base.len()).filter(|&at| free.base[at]) {
        if let Some(words) = pair(base, at) {
            let known = places.entry(words).or_default();
            if known.len() < PLACES {
                known.push(at);
            }
        }
    }
    places
}

/// Which units of both sides are matched with nothing yet.
struct Free {
    base: Vec<bool>,
    other: Vec<bool>,
}

impl Free {
    fn new(base: usize, other: usize, links: &[Link]) -> Self {
        let mut free = Self {
            base: vec![true; base],
            other: vec![true; other],
        };
        for &(i, j) in links {
            (free.base[i], free.other[j]) = (false, false);
        }
        free
    }

    /// How many free units are the same from there on.
    fn run(&self, base: &[Unit], other: &[Unit], from: usize, at: usize) -> usize {
        let same = |&(i, j): &(usize, usize)| {
            self.base[i] && self.other[j] && base[i].word == other[j].word
        };
        (from..base.len())
            .zip(at..other.len())
            .take_while(same)
            .count()
    }

    fn take(&mut self, run: &Moved) {
        self.base[run.base.clone()].fill(false);
        self.other[run.other.clone()].fill(false);
    }
}

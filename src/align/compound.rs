//! What is compared: words, where "commander in chief" is the same word as "commander-in-chief".

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::token::{Token, is_content};

/// The most words that one compound of the other text may be written in.
const PIECES: usize = 4;

/// Shortest compound that is one with its pieces, in bytes: "maybe" and "may be" are two things.
const SHORTEST: usize = 6;

/// One or more tokens that are compared as one word.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) tokens: Range<usize>,
    pub(super) folded: String,
    /// Equal words of both texts have equal numbers.
    pub(super) word: usize,
    /// How firmly the word holds the two texts together where both have it.
    pub(super) weight: u32,
    pub(super) content: bool,
}

/// The units of two texts: tokens that only together make a word of the other text are one unit.
pub(super) fn units(base: &[Token], other: &[Token]) -> (Vec<Unit>, Vec<Unit>) {
    let (mut first, mut second) = (joined(base, other), joined(other, base));
    let mut numbers = BTreeMap::new();
    let mut counts = Vec::new();
    for side in [&mut first, &mut second] {
        for unit in side.iter_mut() {
            unit.word = *numbers.entry(unit.folded.clone()).or_insert(counts.len());
            if unit.word == counts.len() {
                counts.push(0_u32);
            }
            if let Some(count) = counts.get_mut(unit.word) {
                *count += 1;
            }
        }
    }
    for unit in first.iter_mut().chain(&mut second) {
        unit.weight = weight(
            &unit.folded,
            counts.get(unit.word).map_or(1, |&count| count),
        );
    }
    (first, second)
}

/// A word weighs more the longer and the rarer it is: without a table of stop words, that is what
/// tells them in every language. `count` is how often both texts together have it.
fn weight(folded: &str, count: u32) -> u32 {
    let by_length = match folded.chars().count() {
        0..=1 if is_content(folded) => 12,
        0..=1 => 4,
        2 => 6,
        3 => 10,
        4 => 18,
        letters => (14 + 2 * letters.min(12)) as u32,
    };
    (by_length / (1 + (count / 2).max(1).ilog2())).max(2)
}

fn joined(tokens: &[Token], model: &[Token]) -> Vec<Unit> {
    let mut known = BTreeSet::new();
    known.extend(model.iter().map(|token| token.folded.as_str()));
    let mut units = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        let (pieces, folded) = compound(rest, &known);
        units.push(Unit {
            tokens: at..at + pieces,
            word: 0,
            weight: 0,
            content: is_content(&folded),
            folded,
        });
        at += pieces;
    }
    units
}

/// How many of the first tokens make one word of the other text, and that word.
fn compound(tokens: &[Token], known: &BTreeSet<&str>) -> (usize, String) {
    let mut whole = String::new();
    let mut best = (1, tokens.first().map_or("", |t| &t.folded).to_owned());
    let (mut letters, mut digits) = (true, true);
    for (index, token) in tokens.iter().take(PIECES).enumerate() {
        whole.push_str(&token.folded);
        letters &= token.folded.len() == 1;
        digits &= token.folded.chars().all(char::is_numeric);
        let fits = letters || digits || whole.len() >= SHORTEST;
        if index > 0 && fits && known.contains(whole.as_str()) {
            best = (index + 1, whole.clone());
        }
    }
    best
}

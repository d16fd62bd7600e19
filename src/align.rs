//! Alignment: which words of one witness stand in another, which were changed, cut, added or moved.
//!
//! The words are aligned, never their letters; punctuation, case and diacritics neither steer the
//! alignment nor count as a difference.

mod chance;
mod compound;
mod contradiction;
mod difference;
mod edits;
mod moved;
mod negation;
mod parts;
pub(crate) mod path;
mod phrase;
pub(crate) mod related;
mod repeated;
mod side;
mod spelling;
mod token;

use std::ops::Range;

pub use contradiction::Contradiction;
pub(crate) use contradiction::contradiction;
pub(crate) use difference::told;
pub use difference::{Difference, DifferenceKind, in_words};
pub(crate) use negation::is_negation;
pub use parts::align_parts;
pub use side::Side;
pub(crate) use spelling::spelt_out;
pub(crate) use token::each_folded;
pub use token::{Token, tokens, tokens_of};

/// How two lists of words become each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    /// In the order of both texts; every word of the base and of the other is in exactly one edit,
    /// apart from [`Op::MovedFrom`] and [`Op::MovedTo`], which name the moved words on both sides.
    pub edits: Vec<Edit>,
}

/// A run of words and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What became of it.
    pub op: Op,
    /// The tokens of the base; empty, at the place where they would stand, for [`Op::Added`].
    pub base: Range<usize>,
    /// The tokens of the other; empty, at the place where they would stand, for [`Op::Cut`].
    pub other: Range<usize>,
}

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Op {
    /// The same words stand in both.
    Kept,
    /// The other has different words in this place.
    Changed,
    /// Only the base has the words.
    Cut,
    /// Only the other has the words.
    Added,
    /// The words stand here in the base and in another place, `other`, in the other.
    MovedFrom,
    /// The words stand here in the other and in another place, `base`, in the base.
    MovedTo,
}

impl Op {
    /// What becomes of a run of words that another one, which may be empty, stands in the place of.
    fn of(base: &Range<usize>, other: &Range<usize>) -> Self {
        match (base.is_empty(), other.is_empty()) {
            (false, false) => Op::Changed,
            (_, true) => Op::Cut,
            (true, false) => Op::Added,
        }
    }
}

impl Edit {
    /// How many words it has on its longer side.
    fn words(&self) -> usize {
        self.base.len().max(self.other.len())
    }

    /// The same edit seen from the other text.
    pub(crate) fn flipped(self) -> Self {
        let op = match self.op {
            Op::Cut => Op::Added,
            Op::Added => Op::Cut,
            Op::MovedFrom => Op::MovedTo,
            Op::MovedTo => Op::MovedFrom,
            Op::Kept | Op::Changed => self.op,
        };
        let (base, other) = (self.other, self.base);
        Self { op, base, other }
    }
}

impl Alignment {
    /// How many words differ: of changed runs the longer side counts, of moved ones nothing.
    pub fn differing_words(&self) -> usize {
        let words = |edit: &Edit| match edit.op {
            Op::Changed | Op::Cut | Op::Added => edit.words(),
            Op::Kept | Op::MovedFrom | Op::MovedTo => 0,
        };
        self.edits.iter().map(words).sum()
    }
}

/// Aligns the words of two texts.
///
/// Equal words are matched first in the way that keeps most, long and rare words weighing more and
/// words in a row more than scattered ones; then related forms ("proposal", "proposals"); what
/// stands unmatched on both sides of a gap is changed, on one side cut or added. What is only spelt
/// in another way ("doesn't", "does not"; "thirty", "30"; "honour", "honor") is the same. Time is
/// bounded: texts too long to compare all with all are cut at words that both have exactly once
/// (Bram Cohen's patience difference).
pub fn align(base: &[Token], other: &[Token]) -> Alignment {
    // One of the two orders is canonical, so that the same two texts never align in two ways.
    if words_of(other).lt(words_of(base)) {
        let edits = align_in_order(other, base).edits.into_iter();
        return Alignment {
            edits: edits.map(Edit::flipped).collect(),
        };
    }
    align_in_order(base, other)
}

fn words_of(tokens: &[Token]) -> impl Iterator<Item = &str> {
    tokens.iter().map(|token| token.folded.as_str())
}

fn align_in_order(base: &[Token], other: &[Token]) -> Alignment {
    let (first, second) = compound::units(base, other);
    let mut links = edits::links(&first, &second);
    // What matches by chance is not moved, either.
    let moved = moved::find(&first, &second, &links);
    chance::discard(&mut links, &first, &second);
    let edits = edits::build(&first, &second, &links, &moved);
    let edits = spelling::same(edits, base, other);
    Alignment {
        edits: repeated::split(edits, base, other),
    }
}

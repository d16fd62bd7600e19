//! One change on both sides of a word that stays: "the state's security" for "the security of the state".

use super::difference::{DifferenceKind, Place};
use super::edits::{FEW, MORE};
use super::related::related;
use super::token::Token;
use super::{Edit, Op};

/// The most words between two forms of one word that was put elsewhere.
const BETWEEN: usize = 3;

/// What differs, words that both have, and what differs behind them.
type Three<'a> = &'a [Edit; 3];

impl Place<'_> {
    /// The edits as they are told: what only one text has and what only the other one has are one change
    /// with the word between them, or with more words where both have a word in common.
    pub(super) fn phrases(&self, edits: &[Edit]) -> Vec<Edit> {
        let mut begins = vec![false; edits.len()];
        let mut is_free = vec![true; edits.len()];
        let tests: [fn(&Self, Three) -> bool; 2] = [Self::puts_elsewhere, Self::says_around];
        for is_one in tests {
            for (at, three) in edits.windows(3).enumerate() {
                let free = &mut is_free[at..at + 3];
                let three = three.first_chunk();
                if free == [true; 3] && three.is_some_and(|three| is_one(self, three)) {
                    free.fill(false);
                    begins[at] = true;
                }
            }
        }
        let mut told = Vec::with_capacity(edits.len());
        let mut at = 0;
        while let Some(edit) = edits.get(at) {
            let joined = if begins[at] { edits.get(at + 2) } else { None };
            told.push(joined.map_or_else(|| edit.clone(), |last| across(edit, last)));
            at += if joined.is_some() { 3 } else { 1 };
        }
        told
    }

    /// Whether both texts have a word, or a form of it, in another place: it is the same phrase in another
    /// order.
    fn puts_elsewhere(&self, three: Three) -> bool {
        let [first, kept, last] = three;
        let is_either = |one: &Token, two: &Token| {
            one.is_content() && (one.folded == two.folded || related(&one.folded, &two.folded))
        };
        let meet = |base: &Edit, other: &Edit| {
            let others = self.other.all(&other.other);
            let mut words = self.base.all(&base.base).into_iter();
            words.any(|one| others.iter().any(|two| is_either(one, two)))
        };
        kept.base.len().max(kept.other.len()) <= BETWEEN
            && (meet(first, last) || meet(last, first))
            && self.is_phrase(three)
    }

    /// Whether a single word of content stands between, in the midst of what both texts have.
    fn says_around(&self, three: Three) -> bool {
        use DifferenceKind::{Adds, LeavesOut};
        let [first, kept, last] = three;
        let kinds = (self.kind(first), self.kind(last));
        let between = self.base.all(&kept.base);
        let is_word = between.len() == 1 && between.iter().all(|token| token.is_content());
        let is_opposed = matches!(
            kinds,
            (Some(LeavesOut), Some(Adds)) | (Some(Adds), Some(LeavesOut))
        );
        is_word && is_opposed && self.is_phrase(three)
    }

    /// Whether there are few words more on one side than on the other, all in one sentence of one quotation.
    fn is_phrase(&self, three: Three) -> bool {
        let [first, kept, last] = three;
        let is_change = |edit: &Edit| matches!(edit.op, Op::Cut | Op::Added | Op::Changed);
        let words = |edit: &Edit| edit.base.len().max(edit.other.len());
        let (few, many) = (words(first).min(words(last)), words(first).max(words(last)));
        let whole = across(first, last);
        kept.op == Op::Kept
            && is_change(first)
            && is_change(last)
            && few <= FEW
            && many <= few + MORE
            && self.base.is_of_one_sentence(&whole.base)
            && self.other.is_of_one_sentence(&whole.other)
    }
}

/// The change from one edit to another one.
fn across(first: &Edit, last: &Edit) -> Edit {
    Edit {
        op: Op::Changed,
        base: first.base.start..last.base.end,
        other: first.other.start..last.other.end,
    }
}

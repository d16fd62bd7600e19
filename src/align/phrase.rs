//! One change that the alignment has in pieces: "the state's security" for "the security of the
//! state".

use std::ops::Range;

use super::difference::{DifferenceKind, Place};
use super::edits::{FEW, MORE, SEVERAL};
use super::negation::is_negation;
use super::related::related;
use super::side::Side;
use super::token::Token;
use super::{Edit, Op};

/// The most words between two forms of one word that was put elsewhere.
const BETWEEN: usize = 3;

/// Words that only link what stands on both sides of them, sorted.
const LINKS: [&str; 15] = [
    "and", "but", "e", "et", "mais", "o", "oder", "or", "ou", "pero", "und", "y", "и", "или", "та",
];

/// What parts sentences, and what parts clauses, too.
const OF_SENTENCES: &[char] = &['.', '?', '!', '…', ';', ':', '—', '–', '(', ')'];
const OF_CLAUSES: &[char] = &['.', '?', '!', '…', ';', ':', '—', '–', '(', ')', ','];

/// The most words that a text begins or ends with and that are part of a change.
const AT_EDGE: usize = 2;

impl Place<'_> {
    /// The edits as they are told: pieces of one change are one.
    pub(super) fn phrases(&self, edits: &[Edit]) -> Vec<Edit> {
        let reordered = joined(edits, |rest| {
            let three = rest
                .first_chunk()
                .filter(|three| self.puts_elsewhere(three));
            three.map_or(1, |three| three.len())
        });
        joined(&reordered, |rest| self.pieces(&reordered, rest))
    }

    /// Whether both texts have a word, or a form of it, in another place: it is the same phrase in
    /// another order.
    fn puts_elsewhere(&self, [first, kept, last]: &[Edit; 3]) -> bool {
        let is_either = |one: &Token, two: &Token| {
            one.is_content() && (one.folded == two.folded || related(&one.folded, &two.folded))
        };
        let meet = |base: &Edit, other: &Edit| {
            let others = self.other.all(&other.other);
            let mut words = self.base.all(&base.base).into_iter();
            words.any(|one| others.iter().any(|two| is_either(one, two)))
        };
        kept.op == Op::Kept
            && kept.words() <= BETWEEN
            && is_change(first)
            && is_change(last)
            && is_balanced(first, last)
            && self.is_within(&across(first, last), OF_SENTENCES)
            && (meet(first, last) || meet(last, first))
    }

    /// How many of the first edits are one change: what stands side by side, or with a word between
    /// where one text has what the other one has not on both sides of it.
    fn pieces(&self, all: &[Edit], edits: &[Edit]) -> usize {
        let mut length = 1;
        let mut last = match edits.first() {
            Some(first) if self.is_piece(first) => first,
            _ => return length,
        };
        let mut is_opposed = Opposed::default();
        is_opposed.add(last);
        let mut has_words_between = false;
        let mut at = 1;
        while let Some(next) = edits.get(at) {
            let (kept, piece) = match next.op {
                Op::Kept => (Some(next), edits.get(at + 1)),
                _ => (None, Some(next)),
            };
            let Some(piece) = piece.filter(|piece| self.is_piece(piece)) else {
                break;
            };
            let goes_on = match kept {
                Some(kept) => !is_opposed.is_met() && self.is_between(last, kept, piece),
                None => {
                    self.is_beside(last, piece)
                        && [last, piece]
                            .iter()
                            .all(|edit| !self.is_repeated(all, edit))
                }
            };
            let whole = across(&edits[0], piece);
            let is_long = whole.words() > SEVERAL;
            if !goes_on || is_long || !self.is_within(&whole, OF_CLAUSES) {
                break;
            }
            at += 1 + usize::from(kept.is_some());
            has_words_between |= kept.is_some();
            is_opposed.add(piece);
            let is_both_sided = !whole.base.is_empty() && !whole.other.is_empty();
            if is_both_sided && (is_opposed.is_met() || !has_words_between) {
                length = at;
            }
            last = piece;
        }
        length
    }

    /// Whether an edit may be part of a change: the texts have it in their midst, or few words
    /// where one of them begins or ends.
    fn is_piece(&self, edit: &Edit) -> bool {
        use DifferenceKind::{Adds, Changes, GoesOn, LeavesOut, Stops};
        match self.kind(edit) {
            Some(Changes | LeavesOut | Adds) => is_change(edit),
            Some(Stops | GoesOn) => edit.words() <= AT_EDGE,
            _ => false,
        }
    }

    /// Whether a change is made in another place, too: it is told once.
    fn is_repeated(&self, all: &[Edit], edit: &Edit) -> bool {
        let alike = |side: &Side, one: &Range<usize>, two: &Range<usize>| {
            let [one, two] = [one, two].map(|run| side.tokens.get(run.clone()).unwrap_or_default());
            let mut pairs = one.iter().zip(two);
            one.len() == two.len() && pairs.all(|(one, two)| one.folded == two.folded)
        };
        let same = |other: &&Edit| {
            other.op == Op::Changed
                && alike(&self.base, &edit.base, &other.base)
                && alike(&self.other, &edit.other, &other.other)
        };
        edit.op == Op::Changed && all.iter().filter(same).count() > 1
    }

    /// Whether two pieces without a word between them are one change: long runs that only stand in
    /// one place were told apart before. A "not" beside a change is told for itself.
    fn is_beside(&self, first: &Edit, last: &Edit) -> bool {
        let is_form = |edit: &Edit| {
            let pair = self.base.all(&edit.base).into_iter();
            let mut pair = pair.zip(self.other.all(&edit.other));
            edit.words() == 1 && pair.any(|(one, two)| related(&one.folded, &two.folded))
        };
        let is_denial = |edit: &Edit| {
            let [base, other] = [self.base.all(&edit.base), self.other.all(&edit.other)];
            let mut words = base.into_iter().chain(other);
            edit.words() == 1 && words.any(|token| is_negation(&token.folded))
        };
        match [first, last].map(|edit| edit.op == Op::Changed) {
            [true, true] => is_form(first) || is_form(last),
            [false, false] => false,
            [true, false] => !is_denial(last),
            [false, true] => !is_denial(first),
        }
    }

    /// Whether two pieces with a word between them may be one change.
    fn is_between(&self, first: &Edit, kept: &Edit, last: &Edit) -> bool {
        let is_changed = first.op == Op::Changed || last.op == Op::Changed;
        let is_inner = |token: &Token| {
            let fits = !is_changed || !token.is_content();
            fits && LINKS.binary_search(&token.folded.as_str()).is_err()
        };
        let is_word = matches!(self.base.all(&kept.base)[..], [only] if is_inner(only));
        is_word && is_balanced(first, last)
    }

    /// Whether a change has none of these marks between its words and is of one quotation, in both
    /// texts.
    fn is_within(&self, whole: &Edit, marks: &[char]) -> bool {
        self.base.is_unparted(&whole.base, marks) && self.other.is_unparted(&whole.other, marks)
    }
}

/// Which of both texts has words that the other has not.
#[derive(Default)]
struct Opposed {
    base: bool,
    other: bool,
}

impl Opposed {
    fn add(&mut self, edit: &Edit) {
        self.base |= edit.op == Op::Cut;
        self.other |= edit.op == Op::Added;
    }

    fn is_met(&self) -> bool {
        self.base && self.other
    }
}

/// The edits, with as many as `length` says of the first of each rest as one change.
fn joined(edits: &[Edit], length: impl Fn(&[Edit]) -> usize) -> Vec<Edit> {
    let mut told = Vec::with_capacity(edits.len());
    let mut rest = edits;
    while let Some(first) = rest.first() {
        let (own, behind) = rest.split_at(length(rest).clamp(1, rest.len()));
        told.push(match own {
            [_, .., last] => across(first, last),
            _ => first.clone(),
        });
        rest = behind;
    }
    told
}

/// The change from one edit to another one.
fn across(first: &Edit, last: &Edit) -> Edit {
    Edit {
        op: Op::Changed,
        base: first.base.start..last.base.end,
        other: first.other.start..last.other.end,
    }
}

fn is_change(edit: &Edit) -> bool {
    matches!(edit.op, Op::Cut | Op::Added | Op::Changed)
}

/// Whether one of two pieces is not much longer than the other.
fn is_balanced(first: &Edit, last: &Edit) -> bool {
    let (one, two) = (first.words(), last.words());
    let (few, many) = (one.min(two), one.max(two));
    few <= FEW && many <= few + MORE
}

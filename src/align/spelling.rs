//! Spellings of one word: contracted or in full, in letters or figures, British or American, and a
//! name that each outlet writes in its own way.

mod english;

use std::ops::Range;

use super::edits::push;
use super::token::Token;
use super::{Edit, Op};
use crate::people::is_name_spelt_alike;

pub(super) use english::number;
pub(crate) use english::spelt_out;

/// How many words one is contracted from at most.
const PARTS: usize = 3;

/// The edits, with what is only spelt in another way as kept.
pub(super) fn same(edits: Vec<Edit>, base: &[Token], other: &[Token]) -> Vec<Edit> {
    let mut found = Vec::with_capacity(edits.len());
    let mut rest = edits.as_slice();
    while !rest.is_empty() {
        let run = rest.iter().take_while(|edit| is_change(edit)).count();
        let (changes, behind) = rest.split_at(run);
        let gap = Gap {
            changes,
            base,
            other,
        };
        gap.close(&mut found);
        let (kept, behind) = behind.split_at(behind.len().min(1));
        kept.iter().for_each(|edit| push(&mut found, edit.clone()));
        rest = behind;
    }
    found
}

fn is_change(edit: &Edit) -> bool {
    matches!(edit.op, Op::Changed | Op::Cut | Op::Added)
}

/// Changes that stand side by side.
struct Gap<'a> {
    changes: &'a [Edit],
    base: &'a [Token],
    other: &'a [Token],
}

impl Gap<'_> {
    /// Adds the changes, and as kept what they begin and end with that is only spelt in another
    /// way.
    fn close(&self, found: &mut Vec<Edit>) {
        let (Some(first), Some(last)) = (self.changes.first(), self.changes.last()) else {
            return;
        };
        let mut base = first.base.start..last.base.end;
        let mut other = first.other.start..last.other.end;
        let kept = |base: Range<usize>, other: Range<usize>| Edit {
            op: Op::Kept,
            base,
            other,
        };
        let mut before = Vec::new();
        while let Some((i, j)) =
            self.alike(&base, &other, |run, length| run.start..run.start + length)
        {
            before.push(kept(
                base.start..base.start + i,
                other.start..other.start + j,
            ));
            (base.start, other.start) = (base.start + i, other.start + j);
        }
        let mut behind = Vec::new();
        while let Some((i, j)) = self.alike(&base, &other, |run, length| run.end - length..run.end)
        {
            behind.push(kept(base.end - i..base.end, other.end - j..other.end));
            (base.end, other.end) = (base.end - i, other.end - j);
        }
        if before.is_empty() && behind.is_empty() {
            found.extend(self.changes.iter().cloned());
            return;
        }
        before.into_iter().for_each(|edit| push(found, edit));
        if !base.is_empty() || !other.is_empty() {
            push(
                found,
                Edit {
                    op: Op::of(&base, &other),
                    base,
                    other,
                },
            );
        }
        behind.into_iter().rev().for_each(|edit| push(found, edit));
    }

    /// How many words of both runs, at the ends that `cut` gives, are one in two spellings.
    fn alike(
        &self,
        base: &Range<usize>,
        other: &Range<usize>,
        cut: impl Fn(&Range<usize>, usize) -> Range<usize>,
    ) -> Option<(usize, usize)> {
        let several = (2..=PARTS).flat_map(|more| [(1, more), (more, 1)]);
        let mut lengths = std::iter::once((1, 1)).chain(several);
        lengths.find(|&(i, j)| {
            i <= base.len() && j <= other.len() && {
                let ours = self.base.get(cut(base, i)).unwrap_or_default();
                let theirs = self.other.get(cut(other, j)).unwrap_or_default();
                are_alike(ours, theirs)
            }
        })
    }
}

/// Letters of the shortest word in which a letter that is doubled or not tells nothing: "desert"
/// and "dessert" are two.
const LONG: usize = 7;

/// Whether two words differ only in what is doubled.
fn is_typo(one: &Token, other: &Token) -> bool {
    let single = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.dedup();
        letters
    };
    let (one, other) = (&one.folded, &other.folded);
    one.len().min(other.len()) >= LONG && single(one) == single(other)
}

fn are_alike(ours: &[Token], theirs: &[Token]) -> bool {
    if let ([one], [two]) = (ours, theirs) {
        let named = one.is_capital && two.is_capital;
        if named && is_name_spelt_alike(&one.folded, &two.folded) || is_typo(one, two) {
            return true;
        }
    }
    let words = |tokens: &[Token]| -> Vec<String> {
        tokens
            .iter()
            .flat_map(|token| spelt_out(&token.folded))
            .collect()
    };
    words(ours) == words(theirs)
}

//! One change made several times: "a very" for "extremely" where elsewhere it is "very".

use std::collections::BTreeSet;
use std::ops::Range;

use super::token::Token;
use super::{Edit, Op};

/// Longest side of a repeated change, in words.
const LONGEST: usize = 4;

/// Splits changes that end or begin with a change made elsewhere, so that it is told as the same.
pub(super) fn split(edits: Vec<Edit>, base: &[Token], other: &[Token]) -> Vec<Edit> {
    let short = edits
        .iter()
        .filter(|edit| edit.op == Op::Changed)
        .filter(|edit| edit.words() <= LONGEST)
        .map(|edit| (words(base, &edit.base), words(other, &edit.other)));
    let mut known = BTreeSet::new();
    known.extend(short);
    let parts = edits.into_iter().flat_map(|edit| {
        let place = (edit.op == Op::Changed)
            .then(|| {
                shared(&edit, |b, o| {
                    known.contains(&(words(base, b), words(other, o)))
                })
            })
            .flatten();
        match place {
            Some((i, j)) => vec![
                part(edit.base.start..i, edit.other.start..j),
                part(i..edit.base.end, j..edit.other.end),
            ],
            None => vec![edit],
        }
    });
    parts.collect()
}

/// Where to cut a change into two of which one is made elsewhere.
fn shared(
    edit: &Edit,
    known: impl Fn(&Range<usize>, &Range<usize>) -> bool,
) -> Option<(usize, usize)> {
    let (base, other) = (&edit.base, &edit.other);
    let lengths = (1..=base.len().min(LONGEST))
        .flat_map(|i| (1..=other.len().min(LONGEST)).map(move |j| (i, j)));
    lengths
        .filter(|&lengths| lengths != (base.len(), other.len()))
        .find_map(|(i, j)| {
            let (from, at) = (base.end - i, other.end - j);
            let (to, until) = (base.start + i, other.start + j);
            if known(&(from..base.end), &(at..other.end)) {
                Some((from, at))
            } else if known(&(base.start..to), &(other.start..until)) {
                Some((to, until))
            } else {
                None
            }
        })
}

fn part(base: Range<usize>, other: Range<usize>) -> Edit {
    let op = Op::of(&base, &other);
    Edit { op, base, other }
}

fn words<'a>(tokens: &'a [Token], run: &Range<usize>) -> Vec<&'a str> {
    let run = tokens.get(run.clone()).unwrap_or_default();
    run.iter().map(|token| token.folded.as_str()).collect()
}

//! Ascending lists of numbers: union, intersection, difference.

use crate::bundle::List;
use crate::index;

/// What is on every list; `None` where there is no list.
pub(super) fn intersection<T: Ord + Copy>(mut lists: Vec<Vec<T>>) -> Option<Vec<T>> {
    let shortest = (0..lists.len()).min_by_key(|&at| lists[at].len())?;
    lists.swap(0, shortest);
    lists.into_iter().reduce(|short, long| {
        let mut rest = long.as_slice();
        let is_there = |number: &T| {
            rest = rest.get(behind(rest, number)..).unwrap_or_default();
            rest.first() == Some(number)
        };
        let mut kept = short;
        kept.retain(is_there);
        kept
    })
}

/// What is on the first list and not on the second.
pub(super) fn subtract<T: Ord + Copy>(mut list: Vec<T>, excluded: &[T]) -> Vec<T> {
    let mut rest = excluded;
    list.retain(|number| {
        rest = rest.get(behind(rest, number)..).unwrap_or_default();
        rest.first() != Some(number)
    });
    list
}

/// Whether a number is on a list.
pub(super) fn is_on(list: &[u32], number: u32) -> bool {
    list.binary_search(&number).is_ok()
}

/// What is on any of the lists.
pub(super) fn union<'a>(mut lists: impl ExactSizeIterator<Item = List<'a>>) -> Vec<u32> {
    if lists.len() == 1 {
        return lists.next().into_iter().flatten().collect();
    }
    index::union(lists)
}

/// How many numbers of a list come before one: found by ever wider steps, because it is most often
/// near (Bentley and Yao, "An almost optimal algorithm for unbounded searching", 1976).
fn behind<T: Ord>(list: &[T], number: &T) -> usize {
    let mut step = 1;
    while list.get(step).is_some_and(|at| at < number) {
        step *= 2;
    }
    let begin = step / 2;
    let near = list
        .get(begin..list.len().min(step + 1))
        .unwrap_or_default();
    begin + near.partition_point(|at| at < number)
}

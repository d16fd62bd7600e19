//! Many ascending lists in few bytes.

use super::varint::{length, put_into, take};

/// A list for each of the numbers from 0: each item `N` numbers, of which the first ascends.
///
/// A number takes a byte for every seven bits, and of the first one only its step is held: most
/// items are a byte or two for each number.
#[derive(Clone, Debug, Default)]
pub(super) struct Ascending<const N: usize> {
    starts: Vec<usize>,
    bytes: Vec<u8>,
    /// How many items each list has.
    counts: Vec<u32>,
}

impl<const N: usize> Ascending<N> {
    /// Fills `count` lists with what `each` puts, in order for each list: it is run twice, to count
    /// and to fill, and must do the same both times.
    pub(super) fn fill(count: usize, each: impl Fn(&mut dyn FnMut(usize, [u32; N]))) -> Self {
        let (mut starts, mut counts) = (vec![0; count + 1], vec![0; count]);
        let mut last = vec![0; count];
        each(&mut |list, item| {
            let numbers = step(item, &mut last[list]);
            starts[list + 1] += numbers.map(length).iter().sum::<usize>();
            counts[list] += 1;
        });
        for list in 0..count {
            starts[list + 1] += starts[list];
        }
        let mut bytes = vec![0; starts[count]];
        let mut ends = starts.clone();
        last.fill(0);
        each(&mut |list, item| {
            for number in step(item, &mut last[list]) {
                ends[list] += put_into(&mut bytes[ends[list]..], number);
            }
        });
        Self {
            starts,
            bytes,
            counts,
        }
    }

    /// How many items each list has.
    pub(super) fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// The list of a number, in the order in which its items were put.
    pub(super) fn of(&self, list: usize) -> impl Iterator<Item = [u32; N]> {
        let mut bytes = &self.bytes[self.starts[list]..self.starts[list + 1]];
        let mut last = 0;
        (0..self.counts[list]).map(move |_| {
            let mut item = [0; N].map(|_: u32| take(&mut bytes).unwrap_or(0));
            item[0] += last;
            last = item[0];
            item
        })
    }
}

/// The item with the step to its first number instead of that.
fn step<const N: usize>(mut item: [u32; N], last: &mut u32) -> [u32; N] {
    let first = item[0];
    item[0] = first - *last;
    *last = first;
    item
}

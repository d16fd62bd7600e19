//! Many ascending lists in few bytes.

use super::varint::{put, take};

/// A list for each of the numbers from 0: each item two numbers, of which the first ascends.
///
/// A number takes a byte for every seven bits, and of the first one only its step is held: most
/// items are two or three bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Ascending {
    starts: Vec<usize>,
    bytes: Vec<u8>,
}

impl Ascending {
    /// Fills `count` lists with the items that `each` gives, in order for each list: it is asked
    /// twice, to count and to fill, and must give the same both times.
    pub(super) fn fill<I>(count: usize, each: impl Fn() -> I) -> Self
    where
        I: Iterator<Item = (usize, [u32; 2])>,
    {
        let mut starts = vec![0; count + 1];
        let mut last = vec![0; count];
        for (list, item) in each() {
            let [step, second] = step(item, &mut last[list]);
            starts[list + 1] += length(step) + length(second);
        }
        for list in 0..count {
            starts[list + 1] += starts[list];
        }
        let mut bytes = vec![0; starts[count]];
        let mut ends = starts.clone();
        let mut written = Vec::new();
        last.fill(0);
        for (list, item) in each() {
            written.clear();
            for number in step(item, &mut last[list]) {
                put(&mut written, number);
            }
            let end = ends[list] + written.len();
            bytes[ends[list]..end].copy_from_slice(&written);
            ends[list] = end;
        }
        Self { starts, bytes }
    }

    /// The list of a number, in the order in which its items were given.
    pub(super) fn of(&self, list: usize) -> impl Iterator<Item = [u32; 2]> {
        let mut bytes = &self.bytes[self.starts[list]..self.starts[list + 1]];
        let mut last = 0;
        std::iter::from_fn(move || {
            last += take(&mut bytes)?;
            Some([last, take(&mut bytes)?])
        })
    }
}

/// The item with the step to its first number instead of that.
fn step([first, second]: [u32; 2], last: &mut u32) -> [u32; 2] {
    [first - std::mem::replace(last, first), second]
}

/// How many bytes a number takes.
fn length(number: u32) -> usize {
    (u32::BITS - (number | 1).leading_zeros()).div_ceil(7) as usize
}

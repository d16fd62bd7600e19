//! Many ascending lists in few bytes.

use super::varint::{length, put_into, take};

/// A list for each of the numbers from 0: each item `N` numbers, of which the first ascends.
///
/// A number takes a byte for every seven bits, and of the first one only its step is held: most
/// items are a byte or two for each number.
#[derive(Clone, Debug, Default)]
pub(super) struct Ascending<const N: usize> {
    lists: Vec<List>,
    bytes: Vec<u8>,
}

/// What is known of a list, side by side because it is looked up for each item.
#[derive(Clone, Debug, Default)]
struct List {
    /// Where it ends; while it is filled, where the next item goes.
    end: usize,
    /// How many items it has.
    count: u32,
    /// The first number of the last item.
    last: u32,
}

impl<const N: usize> Ascending<N> {
    /// Fills `count` lists with what `each` puts, in order for each list: it is run twice, to count
    /// and to fill, and must do the same both times.
    pub(super) fn fill(count: usize, each: impl Fn(&mut dyn FnMut(usize, [u32; N]))) -> Self {
        let mut lists = vec![List::default(); count];
        each(&mut |list, item| {
            let list = &mut lists[list];
            let numbers = list.step(item);
            list.end += numbers.map(length).iter().sum::<usize>();
            list.count += 1;
        });
        let mut all = 0;
        for list in &mut lists {
            let start = all;
            all += std::mem::replace(&mut list.end, start);
            list.last = 0;
        }
        let mut bytes = vec![0; all];
        each(&mut |list, item| {
            let list = &mut lists[list];
            for number in list.step(item) {
                list.end += put_into(&mut bytes[list.end..], number);
            }
        });
        Self { lists, bytes }
    }

    /// How many items each list has.
    pub(super) fn counts(&self) -> impl Iterator<Item = u32> {
        self.lists.iter().map(|list| list.count)
    }

    /// The list of a number, in the order in which its items were put.
    pub(super) fn of(&self, list: usize) -> impl Iterator<Item = [u32; N]> {
        let start = list
            .checked_sub(1)
            .map_or(0, |before| self.lists[before].end);
        let List { end, count, .. } = self.lists[list];
        let mut bytes = &self.bytes[start..end];
        let mut last = 0;
        (0..count).map(move |_| {
            let mut item = [0; N].map(|_: u32| take(&mut bytes).unwrap_or(0));
            item[0] += last;
            last = item[0];
            item
        })
    }
}

impl List {
    /// The item with the step to its first number instead of that.
    fn step<const N: usize>(&mut self, mut item: [u32; N]) -> [u32; N] {
        let first = item[0];
        item[0] = first - std::mem::replace(&mut self.last, first);
        item
    }
}

//! Many lists in one.

/// A list for each of the numbers from 0.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists<T> {
    starts: Vec<usize>,
    items: Vec<T>,
}

impl<T: Copy + Default> Lists<T> {
    /// Fills `count` lists with what `each` puts: it is run twice, to count and to fill, and must do
    /// the same both times.
    pub(super) fn fill(count: usize, each: impl Fn(&mut dyn FnMut(usize, T))) -> Self {
        let mut starts = vec![0; count + 1];
        each(&mut |list, _| starts[list + 1] += 1);
        for list in 0..count {
            starts[list + 1] += starts[list];
        }
        let mut ends = starts.clone();
        let mut items = vec![T::default(); starts[count]];
        each(&mut |list, item| {
            items[ends[list]] = item;
            ends[list] += 1;
        });
        Self { starts, items }
    }

    /// The list of a number, in the order in which its items were put unless it was sorted.
    pub(super) fn of_mut(&mut self, number: usize) -> &mut [T] {
        &mut self.items[self.starts[number]..self.starts[number + 1]]
    }
}

//! Places in a sorted list of keys, found in few steps and little memory.

/// Keys that ascend, each once; its place in the list is what a key stands for.
#[derive(Default)]
pub(super) struct Directory {
    keys: Vec<u32>,
    /// For each beginning of a key, where the keys with it start.
    starts: Vec<u32>,
    /// How many bits of a key are not its beginning.
    rest: u32,
}

/// About how many keys share their beginning.
const TOGETHER: usize = 8;

impl Directory {
    /// Sorts the keys and takes each once.
    pub(super) fn of(mut keys: Vec<u32>) -> Self {
        keys.sort_unstable();
        keys.dedup();
        keys.shrink_to_fit();
        let beginnings = (keys.len() / TOGETHER).max(1).ilog2();
        let mut directory = Self {
            starts: vec![0; (1 << beginnings) + 1],
            rest: u32::BITS - beginnings,
            keys,
        };
        for at in 0..directory.keys.len() {
            let beginning = directory.beginning(directory.keys[at]);
            directory.starts[beginning + 1] += 1;
        }
        for at in 1..directory.starts.len() {
            directory.starts[at] += directory.starts[at - 1];
        }
        directory
    }

    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    /// The place of a key.
    pub(super) fn place(&self, key: u32) -> Option<usize> {
        let beginning = self.beginning(key);
        let start = *self.starts.get(beginning)? as usize;
        let end = *self.starts.get(beginning + 1)? as usize;
        let near = self.keys.get(start..end)?;
        near.binary_search(&key).ok().map(|at| start + at)
    }

    fn beginning(&self, key: u32) -> usize {
        (u64::from(key) >> self.rest) as usize
    }
}

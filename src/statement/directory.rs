//! Places in a sorted list of keys, found in few steps and little memory.

/// Keys that ascend, each once; its place in the list is what a key stands for.
#[derive(Default)]
pub(super) struct Directory {
    keys: Vec<u32>,
    /// For each beginning of a key, where the keys with it start.
    starts: Vec<u32>,
    /// How many bits of a key are not its beginning.
    rest: u32,
    /// A bit for every few keys that there may be: what is seldom there is seldom looked for.
    marks: Vec<u64>,
}

/// Bits for each key.
const MARKS: usize = 8;

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
            marks: vec![0; (keys.len() * MARKS).next_power_of_two().div_ceil(64)],
            keys,
        };
        for at in 0..directory.keys.len() {
            let beginning = directory.beginning(directory.keys[at]);
            directory.starts[beginning + 1] += 1;
            let (word, bit) = directory.mark(directory.keys[at]);
            directory.marks[word] |= bit;
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
        let (word, bit) = self.mark(key);
        if self.marks.get(word)? & bit == 0 {
            return None;
        }
        let beginning = self.beginning(key);
        let start = *self.starts.get(beginning)? as usize;
        let end = *self.starts.get(beginning + 1)? as usize;
        let near = self.keys.get(start..end)?;
        near.binary_search(&key).ok().map(|at| start + at)
    }

    /// Where the mark of a key is: its lower bits say, because the upper ones are where it stands.
    fn mark(&self, key: u32) -> (usize, u64) {
        let at = key as usize & (self.marks.len() * 64 - 1);
        (at / 64, 1 << (at % 64))
    }

    fn beginning(&self, key: u32) -> usize {
        (u64::from(key) >> self.rest) as usize
    }
}

//! Packing: records into blocks.

use serde::Serialize;

use super::block::{BlockId, BlockKind, encode};
use super::column::{column, number};
use super::hash::Hash;
use super::{BLOCK_BYTES, BundleFile};

/// The blocks of one kind.
pub(super) struct Pack {
    pub(super) kind: BlockKind,
    /// The place of each block's first record among all of its kind.
    pub(super) firsts: Vec<usize>,
    blocks: Vec<(Hash, Vec<u8>)>,
}

impl Pack {
    /// Packs records in their order; a block ends before the record that would make it longer than
    /// [`BLOCK_BYTES`].
    pub(super) fn new<R: Serialize>(kind: BlockKind, records: impl IntoIterator<Item = R>) -> Self {
        let mut pack = Self::empty(kind);
        let (mut first, mut bytes, mut count) = (0, Vec::new(), 0);
        for record in records {
            let record = encode(&record);
            if count > 0 && bytes.len() + record.len() > BLOCK_BYTES {
                pack.seal(first, count, &bytes);
                (first, count) = (first + count, 0);
                bytes.clear();
            }
            bytes.extend(record);
            count += 1;
        }
        if count > 0 {
            pack.seal(first, count, &bytes);
        }
        pack
    }

    /// Packs records so that the blocks begin where those of another pack begin.
    pub(super) fn beside<R: Serialize>(
        kind: BlockKind,
        other: &Pack,
        records: impl IntoIterator<Item = R>,
    ) -> Self {
        let mut pack = Self::empty(kind);
        let mut records = records.into_iter();
        for (index, &first) in other.firsts.iter().enumerate() {
            let next = other.firsts.get(index + 1).copied().unwrap_or(usize::MAX);
            let (mut bytes, mut count) = (Vec::new(), 0);
            for record in records.by_ref().take(next - first) {
                bytes.extend(encode(&record));
                count += 1;
            }
            pack.seal(first, count, &bytes);
        }
        pack
    }

    fn empty(kind: BlockKind) -> Self {
        Self {
            kind,
            firsts: Vec::new(),
            blocks: Vec::new(),
        }
    }

    fn seal(&mut self, first: usize, count: usize, records: &[u8]) {
        let bytes = BlockId::new(self.kind, self.blocks.len()).seal(count, records);
        self.firsts.push(first);
        self.blocks.push((Hash::of(&bytes), bytes));
    }

    /// The first records' places, as the core holds them.
    pub(super) fn first_column(&self) -> Vec<u8> {
        column(self.firsts.iter().map(|&first| number(first)))
    }

    /// Lengths and hashes, as the core holds them.
    pub(super) fn files_column(&self) -> Vec<u8> {
        column(self.blocks.iter().flat_map(|(hash, bytes)| {
            let [upper, lower] = halves(hash.0);
            [number(bytes.len()), upper, lower]
        }))
    }

    /// The blocks as files.
    pub(super) fn into_files(self) -> impl Iterator<Item = BundleFile> {
        let kind = self.kind;
        self.blocks
            .into_iter()
            .enumerate()
            .map(move |(number, (hash, bytes))| BundleFile {
                name: BlockId::new(kind, number).file_name(hash),
                bytes,
            })
    }
}

/// The upper and the lower half of a hash, as columns hold it.
#[expect(clippy::cast_possible_truncation, reason = "each cast takes one half")]
pub(super) fn halves(hash: u64) -> [u32; 2] {
    [(hash >> 32) as u32, hash as u32]
}

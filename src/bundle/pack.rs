//! Packing: records into blocks, each of which goes out as soon as it is full.

use super::block::{BlockId, BlockKind, encode};
use super::column::number;
use super::file_name;
use super::hash::Hash;
use super::write::Out;
use super::{BLOCK_BYTES, BundleFile};

/// The blocks of one kind.
pub(super) struct Pack {
    pub(super) kind: BlockKind,
    /// The place of each block's first record among all of its kind.
    pub(super) firsts: Vec<usize>,
    /// Length and hash of each block.
    files: Vec<(usize, u32)>,
    /// How many records came before those that wait.
    sealed: usize,
    waiting: usize,
    bytes: Vec<u8>,
}

impl Pack {
    pub(super) fn new(kind: BlockKind) -> Self {
        Self {
            kind,
            firsts: Vec::new(),
            files: Vec::new(),
            sealed: 0,
            waiting: 0,
            bytes: Vec::new(),
        }
    }

    /// Packs the next record, which is encoded; a block ends before the record that would make it
    /// longer than [`BLOCK_BYTES`].
    pub(super) fn push<E>(&mut self, record: &[u8], out: &mut impl Out<E>) -> Result<(), E> {
        if self.waiting > 0 && self.bytes.len() + record.len() > BLOCK_BYTES {
            self.close(out)?;
        }
        self.bytes.extend_from_slice(record);
        self.waiting += 1;
        Ok(())
    }

    /// Ends the block of the records that wait, if there are any.
    pub(super) fn close<E>(&mut self, out: &mut impl Out<E>) -> Result<(), E> {
        if self.waiting == 0 {
            return Ok(());
        }
        let records = std::mem::take(&mut self.bytes);
        let (first, count) = (self.sealed, std::mem::take(&mut self.waiting));
        self.sealed += count;
        self.seal(first, &[&encode(&count), &records], out)
    }

    /// Sends out a block of these contents, of which the first record has this place.
    pub(super) fn seal<E>(
        &mut self,
        first: usize,
        contents: &[&[u8]],
        out: &mut impl Out<E>,
    ) -> Result<(), E> {
        let id = BlockId::new(self.kind, self.files.len());
        let bytes = id.seal(contents);
        let hash = Hash::of(&bytes).short();
        self.firsts.push(first);
        self.files.push((bytes.len(), hash));
        let name = file_name::of_block(id, hash);
        out.file(BundleFile { name, bytes })
    }

    /// Leaves out a block that would hold nothing: it has a number, but no file.
    pub(super) fn skip(&mut self) {
        self.firsts.push(0);
        self.files.push((0, 0));
    }

    /// The files that hold the first `count` records.
    pub(super) fn files_of_first(&self, count: usize) -> Vec<String> {
        let files = self.firsts.iter().zip(&self.files).enumerate();
        files
            .take_while(|(_, (first, _))| **first < count)
            .map(|(number, (_, (_, hash)))| {
                file_name::of_block(BlockId::new(self.kind, number), *hash)
            })
            .collect()
    }

    /// The first records' places.
    pub(super) fn firsts(&self) -> Vec<u32> {
        self.firsts.iter().map(|&first| number(first)).collect()
    }

    /// Lengths and hashes, as the core holds them.
    pub(super) fn files(&self) -> Vec<u8> {
        let entry = |&(length, hash): &(usize, u32)| {
            [number(length).to_le_bytes(), hash.to_be_bytes()].concat()
        };
        self.files.iter().flat_map(entry).collect()
    }
}

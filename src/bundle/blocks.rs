//! The blocks that have come so far.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::BundleError;
use super::block::{BlockId, BlockKind};
use super::check;
use super::column::Column;
use super::core::Core;
use super::manifest::Counts;
use super::packed::unpack;
use super::posting::{KeyRecord, Positions, Postings, Target};
use super::record::{ArticleRecord, StatementRecord, WitnessRecord};

/// The blocks that an answer needs and that have not come: fetch them all, insert them, ask again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing(pub Vec<BlockId>);

impl Missing {
    /// Notes what is missing of a thing, which is `None` until that has come.
    pub fn take<T>(&mut self, thing: Result<T, Missing>) -> Option<T> {
        thing.map_err(|missing| self.add(missing)).ok()
    }

    /// Notes what else is missing.
    pub(crate) fn add(&mut self, other: Missing) {
        for id in other.0 {
            if let Err(place) = self.0.binary_search(&id) {
                self.0.insert(place, id);
            }
        }
    }

    /// The answer, if nothing is missing for it.
    ///
    /// # Errors
    ///
    /// What is missing otherwise.
    pub fn or<T>(self, answer: T) -> Result<T, Missing> {
        if self.0.is_empty() {
            Ok(answer)
        } else {
            Err(self)
        }
    }
}

/// The blocks of one bundle that were fetched so far.
#[derive(Clone, Debug, Default)]
pub struct Blocks(BTreeMap<BlockId, Block>);

/// Of what there are lengths; the numbers of their blocks.
#[derive(Clone, Copy)]
pub(crate) enum Lengths {
    Articles,
    Statements,
}

#[derive(Clone, Debug)]
enum Block {
    Postings(Postings),
    Positions(Positions),
    Statements(Vec<Arc<StatementRecord>>),
    Articles(Vec<Arc<ArticleRecord>>),
    Keys(Vec<KeyRecord>),
    Lengths(Vec<u32>),
}

impl Blocks {
    /// Takes in the bytes of a block.
    ///
    /// # Errors
    ///
    /// [`BundleError::Unknown`] where `core` has no such block, [`BundleError::Length`] and
    /// [`BundleError::Changed`] where the bytes are other than were written, and
    /// [`BundleError::Damaged`] where they were written wrong.
    pub fn insert(&mut self, core: &Core, id: BlockId, bytes: &[u8]) -> Result<(), BundleError> {
        let file = core.file_name(id);
        let Some((length, _)) = core.block_file(id) else {
            return Err(BundleError::Unknown { file });
        };
        check::file(&file, length, bytes)?;
        let block = Block::open(core, id, bytes).ok_or(BundleError::Damaged {
            file,
            what: "its records",
        })?;
        self.0.insert(id, block);
        Ok(())
    }

    /// Whether a block has come.
    pub fn contains(&self, id: BlockId) -> bool {
        self.0.contains_key(&id)
    }

    /// What `read` finds in a block; where it finds nothing, the block is missing.
    fn read<'a, T>(
        &'a self,
        id: BlockId,
        read: impl FnOnce(&'a Block) -> Option<T>,
    ) -> Result<T, Missing> {
        let found = self.0.get(&id).and_then(read);
        found.ok_or_else(|| Missing(vec![id]))
    }

    /// The number of the first block in which `place` finds one, and that place.
    fn find(&self, place: impl Fn(&Block) -> Option<usize>) -> Option<(u32, usize)> {
        let mut blocks = self.0.iter();
        blocks.find_map(|(id, block)| Some((id.number, place(block)?)))
    }

    pub(super) fn statement(
        &self,
        id: BlockId,
        place: usize,
    ) -> Result<Arc<StatementRecord>, Missing> {
        self.read(id, |block| match block {
            Block::Statements(records) => records.get(place).cloned(),
            _ => None,
        })
    }

    /// The statement with a witness of this key, if its block has come: the block's number and the
    /// place in it.
    pub(super) fn statement_with(&self, key: &str) -> Option<(u32, usize)> {
        let has = |witness: &WitnessRecord| witness.key == key;
        self.find(|block| match block {
            Block::Statements(records) => records
                .iter()
                .position(|record| record.witnesses.iter().any(has)),
            _ => None,
        })
    }

    /// The article with this id, if its block has come: the block's number and the place in it.
    pub(super) fn article_with(&self, article: &str) -> Option<(u32, usize)> {
        self.find(|block| match block {
            Block::Articles(records) => records.iter().position(|record| record.id == article),
            _ => None,
        })
    }

    pub(super) fn article(&self, id: BlockId, place: usize) -> Result<Arc<ArticleRecord>, Missing> {
        self.read(id, |block| match block {
            Block::Articles(records) => records.get(place).cloned(),
            _ => None,
        })
    }

    pub(super) fn target(&self, id: BlockId, key: u64) -> Result<Option<Target>, Missing> {
        self.read(id, |block| match block {
            Block::Keys(records) => {
                let place = records.binary_search_by_key(&key, |record| record.key);
                Some(place.ok().map(|place| records[place].target))
            }
            _ => None,
        })
    }

    /// How many words each article has, or each statement's first witness.
    pub(crate) fn lengths(&self, scope: Lengths) -> Result<Column<'_>, Missing> {
        let (kind, number) = (BlockKind::Lengths, scope as u32);
        self.read(BlockId { kind, number }, |block| match block {
            Block::Lengths(lengths) => Some(Column::new(lengths)),
            _ => None,
        })
    }

    /// A block of postings.
    pub(crate) fn postings(&self, number: u32) -> Result<&Postings, Missing> {
        let kind = BlockKind::Postings;
        self.read(BlockId { kind, number }, |block| match block {
            Block::Postings(terms) => Some(terms),
            _ => None,
        })
    }

    /// The positions of the same terms, in the same order.
    pub(crate) fn positions(&self, number: u32) -> Result<&Positions, Missing> {
        let kind = BlockKind::Positions;
        self.read(BlockId { kind, number }, |block| match block {
            Block::Positions(terms) => Some(terms),
            _ => None,
        })
    }
}

impl Block {
    /// Reads a block; `None` where its records are not what the core says they are.
    fn open(core: &Core, id: BlockId, bytes: &[u8]) -> Option<Self> {
        let counts = &core.manifest().counts;
        Some(match id.kind {
            BlockKind::Postings => {
                let counts = [counts.witnesses, counts.articles];
                Self::Postings(Postings::open(id.number, id.contents(bytes)?, counts)?)
            }
            BlockKind::Positions => Self::Positions(Positions::open(id.contents(bytes)?)?),
            BlockKind::Statements => Self::Statements(records(core, id, bytes, check::statement)?),
            BlockKind::Articles => Self::Articles(records(core, id, bytes, check::article)?),
            BlockKind::Keys => {
                let records: Vec<KeyRecord> = id.records(bytes)?;
                let fit = records.iter().all(|record| check::key(record, counts));
                let sorted = records.is_sorted_by(|a, b| a.key < b.key);
                (fit && sorted).then_some(Self::Keys(records))?
            }
            BlockKind::Lengths => {
                let lengths = unpack(id.contents(bytes)?)?;
                let count = match id.number {
                    0 => counts.articles,
                    _ => counts.statements,
                };
                (lengths.len() == count as usize).then_some(Self::Lengths(lengths))?
            }
        })
    }
}

/// The records of a block; `None` where one does not `fit`, or the core says that there are more or
/// fewer.
fn records<R: DeserializeOwned>(
    core: &Core,
    id: BlockId,
    bytes: &[u8],
    fit: fn(&R, &Counts) -> bool,
) -> Option<Vec<Arc<R>>> {
    let records: Vec<R> = id.records(bytes)?;
    let counts = &core.manifest().counts;
    let is_whole = records.iter().all(|record| fit(record, counts));
    (is_whole && records.len() == core.block_len(id))
        .then(|| records.into_iter().map(Arc::new).collect())
}

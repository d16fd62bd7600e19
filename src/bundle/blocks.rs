//! The blocks that have come so far.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::BundleError;
use super::block::{BlockId, BlockKind};
use super::check;
use super::column::Column;
use super::core::Core;
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

    pub(super) fn statement(
        &self,
        id: BlockId,
        place: usize,
    ) -> Result<Arc<StatementRecord>, Missing> {
        match self.0.get(&id) {
            Some(Block::Statements(records)) => records.get(place).cloned(),
            _ => None,
        }
        .ok_or_else(|| Missing(vec![id]))
    }

    /// The statement with a witness of this key, if its block has come: the block's number and the
    /// place in it.
    pub(super) fn statement_with(&self, key: &str) -> Option<(u32, usize)> {
        self.0.iter().find_map(|(id, block)| match block {
            Block::Statements(records) => {
                let has = |w: &WitnessRecord| w.key == key;
                let place = records
                    .iter()
                    .position(|record| record.witnesses.iter().any(has));
                Some((id.number, place?))
            }
            _ => None,
        })
    }

    /// The article with this id, if its block has come: the block's number and the place in it.
    pub(super) fn article_with(&self, article: &str) -> Option<(u32, usize)> {
        self.0.iter().find_map(|(id, block)| match block {
            Block::Articles(records) => Some((
                id.number,
                records.iter().position(|record| record.id == article)?,
            )),
            _ => None,
        })
    }

    pub(super) fn article(&self, id: BlockId, place: usize) -> Result<Arc<ArticleRecord>, Missing> {
        match self.0.get(&id) {
            Some(Block::Articles(records)) => records.get(place).cloned(),
            _ => None,
        }
        .ok_or_else(|| Missing(vec![id]))
    }

    pub(super) fn target(&self, id: BlockId, key: u64) -> Result<Option<Target>, Missing> {
        let Some(Block::Keys(records)) = self.0.get(&id) else {
            return Err(Missing(vec![id]));
        };
        let place = records.binary_search_by_key(&key, |record| record.key);
        Ok(place
            .ok()
            .and_then(|place| records.get(place))
            .map(|record| record.target))
    }

    /// How many words each article has, or each statement's first witness.
    pub(crate) fn lengths(&self, scope: Lengths) -> Result<Column<'_>, Missing> {
        let (kind, number) = (BlockKind::Lengths, scope as u32);
        match self.0.get(&BlockId { kind, number }) {
            Some(Block::Lengths(lengths)) => Ok(Column::new(lengths)),
            _ => Err(Missing(vec![BlockId { kind, number }])),
        }
    }

    /// A block of postings.
    pub(crate) fn postings(&self, number: u32) -> Result<&Postings, Missing> {
        let kind = BlockKind::Postings;
        match self.0.get(&BlockId { kind, number }) {
            Some(Block::Postings(terms)) => Ok(terms),
            _ => Err(Missing(vec![BlockId { kind, number }])),
        }
    }

    /// The positions of the same terms, in the same order.
    pub(crate) fn positions(&self, number: u32) -> Result<&Positions, Missing> {
        let kind = BlockKind::Positions;
        match self.0.get(&BlockId { kind, number }) {
            Some(Block::Positions(terms)) => Ok(terms),
            _ => Err(Missing(vec![BlockId { kind, number }])),
        }
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
            BlockKind::Statements => {
                let records: Vec<StatementRecord> = id.records(bytes)?;
                let fit = records
                    .iter()
                    .all(|record| check::statement(record, counts));
                let whole = fit && records.len() == core.block_len(id);
                whole.then(|| Self::Statements(records.into_iter().map(Arc::new).collect()))?
            }
            BlockKind::Articles => {
                let records: Vec<ArticleRecord> = id.records(bytes)?;
                let fit = records.iter().all(|record| check::article(record, counts));
                let whole = fit && records.len() == core.block_len(id);
                whole.then(|| Self::Articles(records.into_iter().map(Arc::new).collect()))?
            }
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

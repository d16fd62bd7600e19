//! The way to each block, and to the records in it.

use std::sync::Arc;

use super::Core;
use crate::bundle::block::{BlockId, BlockKind};
use crate::bundle::blocks::{Blocks, Missing};
use crate::bundle::column::{Column, number};
use crate::bundle::file_name;
use crate::bundle::hash::Hash;
use crate::bundle::key;
use crate::bundle::layout::{FILE_BYTES, Section};
use crate::bundle::posting::Target;
use crate::bundle::record::{ArticleRecord, StatementRecord};
use crate::id::{ArticleId, StatementId};

impl Core {
    /// The name under which a block lies beside the manifest.
    pub fn file_name(&self, id: BlockId) -> String {
        let (_, hash) = self.block_file(id).unwrap_or_default();
        file_name::of_block(id, hash)
    }

    /// The record of a statement. [`Missing`] names no block where there is no such statement.
    pub fn statement(
        &self,
        blocks: &Blocks,
        id: StatementId,
    ) -> Result<Arc<StatementRecord>, Missing> {
        let (block, place) = self.block_of(BlockKind::Statements, id.0)?;
        blocks.statement(block, place)
    }

    /// The record of an article. [`Missing`] names no block where there is no such article.
    pub fn article(&self, blocks: &Blocks, id: ArticleId) -> Result<Arc<ArticleRecord>, Missing> {
        let (block, place) = self.block_of(BlockKind::Articles, id.0)?;
        blocks.article(block, place)
    }

    /// The article with this id, as links hold it; `None` where this corpus has none.
    pub fn find_article(&self, blocks: &Blocks, id: &str) -> Result<Option<ArticleId>, Missing> {
        if let Some((block, place)) = blocks.article_with(id) {
            return Ok(Some(ArticleId(self.id_at(
                BlockKind::Articles,
                block,
                place,
            ))));
        }
        Ok(match self.find(blocks, key::of_article(id))? {
            Some(Target::Article(id)) => Some(id),
            _ => None,
        })
    }

    /// The statement with this key, or with a witness of this key; `None` where this corpus has
    /// none.
    pub fn find_statement(
        &self,
        blocks: &Blocks,
        key: &str,
    ) -> Result<Option<StatementId>, Missing> {
        if let Some((block, place)) = blocks.statement_with(key) {
            return Ok(Some(StatementId(self.id_at(
                BlockKind::Statements,
                block,
                place,
            ))));
        }
        let Some(key) = Hash::from_text(key) else {
            return Ok(None);
        };
        Ok(match self.find(blocks, key)? {
            Some(Target::Statement(id)) => Some(id),
            _ => None,
        })
    }

    /// The id of the record at a place of a block.
    fn id_at(&self, kind: BlockKind, block: u32, place: usize) -> u32 {
        let (firsts, _) = self.firsts(kind);
        firsts.get(block as usize).saturating_add(number(place))
    }

    fn find(&self, blocks: &Blocks, key: Hash) -> Result<Option<Target>, Missing> {
        let firsts = self.bytes(Section::FirstKey).as_chunks().0;
        let behind = firsts.partition_point(|&first| u64::from_be_bytes(first) <= key.0);
        match behind.checked_sub(1) {
            Some(block) => blocks.target(BlockId::new(BlockKind::Keys, block), key.0),
            None => Ok(None),
        }
    }

    /// The block of a record, and the record's place in it.
    fn block_of(&self, kind: BlockKind, id: u32) -> Result<(BlockId, usize), Missing> {
        let (firsts, count) = self.firsts(kind);
        let behind = firsts.partition_point(|first| first <= id);
        match behind.checked_sub(1) {
            Some(block) if id < count => {
                let place = (id - firsts.get(block)) as usize;
                Ok((BlockId::new(kind, block), place))
            }
            _ => Err(Missing(Vec::new())),
        }
    }

    /// The first id of each block of statements or articles, and how many there are of them.
    fn firsts(&self, kind: BlockKind) -> (Column<'_>, u32) {
        let counts = &self.manifest.counts;
        match kind {
            BlockKind::Articles => (self.column(Section::FirstArticle), counts.articles),
            _ => (self.column(Section::FirstStatement), counts.statements),
        }
    }

    /// How many records a block of statements or articles holds.
    pub(in crate::bundle) fn block_len(&self, id: BlockId) -> usize {
        let (firsts, count) = self.firsts(id.kind);
        let next = id.number as usize + 1;
        let end = if next < firsts.len() {
            firsts.get(next)
        } else {
            count
        };
        end.saturating_sub(firsts.get(id.number as usize)) as usize
    }

    /// Length and hash of a block.
    pub(in crate::bundle) fn block_file(&self, id: BlockId) -> Option<(u64, u32)> {
        let files = self.bytes(id.kind.files()).as_chunks::<FILE_BYTES>().0;
        let (length, hash) = files.get(id.number as usize)?.split_first_chunk()?;
        let hash = u32::from_be_bytes(*hash.first_chunk()?);
        Some((u64::from(u32::from_le_bytes(*length)), hash))
    }

    /// Whether there is a block of positions beside a block of postings: not where nobody says any
    /// of the words.
    pub(crate) fn has_positions(&self, number: u32) -> bool {
        let kind = BlockKind::Positions;
        let file = self.block_file(BlockId { kind, number });
        file.is_some_and(|(length, _)| length > 0)
    }

    /// The blocks of postings that may hold terms from `first` on for as long as `goes_on`.
    pub(crate) fn postings_blocks(
        &self,
        first: &str,
        goes_on: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = u32> {
        let firsts = self.strings(Section::FirstTerm, Section::FirstTermText);
        let begin = firsts
            .partition_point(|term| term <= first)
            .saturating_sub(1);
        let blocks = (begin..firsts.len())
            .take_while(move |&block| block == begin || goes_on(firsts.get(block)));
        blocks.map(number)
    }
}

//! Blocks: the files of a bundle that are fetched only when something in them is asked for.
//!
//! A block is its kind (one byte) and number (four, little-endian), then its records in
//! [postcard](https://postcard.jamesmunns.com/wire-format), as a list; postings and positions have
//! a layout of their own, which is read where it lies.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::layout::Section;

/// Names one block of a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockId {
    /// What it holds.
    pub kind: BlockKind,
    /// Its place among the blocks of its kind.
    pub number: u32,
}

/// What a block holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockKind {
    /// Terms, and the witnesses and articles that hold them.
    Postings,
    /// The places of the same terms among the words of each witness: for phrases.
    Positions,
    /// Statements.
    Statements,
    /// Articles.
    Articles,
    /// What the keys and ids in links lead to.
    Keys,
    /// How many words things have: block 0 of each article, block 1 of each statement's first
    /// witness.
    Lengths,
}

impl BlockKind {
    /// All kinds, in the order in which they are written.
    pub const ALL: [BlockKind; 6] = [
        BlockKind::Postings,
        BlockKind::Positions,
        BlockKind::Statements,
        BlockKind::Articles,
        BlockKind::Keys,
        BlockKind::Lengths,
    ];

    /// How the names of its files begin.
    pub(super) fn name(self) -> &'static str {
        match self {
            BlockKind::Postings => "postings",
            BlockKind::Positions => "positions",
            BlockKind::Statements => "statements",
            BlockKind::Articles => "articles",
            BlockKind::Keys => "keys",
            BlockKind::Lengths => "lengths",
        }
    }

    /// The list of its files in the core.
    pub(super) fn files(self) -> Section {
        match self {
            BlockKind::Postings => Section::PostingsFiles,
            BlockKind::Positions => Section::PositionsFiles,
            BlockKind::Statements => Section::StatementsFiles,
            BlockKind::Articles => Section::ArticlesFiles,
            BlockKind::Keys => Section::KeysFiles,
            BlockKind::Lengths => Section::LengthsFiles,
        }
    }
}

impl BlockId {
    pub(super) fn new(kind: BlockKind, number: usize) -> Self {
        let number = super::column::number(number);
        Self { kind, number }
    }

    fn head(self) -> [u8; 5] {
        let [a, b, c, d] = self.number.to_le_bytes();
        [self.kind as u8, a, b, c, d]
    }

    /// A block of these contents.
    pub(super) fn seal(self, contents: &[&[u8]]) -> Vec<u8> {
        let head = self.head();
        [&[head.as_slice()], contents].concat().concat()
    }

    /// The contents of a block; `None` where the bytes are not those of this block.
    pub(super) fn contents(self, bytes: &[u8]) -> Option<&[u8]> {
        bytes.strip_prefix(&self.head())
    }

    /// The records of a block; `None` where the bytes are not those of this block.
    pub(super) fn records<R: DeserializeOwned>(self, bytes: &[u8]) -> Option<Vec<R>> {
        let (records, rest) = postcard::take_from_bytes(self.contents(bytes)?).ok()?;
        rest.is_empty().then_some(records)
    }
}

/// A record as [`encode`] gives it; `None` where the bytes are none.
pub(super) fn decode<R: DeserializeOwned>(bytes: &[u8]) -> Option<R> {
    postcard::from_bytes(bytes).ok()
}

/// One record as it stands in a block.
pub(super) fn encode(record: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(record).expect("records are plain lists, strings and numbers")
}

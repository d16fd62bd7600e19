//! The bundle: a corpus as static files that a browser fetches piece by piece.
//!
//! A folder holds `manifest.json`, one core, and blocks. The manifest names the core; the core is
//! fetched on opening and holds what the first screen and all facets need, as columns; a block is
//! fetched when something in it is asked for. All but the manifest have the hash of their bytes in
//! their name, so that they can be cached for ever, and every file is held against its hash when it
//! comes: after that nothing can fail.
//!
//! What needs a block returns `Result<T, Missing>`: the caller fetches the blocks that [`Missing`]
//! names, [inserts](Blocks::insert) them and asks again.

mod block;
mod blocks;
mod check;
mod column;
mod core;
mod error;
mod file_name;
mod hash;
mod json;
mod key;
mod layout;
mod manifest;
mod pack;
mod packed;
mod passage;
mod places;
mod posting;
mod record;
mod write;

pub use self::core::Core;
pub use block::{BlockId, BlockKind};
pub use blocks::{Blocks, Missing};
pub use error::BundleError;
pub use file_name::{FileKind, MANIFEST};
pub use manifest::{CoreFile, Counts, Manifest};
pub use record::{
    ArticleRecord, Elsewhere, IndirectRecord, QuotationRecord, StatementRecord, WitnessRecord,
};
pub use write::{InMemory, Out, Outline, write, write_to};

pub(crate) use blocks::Lengths;
pub(crate) use column::Column;
pub(crate) use layout::{NONE, Section};
pub(crate) use posting::{Entry, List, Positions, Postings};

/// The version of the format, which manifest and core carry.
///
/// A page reads its own version only: there is no older bundle that could not be built again. It
/// rises whenever a section or a record changes, an enum in a record included.
pub const VERSION: u32 = 10;

/// How many bytes a block has, as long as a single record isn't longer: little enough for one round
/// trip, enough to compress well.
pub const BLOCK_BYTES: usize = 48 * 1024;

/// The same for postings: a question wants single terms of several blocks.
const POSTINGS_BYTES: usize = 16 * 1024;

/// How many statements the first screen shows: the manifest names the blocks that hold them.
pub const FIRST_SCREEN: u32 = 24;

/// One file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleFile {
    /// Its name within the bundle's folder.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

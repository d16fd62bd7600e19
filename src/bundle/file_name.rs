//! The names of a bundle's files: what they hold, and the hash of their bytes.

use super::hash::Hash;
use super::{BlockId, BlockKind};

/// The name of the manifest.
pub const MANIFEST: &str = "manifest.json";

/// What a file of a bundle holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// What names the core.
    Manifest,
    /// What is fetched on opening.
    Core,
    /// One block.
    Block(BlockKind),
}

impl FileKind {
    /// What the file of this name holds; `None` for one that no bundle has.
    pub fn of(name: &str) -> Option<Self> {
        if name == MANIFEST {
            return Some(FileKind::Manifest);
        }
        let (kind, rest) = name.split_once('-')?;
        let hash = hash(name)?;
        if kind == CORE {
            return Hash::from_text(hash).map(|_| FileKind::Core);
        }
        let is_half = hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = rest
            .strip_suffix(ENDING)?
            .strip_suffix(hash)?
            .strip_suffix('-');
        let is_number = |number: &str| number.bytes().all(|byte| byte.is_ascii_digit());
        let numbered = number.is_some_and(|number| !number.is_empty() && is_number(number));
        let kind = BlockKind::ALL
            .into_iter()
            .find(|block| block.name() == kind);
        let kind = kind.filter(|_| numbered && is_half);
        kind.map(FileKind::Block)
    }
}

/// How the name of the core begins.
const CORE: &str = "core";

/// How the names of all files but the manifest end.
const ENDING: &str = ".bin";

/// The name of the core with these bytes.
pub(super) fn of_core(hash: Hash) -> String {
    format!("{CORE}-{}{ENDING}", hash.to_text())
}

/// The name of a block with these bytes. The number tells the blocks of a bundle apart, the hash
/// those of two bundles: for that its first half is enough, and half as much to fetch with the
/// core.
pub(super) fn of_block(block: BlockId, hash: u32) -> String {
    let BlockId { kind, number } = block;
    format!("{}-{number}-{hash:08x}{ENDING}", kind.name())
}

/// The hash in the name of a file, in digits.
pub(super) fn hash(name: &str) -> Option<&str> {
    let (_, hash) = name.strip_suffix(ENDING)?.rsplit_once('-')?;
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::{BlockKind, FileKind};

    #[test]
    fn only_names_that_bundles_have_are_theirs() {
        let block = Some(FileKind::Block(BlockKind::Articles));
        assert_eq!(FileKind::of("manifest.json"), Some(FileKind::Manifest));
        assert_eq!(
            FileKind::of("core-0123456789abcdef.bin"),
            Some(FileKind::Core)
        );
        assert_eq!(FileKind::of("articles-12-deadbeef.bin"), block);
        for name in [
            "core-deadbeef.bin",
            "articles-deadbeef.bin",
            "articles-of-may-deadbeef.bin",
            "articles-1-deadbee.bin",
            "letters-1-deadbeef.bin",
            "articles-1-deadbeef.txt",
            "Manifest.json",
        ] {
            assert_eq!(FileKind::of(name), None, "{name}");
        }
    }
}

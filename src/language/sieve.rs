//! A sieve in front of a table of words: most words are in no table, and it tells so at little
//! cost.

/// One bit for the hashes of all words of a table (B. H. Bloom, “Space/Time Trade-offs in Hash
/// Coding with Allowable Errors”, 1970, with a single hash). It stays in the nearest cache, where a
/// table has no room.
#[derive(Clone, Copy)]
pub(super) struct Sieve([u64; WORDS]);

const WORDS: usize = 512;

impl Sieve {
    /// The sieve of an empty table.
    pub(super) const fn new() -> Self {
        Self([0; WORDS])
    }

    /// Enters a word by its hash.
    pub(super) const fn enter(&mut self, hash: u32) {
        self.0[place(hash)] |= bit(hash);
    }

    /// Whether a word of this hash may be in the table; if not, there is none.
    pub(super) const fn may_hold(&self, hash: u32) -> bool {
        self.0[place(hash)] & bit(hash) != 0
    }
}

/// The upper bits of a hash, for tables go by the lower ones.
const fn place(hash: u32) -> usize {
    (hash >> 23) as usize % WORDS
}

const fn bit(hash: u32) -> u64 {
    1 << ((hash >> 17) & 63)
}

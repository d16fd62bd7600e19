//! Hashes: the names of files, and the keys that links hold.

use sha2::{Digest, Sha256};

/// As much is hashed at a time: a browser compiles a function quickly at first, and well only for
/// its later calls.
const PIECE: usize = 16 * 1024;

/// The first eight bytes of SHA-256, big-endian: enough that no two files or statements of a corpus
/// share one by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hash(pub(super) u64);

impl Hash {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self::of_parts(&[bytes])
    }

    pub(super) fn of_parts(parts: &[&[u8]]) -> Self {
        let mut sha = Sha256::new();
        let pieces = parts.iter().flat_map(|part| part.chunks(PIECE));
        pieces.for_each(|piece| sha.update(piece));
        let bytes: [u8; 32] = sha.finalize().into();
        Self(
            bytes
                .iter()
                .take(8)
                .fold(0, |hash, &byte| hash << 8 | u64::from(byte)),
        )
    }

    /// The first four bytes.
    pub(super) fn short(self) -> u32 {
        (self.0 >> 32) as u32
    }

    /// Sixteen hexadecimal digits.
    pub(super) fn to_text(self) -> String {
        format!("{:016x}", self.0)
    }

    pub(super) fn from_text(text: &str) -> Option<Self> {
        let digits = text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit());
        digits.then(|| u64::from_str_radix(text, 16).ok().map(Self))?
    }
}

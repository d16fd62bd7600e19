//! Where a bundle goes while it is written.

use std::ops::Range;

use crate::bundle::BundleFile;

/// Takes what is written, and keeps what is to be written later.
pub trait Out<E> {
    /// Takes the next file.
    ///
    /// # Errors
    ///
    /// Whatever ends the writing.
    fn file(&mut self, file: BundleFile) -> Result<(), E>;

    /// Keeps these bytes behind those that are kept already.
    ///
    /// # Errors
    ///
    /// Whatever ends the writing.
    fn keep(&mut self, bytes: &[u8]) -> Result<(), E>;

    /// Puts a range of all bytes that are kept behind those in `to`.
    ///
    /// # Errors
    ///
    /// Whatever ends the writing.
    fn kept(&mut self, range: Range<u64>, to: &mut Vec<u8>) -> Result<(), E>;
}

/// Everything in memory.
#[derive(Clone, Debug, Default)]
pub struct InMemory {
    /// The files, in the order in which they were written.
    pub files: Vec<BundleFile>,
    kept: Vec<u8>,
}

impl<E> Out<E> for InMemory {
    fn file(&mut self, file: BundleFile) -> Result<(), E> {
        self.files.push(file);
        Ok(())
    }

    fn keep(&mut self, bytes: &[u8]) -> Result<(), E> {
        self.kept.extend_from_slice(bytes);
        Ok(())
    }

    fn kept(&mut self, range: Range<u64>, to: &mut Vec<u8>) -> Result<(), E> {
        let range = usize::try_from(range.start)
            .ok()
            .zip(usize::try_from(range.end).ok());
        let bytes = range.and_then(|(start, end)| self.kept.get(start..end));
        to.extend_from_slice(bytes.unwrap_or_default());
        Ok(())
    }
}

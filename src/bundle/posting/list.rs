//! What holds a term: ascending numbers below how many there are.
//!
//! Written as the gaps between them, or as a bit for each number there is, where that is no longer:
//! the length tells which of the two.

use crate::index::varint::{put_ascending, take_ascending};

/// Appends a list of numbers below `end`.
pub(super) fn put_list(bytes: &mut Vec<u8>, numbers: &[u32], end: u32) {
    let start = bytes.len();
    // A gap takes a byte at least.
    if numbers.len() < bits(end) {
        put_ascending(bytes, numbers.iter().copied());
        if bytes.len() - start < bits(end) {
            return;
        }
        bytes.truncate(start);
    }
    bytes.resize(start + bits(end), 0);
    for &number in numbers {
        bytes[start + number as usize / 8] |= 1 << (number % 8);
    }
}

/// How many bytes hold a bit for each number.
pub(super) fn bits(end: u32) -> usize {
    end.div_ceil(8) as usize
}

/// A list, read as it is asked for.
pub(crate) struct List<'a> {
    bytes: &'a [u8],
    are_bits: bool,
    next: u32,
    end: u32,
}

impl<'a> List<'a> {
    /// The list that [`put_list`] wrote as these bytes.
    pub(super) fn new(bytes: &'a [u8], end: u32) -> Self {
        Self {
            bytes,
            are_bits: bytes.len() == bits(end),
            next: 0,
            end,
        }
    }

    /// The next number whose bit is set.
    fn next_bit(&mut self) -> Option<u32> {
        let is_set = |number: &u32| self.bytes[*number as usize / 8] >> (number % 8) & 1 == 1;
        let number = (self.next..self.end).find(is_set)?;
        self.next = number + 1;
        Some(number)
    }
}

impl Iterator for List<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let number = match self.are_bits {
            true => self.next_bit(),
            false => take_ascending(&mut self.bytes, &mut self.next),
        };
        number.filter(|number| *number < self.end)
    }
}

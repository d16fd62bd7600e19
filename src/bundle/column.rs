//! Columns: lists of numbers and strings.

use super::layout::NONE;

/// A list of numbers, one for each article, statement or the like.
#[derive(Clone, Copy, Default)]
pub(crate) struct Column<'a>(&'a [u32]);

impl<'a> Column<'a> {
    pub(super) fn new(numbers: &'a [u32]) -> Self {
        Self(numbers)
    }

    pub(crate) fn len(self) -> usize {
        self.0.len()
    }

    /// The number at `index`; zero past the end, which no checked bundle asks for.
    pub(crate) fn get(self, index: usize) -> u32 {
        self.0.get(index).copied().unwrap_or(0)
    }

    /// The id at `index`, if there is one.
    pub(crate) fn id(self, index: usize) -> Option<u32> {
        (index < self.len())
            .then(|| self.get(index))
            .filter(|&id| id != NONE)
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = u32> + Clone + 'a {
        self.0.iter().copied()
    }

    /// How many of the numbers, which ascend, fulfil `before`.
    pub(crate) fn partition_point(self, before: impl Fn(u32) -> bool) -> usize {
        partition_point(self.len(), |index| before(self.get(index)))
    }
}

/// A list of strings: where each begins, and all of them in one text.
#[derive(Clone, Copy, Default)]
pub(crate) struct Strings<'a> {
    starts: Column<'a>,
    text: &'a [u8],
}

impl<'a> Strings<'a> {
    pub(super) fn new(starts: Column<'a>, text: &'a [u8]) -> Self {
        Self { starts, text }
    }

    pub(crate) fn len(self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The string at `index`; empty past the end.
    pub(crate) fn get(self, index: usize) -> &'a str {
        self.checked(index).unwrap_or_default()
    }

    /// The same, `None` where offsets or bytes are wrong.
    pub(super) fn checked(self, index: usize) -> Option<&'a str> {
        let (start, end) = (
            self.starts.get(index),
            self.starts.get(index.checked_add(1)?),
        );
        let bytes = self.text.get(start as usize..end as usize)?;
        std::str::from_utf8(bytes).ok()
    }

    /// How many of the strings, which ascend, fulfil `before`.
    pub(crate) fn partition_point(self, before: impl Fn(&str) -> bool) -> usize {
        partition_point(self.len(), |index| before(self.get(index)))
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = &'a str> {
        (0..self.len()).map(move |index| self.get(index))
    }
}

/// How many of `len` things, which ascend, fulfil `before`.
pub(super) fn partition_point(len: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, len);
    while low < high {
        let middle = low + (high - low) / 2;
        match before(middle) {
            true => low = middle + 1,
            false => high = middle,
        }
    }
    low
}

/// Writes what [`Strings`] reads: offsets and text.
pub(super) fn strings<'a>(strings: impl IntoIterator<Item = &'a str>) -> (Vec<u32>, Vec<u8>) {
    let (mut starts, mut text) = (vec![0], Vec::new());
    for string in strings {
        text.extend_from_slice(string.as_bytes());
        starts.push(number(text.len()));
    }
    (starts, text)
}

/// A count or an offset as it is written.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).expect("a bundle's core stays below 4 GiB")
}

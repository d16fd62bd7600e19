//! A block of postings, read where it lies.

use std::ops::Range;

use super::List;
use crate::bundle::column::partition_point;
use crate::index::varint::take;

/// Every so many terms there is one that is found without those before it.
const STEP: usize = 32;

/// A block of terms: its bytes as they came, and where in them some of the terms are.
#[derive(Clone, Debug)]
pub(crate) struct Postings {
    number: u32,
    bytes: Vec<u8>,
    /// Where the lists begin.
    lists: usize,
    /// Every [`STEP`]th term, in order.
    marks: Vec<Mark>,
    /// How many witnesses and how many articles there are.
    counts: [u32; 2],
}

/// Where a term is, and what is to be known of the terms before it.
#[derive(Clone, Debug)]
struct Mark {
    term: Box<[u8]>,
    /// Where the next term's head begins.
    head: usize,
    /// Where the term's lists lie.
    lists: [usize; 3],
}

/// A term of a block.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'a> {
    pub(crate) postings: &'a Postings,
    /// Its place among the terms of the block.
    pub(crate) at: usize,
    lists: [usize; 3],
}

/// Terms of a block, one after the other.
pub(crate) struct Entries<'a> {
    postings: &'a Postings,
    heads: &'a [u8],
    at: usize,
    term: Vec<u8>,
    /// Where the lists of the term at hand lie; `None` where there is none.
    lists: Option<[usize; 3]>,
}

impl Postings {
    /// Opens what [`PostingsWriter`](super::PostingsWriter) wrote; `None` where it is something
    /// else.
    pub(in crate::bundle) fn open(number: u32, bytes: &[u8], counts: [u32; 2]) -> Option<Self> {
        let mut postings = Self {
            number,
            bytes: bytes.to_vec(),
            lists: bytes.len(),
            marks: Vec::new(),
            counts,
        };
        let mut heads = bytes;
        let count = take(&mut heads)? as usize;
        let (mut term, mut lists, mut marks) = (Vec::new(), [0; 3], Vec::new());
        for at in 0..count {
            lists = read_head(&mut heads, &mut term, lists[2])?;
            if at % STEP == 0 {
                marks.push(Mark {
                    term: term.as_slice().into(),
                    head: bytes.len() - heads.len(),
                    lists,
                });
            }
        }
        postings.marks = marks;
        postings.lists = bytes.len() - heads.len();
        (heads.len() == lists[2]).then_some(postings)
    }

    /// The block's place among the blocks of postings.
    pub(crate) fn number(&self) -> u32 {
        self.number
    }

    /// The terms that are not before `term`, as far as they are in the block.
    pub(crate) fn from(&self, term: &str) -> Entries<'_> {
        let is_before = |mark: usize| *self.marks[mark].term < *term.as_bytes();
        let behind = partition_point(self.marks.len(), is_before);
        let mut entries = self.entries(behind.saturating_sub(1));
        while entries.lists.is_some() && *entries.term < *term.as_bytes() {
            entries.advance();
        }
        entries
    }

    fn entries(&self, mark: usize) -> Entries<'_> {
        let known = self.marks.get(mark);
        Entries {
            postings: self,
            heads: known.map_or(&[], |mark| &self.bytes[mark.head..self.lists]),
            at: mark * STEP,
            term: known.map_or_else(Vec::new, |mark| mark.term.to_vec()),
            lists: known.map(|mark| mark.lists),
        }
    }

    fn list(&self, range: Range<usize>, count: u32) -> List<'_> {
        let list = self
            .bytes
            .get(self.lists + range.start..self.lists + range.end);
        List::new(list.unwrap_or_default(), count)
    }
}

/// Reads the head of the next term, which turns into `term`, and says where its lists lie, of which
/// the first begins at `start`.
fn read_head(heads: &mut &[u8], term: &mut Vec<u8>, start: usize) -> Option<[usize; 3]> {
    let shared = take(heads)? as usize;
    let own = take(heads)? as usize;
    let (own, behind) = heads.split_at_checked(own)?;
    *heads = behind;
    (shared <= term.len()).then(|| term.truncate(shared))?;
    term.extend_from_slice(own);
    let witnesses = start.checked_add(take(heads)? as usize)?;
    let articles = witnesses.checked_add(take(heads)? as usize)?;
    Some([start, witnesses, articles])
}

impl<'a> Entries<'a> {
    fn advance(&mut self) {
        self.at += 1;
        self.lists = self
            .lists
            .and_then(|lists| read_head(&mut self.heads, &mut self.term, lists[2]));
    }

    /// The next term that `fits`; behind one that does not there are no more.
    pub(crate) fn next_if(&mut self, fits: impl FnOnce(&[u8]) -> bool) -> Option<Entry<'a>> {
        let lists = self.lists.filter(|_| fits(&self.term))?;
        let entry = Entry {
            postings: self.postings,
            at: self.at,
            lists,
        };
        self.advance();
        Some(entry)
    }
}

impl<'a> Entry<'a> {
    /// The witnesses of the term.
    pub(crate) fn witnesses(self) -> List<'a> {
        let [start, end, _] = self.lists;
        self.postings.list(start..end, self.postings.counts[0])
    }

    /// The articles of the term.
    pub(crate) fn articles(self) -> List<'a> {
        let [_, start, end] = self.lists;
        self.postings.list(start..end, self.postings.counts[1])
    }
}

//! Postings: terms and what holds them, read where they lie.
//!
//! Behind the block's head stand the number of terms; for each term how many bytes it shares with
//! the one before it, how many more it has, those, and the lengths of its two [lists](list); then
//! all lists, of each term its witnesses and its articles. All numbers are
//! [varints](crate::index::varint).

mod list;
mod terms;

use serde::{Deserialize, Serialize};

use super::column::number;
use crate::id::{ArticleId, StatementId};
use crate::index;
use crate::index::varint::{put, put_ascending, take, take_ascending};

use list::{bits, put_list};

pub(crate) use list::List;
pub(crate) use terms::{Entry, Postings};

/// The places of the same terms in their witnesses: the number of terms, the length of each one's
/// list, then the lists: for each witness how many places, and those.
#[derive(Clone, Debug)]
pub(crate) struct Positions {
    lists: Vec<u8>,
    ends: Vec<u32>,
}

impl Positions {
    /// Opens what [`PostingsWriter`] wrote; `None` where it is something else.
    pub(super) fn open(mut bytes: &[u8]) -> Option<Self> {
        let (mut ends, mut end) = (Vec::new(), 0u32);
        for _ in 0..take(&mut bytes)? {
            end = end.checked_add(take(&mut bytes)?)?;
            ends.push(end);
        }
        (bytes.len() == end as usize).then(|| Self {
            lists: bytes.to_vec(),
            ends,
        })
    }

    /// The places of a term, witness by witness.
    pub(crate) fn of(&self, at: usize) -> Places<'_> {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = start.copied().unwrap_or(0) as usize;
        let end = self.ends.get(at).map_or(start, |&end| end as usize);
        Places(self.lists.get(start..end).unwrap_or_default())
    }
}

/// The places of a term, read witness by witness.
pub(crate) struct Places<'a>(&'a [u8]);

impl Places<'_> {
    /// Hands the places in the next witness to `put`.
    pub(crate) fn next(&mut self, mut put: impl FnMut(u32)) {
        let mut next = 0;
        for _ in 0..take(&mut self.0).unwrap_or(0) {
            let Some(place) = take_ascending(&mut self.0, &mut next) else {
                return;
            };
            put(place);
        }
    }
}

/// Terms on their way into a block of postings and the block of positions beside it.
#[derive(Default)]
pub(super) struct PostingsWriter {
    /// How many witnesses and how many articles there are.
    counts: [u32; 2],
    count: usize,
    last: String,
    heads: Vec<u8>,
    lists: Vec<u8>,
    lengths: Vec<u8>,
    positions: Vec<u8>,
}

impl PostingsWriter {
    pub(super) fn new(counts: [u32; 2]) -> Self {
        Self {
            counts,
            ..Self::default()
        }
    }

    pub(super) fn push(&mut self, entry: &index::Entry) {
        self.count += 1;
        self.push_term(entry.term);
        for (list, count) in [entry.witnesses, entry.articles].iter().zip(self.counts) {
            let start = self.lists.len();
            put_list(&mut self.lists, list, count);
            put(&mut self.heads, number(self.lists.len() - start));
        }
        let start = self.positions.len();
        for of in entry.said.chunk_by(|a, b| a.witness == b.witness) {
            put(&mut self.positions, number(of.len()));
            put_ascending(&mut self.positions, of.iter().map(|place| place.position));
        }
        put(&mut self.lengths, number(self.positions.len() - start));
    }

    fn push_term(&mut self, term: &str) {
        let shared = term.bytes().zip(self.last.bytes());
        let shared = shared.take_while(|(a, b)| a == b).count();
        let own = &term.as_bytes()[shared..];
        put(&mut self.heads, number(shared));
        put(&mut self.heads, number(own.len()));
        self.heads.extend_from_slice(own);
        self.last.clear();
        self.last.push_str(term);
    }

    /// Whether no term waits.
    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// About how many bytes the postings would have with one more term.
    pub(super) fn len_with(&self, entry: &index::Entry) -> usize {
        let own = |list: &[u32], count| (2 * list.len()).min(bits(count));
        let [witnesses, articles] = self.counts;
        let lists = own(entry.witnesses, witnesses) + own(entry.articles, articles);
        self.heads.len() + self.lists.len() + lists
    }

    /// The contents of the two blocks, if there is a term, the second if it has a place; begins
    /// anew.
    pub(super) fn take(&mut self) -> Option<(Vec<u8>, Option<Vec<u8>>)> {
        let done = std::mem::replace(self, Self::new(self.counts));
        let mut count = Vec::new();
        put(&mut count, number(done.count));
        let postings = [count.as_slice(), &done.heads, &done.lists].concat();
        let positions = [count.as_slice(), &done.lengths, &done.positions].concat();
        let has_places = !done.positions.is_empty();
        (done.count > 0).then(|| (postings, has_places.then_some(positions)))
    }
}

/// What a key or an id in a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct KeyRecord {
    pub(super) key: u64,
    pub(super) target: Target,
}

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Target {
    Article(ArticleId),
    Statement(StatementId),
}

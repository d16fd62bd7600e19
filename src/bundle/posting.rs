//! Postings as a block holds them: ascending numbers as the gaps between them.

use serde::{Deserialize, Serialize};

use crate::id::{ArticleId, StatementId};
use crate::index::Postings;

/// Where a term stands, as it is written: gaps.
#[derive(Serialize, Deserialize)]
pub(super) struct PostingsRecord {
    term: String,
    witnesses: Vec<u32>,
    articles: Vec<u32>,
}

/// Where a term stands among the words of its witnesses, as it is written: for each witness how
/// many places, and of all of them the gaps, which begin anew with each witness.
#[derive(Serialize, Deserialize)]
pub(super) struct PositionsRecord {
    counts: Vec<u32>,
    gaps: Vec<u32>,
}

/// Where a term stands, as it is searched.
#[derive(Clone, Debug)]
pub(crate) struct TermPostings {
    pub(crate) term: String,
    /// Witnesses, ascending.
    pub(crate) witnesses: Vec<u32>,
    /// Articles, ascending.
    pub(crate) articles: Vec<u32>,
}

/// A term's places among the words of its witnesses, as they are searched.
#[derive(Clone, Debug)]
pub(crate) struct TermPositions {
    starts: Vec<usize>,
    positions: Vec<u32>,
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

impl PostingsRecord {
    pub(super) fn new(term: &str, postings: &Postings) -> Self {
        Self {
            term: term.to_owned(),
            witnesses: gaps(postings.witnesses.iter().map(|posting| posting.witness.0)),
            articles: gaps(postings.articles.iter().map(|id| id.0)),
        }
    }

    /// The postings, or `None` where they don't ascend or exceed what there is.
    pub(super) fn open(self, witnesses: usize, articles: usize) -> Option<TermPostings> {
        Some(TermPostings {
            term: self.term,
            witnesses: ascending(self.witnesses, witnesses)?,
            articles: ascending(self.articles, articles)?,
        })
    }
}

impl PositionsRecord {
    pub(super) fn new(postings: &Postings) -> Self {
        let lists = postings.witnesses.iter().map(|posting| &posting.positions);
        Self {
            counts: lists
                .clone()
                .map(|list| super::column::number(list.len()))
                .collect(),
            gaps: lists.flat_map(|list| gaps(list.iter().copied())).collect(),
        }
    }

    /// The positions, or `None` where there are more or fewer than are counted.
    pub(super) fn open(self) -> Option<TermPositions> {
        let (mut starts, mut positions) = (vec![0], Vec::with_capacity(self.gaps.len()));
        let mut rest = self.gaps.as_slice();
        for count in self.counts {
            let (gaps, behind) = rest.split_at_checked(count as usize)?;
            positions.extend(ascending(gaps.to_vec(), u32::MAX as usize)?);
            starts.push(positions.len());
            rest = behind;
        }
        rest.is_empty()
            .then_some(TermPositions { starts, positions })
    }
}

impl TermPositions {
    /// The places in the witness that is `index`th in the term's postings.
    pub(crate) fn of(&self, index: usize) -> &[u32] {
        let range = self.starts.get(index).zip(self.starts.get(index + 1));
        range.map_or(&[], |(&start, &end)| &self.positions[start..end])
    }
}

fn gaps(ascending: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut before = 0;
    ascending
        .map(|number| number - std::mem::replace(&mut before, number))
        .collect()
}

/// Undoes [`gaps`] in place; `None` where a number repeats or reaches `end`.
fn ascending(mut gaps: Vec<u32>, end: usize) -> Option<Vec<u32>> {
    let mut last: Option<u32> = None;
    for gap in &mut gaps {
        let number = last.unwrap_or(0).checked_add(*gap)?;
        if last == Some(number) || number as usize >= end {
            return None;
        }
        *gap = number;
        last = Some(number);
    }
    Some(gaps)
}

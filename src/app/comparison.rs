//! Comparisons: the versions of a statement, each aligned with one of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use verbatim::align::{Alignment, Difference, Edit, Op};
use verbatim::bundle::StatementRecord;
use verbatim::id::ArticleId;

use crate::turn::Slice;
use crate::version::Version;

/// How many comparisons are kept for when they are shown again.
const KEPT: usize = 120;

/// All versions of a statement and how each becomes the base.
#[derive(Debug)]
pub(crate) struct Comparison {
    /// Which of the versions the others are aligned with.
    pub(crate) base: usize,
    versions: Vec<(Version, Alignment)>,
    /// The article of each version.
    articles: Vec<ArticleId>,
}

/// How a version differs from the base, in words.
#[derive(Debug)]
pub(crate) struct Differences {
    /// The ways in which it does.
    pub(crate) found: Vec<Difference>,
    /// Whether another version of the same article has more of the base.
    pub(crate) goes_on_elsewhere: bool,
}

impl Comparison {
    /// Aligns the versions of a statement, slice by slice.
    async fn of(record: &StatementRecord, base: usize, slice: &mut Slice) -> Option<Self> {
        let base_version = Version::of(record.witnesses.get(base)?);
        let mut versions = Vec::new();
        for witness in &record.witnesses {
            let version = Version::of(witness);
            let alignment = version.against(&base_version);
            versions.push((version, alignment));
            slice.step().await;
        }
        let articles = record.witnesses.iter().map(|witness| witness.article);
        Some(Self {
            base,
            versions,
            articles: articles.collect(),
        })
    }

    /// The version that the others are aligned with.
    pub(crate) fn base(&self) -> Option<&Version> {
        self.versions.get(self.base).map(|(version, _)| version)
    }

    /// A version with its alignment.
    pub(crate) fn version(&self, at: usize) -> Option<&(Version, Alignment)> {
        self.versions.get(at)
    }

    /// How the version at this place differs; what its article has in another version, it has.
    pub(crate) fn differences(&self, at: usize) -> Option<Differences> {
        let (base, (version, alignment)) = (self.base()?, self.version(at)?);
        let article = self.articles.get(at);
        let own = self.articles.iter().zip(&self.versions).enumerate();
        let own = own.filter(|(other, (own, _))| *other != at && Some(*own) == article);
        let own: Vec<&Alignment> = own.map(|(_, (_, (_, alignment)))| alignment).collect();
        let elsewhere = |edit: &&Edit| edit.op == Op::Cut && own.iter().any(|a| has(a, edit));
        let edits = alignment.edits.iter();
        let edits: Vec<Edit> = edits.filter(|edit| !elsewhere(edit)).cloned().collect();
        Some(Differences {
            goes_on_elsewhere: edits.len() < alignment.edits.len(),
            found: version.differences(base, &Alignment { edits }),
        })
    }

    /// How each version but the base differs.
    pub(crate) fn all_differences(&self) -> impl Iterator<Item = Differences> {
        self.beside().filter_map(|at| self.differences(at))
    }

    /// All versions but the base.
    pub(crate) fn others(&self) -> impl Iterator<Item = &(Version, Alignment)> {
        self.beside().filter_map(|at| self.version(at))
    }

    /// The places of all versions but the base.
    fn beside(&self) -> impl Iterator<Item = usize> {
        (0..self.versions.len()).filter(|at| *at != self.base)
    }
}

/// Whether the aligned version has most of the base's words that another one leaves out.
fn has(alignment: &Alignment, left_out: &Edit) -> bool {
    let words = &left_out.base;
    let kept = alignment.edits.iter();
    let kept = kept.filter(|edit| matches!(edit.op, Op::Kept | Op::MovedFrom));
    let shared = kept.map(|edit| {
        let (start, end) = (
            edit.base.start.max(words.start),
            edit.base.end.min(words.end),
        );
        end.saturating_sub(start)
    });
    2 * shared.sum::<usize>() > words.len()
}

/// A statement's key and the place of the base among its witnesses.
type Name = (String, usize);

/// The comparisons that were made.
#[derive(Clone, Copy, Default)]
pub(crate) struct Comparisons {
    made: StoredValue<BTreeMap<Name, Arc<Comparison>>>,
}

impl Comparisons {
    /// The comparison with the witness at `base`, if it was made before.
    pub(crate) fn made(self, record: &StatementRecord, base: usize) -> Option<Arc<Comparison>> {
        let name = (record.key.clone(), base);
        self.made.with_value(|made| made.get(&name).cloned())
    }

    /// The comparison with the witness at `base`, which must be one of the statement's.
    pub(crate) async fn make(
        self,
        record: &StatementRecord,
        base: usize,
        slice: &mut Slice,
    ) -> Option<Arc<Comparison>> {
        if let Some(comparison) = self.made(record, base) {
            return Some(comparison);
        }
        let comparison = Arc::new(Comparison::of(record, base, slice).await?);
        self.made.update_value(|made| {
            if made.len() >= KEPT {
                made.clear();
            }
            made.insert((record.key.clone(), base), Arc::clone(&comparison));
        });
        Some(comparison)
    }
}

//! Comparisons: the versions of a statement, each aligned with one of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use verbatim::align::Alignment;
use verbatim::bundle::StatementRecord;

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
        Some(Self { base, versions })
    }

    /// The version that the others are aligned with.
    pub(crate) fn base(&self) -> Option<&Version> {
        self.versions.get(self.base).map(|(version, _)| version)
    }

    /// A version with its alignment.
    pub(crate) fn version(&self, at: usize) -> Option<&(Version, Alignment)> {
        self.versions.get(at)
    }

    /// All versions but the base.
    pub(crate) fn others(&self) -> impl Iterator<Item = &(Version, Alignment)> {
        let versions = self.versions.iter().enumerate();
        versions
            .filter(|(at, _)| *at != self.base)
            .map(|(_, version)| version)
    }
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

//! Comparisons that were made, kept for when they are shown again.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::StatementRecord;
use verbatim::version::{Comparing, Comparison};

use crate::turn::Slice;

/// How many are kept.
const KEPT: usize = 120;

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
        let comparison = Arc::new(compare(record, base, slice).await?);
        self.made.update_value(|made| {
            if made.len() >= KEPT {
                made.clear();
            }
            made.insert((record.key.clone(), base), Arc::clone(&comparison));
        });
        Some(comparison)
    }
}

/// Aligns the versions of a statement, slice by slice.
pub(crate) async fn compare(
    record: &StatementRecord,
    base: usize,
    slice: &mut Slice,
) -> Option<Comparison> {
    let mut comparing = Comparing::with(base, record.witnesses.get(base)?.version());
    for witness in &record.witnesses {
        comparing.push(witness.article, witness.version());
        slice.step().await;
    }
    Some(comparing.finish())
}

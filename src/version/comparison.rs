//! Comparisons: the versions of a statement, each aligned with one of them.

use std::collections::BTreeMap;

use super::{Variance, Version};
use crate::align::{Alignment, Contradiction, Difference, Edit, Op};
use crate::id::ArticleId;

/// All versions of a statement and how the base becomes each of them.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The place of the base, the version that the others are aligned with.
    pub base: usize,
    /// All versions, the base among them.
    pub versions: Vec<Compared>,
    /// How far the versions agree: [`Variance::Same`], [`Cut`](Variance::Cut) or
    /// [`Reworded`](Variance::Reworded).
    pub variance: Variance,
    /// In how many words the version differs that has most words of its own.
    pub words: usize,
    /// How a version contradicts the base, if any does.
    pub contradiction: Option<Contradiction>,
}

/// A version beside the base.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The version.
    pub version: Version,
    /// How the base becomes it.
    pub alignment: Alignment,
    /// The ways in which it differs.
    pub differences: Vec<Difference>,
    /// Whether its article has more of the base in another version.
    pub goes_on_elsewhere: bool,
    article: ArticleId,
}

/// A comparison in the making: aligning is what takes time, and a page takes it version by version.
#[derive(Clone, Debug)]
pub struct Comparing {
    base: usize,
    words: Version,
    versions: Vec<Compared>,
}

impl Comparing {
    /// Begins with the version that all are to be aligned with, which is the one at the place `base`.
    pub fn with(base: usize, words: Version) -> Self {
        let versions = Vec::new();
        Self {
            base,
            words,
            versions,
        }
    }

    /// Aligns the next version, which is that of an article: of all, the base too, in their order.
    pub fn push(&mut self, article: ArticleId, version: Version) {
        self.versions.push(Compared {
            alignment: version.against(&self.words),
            version,
            differences: Vec::new(),
            goes_on_elsewhere: false,
            article,
        });
    }

    /// All are there: tells how each differs. What its article has in another version, it has.
    pub fn finish(mut self) -> Comparison {
        let held = held(&self.versions, self.words.tokens.len());
        for (at, compared) in self.versions.iter_mut().enumerate() {
            if at != self.base {
                compared.tell(&self.words, held.get(&compared.article));
            }
        }
        let beside = || {
            let all = self.versions.iter().enumerate();
            all.filter(|(at, _)| *at != self.base)
                .map(|(_, compared)| compared)
        };
        let all = || beside().flat_map(|compared| &compared.differences);
        Comparison {
            base: self.base,
            variance: beside()
                .map(Compared::variance)
                .max()
                .unwrap_or(Variance::Same),
            words: beside().map(Compared::words).max().unwrap_or(0),
            contradiction: all()
                .filter_map(|difference| difference.contradiction)
                .min(),
            versions: self.versions,
        }
    }
}

/// For each article with several versions, up to each word of the base, how many words any of them
/// keeps.
fn held(versions: &[Compared], words: usize) -> BTreeMap<ArticleId, Vec<usize>> {
    let mut counts: BTreeMap<ArticleId, usize> = BTreeMap::new();
    for compared in versions {
        *counts.entry(compared.article).or_default() += 1;
    }
    let mut kept: BTreeMap<ArticleId, Vec<bool>> = BTreeMap::new();
    for compared in versions
        .iter()
        .filter(|compared| counts[&compared.article] > 1)
    {
        let kept = kept
            .entry(compared.article)
            .or_insert_with(|| vec![false; words]);
        let edits = compared.alignment.edits.iter();
        for edit in edits.filter(|edit| matches!(edit.op, Op::Kept | Op::MovedFrom)) {
            if let Some(run) = kept.get_mut(edit.base.clone()) {
                run.fill(true);
            }
        }
    }
    let sums = |kept: Vec<bool>| {
        let mut sum = 0;
        let sums = kept.into_iter().map(move |kept| {
            sum += usize::from(kept);
            sum
        });
        std::iter::once(0).chain(sums).collect()
    };
    kept.into_iter()
        .map(|(article, kept)| (article, sums(kept)))
        .collect()
}

impl Compared {
    fn tell(&mut self, base: &Version, held: Option<&Vec<usize>>) {
        let is_elsewhere = |edit: &Edit| {
            let sum = |at: usize| held.and_then(|held| held.get(at)).copied().unwrap_or(0);
            let kept = sum(edit.base.end) - sum(edit.base.start);
            edit.op == Op::Cut && 2 * kept > edit.base.len()
        };
        let edits = self.alignment.edits.iter();
        let own: Vec<Edit> = edits.filter(|edit| !is_elsewhere(edit)).cloned().collect();
        self.goes_on_elsewhere = own.len() < self.alignment.edits.len();
        self.differences = self.version.differences(base, &Alignment { edits: own });
    }

    fn variance(&self) -> Variance {
        let is_cut = self.differences.iter().any(|found| found.kind.is_cut());
        match self.words() {
            0 if is_cut || self.goes_on_elsewhere => Variance::Cut,
            0 => Variance::Same,
            _ => Variance::Reworded,
        }
    }

    /// How many words are others, within what both have.
    fn words(&self) -> usize {
        let altered = self.differences.iter().filter(|found| found.is_alteration);
        altered.map(|found| found.words * found.count).sum()
    }
}

impl Comparison {
    /// The version that the others are aligned with.
    pub fn base_version(&self) -> Option<&Version> {
        self.versions.get(self.base).map(|base| &base.version)
    }

    /// All versions but the base.
    pub fn others(&self) -> impl Iterator<Item = &Compared> {
        let all = self.versions.iter().enumerate();
        all.filter(|(at, _)| *at != self.base)
            .map(|(_, compared)| compared)
    }
}

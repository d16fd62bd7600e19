//! Comparisons: the versions of a statement, each aligned with one of them.

use super::{Variance, Version, beside};
use crate::align::{Alignment, Contradiction, Difference, DifferenceKind, Edit, Op};
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
    /// How many words of the base the version lacks that lacks most, besides.
    pub lacking: usize,
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
    /// Whether it has words that the base lacks and its article has elsewhere.
    pub is_more_together: bool,
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
    /// Begins with the version that all are to be aligned with, which is the one at the place
    /// `base`.
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
            is_more_together: false,
            article,
        });
    }

    /// All are there: tells how each differs. What its article has in another version or besides,
    /// it has.
    pub fn finish(mut self) -> Comparison {
        let held = held(&self.versions, &self.words);
        for (at, compared) in self.versions.iter_mut().enumerate() {
            if at != self.base {
                let own = held.binary_search_by_key(&compared.article, |held| held.0);
                compared.tell(&self.words, own.ok().map(|at| &held[at].1[..]));
            }
        }
        let others = || others(&self.versions, self.base);
        let all = || others().flat_map(|compared| &compared.differences);
        Comparison {
            base: self.base,
            variance: others()
                .map(Compared::variance)
                .max()
                .unwrap_or(Variance::Same),
            words: others().map(Compared::words).max().unwrap_or(0),
            lacking: others().map(Compared::lacking).max().unwrap_or(0),
            contradiction: all()
                .filter_map(|difference| difference.contradiction)
                .min(),
            versions: self.versions,
        }
    }
}

/// Which words of the base any version of an article keeps, or has beside it.
type Held = (ArticleId, Vec<bool>);

/// What is held by each article with several versions or with words beside one, ascending by
/// article.
fn held(versions: &[Compared], base: &Version) -> Vec<Held> {
    let mut articles: Vec<(ArticleId, bool)> = versions
        .iter()
        .map(|own| (own.article, !own.version.beside.is_empty()))
        .collect();
    articles.sort_unstable();
    let same = articles.chunk_by(|one, other| one.0 == other.0);
    let more = same.filter(|same| same.len() > 1 || same[0].1);
    let none = vec![false; base.tokens.len()];
    let mut kept: Vec<Held> = more.map(|same| (same[0].0, none.clone())).collect();
    for compared in versions {
        let Ok(at) = kept.binary_search_by_key(&compared.article, |held| held.0) else {
            continue;
        };
        let beside = &compared.version.beside;
        if !beside.is_empty() {
            let beside = beside::held(&base.tokens, beside);
            let held = kept[at].1.iter_mut().zip(beside);
            held.for_each(|(held, is_beside)| *held |= is_beside);
        }
        let edits = compared.alignment.edits.iter();
        for edit in edits.filter(|edit| matches!(edit.op, Op::Kept | Op::MovedFrom)) {
            if let Some(run) = kept[at].1.get_mut(edit.base.clone()) {
                run.fill(true);
            }
        }
    }
    kept
}

/// Fewest words in a row that an article has elsewhere of what a version of it lacks.
const IN_A_ROW: usize = 3;

/// What is left of an edit without the words of a cut that the article holds elsewhere; nothing
/// where these are most.
fn lacking(edit: &Edit, held: &[bool]) -> Vec<Edit> {
    let is_held = |at: usize| held.get(at).is_some_and(|is_held| *is_held);
    let (start, end) = (edit.base.start, edit.base.end);
    let kept = edit.base.clone().filter(|&at| is_held(at)).count();
    if edit.op != Op::Cut || kept == 0 {
        return vec![edit.clone()];
    }
    if 2 * kept > edit.base.len() {
        return Vec::new();
    }
    let words: Vec<usize> = edit.base.clone().collect();
    let runs = words.chunk_by(|&one, &next| is_held(one) == is_held(next));
    let (mut left, mut from) = (Vec::new(), start);
    for run in runs.filter(|run| run.len() >= IN_A_ROW && is_held(run[0])) {
        left.push(from..run[0]);
        from = run[0] + run.len();
    }
    left.push(from..end);
    let left = left.into_iter().filter(|run| !run.is_empty());
    left.map(|base| Edit {
        base,
        ..edit.clone()
    })
    .collect()
}

/// Whether a version only goes on, with words most of which the base's article has elsewhere.
fn is_known(edit: &Edit, version: &Version, base: &Version, besides: &[bool]) -> bool {
    let own = besides.get(edit.other.clone()).unwrap_or_default();
    let known = own.iter().filter(|is_held| **is_held).count();
    let at_edge = edit.base.start == 0 || edit.base.end == base.tokens.len();
    let goes_on = edit.op == Op::Added && (at_edge || version.side().is_whole(&edit.other));
    goes_on && 2 * known > own.len()
}

impl Compared {
    fn tell(&mut self, base: &Version, held: Option<&[bool]>) {
        let held = held.unwrap_or_default();
        let edits = self.alignment.edits.iter();
        let edits: Vec<Edit> = edits.flat_map(|edit| lacking(edit, held)).collect();
        self.goes_on_elsewhere = edits != self.alignment.edits;
        let besides = beside::held(&self.version.tokens, &base.beside);
        let all = edits.len();
        let edits = edits.into_iter();
        let edits: Vec<Edit> = edits
            .filter(|edit| !is_known(edit, &self.version, base, &besides))
            .collect();
        self.is_more_together = edits.len() < all && !self.goes_on_elsewhere;
        self.differences = self.version.differences(base, &Alignment { edits });
    }

    /// How far it agrees with the base: [`Variance::Same`], [`Cut`](Variance::Cut) or
    /// [`Reworded`](Variance::Reworded).
    pub fn variance(&self) -> Variance {
        let is_cut = self.differences.iter().any(|found| found.kind.is_cut());
        match self.words() {
            0 if is_cut => Variance::Cut,
            0 => Variance::Same,
            _ => Variance::Reworded,
        }
    }

    /// How many words are others, within what both have.
    pub fn words(&self) -> usize {
        let altered = self.differences.iter().filter(|found| found.is_alteration);
        altered.map(|found| found.words * found.count()).sum()
    }

    /// How many words of the base it lacks in front of, behind and between what both have.
    pub fn lacking(&self) -> usize {
        let is_more = |found: &Difference| found.kind == DifferenceKind::GoesOn;
        let cut = |found: &&Difference| {
            found.kind.is_cut() && !found.is_alteration && !found.is_reported && !is_more(found)
        };
        let cuts = self.differences.iter().filter(cut);
        cuts.map(|found| found.words * found.count()).sum()
    }
}

impl Comparison {
    /// The version that the others are aligned with.
    pub fn base_version(&self) -> Option<&Version> {
        self.versions.get(self.base).map(|base| &base.version)
    }

    /// All versions but the base.
    pub fn others(&self) -> impl Iterator<Item = &Compared> {
        others(&self.versions, self.base)
    }
}

/// All versions but the one at the place `base`.
fn others(versions: &[Compared], base: usize) -> impl Iterator<Item = &Compared> {
    let all = versions.iter().enumerate();
    all.filter(move |(at, _)| *at != base)
        .map(|(_, compared)| compared)
}

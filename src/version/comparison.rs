//! Comparisons: the versions of a statement, each aligned with one of them.

use super::{Variance, Version};
use crate::align::{Alignment, Difference, DifferenceKind, Edit, Op};
use crate::id::ArticleId;

/// All versions of a statement and how the base becomes each of them.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Which of the versions the others are aligned with.
    pub base: usize,
    words: Version,
    versions: Vec<(Version, Alignment)>,
    /// The article of each version.
    articles: Vec<ArticleId>,
}

/// How a version differs from the base, in words.
#[derive(Clone, Debug)]
pub struct Differences {
    /// The ways in which it does.
    pub found: Vec<Difference>,
    /// Whether another version of the same article has more of the base.
    pub goes_on_elsewhere: bool,
}

impl Comparison {
    /// No versions yet; they will be aligned with `words`, which is the one at the place `base`.
    pub fn with(base: usize, words: Version) -> Self {
        Self {
            base,
            words,
            versions: Vec::new(),
            articles: Vec::new(),
        }
    }

    /// Aligns the next version, which is that of an article.
    pub fn push(&mut self, article: ArticleId, version: Version) {
        let alignment = version.against(&self.words);
        self.versions.push((version, alignment));
        self.articles.push(article);
    }

    /// The version that the others are aligned with.
    pub fn base(&self) -> &Version {
        &self.words
    }

    /// A version with its alignment.
    pub fn version(&self, at: usize) -> Option<&(Version, Alignment)> {
        self.versions.get(at)
    }

    /// How the version at this place differs; what its article has in another version, it has.
    pub fn differences(&self, at: usize) -> Option<Differences> {
        let (version, alignment) = self.version(at)?;
        let article = self.articles.get(at);
        let own = self.articles.iter().zip(&self.versions).enumerate();
        let own = own.filter(|(other, (own, _))| *other != at && Some(*own) == article);
        let own: Vec<&Alignment> = own.map(|(_, (_, (_, alignment)))| alignment).collect();
        let elsewhere = |edit: &&Edit| edit.op == Op::Cut && own.iter().any(|a| has(a, edit));
        let edits = alignment.edits.iter();
        let edits: Vec<Edit> = edits.filter(|edit| !elsewhere(edit)).cloned().collect();
        Some(Differences {
            goes_on_elsewhere: edits.len() < alignment.edits.len(),
            found: version.differences(&self.words, &Alignment { edits }),
        })
    }

    /// All versions but the base.
    pub fn others(&self) -> impl Iterator<Item = &(Version, Alignment)> {
        self.beside().filter_map(|at| self.version(at))
    }

    /// How far the versions agree, as the one that differs most does; who said it is left out of
    /// account.
    pub fn variance(&self) -> Variance {
        let mut articles = self.articles.iter();
        let first = articles.next();
        if articles.all(|article| Some(article) == first) {
            return Variance::Alone;
        }
        let all = self.beside().filter_map(|at| self.differences(at));
        let most = all.map(|differences| differences.variance()).max();
        most.unwrap_or(Variance::Alone)
    }

    /// In how many words the version differs that has most words of its own.
    pub fn differing_words(&self) -> usize {
        let all = self.beside().filter_map(|at| self.differences(at));
        all.map(|differences| differences.words())
            .max()
            .unwrap_or(0)
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

impl Differences {
    fn variance(&self) -> Variance {
        if self.found.iter().any(|found| found.is_denial) {
            return Variance::Denied;
        }
        match self.words() {
            0 if self.found.is_empty() && !self.goes_on_elsewhere => Variance::Alike,
            0 => Variance::Cut,
            _ => Variance::Reworded,
        }
    }

    /// How many words are others, within what both have.
    fn words(&self) -> usize {
        let words = self.found.iter().filter(|found| is_other_words(found.kind));
        words.map(|found| found.words * found.count).sum()
    }
}

fn is_other_words(kind: DifferenceKind) -> bool {
    use DifferenceKind::{Adds, Changes, LeavesOut, Moves};
    matches!(kind, Changes | LeavesOut | Adds | Moves)
}

//! Disputes: statements that some articles give to somebody else, each by name.

use super::articles::Told;
use super::{Outline, Statement};
use crate::id::PersonId;
use crate::people::{PersonKind, may_be_misspelt};
use crate::text::folded;

/// Which words of the speaker's name stand in the words by which an article tells who speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Named {
    first: bool,
    last: bool,
}

impl Named {
    /// Those of `name` that stand in `source`.
    pub(super) fn by(name: &str, source: &str) -> Self {
        let [name, source] = [name, source].map(|words| folded(words).collect::<Vec<_>>());
        let stands = |word: Option<&String>| word.is_some_and(|word| source.contains(word));
        Self {
            first: stands(name.first()),
            last: stands(name.last()),
        }
    }

    /// Whether the words by which one is named tell that it is not the other. A namesake must be
    /// told by the given name, and a name that may be a misspelling tells nothing.
    fn tells_apart(self, one: &[String], other: &[String]) -> bool {
        let is_other = |word: Option<&String>| {
            word.is_some_and(|word| !other.iter().any(|known| may_be_misspelt(word, known)))
        };
        self.last && is_other(one.last()) || self.first && is_other(one.first())
    }
}

/// The places of the witnesses that give a statement to another human being than most do, each by
/// name and in another outlet; `outlet` is that of an article.
pub(super) fn disputing(
    outline: Outline,
    statement: &Statement,
    told: &[&Told],
    outlet: impl Fn(u32) -> Option<u32>,
) -> Vec<usize> {
    let name = |id: u32| {
        let person = outline.people.get(PersonId(id).index())?;
        let is_human = person.kind == PersonKind::Human && person.is_named();
        is_human.then(|| folded(&person.name).collect::<Vec<_>>())
    };
    let Some((most, speaker)) = statement.shown().and_then(|id| Some((id.0, name(id.0)?))) else {
        return Vec::new();
    };
    let heads = told.iter().filter(|told| told.speaker == most);
    let mut heads: Vec<(Option<u32>, Named)> = heads
        .map(|told| (outlet(told.article), told.named))
        .collect();
    heads.sort_unstable();
    heads.dedup();
    let is_disputing = |own: &Told| {
        let Some(other) = name(own.speaker).filter(|_| own.speaker != most) else {
            return false;
        };
        let from = outlet(own.article);
        own.named.tells_apart(&other, &speaker)
            && heads.iter().any(|&(outlet, named)| {
                (outlet != from || from.is_none()) && named.tells_apart(&speaker, &other)
            })
    };
    let places = told.iter().enumerate();
    let places = places.filter(|(_, told)| is_disputing(told));
    places.map(|(at, _)| at).collect()
}

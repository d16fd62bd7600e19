//! Disputes: statements that some articles give to somebody else, each by name.

use super::articles::Told;
use super::{Outline, Statement};
use crate::id::PersonId;
use crate::people::{Person, PersonKind, may_be_misspelt};
use crate::text::{fold, words};

/// Which words of the speaker's name stand in the words by which an article tells who speaks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Named {
    first: bool,
    last: bool,
}

impl Named {
    /// Those of `name` that stand in `source`.
    pub(super) fn by(name: &str, source: &str) -> Self {
        let name = folded(name);
        let source = folded(source);
        let stands = |word: Option<&String>| word.is_some_and(|word| source.contains(word));
        Self {
            first: stands(name.first()),
            last: stands(name.last()),
        }
    }

    /// Whether the words by which `one` is named tell that it is not `other`. A namesake must be told
    /// by the given name, and a name that may be a misspelling tells nothing.
    fn tells_apart(self, one: &Person, other: &Person) -> bool {
        let [one, other] = [one, other].map(|person| folded(&person.name));
        let is_other = |word: Option<&String>| {
            word.is_some_and(|word| !other.iter().any(|known| may_be_misspelt(word, known)))
        };
        self.last && is_other(one.last()) || self.first && is_other(one.first())
    }
}

fn folded(name: &str) -> Vec<String> {
    let words = words(name).map(|word| fold(word.of(name)).into_owned());
    words.collect()
}

/// The places of the witnesses that give a statement to another human being than most do, each by name
/// and in another outlet; `outlet` is that of an article.
pub(super) fn disputing(
    outline: Outline,
    statement: &Statement,
    told: &[&Told],
    outlet: impl Fn(u32) -> Option<u32>,
) -> Vec<usize> {
    let human = |id: u32| {
        let person = outline.people.get(PersonId(id).index())?;
        (person.kind == PersonKind::Human && person.is_named()).then_some(person)
    };
    let Some((most, speaker)) = statement.shown().and_then(|id| Some((id, human(id.0)?))) else {
        return Vec::new();
    };
    let is_disputing = |own: &Told| {
        let other = human(own.speaker).filter(|_| own.speaker != most.0);
        let is_other = |other| {
            own.named.tells_apart(other, speaker)
                && told.iter().any(|told| {
                    told.speaker == most.0
                        && told.named.tells_apart(speaker, other)
                        && (outlet(told.article) != outlet(own.article)
                            || outlet(own.article).is_none())
                })
        };
        other.is_some_and(is_other)
    };
    let places = told
        .iter()
        .enumerate()
        .filter(|(_, told)| is_disputing(told));
    places.map(|(at, _)| at).collect()
}

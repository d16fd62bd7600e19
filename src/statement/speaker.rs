//! Who is held to be one and the same when witnesses are compared.

use crate::align::related::related;
use crate::people::{Person, PersonKind, is_name, skeleton};
use crate::text::{fold, words};

/// A speaker with a name.
pub(super) struct Speaker {
    pub(super) is_human: bool,
    /// The folded words of the name.
    name: Vec<String>,
}

impl Speaker {
    /// The speaker, unless there is no name.
    pub(super) fn of(person: &Person) -> Option<Self> {
        Self::called(&person.name, person.kind)
    }

    fn called(name: &str, kind: PersonKind) -> Option<Self> {
        let folded = words(name).map(|word| fold(word.of(name)).into_owned());
        let folded: Vec<String> = folded.collect();
        (is_name(name) && !folded.is_empty()).then(|| Speaker {
            is_human: kind == PersonKind::Human,
            name: folded,
        })
    }

    /// Whether these are two human beings, whose names are not written alike.
    pub(super) fn is_beside(&self, other: &Speaker) -> bool {
        self.is_human && other.is_human && !self.is_called_like(other)
    }

    /// Whether two human beings have names that are written alike ("Sergej Marrackyj", "Sergei
    /// Marrackiy").
    pub(super) fn is_called_like(&self, other: &Speaker) -> bool {
        let alike = |a: &String, b: &String| a == b || related(a, b);
        let surnames = self.name.last().zip(other.name.last());
        let first = self.name.first().zip(other.name.first());
        let lone = self.name.len() == 1 || other.name.len() == 1;
        self.is_human
            && other.is_human
            && surnames.is_some_and(|(a, b)| alike(a, b))
            && (lone || first.is_some_and(|(a, b)| alike(a, b)))
    }

    /// Whether each word of the shorter name stands in the longer one, but for a slip.
    fn is_misspelt(&self, other: &Speaker) -> bool {
        let (short, long) = match self.name.len() <= other.name.len() {
            true => (&self.name, &other.name),
            false => (&other.name, &self.name),
        };
        let stands = |word: &String| long.iter().any(|other| is_near(word, other));
        short.iter().all(stands)
    }
}

/// Whether two speakers, by name and kind, who are given the same words are two human beings: neither an
/// office beside its holder, nor one whose name somebody has misspelt or given with an office.
pub fn are_two(one: (&str, PersonKind), other: (&str, PersonKind)) -> bool {
    let speakers = [one, other].map(|(name, kind)| Speaker::called(name, kind));
    match speakers {
        [Some(one), Some(other)] => one.is_beside(&other) && !one.is_misspelt(&other),
        _ => false,
    }
}

/// Whether two words of names are one but for a slip: at most every third letter is another.
fn is_near(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(skeleton);
    let shorter = one.chars().count().min(other.chars().count());
    3 * strsim::osa_distance(&one, &other) <= shorter
}

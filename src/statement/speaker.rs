//! Who is held to be one and the same when witnesses are compared.

use crate::align::related::related;
use crate::people::{Person, PersonKind, may_be_misspelt};
use crate::text::folded;

/// A speaker with a name.
pub(super) struct Speaker {
    pub(super) is_human: bool,
    /// The folded words of the name.
    name: Vec<String>,
}

impl Speaker {
    /// The speaker, unless there is no name.
    pub(super) fn of(person: &Person) -> Option<Self> {
        let name: Vec<String> = folded(&person.name).collect();
        (person.is_named() && !name.is_empty()).then(|| Speaker {
            is_human: person.kind == PersonKind::Human,
            name,
        })
    }

    /// Whether two human beings have names that are written alike ("Sergej Marrackyj", "Sergei
    /// Marrackiy") or that may be one name mistyped.
    pub(super) fn is_called_like(&self, other: &Speaker) -> bool {
        // Whoever mistypes a name hardly does so with its first letter.
        let begins_alike = |a: &str, b: &str| a.chars().next() == b.chars().next();
        let is_misspelt = |a: &str, b: &str| begins_alike(a, b) && may_be_misspelt(a, b);
        let alike = |a: &String, b: &String| a == b || related(a, b) || is_misspelt(a, b);
        let surnames = self.name.last().zip(other.name.last());
        let first = self.name.first().zip(other.name.first());
        let lone = self.name.len() == 1 || other.name.len() == 1;
        self.is_human
            && other.is_human
            && surnames.is_some_and(|(a, b)| alike(a, b))
            && (lone || first.is_some_and(|(a, b)| alike(a, b)))
    }
}

//! The names that a corpus knows.

use super::Core;
use crate::bundle::layout::Section;
use crate::id::{LanguageId, OutletId, PersonId};
use crate::people::PersonKind;

impl Core {
    /// The names of all outlets; an [`OutletId`] is a place here.
    pub fn outlets(&self) -> impl Iterator<Item = &str> {
        self.strings(Section::Outlets, Section::OutletText).iter()
    }

    /// The names of all people; a [`PersonId`] is a place here.
    pub fn people(&self) -> impl Iterator<Item = &str> {
        self.strings(Section::People, Section::PeopleText).iter()
    }

    /// The codes of all languages; a [`LanguageId`] is a place here.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.strings(Section::Languages, Section::LanguageText)
            .iter()
    }

    /// The name of an outlet.
    pub fn outlet(&self, id: OutletId) -> &str {
        self.strings(Section::Outlets, Section::OutletText)
            .get(id.index())
    }

    /// The fullest name of a person.
    pub fn person(&self, id: PersonId) -> &str {
        self.strings(Section::People, Section::PeopleText)
            .get(id.index())
    }

    /// Whether a person has a name; "a spokesman" of one article need not be that of another.
    pub fn is_named(&self, id: PersonId) -> bool {
        id.index() < self.named
    }

    /// Whether a person is a human being.
    pub fn person_kind(&self, id: PersonId) -> PersonKind {
        match self.bytes(Section::PersonKind).get(id.index()) {
            Some(1) => PersonKind::Organisation,
            _ => PersonKind::Human,
        }
    }

    /// The code of a language.
    pub fn language(&self, id: LanguageId) -> &str {
        self.strings(Section::Languages, Section::LanguageText)
            .get(id.index())
    }
}

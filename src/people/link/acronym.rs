//! Bodies that are called by their first letters.

use super::Linker;
use crate::people::phrase::{self, Phrase, PhraseKind};
use crate::people::spelling::{Body, stands_for};
use crate::people::token::Shape;

impl Linker<'_> {
    /// Whom the name in brackets at `at` is another name of: the body before it, of "the Institute
    /// for the Study of Tides (IST)" or "IST (Institute for the Study of Tides)".
    pub(super) fn bracketed(&mut self, at: usize) -> Option<usize> {
        let (before, here) = (self.phrases.get(at.checked_sub(1)?)?, &self.phrases[at]);
        let is_open = self.tokens.get(before.tokens.end)?.shape == Shape::Open;
        let is_behind = here.tokens.start == before.tokens.end + 1;
        let is_body = before.kind == PhraseKind::Body || here.kind == PhraseKind::Body;
        let are_names = !before.name.is_empty() && !here.name.is_empty();
        let fits = is_open && is_behind && is_body && are_names;
        let person = self.last_resolved.filter(|_| fits)?;
        let words = |phrase: &Phrase| self.words_of(phrase::span(self.tokens, &phrase.name));
        let (full, name) = (words(before), words(here));
        if stands_for(&full, &name) {
            self.bodies.insert(Body::of(&name).whole, person);
            let entry = &mut self.people[person];
            (entry.name, entry.words) = (name.into_owned(), here.name.len());
            return Some(person);
        }
        let letters = stands_for(&name, &full).then(|| Body::of(&name).whole)?;
        self.bodies.insert(letters, person);
        Some(person)
    }
}

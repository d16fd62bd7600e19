//! Where and when an article was written, in front of its first sentence.

use super::{Kind, Line};
use crate::language::Class;
use crate::people::token::Shape;

/// How many items a dateline has at most, and how many bytes its place has at least.
const LONGEST: usize = 16;
const SHORTEST_PLACE: usize = 3;

impl Line<'_> {
    /// The item behind the dateline that begins at item `start`: "TOLM, May 4 (Tideway) – The pier
    /// is safe, Marrack said."
    pub(super) fn behind_dateline(&self, start: usize) -> Option<usize> {
        let place = self.words(start);
        let is_place = self.items[start].opens
            && place.len() >= SHORTEST_PLACE
            && !place.chars().any(char::is_lowercase);
        if !is_place {
            return None;
        }
        let end = self.items.len().min(start + LONGEST);
        let dash = (start + 1..end).find(|&at| self.is_mark(at, Shape::Dash))?;
        let head = start + 1..dash;
        let is_bare = head.is_empty();
        let told = head.into_iter().any(|at| {
            let item = &self.items[at];
            item.opens || matches!(item.kind, Kind::Quote(_)) || self.is(at, Class::FINITE)
        });
        (!told && self.opens_clause(dash + 1, is_bare)).then_some(dash + 1)
    }

    /// Whether a sentence may begin at item `at`: nobody says there what is quoted ("MARRACK – “The
    /// pier is safe.”"), and where nothing but a word stood in front, no other dash ends what is
    /// put in between ("TIDEWAY – the agency – said").
    fn opens_clause(&self, at: usize, is_bare: bool) -> bool {
        let Some(first) = self.items.get(at).filter(|item| !item.opens) else {
            return false;
        };
        let behind = at + 1..self.items.len();
        let mut rest = behind.take_while(|&at| !self.items[at].first);
        let is_put_in = is_bare && rest.any(|at| self.is_mark(at, Shape::Dash));
        !matches!(first.kind, Kind::Quote(_)) && !is_put_in
    }
}

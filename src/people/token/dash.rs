//! Hyphens that are dashes.

use super::Reader;
use crate::text::Span;

impl Reader<'_> {
    /// Whether the hyphen at `at` is a dash.
    pub(super) fn stands_free(&self, at: usize, part: Span) -> bool {
        let before = self.text[part.start..at].chars().next_back();
        let after = self.text[at + 1..part.end].chars().next();
        match before {
            None => true,
            Some(before) => {
                let free = || after.is_none_or(char::is_whitespace) || self.is_behind_quotation(at);
                before.is_whitespace() && free()
            }
        }
    }

    /// Whether a quotation ends right in front of `at`.
    fn is_behind_quotation(&self, at: usize) -> bool {
        let last = self.tokens.last().and_then(|token| token.quote);
        let last = last.and_then(|quote| self.quotations.get(quote as usize));
        last.is_some_and(|quotation| quotation.marked.end <= at)
    }
}

//! Posts: the handle that stands behind the name of whoever signs one.

use super::line::Line;

impl Line<'_> {
    /// Whether a handle stands behind the name at item `at`: "Ilse Marrack (@marrack)".
    pub(super) fn has_handle(&self, at: usize) -> bool {
        let end = self.items.get(at).map(|item| item.span.end);
        let behind = end.and_then(|end| self.text.get(end..));
        behind.is_some_and(|behind| behind.trim_start().starts_with("(@"))
    }
}

//! Why a command did not do its work.

use std::fmt::Display;
use std::path::Path;

/// Why a command stopped before its work was done.
pub(crate) enum Failure {
    /// The reason, in words for the person who called it.
    Told(String),
    /// Whoever reads what is printed has seen enough, as `head` does.
    Unread,
}

impl From<String> for Failure {
    fn from(reason: String) -> Self {
        Self::Told(reason)
    }
}

/// A failure to read or write at a place.
pub(crate) fn failed<E: Display>(path: &Path) -> impl Fn(E) -> Failure {
    move |error| Failure::Told(format!("{}: {error}", path.display()))
}

//! Light or dark: what the system says, until the reader says otherwise.

use leptos::prelude::*;

use crate::storage;

const KEY: &str = "theme";

/// The look of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    Light,
    Dark,
}

impl Theme {
    fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The other one.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }

    /// What the reader chose before, or else what the system prefers.
    pub(crate) fn preferred() -> Self {
        match storage::get(storage::lasting(), KEY).as_deref() {
            Some("light") => Self::Light,
            Some("dark") => Self::Dark,
            _ if system_is_dark() => Self::Dark,
            _ => Self::Light,
        }
    }

    /// Shows the page so and remembers the choice, where the browser lets it.
    pub(crate) fn choose(self) {
        storage::set(storage::lasting(), KEY, self.name());
        self.apply();
    }

    /// Shows the page so.
    pub(crate) fn apply(self) {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-theme", self.name());
        }
    }
}

fn system_is_dark() -> bool {
    let query = window().match_media("(prefers-color-scheme: dark)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

//! What the settings say of articles and outlets that are not there.

use std::collections::BTreeMap;

use super::{Settings, rank};
use crate::article::{Article, address};
use crate::problem::{Place, Problem};

/// What settings state of articles and outlets that no article has met yet.
#[derive(Clone, Debug)]
pub struct Unmet {
    /// Files and ids, and where something is stated of them.
    articles: BTreeMap<String, Place>,
    /// Where a pattern gives an outlet, and the pattern.
    outlets: Vec<(Place, String)>,
}

impl Unmet {
    pub(super) fn of(settings: &Settings) -> Self {
        let articles = settings.articles.iter();
        let outlets = settings.outlets.iter();
        Self {
            articles: articles
                .map(|(key, stated)| (key.clone(), stated.place.clone()))
                .collect(),
            outlets: outlets
                .map(|outlet| (outlet.place.clone(), outlet.pattern.clone()))
                .collect(),
        }
    }

    /// Meets an article.
    pub fn meet(&mut self, article: &Article) {
        let file = &article.place.file;
        self.articles.remove(file);
        self.articles.remove(&article.id);
        if self.outlets.is_empty() {
            return;
        }
        let url = article.url.as_ref().map(|url| url.value.as_str());
        let host = url.and_then(address::host);
        self.outlets
            .retain(|(_, pattern)| rank(pattern, file, host.as_deref()).is_none());
    }

    /// What no article has met: most likely slips of the pen.
    pub fn problems(self) -> impl Iterator<Item = Problem> {
        let articles = self.articles.into_iter().map(|(key, place)| {
            Problem::warning(place, format!("no article has the file or id “{key}”"))
        });
        let outlets = self.outlets.into_iter().map(|(place, pattern)| {
            let message = format!(
                "no article has the file or the host “{pattern}”, nor the folder if that is one; \
                 a folder is written “folder/**”"
            );
            Problem::warning(place, message)
        });
        articles.chain(outlets)
    }
}

//! What the settings say of articles and outlets that are not there.

use std::collections::BTreeMap;

use super::{Settings, host, rank};
use crate::article::{Article, Origin};
use crate::problem::{Place, Problem};

/// What settings state of articles and outlets that no article has met yet.
#[derive(Clone, Debug)]
pub struct Unmet {
    /// Files and ids, and where something is stated of them.
    articles: BTreeMap<String, Place>,
    /// Where a pattern gives an outlet, the pattern and the outlet.
    outlets: Vec<(Place, String, String)>,
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
                .map(|outlet| {
                    let (pattern, name) = (outlet.pattern.clone(), outlet.name.clone());
                    (outlet.place.clone(), pattern, name)
                })
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
        let host = host(article);
        // What its outlet was called before is not known any more.
        let renamed = article.outlet.as_ref();
        let renamed = renamed.filter(|outlet| outlet.origin == Origin::Settings);
        self.outlets.retain(|(_, pattern, name)| {
            let is_name = !pattern.contains(['/', '*', '.']);
            let is_renamed = is_name && renamed.is_some_and(|outlet| outlet.value == *name);
            rank(pattern, file, host.as_deref()).is_none() && !is_renamed
        });
    }

    /// What no article has met: most likely slips of the pen.
    pub fn problems(self) -> impl Iterator<Item = Problem> {
        let articles = self.articles.into_iter().map(|(key, place)| {
            Problem::warning(place, format!("no article has the file or id “{key}”"))
        });
        let outlets = self.outlets.into_iter().map(|(place, pattern, _)| {
            let message = format!(
                "no article has the file, the host or the outlet “{pattern}”, nor the folder if that \
                 is one; a folder is written “folder/**”"
            );
            Problem::warning(place, message)
        });
        articles.chain(outlets)
    }
}

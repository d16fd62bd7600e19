//! Articles that stand in a corpus twice.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::article::Article;
use crate::problem::Problem;

use super::facts;

/// What was seen of a corpus, so that an article that comes again is noticed.
#[derive(Clone, Debug, Default)]
pub struct Copies {
    /// Ids of the articles that came first, by the hash of their text and outlet.
    firsts: BTreeMap<u64, String>,
}

impl Copies {
    /// Enters the next article, by its final id; tells if an earlier one of the same outlet has the
    /// same text. Agencies' texts, which several outlets carry, are no copies.
    pub fn enter(&mut self, article: &Article) -> Option<Problem> {
        let mut hasher = DefaultHasher::new();
        let outlet = article.outlet.as_ref().map(|outlet| &outlet.value);
        (article.text.trim(), outlet).hash(&mut hasher);
        match self.firsts.entry(hasher.finish()) {
            Entry::Vacant(first) => {
                first.insert(article.id.clone());
                None
            }
            Entry::Occupied(first) => {
                let first = facts::shown(first.get());
                let message =
                    format!("has the same text as “{first}” of the same outlet; both are kept");
                Some(Problem::warning(article.place.clone(), message))
            }
        }
    }
}

//! Outlets that may be one: found at one address under a name and a shorter one.

use std::collections::BTreeMap;

use crate::article::{Article, address};
use crate::problem::{Place, Problem};
use crate::text::fold;

/// What the outlets of the articles are called, by the host of their addresses.
#[derive(Default)]
pub(super) struct Outlets(BTreeMap<String, BTreeMap<String, Met>>);

/// How many articles have a name, and where the first one is.
struct Met {
    articles: usize,
    place: Place,
}

/// The most names at one host that are compared with one another.
const MOST: usize = 16;

impl Outlets {
    pub(super) fn add(&mut self, article: &Article) {
        let host = article
            .url
            .as_ref()
            .and_then(|url| address::host(&url.value));
        let Some((host, outlet)) = host.zip(article.outlet.as_ref()) else {
            return;
        };
        let names = self.0.entry(host).or_default();
        // Where there are more, it is the host of a collection.
        if names.len() == MOST && !names.contains_key(&outlet.value) {
            return;
        }
        let met = names.entry(outlet.value.clone()).or_insert_with(|| Met {
            articles: 0,
            place: article.place.clone(),
        });
        met.articles += 1;
    }

    /// A warning for each name that seems to be short for another one at the same host.
    pub(super) fn doubted(self) -> Vec<Problem> {
        let hosts = self.0.into_iter();
        let found = hosts.flat_map(|(host, names)| {
            let doubt = |(short, met): (&String, &Met)| {
                let longer = names.iter().filter(|(name, _)| is_short_for(short, name));
                let (name, _) = longer.max_by_key(|(_, met)| met.articles)?;
                Some(Problem::warning(
                    met.place.clone(),
                    format!(
                        "“{short}” and “{name}” are both at {host}; if they are one outlet, \
                         corpus.toml can say so: [outlets] \"{short}\" = \"{name}\""
                    ),
                ))
            };
            names.iter().filter_map(doubt).collect::<Vec<_>>()
        });
        found.collect()
    }
}

/// Whether the letters of a name stand in one about twice as long in the same order and begin it:
/// "NT" of "Northern Tide"; but "NT" is not short for "NTT".
fn is_short_for(short: &str, name: &str) -> bool {
    let [short, name] = [short, name].map(|name| {
        let folded = fold(name);
        let bare = folded.strip_prefix("the ").unwrap_or(&folded);
        bare.chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
    });
    let mut letters = name.chars();
    2 * short.len() < name.len() + 2
        && short.chars().next() == name.chars().next()
        && short.chars().all(|c| letters.any(|letter| letter == c))
}

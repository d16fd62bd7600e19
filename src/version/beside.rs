//! What an article has of other versions beside its own: words that a scrape took the marks of,
//! that the reporter has, or that it quotes in another sentence.

use std::collections::BTreeSet;

use super::Version;
use crate::align::{Token, tokens};
use crate::text::Span;

/// Fewest words in a row that are the same words and not only a turn of speech.
const RUN: usize = 5;

/// The runs of words of all versions of a statement.
pub(crate) struct Runs<'a>(BTreeSet<Run<'a>>);

type Run<'a> = [&'a str; RUN];

impl<'a> Runs<'a> {
    /// Those of these versions.
    pub(crate) fn of(versions: &'a [Version]) -> Self {
        Self::of_texts(versions.iter().map(|version| &version.tokens[..]))
    }

    fn of_texts(texts: impl Iterator<Item = &'a [Token]>) -> Self {
        let runs = texts.flat_map(|text| text.array_windows().map(run));
        Self(runs.collect())
    }

    /// What of a text stands in them, as it stands there.
    pub(crate) fn in_text(&self, text: &str) -> Vec<String> {
        let places = self.places_in(text).into_iter();
        places.map(|place| place.of(text).to_owned()).collect()
    }

    /// Where a text has words that stand in them.
    pub(super) fn places_in(&self, text: &str) -> Vec<Span> {
        let words = tokens(text);
        let standing = words.iter().zip(self.standing(&words));
        let standing: Vec<_> = standing.map(|(word, stands)| (stands, word.span)).collect();
        let together = standing.chunk_by(|one, two| one.0 == two.0);
        let together = together.filter_map(|run| run.first().zip(run.last()));
        together
            .filter(|(first, _)| first.0)
            .map(|(first, last)| Span::new(first.1.start, last.1.end))
            .collect()
    }

    /// For each word whether it is part of one of them.
    fn standing(&self, words: &[Token]) -> Vec<bool> {
        let mut stands = vec![false; words.len()];
        for (at, words) in words.array_windows().enumerate() {
            if self.0.contains(&run(words)) {
                stands[at..at + RUN].fill(true);
            }
        }
        stands
    }
}

fn run(tokens: &[Token; RUN]) -> Run<'_> {
    tokens.each_ref().map(|token| token.folded.as_str())
}

/// For each word whether it stands in a run of what is beside.
pub(super) fn held(words: &[Token], beside: &[String]) -> Vec<bool> {
    let beside: Vec<Vec<Token>> = beside.iter().map(|run| tokens(run)).collect();
    Runs::of_texts(beside.iter().map(|run| &run[..])).standing(words)
}

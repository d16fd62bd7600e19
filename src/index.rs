//! The index: which witnesses and which articles hold a word.

use std::collections::BTreeMap;

use crate::article::Article;
use crate::corpus::Corpus;
use crate::id::{ArticleId, WitnessId};
use crate::text;
use crate::text::Span;

/// Everything that is searched, by term.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// Folded words in the order of their bytes.
    pub terms: BTreeMap<String, Postings>,
}

/// Where one term stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Postings {
    /// The witnesses in whose quoted words it stands, ascending.
    pub witnesses: Vec<Posting>,
    /// The articles in whose title or body it stands, ascending.
    pub articles: Vec<ArticleId>,
}

/// The places of a term in one witness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    /// The witness.
    pub witness: WitnessId,
    /// The term's places among the witness's quoted words, counted from 0 and on through all its
    /// pieces; ascending, never empty.
    pub positions: Vec<u32>,
}

/// The terms of a text in order, each with its place: what the index holds and a query asks for.
///
/// A word of which folding leaves nothing is no term.
pub fn terms(text: &str) -> impl Iterator<Item = (Span, String)> + '_ {
    text::words(text)
        .map(|span| (span, text::fold(span.of(text)).into_owned()))
        .filter(|(_, term)| !term.is_empty())
}

/// The texts of an article in which words are searched: its title and each paragraph of its body.
///
/// A phrase never runs from one into the next.
pub fn searched<'a>(
    title: Option<&'a str>,
    text: &'a str,
    body: impl Iterator<Item = Span> + 'a,
) -> impl Iterator<Item = &'a str> {
    title.into_iter().chain(body.map(move |span| span.of(text)))
}

impl Index {
    /// Reads every witness's quoted words and every article's title and body.
    pub fn build(corpus: &Corpus) -> Self {
        let mut index = Self::default();
        for (id, witness) in corpus.witnesses().enumerate() {
            index.add_witness(WitnessId::at(id), &corpus.said(witness));
        }
        for (id, article) in corpus.articles.iter().enumerate() {
            index.add_article(ArticleId::at(id), article);
        }
        index
    }

    fn add_witness(&mut self, witness: WitnessId, said: &[&str]) {
        let terms = said.iter().flat_map(|piece| terms(piece));
        for (position, (_, term)) in (0..).zip(terms) {
            let list = &mut self.terms.entry(term).or_default().witnesses;
            match list.last_mut() {
                Some(last) if last.witness == witness => last.positions.push(position),
                _ => list.push(Posting {
                    witness,
                    positions: vec![position],
                }),
            }
        }
    }

    fn add_article(&mut self, id: ArticleId, article: &Article) {
        let title = article.title.as_ref().map(|title| title.value.as_str());
        for text in searched(title, &article.text, article.body()) {
            for (_, term) in terms(text) {
                let list = &mut self.terms.entry(term).or_default().articles;
                if list.last() != Some(&id) {
                    list.push(id);
                }
            }
        }
    }
}

//! The last part of the pipeline: from what each article tells to what all of them tell.
//!
//! [`Corpus::of`] does it in memory; [`Draft`] in steps, between which the articles may be
//! elsewhere.

use std::borrow::Cow;

use super::outlets::Outlets;
use super::{Corpus, Reading};
use crate::article::Article;
use crate::extraction::Extraction;
use crate::id::{ArticleId, PersonId};
use crate::people::{Person, Union, Uniting};
use crate::problem::Problem;
use crate::statement::{self, Source, Statement, Witness};

impl Corpus {
    /// Puts articles and their extractions, parallel to one another, together: brings the articles
    /// into their order, unites the people and groups the statements. Title and licence stay open.
    pub fn of(articles: Vec<Article>, extractions: Vec<Extraction>) -> Self {
        let mut draft = Draft::default();
        for (article, extraction) in articles.iter().zip(&extractions) {
            draft.add(article, extraction);
        }
        let mut draft = draft.unite();
        let articles = arranged(articles, draft.order());
        let extractions = arranged(extractions, draft.order());
        for (article, extraction) in articles.iter().zip(&extractions) {
            draft.witness(&article.text, extraction);
        }
        let text = |at: usize| Cow::Borrowed(articles.get(at).map_or("", |a| a.text.as_str()));
        let grouped = draft.group(&text);
        let readings = extractions.into_iter().zip(grouped.ids);
        let readings = readings.map(|(extraction, ids)| Reading::of(extraction, ids));
        Self {
            title: None,
            licence: None,
            excerpts: false,
            readings: readings.collect(),
            articles,
            people: grouped.people,
            statements: grouped.statements,
            problems: grouped.problems,
        }
    }
}

impl Reading {
    /// What was read in an article, `people` being whom each person of its cast is.
    pub fn of(extraction: Extraction, people: Vec<Option<PersonId>>) -> Self {
        Self {
            quotations: extraction.quotations,
            attributions: extraction.attributions,
            indirect: extraction.indirect,
            people,
        }
    }
}

/// What is held of a corpus while its articles go by for the first time: who is named in each, and
/// its place, date and outlet.
#[derive(Default)]
pub struct Draft {
    articles: Vec<Article>,
    outlets: Outlets,
    uniting: Uniting,
}

impl Draft {
    /// The next article, and what it tells.
    pub fn add(&mut self, article: &Article, extraction: &Extraction) {
        self.outlets.add(article);
        self.articles.push(Article {
            place: article.place.clone(),
            outlet: article.outlet.clone(),
            date: article.date.clone(),
            ..Article::default()
        });
        self.uniting.add(&extraction.cast, &spoken(extraction));
    }

    /// Makes one person of all who are the same, and brings the articles into their order.
    pub fn unite(self) -> United {
        let date = |&at: &usize| self.articles[at].date.as_ref();
        let mut order: Vec<usize> = (0..self.articles.len()).collect();
        order.sort_by_key(|at| !date(at).map_or(0, |date| date.value.packed()));
        let union = self.uniting.close();
        United {
            articles: arranged(self.articles, &order),
            union: Union {
                ids: arranged(union.ids, &order),
                people: union.people,
            },
            order,
            doubted: self.outlets.doubted(),
            witnesses: Vec::new(),
            seen: 0,
        }
    }
}

/// Things in another order, which names the place of each.
fn arranged<T: Default>(mut things: Vec<T>, order: &[usize]) -> Vec<T> {
    let arranged = order.iter().map(|&at| std::mem::take(&mut things[at]));
    arranged.collect()
}

/// What is held while the articles go by for the second time: who is the same, and who said what.
#[derive(Clone, Debug)]
pub struct United {
    order: Vec<usize>,
    articles: Vec<Article>,
    doubted: Vec<Problem>,
    union: Union,
    witnesses: Vec<Witness>,
    seen: usize,
}

/// What all articles tell together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grouped {
    /// Everybody who speaks, those with a name first and of them the most quoted; a [`PersonId`] is
    /// a place here.
    pub people: Vec<Person>,
    /// For each article, whom each person of its cast is; `None` for whoever never speaks.
    pub ids: Vec<Vec<Option<PersonId>>>,
    /// The statements, most carried first.
    pub statements: Vec<Statement>,
    /// Which outlets may be one, and what was left out so that a large corpus is grouped in bounded
    /// time.
    pub problems: Vec<Problem>,
}

impl United {
    /// The order of the articles in the corpus: the place that each had when it was added.
    pub fn order(&self) -> &[usize] {
        &self.order
    }

    /// The next article's text, in the [order](Self::order) of the corpus, and what it tells.
    pub fn witness(&mut self, text: &str, extraction: &Extraction) {
        self.union.call(self.seen, &extraction.cast);
        let people = self.union.ids.get(self.seen).map_or(&[][..], Vec::as_slice);
        let witnesses = statement::witnesses(Source {
            article: ArticleId::at(self.seen),
            text,
            quotations: &extraction.quotations,
            attributions: &extraction.attributions,
            people,
        });
        for mut witness in witnesses {
            // There are many of them, and they stay until the end.
            witness.quotations.shrink_to_fit();
            witness.passage.shrink_to_fit();
            self.witnesses.push(witness);
        }
        self.seen += 1;
    }

    /// Brings together what was said once; `text` gives the text of the article at a place.
    pub fn group<'t>(self, text: &dyn Fn(usize) -> Cow<'t, str>) -> Grouped {
        let known = statement::Corpus {
            articles: &self.articles,
            people: &self.union.people,
        };
        let grouping = statement::group_texts(known, text, self.witnesses);
        let mut problems = self.doubted;
        problems.extend(grouping.problems);
        Grouped {
            people: self.union.people,
            ids: self.union.ids,
            statements: grouping.statements,
            problems,
        }
    }
}

/// How many quotations each person of the article's cast speaks.
fn spoken(extraction: &Extraction) -> Vec<u32> {
    let mut spoken = vec![0; extraction.cast.people.len()];
    let speakers = extraction.attributions.iter().map(|said| said.speaker);
    for speaker in speakers.flatten() {
        if let Some(count) = spoken.get_mut(speaker) {
            *count += 1;
        }
    }
    spoken
}

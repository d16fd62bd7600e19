//! The last part of the pipeline: from what each article tells to what all of them tell.

use super::{Corpus, Reading};
use crate::article::Article;
use crate::attribution::Attribution;
use crate::extraction::Extraction;
use crate::id::ArticleId;
use crate::people::{self, Cast};
use crate::statement::{self, Source, Witness};

impl Corpus {
    /// Puts articles and their extractions, parallel to one another, together: unites the people and
    /// groups the statements. Title and licence stay open.
    pub fn of(articles: Vec<Article>, extractions: Vec<Extraction>) -> Self {
        let casts: Vec<&Cast> = extractions
            .iter()
            .map(|extraction| &extraction.cast)
            .collect();
        let spoken: Vec<Vec<u32>> = extractions.iter().map(spoken).collect();
        let union = people::unite(&casts, &spoken);
        let readings = extractions
            .into_iter()
            .zip(union.ids)
            .map(|(extraction, people)| Reading {
                quotations: extraction.quotations,
                attributions: extraction.attributions,
                indirect: extraction.indirect,
                people,
            });
        let readings: Vec<Reading> = readings.collect();
        let witnesses = articles
            .iter()
            .zip(&readings)
            .enumerate()
            .flat_map(witnesses)
            .collect();
        let known = statement::Corpus {
            articles: &articles,
            people: &union.people,
        };
        let statements = statement::group(known, witnesses);
        Self {
            title: None,
            licence: None,
            articles,
            readings,
            people: union.people,
            statements,
        }
    }
}

/// How many quotations each person of the article's cast speaks.
fn spoken(extraction: &Extraction) -> Vec<u32> {
    let mut spoken = vec![0; extraction.cast.people.len()];
    for Attribution { speaker, .. } in &extraction.attributions {
        if let Some(count) = speaker.and_then(|speaker| spoken.get_mut(speaker)) {
            *count += 1;
        }
    }
    spoken
}

fn witnesses((at, (article, reading)): (usize, (&Article, &Reading))) -> Vec<Witness> {
    statement::witnesses(Source {
        article: ArticleId::at(at),
        text: &article.text,
        quotations: &reading.quotations,
        attributions: &reading.attributions,
        people: &reading.people,
    })
}

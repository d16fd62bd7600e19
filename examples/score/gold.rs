//! Annotated articles, and what Verbatim finds in them.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use serde::Deserialize;
use verbatim::article::Article;
use verbatim::extraction::Extraction;
use verbatim::quotation::Kind;
use verbatim::read::{self, File};
use verbatim::settings::Settings;
use verbatim::text::CodePoints;

/// An annotated article.
#[derive(Deserialize)]
pub(crate) struct Document {
    pub(crate) id: String,
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) quotes: Vec<Quote>,
}

/// A quotation, annotated or found; places are code points, the end is not part of it.
#[derive(Clone, Deserialize)]
pub(crate) struct Quote {
    pub(crate) start: usize,
    pub(crate) end: usize,
    #[serde(default)]
    pub(crate) kind: String,
    pub(crate) speaker: Option<String>,
    pub(crate) speaker_full: Option<String>,
    #[serde(default)]
    pub(crate) speaker_any: Vec<String>,
    #[serde(default)]
    pub(crate) ignore: bool,
    #[serde(skip)]
    pub(crate) confidence: f32,
    #[serde(skip)]
    pub(crate) shown: bool,
}

/// An article with what is annotated and what was found.
pub(crate) struct Scored {
    pub(crate) characters: Vec<char>,
    pub(crate) annotated: Vec<Quote>,
    pub(crate) found: Vec<Quote>,
}

/// A file of articles, read and worked on.
pub(crate) struct Run {
    pub(crate) scored: Vec<Scored>,
    /// What extraction took on one core, reading left out.
    pub(crate) took: Duration,
}

/// Reads the articles of a file as the command line would, and finds what is quoted in them.
pub(crate) fn read(path: &str, text: &str, documents: Vec<Document>) -> Result<Run, String> {
    let articles = articles(path, text);
    let start = Instant::now();
    let extractions: Vec<Extraction> = articles.iter().map(Extraction::of).collect();
    let took = start.elapsed();
    let mut found: HashMap<&str, Vec<Quote>> = articles
        .iter()
        .zip(&extractions)
        .map(|(article, extraction)| (article.id.as_str(), quotes(article, extraction)))
        .collect();
    let scored = documents.into_iter().map(|document| {
        let found = found.remove(document.id.as_str());
        Ok(Scored {
            found: found.ok_or_else(|| format!("{path}: {} was not read", document.id))?,
            characters: document.text.chars().collect(),
            annotated: document.quotes,
        })
    });
    Ok(Run {
        scored: scored.collect::<Result<_, String>>()?,
        took,
    })
}

/// The articles of a file, read as the command line reads them.
pub(crate) fn articles(path: &str, text: &str) -> Vec<Article> {
    let file = File {
        path: path.rsplit('/').next().unwrap_or(path),
        bytes: text.as_bytes(),
    };
    read::collect([read::read(&file, &Settings::default())]).articles
}

/// The quotations of an article, one within another of the same speaker left out.
fn quotes(article: &Article, extraction: &Extraction) -> Vec<Quote> {
    let mut points = CodePoints::new(&article.text);
    let quotations = extraction.quotations.iter().zip(&extraction.attributions);
    let told = quotations
        .zip(extraction.within_own())
        .filter(|((quotation, _), is_within)| quotation.kind != Kind::None && !is_within)
        .map(|(quotation, _)| quotation);
    told.map(|(quotation, attribution)| {
        let person = attribution.speaker.map(|at| &extraction.cast.people[at]);
        Quote {
            start: points.at(quotation.span.start),
            end: points.at(quotation.span.end),
            kind: "direct".to_owned(),
            speaker: attribution
                .source
                .map(|span| span.of(&article.text).to_owned()),
            speaker_full: person.map(|person| person.name.clone()),
            speaker_any: Vec::new(),
            ignore: false,
            confidence: attribution.confidence,
            shown: attribution.shown().is_some(),
        }
    })
    .collect()
}

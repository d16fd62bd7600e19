//! `verbatim quotes`: a JSON line per article.

use std::io::{BufWriter, Write, stdout};

use clap::Args;
use serde::Serialize;
use verbatim::article::Article;
use verbatim::attribution::Rule;
use verbatim::date::Date;
use verbatim::extraction::Extraction;
use verbatim::quotation::Kind;
use verbatim::text::CodePoints;

use crate::load::Loaded;
use crate::{Failure, Input, Outcome};

/// The arguments of `verbatim quotes`.
#[derive(Args)]
pub(crate) struct Quotes {
    #[command(flatten)]
    input: Input,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    title: Option<&'a str>,
    outlet: Option<&'a str>,
    date: Option<Date>,
    url: Option<&'a str>,
    quotes: Vec<Quote<'a>>,
}

#[derive(Serialize)]
struct Quote<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    kind: Kind,
    speaker: Option<&'a str>,
    speaker_full: Option<&'a str>,
    cue: Option<&'a str>,
    confidence: f64,
    rule: Rule,
}

impl Quotes {
    /// Reads the articles and prints their lines.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let loaded = Loaded::read(&self.input)?;
        loaded.print_problems();
        let mut out = BufWriter::new(stdout().lock());
        for (article, extraction) in loaded.articles.iter().zip(loaded.extract()) {
            print_line(&mut out, &line(article, &extraction))?;
        }
        out.flush().map_err(|error| error.to_string())?;
        Ok(loaded.outcome(&self.input))
    }
}

/// Prints `value` as one line of JSON.
pub(crate) fn print_line(out: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    let json = serde_json::to_string(value).map_err(|error| error.to_string())?;
    writeln!(out, "{json}").map_err(|error| error.to_string())
}

fn line<'a>(article: &'a Article, extraction: &'a Extraction) -> Line<'a> {
    let mut points = CodePoints::new(&article.text);
    let quotes = extraction
        .quotations
        .iter()
        .zip(&extraction.attributions)
        .enumerate();
    let quotes = quotes
        .filter(|(at, _)| !extraction.is_within_own(*at))
        .map(|(_, quote)| quote);
    let quotes = quotes.map(|(quotation, attribution)| {
        let person = attribution
            .speaker
            .and_then(|person| extraction.cast.people.get(person));
        Quote {
            start: points.at(quotation.span.start),
            end: points.at(quotation.span.end),
            text: quotation.span.of(&article.text),
            kind: quotation.kind,
            speaker: attribution.source.map(|span| span.of(&article.text)),
            speaker_full: person.map(|person| person.name.as_str()),
            cue: attribution.cue.map(|span| span.of(&article.text)),
            confidence: (f64::from(attribution.confidence) * 100.0).round() / 100.0,
            rule: attribution.rule,
        }
    });
    Line {
        id: &article.id,
        title: article.title.as_ref().map(|title| title.value.as_str()),
        outlet: article.outlet.as_ref().map(|outlet| outlet.value.as_str()),
        date: article.date.as_ref().map(|date| date.value),
        url: article.url.as_ref().map(|url| url.value.as_str()),
        quotes: quotes.collect(),
    }
}

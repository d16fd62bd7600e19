//! `verbatim quotes`: a JSON line per article.

pub(crate) mod line;

use std::io::{BufWriter, Write, stdout};

use clap::Args;
use serde::Serialize;
use verbatim::article::Article;
use verbatim::attribution::Rule;
use verbatim::date::Date;
use verbatim::extraction::Extraction;
use verbatim::quotation;
use verbatim::text::{CodePoints, Span};

use crate::print::{print_line, to_hundredth, unprinted};
use crate::{Failure, Input, KeepsNothing, Outcome, gather};

/// The arguments of `verbatim quotes`.
#[derive(Args)]
pub(crate) struct Quotes {
    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    _keeps: KeepsNothing,
    /// Print also everything that `verbatim build --from-quotes` needs
    #[arg(long)]
    full: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    title: Option<&'a str>,
    outlet: Option<&'a str>,
    date: Option<Date>,
    url: Option<&'a str>,
    quotes: Vec<Quote<'a>>,
    #[serde(flatten)]
    full: Option<line::Full<'a>>,
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
    /// `None` of indirect speech.
    rule: Option<Rule>,
}

/// The kind of a quotation, or that it is none but indirect speech.
#[derive(Serialize)]
#[serde(untagged)]
enum Kind {
    Quoted(quotation::Kind),
    Reported(Reported),
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Reported {
    Indirect,
}

/// What is written of a quotation or of indirect speech, as places in the article.
struct Said {
    span: Span,
    kind: Kind,
    source: Option<Span>,
    cue: Option<Span>,
    speaker: Option<usize>,
    confidence: f32,
    rule: Option<Rule>,
}

impl Quotes {
    /// Reads the articles and prints their lines.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let mut out = BufWriter::new(stdout().lock());
        let gathered = gather::each(&self.input, None, &mut |found| {
            let mut line = line(&found.article, &found.extraction);
            line.full = self.full.then(|| line::Full::of(&found));
            print_line(&mut out, &line)
        })?;
        out.flush().map_err(unprinted)?;
        gathered.print_problems();
        Ok(gathered.outcome(&self.input))
    }
}

fn line<'a>(article: &'a Article, extraction: &'a Extraction) -> Line<'a> {
    let mut said: Vec<Said> = quoted(extraction).chain(reported(extraction)).collect();
    said.sort_by_key(|said| said.span);
    let mut points = CodePoints::new(&article.text);
    let quotes = said.into_iter().map(|said| {
        let people = &extraction.cast.people;
        let person = said.speaker.and_then(|person| people.get(person));
        Quote {
            start: points.at(said.span.start),
            end: points.at(said.span.end),
            text: said.span.of(&article.text),
            kind: said.kind,
            speaker: said.source.map(|span| span.of(&article.text)),
            speaker_full: person.map(|person| person.name.as_str()),
            cue: said.cue.map(|span| span.of(&article.text)),
            confidence: to_hundredth(said.confidence),
            rule: said.rule,
        }
    });
    Line {
        id: &article.id,
        title: article.title.as_ref().map(|title| title.value.as_str()),
        outlet: article.outlet.as_ref().map(|outlet| outlet.value.as_str()),
        date: article.date.as_ref().map(|date| date.value),
        url: article.url.as_ref().map(|url| url.value.as_str()),
        quotes: quotes.collect(),
        full: None,
    }
}

fn quoted(extraction: &Extraction) -> impl Iterator<Item = Said> {
    let quotations = extraction.quotations.iter().zip(&extraction.attributions);
    let told = quotations
        .zip(extraction.within_own())
        .filter(|(_, is_within)| !is_within);
    told.map(|((quotation, attribution), _)| Said {
        span: quotation.span,
        kind: Kind::Quoted(quotation.kind),
        source: attribution.source,
        cue: attribution.cue,
        speaker: attribution.speaker,
        confidence: attribution.confidence,
        rule: Some(attribution.rule),
    })
}

fn reported(extraction: &Extraction) -> impl Iterator<Item = Said> {
    extraction.indirect.iter().map(|speech| Said {
        span: speech.span,
        kind: Kind::Reported(Reported::Indirect),
        source: Some(speech.source),
        cue: Some(speech.cue),
        speaker: speech.speaker,
        confidence: speech.confidence,
        rule: None,
    })
}

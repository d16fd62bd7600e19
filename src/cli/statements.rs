//! `verbatim statements`: a JSON line per statement.

use std::io::{BufWriter, Write, stdout};

use clap::Args;
use serde::Serialize;
use verbatim::corpus::Corpus;
use verbatim::date::Date;
use verbatim::statement::{Statement, Witness};
use verbatim::text::CodePoints;

use crate::load::Loaded;
use crate::quotes::print_line;
use crate::{Failure, Input, Outcome};

/// The arguments of `verbatim statements`.
#[derive(Args)]
pub(crate) struct Statements {
    #[command(flatten)]
    input: Input,
}

#[derive(Serialize)]
struct Line<'a> {
    statement: usize,
    speaker_full: Option<&'a str>,
    witnesses: Vec<Carried<'a>>,
}

/// One quotation of a witness: a split quotation gives a row for each of its parts.
#[derive(Serialize)]
struct Carried<'a> {
    article: &'a str,
    outlet: Option<&'a str>,
    date: Option<Date>,
    start: usize,
    end: usize,
    text: &'a str,
}

impl Statements {
    /// Reads the articles and prints the lines of their statements.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let loaded = Loaded::read(&self.input)?;
        loaded.print_problems();
        let outcome = loaded.outcome(&self.input);
        let corpus = loaded.into_corpus();
        let mut out = BufWriter::new(stdout().lock());
        for (number, statement) in corpus.statements.iter().enumerate() {
            print_line(&mut out, &line(&corpus, number, statement))?;
        }
        out.flush().map_err(|error| error.to_string())?;
        Ok(outcome)
    }
}

fn line<'a>(corpus: &'a Corpus, number: usize, statement: &'a Statement) -> Line<'a> {
    let person = statement
        .speaker
        .and_then(|id| corpus.people.get(id.index()));
    Line {
        statement: number,
        speaker_full: person.map(|person| person.name.as_str()),
        witnesses: statement
            .witnesses
            .iter()
            .flat_map(|witness| carried(corpus, witness))
            .collect(),
    }
}

fn carried<'a>(corpus: &'a Corpus, witness: &'a Witness) -> impl Iterator<Item = Carried<'a>> {
    let article = &corpus.articles[witness.article.index()];
    let quotations = &corpus.readings[witness.article.index()].quotations;
    let mut points = CodePoints::new(&article.text);
    witness.quotations.iter().map(move |&at| {
        let span = quotations[at].span;
        Carried {
            article: &article.id,
            outlet: article.outlet.as_ref().map(|outlet| outlet.value.as_str()),
            date: article.date.as_ref().map(|date| date.value),
            start: points.at(span.start),
            end: points.at(span.end),
            text: span.of(&article.text),
        }
    })
}

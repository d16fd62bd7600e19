//! `verbatim statements`: a JSON line per statement.

use std::io::{BufWriter, Write, stdout};

use clap::Args;
use serde::Serialize;
use verbatim::article::Article;
use verbatim::corpus::Reading;
use verbatim::date::Date;
use verbatim::id::ArticleId;
use verbatim::statement::{Statement, Witness};
use verbatim::text::CodePoints;

use crate::print::{print_line, to_hundredth, unprinted};
use crate::whole::Whole;
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
    witnesses: Vec<Carried>,
    /// Other articles with words of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    elsewhere: Vec<String>,
}

/// One quotation of a witness: a split quotation gives a row for each of its parts.
#[derive(Serialize)]
struct Carried {
    article: String,
    outlet: Option<String>,
    date: Option<Date>,
    start: usize,
    end: usize,
    text: String,
    /// Who said it according to this article, and how likely that is, from 0 to 1.
    speaker_full: Option<String>,
    confidence: f64,
}

impl Statements {
    /// Reads the articles and prints the lines of their statements.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let whole = Whole::gather(&self.input, &mut self.input.stages())?;
        let mut out = BufWriter::new(stdout().lock());
        let mut opened = Opened {
            whole: &whole,
            last: None,
        };
        for (number, statement) in whole.statements.iter().enumerate() {
            print_line(&mut out, &line(&mut opened, number, statement)?)?;
        }
        out.flush().map_err(unprinted)?;
        Ok(whole.gathered.outcome(&self.input))
    }
}

/// Articles, of which the one that was asked for last is held: mostly the next statement is of it, too.
struct Opened<'a> {
    whole: &'a Whole,
    last: Option<(ArticleId, Article, Reading)>,
}

impl Opened<'_> {
    fn article(&mut self, id: ArticleId) -> Result<(&Article, &Reading), Failure> {
        let last = self.last.take().filter(|(last, ..)| *last == id);
        let last = match last {
            Some(last) => last,
            None => {
                let (article, reading) = self.whole.article(id.index())?;
                (id, article, reading)
            }
        };
        let (_, article, reading) = self.last.insert(last);
        Ok((article, reading))
    }
}

fn line<'a>(
    opened: &mut Opened<'a>,
    number: usize,
    statement: &Statement,
) -> Result<Line<'a>, Failure> {
    let whole = opened.whole;
    let person = statement
        .speaker
        .and_then(|id| whole.people.get(id.index()));
    let mut witnesses = Vec::new();
    for witness in &statement.witnesses {
        witnesses.extend(carried(opened, witness)?);
    }
    let elsewhere = statement.elsewhere.iter().map(|article| {
        let (article, _) = opened.article(*article)?;
        Ok(article.id.clone())
    });
    Ok(Line {
        elsewhere: elsewhere.collect::<Result<_, Failure>>()?,
        statement: number,
        speaker_full: person.map(|person| person.name.as_str()),
        witnesses,
    })
}

fn carried(opened: &mut Opened, witness: &Witness) -> Result<Vec<Carried>, Failure> {
    let whole = opened.whole;
    let (article, reading) = opened.article(witness.article)?;
    let places = witness.quotations.iter();
    let spans = places.filter_map(|&at| reading.quotations.get(at));
    let person = witness.speaker.and_then(|id| whole.people.get(id.index()));
    let mut points = CodePoints::new(&article.text);
    let rows = spans.map(|quotation| Carried {
        article: article.id.clone(),
        outlet: article.outlet.as_ref().map(|outlet| outlet.value.clone()),
        date: article.date.as_ref().map(|date| date.value),
        start: points.at(quotation.span.start),
        end: points.at(quotation.span.end),
        text: quotation.span.of(&article.text).to_owned(),
        speaker_full: person.map(|person| person.name.clone()),
        confidence: to_hundredth(witness.confidence),
    });
    Ok(rows.collect())
}

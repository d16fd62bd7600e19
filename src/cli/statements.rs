//! `verbatim statements`: a JSON line per statement.

use std::collections::VecDeque;
use std::io::{BufWriter, Write, stdout};

use clap::Args;
use serde::Serialize;
use verbatim::article::Article;
use verbatim::corpus::Reading;
use verbatim::date::Date;
use verbatim::id::ArticleId;
use verbatim::statement::{Statement, Witness};

use crate::print::{Points, points, print_line, to_hundredth, unprinted};
use crate::whole::Whole;
use crate::{Effort, Failure, Input, Outcome};

/// The arguments of `verbatim statements`.
#[derive(Args)]
pub(crate) struct Statements {
    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    effort: Effort,
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
        let whole = Whole::gather(&self.input, &self.effort, &mut self.effort.stages())?;
        let mut out = BufWriter::new(stdout().lock());
        let mut opened = Opened::new(&whole);
        for (number, statement) in whole.statements.iter().enumerate() {
            print_line(&mut out, &line(&mut opened, number, statement)?)?;
        }
        out.flush().map_err(unprinted)?;
        Ok(whole.gathered.outcome(&self.input))
    }
}

/// An article that is held, with what was read in it.
struct Held {
    id: ArticleId,
    article: Article,
    reading: Reading,
    /// Where its quotations stand, in code points.
    points: Vec<Points>,
}

/// Articles, of which those that were asked for last are held, the last one first: mostly the next
/// statement is of them, too.
struct Opened<'a> {
    whole: &'a Whole,
    held: VecDeque<Held>,
}

/// Bytes of the texts of articles that are held.
const HELD: usize = 4_000_000;

impl<'a> Opened<'a> {
    fn new(whole: &'a Whole) -> Self {
        let held = VecDeque::new();
        Self { whole, held }
    }

    fn article(&mut self, id: ArticleId) -> Result<&Held, Failure> {
        let known = self.held.iter().position(|held| held.id == id);
        let held = match known.and_then(|at| self.held.remove(at)) {
            Some(held) => held,
            None => self.open(id)?,
        };
        self.held.push_front(held);
        Ok(&self.held[0])
    }

    /// Opens an article, for which others are let go.
    fn open(&mut self, id: ArticleId) -> Result<Held, Failure> {
        let (article, reading) = self.whole.article(id.index())?;
        let mut free = HELD.saturating_sub(article.text.len());
        self.held.retain(|held| {
            let fits = held.article.text.len() <= free;
            free = free.saturating_sub(held.article.text.len());
            fits
        });
        let points = points(&article.text, &reading.quotations);
        Ok(Held {
            id,
            article,
            reading,
            points,
        })
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
    let elsewhere = statement
        .elsewhere
        .iter()
        .map(|article| Ok(opened.article(*article)?.article.id.clone()));
    Ok(Line {
        elsewhere: elsewhere.collect::<Result<_, Failure>>()?,
        statement: number,
        speaker_full: person.map(|person| person.name.as_str()),
        witnesses,
    })
}

fn carried(opened: &mut Opened, witness: &Witness) -> Result<Vec<Carried>, Failure> {
    let whole = opened.whole;
    let Held {
        article,
        reading,
        points,
        ..
    } = opened.article(witness.article)?;
    let own = witness.quotations.iter();
    let own = own.filter_map(|&at| reading.quotations.get(at).zip(points.get(at)));
    let person = witness.speaker.and_then(|id| whole.people.get(id.index()));
    let rows = own.map(|(quotation, &(start, end))| Carried {
        article: article.id.clone(),
        outlet: article.outlet.as_ref().map(|outlet| outlet.value.clone()),
        date: article.date.as_ref().map(|date| date.value),
        start,
        end,
        text: quotation.span.of(&article.text).to_owned(),
        speaker_full: person.map(|person| person.name.clone()),
        confidence: to_hundredth(witness.confidence),
    });
    Ok(rows.collect())
}

//! The columns of the tables, and what an article, a quotation and a statement put in them.

use serde::Serialize;
use verbatim::article::{Article, Known, Origin};
use verbatim::corpus::{Corpus, Reading};
use verbatim::date::Date;
use verbatim::id::PersonId;
use verbatim::quotation::Quotation;
use verbatim::statement::Statement;
use verbatim::text::{CodePoints, Span};

use super::table::{Cell, Column, Type};

/// A row for each article.
pub(super) const ARTICLES: &[Column] = &[
    ("article_id", Type::Words),
    ("title", Type::Words),
    ("outlet", Type::Words),
    ("date", Type::Words),
    ("day", Type::Day),
    ("url", Type::Words),
    ("byline", Type::Words),
    ("language", Type::Words),
    ("title_origin", Type::Words),
    ("outlet_origin", Type::Words),
    ("date_origin", Type::Words),
    ("url_origin", Type::Words),
    ("byline_origin", Type::Words),
    ("language_origin", Type::Words),
    ("file", Type::Words),
    ("line", Type::Number),
    ("text", Type::Words),
];

/// A row for each quotation, and for each that is held to be none.
pub(super) const QUOTATIONS: &[Column] = &[
    ("quotation_id", Type::Words),
    ("article_id", Type::Words),
    ("statement_id", Type::Words),
    ("utterance", Type::Number),
    ("start", Type::Number),
    ("end", Type::Number),
    ("start_byte", Type::Number),
    ("end_byte", Type::Number),
    ("text", Type::Words),
    ("kind", Type::Words),
    ("reason", Type::Words),
    ("depth", Type::Number),
    ("speaker", Type::Words),
    ("speaker_start", Type::Number),
    ("speaker_end", Type::Number),
    ("cue", Type::Words),
    ("cue_start", Type::Number),
    ("cue_end", Type::Number),
    ("person_id", Type::Number),
    ("speaker_full", Type::Words),
    ("speaker_kind", Type::Words),
    ("rule", Type::Words),
    ("confidence", Type::Share),
];

/// A row for each statement, most carried first.
pub(super) const STATEMENTS: &[Column] = &[
    ("statement_id", Type::Words),
    ("rank", Type::Number),
    ("person_id", Type::Number),
    ("speaker_full", Type::Words),
    ("speaker_kind", Type::Words),
    ("witnesses", Type::Number),
    ("articles", Type::Number),
    ("outlets", Type::Number),
    ("first_date", Type::Words),
    ("text", Type::Words),
];

/// The row of an article.
pub(super) fn article(article: &Article) -> Vec<Cell> {
    vec![
        Cell::Words(article.id.clone()),
        value(article.title.as_ref()),
        value(article.outlet.as_ref()),
        value(article.date.as_ref()),
        day(article.date.as_ref().map(|known| known.value)),
        value(article.url.as_ref()),
        value(article.byline.as_ref()),
        value(article.language.as_ref()),
        origin(article.title.as_ref().map(|known| known.origin)),
        origin(article.outlet.as_ref().map(|known| known.origin)),
        origin(article.date.as_ref().map(|known| known.origin)),
        origin(article.url.as_ref().map(|known| known.origin)),
        origin(article.byline.as_ref().map(|known| known.origin)),
        origin(article.language.as_ref().map(|known| known.origin)),
        Cell::Words(article.place.file.clone()),
        Cell::number(article.place.line.map(|line| line as usize)),
        Cell::Words(article.text.clone()),
    ]
}

/// The rows of an article's quotations; `statements` has the id of the statement of each, if any.
pub(super) fn quotations(
    corpus: &Corpus,
    article: &Article,
    reading: &Reading,
    statements: &[Option<&str>],
) -> Vec<Vec<Cell>> {
    let mut points = CodePoints::new(&article.text);
    let quotations = reading.quotations.iter().enumerate();
    quotations
        .map(|(at, quotation)| {
            let statement = statements.get(at).copied().flatten();
            let id = id(article, quotation.span, &mut points);
            let [start, end] = ends(quotation.span, &mut points);
            let mut row = vec![
                Cell::Words(id),
                Cell::Words(article.id.clone()),
                Cell::words(statement),
                Cell::number(reading.attributions.get(at).map(|a| a.utterance as usize)),
                start,
                end,
            ];
            row.extend(what(article, quotation));
            row.extend(who(corpus, article, reading, at, &mut points));
            row
        })
        .collect()
}

/// What is quoted.
fn what(article: &Article, quotation: &Quotation) -> [Cell; 6] {
    [
        Cell::Number(quotation.span.start),
        Cell::Number(quotation.span.end),
        Cell::Words(quotation.span.of(&article.text).to_owned()),
        Cell::Words(name_of(&quotation.kind)),
        Cell::Words(name_of(&quotation.reason)),
        Cell::Number(usize::from(quotation.depth)),
    ]
}

/// Who is quoted, and how that is known.
fn who(
    corpus: &Corpus,
    article: &Article,
    reading: &Reading,
    at: usize,
    points: &mut CodePoints,
) -> Vec<Cell> {
    let attribution = reading.attributions.get(at);
    let mut row = Vec::new();
    for span in [
        attribution.and_then(|a| a.source),
        attribution.and_then(|a| a.cue),
    ] {
        row.push(Cell::words(span.map(|span| span.of(&article.text))));
        row.extend(span.map_or([Cell::None, Cell::None], |span| ends(span, points)));
    }
    row.extend(speaker(corpus, reading.speaker(at)));
    row.push(Cell::words(attribution.map(|a| name_of(&a.rule))));
    row.push(attribution.map_or(Cell::None, |a| Cell::Share(a.confidence)));
    row
}

/// The row of the statement that is the `rank`th, counted from 0.
pub(super) fn statement(
    corpus: &Corpus,
    rank: usize,
    id: &str,
    statement: &Statement,
) -> Vec<Cell> {
    let articles = || {
        let witnesses = statement.witnesses.iter();
        witnesses.filter_map(|witness| corpus.article(witness.article))
    };
    let outlets = articles().filter_map(|article| article.outlet.as_ref());
    let dates = articles().filter_map(|article| article.date.as_ref());
    let fullest = statement.witnesses.first();
    let words = fullest.map(|witness| corpus.said(witness).join(" … "));
    let mut row = vec![Cell::Words(id.to_owned()), Cell::Number(rank)];
    row.extend(speaker(corpus, statement.speaker));
    row.extend([
        Cell::Number(statement.witnesses.len()),
        Cell::Number(distinct(articles().map(|article| article.id.as_str()))),
        Cell::Number(distinct(outlets.map(|known| known.value.as_str()))),
        Cell::words(dates.map(|known| known.value).min().map(|d| d.to_string())),
        Cell::words(words),
    ]);
    row
}

/// The id of a statement: that of the first quotation of its fullest witness.
pub(super) fn statement_id(corpus: &Corpus, statement: &Statement) -> String {
    let fullest = statement.witnesses.first();
    let first = fullest.and_then(|witness| {
        let article = corpus.article(witness.article)?;
        let reading = corpus.reading(witness.article)?;
        let quotation = reading.quotations.get(*witness.quotations.first()?)?;
        Some((article, quotation.span))
    });
    first.map_or_else(String::new, |(article, span)| {
        id(article, span, &mut CodePoints::new(&article.text))
    })
}

/// The id of a quotation: its article's id, and where it stands in code points.
fn id(article: &Article, span: Span, points: &mut CodePoints) -> String {
    let (start, end) = (points.at(span.start), points.at(span.end));
    format!("{}:{start}-{end}", article.id)
}

fn ends(span: Span, points: &mut CodePoints) -> [Cell; 2] {
    [span.start, span.end].map(|at| Cell::Number(points.at(at)))
}

fn speaker(corpus: &Corpus, id: Option<PersonId>) -> [Cell; 3] {
    let person = id.and_then(|id| corpus.people.get(id.index()));
    [
        Cell::number(id.map(PersonId::index)),
        Cell::words(person.map(|person| person.name.as_str())),
        Cell::words(person.map(|person| name_of(&person.kind))),
    ]
}

fn value<T: ToString>(known: Option<&Known<T>>) -> Cell {
    Cell::words(known.map(|known| known.value.to_string()))
}

fn origin(origin: Option<Origin>) -> Cell {
    Cell::words(origin.map(|origin| name_of(&origin)))
}

/// Missing where only a month or a year is known.
fn day(date: Option<Date>) -> Cell {
    let exact = date.filter(|date| date.parts().2 > 0);
    let epoch = Date::day(1970, 1, 1);
    exact.zip(epoch).map_or(Cell::None, |(date, epoch)| {
        let days = i32::try_from(date.days_apart(epoch)).unwrap_or(i32::MAX);
        Cell::Day(if date < epoch { -days } else { days })
    })
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> usize {
    names.collect::<std::collections::BTreeSet<_>>().len()
}

/// The name by which JSON knows a value of an enum.
fn name_of(value: &impl Serialize) -> String {
    let name = serde_json::to_value(value).unwrap_or_default();
    name.as_str().map(str::to_owned).unwrap_or_default()
}

//! The columns of the tables, and what an article, a quotation and a statement put in them.

use std::collections::BTreeSet;

use verbatim::article::{Article, Known, Origin};
use verbatim::corpus::Reading;
use verbatim::date::Date;
use verbatim::id::PersonId;
use verbatim::people::Person;
use verbatim::quotation::Quotation;
use verbatim::statement::Statement;
use verbatim::text::{CodePoints, Span};

use super::table::{Cell, Column, Type};
use crate::print::{Points, name_of};

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

/// A row for each quotation, for each that is held to be none, and for each piece of indirect
/// speech.
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

/// The rows of an article's quotations and of its indirect speech, in the order of the text;
/// `statements` has the id of the statement of each quotation, if any.
pub(super) fn quotations(
    people: &[Person],
    article: &Article,
    reading: &Reading,
    statements: &[Option<&str>],
) -> Vec<Vec<Cell>> {
    let mut points = CodePoints::new(&article.text);
    let mut rows: Vec<(Span, Vec<Cell>)> = Vec::new();
    for (at, quotation) in reading.quotations.iter().enumerate() {
        let statement = statements.get(at).copied().flatten();
        let utterance = reading.attributions.get(at).map(|a| a.utterance as usize);
        let mut row = place(article, quotation.span, statement, utterance, &mut points);
        row.extend(what(article, quotation));
        row.extend(who(people, article, reading, at, &mut points));
        rows.push((quotation.span, row));
    }
    for speech in &reading.indirect {
        let mut row = place(article, speech.span, None, None, &mut points);
        row.extend(words(article, speech.span));
        row.extend([
            Cell::Words("indirect".to_owned()),
            Cell::None,
            Cell::Number(0),
        ]);
        row.extend(phrase(article, Some(speech.source), &mut points));
        row.extend(phrase(article, Some(speech.cue), &mut points));
        row.extend(speaker(people, reading.speaker_of(speech)));
        row.extend([Cell::None, Cell::Share(speech.confidence)]);
        rows.push((speech.span, row));
    }
    rows.sort_by_key(|(span, _)| *span);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// What a quotation is called, what it belongs to, and where it stands in code points.
fn place(
    article: &Article,
    span: Span,
    statement: Option<&str>,
    utterance: Option<usize>,
    points: &mut CodePoints,
) -> Vec<Cell> {
    let id = id(article, (points.at(span.start), points.at(span.end)));
    let [start, end] = ends(span, points);
    vec![
        Cell::Words(id),
        Cell::Words(article.id.clone()),
        Cell::words(statement),
        Cell::number(utterance),
        start,
        end,
    ]
}

/// Where the words stand in bytes, and the words.
fn words(article: &Article, span: Span) -> [Cell; 3] {
    [
        Cell::Number(span.start),
        Cell::Number(span.end),
        Cell::Words(span.of(&article.text).to_owned()),
    ]
}

/// The words that name the speaker or the saying, and where they stand in code points.
fn phrase(article: &Article, span: Option<Span>, points: &mut CodePoints) -> [Cell; 3] {
    let Some(span) = span else {
        return [Cell::None, Cell::None, Cell::None];
    };
    let [start, end] = ends(span, points);
    [Cell::Words(span.of(&article.text).to_owned()), start, end]
}

/// What is quoted.
fn what(article: &Article, quotation: &Quotation) -> Vec<Cell> {
    let mut row = Vec::from(words(article, quotation.span));
    row.extend([
        Cell::Words(name_of(&quotation.kind)),
        Cell::Words(name_of(&quotation.reason)),
        Cell::Number(usize::from(quotation.depth)),
    ]);
    row
}

/// Who is quoted, and how that is known.
fn who(
    people: &[Person],
    article: &Article,
    reading: &Reading,
    at: usize,
    points: &mut CodePoints,
) -> Vec<Cell> {
    let attribution = reading.attributions.get(at);
    let mut row = Vec::new();
    row.extend(phrase(article, attribution.and_then(|a| a.source), points));
    row.extend(phrase(article, attribution.and_then(|a| a.cue), points));
    row.extend(speaker(people, reading.speaker(at)));
    row.push(Cell::words(attribution.map(|a| name_of(&a.rule))));
    row.push(attribution.map_or(Cell::None, |a| Cell::Share(a.confidence)));
    row
}

/// What is told of a statement besides its witnesses.
#[derive(Default)]
pub(super) struct Told {
    /// That of the first quotation of its fullest witness.
    pub(super) id: String,
    /// What the fullest witness quotes.
    pub(super) words: String,
    pub(super) articles: BTreeSet<String>,
    pub(super) outlets: BTreeSet<String>,
    pub(super) first: Option<Date>,
}

/// The row of the statement that is the `rank`th, counted from 0.
pub(super) fn statement(
    people: &[Person],
    rank: usize,
    statement: &Statement,
    told: &Told,
) -> Vec<Cell> {
    let mut row = vec![Cell::Words(told.id.clone()), Cell::Number(rank)];
    row.extend(speaker(people, statement.speaker));
    row.extend([
        Cell::Number(statement.witnesses.len()),
        Cell::Number(told.articles.len()),
        Cell::Number(told.outlets.len()),
        Cell::words(told.first.map(|date| date.to_string())),
        Cell::Words(told.words.clone()),
    ]);
    row
}

/// The id of a quotation: its article's id, and where it stands in code points.
pub(super) fn id(article: &Article, (start, end): Points) -> String {
    format!("{}:{start}-{end}", article.id)
}

fn ends(span: Span, points: &mut CodePoints) -> [Cell; 2] {
    [span.start, span.end].map(|at| Cell::Number(points.at(at)))
}

fn speaker(people: &[Person], id: Option<PersonId>) -> [Cell; 3] {
    let person = id.and_then(|id| people.get(id.index()));
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

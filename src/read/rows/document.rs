//! JSON: an article, or articles in a list somewhere in it, as programs that collect news write
//! them.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use serde_json::{Deserializer, Map, Value};

use super::{Row, Rows, json};
use crate::problem::Place;
use crate::read::{File, Reading, encoding, names, stem};

/// Lists and objects around an article at most.
const DEEPEST: usize = 8;

/// Names of lists whose texts are no articles.
const ANSWERS: [&str; 3] = ["comments", "replies", "reactions"];

/// Reads every object with a `text`. Where an object is a line, as in JSON Lines, lines are read.
///
/// A document that is one article serves other programs: of what else stands in it nothing is told.
pub(in crate::read) fn read(file: &File) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    let text = json::without_nan(&text);
    let (mut values, mut broken) = (Vec::new(), None);
    for value in Deserializer::from_str(&text).into_iter::<&RawValue>() {
        match value {
            Ok(value) => values.push(value),
            Err(error) => broken = Some(error),
        }
    }
    if (broken.is_some() || values.len() > 1) && is_lines(&text) {
        return json::read_lines(file.path, &text, 1, problems);
    }
    let mut document = Document {
        text: &text,
        rows: Rows::new(file.path, problems),
        counted: 0,
        line: 1,
    };
    document.read(&values, broken.is_some());
    if let Some(error) = broken {
        let place = document.rows.place(error.line());
        document.rows.error(&place, json::broken(&error));
    }
    document.rows.reading
}

/// Whether the first line is an object of its own.
fn is_lines(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty());
    first.is_some_and(|line| serde_json::from_str::<Map<String, Value>>(line).is_ok())
}

struct Document<'a> {
    text: &'a str,
    rows: Rows<'a>,
    /// Bytes up to which lines were counted, and the number of the line there.
    counted: usize,
    line: usize,
}

impl<'a> Document<'a> {
    fn read(&mut self, values: &[&'a RawValue], is_broken: bool) {
        let found: Vec<&RawValue> = values
            .iter()
            .flat_map(|value| articles(value, DEEPEST).articles)
            .collect();
        if found.is_empty() && !is_broken {
            let place = self.rows.place(1);
            let message = "holds no article: nothing in it has a “text”";
            return self.rows.warn(&place, message);
        }
        let is_alone =
            matches!((values, &found[..]), ([whole], [one]) if std::ptr::eq(*whole, *one));
        for (at, object) in found.into_iter().enumerate() {
            self.read_object(object, (!is_alone).then_some(at + 1));
        }
    }

    /// Reads an object, which is one of many if it has a number.
    fn read_object(&mut self, object: &RawValue, number: Option<usize>) {
        let place = self.place(object);
        if self.rows.is_too_long(&place, object.get().len()) {
            return;
        }
        let object = match serde_json::from_str(object.get()) {
            Ok(Value::Object(object)) => object,
            Ok(other) => return self.rows.error(&place, json::no_object(&other)),
            Err(error) => return self.rows.error(&place, json::broken(&error)),
        };
        let stem = stem(self.rows.file);
        let row = Row {
            id: number.map_or_else(|| stem.to_owned(), |number| format!("{stem}-{number}")),
            stated: json::stated(&mut self.rows, &place, &object, number.is_some()),
            place,
        };
        self.rows.push(row);
    }

    /// Where an object stands, of which none was asked for behind it.
    fn place(&mut self, object: &RawValue) -> Place {
        let start = object.get().as_ptr() as usize - self.text.as_ptr() as usize;
        let passed = self.text.as_bytes().get(self.counted..start);
        self.line += passed.map_or(0, |passed| passed.iter().filter(|&&b| b == b'\n').count());
        self.counted = start;
        self.rows.place(self.line)
    }
}

/// What is found within a value.
#[derive(Default)]
struct Found<'a> {
    articles: Vec<&'a RawValue>,
    /// Whether they stand in a list.
    is_listed: bool,
}

/// The objects with a text, in their order, and of a list that has some whatever else stands in it.
/// Beside a list of articles another text is none.
fn articles(value: &RawValue, depth: usize) -> Found<'_> {
    let Some(depth) = depth.checked_sub(1) else {
        return Found::default();
    };
    if let Ok(list) = serde_json::from_str::<Vec<&RawValue>>(value.get()) {
        let found: Vec<Found> = list.iter().map(|item| articles(item, depth)).collect();
        let is_listed = found.iter().any(|found| !found.articles.is_empty());
        let items = list.into_iter().zip(found);
        let all = items.map(
            |(item, found)| match is_listed && found.articles.is_empty() {
                true => vec![item],
                false => found.articles,
            },
        );
        let articles = all.flatten().collect();
        return Found {
            articles,
            is_listed,
        };
    }
    let members = members(value);
    if members.iter().any(|(called, value)| is_text(called, value)) {
        return Found {
            articles: vec![value],
            is_listed: false,
        };
    }
    let members = members.into_iter();
    let found = members
        .filter(|(called, _)| !ANSWERS.contains(&called.as_str()))
        .map(|(_, member)| articles(member, depth));
    let found: Vec<Found> = found.filter(|found| !found.articles.is_empty()).collect();
    let is_listed = found.iter().any(|found| found.is_listed);
    let listed = found
        .iter()
        .filter(|found| found.is_listed)
        .flat_map(|found| &found.articles);
    let articles = match is_listed {
        true => listed.copied().collect(),
        false if found.is_empty() => Vec::new(),
        false => vec![value],
    };
    Found {
        articles,
        is_listed,
    }
}

/// The members of an object, in their order; a value that is none has none.
fn members(value: &RawValue) -> Vec<(String, &RawValue)> {
    let object: BTreeMap<String, &RawValue> = serde_json::from_str(value.get()).unwrap_or_default();
    let mut members: Vec<_> = object.into_iter().collect();
    members.sort_by_key(|(_, value)| value.get().as_ptr());
    members
}

/// Whether a member is the text of an article.
fn is_text(called: &str, value: &RawValue) -> bool {
    let value = || serde_json::from_str(value.get()).ok();
    names::is_text(called) && value().is_some_and(|value: Value| json::is_filled(&value))
}

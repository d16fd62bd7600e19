//! JSON Lines: an object a line.

use serde_json::{Map, Value};

use crate::problem::Place;

use super::Rows;
use crate::read::names::{self, Content, Name};
use crate::read::{File, Reading, encoding};

/// Reads every line that holds an object with a `text`; the others are problems. `first` is the
/// number of the first line.
pub(in crate::read) fn read(file: &File, first: usize) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    let mut rows = Rows::new(file.path, problems);
    for (at, line) in text.split('\n').enumerate() {
        if !line.trim().is_empty() {
            read_line(&mut rows, first + at, line);
        }
    }
    rows.reading
}

fn read_line(rows: &mut Rows, number: usize, line: &str) {
    let place = rows.place(number);
    if rows.is_too_long(&place, line.len()) {
        return;
    }
    match serde_json::from_str(line) {
        Ok(Value::Object(object)) => {
            let stated = stated(rows, &place, &object, true);
            rows.push(rows.row(place, stated));
        }
        Ok(other) => {
            rows.error(
                &place,
                format!("a row should be an object, not {}", kind(&other)),
            );
        }
        Err(error) => rows.error(&place, broken(&error)),
    }
}

/// Objects in each other around a text at most.
const DEEPEST: usize = 5;

/// The object with the text and those around it, the innermost first: a text may stand in an object of its own
/// beside what is known of the article.
pub(super) fn around_text(object: &Map<String, Value>) -> Vec<&Map<String, Value>> {
    around(object, DEEPEST)
}

fn around(object: &Map<String, Value>, depth: usize) -> Vec<&Map<String, Value>> {
    let is_text = |(called, value): (&String, &Value)| {
        names::is_text(called) && text(value).is_some_and(|text| !text.trim().is_empty())
    };
    if object.iter().any(is_text) {
        return vec![object];
    }
    let Some(depth) = depth.checked_sub(1) else {
        return Vec::new();
    };
    let inner = object.values().filter_map(Value::as_object);
    let mut found = inner.map(|inner| around(inner, depth));
    let mut path = found.find(|path| !path.is_empty()).unwrap_or_default();
    if !path.is_empty() {
        path.push(object);
    }
    path
}

/// What stands in an object, and [around its text](around_text), under names that are known; of others it is
/// told, if they count.
pub(super) fn stated(
    rows: &mut Rows,
    place: &Place,
    object: &Map<String, Value>,
    do_strangers_count: bool,
) -> Vec<(Name, String)> {
    let mut path = around_text(object);
    if path.is_empty() {
        path.push(object);
    }
    let mut stated = Vec::new();
    for (outwards, object) in path.into_iter().enumerate() {
        for (called, value) in object {
            let Some(mut name) = names::named(called) else {
                if do_strangers_count && !value.is_object() {
                    rows.stranger(place, called);
                }
                continue;
            };
            name.rank += outwards * OUTWARDS;
            let is_text = name.content == Content::Text;
            match if is_text { text(value) } else { words(value) } {
                Some(words) => stated.push((name, words)),
                None if is_text && (value.is_null() || outwards > 0) => {}
                None => rows.warn(place, misfit(called, value)),
            }
        }
    }
    stated
}

/// How much less sure a name is for each object that stands around that with the text.
const OUTWARDS: usize = 1000;

/// What is told of a value that is no words.
pub(in crate::read) fn misfit(called: &str, value: &Value) -> String {
    format!("“{called}” should be a string, not {}", kind(value))
}

/// A text, also one whose paragraphs are given one by one.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(list) => {
            let all: Option<Vec<String>> = list.iter().map(text).collect();
            all.map(|all| all.join("\n\n"))
        }
        Value::Object(object) => inner(object, text),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// The words of a field: names may be given as a list, and each in an object that has more to say of it; ids
/// and dates as numbers.
pub(in crate::read) fn words(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(words) => Some(words.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(list) => {
            let all: Option<Vec<String>> = list.iter().map(words).collect();
            all.map(|all| all.join(", "))
        }
        Value::Object(object) => {
            let name = ["given", "family"].map(|part| object.get(part).and_then(Value::as_str));
            match name {
                [Some(given), Some(family)] => Some(format!("{given} {family}")),
                _ => inner(object, words),
            }
        }
        Value::Bool(_) => None,
    }
}

/// What an object holds that stands for a string.
fn inner(object: &Map<String, Value>, read: impl Fn(&Value) -> Option<String>) -> Option<String> {
    let mut held = INNER.iter().filter_map(|name| object.get(*name));
    held.find_map(read)
}

/// Under which of these names an object holds the words for which it stands.
const INNER: [&str; 9] = [
    "name",
    "rendered",
    "title",
    "main",
    "value",
    "@value",
    "@id",
    "$date",
    "$numberLong",
];

/// What a value is, in words.
pub(in crate::read) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// What is wrong with a line of JSON, and in which column.
pub(super) fn broken(error: &serde_json::Error) -> String {
    let words = error.to_string();
    let what = words.split(" at line ").next().unwrap_or(&words);
    format!("broken JSON in column {}: {what}", error.column())
}

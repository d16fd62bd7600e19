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
        Ok(Value::Object(object)) => read_object(rows, place, object),
        Ok(other) => {
            rows.error(
                &place,
                format!("a row should be an object, not {}", kind(&other)),
            );
        }
        Err(error) => rows.error(&place, broken(&error)),
    }
}

fn read_object(rows: &mut Rows, place: Place, object: Map<String, Value>) {
    let stated = stated(rows, &place, object, true);
    rows.push(rows.row(place, stated));
}

/// What stands in an object under names that are known; of others it is told, if they count.
pub(super) fn stated(
    rows: &mut Rows,
    place: &Place,
    object: Map<String, Value>,
    do_strangers_count: bool,
) -> Vec<(Name, String)> {
    let mut stated = Vec::new();
    for (called, value) in object {
        let Some(name) = names::named(&called) else {
            if do_strangers_count {
                rows.stranger(place, &called);
            }
            continue;
        };
        let words = match (name.content, value) {
            (_, Value::String(words)) => Ok(words),
            (Content::Text, Value::Null) => continue,
            (Content::Text, Value::Array(list)) => paragraphs(&list).ok_or(Value::Array(list)),
            (Content::Text, value) => Err(value),
            (_, value) => words(&value).ok_or(value),
        };
        match words {
            Ok(words) => stated.push((name, words)),
            Err(value) => rows.warn(place, misfit(&called, &value)),
        }
    }
    stated
}

/// A text whose paragraphs are given one by one.
fn paragraphs(list: &[Value]) -> Option<String> {
    let all: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
    all.map(|all| all.join("\n\n"))
}

/// What is told of a value that is no words.
pub(in crate::read) fn misfit(called: &str, value: &Value) -> String {
    format!("“{called}” should be a string, not {}", kind(value))
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
        Value::Object(object) => words(object.get("name")?),
        Value::Bool(_) => None,
    }
}

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

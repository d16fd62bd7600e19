//! JSON Lines: an object a line.

use serde_json::{Map, Value};

use crate::article::Field;
use crate::problem::Place;

use super::{Row, Rows};
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

fn read_object(rows: &mut Rows, place: Place, mut object: Map<String, Value>) {
    let text = match object.remove("text") {
        Some(Value::String(text)) if !text.trim().is_empty() => text,
        Some(Value::String(_)) => return rows.error(&place, "“text” is empty"),
        Some(Value::Null) | None => return rows.error(&place, "“text” is missing"),
        Some(other) => {
            let kind = kind(&other);
            return rows.error(&place, format!("“text” should be a string, not {kind}"));
        }
    };
    let mut fields = Vec::new();
    for (name, value) in object {
        match (Field::named(&name), words(&value)) {
            (None, _) => rows.stranger(&place, &name),
            (Some(field), Some(words)) => fields.push((field, words)),
            (Some(_), None) => {
                let kind = kind(&value);
                rows.warn(&place, format!("“{name}” should be a string, not {kind}"));
            }
        }
    }
    rows.push(Row {
        place,
        text,
        fields,
    });
}

/// The words of a field: names may be given as a list, ids and dates as numbers.
pub(in crate::read) fn words(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(words) => Some(words.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(list) => {
            let names: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
            names.map(|names| names.join(", "))
        }
        Value::Bool(_) | Value::Object(_) => None,
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
fn broken(error: &serde_json::Error) -> String {
    let words = error.to_string();
    let what = words.split(" at line ").next().unwrap_or(&words);
    format!("broken JSON in column {}: {what}", error.column())
}

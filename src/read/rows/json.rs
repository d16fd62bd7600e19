//! JSON Lines: an object a line.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::problem::{Place, Problem};

use super::Rows;
use crate::read::names::{self, Content, Name};
use crate::read::{File, Reading, encoding};

/// Reads every line that holds an object with a `text`; the others are problems. `first` is the
/// number of the first line.
pub(in crate::read) fn read(file: &File, first: usize) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    read_lines(file.path, &text, first, problems)
}

/// The same for a text that is decoded, of which `problems` are told.
pub(super) fn read_lines(file: &str, text: &str, first: usize, problems: Vec<Problem>) -> Reading {
    let mut rows = Rows::new(file, problems);
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
    match serde_json::from_str(&without_nan(line)) {
        Ok(Value::Object(object)) => {
            let stated = stated(rows, &place, &object, true);
            rows.push(rows.row(place, stated));
        }
        Ok(other) => rows.error(&place, no_object(&other)),
        Err(error) => rows.error(&place, broken(&error)),
    }
}

/// Objects in each other around a text at most.
const DEEPEST: usize = 5;

/// The object with the text and those around it, the innermost first: a text may stand in an object
/// of its own beside what is known of the article.
fn around_text(object: &Map<String, Value>) -> Vec<&Map<String, Value>> {
    around(object, DEEPEST)
}

/// Whether a value is a text that says something.
pub(super) fn is_filled(value: &Value) -> bool {
    text(value).is_some_and(|text| !text.trim().is_empty())
}

fn around(object: &Map<String, Value>, depth: usize) -> Vec<&Map<String, Value>> {
    let is_text = |(called, value): (&String, &Value)| names::is_text(called) && is_filled(value);
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

/// What stands in an object, and [around its text](around_text), under names that are known; of
/// others it is told, if they count.
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
    for (outwards, object) in path.iter().enumerate() {
        let inner = outwards.checked_sub(1).map(|inner| path[inner]);
        for (called, value) in *object {
            if value
                .as_object()
                .zip(inner)
                .is_some_and(|(value, inner)| std::ptr::eq(value, inner))
            {
                continue;
            }
            let Some(mut name) = names::named(called) else {
                if do_strangers_count {
                    rows.stranger(place, called);
                }
                continue;
            };
            name.rank += outwards * OUTWARDS;
            let is_text = name.content == Content::Text;
            let said = match is_text {
                true => text(value).map(Cow::into_owned),
                false => words(value),
            };
            let document = value.as_object().filter(|_| is_text);
            let without =
                document.map_or(0, |object| blocks(object).filter(Option::is_none).count());
            if without > 0 {
                rows.warn(
                    place,
                    format!("blocks of “{called}” without a text: {without}"),
                );
            }
            match said {
                Some(words) => stated.push((name, words)),
                None if is_text && value.is_null() => {}
                None => rows.warn(place, misfit(called, value)),
            }
        }
    }
    stated
}

/// How much less sure a name is for each object that stands around that with the text.
const OUTWARDS: usize = 1000;

/// What is told of a row that is no object.
pub(super) fn no_object(value: &Value) -> String {
    format!("a row should be an object, not {}", kind(value))
}

/// What is told of a value that is no words.
pub(in crate::read) fn misfit(called: &str, value: &Value) -> String {
    format!("“{called}” should be a string, not {}", kind(value))
}

/// A text, also one whose paragraphs are given one by one.
fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Array(list) => {
            let all: Option<Vec<_>> = list.iter().map(text).collect();
            all.map(|all| Cow::Owned(all.join("\n\n")))
        }
        Value::Object(object) => inner(&SHOWN, object, text).or_else(|| {
            let all: Vec<&str> = blocks(object).flatten().collect();
            (!all.is_empty()).then(|| Cow::Owned(all.join("\n\n")))
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// The text of each block of a document that an editor wrote block by block, or of the data in it;
/// `None` of a block without one.
fn blocks(object: &Map<String, Value>) -> impl Iterator<Item = Option<&str>> {
    let blocks = object.get("blocks").and_then(Value::as_array);
    blocks.into_iter().flatten().map(|block| {
        let held = block.get("text").or_else(|| block.get("data")?.get("text"));
        let words = held.and_then(Value::as_str);
        words.filter(|words| !words.trim().is_empty())
    })
}

/// The words of a field: names may be given as a list, and each in an object that has more to say
/// of it; ids and dates as numbers.
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
                _ => inner(&NAMED, object, words).or_else(|| inner(&SHOWN, object, words)),
            }
        }
        Value::Bool(_) => None,
    }
}

/// What an object holds, under the first of these names, that stands for a string.
fn inner<'a, T>(
    names: &[&str],
    object: &'a Map<String, Value>,
    read: impl Fn(&'a Value) -> Option<T>,
) -> Option<T> {
    let mut held = names.iter().filter_map(|name| object.get(*name));
    held.find_map(read)
}

/// Under which names an object holds what is shown of it, and under which that by which it is
/// known.
const SHOWN: [&str; 4] = ["rendered", "value", "@value", "main"];
const NAMED: [&str; 5] = ["name", "title", "@id", "$date", "$numberLong"];

/// JSON with `null` for `NaN`, which Python writes and JSON does not have.
pub(super) fn without_nan(text: &str) -> Cow<'_, str> {
    if !text.contains("NaN") {
        return Cow::Borrowed(text);
    }
    let (mut written, mut from) = (String::with_capacity(text.len()), 0);
    let (mut is_string, mut is_escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        is_string ^= byte == b'"' && !is_escaped;
        is_escaped = is_string && byte == b'\\' && !is_escaped;
        if !is_string && text.get(at..).is_some_and(|rest| rest.starts_with("NaN")) {
            written.push_str(&text[from..at]);
            written.push_str("null");
            from = at + 3;
        }
    }
    written.push_str(&text[from..]);
    Cow::Owned(written)
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

//! JSON: an article, or articles in a list somewhere in it, as programs that collect news write them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;
use serde_json::{Deserializer, Map, Value};

use super::{Row, Rows, json};
use crate::problem::Place;
use crate::read::{File, Reading, encoding, stem};

/// Lists and objects around an article at most.
const DEEPEST: usize = 8;

/// Names of lists whose texts are no articles.
const ANSWERS: [&str; 3] = ["comments", "replies", "reactions"];

/// Reads every object with a `text`. Where an object is a line, as in JSON Lines, lines are read.
///
/// A document that is one article serves other programs: of what else stands in it nothing is told.
pub(in crate::read) fn read(file: &File) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    let text = without_nan(&text);
    let whole = serde_json::from_str::<&RawValue>(&text);
    if whole.is_err() && is_lines(&text) {
        return json::read(file, 1);
    }
    let mut document = Document {
        text: &text,
        rows: Rows::new(file.path, problems),
        counted: 0,
        line: 1,
    };
    let mut values = Vec::new();
    let mut broken = None;
    for value in Deserializer::from_str(&text).into_iter::<&RawValue>() {
        match value {
            Ok(value) => values.push(value),
            Err(error) => broken = Some(error),
        }
    }
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

/// The document with `null` for `NaN`, which Python writes and JSON does not have.
fn without_nan(text: &str) -> Cow<'_, str> {
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
            .flat_map(|value| articles(value, DEEPEST))
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
        let object: Map<String, Value> = match serde_json::from_str(object.get()) {
            Ok(object) => object,
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

/// The objects with a text, in their order, and of a list that has some the other objects, too.
fn articles(value: &RawValue, depth: usize) -> Vec<&RawValue> {
    let Some(depth) = depth.checked_sub(1) else {
        return Vec::new();
    };
    if let Ok(list) = serde_json::from_str::<Vec<&RawValue>>(value.get()) {
        let found: Vec<_> = list.iter().map(|item| articles(item, depth)).collect();
        let is_list_of_some = found.iter().any(|found| !found.is_empty());
        let items = list.into_iter().zip(found);
        let all = items.map(|(item, found)| {
            let lacks = is_list_of_some && found.is_empty() && item.get().starts_with('{');
            if lacks { vec![item] } else { found }
        });
        return all.flatten().collect();
    }
    if has_text(value) {
        return vec![value];
    }
    let object: BTreeMap<String, &RawValue> = serde_json::from_str(value.get()).unwrap_or_default();
    let members = object.into_iter();
    let mut members: Vec<&RawValue> = members
        .filter(|(called, _)| !ANSWERS.contains(&called.as_str()))
        .map(|(_, value)| value)
        .collect();
    members.sort_by_key(|value| value.get().as_ptr());
    let found = members.into_iter().flat_map(|value| articles(value, depth));
    found.collect()
}

/// Whether an object is an article: a text stands in it, and not in a list.
fn has_text(value: &RawValue) -> bool {
    let object: Option<Map<String, Value>> = serde_json::from_str(value.get()).ok();
    object.is_some_and(|object| !json::around_text(&object).is_empty())
}

//! JSON: an article, or articles in a list somewhere in it, as programs that collect news write them.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::{Row, Rows, json};
use crate::problem::Place;
use crate::read::{File, Reading, encoding, names, stem};

/// Lists and objects around an article at most.
const DEEPEST: usize = 8;

/// Reads every object with a `text`. Where an object is a line, as in JSON Lines, lines are read.
///
/// A document that is one article serves other programs: of what else stands in it nothing is told.
pub(in crate::read) fn read(file: &File) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    let mut document = Document {
        text: &text,
        rows: Rows::new(file.path, problems),
        counted: 0,
        line: 1,
    };
    match serde_json::from_str::<&RawValue>(&text) {
        Ok(value) => document.read(value),
        Err(_) if is_lines(&text) => return json::read(file, 1),
        Err(error) => {
            let place = document.rows.place(error.line());
            document.rows.error(&place, json::broken(&error));
        }
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
    fn read(&mut self, value: &'a RawValue) {
        let found = articles(value, DEEPEST);
        if found.is_empty() {
            let place = self.rows.place(1);
            let message = "holds no article: nothing in it has a “text”";
            return self.rows.warn(&place, message);
        }
        for (at, &object) in found.iter().enumerate() {
            let is_alone = std::ptr::eq(object, value);
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
            stated: json::stated(&mut self.rows, &place, object, number.is_some()),
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
    let object: BTreeMap<String, &RawValue> = serde_json::from_str(value.get()).unwrap_or_default();
    let mut members: Vec<(String, &RawValue)> = object.into_iter().collect();
    if members.iter().any(|(called, value)| is_text(called, value)) {
        return vec![value];
    }
    members.sort_by_key(|(_, value)| value.get().as_ptr());
    let found = members
        .into_iter()
        .flat_map(|(_, value)| articles(value, depth));
    found.collect()
}

/// Whether a member is the text of an article.
fn is_text(called: &str, value: &RawValue) -> bool {
    let is_filled = value.get().starts_with('"') && value.get() != "\"\"";
    is_filled && names::is_text(called)
}

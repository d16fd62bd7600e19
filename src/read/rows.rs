//! An article a row.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::article::{Article, Field, Origin};
use crate::problem::{Place, Problem};

use super::paragraphs::{self, Layout};
use super::{File, LONGEST_ARTICLE, Reading, encoding, facts, in_file, parts, stem};

/// One row: its text, and its fields in the words in which they stand there.
struct Row {
    place: Place,
    text: String,
    fields: Vec<(Field, String)>,
}

/// Reads JSON Lines: an object a line, of which only `text` must be there.
pub(super) fn read_json(file: &File) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    let mut reader = Reader {
        file: file.path,
        strangers: BTreeSet::new(),
        reading: Reading {
            articles: Vec::new(),
            problems,
        },
    };
    for (at, line) in text.split('\n').enumerate() {
        if !line.trim().is_empty() {
            reader.json_line(at + 1, line);
        }
    }
    reader.reading
}

struct Reader<'a> {
    file: &'a str,
    /// Fields that are not read, each told once.
    strangers: BTreeSet<String>,
    reading: Reading,
}

impl Reader<'_> {
    fn json_line(&mut self, number: usize, line: &str) {
        let place = in_file(self.file, Some(number));
        if line.len() > LONGEST_ARTICLE {
            let (size, limit) = (line.len() / 1_000_000, LONGEST_ARTICLE / 1_000_000);
            return self.error(
                place,
                format!("this row has {size} MB; a row may have {limit} MB"),
            );
        }
        match serde_json::from_str(line) {
            Ok(Value::Object(object)) => self.object(place, object),
            Ok(other) => self.error(
                place,
                format!("a row should be an object, not {}", kind(&other)),
            ),
            Err(error) => self.error(place, broken(&error)),
        }
    }

    fn object(&mut self, place: Place, mut object: Map<String, Value>) {
        let text = match object.remove("text") {
            Some(Value::String(text)) if !text.trim().is_empty() => text,
            Some(Value::String(_)) => return self.error(place, "“text” is empty".to_owned()),
            Some(Value::Null) | None => return self.error(place, "“text” is missing".to_owned()),
            Some(other) => {
                return self.error(
                    place,
                    format!("“text” should be a string, not {}", kind(&other)),
                );
            }
        };
        let mut fields = Vec::new();
        for (name, value) in object {
            match (Field::named(&name), words(&value)) {
                (None, _) => self.stranger(&place, &name),
                (Some(field), Some(words)) => fields.push((field, words)),
                (Some(_), None) => {
                    let message = format!("“{name}” should be a string, not {}", kind(&value));
                    self.reading.problems.push(facts::warn(&place, message));
                }
            }
        }
        self.row(Row {
            place,
            text,
            fields,
        });
    }

    fn row(&mut self, row: Row) {
        let line = row.place.line.unwrap_or_default();
        let mut article = Article {
            id: format!("{}-{line}", stem(self.file)),
            ..Article::default()
        };
        for (field, words) in &row.fields {
            if let Err(message) = facts::state(&mut article, *field, words, Origin::Column) {
                self.reading.problems.push(facts::warn(&row.place, message));
            }
        }
        let paragraphs = paragraphs::cut(&row.text, Layout::of(&row.text), |_| false);
        let title = article.title.as_ref().map(|title| title.value.as_str());
        article.parts = parts::of_row(&row.text, &paragraphs, title);
        article.text = row.text;
        article.place = row.place;
        self.reading.articles.push(article);
    }

    fn stranger(&mut self, place: &Place, name: &str) {
        if self.strangers.len() < MANY && self.strangers.insert(name.to_owned()) {
            let message = format!("“{name}” is none of the fields of an article and is not read");
            self.reading.problems.push(facts::warn(place, message));
        }
    }

    fn error(&mut self, place: Place, message: String) {
        self.reading.problems.push(Problem::error(place, message));
    }
}

/// Unknown fields that are told one by one.
const MANY: usize = 20;

/// The words of a field; names may be given as a list, ids and dates as numbers.
fn words(value: &Value) -> Option<String> {
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

fn kind(value: &Value) -> &'static str {
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

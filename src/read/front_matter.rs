//! Front matter: facts about an article between two lines `---` (YAML) or `+++` (TOML) above it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::article::{Article, Field, Origin};
use crate::problem::Problem;

use super::rows::json;
use super::{facts, in_file};

/// Front matter and where it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct FrontMatter<'a> {
    fence: &'static str,
    /// What stands between the fences.
    inner: &'a str,
    /// The offset behind the closing fence, in bytes.
    pub(super) end: usize,
}

/// The front matter with which `text` begins.
pub(super) fn split(text: &str) -> Option<FrontMatter<'_>> {
    let fence = ["---", "+++"]
        .into_iter()
        .find(|fence| text.starts_with(fence))?;
    let mut start = 0;
    let mut inner = None;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        match inner {
            None if line.trim_end() == fence => inner = Some(end),
            None => return None,
            Some(from) if line.trim_end() == fence => {
                let inner = &text[from..start];
                return Some(FrontMatter { fence, inner, end });
            }
            Some(_) => {}
        }
        start = end;
    }
    None
}

/// States what the front matter says about the article; what it says of other things is passed over,
/// for front matter serves many programs.
pub(super) fn learn(front: FrontMatter, article: &mut Article, problems: &mut Vec<Problem>) {
    let values = match parse(front) {
        Ok(values) => values,
        Err(message) => {
            problems.push(Problem::warning(
                in_file(&article.place.file, Some(1)),
                message,
            ));
            return;
        }
    };
    for (name, value) in values {
        let Some(field) = Field::named(&name) else {
            continue;
        };
        let said = json::words(&value)
            .ok_or_else(|| format!("“{name}” should be a string, not {}", json::kind(&value)))
            .and_then(|words| facts::state(article, field, &words, Origin::FrontMatter));
        if let Err(message) = said {
            let place = in_file(&article.place.file, Some(line_of(front, &name)));
            problems.push(Problem::warning(place, message));
        }
    }
}

fn parse(front: FrontMatter) -> Result<BTreeMap<String, Value>, String> {
    if front.inner.trim().is_empty() {
        return Ok(BTreeMap::new());
    }
    let broken = |kind: &str, error: String| {
        let first = error.lines().next().unwrap_or_default().to_owned();
        format!("the front matter is no {kind} and is not read: {first}")
    };
    if front.fence == "---" {
        return serde_saphyr::from_str(front.inner)
            .map_err(|error| broken("YAML", error.to_string()));
    }
    let table: toml::Table =
        toml::from_str(front.inner).map_err(|error| broken("TOML", error.message().to_owned()))?;
    Ok(table
        .into_iter()
        .map(|(name, value)| (name, as_json(value)))
        .collect())
}

fn as_json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(words) => Value::String(words),
        toml::Value::Datetime(time) => Value::String(time.to_string()),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(truth) => Value::Bool(truth),
        toml::Value::Array(list) => Value::Array(list.into_iter().map(as_json).collect()),
        toml::Value::Table(_) => Value::Object(serde_json::Map::new()),
    }
}

fn line_of(front: FrontMatter, name: &str) -> usize {
    let line = front
        .inner
        .lines()
        .position(|line| line.trim_start().starts_with(name));
    line.map_or(1, |line| line + 2)
}

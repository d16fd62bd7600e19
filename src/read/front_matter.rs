//! Front matter: facts about an article between two lines `---` (YAML) or `+++` (TOML) above it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::article::{Article, Origin};
use crate::problem::Problem;

use super::facts::Stated;
use super::rows::json;
use super::{facts, in_file, names};

/// Front matter and where it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct FrontMatter<'a> {
    fence: &'static str,
    /// What stands between the fences.
    inner: &'a str,
    /// The offset behind the closing fence, in bytes.
    pub(super) end: usize,
}

/// The front matter with which `text` begins: a fence, a first line that states something, and a
/// second fence. A rule above a text is none.
pub(super) fn split(text: &str) -> Option<FrontMatter<'_>> {
    let (fence, rest) = opened(text)?;
    let start = text.len() - rest.len();
    let stated = rest.lines().next().unwrap_or_default();
    let states =
        stated.trim_end() == fence || stated.starts_with('#') || stated.contains([':', '=']);
    let mut end = start;
    for line in rest.split_inclusive('\n') {
        let is_end = line.trim_end() == fence || fence == "---" && line.trim_end() == "...";
        if is_end {
            let inner = &text[start..end];
            let end = end + line.len();
            return states.then_some(FrontMatter { fence, inner, end });
        }
        end += line.len();
    }
    None
}

/// The fence with which `text` begins, and what stands below it.
fn opened(text: &str) -> Option<(&'static str, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let mut fences = ["---", "+++"].into_iter();
    let fence = fences.find(|fence| first.trim_end() == *fence)?;
    Some((fence, rest))
}

/// The fence that is missing where `text`, which has [no front matter](split), begins with a fence
/// and something about the article.
pub(super) fn unclosed(text: &str) -> Option<&'static str> {
    let (fence, rest) = opened(text)?;
    let (name, _) = rest.lines().next()?.split_once([':', '='])?;
    names::fact(name).map(|_| fence)
}

/// States what the front matter says about the article; what it says of other things is passed
/// over, for front matter serves many programs.
pub(super) fn learn(front: FrontMatter, article: &mut Article, problems: &mut Vec<Problem>) {
    let values = match parse(front) {
        Ok(values) => values,
        Err((line, message)) => {
            let place = in_file(&article.place.file, Some(line + 1));
            problems.push(Problem::warning(place, message));
            return;
        }
    };
    let mut stated = Vec::new();
    for (called, value) in values {
        let Some(name) = names::fact(&called) else {
            continue;
        };
        let place = in_file(&article.place.file, Some(line_of(front, &called)));
        match json::words(&value) {
            Some(words) => stated.push(Stated { name, words, place }),
            None => problems.push(Problem::warning(place, json::misfit(&called, &value))),
        }
    }
    facts::state_all(article, stated, Origin::FrontMatter, problems);
}

/// What the front matter says, or in which of its lines it is broken, and how.
fn parse(front: FrontMatter) -> Result<BTreeMap<String, Value>, (usize, String)> {
    if front.inner.trim().is_empty() {
        return Ok(BTreeMap::new());
    }
    let told =
        |format: &str, how: &str| format!("the front matter is no {format} and is not read: {how}");
    if front.fence == "---" {
        return serde_saphyr::from_str(front.inner).map_err(|error| {
            let line = error
                .location()
                .and_then(|place| usize::try_from(place.line()).ok());
            let words = error.to_string();
            let how = words.lines().next().unwrap_or_default();
            let how = how.splitn(3, ": ").last().unwrap_or(how);
            (line.unwrap_or(0), told("YAML", how))
        });
    }
    let table: toml::Table = toml::from_str(front.inner).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let before = front.inner.get(..start).unwrap_or_default();
        (
            1 + before.matches('\n').count(),
            told("TOML", error.message()),
        )
    })?;
    let values = table
        .into_iter()
        .map(|(name, value)| (name, as_json(value)));
    Ok(values.collect())
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

/// The line in which something is told under a name, or else the first that begins with it:
/// `author.name = `.
fn line_of(front: FrontMatter, name: &str) -> usize {
    let key = |line: &str| {
        let key = line.split([':', '=']).next().unwrap_or_default();
        key.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '[' | ']')) == name
    };
    let mut lines = front.inner.lines();
    let begins = |line: &str| line.trim_start().starts_with(name);
    let line = lines
        .clone()
        .position(key)
        .or_else(|| lines.position(begins));
    line.map_or(1, |line| line + 2)
}

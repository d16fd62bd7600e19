//! What a page says about its article in JSON-LD, in the words of schema.org.

use dom_smoothie::Readability;
use serde_json::{Map, Value};

/// The first article that the page's JSON-LD describes.
pub(super) fn article(page: &Readability) -> Option<Map<String, Value>> {
    page.doc
        .select("script[type*='ld+json']")
        .iter()
        .find_map(|script| {
            let text = script.text();
            let value: Value = serde_json::from_str(&repaired(&text)).ok()?;
            find(&value).cloned()
        })
}

/// JSON as pages write it: wrapped in a comment or CDATA, with line breaks within strings.
fn repaired(text: &str) -> String {
    let text = text
        .trim()
        .trim_start_matches("<!--")
        .trim_end_matches("-->")
        .trim();
    let text = text
        .trim_start_matches("//<![CDATA[")
        .trim_start_matches("<![CDATA[");
    let text = text
        .trim_end_matches("//]]>")
        .trim_end_matches("]]>")
        .trim_end_matches(';');
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

fn find(value: &Value) -> Option<&Map<String, Value>> {
    match value {
        Value::Array(list) => list.iter().find_map(find),
        Value::Object(object) if is_article(object) => Some(object),
        Value::Object(object) => ["@graph", "mainEntity", "mainEntityOfPage"]
            .iter()
            .find_map(|name| find(object.get(*name)?)),
        _ => None,
    }
}

fn is_article(object: &Map<String, Value>) -> bool {
    let kind = object.get("@type").map(strings).unwrap_or_default();
    kind.iter()
        .any(|kind| kind.ends_with("Article") || kind.ends_with("Posting") || kind == "Report")
}

/// The names of a person or organisation, or of several: strings, or objects with a `name`.
pub(super) fn names(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().flat_map(names).collect(),
        Value::Object(object) => object.get("name").map(strings).unwrap_or_default(),
        _ => strings(value),
    }
}

fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(words) => vec![words.clone()],
        Value::Array(list) => list
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    }
}

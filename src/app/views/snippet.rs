//! The words of an article around what was searched for: a concordance of a few lines.

use std::sync::Arc;

use leptos::prelude::*;
use verbatim::bundle::ArticleRecord;
use verbatim::mark;
use verbatim::query::Query;
use verbatim::text::Span;

/// Lines for one article.
const LINES: usize = 3;
/// Bytes of context on either side of a hit.
const CONTEXT: usize = 70;

/// The first places of the query's words in an article.
#[component]
pub(crate) fn Snippet(
    /// The article.
    record: Arc<ArticleRecord>,
    /// What was searched for.
    query: Arc<Query>,
) -> impl IntoView {
    let text = record.text.as_str();
    let body = record
        .parts
        .iter()
        .filter(|part| part.role.is_body())
        .map(|part| part.span);
    let lines = body
        .flat_map(|paragraph| lines(text, paragraph, &query))
        .take(LINES);
    let lines: Vec<AnyView> = lines
        .map(|(line, hits)| view_of(text, line, &hits))
        .collect();
    view! { <ul class="voice snippet" dir="auto">{lines}</ul> }
}

/// The stretches of a paragraph that hold hits, each with its hits.
fn lines(text: &str, paragraph: Span, query: &Query) -> Vec<(Span, Vec<Span>)> {
    let words = paragraph.of(text);
    let mut lines: Vec<(Span, Vec<Span>)> = Vec::new();
    for hit in query.matches(words) {
        let from = words.floor_char_boundary(hit.start.saturating_sub(CONTEXT));
        let to = words.ceil_char_boundary(hit.end.saturating_add(CONTEXT));
        let line = at_words(words, Span::new(from, to)).shifted(paragraph.start);
        let hit = hit.shifted(paragraph.start);
        match lines.last_mut().filter(|(last, _)| last.overlaps(line)) {
            Some((last, hits)) => {
                *last = Span::new(last.start, line.end.max(last.end));
                hits.push(hit);
            }
            None => lines.push((line, vec![hit])),
        }
    }
    lines
}

/// Widens a span to whole words.
fn at_words(text: &str, span: Span) -> Span {
    let before = text
        .get(..span.start)
        .and_then(|text| text.rfind(char::is_whitespace));
    let after = text
        .get(span.end..)
        .and_then(|text| text.find(char::is_whitespace));
    let start = before.map_or(0, |at| text.ceil_char_boundary(at + 1));
    Span::new(start, after.map_or(text.len(), |at| span.end + at))
}

fn view_of(text: &str, line: Span, hits: &[Span]) -> AnyView {
    let words = line.of(text);
    let layers: Vec<(Span, ())> = hits
        .iter()
        .map(|hit| (Span::new(hit.start - line.start, hit.end - line.start), ()))
        .collect();
    let pieces = mark::cut(words, &layers).into_iter().map(|piece| {
        let part = piece.span.of(words).to_owned();
        match piece.labels.is_empty() {
            true => part.into_any(),
            false => view! { <mark>{part}</mark> }.into_any(),
        }
    });
    view! { <li>"… " {pieces.collect_view()} " …"</li> }.into_any()
}

//! Annotated articles, and which of their quotations are some.

use serde::Deserialize;
use verbatim::article::Article;
use verbatim::quotation::Quotation;
use verbatim::read::{self, File};
use verbatim::settings::Settings;
use verbatim::text::Span;

/// A line of a gold file; places are code points.
#[derive(Deserialize)]
struct Row {
    id: String,
    text: String,
    quotes: Vec<Quote>,
    #[serde(default)]
    unattributed_marks: Vec<(usize, usize)>,
}

#[derive(Deserialize)]
struct Quote {
    start: usize,
    end: usize,
    kind: String,
    #[serde(default)]
    ignore: bool,
}

/// An article with the regions that annotators found in it, in bytes.
pub(crate) struct Document {
    pub(crate) article: Article,
    quoted: Vec<Span>,
    ignored: Vec<Span>,
    unquoted: Vec<Span>,
}

/// What the annotators say about what stands between marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Quoted,
    Unquoted,
    /// Nothing: the marks are not annotated, or end elsewhere.
    Unknown,
}

/// The articles of the file at `path`, read as the command line reads them.
pub(crate) fn read(path: &str) -> Result<Vec<Document>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let file = File {
        path: "gold.jsonl",
        bytes: text.as_bytes(),
    };
    let articles = read::collect([read::read(&file, &Settings::default())]).articles;
    let rows = text.lines().map(serde_json::from_str);
    let rows: Result<Vec<Row>, _> = rows.collect();
    let mut documents = Vec::new();
    let mut articles = articles.into_iter();
    for row in rows.map_err(|error| format!("{path}: {error}"))? {
        let article = articles.find(|article| article.id == row.id);
        let article = article.ok_or_else(|| format!("{path}: {} was not read", row.id))?;
        documents.push(row.document(article));
    }
    Ok(documents)
}

impl Row {
    fn document(&self, article: Article) -> Document {
        let mut offsets: Vec<usize> = self.text.char_indices().map(|(at, _)| at).collect();
        offsets.push(self.text.len());
        let place = |start: usize, end: usize| {
            let byte = |at: usize| offsets[at.min(offsets.len() - 1)];
            bare(
                &self.text,
                Span::new(byte(start), byte(end).max(byte(start))),
            )
        };
        let quoted = |ignore: bool| {
            let marked = self.quotes.iter().filter(|quote| quote.kind != "indirect");
            let some = marked.filter(move |quote| quote.ignore == ignore);
            some.map(|quote| place(quote.start, quote.end)).collect()
        };
        let marks = self.unattributed_marks.iter();
        Document {
            article,
            quoted: quoted(false),
            ignored: quoted(true),
            unquoted: marks.map(|&(start, end)| place(start, end)).collect(),
        }
    }
}

impl Document {
    /// What the annotators say about `quotation`.
    pub(crate) fn verdict(&self, quotation: &Quotation) -> Verdict {
        let place = bare(&self.article.text, quotation.span);
        let among = |places: &[Span]| places.iter().any(|&other| is_same(place, other));
        if among(&self.ignored) {
            Verdict::Unknown
        } else if among(&self.quoted) {
            Verdict::Quoted
        } else if among(&self.unquoted) || self.is_single(quotation) {
            Verdict::Unquoted
        } else {
            Verdict::Unknown
        }
    }

    /// Whether single marks stand around `quotation`: annotators pass over those of headings.
    fn is_single(&self, quotation: &Quotation) -> bool {
        let marked = quotation.marked.of(&self.article.text);
        marked.starts_with(['‘', '’', '\'']) && !marked.starts_with("''")
    }

    /// How many regions are quoted.
    pub(crate) fn wanted(&self) -> usize {
        self.quoted.len()
    }

    /// Whether `quotation` is one that counts neither way.
    pub(crate) fn is_ignored(&self, quotation: &Quotation) -> bool {
        let shared = |other: &Span| shared(quotation.span, *other) * 2 >= quotation.span.len();
        self.ignored.iter().any(shared)
    }
}

/// A place without marks, white space and final stops.
fn bare(text: &str, place: Span) -> Span {
    let marks = ['“', '”', '"', '\''];
    let place = place.trimmed(text);
    let words = place.of(text);
    let from = words.len() - words.trim_start_matches(marks).len();
    let to = words
        .trim_end_matches(|c: char| marks.contains(&c) || matches!(c, ',' | '.' | ' '))
        .len();
    Span::new(
        place.start + from.min(to),
        place.start + to.max(from.min(to)),
    )
}

fn shared(a: Span, b: Span) -> usize {
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

/// Whether two places are the same by four fifths.
fn is_same(a: Span, b: Span) -> bool {
    let shared = shared(a, b);
    shared > 0 && shared * 5 >= a.len().max(b.len()) * 4
}

//! Learns the weights by which indirect speech is found.
//!
//! ```text
//! cargo run --release --example indirect -- GOLD.jsonl… --write src/indirect/weights.txt
//! cargo run --release --example indirect -- GOLD.jsonl… --folds 5 [--threshold 0.75]
//!     --predictions OUT.jsonl
//! ```
//!
//! The gold files are those of `examples/train`; here the quotes of kind `indirect` are learnt. The
//! second form learns on all folds but one and predicts that one, so that what is measured on the
//! predictions was never learnt from. There is no chance in it but the seed of the order in which
//! examples are taken.
//!
//! On the 616 articles of PolNeAR's development part, in five folds: 87 of 100 spans are right (80%
//! overlap), those are 12 of 100 that annotators marked, which hold every attitude that anybody
//! takes; of the right spans 92 of 100 have the right speaker. Half of the wrong spans stand within
//! a larger one of the annotation: what another cue reports, or the rest of a quotation.

use std::error::Error;
use std::fmt::Write as _;

use serde_json::{Value, json};
use verbatim::article::{Article, Part, Role};
use verbatim::attribution::{self, Choice, Weights};
use verbatim::indirect;
use verbatim::people;
use verbatim::quotation;
use verbatim::text::{CodePoints, Span};

#[path = "../train/arguments.rs"]
mod arguments;
#[path = "../train/descent.rs"]
mod descent;

use arguments::Arguments;
use descent::{Example, descend};

/// An article and where its indirect speech stands.
struct Document {
    article: Article,
    reported: Vec<Span>,
    /// All that belongs to quotations, also what is reported beside the quoted words.
    quoted: Vec<Span>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::read();
    let mut documents = Vec::new();
    for file in arguments.files() {
        for line in std::fs::read_to_string(file)?.lines() {
            documents.push(document(&serde_json::from_str(line)?));
        }
    }
    let examples: Vec<Vec<Example>> = documents.iter().map(examples).collect();
    if let Some(path) = arguments.option("--write") {
        std::fs::write(path, learn(examples.iter().flatten()).written())?;
    }
    if let Some(path) = arguments.option("--predictions") {
        let folds: usize = arguments
            .option("--folds")
            .map_or(Ok(5), |folds| folds.parse())?;
        let threshold: f32 = arguments
            .option("--threshold")
            .map_or(Ok(0.75), |least| least.parse())?;
        let mut written = String::new();
        for fold in 0..folds {
            let others = examples
                .iter()
                .enumerate()
                .filter(|(at, _)| at % folds != fold);
            let weights = learn(others.flat_map(|(_, examples)| examples));
            for document in documents.iter().skip(fold).step_by(folds) {
                let _ = writeln!(written, "{}", predicted(document, &weights, threshold));
            }
        }
        std::fs::write(path, written)?;
    }
    Ok(())
}

fn learn<'a>(examples: impl Iterator<Item = &'a Example>) -> Weights {
    Weights::new(&descend(&examples.collect::<Vec<_>>()))
}

fn document(row: &Value) -> Document {
    let text = row["text"].as_str().unwrap_or_default().to_owned();
    let mut offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    offsets.push(text.len());
    let byte = |value: &Value| offsets.get(value.as_u64()? as usize).copied();
    let place = |start: &Value, end: &Value| Some(Span::new(byte(start)?, byte(end)?));
    let (mut reported, mut quoted) = (Vec::new(), Vec::new());
    for quote in row["quotes"].as_array().into_iter().flatten() {
        if quote["kind"] == "indirect" {
            reported.extend(place(&quote["start"], &quote["end"]));
        } else {
            let contents = quote["content"].as_array().into_iter().flatten();
            quoted.extend(contents.filter_map(|content| place(&content[0], &content[1])));
        }
    }
    let lines = text.split('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len() + 1;
        Some(Span::new(start, start + line.len()).trimmed(&text))
    });
    let parts = lines.filter(|span| !span.is_empty()).map(|span| Part {
        span,
        role: Role::Body,
    });
    let article = Article {
        id: row["id"].as_str().unwrap_or_default().to_owned(),
        parts: parts.collect(),
        text: text.clone(),
        ..Article::default()
    };
    Document {
        article,
        reported,
        quoted,
    }
}

/// What can be taken at each cue, and whether annotators took it.
fn examples(document: &Document) -> Vec<Example> {
    let article = &document.article;
    let quotations = quotation::find(article).quotations;
    let cast = people::cast(article, &quotations);
    let choices = indirect::choices(&attribution::hear(article, &quotations, &cast));
    let examples = choices.into_iter().filter_map(|choice| {
        let is_right = |span: Span| document.reported.iter().any(|&gold| alike(gold, span));
        let options = choice.options.iter();
        let mut right: Vec<bool> = options
            .map(|option| option.source.is_some_and(is_right))
            .collect();
        right[0] = !right.contains(&true);
        let features = choice.options.iter().map(|option| option.features.clone());
        let told = right[0] && document.tells_otherwise(&choice);
        (!told).then(|| Example {
            options: features.collect(),
            right,
            weight: 1.0,
        })
    });
    examples.collect()
}

impl Document {
    /// Whether the annotation has what the choice is about as part of a quotation, of which this
    /// much stands without marks. There is nothing to learn of such a choice: by itself it may be
    /// right.
    fn tells_otherwise(&self, choice: &Choice) -> bool {
        let mut spans = choice.options.iter().filter_map(|option| option.source);
        spans.any(|span| self.quoted.iter().any(|quoted| quoted.overlaps(span)))
    }
}

/// Whether two places are the same by four fifths.
fn alike(a: Span, b: Span) -> bool {
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    shared * 5 >= a.len().max(b.len()) * 4
}

fn predicted(document: &Document, weights: &Weights, threshold: f32) -> Value {
    let article = &document.article;
    let text = &article.text;
    let quotations = quotation::find(article).quotations;
    let cast = people::cast(article, &quotations);
    let hearing = attribution::hear(article, &quotations, &cast);
    let mut points = CodePoints::new(text);
    let found = indirect::find_by(&hearing, &cast, weights, threshold);
    let quotes = found.iter().map(|speech| {
        json!({
            "start": points.at(speech.span.start),
            "end": points.at(speech.span.end),
            "kind": "indirect",
            "speaker": speech.source.of(text),
            "speaker_full": speech.speaker.map(|person| &cast.people[person].name),
            "cue": speech.cue.of(text),
            "conf": speech.confidence,
        })
    });
    json!({ "id": article.id, "quotes": quotes.collect::<Vec<_>>() })
}

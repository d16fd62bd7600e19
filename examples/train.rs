//! Learns the weights by which quotations find their speakers.
//!
//! ```text
//! cargo run --release --example train -- GOLD.jsonl… --write src/attribution/weights.txt
//! cargo run --release --example train -- GOLD.jsonl… --folds 5 --predictions OUT.jsonl
//! ```
//!
//! The gold files have one article a line: `id`, `text` and `quotes` with `start`, `end` (code
//! points, marks left out), `kind`, `speaker`, `speaker_start`, `speaker_end`, `speaker_full`. The
//! second form learns on all folds but one and predicts that one, so that what is measured on the
//! predictions was never learnt from. There is no chance in it but [`SEED`].

use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write as _;

use serde_json::{Value, json};
use verbatim::article::{Article, Part, Role};
use verbatim::attribution::{self, Alternative, Choice, Weights};
use verbatim::people::{self, Cast};
use verbatim::quotation::{self, Kind, Quotation};
use verbatim::text::{CodePoints, Span, fold};

/// Where the order of the examples starts from.
const SEED: u64 = 20_151_108;
/// How often the articles are read again with what was learnt.
const ROUNDS: usize = 3;
/// How often each round goes over its examples.
const EPOCHS: usize = 14;
/// The first step of a weight.
const RATE: f32 = 0.1;
/// What is taken off a weight for its size, each time it is used.
const DECAY: f32 = 0.04;
/// How much it counts to say nothing where no candidate is right.
const SILENCE: f32 = 0.4;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).cloned()
    };
    let files = arguments
        .iter()
        .take_while(|argument| !argument.starts_with("--"));
    let mut documents = Vec::new();
    for file in files {
        for line in std::fs::read_to_string(file)?.lines() {
            documents.push(Document::read(&serde_json::from_str(line)?));
        }
    }
    if let Some(path) = option("--write") {
        let weights = learn(&documents.iter().collect::<Vec<_>>());
        std::fs::write(path, weights.written())?;
    }
    if let Some(path) = option("--predictions") {
        let folds: usize = option("--folds").map_or(Ok(5), |folds| folds.parse())?;
        std::fs::write(path, predictions(&documents, folds))?;
    }
    Ok(())
}

/// An article with what annotators found in it.
struct Document {
    article: Article,
    quotations: Vec<Quotation>,
    cast: Cast,
    /// By the place of a quotation: who spoke it.
    speakers: HashMap<Span, Speaker>,
    /// By the place of a pronoun: the full name.
    pronouns: HashMap<Span, String>,
}

/// The annotated speaker of a quotation.
struct Speaker {
    place: Option<Span>,
    words: Option<String>,
    full: Option<String>,
}

impl Document {
    fn read(row: &Value) -> Self {
        let text = row["text"].as_str().unwrap_or_default().to_owned();
        let mut offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        offsets.push(text.len());
        let place = |start: &Value, end: &Value| {
            let byte = |value: &Value| offsets.get(value.as_u64()? as usize).copied();
            Some(Span::new(byte(start)?, byte(end)?))
        };
        let article = article(row["id"].as_str().unwrap_or_default(), text.clone());
        let mut quotations = quotation::find(&article).quotations;
        let mut speakers = HashMap::new();
        let mut pronouns = HashMap::new();
        let rows = row["quotes"].as_array().into_iter().flatten();
        for quote in rows.filter(|quote| quote["kind"] != "indirect") {
            let Some(span) = place(&quote["start"], &quote["end"]) else {
                continue;
            };
            let named = |key: &str| quote[key].as_str().map(str::to_owned);
            let speaker = Speaker {
                place: place(&quote["speaker_start"], &quote["speaker_end"]),
                words: named("speaker"),
                full: named("speaker_full"),
            };
            if let (Some(place), Some(full)) = (speaker.place, &speaker.full) {
                if is_pronoun(place.of(&text)) {
                    pronouns.insert(place, full.clone());
                }
            }
            let same = |quotation: &&mut Quotation| alike(quotation.span, span);
            if let Some(quotation) = quotations.iter_mut().find(same) {
                if quotation.kind == Kind::None {
                    quotation.kind = Kind::Fragment;
                }
                speakers.insert(quotation.span, speaker);
            }
        }
        let cast = people::cast(&article, &quotations);
        Self {
            article,
            quotations,
            cast,
            speakers,
            pronouns,
        }
    }
}

fn article(id: &str, text: String) -> Article {
    let mut parts = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let span = Span::new(at, at + line.len()).trimmed(&text);
        at += line.len() + 1;
        if !span.is_empty() {
            parts.push(Part {
                span,
                role: Role::Body,
            });
        }
    }
    Article {
        id: id.to_owned(),
        text,
        parts,
        ..Article::default()
    }
}

/// Whether two places are the same by four fifths.
fn alike(a: Span, b: Span) -> bool {
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    shared * 5 >= a.len().max(b.len()) * 4
}

fn is_pronoun(word: &str) -> bool {
    matches!(
        fold(word).as_ref(),
        "he" | "she" | "they" | "it" | "him" | "her" | "his"
    )
}

fn surname(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-' | '.'));
    let words = words.map(|word| fold(word.trim_matches('.')).into_owned());
    let words = words.filter(|word| {
        !word.is_empty() && !matches!(word.as_str(), "jr" | "sr" | "ii" | "iii" | "iv")
    });
    words.last().unwrap_or_default()
}

/// An example: the features of each option, and which ones are right.
struct Example {
    options: Vec<Vec<u16>>,
    right: Vec<bool>,
    weight: f32,
}

fn learn(documents: &[&Document]) -> Weights {
    let mut weights = vec![0.0; Weights::count()];
    for round in 0..ROUNDS {
        let current = match round {
            0 => first(),
            _ => Weights::new(&weights),
        };
        let examples: Vec<Example> = documents
            .iter()
            .flat_map(|document| examples(document, &current))
            .collect();
        let sure = examples
            .iter()
            .filter(|example| example.weight == 1.0)
            .count();
        eprintln!(
            "round {round}: {} examples, {sure} with a right option",
            examples.len()
        );
        weights = descend(&examples);
    }
    Weights::new(&weights)
}

/// Weights to begin with: whatever rule chose is the best, and else whoever spoke before.
fn first() -> Weights {
    let mut weights = vec![0.0; Weights::count()];
    for (way, weight) in [
        (26, 6.0),
        (17, 2.0),
        (18, 2.0),
        (19, 0.5),
        (20, 1.0),
        (21, 0.5),
    ] {
        weights[way * 16] = weight;
    }
    Weights::new(&weights)
}

fn examples(document: &Document, weights: &Weights) -> Vec<Example> {
    let choices = attribution::choices(
        &document.article,
        &document.quotations,
        &document.cast,
        weights,
    );
    choices
        .into_iter()
        .filter_map(|choice| example(document, choice))
        .collect()
}

fn example(document: &Document, choice: Choice) -> Option<Example> {
    let name = |option: &Alternative| {
        option
            .person
            .map(|person| surname(&document.cast.people[person].name))
    };
    let (right, weight): (Vec<bool>, f32) = if choice.pronoun {
        let full = surname(document.pronouns.get(&choice.place)?);
        let right: Vec<bool> = choice
            .options
            .iter()
            .map(|option| name(option).as_ref() == Some(&full))
            .collect();
        right.contains(&true).then_some((right, 1.0))?
    } else {
        let speaker = document.speakers.get(&choice.place);
        let full = speaker
            .and_then(|speaker| speaker.full.as_deref())
            .map(surname);
        let is_right = |option: &Alternative| match (speaker, option.source) {
            (None, source) => source.is_none(),
            (Some(speaker), None) => speaker.words.is_none(),
            (Some(speaker), Some(source)) => {
                let placed = speaker.place.is_some_and(|place| overlaps(place, source));
                let named = full.is_some() && name(option) == full;
                let words = speaker.words.as_deref().map(fold);
                placed
                    || named
                    || words.is_some_and(|words| words == fold(source.of(&document.article.text)))
            }
        };
        speaker?;
        let right: Vec<bool> = choice.options.iter().map(is_right).collect();
        match right.contains(&true) {
            true => (right, 1.0),
            false => (
                choice
                    .options
                    .iter()
                    .map(|option| option.source.is_none())
                    .collect(),
                SILENCE,
            ),
        }
    };
    let options = choice
        .options
        .into_iter()
        .map(|option| option.features)
        .collect();
    Some(Example {
        options,
        right,
        weight,
    })
}

fn overlaps(a: Span, b: Span) -> bool {
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    shared * 2 >= a.len().min(b.len()) && shared > 0
}

/// Finds the weights that make the right options likely: multinomial logistic regression by
/// stochastic gradients with a step of its own for each weight (Duchi et al. 2011).
fn descend(examples: &[Example]) -> Vec<f32> {
    let mut weights = vec![0.0f32; Weights::count()];
    let mut steps = vec![1e-2f32; Weights::count()];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut state = SEED;
    for _ in 0..EPOCHS {
        for at in (1..order.len()).rev() {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            order.swap(at, (state >> 33) as usize % (at + 1));
        }
        for &at in &order {
            let example = &examples[at];
            let chances = softmax(&example.options, &weights);
            let good: f32 = chances
                .iter()
                .zip(&example.right)
                .filter(|(_, right)| **right)
                .map(|(chance, _)| chance)
                .sum();
            for ((features, chance), right) in
                example.options.iter().zip(&chances).zip(&example.right)
            {
                let wanted = if *right { chance / good.max(1e-6) } else { 0.0 };
                let slope = (wanted - chance) * example.weight;
                for &feature in features {
                    let at = usize::from(feature);
                    let slope = slope - DECAY * weights[at];
                    steps[at] += slope * slope;
                    weights[at] += RATE * slope / steps[at].sqrt();
                }
            }
        }
    }
    weights
}

fn softmax(options: &[Vec<u16>], weights: &[f32]) -> Vec<f32> {
    let score =
        |features: &Vec<u16>| -> f32 { features.iter().map(|&at| weights[usize::from(at)]).sum() };
    let scores: Vec<f32> = options.iter().map(score).collect();
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let raised: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let sum: f32 = raised.iter().sum();
    raised.into_iter().map(|score| score / sum).collect()
}

/// What is predicted of each article by weights learnt from others.
fn predictions(documents: &[Document], folds: usize) -> String {
    let mut written = String::new();
    for fold in 0..folds {
        let others: Vec<&Document> = documents
            .iter()
            .enumerate()
            .filter(|(at, _)| at % folds != fold)
            .map(|(_, document)| document)
            .collect();
        let weights = learn(&others);
        for document in documents.iter().skip(fold).step_by(folds) {
            let _ = writeln!(written, "{}", predicted(document, &weights));
        }
    }
    written
}

fn predicted(document: &Document, weights: &Weights) -> Value {
    let article = &document.article;
    let quotations = quotation::find(article).quotations;
    let text = &article.text;
    let cast = &people::cast(article, &quotations);
    let found = attribution::attribute_by(article, &quotations, cast, weights);
    let mut points = CodePoints::new(text);
    let spoken = quotations
        .iter()
        .zip(&found)
        .filter(|(quotation, _)| quotation.kind != Kind::None);
    let quotes = spoken.map(|(quotation, attribution)| {
        let person = attribution.speaker;
        let full = person
            .filter(|&person| cast.traits[person].named)
            .map(|person| &cast.people[person].name);
        let source = attribution.source.filter(|_| person.is_some());
        json!({
            "start": points.at(quotation.span.start),
            "end": points.at(quotation.span.end),
            "kind": quotation.kind,
            "speaker": source.map(|source| source.of(text)),
            "speaker_full": full,
            "rule": format!("{:?}", attribution.rule),
            "conf": attribution.confidence,
            "cue": attribution.cue.map(|cue| cue.of(text)),
        })
    });
    json!({ "id": article.id, "quotes": quotes.collect::<Vec<_>>() })
}

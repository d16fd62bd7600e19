//! Learns the weights by which quotations find their speakers, and how sure that is.
//!
//! ```text
//! cargo run --release --example train -- GOLD.jsonl… --write src/attribution/weights.txt
//! cargo run --release --example train -- GOLD.jsonl… --folds 5 --predictions OUT.jsonl
//! ```
//!
//! The gold files have one article a line: `id`, `text` and `quotes` with `start`, `end` (code
//! points, marks left out), `kind`, `speaker`, `speaker_start`, `speaker_end`, `speaker_full`,
//! `cue`. Both forms learn on all folds but one and predict that one, so that what is measured was
//! never learnt from, and print how reliable the confidence is. The first one fits the calibration
//! on these predictions, learns on everything and writes both; the second one writes the
//! predictions. There is no chance in it but the seed of the order in which examples are taken.

use std::error::Error;
use std::fmt::Write as _;

use serde_json::{Value, json};
use verbatim::attribution::{self, Alternative, Choice, Weights};
use verbatim::extraction::Extraction;
use verbatim::people;
use verbatim::quotation::{self, Kind};
use verbatim::text::{CodePoints, fold};

/// How often the articles are read again with what was learnt.
const ROUNDS: usize = 3;
/// How much it counts to say nothing where no candidate is right.
const SILENCE: f32 = 0.2;

mod answer;
mod arguments;
mod descent;
mod gold;

use answer::{Answer, calibrated, calibration, is_right, reliability};
use arguments::Arguments;
use descent::{Example, descend};
use gold::{Document, shared, surname};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::read();
    let mut documents = Vec::new();
    for file in arguments.files() {
        for line in std::fs::read_to_string(file)?.lines() {
            documents.push(Document::read(&serde_json::from_str(line)?));
        }
    }
    let folds: usize = arguments
        .option("--folds")
        .map_or(Ok(5), |folds| folds.parse())?;
    let predicted = predictions(&documents, folds);
    let (slope, offset) = calibration(&predicted.answers);
    println!("calibration: {slope:.3} {offset:.3}");
    println!(
        "{}",
        reliability(&calibrated(&predicted.answers, slope, offset))
    );
    if let Some(path) = arguments.option("--predictions") {
        std::fs::write(path, predicted.written)?;
    }
    if let Some(path) = arguments.option("--write") {
        let weights = learn(&documents.iter().collect::<Vec<_>>());
        std::fs::write(path, weights.with_calibration(slope, offset).written())?;
    }
    Ok(())
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
        weights[way * 32] = weight;
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
        let fits = |option: &Alternative| match (speaker, option.source) {
            (None, source) => source.is_none(),
            (Some(speaker), None) => speaker.words.is_none(),
            (Some(speaker), Some(source)) => {
                let share = speaker.place.map_or(0.0, |place| shared(place, source));
                let named = full.is_some() && name(option) == full;
                let placed = match full {
                    Some(_) => share >= 0.8,
                    None => share >= 0.5,
                };
                let said = fold(source.of(&document.article.text));
                let is = |words: &Option<String>| words.as_deref().map(fold) == Some(said.clone());
                placed || named || is(&speaker.words) || is(&speaker.cue)
            }
        };
        speaker?;
        let right: Vec<bool> = choice.options.iter().map(fits).collect();
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

/// What is predicted by weights learnt from other articles.
#[derive(Default)]
struct Predictions {
    /// A line for each article.
    written: String,
    answers: Vec<Answer>,
}

fn predictions(documents: &[Document], folds: usize) -> Predictions {
    let mut all = Predictions::default();
    for fold in 0..folds {
        let others: Vec<&Document> = documents
            .iter()
            .enumerate()
            .filter(|(at, _)| at % folds != fold)
            .map(|(_, document)| document)
            .collect();
        let weights = learn(&others);
        for document in documents.iter().skip(fold).step_by(folds) {
            let (line, answers) = predicted(document, &weights);
            let _ = writeln!(all.written, "{line}");
            all.answers.extend(answers);
        }
    }
    all
}

fn predicted(document: &Document, weights: &Weights) -> (Value, Vec<Answer>) {
    let article = &document.article;
    let quotations = quotation::find(article).quotations;
    let text = &article.text;
    let cast = people::cast(article, &quotations);
    let attributions = attribution::attribute_by(article, &quotations, &cast, weights);
    let choices = attribution::choices(article, &quotations, &cast, weights);
    let read = Extraction {
        quotations,
        attributions,
        cast,
        ..Extraction::default()
    };
    let mut points = CodePoints::new(text);
    let spoken = read.quotations.iter().zip(&read.attributions);
    let spoken = spoken
        .zip(read.within_own())
        .filter(|(_, is_within)| !is_within);
    let mut answers = Vec::new();
    let quotes = spoken.map(|((quotation, attribution), _)| {
        let person = attribution.speaker.map(|at| &read.cast.people[at]);
        let words = attribution.source.map(|source| source.of(text));
        let name = person.map(|person| person.name.as_str());
        let gold = document.speakers.get(&quotation.span);
        let right = gold.and_then(|gold| is_right(gold, words, name));
        let confidence = attribution.confidence;
        let right = right.filter(|_| quotation.kind != Kind::None);
        answers.extend(right.map(|right| Answer { confidence, right }));
        let mut choices = choices.iter();
        let choice = choices.find(|choice| choice.place == quotation.span && !choice.pronoun);
        json!({
            "start": points.at(quotation.span.start),
            "end": points.at(quotation.span.end),
            "kind": quotation.kind,
            "speaker": words,
            "speaker_full": name,
            "rule": attribution.rule,
            "confidence": confidence,
            "cue": attribution.cue.map(|cue| cue.of(text)),
            "options": choice.map_or_else(Vec::new, |choice| options(choice, &read, text, weights)),
        })
    });
    let line = json!({ "id": article.id, "quotes": quotes.collect::<Vec<_>>() });
    (line, answers)
}

/// The candidates of a choice with their chances.
fn options(choice: &Choice, read: &Extraction, text: &str, weights: &Weights) -> Vec<Value> {
    let chances = weights.chances(choice.options.iter().map(|option| &option.features));
    let named = |option: &Alternative| option.person.map(|at| read.cast.people[at].name.as_str());
    let options = choice.options.iter().zip(chances);
    options
        .map(|(option, chance)| {
            json!([
                option.source.map(|source| source.of(text)),
                named(option),
                chance
            ])
        })
        .collect()
}

//! Learns the points by which quotations are told from other words in marks.
//!
//! ```text
//! cargo run --release --example kind -- GOLD.jsonl… --write src/quotation/points.txt
//! cargo run --release --example kind -- GOLD.jsonl… --folds 5
//! ```
//!
//! The gold files have one article a line: `id`, `text`, `quotes` with `start` and `end` (code
//! points, marks left out), `kind` (`direct`, `mixed`; `indirect` is not read) and perhaps
//! `ignore`, and `unattributed_marks`, pairs of `start` and `end` of words in marks that nobody
//! said. What is annotated as neither is not learnt from.
//!
//! The second form learns on all folds but one and judges that one, so that what is measured was
//! never learnt from, and prints for each file how many regions were quoted, found and right, and
//! the mistakes by the reason given for them. A region within a quotation is told with it and not
//! counted. There is no chance in it but the seed of the order in which examples are taken.

use std::error::Error;

use verbatim::quotation::{self, Points, Quotation};

#[path = "../train/arguments.rs"]
mod arguments;
mod descent;
mod gold;
mod tally;

use arguments::Arguments;
use descent::{Example, descend};
use gold::{Document, Verdict};
use tally::Tally;

/// How often the articles are read again with what was learnt: whether the region before is a
/// quotation is itself a cue.
const ROUNDS: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::read();
    let sets = arguments.files().map(|file| gold::read(file));
    let sets: Vec<Vec<Document>> = sets.collect::<Result<_, _>>()?;
    if let Some(path) = arguments.option("--write") {
        let all: Vec<&Document> = sets.iter().flatten().collect();
        std::fs::write(path, learn(&all).written())?;
    }
    if let Some(folds) = arguments.option("--folds") {
        for (file, tally) in arguments.files().zip(validated(&sets, folds.parse()?)) {
            println!("{file}\n{tally}");
        }
    }
    Ok(())
}

fn learn(documents: &[&Document]) -> Points {
    let mut points = Points::new(&[]);
    for _ in 0..ROUNDS {
        let read = documents.iter().flat_map(|it| examples(it, &points));
        points = Points::new(&descend(&read.collect::<Vec<_>>()));
    }
    points
}

/// The regions of an article whose kind the points decide.
fn examples(document: &Document, points: &Points) -> Vec<Example> {
    let mut outer: Option<Quotation> = None;
    let mut found = Vec::new();
    for (quotation, features) in quotation::weighed(&document.article, points) {
        let verdict = document.verdict(&quotation);
        let within = |outer: &Quotation| outer.span.contains(quotation.span);
        if outer.as_ref().is_some_and(within) {
            continue;
        }
        let quoted = verdict == Verdict::Quoted;
        if !features.is_empty() && verdict != Verdict::Unknown {
            found.push(Example { features, quoted });
        }
        if quoted {
            outer = Some(quotation);
        }
    }
    found
}

/// For each set what points tell of its articles that were learnt from other articles of all sets.
fn validated(sets: &[Vec<Document>], folds: usize) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); sets.len()];
    for fold in 0..folds {
        let kept =
            |set: &'_ Vec<Document>| (0..set.len()).filter(|at| at % folds != fold).collect();
        let others = sets.iter().flat_map(|set| {
            let kept: Vec<usize> = kept(set);
            kept.into_iter().map(|at| &set[at])
        });
        let points = learn(&others.collect::<Vec<_>>());
        for (set, tally) in sets.iter().zip(&mut tallies) {
            let apart = set.iter().skip(fold).step_by(folds);
            apart.for_each(|document| tally.add(document, &points));
        }
    }
    tallies
}

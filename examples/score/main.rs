//! Scores what Verbatim finds against annotated articles.
//!
//! ```text
//! cargo run --release --example score -- GOLD.jsonl…
//! ```
//!
//! A file has one of two shapes, told apart by its first line.
//!
//! Articles: `id`, `text` and `quotes`, each with `start` and `end` (code points, marks left out),
//! `kind` (`direct`: all of it stands between marks, `mixed`: part of it, `indirect`: nothing),
//! `speaker` (as the text has it) and `speaker_full` (the name, if known); optional are `ignore`
//! (counts neither way) and `speaker_any` (other right names).
//!
//! Pairs: `a` and `b`, each with `id`, `outlet`, `date` and the words as `quote` or `text`, the
//! `speaker` of both or of each, and whether they are one utterance: `same_utterance`, or `label`
//! with `same` or `different`. Give the files of the articles they stand in first.

use std::error::Error;

mod gold;
mod matching;
mod name;
mod pairs;
mod regions;
mod reliability;
mod share;
mod speakers;

use gold::Document;
use pairs::Pair;

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        return Err("usage: cargo run --release --example score -- GOLD.jsonl…".into());
    }
    let mut read = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
        println!("{file}");
        if Pair::is_first_of(&text) {
            pairs::print(&rows(&file, &text)?, &read);
        } else {
            let documents: Vec<Document> = rows(&file, &text)?;
            if documents.iter().any(|document| !document.quotes.is_empty()) {
                regions::print(&gold::read(&file, &text, documents)?);
            }
            read.push((file, text));
        }
        println!();
    }
    Ok(())
}

/// The lines of a file as `T`s.
fn rows<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<Vec<T>, String> {
    let lines = text.lines().enumerate();
    let filled = lines.filter(|(_, line)| !line.trim().is_empty());
    let rows = filled.map(|(at, line)| {
        serde_json::from_str(line).map_err(|error| format!("{file}:{}: {error}", at + 1))
    });
    rows.collect()
}

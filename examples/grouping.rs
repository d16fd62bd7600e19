//! Measures the grouping of a generated corpus: time and peak memory, on one core.
//!
//! ```text
//! cargo run --release --example grouping -- [ARTICLES]
//! ```
//!
//! An article has five quotations, or six where all have a common one.

use std::time::Instant;

use verbatim::statement::{Corpus, Grouping, group};

#[path = "../tests/support/bulk.rs"]
mod bulk;

use bulk::{Bulk, Shape};

fn main() {
    let articles = std::env::args().nth(1).and_then(|n| n.parse().ok());
    let usual = Shape {
        seed: 7,
        articles: articles.unwrap_or(50_000),
        copies: 0,
        boilerplate: false,
    };
    measure("as the news repeat themselves", usual);
    let worst = Shape {
        copies: 3_000.min(usual.articles),
        boilerplate: true,
        ..usual
    };
    measure("one report 3,000 times, one quotation in all", worst);
}

fn measure(name: &str, shape: Shape) {
    let bulk = Bulk::new(shape);
    let witnesses = bulk.witnesses.len();
    let bytes: usize = bulk.articles.iter().map(|article| article.text.len()).sum();
    let before = resident();
    let corpus = Corpus {
        articles: &bulk.articles,
        people: &bulk.people,
    };
    let start = Instant::now();
    let Grouping {
        statements,
        problems,
    } = group(corpus, bulk.witnesses);
    let seconds = start.elapsed().as_secs_f32();
    let largest = statements.iter().map(|s| s.witnesses.len()).max();
    println!("{name}");
    println!(
        "  {} articles of {} MB, {witnesses} witnesses: {} statements, the largest of {}",
        bulk.articles.len(),
        bytes / 1_000_000,
        statements.len(),
        largest.unwrap_or(0)
    );
    for problem in problems {
        println!("  {}", problem.message);
    }
    println!(
        "  {seconds:.1} s; {before} MB held before, {} MB at most",
        peak()
    );
}

/// Memory of this process now, in MB; 0 where the system does not tell.
fn resident() -> usize {
    status("VmRSS:")
}

/// The same at its most.
fn peak() -> usize {
    status("VmHWM:")
}

fn status(field: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(field));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<usize>().ok());
    kilobytes.unwrap_or(0) / 1024
}

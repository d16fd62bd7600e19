//! Quotations found in invented texts, and what holds of them in any text whatever.

use std::fmt::Write as _;
use std::path::Path;

use expect_test::expect_file;
use verbatim::article::{Article, Part, Role};
use verbatim::quotation::{Found, Kind, find};
use verbatim::text::Span;

/// An article whose every line is a paragraph; a line that begins with `# ` is its headline, one
/// that begins with `> ` a block quotation.
fn article(text: &str) -> Article {
    let mut parts = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let role = match line {
            _ if line.starts_with("# ") => Role::Title,
            _ if line.starts_with("> ") => Role::BlockQuote,
            _ => Role::Body,
        };
        let sign = if role == Role::BlockQuote { 2 } else { 0 };
        let span = Span::new(at + sign, at + line.len()).trimmed(text);
        if !span.is_empty() {
            parts.push(Part { span, role });
        }
        at += line.len() + 1;
    }
    Article {
        text: text.to_owned(),
        parts,
        ..Article::default()
    }
}

/// One line for each quotation, indented by depth, and one for each stray mark.
fn listing(text: &str, found: &Found) -> String {
    let mut out = String::new();
    for quotation in &found.quotations {
        let marked = quotation.marked.of(text);
        let kind = format!("{:?}", quotation.kind).to_lowercase();
        let reason = format!("{:?}", quotation.reason).to_lowercase();
        let indent = "  ".repeat(usize::from(quotation.depth));
        let _ = writeln!(out, "{indent}{kind} ({reason}): {marked}");
    }
    for stray in &found.strays {
        let from = text[..stray.start].char_indices().rev().nth(11);
        let from = from.map_or(0, |(at, _)| at);
        let before = text[from..stray.start].replace('\n', "/");
        let _ = writeln!(out, "stray: {before}{}", stray.of(text));
    }
    out
}

/// Compares `tests/quotation/<name>.txt` with the listing beside it.
fn check(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quotation");
    let text = std::fs::read_to_string(folder.join(format!("{name}.txt")))
        .unwrap_or_else(|error| panic!("{name}.txt: {error}"));
    let found = find(&article(&text));
    expect_file![folder.join(format!("{name}.expected"))].assert_eq(&listing(&text, &found));
}

macro_rules! golden {
    ($($name:ident)*) => { $(#[test] fn $name() { check(stringify!($name)); })* };
}

golden! {
    curly straight typewriter singles apostrophes primes foreign lost nested paragraphs glued
    unclosed unopened mixed titles names terms headings fragments markup scope works credits sentences
    verbs answers capitals slogans context asides dated letters remarks remakes majority lists awards
    run_together turns label_factbox label_related label_ticker label_scores
    block_quotations turns_printed turns_timed turns_spaced turns_below turns_only_answers turns_debate turns_asked
    label_explainer label_comparison
}

#[test]
fn headlines_are_not_searched() {
    let text = "# “Nothing is lost”\nHe said: “Nothing is lost.”";
    let found = find(&article(text));
    assert_eq!(found.quotations.len(), 1);
    assert_eq!(found.quotations[0].span.of(text), "Nothing is lost.");
    assert_eq!(found.quotations[0].kind, Kind::Speech);
}

#[test]
fn masses_of_marks_are_accounted_for() {
    for piece in ["\"", "“", "“”", "a\"", "“‘", "'", "”a “", "?a", "«“‘"] {
        let text = piece.repeat(24_000 / piece.len());
        let found = find(&article(&text));
        let ends = 2 * found.quotations.len() + found.strays.len();
        assert!((1..=text.len()).contains(&ends), "{piece}: {ends}");
    }
}

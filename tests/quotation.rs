//! Quotations found in invented texts, and what holds of them in any text whatever.

use std::fmt::Write as _;
use std::path::Path;

use expect_test::expect_file;
use proptest::prelude::*;
use verbatim::article::{Article, Part, Role};
use verbatim::quotation::{Found, Kind, find};
use verbatim::text::Span;

/// An article whose every line is a paragraph; a line that begins with `# ` is its headline.
fn article(text: &str) -> Article {
    let mut parts = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let span = Span::new(at, at + line.len()).trimmed(text);
        let role = if line.starts_with("# ") {
            Role::Title
        } else {
            Role::Body
        };
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
}

/// Texts made of marks, letters, spaces and line ends, far denser in marks than any article.
fn dense() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        6 => prop::sample::select(vec![
            "“", "”", "\"", "‘", "’", "'", "''", "``", "`", "„", "«", "»", "‹", "›", "「", "」",
            "『", "』", "《", "》", "?", "\u{fffd}",
        ]),
        4 => prop::sample::select(vec!["a", "we", "Oslen", "é", "東", "s", "9", "said", "the film"]),
        4 => prop::sample::select(vec![" ", " ", "\n", "\u{a0}", ". ", ", ", "—", "(", "="]),
    ];
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

const DOUBLE: [char; 12] = [
    '“', '”', '„', '"', '«', '»', '‹', '›', '「', '」', '《', '》',
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn spans_are_sound(text in dense()) {
        let article = article(&text);
        let found = find(&article);
        let mut open: Vec<Span> = Vec::new();
        let mut last = Span::new(0, 0);
        for quotation in &found.quotations {
            let (span, marked) = (quotation.span, quotation.marked);
            prop_assert!(text.get(span.start..span.end).is_some(), "{span:?} in {text:?}");
            prop_assert!(text.get(marked.start..marked.end).is_some());
            prop_assert!(marked.contains(span) && marked.start <= span.start);
            prop_assert!(last.start <= marked.start);
            prop_assert!(article.body().any(|part| part.contains(marked)));
            last = marked;
            open.retain(|outer| outer.end > marked.start);
            prop_assert!(open.iter().all(|outer| outer.contains(marked)), "{text:?}");
            prop_assert_eq!(usize::from(quotation.depth), open.len());
            open.push(span);
        }
    }

    #[test]
    fn every_mark_is_accounted_for(text in dense()) {
        let found = find(&article(&text));
        for (at, mark) in text.char_indices().filter(|(_, c)| DOUBLE.contains(c)) {
            let sign = Span::new(at, at + mark.len_utf8());
            let places = found.quotations.iter().filter(|q| {
                q.marked.contains(sign) && !q.span.overlaps(sign)
            }).count() + found.strays.iter().filter(|s| s.contains(sign)).count();
            let prime = mark == '"' && text[..at].ends_with(|c: char| c.is_ascii_digit());
            prop_assert!(places == 1 || prime && places == 0, "{places} for {mark} at {at} in {text:?}");
        }
    }

    #[test]
    fn any_text_is_read(text in "\\PC*") {
        let found = find(&article(&text));
        prop_assert!(found.quotations.iter().all(|q| q.span.of(&text).len() == q.span.len()));
    }
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

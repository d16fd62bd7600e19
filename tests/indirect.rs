//! Stories of one phenomenon each, and what is reported in them that somebody said.

use std::fmt::Write as _;
use std::path::Path;

use expect_test::expect_file;
use proptest::prelude::*;
use verbatim::article::{Article, Known, Origin, Part, Role};
use verbatim::extraction::Extraction;
use verbatim::quotation::Kind;
use verbatim::text::Span;

fn article(text: &str) -> Article {
    let mut parts = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let span = Span::new(at, at + line.len()).trimmed(text);
        at += line.len() + 1;
        if !span.is_empty() {
            let role = Role::Body;
            parts.push(Part { span, role });
        }
    }
    Article {
        text: text.to_owned(),
        parts,
        ..Article::default()
    }
}

fn told(text: &str) -> String {
    let extraction = Extraction::of(&article(text));
    let mut told = String::new();
    for speech in &extraction.indirect {
        let person = speech.speaker.map(|at| &extraction.cast.people[at].name);
        let _ = writeln!(
            told,
            "{} | {} | {} | {}",
            speech.span.of(text),
            person.map_or("nobody", String::as_str),
            speech.source.of(text),
            speech.cue.of(text),
        );
    }
    told
}

fn check(phenomenon: &str) {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/indirect");
    let text = std::fs::read_to_string(place.join(phenomenon).with_extension("txt"));
    let text = text.expect("every phenomenon has its story");
    expect_file![place.join(phenomenon).with_extension("expected")].assert_eq(&told(&text));
}

macro_rules! phenomena {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            check(stringify!($name));
        }
    )*};
}

phenomena! { before behind unreal quoted other }

/// Long runs of one thing must take no longer than their length warrants.
#[test]
fn hostile_texts_are_read() {
    for piece in ["Marrack, who said, ", "Marrack said that ", "he said "] {
        holds_together(&piece.repeat(6_000));
    }
}

#[test]
fn nothing_is_reported_in_an_unknown_language() {
    let text = "Ilse Marrack said that the pier at Tolm would be closed until the spring.";
    let mut article = article(text);
    assert_eq!(Extraction::of(&article).indirect.len(), 1);
    article.language = Some(Known {
        value: "xx".to_owned(),
        origin: Origin::Settings,
    });
    assert!(Extraction::of(&article).indirect.is_empty());
}

fn holds_together(text: &str) {
    let extraction = Extraction::of(&article(text));
    let mut end = 0;
    for speech in &extraction.indirect {
        for span in [speech.span, speech.source, speech.cue] {
            assert!(
                text.get(span.start..span.end).is_some(),
                "{span:?} cuts {text:?}"
            );
            assert!(!span.is_empty());
        }
        assert!(
            speech.span.start >= end,
            "{:?} comes too early in {text:?}",
            speech.span
        );
        end = speech.span.end;
        assert!((0.0..=1.0).contains(&speech.confidence));
        assert!(
            speech
                .speaker
                .is_none_or(|at| at < extraction.cast.people.len())
        );
        let quoted = extraction
            .quotations
            .iter()
            .filter(|q| q.kind != Kind::None);
        for quotation in quoted {
            assert!(
                !quotation.marked.overlaps(speech.span),
                "{:?} is quoted in {text:?}",
                speech.span
            );
        }
    }
}

proptest! {
    #[test]
    fn any_text_holds_together(text in "\\PC{0,200}") {
        holds_together(&text);
    }

    #[test]
    fn any_sentences_hold_together(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "Marrack", "Ilse", "said", "says", "that", "told", "the", "minister", "according", "to", "pier",
                "is", "safe", ",", ".", "?", "“", "”", "\"", "—", "and", "but", "who", "he", "$5", "9%", "(", ")",
                "warned", "saying", "Zürich’s", "\n", "has", "not", "if", ";", "’s",
            ]),
            0..60,
        )
    ) {
        holds_together(&words.join(" "));
    }
}

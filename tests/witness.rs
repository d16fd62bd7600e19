//! Which witnesses an article has, and the passages that they are shown as.

use verbatim::attribution::{Attribution, Rule};
use verbatim::id::{ArticleId, PersonId};
use verbatim::quotation::{Kind, Quotation, Reason};
use verbatim::statement::{Source, passage, witnesses};
use verbatim::text::Span;

#[track_caller]
fn shows(text: &str, expected: &[(&str, bool)]) {
    let marks: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    let regions: Vec<Span> = marks
        .chunks(2)
        .map(|pair| Span::new(pair[0] + 1, pair[1]))
        .collect();
    let clauses: Vec<Span> = text
        .find("Marrack")
        .map(|at| Span::new(at, at + 7))
        .into_iter()
        .collect();
    let pieces = passage(text, &regions, &clauses);
    let shown: Vec<_> = pieces
        .iter()
        .map(|piece| (piece.span.of(text), piece.quoted))
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn short_gaps_are_part_of_the_passage() {
    shows(
        r#"expects an "exact" answer to its "exact proposals" today"#,
        &[
            ("exact", true),
            ("answer to its", false),
            ("exact proposals", true),
        ],
    );
    shows(
        r#""We pay," Marrack said, "and we go." He called it "shameless"."#,
        &[("We pay,", true), ("and we go.", true), ("shameless", true)],
    );
    shows(
        r#"called it "vile". Others found it "fine""#,
        &[("vile", true), ("fine", true)],
    );
    shows(
        r#"a "vile" act, Marrack held, and "cold""#,
        &[("vile", true), ("cold", true)],
    );
}

fn quotation(span: (usize, usize), kind: Kind, depth: u8) -> Quotation {
    let span = Span::new(span.0, span.1);
    Quotation {
        span,
        marked: Span::new(span.start - 1, span.end + 1),
        kind,
        reason: Reason::Clause,
        depth,
    }
}

fn said(utterance: u32, speaker: Option<usize>) -> Attribution {
    Attribution {
        utterance,
        source: None,
        cue: None,
        rule: Rule::Unknown,
        confidence: 1.0,
        speaker,
    }
}

#[test]
fn witnesses_are_the_utterances_of_an_article() {
    let text =
        r#"«We pay 'for all' now,» she said, «and go.» See «Tide». «He said 'never' to me»."#;
    let at = |words: &str| {
        text.find(words)
            .map_or((0, 0), |start| (start, start + words.len()))
    };
    let quotations = [
        quotation(at("We pay 'for all' now,"), Kind::Speech, 0),
        quotation(at("for all"), Kind::Fragment, 1),
        quotation(at("and go."), Kind::Speech, 0),
        quotation(at("Tide"), Kind::None, 0),
        quotation(at("He said 'never' to me"), Kind::Speech, 0),
        quotation(at("never"), Kind::Fragment, 1),
    ];
    let attributions = [
        said(0, Some(0)),
        said(0, Some(0)),
        said(0, Some(0)),
        said(1, None),
        said(2, Some(0)),
        said(3, Some(1)),
    ];
    let found = witnesses(Source {
        article: ArticleId(7),
        text,
        quotations: &quotations,
        attributions: &attributions,
        people: &[Some(PersonId(4)), Some(PersonId(9))],
    });
    let found: Vec<_> = found
        .iter()
        .map(|w| (w.article.0, w.quotations.clone(), w.speaker))
        .collect();
    assert_eq!(
        found,
        [
            (7, vec![0, 2], Some(PersonId(4))),
            (7, vec![4], Some(PersonId(4))),
            (7, vec![5], Some(PersonId(9))),
        ]
    );
}

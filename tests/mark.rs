//! Cutting texts into marked pieces.

use proptest::collection::vec;
use proptest::prelude::*;
use verbatim::mark::cut;
use verbatim::text::Span;

/// Cuts a text and shows each piece with its labels before it.
#[track_caller]
fn check(text: &str, layers: &[(usize, usize, char)], expected: &str) {
    let layers: Vec<(Span, char)> = layers
        .iter()
        .map(|&(start, end, label)| (Span { start, end }, label))
        .collect();
    let pieces = cut(text, &layers);
    let pieces = pieces.iter().map(|piece| {
        let labels: String = piece.labels.iter().collect();
        format!("{labels}[{}]", piece.span.of(text))
    });
    assert_eq!(pieces.collect::<String>(), expected);
}

#[test]
fn pieces_carry_what_covers_them() {
    check("", &[], "");
    check("open locks", &[], "[open locks]");
    check("open locks", &[(5, 10, 'q')], "[open ]q[locks]");
    check(
        "open locks",
        &[(0, 10, 'q'), (5, 7, 'm')],
        "q[open ]mq[lo]q[cks]",
    );
    check(
        "open locks",
        &[(0, 6, 'a'), (4, 10, 'b')],
        "a[open]ab[ l]b[ocks]",
    );
    check("open locks", &[(0, 4, 'a'), (0, 4, 'a')], "a[open][ locks]");
    check("open", &[(0, 2, 'a'), (2, 4, 'a')], "a[op]a[en]");
}

#[test]
fn what_does_not_fit_is_left_out() {
    check("élan", &[(1, 3, 'a')], "[élan]");
    check("élan", &[(2, 9, 'a')], "[élan]");
    check("élan", &[(2, 2, 'a')], "[élan]");
    check("élan", &[(3, 2, 'a')], "[élan]");
}

proptest! {
    #[test]
    fn pieces_are_the_text(
        text in "[aé漢 ]{0,12}",
        layers in vec((0usize..14, 0usize..14, 0u8..3), 0..6),
    ) {
        let spans = layers.iter().map(|&(start, end, label)| (Span { start, end }, label));
        let layers: Vec<(Span, u8)> = spans.collect();
        let pieces = cut(&text, &layers);
        let whole: String = pieces.iter().map(|piece| piece.span.of(&text)).collect();
        prop_assert_eq!(&whole, &text);
        for piece in pieces {
            let covers = |span: &Span| text.get(span.start..span.end).is_some_and(|t| !t.is_empty())
                && span.start <= piece.span.start && piece.span.end <= span.end;
            let mut labels: Vec<u8> = layers.iter().filter(|(s, _)| covers(s)).map(|l| l.1).collect();
            labels.sort_unstable();
            labels.dedup();
            prop_assert_eq!(piece.labels, labels);
        }
    }
}

//! What an alignment amounts to in words.

use verbatim::align::{
    Contradiction, Difference, DifferenceKind, Side, Token, align, in_words, tokens, tokens_of,
};
use verbatim::text::Span;

#[track_caller]
fn tells(base: &str, other: &str, expected: &[(DifferenceKind, &str, &str, usize)]) {
    let told = differences(base, other);
    let told: Vec<_> = told
        .iter()
        .map(|d| (d.kind, d.base.as_str(), d.other.as_str(), d.count()))
        .collect();
    assert_eq!(told, expected);
}

/// How two texts differ of which all is quoted.
fn differences(base: &str, other: &str) -> Vec<Difference> {
    let (first, second) = (tokens(base), tokens(other));
    in_words(
        &align(&first, &second),
        side(base, &first),
        side(other, &second),
    )
}

/// A text all of which is quoted.
fn side<'a>(text: &'a str, tokens: &'a [Token]) -> Side<'a> {
    static ALL: [Span; 1] = [Span {
        start: 0,
        end: usize::MAX,
    }];
    Side {
        text,
        tokens,
        said: &ALL,
    }
}

#[test]
fn what_the_reporter_says_is_told_apart() {
    let (base, other) = ("the old mill is ours today", "our mill is theirs");
    let (first, second) = (tokens(base), tokens(other));
    let mine = |text: &'static str, words: &str| {
        let start = text.find(words).unwrap_or_default();
        [Span::new(start, start + words.len())]
    };
    let (said, told) = (mine(base, "old mill is ours"), mine(other, "mill is"));
    let sides = [(base, &first, &said), (other, &second, &told)];
    let [base, other] = sides.map(|(text, tokens, said)| Side { text, tokens, said });
    let found = in_words(&align(&first, &second), base, other);
    let found: Vec<_> = found
        .iter()
        .map(|d| (d.kind, d.other.as_str(), d.is_reported))
        .collect();
    assert_eq!(
        found,
        [
            (DifferenceKind::Changes, "our", true),
            (DifferenceKind::Changes, "theirs", true),
        ]
    );
}

#[test]
fn no_more_is_told_than_what_is_quoted() {
    let (base, other) = (
        "elimination of threats to the harbour",
        "with excluding the threats to the harbour",
    );
    let (first, second) = (tokens(base), tokens(other));
    let quoted = [Span::new("with ".len(), other.len())];
    let told = in_words(
        &align(&first, &second),
        side(base, &first),
        Side {
            text: other,
            tokens: &second,
            said: &quoted,
        },
    );
    let told: Vec<_> = told
        .iter()
        .map(|d| (d.base.as_str(), d.other.as_str(), d.is_reported))
        .collect();
    assert_eq!(told, [("elimination of", "excluding the", false)]);
}

#[test]
fn equal_differences_are_told_once() {
    tells(
        "“highly detailed” answer to its “highly detailed offers”",
        "a very detailed reply to its very detailed offers",
        &[
            (DifferenceKind::GoesOn, "", "a", 1),
            (DifferenceKind::Changes, "highly", "very", 2),
            (DifferenceKind::Changes, "answer", "reply", 1),
        ],
    );
}

#[test]
fn what_stands_in_brackets_was_not_said() {
    for (other, words) in [
        ("They [the pilots] and I go home", "and I"),
        ("They who [as pilots] know go home", "who … know"),
        // A bracket that nobody closes tells nothing.
        ("They [all go home", "all"),
    ] {
        tells(
            "They go home",
            other,
            &[(DifferenceKind::Adds, "", words, 1)],
        );
    }
}

#[test]
fn omissions_are_told_apart() {
    tells(
        "So we pay, as of now, for the grey ferry and both mills, and nothing else",
        "we pay […] for the ferry and both mills",
        &[
            (DifferenceKind::Stops, "So", "", 1),
            (DifferenceKind::Omits, "as of now", "", 1),
            (DifferenceKind::LeavesOut, "grey", "", 1),
            (DifferenceKind::Stops, "and nothing else", "", 1),
        ],
    );
}

#[test]
fn what_the_base_leaves_out_is_more_in_the_other() {
    tells(
        "we pay … for the ferry",
        "we pay dearly and soon for the ferry",
        &[(DifferenceKind::GoesOn, "", "dearly and soon", 1)],
    );
}

#[test]
fn only_what_is_quoted_declares_an_omission() {
    let base = "we pay for the ferry and for both mills";
    let (whole, pieces) = ("we pay … for both mills", ["we pay", "for both mills"]);
    let (first, second) = (tokens(base), tokens(whole));
    let alignment = align(&first, &second);
    let kind = |said: &[Span]| {
        let said_by_base = [Span::new(0, base.len())];
        let sides = [(base, &first, &said_by_base[..]), (whole, &second, said)];
        let [base, other] = sides.map(|(text, tokens, said)| Side { text, tokens, said });
        in_words(&alignment, base, other)[0].kind
    };
    let span = |words: &str| {
        let start = whole.find(words).unwrap_or_default();
        Span::new(start, start + words.len())
    };
    assert_eq!(kind(&[span(whole)]), DifferenceKind::Omits);
    assert_eq!(kind(&pieces.map(span)), DifferenceKind::Skips);
}

#[test]
fn moved_words_are_told_with_both_places() {
    tells(
        "On market day the council meets the ferrymen",
        "The council meets the ferrymen on market day in full",
        &[
            (DifferenceKind::Moves, "On market day", "on market day", 1),
            (DifferenceKind::GoesOn, "", "in full", 1),
        ],
    );
}

#[test]
fn a_phrase_in_another_order_is_one_change() {
    use DifferenceKind::Changes;
    let whole = |base: &str, other: &str, from: &str, to: &str| {
        tells(base, other, &[(Changes, from, to, 1)]);
    };
    whole(
        "we keep the safety of the harbour and its ferries",
        "we keep the harbour’s safety and its ferries",
        "safety of the harbour",
        "harbour’s safety",
    );
    whole(
        "we told our ferryman and even our miller of the council",
        "we told our miller and even our ferryman of the council",
        "ferryman and even our miller",
        "miller and even our ferryman",
    );
    // A single word stays where others stand before it or behind it.
    whole(
        "they live in a lawless harbour and they like it",
        "they live in a harbour without any law and they like it",
        "lawless harbour",
        "harbour without any law",
    );
}

#[test]
fn what_two_sentences_lack_is_no_phrase() {
    tells(
        "we sold the grey ferry. Mills are ours for now",
        "we sold the ferry. Grey mills are ours for now",
        &[
            (DifferenceKind::LeavesOut, "grey", "", 1),
            (DifferenceKind::Adds, "", "Grey", 1),
        ],
    );
}

#[test]
fn another_number_is_told_apart() {
    for (base, other, count) in [
        (
            "we lost 42 berths at the pier",
            "we lost twenty-four berths at the pier",
            1,
        ),
        (
            "we lost 42 berths at the pier",
            "we lost forty-two berths at the pier",
            0,
        ),
        (
            "it costs two million crowns a year",
            "it costs two billion crowns a year",
            1,
        ),
    ] {
        let found = differences(base, other);
        assert_eq!(found.len(), count, "{base} {other}");
        let is_told = |found: &Difference| found.contradiction == Some(Contradiction::Number);
        assert!(found.iter().all(is_told), "{base} {other}");
    }
}

#[test]
fn two_sentences_are_not_held_together_by_an_article() {
    let (ours, theirs) = (
        "we draw the attention of our partners to old piers",
        "now this price of the quarrel for us all is very high",
    );
    tells(
        &format!("we keep the ferry and {ours}"),
        &format!("we keep the ferry and {theirs}"),
        &[
            (DifferenceKind::Adds, "", theirs, 1),
            (DifferenceKind::Stops, ours, "", 1),
        ],
    );
}

#[test]
fn an_ampersand_is_a_word() {
    tells("the ferry & both mills", "the ferry and both mills", &[]);
}

#[test]
fn a_genitive_that_stands_apart_is_no_other_word() {
    tells(
        "the harbour ’s grey ferries",
        "the harbour’s grey ferries",
        &[],
    );
}

#[test]
fn a_denial_is_told_apart() {
    let denials = |base: &str, other: &str| {
        let found = differences(base, other);
        found
            .iter()
            .filter(|found| found.contradiction.is_some())
            .count()
    };
    let said = "we have seen no evidence of a leak at the pier";
    assert_eq!(
        denials(said, "we have seen … evidence of a leak at the pier"),
        1
    );
    assert_eq!(
        denials(said, "we have seen some evidence of a leak at the pier"),
        1
    );
    for (base, other) in [
        ("no evidence of a leak", "evidence of a leak"),
        (
            "we knew of the leak at the pier",
            "we did not know of the leak at the pier",
        ),
        (
            "they paid the pilots of the pier",
            "they didn't pay the pilots of the pier",
        ),
        (
            "everyone at the pier saw the leak",
            "no one at the pier saw the leak",
        ),
        (
            "nous avons ouvert les quais",
            "nous n’avons pas ouvert les quais",
        ),
        // A "no" of the next sentence does not make up for one.
        (
            "nets that should be the town's. We have no excuse",
            "nets that shouldn't be the town's. We have no excuse",
        ),
    ] {
        assert_eq!(denials(base, other), 1, "{base} {other}");
    }
    assert_eq!(denials("No, we saw a leak", "we saw a leak"), 0);
    assert_eq!(denials("we have no need to look", "to look"), 0);
    assert_eq!(
        denials(said, "we have seen no proof of a leak at the pier"),
        0
    );
}

#[test]
fn what_the_reporter_says_beside_the_quotation_is_not_lacking() {
    let (base, other) = (
        "It was only a goodwill gesture",
        "He called it only a “goodwill gesture” then",
    );
    let said = Span::new(
        other.find("goodwill").unwrap_or_default(),
        other.find("” then").unwrap_or_default(),
    );
    let (first, second) = (tokens(base), tokens_of(other, [said]));
    let lacking = |base: &'static str| {
        let first = tokens(base);
        let sides = [
            side(base, &first),
            Side {
                text: other,
                tokens: &second,
                said: &[said],
            },
        ];
        let told = in_words(&align(&first, &second), sides[0], sides[1]);
        told.into_iter().map(|told| told.base).collect::<Vec<_>>()
    };
    assert_eq!(align(&first, &second).edits.len(), 2);
    assert_eq!(lacking("only a goodwill gesture"), [""; 0]);
    assert_eq!(lacking(base), ["It was only a"]);
}

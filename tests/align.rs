//! The alignment of two witnesses, written as one line: `kept [cut] {added} [changed|into]`.

use verbatim::align::{Op, align, align_parts, tokens};

#[track_caller]
fn check(base: &str, other: &str, expected: &str) {
    assert_eq!(shown(base, other), expected);
}

fn shown(base: &str, other: &str) -> String {
    let (first, second) = (tokens(base), tokens(other));
    let words = |text: &str, list: &[verbatim::align::Token]| {
        let list: Vec<&str> = list.iter().map(|token| token.span.of(text)).collect();
        list.join(" ")
    };
    let shown = align(&first, &second).edits.into_iter().map(|edit| {
        let (one, two) = (
            words(base, &first[edit.base]),
            words(other, &second[edit.other]),
        );
        match edit.op {
            Op::Kept => one,
            Op::Changed => format!("[{one}|{two}]"),
            Op::Cut => format!("[-{one}]"),
            Op::Added => format!("[+{two}]"),
            Op::MovedFrom => format!("[{one}>]"),
            Op::MovedTo => format!("[>{two}]"),
        }
    });
    shown.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_same_words_are_kept() {
    check(
        "We keep the harbour open.",
        "we keep the harbour open",
        "We keep the harbour open",
    );
    check("", "", "");
}

#[test]
fn punctuation_case_and_accents_are_no_difference() {
    check(
        "Élan -- “and” more, HE said",
        "elan and more: he said!",
        "Élan and more HE said",
    );
    check(
        "a state-owned mill",
        "a state owned mill",
        "a state-owned mill",
    );
    check(
        "the commander in chief",
        "The commander-in-chief",
        "the commander in chief",
    );
    check("We don’t know", "we don't know", "We don’t know");
    check(
        "2.6million people",
        "2.6 million people",
        "2.6million people",
    );
    check("12,000 men", "12 000 men", "12,000 men");
    check(
        "the U.S. ferries and U.A.V.s of the H.B.I.",
        "the US ferries and UAVs of the HBI",
        "the U.S ferries and U.A.V.s of the H.B.I",
    );
}

#[test]
fn another_spelling_is_no_difference() {
    check("We can’t stay", "We cannot stay", "We can’t stay");
    check(
        "It doesn’t pay us",
        "It does not pay us",
        "It doesn’t pay us",
    );
    check("in thirty days", "in 30 days", "in thirty days");
    check("no-one in Odesna", "no one in Odessna", "no-one in Odesna");
    check(
        "an honour to us",
        "a great honor to us",
        "[an|a great] honour to us",
    );
    check(
        "[T]he reassess[ed] plan",
        "The reassessed plan",
        "[T]he reassess[ed] plan",
    );
}

#[test]
fn words_are_never_cut_apart() {
    check("We can’t stay", "We won’t stay", "We [can’t|won’t] stay");
    check(
        "a war-torn coast",
        "a warlike coast",
        "a [war-torn|warlike] coast",
    );
}

#[test]
fn words_are_changed() {
    check(
        "a very detailed reply to its very detailed offers",
        "“highly detailed” answer to its “highly detailed offers”",
        "[-a] [very|highly] detailed [reply|answer] to its [very|highly] detailed offers",
    );
    check(
        "The longer the queue grows the more expensive it will be for them to buy a berth beside us.",
        "The further the queue stretches, the dearer it will be for them to moor beside us.",
        "The [longer|further] the queue [grows|stretches] the [more expensive|dearer] it will be for them to \
         [buy a berth|moor] beside us",
    );
}

#[test]
fn related_forms_are_paired() {
    check(
        "The proposal specifically leaves the harbours",
        "Proposals specific to leaving harbour",
        "[-The] [proposal|Proposals] [specifically|specific] [+to] [leaves|leaving] [-the] [harbours|harbour]",
    );
    check(
        "in 2014 they left",
        "in 2015 they left",
        "in [2014|2015] they left",
    );
}

#[test]
fn words_are_cut_and_added() {
    check(
        "We will, as of now, keep the bridge closed",
        "We will keep the old bridge closed",
        "We will [-as of now] keep the [+old] bridge closed",
    );
    check(
        "We saw […] the ships",
        "We saw all the ships",
        "We saw [+all] the ships",
    );
    check("[The] talks go on", "The talks go on", "The talks go on");
}

#[test]
fn witnesses_are_merged() {
    check(
        "The mill is ours. The bridge is theirs.",
        "The bridge is theirs. We pay nothing.",
        "[-The mill is ours] The bridge is theirs [+We pay nothing]",
    );
}

#[test]
fn runs_are_moved() {
    check(
        "In the end the harbour council decides, and nobody else in Varenia",
        "Nobody else in Varenia, in the end the harbour council decides",
        "[>Nobody else in Varenia] In the end the harbour council decides [-and] [nobody else in Varenia>]",
    );
}

#[test]
fn what_two_sentences_share_by_chance_is_no_anchor() {
    check(
        "The harbour stays shut. You might say it is fine that the mayor met four foreign pilots in the night.",
        "The harbour stays shut. You might say it is right to hide from an honest audit by two foreign banks in the capital.",
        "The harbour stays shut You might say it is \
         [-fine that the mayor met four foreign pilots in the night] \
         [+right to hide from an honest audit by two foreign banks in the capital]",
    );
}

#[test]
fn an_edge_that_is_cut_by_the_sentence_has_no_other_words() {
    check(
        "The harbour is open. If they come back tomorrow, the council will widen the northern pier",
        "Today I announce the council will widen the northern pier",
        "[-The harbour is open If they come back tomorrow] [+Today I announce] the council will widen the northern pier",
    );
    check(
        "The harbour is open to all who come to us without weapons in the night",
        "carrying weapons in the night",
        "[-The harbour is open to all who come to us] [without|carrying] weapons in the night",
    );
}

#[test]
fn small_words_between_wide_changes_are_no_anchor() {
    check(
        "seven grey ships left of harbours without bells",
        "our brave council speaks of nothing else today",
        "[+our brave council speaks of nothing else today] [-seven grey ships left of harbours without bells]",
    );
}

#[test]
fn every_script_is_aligned() {
    check(
        "我们不会离开港口",
        "我们决不离开港口",
        "我 们 [+决] 不 [-会] 离 开 港 口",
    );
    check(
        "لن نغادر الميناء أبدا",
        "لن نغادر الميناء اليوم",
        "لن نغادر الميناء [أبدا|اليوم]",
    );
    check(
        "Мы не уйдём из порта",
        "мы не уйдем из портов",
        "Мы не уйдём из [порта|портов]",
    );
}

#[test]
fn differing_words_sum_up() {
    let (base, other) = (
        tokens("The mill is closed today"),
        tokens("the mill was closed"),
    );
    assert_eq!(align(&base, &other).differing_words(), 2);
}

#[test]
fn hostile_lengths_are_bounded() {
    let same = "mill ".repeat(10_000);
    let rest: String = (0..10_000)
        .map(|n| format!("w{} ", n * 7919 % 9973))
        .collect();
    for (base, other) in [(&same, &rest), (&rest, &same), (&rest, &rest)] {
        align(&tokens(base), &tokens(other));
    }
    let turned: Vec<&str> = rest.split(' ').rev().collect();
    align(&tokens(&rest), &tokens(&turned.join(" ")));
}

#[test]
fn a_part_is_aligned_with_the_part_that_it_resembles() {
    let base = "we want a quick reply to our letters about the ferry … a rather blunt answer to our rather blunt letters";
    let other = "awfully blunt reply to our awfully blunt letters";
    let (first, second) = (tokens(base), tokens(other));
    let border = first
        .iter()
        .position(|token| token.folded == "rather")
        .expect("it is there")
        - 1;
    let parts = [0..border, border..first.len()];
    let whole = align(&first, &second).edits;
    let edits = align_parts((&first, &parts), (&second, &[])).edits;
    assert_ne!(whole, edits, "the case would not tell");
    assert_eq!((edits[0].op, edits[0].base.clone()), (Op::Cut, 0..border));
    let changed = |edits: &[verbatim::align::Edit]| {
        edits
            .iter()
            .filter(|edit| edit.op == Op::Changed)
            .map(|edit| edit.base.len())
            .sum::<usize>()
    };
    assert!(changed(&edits) < changed(&whole));
    let swapped = align_parts((&second, &[]), (&first, &parts)).edits;
    assert_eq!(
        (swapped[0].op, swapped[0].other.clone()),
        (Op::Added, 0..border)
    );
}

#[test]
fn a_piece_may_begin_and_end_with_other_words() {
    check(
        "We asked for a ferry and for a bridge in May; without the courage to sign there is neither",
        "Lacking the courage to sign there is neither",
        "[-We asked for a ferry and for a bridge in May] [without|Lacking] the courage to sign there is neither",
    );
    check(
        "the courage to sign is there, whatever the other side says of us tonight in Ostby",
        "The courage to sign exists",
        "the courage to sign [is|exists] [-there whatever the other side says of us tonight in Ostby]",
    );
}

#[test]
fn what_is_masked_of_a_word_makes_no_difference() {
    check(
        "Go s**t in the sea",
        "Go s*** in the sea",
        "Go s**t in the sea",
    );
    check("the s***ing sea", "the s**ting sea", "the s***ing sea");
    check(
        "Go s--- in the sea",
        "Go s*** in the sea",
        "Go s in the sea",
    );
    check("the seen** sea", "the seem** sea", "the [seen|seem] sea");
    check("a five* star inn", "a five star inn", "a five star inn");
}

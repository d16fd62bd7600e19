//! Words that stand for none of another sentence, in invented sentences.

mod support;

use support::version;
use verbatim::align::Op::{self, Added, Changed, Cut, Kept};
use verbatim::align::{Contradiction, Edit};

/// What became of the words of the first text in the second: each run with the words of both.
#[track_caller]
fn check(base: &str, other: &str, expected: &[(Op, &str, &str)]) {
    let versions = [version(base), version(other)];
    let edits = versions[1].against(&versions[0]).edits;
    check_tiles(&edits, [0, 1].map(|at| versions[at].tokens.len()));
    let words = |at: usize, run| {
        versions[at]
            .span(&run)
            .map_or("", |span| span.of(&versions[at].text))
    };
    let told: Vec<_> = edits
        .into_iter()
        .filter(|edit| edit.op != Kept)
        .map(|edit| (edit.op, words(0, edit.base), words(1, edit.other)))
        .collect();
    assert_eq!(told, expected);
}

/// That the edits follow one another in both texts, up to their ends.
#[track_caller]
fn check_tiles(edits: &[Edit], lengths: [usize; 2]) {
    let mut at = [0, 0];
    for edit in edits {
        assert_eq!([edit.base.start, edit.other.start], at, "{edits:?}");
        at = [edit.base.end, edit.other.end];
    }
    assert_eq!(at, lengths, "{edits:?}");
}

const LONG: &str = "The miller raised grave objections about the dredging. Each of these objections will be \
                    answered before the harvest";
const SHORT: &str =
    "The miller raised grave objections any such objections will be answered before the harvest";

#[test]
fn words_of_one_sentence_stand_for_those_of_one() {
    check(
        LONG,
        SHORT,
        &[
            (Cut, "about the dredging", ""),
            (Changed, "Each of these", "any such"),
        ],
    );
    check(
        SHORT,
        LONG,
        &[
            (Added, "", "about the dredging"),
            (Changed, "any such", "Each of these"),
        ],
    );
}

#[test]
fn two_sentences_are_changed_apart() {
    check(
        "The miller raised grave objections about dredging. Then autumn came and the harvest was poor",
        "The miller raised grave objections about mud. Suddenly autumn came and the harvest was poor",
        &[(Changed, "dredging", "mud"), (Changed, "Then", "Suddenly")],
    );
}

#[test]
fn what_is_cut_short_ends_no_sentence() {
    check(
        "We thank the old pilots and Capt. Velde for the long night at the northern lock",
        "We thank the old pilots with his brother for the long night at the northern lock",
        &[(Changed, "and Capt. Velde", "with his brother")],
    );
}

#[test]
fn what_neither_begins_nor_ends_a_change_stands_for_nothing() {
    check(
        "The miller raised objections about dredging. The dam is old. Then autumn came and the harvest was poor",
        "The miller raised objections about mud. Nobody spoke. Suddenly autumn came and the harvest was poor",
        &[
            (Changed, "dredging", "mud"),
            (Cut, "The dam is old", ""),
            (Added, "", "Nobody spoke"),
            (Changed, "Then", "Suddenly"),
        ],
    );
}

#[test]
fn a_denial_is_told_apart_from_the_other_word() {
    let denied = "Velde said the mill would not shut before the autumn floods had come and gone";
    let other = "Velde said the mill would close before the autumn floods had come and gone";
    check(
        denied,
        other,
        &[(Cut, "not", ""), (Changed, "shut", "close")],
    );
    check(
        other,
        denied,
        &[(Added, "", "not"), (Changed, "close", "shut")],
    );
    let versions = [version(denied), version(other)];
    let alignment = versions[1].against(&versions[0]);
    let told = versions[1].differences(&versions[0], &alignment);
    let told: Vec<_> = told
        .iter()
        .map(|one| (one.base.as_str(), one.contradiction))
        .collect();
    assert_eq!(told, [("not", Some(Contradiction::Denial)), ("shut", None)]);
}

#[test]
fn one_word_that_denies_is_not_parted() {
    check(
        "Velde said that no one in the valley had been asked about the northern lock",
        "Velde said that everyone in the valley had been asked about the northern lock",
        &[(Changed, "no one", "everyone")],
    );
}

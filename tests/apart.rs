//! Words that stand for none of another sentence, in invented sentences.

use verbatim::align::Op::{self, Added, Changed, Cut, Kept};
use verbatim::quotation::Kind;
use verbatim::version::{Passage, Version};

/// A version of nothing but these words.
fn version(words: &str) -> Version {
    let passage = Passage {
        start: 0,
        text: words.to_owned(),
        is_said: true,
        is_compared: true,
    };
    Version::of(Kind::Speech, &[passage])
}

/// What became of the words of the first text in the second: each run with the words of both.
#[track_caller]
fn check(base: &str, other: &str, expected: &[(Op, &str, &str)]) {
    let versions = [version(base), version(other)];
    let edits = versions[1].against(&versions[0]).edits;
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
fn a_denial_is_told_apart_from_the_other_word() {
    check(
        "Velde said the mill would not shut before the autumn floods had come and gone",
        "Velde said the mill would close before the autumn floods had come and gone",
        &[(Cut, "not", ""), (Changed, "shut", "close")],
    );
}

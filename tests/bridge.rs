//! Statements that a third witness shows to be one, in invented articles.

#[path = "support/case.rs"]
mod case;

use case::check;

/// Long apart, and in other words.
const FULL: &str = "We must not shut the northern channel, so that the day the storms end we can bring \
                    the herring fleet home through sheltered waters. I am convinced that the pilots \
                    will agree.";
const TRANSLATED: &str = "We must not shut the northern channel so that the day when the storms end we can \
                          lead the herring boats home through calmer straits";

/// The beginning of the full one, word for word.
const BEGINNING: &str = "We must not shut the northern channel, so that the day the storms end we can bring \
                         the herring fleet home through sheltered waters";

/// The full and the translated one with a third at the time of the latter, and who said these two.
#[track_caller]
fn check_with(third: &str, [translated, thirds]: [&str; 2], expected: &[&[u32]]) {
    check(
        &format!(
            "Oster Courier | 2031-05-18 | Ilse Marrack | {FULL}
             Tide | 2031-05-04 | {translated} | {TRANSLATED}
             Gull | 2031-05-04 | {thirds} | {third}"
        ),
        expected,
    );
}

#[test]
fn a_witness_of_both_brings_two_together() {
    check_with(BEGINNING, ["Ilse Marrack"; 2], &[&[0, 1, 2]]);
}

#[test]
fn a_witness_of_little_of_both_brings_nothing_together() {
    let third = "the herring fleet home through sheltered waters";
    check_with(third, ["Ilse Marrack"; 2], &[&[0, 2], &[1]]);
}

#[test]
fn a_witness_of_the_words_of_two_people_brings_nothing_together() {
    check_with(BEGINNING, ["Jorun Velde", "-"], &[&[0, 2], &[1]]);
}

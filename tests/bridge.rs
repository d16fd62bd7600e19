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

#[test]
fn a_witness_of_both_brings_two_together() {
    let third = "We must not shut the northern channel, so that the day the storms end we can bring the \
                 herring fleet home through sheltered waters";
    check(
        &format!(
            "Oster Courier | 2031-05-18 | Ilse Marrack | {FULL}
             Tide | 2031-05-04 | Ilse Marrack | {TRANSLATED}
             Gull | 2031-05-04 | Ilse Marrack | {third}"
        ),
        &[&[0, 1, 2]],
    );
}

#[test]
fn a_witness_of_little_of_both_brings_nothing_together() {
    let third = "the herring fleet home through sheltered waters";
    check(
        &format!(
            "Oster Courier | 2031-05-18 | Ilse Marrack | {FULL}
             Tide | 2031-05-04 | Ilse Marrack | {TRANSLATED}
             Gull | 2031-05-04 | Ilse Marrack | {third}"
        ),
        &[&[0, 2], &[1]],
    );
}

#[test]
fn a_witness_of_the_words_of_two_people_brings_nothing_together() {
    let third = "We must not shut the northern channel, so that the day the storms end we can bring the \
                 herring fleet home through sheltered waters";
    check(
        &format!(
            "Oster Courier | 2031-05-18 | Ilse Marrack | {FULL}
             Tide | 2031-05-04 | Jorun Velde | {TRANSLATED}
             Gull | 2031-05-04 | - | {third}"
        ),
        &[&[0, 2], &[1]],
    );
}

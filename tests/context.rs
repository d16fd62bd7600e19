//! Few words that two outlets have in common, in what the invented articles tell around them.

#[path = "support/case.rs"]
mod case;

use case::check;

/// What outlets tell around the same words.
const WELL: &str = "The old well of Sorvane was drained on Monday while divers searched the shaft for the \
                    missing bell, and the parish clerk told the assembled villagers";
const WELL_AGAIN: &str = "Divers drained the shaft on Monday and searched the well of Sorvane for the bell that \
                          is missing; to the villagers the clerk of the parish said";
const FERRY: &str = "Passengers of the night ferry complained about cold soup, broken heating and a crew that \
                     slept, whereupon the company's lawyer answered them in a letter";

/// The same words, and in the second article what is told around them.
fn check_words(second: &str, expected: &[&[u32]]) {
    let words = "an honest mistake";
    check(
        &format!(
            "Oster Courier | 2031-05-04 | - | {WELL} “{words}”
             Tide | 2031-05-07 | - | {second} “{words}”"
        ),
        expected,
    );
}

#[test]
fn few_words_are_one_utterance_where_the_same_is_told_around_them() {
    check_words(WELL_AGAIN, &[&[0, 1]]);
}

#[test]
fn few_words_are_two_where_nothing_around_them_is_the_same() {
    check_words(FERRY, &[&[1], &[0]]);
}

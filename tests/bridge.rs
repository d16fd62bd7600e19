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

/// What one outlet carries of a speech, of which others carry other parts.
const SPEECH: &str = "Only enough pumps will keep the harbour dry and end the long siege of our mills, and we ask \
                      our partners for pumps every single day. The floods in Oster will go down in history as \
                      the worst in a hundred years";

#[track_caller]
fn check_parts([second, third]: [&str; 2], expected: &[&[u32]]) {
    check(
        &format!(
            "Oster Courier | 2031-05-04 | Ilse Marrack | {SPEECH}
             Tide | 2031-05-04 | Ilse Marrack | The price of this flood is very high for us, it simply \
             frightens me. The floods in Oster will surely go down in history as the worst in a hundred years
             Gull | {second} | {third} | We are facing a wall of mud and have no choice but to dig. The price \
             of this flood is very high for us, it simply frightens me"
        ),
        expected,
    );
}

#[test]
fn parts_of_one_speech_that_hold_together_are_one() {
    check_parts(["2031-05-05", "Ilse Marrack"], &[&[0, 1, 2]]);
}

#[test]
fn parts_of_speeches_of_two_people_or_two_times_are_not() {
    check_parts(["2031-05-05", "-"], &[&[0, 1], &[2]]);
    check_parts(["2031-05-19", "Ilse Marrack"], &[&[0, 1], &[2]]);
}

#[test]
fn a_sentence_told_again_months_later_finds_the_version_it_is_from() {
    let told =
        "We will not close the gates this summer unless the reservoir falls below the third mark";
    check(
        &format!(
            "Oster Courier | 2031-01-17 | Ilse Marrack | We will not shut the gates this summer unless the lake \
             drops below the third mark, and if our neighbours want the figures of our engineers they can have \
             them tomorrow, but they cannot have a veto
             Tide | 2031-01-17 | Ilse Marrack | {told}, and if our neighbours want the figures they can have them
             Gull | 2031-05-04 | Ilse Marrack | {told}"
        ),
        &[&[0, 1, 2]],
    );
}

#[test]
fn what_ends_every_speech_brings_no_two_together() {
    let end = "Thank you very much and God bless the people of Oster";
    check(
        &format!(
            "Tide | 2031-05-04 | Ilse Marrack | The mole must be rebuilt before the storms of winter come, or the herring fleet will rot at anchor and every \
             sailmaker in the old quarter with it. {end}
             Gull | 2031-05-09 | Ilse Marrack | Our ferries sail again on Sunday with new masts and lanterns, thanks to shipwrights who slept beside their \
             tools for eleven weeks. {end}
             Mast | 2031-05-09 | Ilse Marrack | {end}"
        ),
        &[&[1, 2], &[0]],
    );
}

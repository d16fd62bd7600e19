//! When other words are the same utterance, and when the same words are another.

use verbatim::id::PersonId;

#[path = "support/case.rs"]
mod case;

use case::{Case, check};

/// Checks whether two lines are one statement.
#[track_caller]
fn together(expected: bool, one: &str, two: &str) {
    let case = Case::new([one, two]);
    let found = case.statements().len() == 1;
    assert_eq!(found, expected, "{one}\n{two}");
}

#[test]
fn translations_that_share_few_words_in_a_row() {
    together(
        true,
        "Harbour Ledger | 2031-05-07 | Ilse Marrack | We do not shun a bargain about the lock, but those who shun one should know that the higher the water stands, the dearer a bargain with us becomes",
        "Oster Courier | 2031-05-08 | Ilse Marrack | We have never shunned lock bargains; yet whoever shuns them should understand that the higher the water is, the dearer a bargain with us will be",
    );
    together(
        true,
        "Harbour Ledger | 2031-05-07 | Serhij Brenn | The mill has not halted its grinding, but it is likely sparing its charcoal because the barges have been delayed",
        "Oster Courier | 2031-05-08 | Serhiy Brenn | The mill does not halt grinding. However, it probably spares its remaining charcoal because barges were delayed by our pickets",
    );
}

#[test]
fn a_third_brings_two_cuts_together() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | The granaries of Oster burned because nobody guarded the western gate last Sunday evening
         Oster Courier | 2031-05-04 | Ilse Marrack | granaries burned because nobody guarded the western gate last Sunday evening, and nobody will resign
         Tide | 2031-05-04 | Ilse Marrack | nobody guarded the western gate last Sunday evening",
        &[&[1, 0, 2]],
    );
}

#[test]
fn a_changed_number_or_a_denial_is_another_statement() {
    together(
        false,
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | The storm drowned 14 sailors",
        "Oster Courier | 2031-05-05 | Ilse Marrack | The storm drowned 31 sailors",
    );
    together(
        false,
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | We will negotiate with the shipowners",
        "Oster Courier | 2031-05-04 | Ilse Marrack | We will not negotiate with the shipowners",
    );
    // A long quotation that only lost its "not" is the same utterance, quoted wrongly.
    together(
        true,
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | After eleven winters of empty promises the fishermen of this coast will not negotiate with shipowners who poison our harbours",
        "Oster Courier | 2031-05-04 | Ilse Marrack | After eleven winters of empty promises the fishermen of this coast will negotiate with shipowners who poison our harbours",
    );
}

#[test]
fn the_same_line_on_another_day() {
    // A formula with other facts in it is said anew.
    together(
        false,
        "Harbour Ledger | 2031-05-04 | Jorun Velde | We must report the loss of the Varenian sailor Odo Brenn off Zelmara. His kin have asked for quiet and we shall add nothing",
        "Oster Courier | 2031-06-08 | Jorun Velde | We must report the recent loss of two Varenian pilots in the Oster delta. Their kin have asked for quiet and we shall add nothing",
    );
    // A striking line is quoted again, word for word.
    together(
        true,
        "Harbour Ledger | 2031-05-04 | Jorun Velde | A lighthouse keeper who sells his lantern deserves the rocks he founders upon",
        "Oster Courier | 2031-11-04 | Jorun Velde | A lighthouse keeper who sells his lantern deserves the rocks he founders upon",
    );
}

#[test]
fn a_slogan_is_of_whoever_says_it() {
    together(
        false,
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | Honest harbours, honest bread",
        "Oster Courier | 2031-05-04 | Jorun Velde | Honest harbours, honest bread",
    );
}

#[test]
fn few_words_are_nobodys_in_a_long_speech() {
    let with = |filler: usize| {
        let filler: Vec<String> = (0..filler).map(|number| format!("pier{number}")).collect();
        let lines = [
            format!(
                "Harbour Ledger | 2031-05-04 | Ilse Marrack | {} for decent bread",
                filler.join(" ")
            ),
            "Oster Courier | 2031-05-04 | - | decent bread".to_owned(),
        ];
        Case::new(lines.iter().map(String::as_str))
            .statements()
            .len()
    };
    assert_eq!(with(2), 1);
    assert_eq!(with(100), 2);
}

#[test]
fn a_doubtful_speaker_weighs_little() {
    let lines = [
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | What use is a lighthouse without a keeper at this point",
        "Oster Courier | 2031-05-04 | Jorun Velde | What use, at this point, is a lighthouse without a keeper",
        "Tide | 2031-05-04 | Ilse Marrack | a lighthouse without a keeper",
    ];
    let mut case = Case::new(lines);
    assert_eq!(case.statements().len(), 2);
    case.witnesses[1].confidence = 0.2;
    let statements = case.group();
    assert_eq!(statements.len(), 1);
    assert_eq!(statements[0].speaker, Some(PersonId(0)));
}

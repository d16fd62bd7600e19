//! Who said what is brought together, in invented articles.

use verbatim::attribution::SHOWN;
use verbatim::id::PersonId;

#[path = "support/case.rs"]
mod case;

use case::{Case, check};

/// Words that nobody says by chance.
const WORDS: &str = "The northern lighthouse belongs to every fisherman of this coast and will never be \
                     sold to foreign shipping companies while Varenian courts exist";

#[test]
fn like_words_of_two_people_are_two_statements() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | We condemn the attack on the granaries
         Oster Courier | 2031-05-04 | Jorun Velde | We condemn this cowardly attack",
        &[&[0], &[1]],
    );
}

#[test]
fn a_speaker_who_may_be_mistyped_is_no_other_one() {
    let told_by = |speaker: &str| {
        format!(
            "Harbour Ledger | 2031-05-04 | Ilsemarie Marrack | We are a part of the union
             Oster Courier | 2031-05-06 | {speaker} | We are a part of the union"
        )
    };
    check(&told_by("Isleramie Marrakc"), &[&[0, 1]]);
    check(&told_by("Ingeborg Velde"), &[&[1], &[0]]);
}

#[test]
fn long_words_in_another_mouth_are_one_statement() {
    let lines = [
        format!("Harbour Ledger | 2031-05-04 | Ilse Marrack | {WORDS}"),
        format!("Oster Courier | 2031-05-05 | Jorun Velde | {WORDS}"),
        format!("Tide | 2031-05-06 | Ilse Marrack | {WORDS}"),
    ];
    let statements = Case::new(lines.iter().map(String::as_str)).group();
    assert_eq!(statements.len(), 1);
    let speakers: Vec<_> = statements[0].witnesses.iter().map(|w| w.speaker).collect();
    assert_eq!(
        speakers,
        [Some(PersonId(0)), Some(PersonId(1)), Some(PersonId(0))]
    );
    assert_eq!(statements[0].speaker, Some(PersonId(0)));
}

#[test]
fn where_names_scatter_the_fullest_tells_who_said_it() {
    let speaker = |names: [&str; 5]| {
        let lines = names.iter().enumerate().map(|(at, name)| {
            let more = if at == 0 {
                ", and nobody may pawn it"
            } else {
                ""
            };
            format!("Outlet {at} | 2031-05-04 | {name} | {WORDS}{more}")
        });
        let lines: Vec<String> = lines.collect();
        let statements = Case::new(lines.iter().map(String::as_str)).group();
        assert_eq!(statements.len(), 1);
        statements[0].speaker.map(|id| names[id.index()].to_owned())
    };
    let scattered = [
        "Harbour Seven",
        "Seven Harbours",
        "The Seven",
        "Jorun Velde",
        "Jorun Velde",
    ];
    assert_eq!(speaker(scattered).as_deref(), Some("Harbour Seven"));
    let agreed = [
        "Harbour Seven",
        "The Seven",
        "Jorun Velde",
        "Jorun Velde",
        "Jorun Velde",
    ];
    assert_eq!(speaker(agreed).as_deref(), Some("Jorun Velde"));
    let nameless = [
        "the pilots",
        "Seven Harbours",
        "The Seven",
        "Jorun Velde",
        "Jorun Velde",
    ];
    assert_eq!(speaker(nameless).as_deref(), Some("Jorun Velde"));
}

#[test]
fn somebody_whom_one_outlet_names_is_who_others_only_describe() {
    let speaker = |names: [&str; 3]| {
        let lines = names.map(|name| format!("Ledger | 2031-05-04 | {name} | {WORDS}"));
        let case = Case::new(lines.iter().map(String::as_str));
        let statements = case.group();
        assert_eq!(statements.len(), 1);
        let speaker = statements[0].speaker;
        speaker.map(|id| case.people[id.index()].name.clone())
    };
    let described = "the harbour warden";
    let named = speaker([described, described, "Jorun Velde"]);
    assert_eq!(named.as_deref(), Some("Jorun Velde"));
    let of_body = speaker([described, described, "Harbour Ministry"]);
    assert_eq!(of_body.as_deref(), Some(described));
}

#[test]
fn those_who_are_sure_tell_who_said_it() {
    let names = ["The Seven", "The Seven", "Jorun Velde"];
    let lines = names.map(|name| format!("Ledger | 2031-05-04 | {name} | {WORDS}"));
    let mut case = Case::new(lines.iter().map(String::as_str));
    let speaker = |case: &Case| {
        let statements = case.group();
        assert_eq!(statements.len(), 1);
        statements[0]
            .speaker
            .map(|id| case.people[id.index()].name.clone())
    };
    assert_eq!(speaker(&case).as_deref(), Some("The Seven"));
    for witness in &mut case.witnesses[..2] {
        witness.confidence = SHOWN - 0.01;
    }
    assert_eq!(speaker(&case).as_deref(), Some("Jorun Velde"));
}

#[test]
fn names_written_differently_are_one_speaker() {
    check(
        "Harbour Ledger | 2031-05-04 | Sergej Marrackij | The answer of the shipowners is shameful
         Oster Courier | 2031-05-05 | Sergei Marrackiy | shameful",
        &[&[0, 1]],
    );
}

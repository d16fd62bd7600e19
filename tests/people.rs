//! Casts of articles.

#[path = "support/people.rs"]
mod people;

use expect_test::{Expect, expect};
use people::check;
use verbatim::people::may_be_one;
use verbatim::text::Span;
use verbatim::text::sentences::sentences;

#[test]
fn a_surname_means_the_full_name() {
    check(
        "Harbour minister Ilse Marrack spoke. Marrack left.",
        expect!["Harbour minister Ilse Marrack = Ilse Marrack; Marrack = Ilse Marrack"],
    );
    check(
        "Marrack left. Ilse Marrack came back.",
        expect!["Marrack = Ilse Marrack; Ilse Marrack = Ilse Marrack"],
    );
    check(
        "Mr. Askel met Tobin Askel and Ilse Askel. Mrs. Askel left.",
        expect![
            "Mr. Askel = Tobin Askel; Tobin Askel = Tobin Askel; Ilse Askel = Ilse Askel; Mrs. Askel = Ilse Askel"
        ],
    );
    check(
        "Tobin Askel flew to Washington, D.C. Askel came back.",
        expect!["Tobin Askel = Tobin Askel; Washington = Washington; D.C. Askel = Tobin Askel"],
    );
    check(
        "Deputy Minister of Ferries Dorit Venn spoke. Venn left.",
        expect!["Deputy Minister of Ferries Dorit Venn = Dorit Venn; Venn = Dorit Venn"],
    );
    check(
        "De Askel spoke. Ilse de Askel met Tobin von der Marrack. Von der Marrack left. Van Venn came.",
        expect![
            "De Askel = Ilse de Askel; Ilse de Askel = Ilse de Askel; Tobin von der Marrack = Tobin von der Marrack; Marrack = Tobin von der Marrack; Van Venn = Van Venn"
        ],
    );
    check(
        "Ilse van der Marrack met J. D. Askel Jr. of Ostby. Askel left.",
        expect![
            "Ilse van der Marrack = Ilse van der Marrack; J. D. Askel Jr. = J. D. Askel Jr.; Ostby = Ostby; Askel = J. D. Askel Jr."
        ],
    );
}

#[test]
fn a_description_means_who_is_described_so() {
    check(
        "Ilse Marrack, the harbour minister, spoke. The minister left.",
        expect![
            "Ilse Marrack = Ilse Marrack; the harbour minister = Ilse Marrack; The minister = Ilse Marrack"
        ],
    );
    check(
        "Spokesman Tobin Askel spoke. The spokesman left.",
        expect!["Spokesman Tobin Askel = Tobin Askel; The spokesman = Tobin Askel"],
    );
    check(
        "Tobin Askel, Ilse Marrack's spokesman, spoke. Marrack spokesman says no.",
        expect![
            "Tobin Askel = Tobin Askel; Ilse Marrack = Ilse Marrack; spokesman = Tobin Askel; Marrack spokesman = Tobin Askel"
        ],
    );
    check(
        "A doctor, Dorit Venn, spoke. The doctor left.",
        expect!["A doctor = Dorit Venn; Dorit Venn = Dorit Venn; The doctor = Dorit Venn"],
    );
    check(
        "The secretary of state, Ilse Marrack, spoke. The minister of tidal affairs, Tobin Askel, left.",
        expect![
            "The secretary = Ilse Marrack; Ilse Marrack = Ilse Marrack; The minister = Tobin Askel; Tobin Askel = Tobin Askel"
        ],
    );
}

#[test]
fn a_description_means_who_was_introduced_by_one() {
    check(
        "Ilse Marrack, the port spokeswoman, left. A spokesperson for the Ostby Ferries spoke. The spokesperson left. The Ferries spokesperson came back.",
        expect![
            "Ilse Marrack = Ilse Marrack; the port spokeswoman = Ilse Marrack; A spokesperson = A spokesperson for the Ostby Ferries; the Ostby Ferries = Ostby Ferries; The spokesperson = A spokesperson for the Ostby Ferries; The Ferries spokesperson = A spokesperson for the Ostby Ferries"
        ],
    );
    check(
        "A senior harbour official came. The official left. A second official came. The official left. A pilot met other pilots.",
        expect![
            "A senior harbour official = A senior harbour official; The official = A senior harbour official; A second official = A second official; The official = A second official; A pilot = A pilot; other pilots = other pilots"
        ],
    );
}

#[test]
fn the_name_of_a_body_goes_on_behind_its_noun() {
    check(
        "The Institute for the Study of Tides disagreed. The institute left.",
        expect![
            "The Institute for the Study of Tides = Institute for the Study of Tides; The institute = Institute for the Study of Tides"
        ],
    );
    check(
        "The Office of Harbours and Navigation of Varenia and Ilse Marrack met.",
        expect![
            "The Office of Harbours and Navigation of Varenia = Office of Harbours and Navigation of Varenia; Ilse Marrack = Ilse Marrack"
        ],
    );
    check(
        "Ostby-based Centre for Ferry Safety said so. Bureau of Tides Director Ilse Marrack left.",
        expect![
            "Ostby-based Centre for Ferry Safety = Centre for Ferry Safety; Bureau of Tides Director Ilse Marrack = Ilse Marrack"
        ],
    );
    check(
        "The Ostby Ferry and Harbour Board met Ilse Marrack, R-Ostby. The Kremlin and Harbour Board sat.",
        expect![
            "The Ostby Ferry and Harbour Board = Ostby Ferry and Harbour Board; Ilse Marrack = Ilse Marrack; R-Ostby = Ilse Marrack; The Kremlin = Kremlin; Harbour Board = Harbour Board"
        ],
    );
    check(
        "The Office of Senator Marrack spoke. The Committee of the Whole met Tobin Askel.",
        expect![
            "The Office of Senator Marrack = Office of Senator Marrack; The Committee of the Whole = Committee of the Whole; Tobin Askel = Tobin Askel"
        ],
    );
}

#[test]
fn a_ministry_is_one_by_its_land() {
    check(
        "France’s Harbour Ministry spoke. The Harbour Ministry left. The ministry of Spain stayed.",
        expect![
            "France = France; Harbour Ministry = France’s Harbour Ministry; The Harbour Ministry = France’s Harbour Ministry; The ministry = The ministry of Spain; Spain = Spain"
        ],
    );
    check(
        "The French Ministry of Ferries met Poland’s ferries ministry. The Polish Ferries Ministry left.",
        expect![
            "The French Ministry of Ferries = French Ministry of Ferries; Poland = Poland; ferries ministry = Poland’s ferries ministry; The Polish Ferries Ministry = Poland’s ferries ministry"
        ],
    );
    check(
        "The Ministry of Ferries rose. Poland’s Ministry of Ferries sat. Spain’s ferries ministry left.",
        expect![
            "The Ministry of Ferries = Poland’s Ministry of Ferries; Poland = Poland; Ministry of Ferries = Poland’s Ministry of Ferries; Spain = Spain; ferries ministry = Spain’s ferries ministry"
        ],
    );
}

#[test]
fn an_office_is_no_part_of_a_name() {
    check(
        "Under Secretary of Ferries for Policy Anna Marrack spoke. Former docker Paul Askel left.",
        expect![
            "Under Secretary of Ferries for Policy Anna Marrack = Anna Marrack; Paul Askel = Paul Askel"
        ],
    );
    check(
        "Governor-elect Ilse Venn spoke. Anna Marrack MP left. Ostby-born Tobin Askel met Cllr Jens Holm.",
        expect![
            "Governor-elect Ilse Venn = Ilse Venn; Anna Marrack MP = Anna Marrack; Ostby-born Tobin Askel = Tobin Askel; Cllr Jens Holm = Jens Holm"
        ],
    );
    check(
        "Director of Harbour Intelligence Anna Marrack spoke. HarbourPost Peter Venn left.",
        expect![
            "Director of Harbour Intelligence Anna Marrack = Anna Marrack; HarbourPost Peter Venn = Peter Venn"
        ],
    );
}

#[test]
fn bodies_are_no_people() {
    check(
        "The Varenian Embassy spoke. The embassy closed.",
        expect!["The Varenian Embassy = Varenian Embassy; The embassy = Varenian Embassy"],
    );
    check(
        "In Ostby, the Ministry of Harbours met the Ostby Gazette.",
        expect![
            "Ostby = Ostby; the Ministry of Harbours = Ministry of Harbours; the Ostby Gazette = Ostby Gazette"
        ],
    );
}

fn cut(text: &str, expected: Expect) {
    let found = sentences(text, Span::new(0, text.len()));
    let found: Vec<&str> = found.into_iter().map(|span| span.of(text)).collect();
    expected.assert_eq(&found.join(" | "));
}

#[test]
fn sentences_end_behind_their_stops() {
    cut(
        "Mr. Askel met Sen. Marrack in the U.S. on Jan. 4. He left.",
        expect!["Mr. Askel met Sen. Marrack in the U.S. on Jan. 4. | He left."],
    );
    cut(
        "“Will it reopen?” she asked. “In spring.” He left.",
        expect!["“Will it reopen?” she asked. | “In spring.” | He left."],
    );
    cut(
        "\"It will,\" he said.He left at 3.30 p.m. on Tuesday!",
        expect![[r#""It will," he said. | He left at 3.30 p.m. on Tuesday!"#]],
    );
    cut(
        "J. D. Askel wrote “No. 4 is lost.” (He was right.) Yes…",
        expect!["J. D. Askel wrote “No. 4 is lost.” | (He was right.) | Yes…"],
    );
}

#[test]
fn a_verb_that_may_be_a_noun_agrees_with_its_subject() {
    check(
        "The harbour bank projects that boats will return. His letters buttress the claim. On its page, \
         the port lists the boats.",
        expect![
            "The harbour bank = The harbour bank; His letters = His letters; the claim = the claim; its page = its page; the port = the port; the boats = the boats"
        ],
    );
}

#[test]
fn a_plain_verb_before_a_noun_is_part_of_a_phrase() {
    check(
        "Ilse Marrack of the inland think tank Third Tide spoke to another leading Harbour Court \
         advocate, Tove Askel of Ostby.",
        expect![
            "Ilse Marrack = Ilse Marrack; the inland think tank Third Tide = Third Tide; another leading Harbour Court advocate = Tove Askel; Tove Askel = Tove Askel; Ostby = Ostby"
        ],
    );
}

#[test]
fn one_who_is_called_by_a_name_bears_it() {
    check(
        "A user calling himself Tove Askel wrote to an editor named Ilse Marrack.",
        expect![
            "A user = Tove Askel; Tove Askel = Tove Askel; an editor = Ilse Marrack; Ilse Marrack = Ilse Marrack"
        ],
    );
}

#[test]
fn a_word_for_a_party_is_no_name() {
    check(
        "Sen. Orla Venn of Ostby, the ranking Democrat on the board, met a Republican.",
        expect![
            "Sen. Orla Venn = Orla Venn; Ostby = Ostby; the ranking Democrat = Orla Venn; the board = the board; a Republican = a Republican"
        ],
    );
}

#[test]
fn a_common_noun_that_begins_a_sentence_is_no_name() {
    check(
        "Source familiar with the plan spoke. Pamphlets show a boat. Politos (which is shy) left.",
        expect!["Source = Source; the plan = the plan; a boat = a boat; Politos = Politos"],
    );
}

#[test]
fn a_body_is_for_one_thing_and_another() {
    check(
        "The Office of Tides and Budget met the House Committee on Ferries and Tidal Reform.",
        expect![
            "The Office of Tides and Budget = Office of Tides and Budget; the House Committee on Ferries and Tidal Reform = House Committee on Ferries and Tidal Reform"
        ],
    );
    check(
        "The Ministry of Justice and Homeland Security left.",
        expect![
            "The Ministry of Justice = Ministry of Justice; Homeland Security = Homeland Security"
        ],
    );
}

#[test]
fn those_who_fight_for_a_land_are_no_name() {
    check(
        "Danish forces are on the pier.",
        expect!["Danish forces = Danish forces; the pier = the pier"],
    );
    check(
        "The Danish demands that they leave.",
        expect!["The Danish = Danish"],
    );
}

#[test]
fn a_land_is_no_longer_name_that_ends_with_it() {
    check(
        "West Denmark rowed. Denmark won.",
        expect!["West Denmark = West Denmark; Denmark = Denmark"],
    );
}

#[test]
fn whoever_is_styled_behind_an_office_holds_it() {
    check(
        "The first lock secretary, Lord Marrack, sang.",
        expect!["The first lock secretary = Marrack; Lord Marrack = Marrack"],
    );
    check(
        "Secretary of State Askel rowed. Mr. Askel’s brother, Peter, rang Peter Venn.",
        expect![
            "Secretary of State Askel = Askel; Mr. Askel = Askel; brother = Peter Venn; Peter = Peter Venn; Peter Venn = Peter Venn"
        ],
    );
}

#[test]
fn names_of_one_person_share_surname_and_first_letter() {
    for other in [
        "Mr. Marrack",
        "Mrs Marrack",
        "President Marrack",
        "the Varenian minister Ilse Marrack",
        "Marrack",
        "I. Marrack",
        "Illse Marrak",
    ] {
        assert!(may_be_one("Ilse Marrack", other), "{other}");
    }
    for other in [
        "Tomas Marrack",
        "Ilse Askel",
        "Marrak",
        "the harbour office",
    ] {
        assert!(!may_be_one("Ilse Marrack", other), "{other}");
    }
}

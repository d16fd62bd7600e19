//! Casts of articles, and the people of a corpus.

use expect_test::{Expect, expect};
use verbatim::article::{Article, Part, Role};
use verbatim::people::{Cast, Form, Uniting, cast};
use verbatim::quotation::find;
use verbatim::text::Span;
use verbatim::text::sentences::sentences;

fn cast_of(text: &str) -> Cast {
    let span = Span::new(0, text.len());
    let article = Article {
        text: text.to_owned(),
        parts: vec![Part {
            span,
            role: Role::Body,
        }],
        ..Article::default()
    };
    cast(&article, &find(&article).quotations)
}

fn check(text: &str, expected: Expect) {
    let cast = cast_of(text);
    let named = cast
        .mentions
        .iter()
        .filter(|mention| mention.form != Form::Pronoun);
    let lines = named.map(|mention| {
        let person = mention
            .person
            .map_or("?", |person| cast.people[person].name.as_str());
        format!("{} = {person}", mention.span.of(text))
    });
    expected.assert_eq(&lines.collect::<Vec<_>>().join("; "));
}

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

fn united(texts: &[(&str, &[&str])], expected: Expect) {
    let casts: Vec<Cast> = texts.iter().map(|(text, _)| cast_of(text)).collect();
    let spoken: Vec<Vec<u32>> = casts
        .iter()
        .zip(texts)
        .map(|(cast, (_, speakers))| {
            let count = |name: &str| speakers.iter().filter(|speaker| **speaker == name).count();
            cast.people
                .iter()
                .map(|person| count(&person.name) as u32)
                .collect()
        })
        .collect();
    let mut uniting = Uniting::default();
    for (cast, spoken) in casts.iter().zip(&spoken) {
        uniting.add(cast, spoken);
    }
    let mut union = uniting.close();
    for (article, cast) in casts.iter().enumerate() {
        union.call(article, cast);
    }
    for person in &union.people {
        assert!(
            person.aliases.is_sorted_by(|a, b| a < b) && !person.aliases.contains(&person.name)
        );
    }
    let people = union.people.iter().map(|person| person.name.clone());
    expected.assert_eq(&people.collect::<Vec<_>>().join("; "));
    for (cast, ids) in casts.iter().zip(&union.ids) {
        assert_eq!(cast.people.len(), ids.len());
        assert!(
            ids.iter()
                .flatten()
                .all(|id| id.index() < union.people.len())
        );
    }
}

#[test]
fn one_person_unites_over_articles() {
    let spellings: [(&str, &[&str]); 3] = [
        ("Dmitry Askel spoke.", &["Dmitry Askel"]),
        ("Dmitriy Askel spoke.", &["Dmitriy Askel"]),
        ("Askel said so.", &["Askel"]),
    ];
    united(&spellings, expect!["Dmitriy Askel"]);
    let languages: [(&str, &[&str]); 3] = [
        ("Oleksii Harenko spoke.", &["Oleksii Harenko"]),
        ("Alexey Garenko spoke.", &["Alexey Garenko"]),
        ("Garenko said so.", &["Garenko"]),
    ];
    united(&languages, expect!["Oleksii Harenko"]);
    let silent: [(&str, &[&str]); 3] = [
        ("Antony Askel spoke.", &["Antony Askel"]),
        ("Anthony Askel spoke.", &["Anthony Askel"]),
        (
            "Dorit Venghi met Dorit Vengi.",
            &["Dorit Venghi", "Dorit Vengi"],
        ),
    ];
    united(&silent, expect!["Anthony Askel; Dorit Venghi"]);
    let particles: [(&str, &[&str]); 3] = [
        ("Ilse von der Harle spoke.", &["Ilse von der Harle"]),
        ("Ms. von der Harle spoke.", &["von der Harle"]),
        ("On Monday, Von der Harle left.", &["Von der Harle"]),
    ];
    united(&particles, expect!["Ilse von der Harle"]);
    let others: [(&str, &[&str]); 2] = [
        ("Robert Harenko spoke.", &["Robert Harenko"]),
        ("Robert Garenko spoke.", &["Robert Garenko"]),
    ];
    united(&others, expect!["Robert Garenko; Robert Harenko"]);
    let namesakes: [(&str, &[&str]); 3] = [
        ("Ilse Askel spoke.", &["Ilse Askel"]),
        ("Tobin Askel spoke.", &["Tobin Askel"]),
        ("Askel said so.", &["Askel"]),
    ];
    united(&namesakes, expect!["Askel; Ilse Askel; Tobin Askel"]);
    let described: [(&str, &[&str]); 2] = [
        (
            "Tobin Askel, Ilse Marrack's spokesman, spoke.",
            &["Tobin Askel"],
        ),
        ("Marrack spokesman says no.", &["Marrack spokesman"]),
    ];
    united(&described, expect!["Tobin Askel"]);
}

#[test]
fn who_speaks_most_comes_first() {
    let articles: [(&str, &[&str]); 2] = [
        (
            "Ilse Marrack met Tobin Askel and Dorit Venn.",
            &["Tobin Askel"],
        ),
        (
            "Tobin Askel met Ilse Marrack.",
            &["Tobin Askel", "Ilse Marrack"],
        ),
    ];
    united(&articles, expect!["Tobin Askel; Ilse Marrack"]);
}

#[test]
fn who_has_no_name_comes_last() {
    let articles: [(&str, &[&str]); 3] = [
        (
            "A spokesman for the Ministry of Ferries met Ilse Marrack.",
            &["A spokesman for the Ministry of Ferries"],
        ),
        ("The pilot waved.", &["The pilot"]),
        (
            "The pilot met Ilse Marrack.",
            &["The pilot", "Ilse Marrack"],
        ),
    ];
    united(
        &articles,
        expect!["Ilse Marrack; The pilot; A spokesman for the Ministry of Ferries"],
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

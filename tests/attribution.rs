//! Stories of one phenomenon each, and who is found to speak in them.

use std::fmt::Write as _;
use std::path::Path;

use expect_test::expect_file;
use verbatim::article::{Article, Known, Origin, Part, Role};
use verbatim::attribution::{Attribution, Rule, SHOWN, attribute};
use verbatim::people::{Cast, cast};
use verbatim::quotation::{Quotation, find};
use verbatim::text::Span;

fn article(text: &str) -> Article {
    let mut parts = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let (role, sign) = match line.get(..2) {
            Some("> ") => (Role::BlockQuote, 2),
            Some("@ ") => (Role::Post, 2),
            _ => (Role::Body, 0),
        };
        let span = Span::new(at + sign, at + line.len()).trimmed(text);
        at += line.len() + 1;
        if !span.is_empty() {
            parts.push(Part { span, role });
        }
    }
    Article {
        text: text.replace("\n> ", "\n  ").replace("\n@ ", "\n  "),
        parts,
        ..Article::default()
    }
}

fn read(article: &Article) -> (Vec<Quotation>, Cast, Vec<Attribution>) {
    let quotations = find(article).quotations;
    let cast = cast(article, &quotations);
    let found = attribute(article, &quotations, &cast);
    (quotations, cast, found)
}

fn told(text: &str) -> String {
    let (quotations, cast, found) = read(&article(text));
    let mut told = String::new();
    for (quotation, attribution) in quotations.iter().zip(&found) {
        let words = |span: Option<Span>| span.map_or("-", |span| span.of(text));
        let name = |at: usize| cast.people[at].name.as_str();
        let speaker = match (attribution.shown(), attribution.speaker) {
            (Some(speaker), _) => name(speaker).to_owned(),
            (None, Some(speaker)) => format!("nobody, perhaps {}", name(speaker)),
            (None, None) => "nobody".to_owned(),
        };
        let _ = writeln!(
            told,
            "{} {} | {} | {:?} | {} | {}",
            attribution.utterance,
            quotation.span.of(text),
            speaker,
            attribution.rule,
            words(attribution.source),
            words(attribution.cue),
        );
    }
    told
}

fn check(phenomenon: &str) {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/attribution");
    let text = std::fs::read_to_string(place.join(phenomenon).with_extension("txt"));
    let text = text.expect("every phenomenon has its story");
    expect_file![place.join(phenomenon).with_extension("expected")].assert_eq(&told(&text));
}

macro_rules! phenomena {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            check(stringify!($name));
        }
    )*};
}

phenomena! {
    before after inverted passive naming split continued announced pronouns nominals late_name disordered
    signed interview nested in_passing unknown joint headline counted counted_ones addressed answered asked_plainly narrowed unnamed_self apostrophe dashed
    reduced claimed put_in held authored whose_word which clause finite_noun manner unowned added described
    doubled of_state of_land stated_in_passing human_beings dated datelines contracted torn address document led_gerund driven parted_passive alleged acronyms offices passed_on stated joined_s borne
    singular_they not_added voices own_subject dashed_colon floating own_clause called_by_given
    apposed made_to_speak case_law closed_clause owned_words viewed credited explained kept_in_mind extents
    coordinated noun_behind bearing empty_it named_inside placed whole_office asked_in_midst
    restarted nearest_who listed held_apart closed_question voiceless as_described owned_further
    anaphors titled seats recorded signed_in_line parted_clauses families
    run_together turns transcript briefing chaired turn_initials turn_offices
    turn_roles turn_below block_quotations posts
}

#[test]
fn the_headline_names_in_full_whom_labels_call_by_surname() {
    let mut article = article(
        "MS. TARN: Good day. Who asks?\nQ: Does it sail?\nMS. TARN: It does.\nQ: When?\nMS. TARN: At noon.",
    );
    article.title = Some(Known::new(
        "Briefing by Orla Tarn".to_owned(),
        Origin::HeaderLine,
    ));
    let (quotations, cast, found) = read(&article);
    assert_eq!(quotations.len(), 3);
    let names = found.iter().filter_map(|said| said.shown());
    assert_eq!(
        names.map(|at| &*cast.people[at].name).collect::<Vec<_>>(),
        ["Orla Tarn"; 3]
    );
}

#[test]
fn an_unknown_language_has_no_speakers() {
    let mut article = article("\"Tere,\" said Ilse Marrack.");
    article.language = Some(Known::new("et".to_owned(), Origin::Settings));
    let (quotations, cast, found) = read(&article);
    assert_eq!(quotations.len(), found.len());
    assert!(cast.people.is_empty());
    assert!(
        found
            .iter()
            .all(|attribution| attribution.speaker.is_none())
    );
}

#[test]
fn only_a_sure_speaker_is_shown() {
    let said = |confidence| Attribution {
        utterance: 0,
        source: None,
        cue: None,
        rule: Rule::After,
        confidence,
        speaker: Some(3),
    };
    assert_eq!(said(SHOWN).shown(), Some(3));
    assert_eq!(said(SHOWN - 0.01).shown(), None);
}

/// Long runs of one thing must take no longer than their length warrants.
#[test]
fn hostile_texts_are_read() {
    for piece in [
        "Marrack ",
        "\" ",
        "he ",
        "said, ",
        "Marrack said \"a\" ",
        "(",
        "’s ",
        "’d",
        "a/",
        "a.example/a ",
        ", who ",
        "and ",
        "the head of ",
        "Marrack’s ",
        "Marrack’s said ",
        "Marrack Jr.’s ",
        "Secretary of State for Harbours and ",
        "the WHO said that \"a\" ",
    ] {
        let (quotations, _, found) = read(&article(&piece.repeat(20_000)));
        assert_eq!(quotations.len(), found.len());
    }
    let marked = ["“&” ", "“Marrack” "].map(|piece| piece.repeat(20_000));
    let within = format!("“{}” Marrack said.", "‘we will go’ and ".repeat(20_000));
    for text in marked.into_iter().chain([within]) {
        let (quotations, _, found) = read(&article(&text));
        assert_eq!(quotations.len(), found.len());
    }
}

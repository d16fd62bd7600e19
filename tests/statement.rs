//! Which witnesses are brought together, in invented articles.

use proptest::prelude::*;
use verbatim::statement::{Corpus, Quote, group, same_utterance};

#[path = "support/case.rs"]
mod case;

use case::{Case, check};

#[test]
fn cut_and_full_are_one_statement() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | We shall never sell the northern lighthouse, and nobody will frighten our pilots
         Oster Courier | 2031-05-04 | Ilse Marrack | nobody will frighten our pilots
         Tide | 2031-05-05 | - | We shall never sell the northern lighthouse",
        &[&[0, 2, 1]],
    );
}

#[test]
fn translations_are_one_statement() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | Lacking the strength and courage to resist us openly, they burn our granaries
         Oster Courier | 2031-05-05 | Ilse Marrack | Without the strength or courage to resist openly, they set our granaries on fire
         Tide | 2031-05-05 | Ilse Marrack | We need eleven ferries before the winter, and we need them painted",
        &[&[1, 0], &[2]],
    );
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | A concrete result has not yet been achieved
         Oster Courier | 2031-05-04 | Ilse Marrack | No concrete result has been achieved",
        &[&[0, 1]],
    );
}

#[test]
fn fragments_need_speaker_and_date() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | The proposal of the shipowners is disturbing and shameless
         Oster Courier | 2031-05-05 | Ilse Marrack | disturbing
         Tide | 2031-05-05 | Jorun Velde | disturbing
         Gull | 2031-09-05 | Ilse Marrack | disturbing
         Mast | 2031-05-05 | - | disturbing",
        &[&[0, 1], &[3], &[2], &[4]],
    );
}

#[test]
fn a_common_fragment_is_said_again_later() {
    let habits: Vec<String> = (1..=8)
        .map(|month| {
            let word = ["disturbing", "quiet"][usize::from(month > 5)];
            let other = ["ruinous", "quiet"][usize::from(month > 3)];
            format!("Gull | 2031-{month:02}-20 | - | ferry {month} is {word} and {other}")
        })
        .collect();
    let carried = |word: &str, day: u32| -> bool {
        let mut lines = habits.clone();
        lines.push(format!(
            "Tide | 2031-05-04 | Ilse Marrack | The proposal of the shipowners is {word} for every pilot"
        ));
        lines.push(format!("Mast | 2031-05-{day:02} | Ilse Marrack | {word}"));
        let statements = Case::new(lines.iter().map(String::as_str)).statements();
        statements.iter().any(|s| s.contains(&8) && s.contains(&9))
    };
    let days = [4, 5, 6, 7, 9];
    let said = |word| days.map(|day| carried(word, day));
    assert_eq!(said("disturbing"), [true, true, false, false, false]);
    assert_eq!(said("ruinous"), [true, true, true, true, false]);
    assert_eq!(said("shameless"), [true, true, true, true, false]);
}

#[test]
fn fragments_gather_nothing() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | The proposal of the shipowners is disturbing and shameless
         Oster Courier | 2031-05-07 | Ilse Marrack | disturbing
         Tide | 2031-05-10 | Ilse Marrack | disturbing",
        &[&[0, 1], &[2]],
    );
}

#[test]
fn a_few_words_are_said_again_next_week() {
    check(
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | Nobody on this council will ever again sell our old mills
         Oster Courier | 2031-05-07 | Ilse Marrack | our old mills
         Tide | 2031-05-10 | Ilse Marrack | our old mills
         Gull | 2031-05-10 | Ilse Marrack | ever again sell our old mills",
        &[&[0, 3, 1], &[2]],
    );
}

#[test]
fn stock_phrases_are_no_evidence() {
    let phrase = "the next president of the Varenian Republic";
    let mut lines: Vec<String> = (1..=12)
        .map(|month| {
            format!(
                "Gull | 2031-{month:02}-01 | - | number {month} may well be {phrase} one fine day"
            )
        })
        .collect();
    lines.push(format!(
        "Tide | 2031-03-02 | Jorun Velde | Marrack is going to be {phrase}"
    ));
    lines.push(format!(
        "Mast | 2031-03-03 | - | nobody knows who is {phrase}"
    ));
    let statements = Case::new(lines.iter().map(String::as_str)).statements();
    let of = |article: u32| statements.iter().position(|s| s.contains(&article));
    assert_ne!(of(12), of(13));
}

#[test]
fn unlike_statements_do_not_chain() {
    let case = Case::new([
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | The granaries of Oster burned because nobody guarded the western gate",
        "Oster Courier | 2031-05-04 | Ilse Marrack | nobody guarded the western gate, and the harbour pilots slept aboard",
        "Tide | 2031-05-04 | Ilse Marrack | the harbour pilots slept aboard their painted ferries until Sunday morning",
    ]);
    for statement in case.statements() {
        assert!(
            !(statement.contains(&0) && statement.contains(&2)),
            "{statement:?}"
        );
    }
}

#[test]
fn a_speech_gathers_nothing() {
    let filler: Vec<String> = (0..120).map(|number| format!("word{number}")).collect();
    let (one, two) = (
        "Seven pilots refused the western channel yesterday",
        "The mills of Oster will be closed for good",
    );
    let lines = [
        format!("Tide | 2031-05-04 | - | {one} {} {two}", filler.join(" ")),
        format!("Gull | 2031-05-04 | Ilse Marrack | {one}"),
        format!("Mast | 2031-05-04 | Jorun Velde | {two}"),
    ];
    let statements = Case::new(lines.iter().map(String::as_str)).statements();
    let together = |s: &Vec<u32>| s.contains(&1) && s.contains(&2);
    assert!(!statements.iter().any(together), "{statements:?}");
}

#[test]
fn most_carried_comes_first() {
    check(
        "Tide | 2031-05-01 | - | Every ferry will sail on Sunday
         Tide | 2031-05-09 | - | The mills of Oster are closed for good
         Gull | 2031-05-04 | Ilse Marrack | Seven pilots refused the western channel yesterday
         Mast | 2031-05-04 | Ilse Marrack | Seven pilots refused the western channel",
        &[&[2, 3], &[1], &[0]],
    );
}

#[test]
fn the_order_of_articles_does_not_matter() {
    let lines = [
        "Harbour Ledger | 2031-05-04 | Ilse Marrack | We shall never sell the northern lighthouse, and nobody will frighten our pilots",
        "Oster Courier | 2031-05-04 | Ilse Marrack | nobody will frighten our pilots",
        "Tide | 2031-05-05 | - | We shall never sell the northern lighthouse",
        "Gull | 2031-05-06 | Jorun Velde | Eleven ferries are too many for one winter",
        "Mast | 2031-05-07 | Jorun Velde | Eleven ferries are too many",
    ];
    let texts = |lines: &[&str]| -> Vec<Vec<String>> {
        let case = Case::new(lines.iter().copied());
        let text = |article: &u32| case.articles[*article as usize].text.clone();
        let statements = case.statements();
        statements
            .iter()
            .map(|s| s.iter().map(text).collect())
            .collect()
    };
    let mut turned = lines;
    turned.reverse();
    assert_eq!(texts(&lines), texts(&turned));
}

#[test]
fn two_quotations_are_judged_without_a_corpus() {
    let quote = |text, speaker| Quote {
        text,
        speaker: Some(speaker),
        date: "2031-05-04".parse().ok(),
    };
    let full = quote(
        "We shall never sell the northern lighthouse",
        "Ilse Marrack",
    );
    let cut = quote("never sell the northern lighthouse", "Ilse Marrack");
    let other = quote("Eleven ferries are too many for one winter", "Ilse Marrack");
    let pairs = [[full, cut], [full, other], [cut, full]];
    assert_eq!(same_utterance(&[], &pairs), [true, false, true]);
}

#[test]
fn what_is_not_looked_at_is_told() {
    let mut case = Case::default();
    // Every pair of the ten words is in far more statements than any index keeps.
    for number in 0..400_u32 {
        let word = |place: u32| {
            ["abelone", "brigantine", "carrack", "dromond"][(number >> (2 * place) & 3) as usize]
        };
        let words: Vec<&str> = (0..5).map(word).collect();
        case.add(["Tide", "2031-05-04", "-", &words.join(" ")]);
    }
    let corpus = Corpus {
        articles: &case.articles,
        people: &case.people,
    };
    let grouping = group(corpus, case.witnesses.clone());
    assert_eq!(grouping.problems.len(), 1, "{:?}", grouping.problems);
}

proptest! {
    #[test]
    fn every_witness_is_in_one_statement(texts in prop::collection::vec("[a-e ]{0,30}|\\PC{0,20}", 0..20)) {
        let mut case = Case::default();
        for text in &texts {
            case.add(["Tide", "2031-05-04", "-", text]);
        }
        let mut articles = case.statements().concat();
        articles.sort_unstable();
        prop_assert_eq!(articles, (0..texts.len() as u32).collect::<Vec<_>>());
    }
}

#[test]
fn hostile_numbers_are_bounded() {
    let mut case = Case::default();
    for number in 0..3000 {
        let text = "Nobody will close the grey harbour of Oster to an honest ferry in our lifetime";
        case.add(["Tide", "2031-05-04", "-", text]);
        let text = format!(
            "On day {number} the council pays {} crowns for the mills",
            number * 7 % 977
        );
        case.add(["Gull", "-", "-", &text]);
    }
    let largest = case.group().iter().map(|s| s.witnesses.len()).max();
    assert_eq!(largest, Some(3000));
}

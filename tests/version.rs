//! How far the versions of a statement agree, as a bundle tells it of invented ones.

mod support;

use support::{Opened, article, person, reading, statement, witness};
use verbatim::corpus::Corpus;
use verbatim::id::{PersonId, StatementId};
use verbatim::people::{Person, PersonKind};
use verbatim::quotation::Kind;
use verbatim::version::Variance::{self, Alike, Alone, Cut, Denied, Disputed, Reworded};

/// Who is known: four names of one, others, and an office.
const SPEAKERS: [&str; 7] = [
    "Ilse Marrack",
    "Marrack",
    "Illse Marrak",
    "Harbour Minister Ilse Marrack",
    "Tomas Askel",
    "Joren Marrack",
    "Harbour Office",
];

/// A statement of which each article has one version: who said it, and what.
fn corpus(versions: &[(&str, &str)]) -> Corpus {
    let people = SPEAKERS.iter().map(|name| Person {
        kind: match *name {
            "Harbour Office" => PersonKind::Organisation,
            _ => PersonKind::Human,
        },
        ..person(name)
    });
    let mut corpus = Corpus {
        people: people.collect(),
        ..Corpus::default()
    };
    for (at, (speaker, words)) in versions.iter().enumerate() {
        let article = article(
            &at.to_string(),
            &format!("It rained. “{words}” It rained on."),
        );
        let speaker = SPEAKERS.iter().position(|name| name == speaker);
        let speaker = speaker.map(PersonId::at);
        corpus
            .readings
            .push(reading(&article, Kind::Speech, speaker));
        corpus.articles.push(article);
    }
    let witnesses: Vec<_> = (0..versions.len()).map(|at| witness(&corpus, at)).collect();
    let speaker = witnesses.first().and_then(|first| first.speaker);
    corpus.statements = vec![statement(speaker, witnesses)];
    corpus
}

#[track_caller]
fn check(versions: &[(&str, &str)], expected: &[Variance]) {
    let opened = Opened::new(&corpus(versions));
    let found = opened.core.variances_of(StatementId(0));
    assert_eq!(found.collect::<Vec<_>>(), expected, "{versions:?}");
}

const M: &str = "Ilse Marrack";

#[test]
fn the_words_tell_how_far_versions_agree() {
    let full = (
        M,
        "We will open the upper locks on Monday, whatever the weather",
    );
    check(&[full], &[Alone]);
    check(&[full, full], &[Alike]);
    check(
        &[full, (M, "We will open the upper locks on Monday")],
        &[Cut],
    );
    check(
        &[
            full,
            (
                M,
                "We shall open the upper locks on Monday, whatever the weather",
            ),
        ],
        &[Reworded],
    );
    check(
        &[
            full,
            (
                M,
                "We will not open the upper locks on Monday, whatever the weather",
            ),
        ],
        &[Denied],
    );
}

#[test]
fn the_version_that_differs_most_decides() {
    let full = (
        M,
        "We will open the upper locks on Monday, whatever the weather",
    );
    let cut = (M, "We will open the upper locks on Monday");
    let other = (M, "We will open the higher locks on Monday");
    check(&[full, full, cut], &[Cut]);
    check(&[full, cut, other, full], &[Reworded]);
}

#[test]
fn another_mouth_comes_on_top() {
    let words = "We will open the upper locks on Monday";
    check(&[(M, words), ("Tomas Askel", words)], &[Alike, Disputed]);
    check(&[(M, words), ("Joren Marrack", words)], &[Alike, Disputed]);
    // Other names of the same, an office and nobody are no other mouth.
    let same = ["Marrack", "Illse Marrak", "Harbour Minister Ilse Marrack"];
    for speaker in same.into_iter().chain(["Harbour Office", ""]) {
        check(&[(M, words), (speaker, words)], &[Alike]);
    }
}

#[test]
fn one_article_that_repeats_itself_is_alone() {
    let text = "“We will open the locks.” It rained. “We shall open the locks.”";
    let article = article("0", text);
    let mut corpus = corpus(&[]);
    corpus
        .readings
        .push(reading(&article, Kind::Speech, Some(PersonId(0))));
    corpus.articles.push(article);
    let both = witness(&corpus, 0);
    let one = |at| verbatim::statement::Witness {
        quotations: vec![at],
        ..both.clone()
    };
    corpus.statements = vec![statement(Some(PersonId(0)), vec![one(0), one(1)])];
    let opened = Opened::new(&corpus);
    let found = opened.core.variances_of(StatementId(0));
    assert_eq!(found.collect::<Vec<_>>(), [Alone]);
}

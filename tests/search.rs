//! Searching an opened bundle.

mod support;

use expect_test::{Expect, expect};
use support::{Opened, article, ids, known, person, reading, statement, witness};
use verbatim::article::Article;
use verbatim::attribution::SHOWN;
use verbatim::corpus::{Corpus, Reading};
use verbatim::id::{PersonId, StatementId};
use verbatim::query::Query;
use verbatim::quotation::Kind;
use verbatim::search::{FacetCount, Facets, Hits, search};

/// Two statements: one in three articles, one in one.
fn harbour() -> Corpus {
    let mut corpus = Corpus {
        people: vec![person("Ilse Marrack"), person("Odo Brenn")],
        ..Corpus::default()
    };
    let texts = [
        (
            "ledger",
            "2031-05-04",
            "Locks",
            "Ilse Marrack said: “We will open the locks in May, come what may.”",
        ),
        (
            "Gull",
            "2031-05-05",
            "Ferries",
            "“We will open the locks in May,” said Marrack on Monday.",
        ),
        (
            "Gull",
            "2031-06-01",
            "No title",
            "She would “open the locks” soon.",
        ),
        (
            "ledger",
            "",
            "Elan",
            "“Élan is all we lack,” Odo Brenn said. The locks stay shut.",
        ),
    ];
    for (index, (outlet, date, title, text)) in texts.into_iter().enumerate() {
        let speaker = if index < 3 { PersonId(0) } else { PersonId(1) };
        let kind = if index == 2 {
            Kind::Fragment
        } else {
            Kind::Speech
        };
        let article = Article {
            outlet: known(outlet.to_owned()),
            date: date.parse().ok().and_then(known),
            title: known(title.to_owned()),
            ..article(&format!("a{index}"), text)
        };
        corpus.readings.push(reading(&article, kind, Some(speaker)));
        corpus.articles.push(article);
    }
    let witnesses = [0, 1, 2].map(|index| witness(&corpus, index)).to_vec();
    corpus
        .statements
        .push(statement(Some(PersonId(0)), witnesses));
    let witnesses = vec![witness(&corpus, 3)];
    corpus
        .statements
        .push(statement(Some(PersonId(1)), witnesses));
    corpus
}

/// Results, matching witnesses, facets and messages of a query, one a line.
fn check(address: &str, expected: Expect) {
    let mut opened = Opened::new(&harbour());
    let query: Query = address.parse().expect("queries always parse");
    let results = opened.ask(|core, blocks| search(core, blocks, &query));
    let core = &opened.core;
    let facet = |values: &[FacetCount]| {
        let values = values.iter().map(|value| {
            let mark = if value.is_chosen { "*" } else { "" };
            let name = match value.value.filter(core) {
                Some(filter) => format!("{filter:?}"),
                None => "undated".to_owned(),
            };
            let name = name
                .split_once('(')
                .map_or(name.clone(), |(_, name)| name.replace(')', ""));
            format!("{mark}{name} {}", value.count)
        });
        values.collect::<Vec<String>>().join(", ")
    };
    let mut lines = vec![match &results.hits {
        Hits::Statements(ids) => format!(
            "statements {:?}",
            ids.iter().map(|id| id.0).collect::<Vec<_>>()
        ),
        Hits::Articles(ids) => format!(
            "articles {:?}",
            ids.iter().map(|id| id.0).collect::<Vec<_>>()
        ),
    }];
    lines.push(format!(
        "witnesses {:?}",
        results.witnesses.iter().map(|id| id.0).collect::<Vec<_>>()
    ));
    lines.push(format!("outlets {}", facet(&results.facets.outlets)));
    lines.push(format!("speakers {}", facet(&results.facets.speakers)));
    lines.push(format!("kinds {}", facet(&results.facets.kinds)));
    lines.extend(results.messages);
    expected.assert_eq(&(lines.join("\n") + "\n"));
}

#[test]
fn everything() {
    check(
        "",
        expect![[r#"
        statements [0, 1]
        witnesses [0, 1, 2, 3]
        outlets "ledger" 2, "Gull" 1
        speakers "Ilse Marrack" 1, "Odo Brenn" 1
        kinds Speech 2, Fragment 1
    "#]],
    );
}

#[test]
fn phrase_and_outlet() {
    check(
        "q=%22we+will+open%22&outlet=Gull",
        expect![[r#"
        statements [0]
        witnesses [1]
        outlets *"Gull" 1, "ledger" 1
        speakers "Ilse Marrack" 1
        kinds Speech 1
    "#]],
    );
}

#[test]
fn folded_prefix() {
    check(
        "q=ela",
        expect![[r#"
        statements [1]
        witnesses [3]
        outlets "ledger" 1
        speakers "Odo Brenn" 1
        kinds Speech 1
    "#]],
    );
}

#[test]
fn articles_with_phrase() {
    check(
        "in=articles&q=%22the+locks+stay%22",
        expect![[r#"
        articles [3]
        witnesses []
        outlets "ledger" 1
        speakers "Odo Brenn" 1
        kinds 
    "#]],
    );
}

#[test]
fn speakers_are_those_of_the_statement_or_of_the_witness() {
    let mut corpus = harbour();
    corpus.statements[0].witnesses[2].speaker = Some(PersonId(1));
    let mut opened = Opened::new(&corpus);
    for (name, expected) in [("Ilse Marrack", vec![0]), ("Odo Brenn", vec![0, 1])] {
        let query = Query::default().toggled_speaker(name);
        let results = opened.ask(|core, blocks| search(core, blocks, &query));
        assert_eq!(ids(&results), expected, "{name}");
    }
}

#[test]
fn whoever_is_not_sure_enough_to_be_told_is_nobody() {
    let mut corpus = harbour();
    corpus.statements[1].witnesses[0].confidence = SHOWN - 0.01;
    let mut opened = Opened::new(&corpus);
    for (name, expected) in [("Odo Brenn", vec![]), ("", vec![1])] {
        let query = Query::default().toggled_speaker(name);
        let results = opened.ask(|core, blocks| search(core, blocks, &query));
        assert_eq!(ids(&results), expected, "{name}");
    }
}

#[test]
fn matching_witnesses_are_told_apart() {
    let mut opened = Opened::new(&harbour());
    let query = Query::parse("q=open+&outlet=Gull").query;
    let results = opened.ask(|core, blocks| search(core, blocks, &query));
    let of = |id| {
        results
            .witnesses_of(&opened.core, StatementId(id))
            .iter()
            .map(|w| w.0)
    };
    assert_eq!(of(0).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(of(1).count(), 0);
    assert_eq!(of(9).count(), 0);
}

#[test]
fn names_that_the_corpus_does_not_know_are_told() {
    check(
        "outlet=The+Gul&speaker=Ilse&language=de",
        expect![[r#"
        statements []
        witnesses []
        outlets 
        speakers 
        kinds 
        No outlet in this corpus is called “The Gul”.
        No speaker in this corpus is called “Ilse”.
        No language in this corpus is called “de”.
    "#]],
    );
}

#[test]
fn nothing_is_found_in_an_empty_corpus() {
    let mut opened = Opened::new(&Corpus::default());
    for address in ["", "q=a+-b", "q=%22a+b%22&in=articles", "sort=newest"] {
        let query = Query::parse(address).query;
        let results = opened.ask(|core, blocks| search(core, blocks, &query));
        assert_eq!((results.total(), results.facets), (0, Facets::default()));
    }
}

/// The numbers of words are held in two bytes up to a point: one either side of it, and on it.
#[test]
fn words_are_found_however_many_there_are() {
    let words: Vec<String> = (0..70_000).map(|number| format!("w{number:05}")).collect();
    let mut corpus = Corpus::default();
    for (at, words) in words.chunks(10_000).enumerate() {
        let article = article(&format!("a{at}"), &words.join(" "));
        corpus.readings.push(Reading::default());
        corpus.articles.push(article);
    }
    let mut opened = Opened::new(&corpus);
    for number in (65_520..65_545).chain([0, 9_999, 69_999]) {
        let address = format!("q={}&in=articles", words[number]);
        let query = Query::parse(&address).query;
        let results = opened.ask(|core, blocks| search(core, blocks, &query));
        assert_eq!(ids(&results), [number / 10_000_usize], "{address}");
    }
}

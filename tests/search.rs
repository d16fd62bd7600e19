//! Searching an opened bundle.

mod support;

use std::collections::BTreeMap;

use expect_test::{Expect, expect};
use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use support::{Opened, article, known, naive, person, random, reading, statement, witness};
use verbatim::article::Article;
use verbatim::bundle::{BlockKind, BundleFile, Core};
use verbatim::corpus::Corpus;
use verbatim::id::{PersonId, StatementId};
use verbatim::query::{Query, Scope, Sort};
use verbatim::quotation::Kind;
use verbatim::search::{FacetCount, FacetValue, Facets, Hits, Results, search};

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
fn matching_witnesses_are_told_apart() {
    let mut opened = Opened::new(&harbour());
    let query = Query::default().with_text("open ").toggled_outlet("Gull");
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

/// All counts by facet and name; of months only those that can be chosen.
fn counts(core: &Core, facets: &Facets) -> BTreeMap<&'static str, BTreeMap<String, usize>> {
    let facets = [
        ("outlet", &facets.outlets),
        ("speaker", &facets.speakers),
        ("month", &facets.months),
        ("kind", &facets.kinds),
        ("language", &facets.languages),
    ];
    let name = |value: FacetValue| match value {
        FacetValue::Outlet(id) => Some(id.map_or("", |id| core.outlet(id)).to_owned()),
        FacetValue::Speaker(id) => Some(id.map_or("", |id| core.person(id)).to_owned()),
        FacetValue::Language(id) => Some(id.map_or("", |id| core.language(id)).to_owned()),
        FacetValue::Kind(kind) => Some(format!("{kind:?}")),
        FacetValue::Month(month) => month.filter(|m| m.parts().1 != 0).map(|m| m.to_string()),
    };
    let facets = facets.into_iter().map(|(facet, values)| {
        let values = values.iter().filter(|value| value.count > 0);
        let named = values.filter_map(|v| Some((name(v.value)?, v.count as usize)));
        (facet, named.collect::<BTreeMap<String, usize>>())
    });
    facets.filter(|(_, values)| !values.is_empty()).collect()
}

fn ids(results: &Results) -> Vec<usize> {
    match &results.hits {
        Hits::Statements(ids) => ids.iter().map(|id| id.index()).collect(),
        Hits::Articles(ids) => ids.iter().map(|id| id.index()).collect(),
    }
}

#[track_caller]
fn check_exact(corpus: &Corpus, opened: &mut Opened, query: &Query) {
    let results = opened.ask(|core, blocks| search(core, blocks, query));
    assert_eq!(ids(&results), naive::search(corpus, query), "{query}");
    assert_eq!(
        counts(&opened.core, &results.facets),
        naive::facets(corpus, query),
        "{query}"
    );
}

#[test]
fn results_are_exact_over_many_blocks() {
    let corpus = random::large();
    let mut opened = Opened::new(&corpus);
    for kind in BlockKind::ALL {
        let is_of_kind = |file: &&BundleFile| file.name.starts_with(kind.name());
        let count = opened.files.iter().filter(is_of_kind).count();
        assert!(count > 1, "{kind:?} has {count} blocks");
    }
    let said: Vec<&str> = corpus.said(&corpus.statements[500].witnesses[0]);
    let phrase = said[0]
        .split(' ')
        .skip(1)
        .take(2)
        .collect::<Vec<_>>()
        .join(" ");
    let texts = [
        "wobake ",
        "wobak",
        "wo",
        "-wo",
        &format!("\"{phrase}\""),
        &format!("-\"{phrase}\""),
    ];
    for text in texts {
        for address in ["sort=newest", "in=articles&from=2031"] {
            let query = Query::parse(address).query.with_text(text);
            let results = opened.ask(|core, blocks| search(core, blocks, &query));
            assert_eq!(ids(&results), naive::search(&corpus, &query), "{query}");
        }
    }
}

#[test]
fn only_the_blocks_of_the_words_are_fetched() {
    let mut opened = Opened::new(&random::large());
    let query = Query::default().with_text("wobake ");
    opened.ask(|core, blocks| search(core, blocks, &query));
    let kinds: Vec<BlockKind> = opened.fetched.iter().map(|id| id.kind).collect();
    assert_eq!(kinds, [BlockKind::Postings]);
    let query = Query::default();
    opened.ask(|core, blocks| search(core, blocks, &query));
    assert_eq!(opened.fetched.len(), 1);
}

#[test]
fn keys_lead_home_over_many_blocks() {
    let corpus = random::large();
    let mut opened = Opened::new(&corpus);
    for id in (0..corpus.statements.len())
        .step_by(97)
        .map(StatementId::at)
    {
        let record = opened.ask(|core, blocks| core.statement(blocks, id));
        let found = opened.ask(|core, blocks| core.find_statement(blocks, &record.key));
        assert_eq!(found, Some(id));
        let article = record.witnesses[0].article;
        let record = opened.ask(|core, blocks| core.article(blocks, article));
        assert_eq!(record.id, corpus.articles[article.index()].id);
        let found = opened.ask(|core, blocks| core.find_article(blocks, &record.id));
        assert_eq!(found, Some(article));
    }
}

prop_compose! {
    fn any_query()(
        text in random::text(),
        is_in_articles in any::<bool>(),
        outlets in btree_set(random::names("outlet"), 0..2),
        speakers in btree_set(random::names("speaker"), 0..2),
        languages in btree_set(random::names("language"), 0..2),
        from in option::weighted(0.2, random::date()),
        to in option::weighted(0.2, random::date()),
        kinds in btree_set(select(vec![Kind::Speech, Kind::Fragment]), 0..2),
        sort in select(Sort::ALL.to_vec()),
    ) -> Query {
        let scope = if is_in_articles { Scope::Articles } else { Scope::Statements };
        let date = |date: Option<String>| date.and_then(|date| date.parse().ok());
        let (from, to) = (date(from), date(to));
        Query { text, scope, outlets, speakers, languages, from, to, kinds, sort, ..Query::default() }
    }
}

proptest! {
    #[test]
    fn results_are_those_of_the_definition(
        corpus in random::corpus(6),
        queries in prop::collection::vec(any_query(), 4),
    ) {
        let mut opened = Opened::new(&corpus);
        for query in queries {
            check_exact(&corpus, &mut opened, &query);
        }
    }
}

//! Search held against its definition, and how it fetches.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use support::naive::Truth;
use support::{Opened, ids, naive, random};
use verbatim::bundle::{BlockKind, BundleFile, Core, FileKind};
use verbatim::corpus::Corpus;
use verbatim::id::StatementId;
use verbatim::query::{Query, Scope, Sort};
use verbatim::quotation::Kind;
use verbatim::search::{FacetValue, Facets, search};
use verbatim::version::Variance;

/// All counts by facet and name; of months only those that can be chosen.
fn counts(core: &Core, facets: &Facets) -> BTreeMap<&'static str, BTreeMap<String, usize>> {
    let facets = [
        ("outlet", &facets.outlets),
        ("speaker", &facets.speakers),
        ("month", &facets.months),
        ("day", &facets.days),
        ("kind", &facets.kinds),
        ("versions", &facets.variances),
        ("language", &facets.languages),
    ];
    let name = |value: FacetValue| match value {
        FacetValue::Outlet(id) => Some(id.map_or("", |id| core.outlet(id)).to_owned()),
        FacetValue::Speaker(id) => Some(id.map_or("", |id| core.person(id)).to_owned()),
        FacetValue::Language(id) => Some(id.map_or("", |id| core.language(id)).to_owned()),
        FacetValue::Day(day) => Some(day.to_string()),
        FacetValue::Kind(kind) => Some(format!("{kind:?}")),
        FacetValue::Variance(variance) => Some(format!("{variance:?}")),
        FacetValue::Month(month) => month.filter(|m| m.parts().1 != 0).map(|m| m.to_string()),
    };
    let facets = facets.into_iter().map(|(facet, values)| {
        let values = values.iter().filter(|value| value.count > 0);
        let named = values.filter_map(|v| Some((name(v.value)?, v.count as usize)));
        (facet, named.collect::<BTreeMap<String, usize>>())
    });
    facets.filter(|(_, values)| !values.is_empty()).collect()
}

#[track_caller]
fn check_exact(truth: &Truth, opened: &mut Opened, query: &Query) {
    let results = opened.ask(|core, blocks| search(core, blocks, query));
    assert_eq!(ids(&results), naive::search(truth, query), "{query}");
    assert_eq!(
        counts(&opened.core, &results.facets),
        naive::facets(truth, query),
        "{query}"
    );
}

#[test]
fn results_are_exact_over_many_blocks() {
    let corpus = random::large();
    let truth = Truth::of(&corpus);
    let mut opened = Opened::new(&corpus);
    for kind in BlockKind::ALL {
        let found = |file: &&BundleFile| FileKind::of(&file.name);
        let is_of_kind = |file: &&BundleFile| found(file) == Some(FileKind::Block(kind));
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
            assert_eq!(ids(&results), naive::search(&truth, &query), "{query}");
        }
    }
}

/// The questions that are asked of the peers, too (see benches/peers): frequent, rare and several
/// words, beginnings, and phrases of which the index knows all, something or nothing.
fn questions(corpus: &Corpus) -> Vec<String> {
    let texts = |scope: usize| -> Vec<&str> {
        match scope {
            0 => corpus
                .articles
                .iter()
                .map(|article| &*article.text)
                .collect(),
            _ => corpus
                .witnesses()
                .flat_map(|witness| corpus.said(witness))
                .collect(),
        }
    };
    let mut questions: Vec<String> = ["w", "wo", "wob", "wobak", "wos", "nothing"]
        .map(str::to_owned)
        .to_vec();
    for text in texts(0).into_iter().chain(texts(1)).step_by(307) {
        let words: Vec<&str> = text.split([' ', '“', '”', ',', '.', '\n']).collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let at = text.len() % (words.len() - 4);
        questions.extend([
            format!("{} ", words[at]),
            format!("{} {} ", words[at], words[at + 3]),
            format!("\"{}\"", words[at..at + 2].join(" ")),
            format!("\"{}\"", words[at..at + 3].join(" ")),
            format!("{} -\"{}\"", words[at], words[at + 1..at + 3].join(" ")),
        ]);
    }
    for frequent in [
        "woke woke",
        "woke wolo",
        "woke wolo woke",
        "woke woke woke woke",
    ] {
        questions.push(format!("\"{frequent}\""));
        questions.push(format!("\"{frequent} w"));
        questions.push(format!("wolo -\"{frequent}\""));
    }
    questions
}

/// How many of the articles that fit all other filters have each value.
fn count_articles(
    corpus: &Truth,
    query: &Query,
) -> BTreeMap<&'static str, BTreeMap<String, usize>> {
    let mut counts: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    let mut add = |facet, value: &str| {
        let count = counts.entry(facet).or_default().entry(value.to_owned());
        *count.or_default() += 1;
    };
    let without = |query: &Query| naive::search(corpus, query);
    for id in without(&Query {
        outlets: BTreeSet::new(),
        ..query.clone()
    }) {
        let outlet = corpus.articles[id].outlet.as_ref();
        add("outlet", outlet.map_or("", |outlet| &outlet.value));
    }
    for id in without(&Query {
        from: None,
        to: None,
        ..query.clone()
    }) {
        let date = corpus.articles[id].date.as_ref();
        let month = date.map(|date| date.value.to_month());
        if let Some(month) = month.filter(|month| month.parts().1 != 0) {
            add("month", &month.to_string());
        }
    }
    for id in without(query) {
        add("language", "");
        let own = corpus.statements.iter().flat_map(|statement| {
            let own = statement
                .witnesses
                .iter()
                .filter(move |w| w.article.index() == id);
            own.flat_map(|witness| [statement.shown(), witness.shown()])
        });
        for speaker in own.collect::<BTreeSet<_>>() {
            add(
                "speaker",
                speaker.map_or("", |id| &corpus.people[id.index()].name),
            );
        }
    }
    counts
}

#[test]
fn questions_are_answered_exactly_at_a_thousand_articles() {
    let corpus = random::news(1000);
    let truth = Truth::of(&corpus);
    let mut opened = Opened::new(&corpus);
    let questions = questions(&corpus);
    for (at, text) in questions.iter().enumerate() {
        let filters = match at % 3 {
            0 => "",
            1 => "outlet=Gull&from=2031-02&to=2031-05-31",
            _ => "outlet=Gull&outlet=",
        };
        let mut query = Query::parse(filters).query.with_text(text);
        let results = opened.ask(|core, blocks| search(core, blocks, &query));
        assert_eq!(ids(&results), naive::search(&truth, &query), "{query}");
        query.scope = Scope::Articles;
        let results = opened.ask(|core, blocks| search(core, blocks, &query));
        assert_eq!(ids(&results), naive::search(&truth, &query), "{query}");
        if at % 5 == 0 {
            let counts = counts(&opened.core, &results.facets);
            assert_eq!(counts, count_articles(&truth, &query), "{query}");
        }
    }
}

#[test]
fn frequent_phrases_need_no_article() {
    let corpus = random::news(1000);
    for text in [
        "\"woke wolo\"",
        "\"woke wolo woke\"",
        "\"wolo woke wolo\"",
        "w",
    ] {
        let mut opened = Opened::new(&corpus);
        let query = Query::parse("in=articles").query.with_text(text);
        opened.ask(|core, blocks| search(core, blocks, &query));
        let kinds: Vec<BlockKind> = opened.fetched.iter().map(|id| id.kind).collect();
        assert!(
            kinds.iter().all(|&kind| kind == BlockKind::Postings),
            "{text} {kinds:?}"
        );
        assert!(kinds.len() <= 3, "{text} {kinds:?}");
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
        variances in prop::collection::vec(select(Variance::ALL.to_vec()), 0..2),
        sort in select(Sort::ALL.to_vec()),
    ) -> Query {
        let scope = if is_in_articles { Scope::Articles } else { Scope::Statements };
        let date = |date: Option<String>| date.and_then(|date| date.parse().ok());
        let (from, to) = (date(from), date(to));
        let variances = variances.into_iter().collect();
        Query {
            text, scope, outlets, speakers, languages, from, to, kinds, variances, sort,
            ..Query::default()
        }
    }
}

proptest! {
    #[test]
    fn results_are_those_of_the_definition(
        corpus in random::corpus(6),
        queries in prop::collection::vec(any_query(), 4),
    ) {
        let truth = Truth::of(&corpus);
        let mut opened = Opened::new(&corpus);
        for query in queries {
            check_exact(&truth, &mut opened, &query);
        }
    }
}

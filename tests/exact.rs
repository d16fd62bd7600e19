//! Search held against its definition, and how it fetches.

mod support;

use std::collections::BTreeMap;

use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use support::{Opened, ids, naive, random};
use verbatim::bundle::{BlockKind, BundleFile, Core};
use verbatim::corpus::Corpus;
use verbatim::id::StatementId;
use verbatim::query::{Query, Scope, Sort};
use verbatim::quotation::Kind;
use verbatim::search::{FacetValue, Facets, search};

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

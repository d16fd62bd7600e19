//! Words of a statement that an invented article has near its quotation, outside of it.

mod support;

use std::sync::Arc;

use support::{Opened, article, person, reading, statement, witness};
use verbatim::bundle::StatementRecord;
use verbatim::corpus::Corpus;
use verbatim::id::{ArticleId, PersonId, StatementId};
use verbatim::quotation::Kind;
use verbatim::version::{Compared, Comparing};

const FULL: &str = "It rained. “We will open the upper locks on Monday. Whatever the weather may bring, the barges sail before the frost,” Marrack said.";

/// The statement whose witnesses are all quotations of these articles.
fn record(texts: [&str; 2], kind: Kind) -> Arc<StatementRecord> {
    let mut corpus = Corpus {
        people: vec![person("Ilse Marrack")],
        ..Corpus::default()
    };
    for (at, text) in texts.into_iter().enumerate() {
        let article = article(&at.to_string(), text);
        let reading = reading(&article, kind, Some(PersonId(0)));
        corpus.articles.push(article);
        corpus.readings.push(reading);
    }
    let witnesses = [0, 1].map(|at| witness(&corpus, at));
    corpus.statements = vec![statement(Some(PersonId(0)), witnesses.to_vec())];
    Opened::new(&corpus).ask(|core, blocks| core.statement(blocks, StatementId(0)))
}

/// The second of its versions against the first.
fn second(record: &StatementRecord) -> Compared {
    let mut comparing = Comparing::with(0, record.witnesses[0].version());
    for (at, witness) in record.witnesses.iter().enumerate() {
        comparing.push(ArticleId::at(at), witness.version());
    }
    comparing.finish().versions.remove(1)
}

/// What the second article has beside its quotation that the first one quotes, and what it is told
/// to lack.
#[track_caller]
fn check(text: &str, beside: &[&str], lacked: &[&str]) {
    let record = record([FULL, text], Kind::Speech);
    assert_eq!(record.witnesses[0].beside, [""; 0]);
    assert_eq!(record.witnesses[1].beside, beside);
    let second = second(&record);
    let told = second.differences.iter();
    let told: Vec<&str> = told.map(|difference| difference.base.as_str()).collect();
    assert_eq!(told, lacked);
    assert_eq!(second.goes_on_elsewhere, !beside.is_empty());
}

#[test]
fn what_stands_outside_of_marks_is_not_lacked() {
    check(
        "“We will open the upper locks on Monday,” Marrack said. Whatever the weather may bring, the barges sail before the frost, she added.",
        &["Whatever the weather may bring, the barges sail before the frost"],
        &[],
    );
}

#[test]
fn what_stands_nowhere_near_is_lacked() {
    let lacked = "Whatever the weather may bring, the barges sail before the frost";
    check(
        "“We will open the upper locks on Monday,” Marrack said. The weather was fine before the frost.",
        &[],
        &[lacked],
    );
    let far = format!(
        "“We will open the upper locks on Monday,” Marrack said. {} {lacked}.",
        "It rained on. ".repeat(100)
    );
    check(&far, &[], &[lacked]);
}

#[test]
fn what_the_reporter_tells_around_it_is_told_so() {
    let check = |text: &str, expected: &[(&str, bool)]| {
        let second = second(&record([FULL, text], Kind::Fragment));
        let told = second.differences.iter();
        let told: Vec<(&str, bool)> = told
            .map(|own| (own.base.as_str(), own.is_reported))
            .collect();
        assert_eq!(told, expected);
    };
    let opening = "We will open the upper locks on Monday. Whatever the weather may bring";
    check(
        "Marrack said the upper locks would open on a Monday, whatever the weather, and “the barges sail before the frost,” she added.",
        &[(opening, true)],
    );
    check(
        "Of the harbour Marrack said that “the barges sail before the frost,” as she told them.",
        &[(opening, false)],
    );
}

#[test]
fn what_the_base_has_elsewhere_is_no_more() {
    let base = "“The barges sail before the frost,” Marrack said. It was she who had asked the miller to open the upper locks on Monday.";
    let other = "“The barges sail before the frost, and I had asked the miller to open the upper locks on Monday,” Marrack said.";
    let known = second(&record([base, other], Kind::Speech));
    assert!(known.is_more_together);
    assert_eq!(known.differences, []);
    let (short, _) = base.split_once(" It was").expect("it has two sentences");
    let more = second(&record([short, other], Kind::Speech));
    assert!(!more.is_more_together);
    assert_eq!(more.differences.len(), 1);
}

#[test]
fn an_article_without_the_quotation_shows_where_its_words_stand() {
    let version = record([FULL, FULL], Kind::Speech).witnesses[0].version();
    let text = "Nobody knew when. We will open the upper locks — on Monday, said a note. The barges sail before noon.";
    let places = version.places_in(text);
    let places: Vec<&str> = places.iter().map(|place| place.of(text)).collect();
    assert_eq!(places, ["We will open the upper locks — on Monday"]);
}

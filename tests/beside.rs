//! Words of a statement that an invented article has near its quotation, outside of it.

mod support;

use support::{Opened, article, person, reading, statement, witness};
use verbatim::corpus::Corpus;
use verbatim::id::{ArticleId, PersonId, StatementId};
use verbatim::quotation::Kind;
use verbatim::version::Comparing;

const FULL: &str = "It rained. “We will open the upper locks on Monday. Whatever the weather may bring, the barges sail before the frost,” Marrack said.";

/// What the second article has beside its quotation that the first one quotes, and what it is told to lack.
#[track_caller]
fn check(second: &str, beside: &[&str], lacked: &[&str]) {
    let mut corpus = Corpus {
        people: vec![person("Ilse Marrack")],
        ..Corpus::default()
    };
    for (at, text) in [FULL, second].into_iter().enumerate() {
        let article = article(&at.to_string(), text);
        let reading = reading(&article, Kind::Speech, Some(PersonId(0)));
        corpus.articles.push(article);
        corpus.readings.push(reading);
    }
    let witnesses = [0, 1].map(|at| witness(&corpus, at));
    corpus.statements = vec![statement(Some(PersonId(0)), witnesses.to_vec())];
    let record = Opened::new(&corpus).ask(|core, blocks| core.statement(blocks, StatementId(0)));
    assert_eq!(record.witnesses[0].beside, [""; 0]);
    assert_eq!(record.witnesses[1].beside, beside);
    let mut comparing = Comparing::with(0, record.witnesses[0].version());
    for (at, witness) in record.witnesses.iter().enumerate() {
        comparing.push(ArticleId::at(at), witness.version());
    }
    let comparison = comparing.finish();
    let told = comparison.versions[1].differences.iter();
    let told: Vec<&str> = told.map(|difference| difference.base.as_str()).collect();
    assert_eq!(told, lacked);
    assert_eq!(comparison.versions[1].goes_on_elsewhere, !beside.is_empty());
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

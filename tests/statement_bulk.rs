//! Grouping where everything comes back: reprints, one report in many papers, one line in all.

use verbatim::statement::{Corpus, group};

#[path = "support/bulk.rs"]
mod bulk;
#[path = "support/case.rs"]
mod case;

use bulk::{Bulk, Shape};
use case::Case;

const SHAPE: Shape = Shape {
    seed: 3,
    articles: 500,
    copies: 100,
    boilerplate: true,
};

#[test]
fn copies_are_one_statement_however_many() {
    let bulk = Bulk::new(SHAPE);
    let corpus = Corpus {
        articles: &bulk.articles,
        people: &bulk.people,
    };
    let witnesses = bulk.witnesses.len();
    let grouping = group(corpus, bulk.witnesses);
    let sizes = grouping.statements.iter().map(|s| s.witnesses.len());
    let mut sizes: Vec<usize> = sizes.collect();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    assert_eq!(sizes.iter().sum::<usize>(), witnesses);
    assert_eq!(sizes[0], SHAPE.articles, "the line that all have");
    let copied = sizes[1..].iter().filter(|&&size| size >= SHAPE.copies);
    assert_eq!(copied.count(), 5, "the quotations of the report");
}

#[test]
fn the_same_input_gives_the_same_statements() {
    let groups = [0, 1].map(|_| {
        let bulk = Bulk::new(SHAPE);
        let corpus = Corpus {
            articles: &bulk.articles,
            people: &bulk.people,
        };
        group(corpus, bulk.witnesses)
    });
    assert_eq!(groups[0], groups[1]);
}

#[test]
fn one_article_may_say_the_same_a_thousand_times() {
    let line = "Gull | 2031-05-04 | Ilse Marrack | We shall never sell the northern lighthouse";
    let mut case = Case::new([line]);
    let witness = case.witnesses[0].clone();
    case.witnesses = vec![witness; 20_000];
    let statements = case.group();
    assert_eq!(statements.len(), 1);
    assert_eq!(statements[0].witnesses.len(), 20_000);
}

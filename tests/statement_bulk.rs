//! Grouping where everything comes back: reprints, one report in many papers, one line in all.

use verbatim::statement::{Corpus, group};

#[path = "support/bulk.rs"]
mod bulk;

use bulk::{Bulk, Shape};

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

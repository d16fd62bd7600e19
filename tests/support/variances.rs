//! How far the versions of a statement agree, without a bundle.

use std::collections::BTreeSet;

use verbatim::corpus::Corpus;
use verbatim::id::PersonId;
use verbatim::quotation::Kind;
use verbatim::statement::{Statement, Witness, are_two};
use verbatim::text::Span;
use verbatim::version::{Comparison, Passage, Variance, Version};

/// How far the versions agree, from the corpus itself.
pub(crate) fn variances(corpus: &Corpus, statement: &Statement) -> BTreeSet<Variance> {
    let versions = statement.witnesses.iter().map(|w| version(corpus, w));
    let versions: Vec<Version> = versions.collect();
    let mut comparison = Comparison::with(0, versions[0].clone());
    for (witness, version) in statement.witnesses.iter().zip(versions) {
        comparison.push(witness.article, version);
    }
    let speaks = |id: PersonId| {
        let person = &corpus.people[id.index()];
        (person.name.as_str(), person.kind)
    };
    let others = statement.witnesses.iter().filter_map(Witness::shown);
    let other = |most| others.clone().any(|own| are_two(speaks(most), speaks(own)));
    let mut variances = BTreeSet::from([comparison.variance()]);
    if !variances.contains(&Variance::Alone) && statement.shown().is_some_and(other) {
        variances.insert(Variance::Disputed);
    }
    variances
}

/// What is said, and the short gaps within it.
fn version(corpus: &Corpus, witness: &Witness) -> Version {
    let text = &corpus.articles[witness.article.index()].text;
    let quoted = corpus.quotations(witness).into_iter();
    let quoted = quoted.map(|quotation| (quotation.span, true));
    let gaps = witness.passage.iter().filter(|piece| !piece.quoted);
    let mut pieces: Vec<(Span, bool)> = gaps.map(|gap| (gap.span, false)).collect();
    pieces.extend(quoted);
    pieces.sort();
    let pieces = pieces.into_iter().map(|(span, is_said)| Passage {
        text: span.of(text).to_owned(),
        start: span.start,
        is_said,
        is_compared: true,
    });
    Version::of(Kind::Speech, &pieces.collect::<Vec<_>>())
}

//! How far the versions of a statement agree, without a bundle.

use std::collections::BTreeSet;

use verbatim::corpus::Corpus;
use verbatim::quotation::Kind;
use verbatim::statement::{Statement, Witness};
use verbatim::text::Span;
use verbatim::version::{Comparing, Passage, Variance, Version};

/// How far the versions agree, from the corpus itself. Nobody is named in these articles, so that no
/// speaker is disputed.
pub(crate) fn variances(corpus: &Corpus, statement: &Statement) -> BTreeSet<Variance> {
    let outlets = statement.witnesses.iter().map(|witness| {
        let outlet = corpus.articles[witness.article.index()].outlet.as_ref();
        match outlet {
            Some(outlet) => outlet.value.clone(),
            None => format!("the article {}", witness.article.0),
        }
    });
    if outlets.collect::<BTreeSet<_>>().len() < 2 {
        return BTreeSet::from([Variance::Alone]);
    }
    let versions = statement.witnesses.iter().map(|w| version(corpus, w));
    let versions: Vec<Version> = versions.collect();
    let mut comparing = Comparing::with(0, versions[0].clone());
    for (witness, version) in statement.witnesses.iter().zip(versions) {
        comparing.push(witness.article, version);
    }
    let comparison = comparing.finish();
    let contradicted = comparison.contradiction.map(|_| Variance::Contradicted);
    std::iter::once(comparison.variance)
        .chain(contradicted)
        .collect()
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

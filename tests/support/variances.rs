//! How far the versions of each statement agree, from what a reader is shown of it.

use std::collections::BTreeSet;

use verbatim::corpus::Corpus;
use verbatim::id::StatementId;
use verbatim::statement::Statement;
use verbatim::version::{Comparing, Variance};

use super::Opened;

/// How far the versions agree, statement by statement. Nobody is named in these articles, so that
/// no speaker is disputed.
pub(crate) fn of(corpus: &Corpus) -> Vec<BTreeSet<Variance>> {
    let mut opened = Opened::new(corpus);
    let statements = corpus.statements.iter().enumerate();
    let variances = statements.map(|(at, statement)| match is_alone(corpus, statement) {
        true => BTreeSet::from([Variance::Alone]),
        false => compared(&mut opened, StatementId::at(at)),
    });
    variances.collect()
}

fn is_alone(corpus: &Corpus, statement: &Statement) -> bool {
    let outlets = statement.witnesses.iter().map(|witness| {
        let outlet = corpus.articles[witness.article.index()].outlet.as_ref();
        match outlet {
            Some(outlet) => outlet.value.clone(),
            None => format!("the article {}", witness.article.0),
        }
    });
    outlets.collect::<BTreeSet<_>>().len() < 2
}

fn compared(opened: &mut Opened, statement: StatementId) -> BTreeSet<Variance> {
    let record = opened.ask(|core, blocks| core.statement(blocks, statement));
    let mut comparing = Comparing::with(0, record.witnesses[0].version());
    for witness in &record.witnesses {
        comparing.push(witness.article, witness.version());
    }
    let comparison = comparing.finish();
    let contradicted = comparison.contradiction.map(|_| Variance::Contradicted);
    std::iter::once(comparison.variance)
        .chain(contradicted)
        .collect()
}

//! The blocks of statements, and how far the versions of each agree.

use super::articles::{Done, Told};
use super::dispute::disputing;
use super::{Out, Outline, Pack, put_files};
use crate::bundle::FIRST_SCREEN;
use crate::bundle::block::{BlockKind, decode, encode};
use crate::bundle::layout::{Section, Writer};
use crate::bundle::packed::Form;
use crate::bundle::record::StatementRecord;
use crate::version::{Comparing, Runs, Variance, Variances, Version};

/// Writes the blocks and the columns that follow from them; returns the files that the first screen
/// needs.
pub(super) fn put<E>(
    core: &mut Writer,
    outline: Outline,
    done: &Done,
    out: &mut impl Out<E>,
) -> Result<Vec<String>, E> {
    let mut pack = Pack::new(BlockKind::Statements);
    let mut variances = Vec::with_capacity(outline.statements.len());
    let mut rest = &done.told[..];
    for statement in outline.statements {
        let (own, behind) = rest.split_at(statement.witnesses.len());
        rest = behind;
        let known: Vec<&Told> = own.iter().filter(|told| !told.record.is_empty()).collect();
        let key = own
            .first()
            .map_or_else(String::new, |told| told.key.to_text());
        let outlet = |article| done.outlet(article);
        let disputing = disputing(outline, statement, &known, outlet);
        let is_disputed = !disputing.is_empty();
        // The record of a statement, of which the records of its witnesses are the last field.
        let elsewhere = done.elsewhere(statement);
        let mut record = encode(&(key, statement.speaker, elsewhere, disputing, known.len()));
        for told in &known {
            out.kept(told.record.clone(), &mut record)?;
        }
        let mut agreement = Variances::from_iter([Variance::Alone]);
        // A witness that has no other has nothing beside it, and most have none.
        if own.len() > 1 {
            let mut whole = decode(&record).expect("a record reads as it was written");
            keep_shared(&mut whole);
            record = encode(&whole);
            if whole.outlets(|id| done.outlet(id.0)) > 1 {
                agreement = self::agreement(&whole);
            }
        }
        let disputed = is_disputed.then_some(Variance::Disputed);
        let agreement: Variances = agreement.iter().chain(disputed).collect();
        variances.push(agreement.byte());
        pack.push(&record, out)?;
    }
    pack.close(out)?;
    core.put(Section::StatementVariances, variances);
    core.pack(Section::FirstStatement, Form::Steps, &pack.firsts());
    put_files(core, &pack);
    Ok(pack.files_of_first(FIRST_SCREEN as usize))
}

/// Keeps of what stands beside each witness only what others have.
fn keep_shared(record: &mut StatementRecord) {
    let versions = record.witnesses.iter().map(|witness| witness.version());
    let versions: Vec<Version> = versions.collect();
    let runs = Runs::of(&versions);
    for witness in &mut record.witnesses {
        let beside = witness.beside.iter();
        witness.beside = beside.flat_map(|text| runs.in_text(text)).collect();
    }
}

/// How far the versions of a statement agree in their words.
fn agreement(record: &StatementRecord) -> Variances {
    let Some(first) = record.witnesses.first() else {
        return Variances::from_iter([Variance::Alone]);
    };
    let mut comparing = Comparing::with(0, first.version());
    for witness in &record.witnesses {
        comparing.push(witness.article, witness.version());
    }
    let comparison = comparing.finish();
    let contradicted = comparison.contradiction.map(|_| Variance::Contradicted);
    std::iter::once(comparison.variance)
        .chain(contradicted)
        .collect()
}

//! How far the versions of each statement agree, found while their records are written.

use crate::bundle::block::decode;
use crate::bundle::record::StatementRecord;
use crate::id::PersonId;
use crate::people::{Person, PersonKind};
use crate::version::{Comparison, Variance};

/// The variances of a statement, a bit for each; `record` is its record as it is written.
pub(super) fn of(record: &[u8], people: &[Person]) -> u8 {
    decode(record).map_or(Variance::Alone.bit(), |record| bits(&record, people))
}

fn bits(record: &StatementRecord, people: &[Person]) -> u8 {
    let variance = variance(record);
    let known = |id| {
        let person = people.get(PersonId::index(id));
        person.map_or(("", PersonKind::Organisation), |person| {
            (person.name.as_str(), person.kind)
        })
    };
    let is_disputed = variance != Variance::Alone && record.disputing(known).next().is_some();
    let disputed = if is_disputed {
        Variance::Disputed.bit()
    } else {
        0
    };
    variance.bit() | disputed
}

fn variance(record: &StatementRecord) -> Variance {
    let [first, _, ..] = &record.witnesses[..] else {
        return Variance::Alone;
    };
    let mut comparison = Comparison::with(0, first.version());
    for witness in &record.witnesses {
        comparison.push(witness.article, witness.version());
    }
    comparison.variance()
}

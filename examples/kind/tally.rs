//! How much of what is quoted is told from what is not.

use std::collections::BTreeMap;
use std::fmt;

use verbatim::quotation::{self, Kind, Points, Quotation, Reason};

use crate::gold::{Document, Verdict};

/// What was found in the articles of a set.
#[derive(Clone, Default)]
pub(crate) struct Tally {
    wanted: usize,
    found: usize,
    right: usize,
    /// By the reason given: how many were taken for quotations and are none, and the reverse.
    mistakes: BTreeMap<Reason, (usize, usize)>,
}

impl Tally {
    /// Counts what `points` tell of `document`.
    pub(crate) fn add(&mut self, document: &Document, points: &Points) {
        self.wanted += document.wanted();
        let mut outer: Option<Quotation> = None;
        for quotation in quotation::find_by(&document.article, points).quotations {
            let within = |outer: &Quotation| outer.span.contains(quotation.span);
            if outer.as_ref().is_some_and(within) || document.is_ignored(&quotation) {
                continue;
            }
            let quoted = document.verdict(&quotation) == Verdict::Quoted;
            let taken = quotation.kind != Kind::None;
            self.found += usize::from(taken);
            self.right += usize::from(taken && quoted);
            let (wrong, missed) = self.mistakes.entry(quotation.reason).or_default();
            *wrong += usize::from(taken && !quoted);
            *missed += usize::from(!taken && quoted);
            if taken {
                outer = Some(quotation);
            }
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (wanted, found) = (self.wanted as f64, self.found as f64);
        let right = 100.0 * self.right as f64;
        writeln!(
            out,
            "  {wanted} quoted, {found} found, {} right: P {:.1} R {:.1} F1 {:.1}",
            self.right,
            right / found,
            right / wanted,
            2.0 * right / (wanted + found),
        )?;
        for (reason, (wrong, missed)) in &self.mistakes {
            let name = format!("{reason:?}");
            writeln!(
                out,
                "  {name:12} {wrong:4} are none, {missed:4} are quotations"
            )?;
        }
        Ok(())
    }
}

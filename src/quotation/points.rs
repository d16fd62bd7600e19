//! How much each cue counts for a quotation.
//!
//! A linear model: the points of a cue are a weight for all regions, one for regions of this length
//! and one for regions of this form, for few cues hold for all alike. They are the weights of a
//! logistic regression and stand in `points.txt`, a cue a line.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::evidence::{Cue, Evidence};
use crate::weight;

/// Columns of `points.txt`: all regions; of one word, of up to three, of up to twelve, longer ones;
/// title-like ones, those that begin small, other ones.
const COLUMNS: usize = 8;
/// How many points there are.
const COUNT: usize = Cue::ALL.len() * COLUMNS;
/// By how much a weight is multiplied to be written as a whole number.
const SCALE: f32 = 32.0;

/// How much each feature of a region, a cue in a column, counts for a quotation.
///
/// They were learnt by `examples/kind` from annotated articles.
#[derive(Clone, Debug)]
pub struct Points(Cow<'static, [i16]>);

/// The points that the library was built with.
static LEARNT: [i16; COUNT] = parse(include_bytes!("points.txt"));

impl Default for Points {
    fn default() -> Self {
        Self(Cow::Borrowed(&LEARNT))
    }
}

impl Points {
    /// Points from real numbers, one for each feature.
    pub fn new(weights: &[f32]) -> Self {
        Self(Cow::Owned(weight::whole(weights, COUNT, SCALE)))
    }

    /// How many features there are.
    pub fn count() -> usize {
        COUNT
    }

    /// Whether a feature counts for regions of all lengths and forms alike.
    pub fn is_common(feature: u16) -> bool {
        usize::from(feature).is_multiple_of(COLUMNS)
    }

    /// The points as the library reads them: a cue and its columns on each line.
    pub fn written(&self) -> String {
        let mut lines = String::new();
        for (cue, row) in Cue::ALL.iter().zip(self.0.chunks(COLUMNS)) {
            let _ = write!(lines, "{:20}", format!("{cue:?}"));
            for points in row {
                let _ = write!(lines, " {points:4}");
            }
            lines.push('\n');
        }
        lines
    }

    /// The sum of the points of a region: 0 or more for a quotation.
    pub(super) fn sum(&self, evidence: Evidence) -> i32 {
        let [all, length, form] = columns(evidence);
        let rows = evidence
            .places()
            .map(|at| &self.0[at * COLUMNS..][..COLUMNS]);
        rows.map(|row| i32::from(row[all]) + i32::from(row[length]) + i32::from(row[form]))
            .sum()
    }
}

/// The features of a region: places in the points.
pub(super) fn features(evidence: Evidence) -> Vec<u16> {
    let columns = columns(evidence);
    let all = evidence
        .places()
        .flat_map(|at| columns.map(|column| at * COLUMNS + column));
    all.map(|feature| feature as u16).collect()
}

fn columns(evidence: Evidence) -> [usize; 3] {
    let length = if evidence.has(Cue::OneWord) {
        1
    } else if evidence.has(Cue::ThreeWords) {
        2
    } else if evidence.has(Cue::ManyWords) {
        4
    } else {
        3
    };
    let form = if evidence.has(Cue::Title) {
        5
    } else if evidence.has(Cue::SmallStart) {
        6
    } else {
        7
    };
    [0, length, form]
}

/// The numbers of a table of names and numbers.
const fn parse(text: &[u8]) -> [i16; COUNT] {
    let mut points = [0; COUNT];
    let (mut at, mut count) = (0, 0);
    while count < COUNT
        && let Some((value, end)) = weight::next(text, at)
    {
        points[count] = value as i16;
        (at, count) = (end, count + 1);
    }
    points
}

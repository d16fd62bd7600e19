//! A linear model that picks one of several options by their features, and how sure it is.

use std::borrow::Cow;

use crate::weight;

/// Templates of features; each has [`VALUES`] of them.
pub(super) const TEMPLATES: usize = 51;

/// How many values a template has.
pub(super) const VALUES: usize = 1024;

/// How many weights there are.
const COUNT: usize = TEMPLATES * VALUES;

/// How many figures the calibration has: a slope and an offset.
const CALIBRATION: usize = 2;

/// By how much a weight is multiplied to be written as a whole number.
const SCALE: f32 = 16.0;

/// By how much a figure of the calibration is multiplied to be written as a whole number.
const UNIT: f32 = 1000.0;

/// The weights of all features, and behind them the two figures of the calibration.
///
/// They were learnt by `examples/train` from annotated articles.
#[derive(Clone)]
pub struct Weights(Cow<'static, [i16]>);

/// The weights that the library was built with.
static LEARNT: Table = parse(include_bytes!("weights.txt"));

/// Weights as they are built in, and their calibration.
pub(crate) type Table = [i16; COUNT + CALIBRATION];

/// What speaks for an option: places in the weights.
pub type Features = Vec<u16>;

/// The place of a feature.
pub(crate) fn feature(template: usize, value: usize) -> u16 {
    (template.min(TEMPLATES - 1) * VALUES + value.min(VALUES - 1)) as u16
}

/// How many values the second part of a feature of two parts has, and the first one too.
pub(crate) const PARTS: usize = 32;

/// The place of a feature of two parts.
pub(crate) fn cross(template: usize, first: usize, second: usize) -> u16 {
    let last = PARTS - 1;
    feature(template, first.min(last) * PARTS + second.min(last))
}

impl Default for Weights {
    fn default() -> Self {
        Self::from(&LEARNT)
    }
}

impl From<&'static Table> for Weights {
    fn from(table: &'static Table) -> Self {
        Self(Cow::Borrowed(table))
    }
}

impl Weights {
    /// Weights from real numbers, one for each feature.
    pub fn new(weights: &[f32]) -> Self {
        let mut all = weight::whole(weights, COUNT, SCALE);
        all.extend([UNIT as i16, 0]);
        Self(Cow::Owned(all))
    }

    /// The same weights with a calibration: slope and offset of a line through the log odds.
    pub fn with_calibration(mut self, slope: f32, offset: f32) -> Self {
        let figures = [slope, offset].map(|figure| (figure * UNIT).round() as i16);
        if let Some(place) = self.0.to_mut().get_mut(COUNT..) {
            place.copy_from_slice(&figures);
        }
        self
    }

    /// How often a speaker of this chance is right, by the calibration (Platt 1999).
    pub(super) fn calibrated(&self, chance: f32) -> f32 {
        let figure = |at: usize| {
            self.0
                .get(COUNT + at)
                .map_or(0.0, |&figure| f32::from(figure))
        };
        let chance = chance.clamp(0.001, 0.999);
        let odds = (chance / (1.0 - chance)).ln();
        let line = figure(0) / UNIT * odds + figure(1) / UNIT;
        1.0 / (1.0 + (-line).exp())
    }

    /// How many features there are.
    pub fn count() -> usize {
        COUNT
    }

    /// The weights as the library reads them: a feature and its weight on each line, zeros left
    /// out.
    pub fn written(&self) -> String {
        let lines = self
            .0
            .iter()
            .enumerate()
            .filter(|(_, weight)| **weight != 0);
        lines
            .map(|(at, weight)| format!("{at} {weight}\n"))
            .collect()
    }

    /// How much speaks for an option.
    pub fn score(&self, features: &[u16]) -> f32 {
        let weight = |at: &u16| self.0.get(usize::from(*at)).copied().map_or(0, i32::from);
        features.iter().map(weight).sum::<i32>() as f32 / SCALE
    }

    /// How likely each of the options is: the softmax of their scores.
    pub fn chances<'a>(&self, options: impl Iterator<Item = &'a Features>) -> Vec<f32> {
        let mut chances: Vec<f32> = options.map(|features| self.score(features)).collect();
        let most = chances.iter().copied().fold(f32::MIN, f32::max);
        for chance in &mut chances {
            *chance = (*chance - most).exp();
        }
        let sum: f32 = chances.iter().sum();
        for chance in &mut chances {
            *chance /= sum;
        }
        chances
    }
}

/// Reads weights as they are [written](Weights::written).
pub(crate) const fn parse(text: &[u8]) -> Table {
    let mut weights = [0; COUNT + CALIBRATION];
    let mut at = 0;
    while let Some((index, behind)) = weight::next(text, at)
        && let Some((weight, end)) = weight::next(text, behind)
    {
        if index >= 0 && (index as usize) < weights.len() {
            weights[index as usize] = weight as i16;
        }
        at = end;
    }
    weights
}

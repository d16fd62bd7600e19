//! The learning itself.

use verbatim::quotation::Points;

/// Where the order of the examples starts from.
const SEED: u64 = 20_311_108;
/// How many courses there are, each with the examples in other orders: one alone leaves to their
/// order what the regions that nearly nothing decides are taken for.
const COURSES: usize = 8;
/// How often a course goes over the examples.
const EPOCHS: usize = 20;
/// After how many of these what looks like a slip of the annotators is left out.
const TRUST: usize = 4;
/// How unlikely a verdict may be before it is taken for a slip.
const SLIP: f32 = 0.95;
/// The first step of a weight.
const RATE: f32 = 0.1;
/// What is taken off a weight for its size, each time it is used: off one that holds for all
/// regions, and off one for some lengths or forms, which fewer examples speak for.
const DECAY: f32 = 0.05;
const NARROW_DECAY: f32 = 0.15;
/// What is taken off all sums in the end: words that nobody said, shown as somebody's, are worse
/// than a fragment missed.
const CAUTION: f32 = 0.35;

/// Features of a region, and whether it is a quotation.
pub(crate) struct Example {
    pub(crate) features: Vec<u16>,
    pub(crate) quoted: bool,
}

/// Finds the weights that make the annotators' verdicts likely: logistic regression by stochastic
/// gradients with a step of its own for each weight (Duchi et al. 2011), averaged over the second
/// half of the epochs of all courses. The first weight is that of all regions alike.
pub(crate) fn descend(examples: &[Example]) -> Vec<f32> {
    let mut sums = vec![0.0f32; Points::count()];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut state = SEED;
    for _ in 0..COURSES {
        let mut weights = vec![0.0f32; Points::count()];
        let mut steps = vec![1e-2f32; Points::count()];
        for epoch in 0..EPOCHS {
            shuffle(&mut order, &mut state);
            for &at in &order {
                let error = examples[at].error(&weights);
                if epoch < TRUST || error.abs() <= SLIP {
                    examples[at].step(error, &mut weights, &mut steps);
                }
            }
            if epoch >= EPOCHS / 2 {
                let pairs = sums.iter_mut().zip(&weights);
                pairs.for_each(|(sum, weight)| *sum += weight);
            }
        }
    }
    let count = (COURSES * (EPOCHS - EPOCHS / 2)) as f32;
    let mut means: Vec<f32> = sums.iter().map(|sum| sum / count).collect();
    means[0] -= CAUTION;
    means
}

impl Example {
    /// The verdict, 1 for a quotation, less how likely the weights make one.
    fn error(&self, weights: &[f32]) -> f32 {
        let features = self.features.iter();
        let sum: f32 = features.map(|&at| weights[usize::from(at)]).sum();
        f32::from(u8::from(self.quoted)) - 1.0 / (1.0 + (-sum).exp())
    }

    fn step(&self, error: f32, weights: &mut [f32], steps: &mut [f32]) {
        for &feature in &self.features {
            let at = usize::from(feature);
            let decay = match Points::is_common(feature) {
                true => DECAY,
                false => NARROW_DECAY,
            };
            let slope = error - decay * weights[at];
            steps[at] += slope * slope;
            weights[at] += RATE * slope / steps[at].sqrt();
        }
    }
}

/// Puts `order` into another order (Fisher and Yates 1938).
fn shuffle(order: &mut [usize], state: &mut u64) {
    for at in (1..order.len()).rev() {
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        order.swap(at, (*state >> 33) as usize % (at + 1));
    }
}

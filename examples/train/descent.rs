//! The learning itself.

use std::borrow::Borrow;

use verbatim::attribution::Weights;

/// Where the order of the examples starts from.
const SEED: u64 = 20_151_108;
/// How often each round goes over its examples.
const EPOCHS: usize = 14;
/// Over how many of the last times the weights are averaged, so that less of them is owed to the
/// order of the examples.
const AVERAGED: usize = 8;
/// The first step of a weight.
const RATE: f32 = 0.05;
/// What is taken off a weight for its size, each time it is used.
const DECAY: f32 = 0.04;

/// An example: the features of each option, and which ones are right.
pub(crate) struct Example {
    pub(crate) options: Vec<Vec<u16>>,
    pub(crate) right: Vec<bool>,
    pub(crate) weight: f32,
}

/// Finds the weights that make the right options likely: multinomial logistic regression by
/// stochastic gradients with a step of its own for each weight (Duchi et al. 2011).
pub(crate) fn descend(examples: &[impl Borrow<Example>]) -> Vec<f32> {
    let mut weights = vec![0.0f32; Weights::count()];
    let mut averages = vec![0.0f32; Weights::count()];
    let mut steps = vec![1e-2f32; Weights::count()];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut state = SEED;
    for epoch in 0..EPOCHS {
        for at in (1..order.len()).rev() {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            order.swap(at, (state >> 33) as usize % (at + 1));
        }
        for &at in &order {
            let example = examples[at].borrow();
            let chances = softmax(&example.options, &weights);
            let good: f32 = chances
                .iter()
                .zip(&example.right)
                .filter(|(_, right)| **right)
                .map(|(chance, _)| chance)
                .sum();
            for ((features, chance), right) in
                example.options.iter().zip(&chances).zip(&example.right)
            {
                let wanted = if *right { chance / good.max(1e-6) } else { 0.0 };
                let slope = (wanted - chance) * example.weight;
                for &feature in features {
                    let at = usize::from(feature);
                    let slope = slope - DECAY * weights[at];
                    steps[at] += slope * slope;
                    weights[at] += RATE * slope / steps[at].sqrt();
                }
            }
        }
        if epoch + AVERAGED >= EPOCHS {
            for (average, weight) in averages.iter_mut().zip(&weights) {
                *average += weight / AVERAGED as f32;
            }
        }
    }
    averages
}

fn softmax(options: &[Vec<u16>], weights: &[f32]) -> Vec<f32> {
    let score =
        |features: &Vec<u16>| -> f32 { features.iter().map(|&at| weights[usize::from(at)]).sum() };
    let scores: Vec<f32> = options.iter().map(score).collect();
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let raised: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let sum: f32 = raised.iter().sum();
    raised.into_iter().map(|score| score / sum).collect()
}

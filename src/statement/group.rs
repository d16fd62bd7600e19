//! Stars: every witness is with the fullest one that carries the same utterance.

use std::borrow::Cow;

use super::candidates::Candidates;
use super::decision::strength;
use super::lexicon::Lexicon;
use super::order;
use super::reading::{Reading, readings};
use super::{Corpus, Statement, Witness};

/// Brings the witnesses of each utterance together; every witness is in exactly one statement.
///
/// Witnesses are taken from the fullest to the shortest, and each is compared with the fullest
/// witness of the statements found so far, never with others, so that unlike statements cannot
/// chain together. Time and memory are nearly linear in the number of words.
///
/// Statements that most outlets carry come first, then those with most witnesses, then the newest.
pub fn group(corpus: Corpus, witnesses: Vec<Witness>) -> Vec<Statement> {
    let articles = corpus.articles;
    let text = |at: usize| Cow::Borrowed(articles.get(at).map_or("", |a| a.text.as_str()));
    group_texts(corpus, &text, witnesses)
}

/// [`group`] for articles whose texts are elsewhere: `text` gives that of the article at a place.
///
/// Every text is asked for once for each run of its article's witnesses, and once more.
pub fn group_texts<'t>(
    corpus: Corpus,
    text: &dyn Fn(usize) -> Cow<'t, str>,
    witnesses: Vec<Witness>,
) -> Vec<Statement> {
    let (readings, lexicon) = readings(corpus, text, &witnesses);
    let ranked = order::by_fullness(corpus, &witnesses, &readings);
    let leaders = leaders(&readings, &lexicon, &ranked);
    let mut members: Vec<Vec<Witness>> = vec![Vec::new(); witnesses.len()];
    let mut witnesses: Vec<Option<Witness>> = witnesses.into_iter().map(Some).collect();
    for (&index, leader) in ranked.iter().zip(leaders) {
        let witness = witnesses.get_mut(index).and_then(Option::take);
        members[leader as usize].extend(witness);
    }
    members.retain(|members| !members.is_empty());
    order::statements(corpus, members)
}

/// For each rank the rank of the fullest witness of its statement.
fn leaders(readings: &[Reading], lexicon: &Lexicon, ranked: &[usize]) -> Vec<u32> {
    let candidates = Candidates::new(ranked.iter().map(|&index| &readings[index]), lexicon);
    let mut leaders: Vec<u32> = Vec::with_capacity(ranked.len());
    for (rank, &index) in ranked.iter().enumerate() {
        let reading = &readings[index];
        let mut best = (1.0, rank as u32);
        for leader in candidates.of(rank, reading, lexicon, &leaders) {
            let full = &readings[ranked[leader as usize]];
            let strength = strength(full, reading, lexicon);
            if strength > best.0 {
                best = (strength, leader);
            }
        }
        leaders.push(best.1);
    }
    leaders
}

//! From witnesses to statements.

use std::borrow::Cow;

use super::bars::Bars;
use super::elsewhere;
use super::order;
use super::stars::Stars;
use super::{Corpus, Grouping, Texts, Witness};
use crate::problem::{Place, Problem};

/// Brings the witnesses of each utterance together; every witness is in exactly one statement.
///
/// Witnesses are taken from the fullest to the shortest, and each is compared with the fullest
/// witness of the statements found so far, or with one that is all within the fullest, never with
/// others, so that unlike statements cannot chain together. Time and memory are nearly linear in
/// the number of words.
///
/// Statements that most outlets carry come first, then those with most witnesses, then the newest.
pub fn group(corpus: Corpus, witnesses: Vec<Witness>) -> Grouping {
    group_by(corpus, witnesses, &Bars::default())
}

/// The same with other bars than the usual ones.
pub fn group_by(corpus: Corpus, witnesses: Vec<Witness>, bars: &Bars) -> Grouping {
    grouped(corpus, &|at| corpus.text(at), witnesses, bars)
}

/// [`group`] for articles whose texts are elsewhere: `text` gives that of the article at a place.
///
/// Every text is asked for once for each run of its article's witnesses, and up to three times more.
pub fn group_texts<'t>(
    corpus: Corpus,
    text: &dyn Fn(usize) -> Cow<'t, str>,
    witnesses: Vec<Witness>,
) -> Grouping {
    grouped(corpus, text, witnesses, &Bars::default())
}

fn grouped(corpus: Corpus, text: Texts, witnesses: Vec<Witness>, bars: &Bars) -> Grouping {
    let Stars {
        ranked,
        leaders,
        cut,
    } = Stars::of(corpus, text, &witnesses, bars);
    let problems = too_common(corpus, &witnesses, &cut);
    let mut statements = order::statements(corpus, members(witnesses, &ranked, &leaders));
    elsewhere::find(corpus, text, &mut statements);
    Grouping {
        statements,
        problems,
    }
}

/// The witnesses of each statement, by rank.
fn members(witnesses: Vec<Witness>, ranked: &[usize], leaders: &[u32]) -> Vec<Vec<Witness>> {
    let mut counts = vec![0; leaders.len()];
    for &leader in leaders {
        counts[leader as usize] += 1;
    }
    let mut members: Vec<Vec<Witness>> = counts.into_iter().map(Vec::with_capacity).collect();
    let mut witnesses: Vec<Option<Witness>> = witnesses.into_iter().map(Some).collect();
    for (&index, &leader) in ranked.iter().zip(leaders) {
        let witness = witnesses.get_mut(index).and_then(Option::take);
        members[leader as usize].extend(witness);
    }
    members.retain(|members| !members.is_empty());
    members
}

/// Tells of the witnesses for which not everything was looked at.
fn too_common(corpus: Corpus, witnesses: &[Witness], cut: &[usize]) -> Vec<Problem> {
    let articles = cut.iter().filter_map(|&index| {
        let witness = witnesses.get(index)?;
        corpus.articles.get(witness.article.index())
    });
    let places = articles.map(|article| &article.place);
    let Some(place): Option<&Place> = places.min() else {
        return Vec::new();
    };
    let message = format!(
        "{} quotations here and elsewhere have none but very common words; not all others with \
         the same words were compared with them, so that some may be missing from a statement",
        cut.len()
    );
    vec![Problem::warning(place.clone(), message)]
}

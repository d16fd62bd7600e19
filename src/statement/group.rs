//! From witnesses to statements.

use std::borrow::Cow;

use super::bars::Bars;
use super::elsewhere;
use super::order;
use super::stars::Stars;
use super::{Corpus, Grouping, Texts, Witness};
use crate::problem::{Place, Problem};

/// Brings the witnesses of each utterance together; every witness is in exactly one statement, and
/// those of one article that carry different parts of it are one.
///
/// Witnesses are taken from the fullest to the shortest, and each is compared with the fullest
/// witness of the statements found so far, or with one that is all within the fullest, never with
/// others, so that unlike statements cannot chain together; but two statements are one of which one
/// witness has most, or nearly all, or of which witnesses surely have the same words of one speaker
/// at one time. Time and memory are nearly linear in the number of words.
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
/// Every text is asked for once for each run of its article's witnesses, and up to three times
/// more.
pub fn group_texts<'t>(
    corpus: Corpus,
    text: &dyn Fn(usize) -> Cow<'t, str>,
    witnesses: Vec<Witness>,
) -> Grouping {
    grouped(corpus, text, witnesses, &Bars::default())
}

fn grouped(corpus: Corpus, text: Texts, witnesses: Vec<Witness>, bars: &Bars) -> Grouping {
    let stars = Stars::of(corpus, text, &witnesses, bars);
    let problems = too_common(corpus, &witnesses, &stars.cut);
    let mut statements = order::statements(corpus, members(witnesses, &stars));
    elsewhere::find(corpus, text, &mut statements);
    Grouping {
        statements,
        problems,
    }
}

/// The witnesses of each statement, by the rank of their fullest passage.
fn members(witnesses: Vec<Witness>, stars: &Stars) -> Vec<Vec<Witness>> {
    let Stars {
        ranked,
        leaders,
        heads,
        ..
    } = stars;
    let mut counts = vec![0; leaders.len()];
    for &leader in leaders {
        counts[leader as usize] += 1;
    }
    let mut members: Vec<Vec<Witness>> = counts.into_iter().map(Vec::with_capacity).collect();
    let mut witnesses: Vec<Option<Witness>> = witnesses.into_iter().map(Some).collect();
    let mut places = vec![0; heads.len()];
    for (rank, (&index, &leader)) in ranked.iter().zip(leaders).enumerate() {
        let members = &mut members[leader as usize];
        let Some(witness) = witnesses.get_mut(index).and_then(Option::take) else {
            continue;
        };
        let head = heads[rank] as usize;
        if head == rank {
            places[rank] = members.len();
            members.push(witness);
        } else if let Some(whole) = members.get_mut(places[head]) {
            whole.join(witness);
        }
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

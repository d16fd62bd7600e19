//! In which order statements and their witnesses come.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::lexicon::date;
use super::reading::Reading;
use super::{Corpus, Statement, Witness};
use crate::article::Article;
use crate::date::Date;
use crate::id::{ArticleId, PersonId};
use crate::people::{Person, PersonKind};
use crate::text::fold;

/// Words beyond which a witness is not one utterance but a speech, or a quotation that lost its
/// closing mark: the shorter ones that it has words of are not one statement for that.
pub(super) const SPEECH: usize = 120;

/// The places of the witnesses, the fullest first, but speeches last; equally full ones by date,
/// outlet and place.
pub(super) fn by_fullness(
    corpus: Corpus,
    witnesses: &[Witness],
    readings: &[Reading],
) -> Vec<usize> {
    let mut ranked: Vec<usize> = (0..witnesses.len()).collect();
    ranked.sort_by(|&a, &b| {
        let (one, two) = (&witnesses[a], &witnesses[b]);
        let is_speech = |reading: &Reading| reading.words.len() > SPEECH;
        let speeches = is_speech(&readings[a]).cmp(&is_speech(&readings[b]));
        let fullness = readings[b].mass.total_cmp(&readings[a].mass);
        speeches
            .then(fullness)
            .then_with(|| place(corpus, one).cmp(&place(corpus, two)))
    });
    ranked
}

/// What tells two equally full witnesses apart: date, outlet, article and quotations.
fn place<'a>(
    corpus: Corpus<'a>,
    witness: &'a Witness,
) -> (bool, Option<Date>, Option<&'a str>, u32, &'a [usize]) {
    let article = corpus.articles.get(witness.article.index());
    let date = article.and_then(date);
    (
        date.is_none(),
        date,
        article.and_then(outlet),
        witness.article.0,
        &witness.quotations,
    )
}

fn outlet(article: &Article) -> Option<&str> {
    article.outlet.as_ref().map(|known| known.value.as_str())
}

/// The statements, those that most outlets carry first.
pub(super) fn statements(corpus: Corpus, members: Vec<Vec<Witness>>) -> Vec<Statement> {
    let mut statements: Vec<Statement> = members
        .into_iter()
        .map(|mut witnesses| {
            witnesses.shrink_to_fit();
            Statement {
                speaker: majority(corpus, &witnesses),
                witnesses,
                elsewhere: Vec::new(),
            }
        })
        .collect();
    statements.sort_by_cached_key(|statement| rank(corpus, statement));
    statements
}

type Rank = (
    Reverse<usize>,
    Reverse<usize>,
    Reverse<Option<Date>>,
    Option<(ArticleId, usize)>,
);

fn rank(corpus: Corpus, statement: &Statement) -> Rank {
    let witnesses = &statement.witnesses;
    let articles = || {
        let ids = witnesses.iter().map(|witness| witness.article.index());
        ids.filter_map(|index| corpus.articles.get(index))
    };
    let outlets: BTreeSet<_> = articles().filter_map(outlet).collect();
    let places = witnesses
        .iter()
        .filter_map(|witness| Some((witness.article, *witness.quotations.first()?)));
    (
        Reverse(outlets.len()),
        Reverse(witnesses.len()),
        Reverse(articles().filter_map(date).min()),
        places.min(),
    )
}

/// The speaker that most witnesses give, each counting by its confidence; of equally many, the one
/// of the fullest witness. Those that are sure are asked first, and the others only if there are
/// none.
///
/// Where nobody has half of the votes, because each outlet names the speaker in its own way ("the
/// leaders of the seven"), those who agree may be the few that are wrong: then the fullest witness
/// decides, if it is sure, but not for somebody without a name against somebody with one. Where
/// most tell of a human being without a name ("the local governor"), somebody whom others name is
/// likely the same, unless it is one who speaks for another ("a spokesman") or many more tell of
/// the one without a name.
fn majority(corpus: Corpus, witnesses: &[Witness]) -> Option<PersonId> {
    let is_sure = witnesses.iter().any(|witness| witness.shown().is_some());
    let mut votes: BTreeMap<PersonId, (f32, Reverse<usize>)> = BTreeMap::new();
    for (place, witness) in witnesses.iter().enumerate() {
        let speaker = if is_sure {
            witness.shown()
        } else {
            witness.speaker
        };
        if let Some(speaker) = speaker {
            votes.entry(speaker).or_insert((0.0, Reverse(place))).0 += witness.confidence;
        }
    }
    let all: f32 = votes.values().map(|(votes, _)| votes).sum();
    let most_of = |fits: &dyn Fn(PersonId) -> bool| {
        let votes = votes.iter().filter(|(id, _)| fits(**id));
        votes.max_by(|(_, one), (_, two)| {
            let sums = one.0.total_cmp(&two.0);
            sums.then_with(|| one.1.cmp(&two.1))
        })
    };
    let (&most, &(own, _)) = most_of(&|_| true)?;
    let person = |id: PersonId| corpus.people.get(id.index());
    let is_named = |id: PersonId| person(id).is_some_and(Person::is_named);
    let is_human = |id: PersonId| person(id).is_some_and(|who| who.kind == PersonKind::Human);
    let fullest = witnesses.first().and_then(Witness::shown);
    let fullest = fullest.filter(|&id| own * 2.0 < all && (is_named(id) || !is_named(most)));
    let most = fullest.unwrap_or(most);
    let speaks_for_another = |id| person(id).is_none_or(|who| speaks_for_another(&who.name));
    if is_sure && is_human(most) && !is_named(most) && !speaks_for_another(most) {
        let named = most_of(&|id| is_human(id) && is_named(id));
        let named = named.filter(|(_, (votes, _))| votes * 2.5 > own);
        return Some(named.map_or(most, |(&id, _)| id));
    }
    Some(most)
}

/// Whether somebody without a name says what another one may have said, who is named.
fn speaks_for_another(called: &str) -> bool {
    let folded = fold(called);
    let others = [
        "adviser",
        "advisor",
        "aide",
        "attorney",
        "lawyer",
        "lawyers",
        "official",
        "officials",
        "source",
        "sources",
        "spokesman",
        "spokesperson",
        "spokeswoman",
    ];
    let is_any = !folded.starts_with("the ");
    is_any && folded.split([' ', '-']).any(|word| others.contains(&word))
}

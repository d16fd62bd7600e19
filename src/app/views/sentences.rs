//! Sentences: what differs in the versions of a statement, each told once for all in which it is
//! the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use leptos::prelude::*;
use verbatim::align::{Difference, DifferenceKind};
use verbatim::people::{is_name, may_be_one};
use verbatim::version::Comparison;

use crate::number::counted;
use crate::page::StatementPage;
use crate::rows::Row;
use crate::session::Session;

/// The most words of a difference that are told in full.
const TOLD: usize = 14;

/// Fewest words of a change of which the one side is not said to be for the other.
const MEANT: usize = 4;

/// Words of a cut that is told apart of everything else where so many versions have the same.
const LONG: usize = 8;
const MANY: usize = 3;

/// The end of a sentence whose subject is an outlet.
#[derive(Clone, PartialEq)]
pub(crate) struct End {
    told: String,
    /// Whether it tells of many words that only one side has.
    is_long_cut: bool,
    /// Whether it tells what turns what is said into something else.
    turns: bool,
}

impl End {
    fn new(told: String) -> Self {
        Self {
            told,
            is_long_cut: false,
            turns: false,
        }
    }

    fn of(difference: &Difference) -> Self {
        Self {
            told: told(difference),
            is_long_cut: difference.kind.is_cut() && difference.words >= LONG,
            turns: difference.contradiction.is_some(),
        }
    }
}

/// What is told of versions, given by their places.
pub(crate) type Sentence = (String, Vec<usize>);

/// What differs in one version, what was changed before what was cut; of the base only whom it
/// names.
pub(crate) fn ends(
    session: Session,
    page: &StatementPage,
    at: usize,
    comparison: &Comparison,
) -> Option<Vec<End>> {
    let own = comparison.versions.get(at)?;
    let mut found: Vec<&Difference> = own.differences.iter().collect();
    found.sort_by_key(|difference| rank(difference));
    let named = names_speaker(session, page, at).map(End::new);
    let mut ends: Vec<End> = named.into_iter().collect();
    if at == comparison.base {
        return (!ends.is_empty()).then_some(ends);
    }
    ends.extend(found.into_iter().map(End::of));
    let elsewhere = "has more of it elsewhere in the article".to_owned();
    ends.extend(own.goes_on_elsewhere.then(|| End::new(elsewhere)));
    let together = "quotes more of it in one piece".to_owned();
    ends.extend(own.is_more_together.then(|| End::new(together)));
    if ends.is_empty() {
        ends.push(End::new("has the same words".to_owned()));
    }
    Some(ends)
}

/// The sentences of all versions, with long cuts that many of them share behind what else differs.
pub(crate) fn sentences_of(versions: &[(usize, Vec<End>)]) -> Vec<Sentence> {
    let shared = shared(versions);
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut tell = |told: String, at: usize| {
        let place = *places.entry(told).or_insert_with_key(|told| {
            sentences.push((told.clone(), Vec::new()));
            sentences.len() - 1
        });
        let versions = &mut sentences[place].1;
        // Two cuts of one version may be told by the same words.
        if versions.last() != Some(&at) {
            versions.push(at);
        }
    };
    for (at, ends) in versions {
        let own = ends.iter().filter(|end| !shared.contains(&end.told));
        let own: Vec<&str> = own.map(|end| end.told.as_str()).collect();
        if !own.is_empty() {
            tell(own.join("; "), *at);
        }
    }
    for (at, ends) in versions {
        let own = ends.iter().filter(|end| shared.contains(&end.told));
        own.for_each(|end| tell(end.told.clone(), *at));
    }
    sentences
}

/// The sentences of what turns what is said into something else, and of nothing besides.
pub(crate) fn turning(versions: &[(usize, Vec<End>)]) -> Vec<Sentence> {
    let turning = versions.iter().filter_map(|(at, ends)| {
        let ends: Vec<End> = ends.iter().filter(|end| end.turns).cloned().collect();
        (!ends.is_empty()).then_some((*at, ends))
    });
    sentences_of(&turning.collect::<Vec<_>>())
}

/// The long cuts that many versions have which differ in something else.
fn shared(versions: &[(usize, Vec<End>)]) -> BTreeSet<&String> {
    let mut having: BTreeMap<&String, Vec<&[End]>> = BTreeMap::new();
    for (_, ends) in versions {
        let long = ends.iter().filter(|end| end.is_long_cut);
        for told in long.map(|end| &end.told).collect::<BTreeSet<_>>() {
            having.entry(told).or_default().push(ends);
        }
    }
    let is_shared =
        |having: &[&[End]]| having.len() >= MANY && having.iter().any(|ends| *ends != having[0]);
    having.retain(|_, having| is_shared(having));
    having.into_keys().collect()
}

/// What differs in the versions of which the same is to be told.
pub(crate) fn sentence_row(page: &Arc<StatementPage>, (told, versions): Sentence) -> Row {
    let page = Arc::clone(page);
    Row::new(format!("{} {told}", page.query), move || {
        let session = Session::expect();
        let last = versions.len() - 1;
        let labels = versions.iter().enumerate().map(|(place, at)| {
            let before = match place {
                0 if last > 0 => "Each of ",
                0 => "",
                place if place == last => " and ",
                _ => ", ",
            };
            let label = session.label(&page.record.witnesses, *at);
            view! { {before} <b dir="auto">{label}</b> }
        });
        let told = format!(" {told}.");
        view! { <li>{labels.collect_view()} {told}</li> }.into_any()
    })
}

/// The order in which differences are told: contradictions first, what is only cut last.
fn rank(difference: &Difference) -> (bool, bool) {
    (
        difference.contradiction.is_none(),
        !difference.is_alteration,
    )
}

/// Whom the article names as the speaker, if it is not the one that the heading names.
fn names_speaker(session: Session, page: &StatementPage, at: usize) -> Option<String> {
    let record = &page.record;
    let witness = record.witnesses.get(at)?;
    let other = witness.shown()?;
    let name = session.person(other);
    if record.disputing.contains(&at) {
        return Some(format!("gives it to {name}"));
    }
    let most = session.person(record.shown().filter(|most| *most != other)?);
    if may_be_one(&most, &name) {
        return None;
    }
    match is_name(&name) {
        true => {
            let is_named = |source: &&String| source.contains(char::is_uppercase);
            let source = witness.source.as_ref().filter(is_named)?;
            let is_pronoun = !source.contains(' ') && !name.split(' ').any(|word| word == source);
            let told = if is_pronoun { &name } else { source };
            (!may_be_one(&most, told)).then(|| format!("names the speaker as “{told}”"))
        }
        false => Some(format!("names the speaker only as “{name}”")),
    }
}

/// A difference as the end of a sentence whose subject is the outlet.
fn told(difference: &Difference) -> String {
    let (base, other) = (shortened(&difference.base), shortened(&difference.other));
    let words = counted(difference.words, "word");
    if difference.is_reported && difference.kind.is_cut() && !base.is_empty() {
        return format!("tells “{base}” ({words}) in its own words");
    }
    let sentence = match difference.kind {
        // Few words are said for others; of many, some may be left out and others put in.
        DifferenceKind::Changes if difference.words < MEANT => {
            format!("has “{other}” for “{base}”")
        }
        DifferenceKind::Changes => format!("has “{other}” in the place of “{base}”"),
        DifferenceKind::LeavesOut => format!("leaves out “{base}” ({words})"),
        DifferenceKind::Omits => format!("leaves out “{base}” ({words}), and says so"),
        DifferenceKind::Skips => {
            format!("leaves “{base}” ({words}) unquoted between two quotations")
        }
        DifferenceKind::Stops => format!("leaves “{base}” ({words}) unquoted"),
        DifferenceKind::Adds => format!("has “{other}” besides ({words})"),
        DifferenceKind::Inserts => format!("inserts “[{other}]”"),
        DifferenceKind::GoesOn if difference.is_reported => {
            format!("tells more: “{other}” ({words})")
        }
        DifferenceKind::GoesOn => format!("quotes more: “{other}” ({words})"),
        DifferenceKind::Moves => format!("has “{base}” in another place"),
    };
    let sentence = match difference.is_reported {
        true if difference.kind != DifferenceKind::Inserts => {
            format!("{sentence} in its own words")
        }
        _ => sentence,
    };
    match difference.count() {
        1 => sentence,
        2 => format!("{sentence}, twice"),
        count => format!("{sentence}, {count} times"),
    }
}

/// Long words with their middle left out.
fn shortened(words: &str) -> String {
    let all: Vec<&str> = words.split_whitespace().collect();
    if all.len() <= TOLD {
        return words.to_owned();
    }
    let (start, end) = (&all[..TOLD / 2], &all[all.len() - TOLD / 2..]);
    // What is left out here joins what is left out in the article.
    let start = start.strip_suffix(&["…"]).unwrap_or(start);
    let end = end.strip_prefix(&["…"]).unwrap_or(end);
    format!("{} … {}", start.join(" "), end.join(" "))
}

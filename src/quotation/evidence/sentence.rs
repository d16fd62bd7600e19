//! What the sentence around a region tells.

use super::{Cue, Evidence};
use crate::quotation::scene::Scene;
use crate::quotation::tables::Class;

/// How many words behind the last comma of a sentence are searched for who said it.
const SIGNED: usize = 7;

pub(super) fn gather(scene: &Scene<'_>, found: &mut Evidence) {
    place(scene, found);
    word_before(scene, found);
    word_after(scene, found);
    around(scene, found);
    said(scene, found);
    scope(scene, found);
}

fn place(scene: &Scene<'_>, found: &mut Evidence) {
    let (before, after) = (scene.before, scene.after);
    found.add(Cue::Begins, scene.begins);
    found.add(Cue::SentenceStart, !scene.begins && before.is_empty());
    found.add(Cue::WholeParagraph, scene.begins && scene.ends);
    found.add(Cue::AfterComma, before.ends_with(','));
    found.add(Cue::AfterColon, before.ends_with(':'));
    found.add(Cue::AfterDash, before.ends_with(['—', '–', '-']));
    found.add(Cue::BeforeBracket, after.starts_with('('));
}

fn word_before(scene: &Scene<'_>, found: &mut Evidence) {
    let (word, class) = (scene.ahead.nearest, scene.ahead.class);
    if word.is_empty() {
        return;
    }
    let small = word.starts_with(char::is_lowercase);
    let other = Class::LINKS.with(Class::SAYING).with(Class::JUDGING);
    found.add(Cue::AfterWork, class.is(Class::WORKS));
    let possessive = word.ends_with("'s") || word.ends_with("’s");
    found.add(Cue::AfterPossessive, possessive);
    let capital = class.is(Class::CAPITAL);
    found.add(Cue::AfterName, capital && scene.ahead.len() > 1);
    found.add(Cue::AfterSmall, small && !class.is(other));
    found.add(Cue::AfterGerund, small && word.ends_with("ing"));
    found.add(Cue::AfterDeterminer, class.is(Class::DETERMINERS));
    found.add(Cue::AfterAs, class.is(Class::AS));
    found.add(Cue::SayingTouches, class.is(Class::SAYING));
    let subject = scene.ahead.second.is(Class::CAPITAL.with(Class::THIRD));
    found.add(Cue::Called, word == "called" && !subject);
}

fn word_after(scene: &Scene<'_>, found: &mut Evidence) {
    let (word, class) = (scene.behind.nearest, scene.behind.class);
    let stopped = found.any(&[Cue::StopInside, Cue::OutcryInside]);
    let small = word.starts_with(char::is_lowercase) && !stopped;
    let link = class.is(Class::LINKS);
    found.add(Cue::BeforeLink, small && link);
    found.add(Cue::BeforeNoun, small && !link);
    let enclosed = found.has(Cue::AfterDeterminer) && small && !link;
    found.add(Cue::NounWithDeterminer, enclosed);
    found.add(Cue::BeforeName, class.is(Class::CAPITAL) && !stopped);
    found.add(Cue::BeforeBearer, class.is(Class::BEARERS));
    let soon = stopped && !word.is_empty() && scene.behind.within(5, Class::SAYING);
    found.add(Cue::BeforeSaying, soon || class.is(Class::SAYING));
    let work = class.is(Class::STAGE.with(Class::WORKS));
    found.add(Cue::BeforeWork, work);
    let comma = scene.after.starts_with(',') || found.has(Cue::CommaInside);
    let explained = comma && scene.behind.within(1, Class::ARTICLES);
    found.add(Cue::Apposed, explained);
}

fn around(scene: &Scene<'_>, found: &mut Evidence) {
    let (ahead, behind) = (&scene.ahead, &scene.behind);
    found.add(Cue::SayingNear, ahead.within(4, Class::SAYING));
    found.add(Cue::SayingAhead, ahead.any(Class::SAYING));
    found.add(Cue::SayingBehind, behind.any(Class::SAYING));
    found.add(Cue::JudgingNear, ahead.within(4, Class::JUDGING));
    found.add(Cue::JudgingAhead, ahead.any(Class::JUDGING));
    found.add(Cue::ReportingAhead, ahead.any(Class::REPORTING));
    found.add(Cue::Outcry, ahead.within(5, Class::OUTCRY));
    found.add(Cue::NamingNear, ahead.within(3, Class::NAMING));
    found.add(Cue::WorkNear, ahead.within(4, Class::WORKS));
    let stage = ahead.within(6, Class::STAGE) || behind.within(4, Class::STAGE);
    found.add(Cue::StageNear, stage);
    found.add(Cue::FigureNear, ahead.figure_near);
    found.add(Cue::ThirdAhead, ahead.any(Class::THIRD));
    found.add(Cue::NameAhead, ahead.inner.is(Class::CAPITAL));
    let known = ahead.within(2, Class::AS) && ahead.within(3, Class::KNOWN);
    let given = ahead.within(3, Class::NAMED) && ahead.second.is(Class::DETERMINERS);
    found.add(Cue::Named, ahead.within(2, Class::NAMED) || known || given);
}

/// Who says something in the sentence.
fn said(scene: &Scene<'_>, found: &mut Evidence) {
    let according = scene.ahead.any(Class::ACCORDING) || scene.behind.any(Class::ACCORDING);
    found.add(Cue::According, according);
    let speaking = [Cue::SayingAhead, Cue::SayingBehind, Cue::JudgingAhead];
    let said = according || found.any(&speaking);
    found.add(Cue::SmallSaid, found.has(Cue::SmallStart) && said);
    found.add(Cue::FiniteAhead, scene.ahead.finite.is(Class::SAYING));
    found.add(Cue::FiniteNear, scene.ahead.finite_near.is(Class::SAYING));
    found.add(Cue::ThatAhead, scene.ahead.any(Class::THAT));
    found.add(Cue::JoinedAhead, scene.ahead.joined.is(Class::REPORTED));
    found.add(Cue::SaidEarlier, scene.said_earlier);
    let signed = found.has(Cue::BeforeSaying) || is_signed(scene.after);
    found.add(Cue::Postposed, signed);
    found.add(Cue::BehindOther, found.has(Cue::SayingBehind) && !signed);
}

/// Whether a sentence ends with who says it: `…, Marrack said.`
fn is_signed(after: &str) -> bool {
    let Some((_, last)) = after.rsplit_once(',') else {
        return false;
    };
    let words = last.split_whitespace().take(SIGNED);
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut classes = words.map(Class::of);
    let Some(first) = classes.next() else {
        return false;
    };
    !first.is(Class::RELATIVES) && (first.is(Class::SAYING) || classes.any(|c| c.is(Class::SAYING)))
}

/// Whether what somebody says may reach as far as the region.
fn scope(scene: &Scene<'_>, found: &mut Evidence) {
    let verbs = Class::REPORTED.with(Class::TELLING);
    let signs = [Cue::Postposed, Cue::According, Cue::Outcry];
    let scope = scene.ahead.finite.is(verbs) || found.any(&signs);
    found.add(Cue::Scope, scope);
    let short = found.any(&[Cue::OneWord, Cue::ThreeWords]);
    found.add(Cue::NoScopeShort, !scope && short);
    found.add(Cue::NoScopeTitle, !scope && found.has(Cue::Title));
    found.add(Cue::NoScopeNoun, !scope && found.has(Cue::BeforeNoun));
    let determiner = found.has(Cue::AfterDeterminer);
    found.add(Cue::NoScopeDeterminer, !scope && determiner);
    found.add(Cue::NoScopeSmall, !scope && found.has(Cue::SmallStart));
    let given = matches!(scene.ahead.nearest, "for" | "with" | "by");
    let told = scope || scene.ahead.any(verbs);
    found.add(Cue::NoScopeFor, given && !told);
}

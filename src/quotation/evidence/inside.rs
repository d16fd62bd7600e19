//! What a region itself tells.

use super::{Cue, Evidence};
use crate::quotation::scene::Scene;
use crate::quotation::tables::Class;

/// How many of its words are looked at.
const WORDS: usize = 40;
/// From how many words on a region is long.
const MANY: usize = 13;

pub(super) fn gather(scene: &Scene<'_>, found: &mut Evidence) {
    let mut words = 0;
    let mut title = true;
    let mut last = Class::default();
    for raw in scene.inside.split_whitespace().take(WORDS) {
        let word = raw.trim_matches(|c: char| !c.is_alphanumeric());
        let class = Class::of(word);
        title &= !word.starts_with(char::is_lowercase) || class.is(Class::MINOR);
        found.add(Cue::Clause, class.is(Class::VERBS));
        found.add(Cue::FirstPerson, class.is(Class::FIRST));
        let article = words == 0 && matches!(word, "a" | "A" | "an" | "An" | "the" | "The");
        found.add(Cue::DeterminerInside, article);
        last = class;
        words += 1;
    }
    found.add(Cue::OneWord, words <= 1);
    found.add(Cue::ThreeWords, (2..=3).contains(&words));
    found.add(Cue::ManyWords, words >= MANY);
    let answer = words == 1 && last.is(Class::ANSWERS);
    found.add(Cue::FewLetters, scene.inside.len() <= 3 && !answer);
    let first = scene.inside.chars().find(|c| c.is_alphanumeric());
    found.add(Cue::SmallStart, first.is_some_and(char::is_lowercase));
    let capital = first.is_some_and(|c| c.is_uppercase() || c.is_numeric());
    title &= capital && !answer && !scene.is_headline();
    found.add(Cue::Title, title);
    let end = scene.inside.trim_end().trim_end_matches(['’', '\'', '”']);
    found.add(Cue::StopInside, end.ends_with(['.', ',']));
    found.add(Cue::CommaInside, end.ends_with(','));
    found.add(Cue::OutcryInside, end.ends_with(['!', '?']));
}

//! Kinds of regions in languages of which the points were not learnt, by their form and what speaks
//! around them.

use super::evidence::{Cue, Evidence};
use super::extent::{SENTENCE, extent};
use super::scene::Scene;
use super::{Kind, Reason, inserted, named};
use crate::language::{Capitals, Class, Language};
use crate::text::DASHES;

/// The first sign of the scripts that are written without spaces.
const UNSPACED: char = '\u{2e80}';

/// Words before a colon in which the verb must stand that leads to speech.
const NEAR: usize = 8;

/// The kind of a region in a language of which no points are known.
pub(super) fn by_form(
    scene: &Scene<'_>,
    evidence: Evidence,
    language: Option<&Language>,
) -> (Kind, Reason) {
    let nouns = language.is_some_and(|language| language.grammar.capitals == Capitals::Nouns);
    let stopped = evidence.any(&[Cue::StopInside, Cue::OutcryInside]);
    let named = language.filter(|_| !stopped).is_some_and(|language| {
        named::is_thing(scene.before, language)
            || named::is_told(scene.before, scene.inside, language)
    });
    let words = scene.inside.split_whitespace().take(SENTENCE).count();
    let letters = scene.inside.chars().filter(|c| c.is_alphabetic());
    let signs = letters.clone().filter(|&c| c >= UNSPACED);
    let signs = signs.take(SENTENCE).count();
    if words + signs >= SENTENCE {
        (Kind::Speech, Reason::Clause)
    } else if named {
        (Kind::None, Reason::Term)
    } else if language.is_some_and(|language| is_uttered(scene, evidence, language)) {
        (Kind::Speech, Reason::Clause)
    } else if !nouns && is_capitalised(scene, evidence) {
        (Kind::None, Reason::Title)
    } else if signs > 0 {
        (Kind::None, Reason::Unsaid)
    } else {
        extent(evidence)
    }
}

/// Whether a few words are all that somebody says: « Je viendrai », a dit Marrack.
fn is_uttered(scene: &Scene<'_>, evidence: Evidence, language: &Language) -> bool {
    let behind_speech = scene.before.ends_with(['»', '“', '”', '"']);
    let opens = behind_speech || evidence.any(&[Cue::Begins, Cue::SentenceStart]);
    let followed = opens && is_followed(scene.after, language);
    is_sentence(scene.inside) && (followed || is_led(scene.before, language))
}

/// Whether a region is the name of something by its capitals: it has them throughout, or begins
/// with one in the middle of a sentence.
fn is_capitalised(scene: &Scene<'_>, evidence: Evidence) -> bool {
    let short = evidence.any(&[Cue::OneWord, Cue::ThreeWords]);
    let stopped = evidence.any(&[Cue::StopInside, Cue::OutcryInside]);
    let capital = scene.inside.trim_start().starts_with(char::is_uppercase);
    let all = evidence.has(Cue::Title) && scene.inside.contains(char::is_uppercase);
    let within = capital && short && !stopped && !scene.ahead.nearest.is_empty();
    all && !evidence.has(Cue::OneWord) || within
}

/// Whether words that begin a sentence are followed by who says them.
fn is_followed(after: &str, language: &Language) -> bool {
    let parts = |c: char| c.is_whitespace() || matches!(c, ',' | '،') || DASHES.contains(&c);
    let clause = after.trim_start_matches(parts);
    clause.len() < after.len() && inserted::tells(clause, language)
}

/// Whether the words before a colon tell that somebody speaks.
fn is_led(before: &str, language: &Language) -> bool {
    let mut words = before.split_whitespace().rev().take(NEAR);
    before.ends_with(':') && words.any(|word| inserted::class(word, language).is(Class::SAYING))
}

/// Whether there are several words, of which the first has no small letter.
fn is_sentence(inside: &str) -> bool {
    let inside = inside.trim_start_matches(|c: char| !c.is_alphanumeric());
    inside.contains(char::is_whitespace) && !inside.starts_with(char::is_lowercase)
}

//! Which clue of a sentence tells who spoke, by rule alone: one voice among those that are weighed.

use super::Rule;
use super::reader::Clue;
use super::subject::Sentence;
use crate::language::Class;

/// Whether a cue of the sentence tells who speaks the quotation at item `quote`: whoever else the
/// words are known from, "according to" only passes them on.
pub(super) fn is_spoken(sentence: &Sentence, quote: usize) -> bool {
    let says = |clue: &Clue| {
        sentence.line.is(clue.cue.start, Class::SAYING)
            && matches!(clue.rule, Rule::Before | Rule::After | Rule::Inverted)
            && sentence.speaks(clue.source)
    };
    let before = sentence
        .before(quote)
        .filter(|clue| sentence.is_plain_cue(clue.cue.start));
    before.is_some_and(|clue| says(&clue)) || sentence.after(quote).is_some_and(|clue| says(&clue))
}

/// The best clue that the sentence gives for the quotation at item `quote`: a cue next to it, then
/// a speaker behind it, then a cue further off.
pub(super) fn clue(sentence: &Sentence, quote: usize) -> Option<Clue> {
    let before = sentence.before(quote);
    let weak =
        |clue: &Clue| sentence.line.is(clue.cue.start, Class::MENTAL) && !clue.cue.is_empty();
    let adjacent = |clue: &&Clue| sentence.is_adjacent(clue, quote) && !weak(clue);
    if let Some(clue) = before.as_ref().filter(adjacent) {
        return Some(clue.clone());
    }
    let firm = before.as_ref().is_some_and(|clue| {
        clue.rule != Rule::Subject && !weak(clue) && sentence.speaks(clue.source)
    });
    sentence
        .after(quote)
        .or_else(|| (!firm).then(|| sentence.tail(quote)).flatten())
        .or(before)
}

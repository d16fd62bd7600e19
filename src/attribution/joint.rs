//! Speakers who are named side by side and speak together: "Marrack and Askel said".

use super::line::{Kind, Line};
use super::subject::Sentence;
use crate::language::Class;
use crate::people::Cast;
use crate::people::token::Shape;

/// The group that the phrase at item `at` is part of, where the group acts as one: with its first
/// and last item.
pub(super) fn joint(line: &Line, cast: &Cast, at: usize) -> Option<(usize, usize, usize)> {
    let Kind::Phrase(mention, _) = line.items[at].kind else {
        return None;
    };
    let next = cast
        .joint
        .partition_point(|joint| joint.mentions.1 < mention);
    let joint = cast
        .joint
        .get(next)
        .filter(|joint| joint.mentions.0 <= mention)?;
    let range = line.sentence_of(at);
    let sentence = Sentence { line, range };
    let first = find(line, at, joint.mentions.0, &sentence)?;
    let last = find(line, at, joint.mentions.1, &sentence)?;
    acts(&sentence, first, last).then_some((first, last, joint.person))
}

/// The item of a mention near item `at` of its sentence.
fn find(line: &Line, at: usize, mention: usize, sentence: &Sentence) -> Option<usize> {
    let is =
        |item: &usize| matches!(line.items[*item].kind, Kind::Phrase(there, _) if there == mention);
    let low = sentence.range.start.max(at.saturating_sub(NEAR));
    let high = sentence.range.end.min(at + NEAR + 1);
    (low..high).find(is)
}

/// How many items off a phrase of the same group may be.
const NEAR: usize = 12;

/// The last item of what hangs on the phrase at item `at`: "of the port's office for trade".
fn hung(line: &Line, at: usize) -> usize {
    let mut end = at;
    if line.grammar.inverts {
        return end;
    }
    for _ in 0..NEAR {
        let led = line.is(end + 1, Class::PREPOSITION) && !line.is(end + 1, Class::SUBORDINATOR);
        let linked = led || line.is_mark(end + 1, Shape::Genitive);
        if !linked || !line.is_phrase(end + 2) {
            break;
        }
        end += 2;
    }
    end
}

/// Whether a cue is in front of the group, or the group begins a clause.
fn acts(sentence: &Sentence, first: usize, last: usize) -> bool {
    let line = sentence.line;
    let before = first
        .checked_sub(1)
        .filter(|at| sentence.range.contains(at));
    let Some(before) = before else {
        return true;
    };
    let cue = sentence.is_finite_cue(before) && before >= sentence.range.start;
    let opens = match line.items[before].kind {
        Kind::Mark(_) | Kind::Quote(_) => true,
        Kind::Word => {
            let lead = Class::SUBORDINATOR
                .with(Class::CONJUNCTION)
                .with(Class::ADVERB);
            line.is(before, lead)
                || matches!(line.words(before), "with" | "to")
                || line.words(before).eq_ignore_ascii_case("by")
        }
        Kind::Phrase(..) => false,
    };
    let end = hung(line, last);
    let verb = (end + 1..sentence.range.end)
        .take(3)
        .any(|at| line.is(at, Class::ANY_VERB.with(Class::AUXILIARY)));
    let added = line.is_mark(end + 1, Shape::Comma) && sentence.speaks_behind_commas(end);
    cue || opens && (verb || added || line.is_mark(last + 1, Shape::Colon))
}

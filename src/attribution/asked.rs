//! Questions that are answered: behind “…?” she asked, a paragraph of nothing but a quotation is
//! hardly hers.

use super::line::Line;
use super::{Attribution, Rule};
use crate::text::fold;

/// How sure at most it is that whoever asked goes on.
const ANSWERED: f32 = 0.5;

/// Doubts that whoever asked says what follows in a paragraph of its own, where nothing else tells
/// so.
pub(super) fn doubt(line: &Line, found: &mut [Attribution]) {
    for at in 1..found.len() {
        let (told, rest) = found.split_at_mut(at);
        let (question, said) = (&told[at - 1], &mut rest[0]);
        let [asked, here] = [at - 1, at].map(|at| &line.quotations[at]);
        let bare = matches!(said.rule, Rule::Preceding | Rule::Continued) && said.cue.is_none();
        let same = said.speaker.is_some() && said.speaker == question.speaker;
        let between = line.text.get(asked.marked.end..here.marked.start);
        let apart = between.is_some_and(|between| between.contains('\n'));
        let words = asked.span.of(line.text).trim_end();
        if bare && same && apart && words.ends_with(['?', '؟']) && is_asked(line, question) {
            said.confidence = said.confidence.min(ANSWERED);
        }
    }
}

fn is_asked(line: &Line, question: &Attribution) -> bool {
    let cue = question.cue.map(|cue| cue.of(line.text));
    let verb = cue.and_then(|cue| cue.rsplit(' ').next()).map(fold);
    verb.is_some_and(|verb| line.grammar.inquiring.contains(&&*verb))
}

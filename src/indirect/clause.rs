//! Clauses: what a claim may report, each place where it can begin and end.

use super::claim::{Claim, Order};
use crate::attribution::line::{Kind, Line};
use crate::attribution::subject::Sentence;
use crate::indirect::LONG;
use crate::language::Class;
use crate::text::Span;

mod behind;
mod front;
mod lead;

/// A span that a claim may report.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    /// Its first item.
    pub(super) start: usize,
    /// The item behind its last.
    pub(super) end: usize,
    /// How it stands to its claim.
    pub(super) side: Side,
}

/// How a clause stands to its claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// said that …
    That,
    /// told the board on Monday that …
    ThatFurther,
    /// said …
    Bare,
    /// asked whether …
    Question,
    /// promised to …
    Infinitive,
    /// According to Marrack, …
    Fronted,
    /// …, Marrack said.
    Before,
    /// …, Marrack said, …
    Around,
}

impl Clause {
    /// Its place in the text, with signs of money and percent at its ends.
    pub(super) fn span(&self, line: &Line) -> Span {
        let start = line.items[self.start].span.start;
        let end = line.items[self.end - 1].span.end;
        let before = line.text[..start].chars().next_back();
        let money = before.filter(|c| matches!(c, '$' | '£' | '€' | '#' | '@'));
        let percent = line.text[end..].starts_with('%');
        Span::new(
            start - money.map_or(0, char::len_utf8),
            end + usize::from(percent),
        )
    }

    /// How many items it has.
    pub(super) fn len(&self) -> usize {
        self.end - self.start
    }

    /// Whether somebody does something in it, as far as is known of its words.
    fn has_verb(&self, line: &Line) -> bool {
        (self.start..self.end).any(|at| {
            let inner = at > self.start;
            let verb = line.is(at, Class::ANY_VERB) && inner && line.is_phrase(at - 1);
            let form = line.is(at, Class::AUXILIARY.with(Class::FINITE));
            let unknown = inner && line.items[at].kind == Kind::Word;
            verb || form && !line.is(at, Class::NOUN) || unknown && line.words(at).ends_with("ed")
        })
    }
}

/// The spans that the claim may report; none where it reports nothing.
pub(super) fn options(sentence: &Sentence, claim: &Claim) -> Vec<Clause> {
    let mut found = Vec::with_capacity(8);
    if let Some(lead) = lead::lead(sentence, claim) {
        behind::ends(sentence, claim, lead, &mut found);
    }
    if claim.order != Order::Gerund {
        front::starts(sentence, claim, &mut found);
    }
    let free = |side| matches!(side, Side::Bare | Side::Fronted | Side::Before);
    found.retain(|clause| !free(clause.side) || clause.has_verb(sentence.line));
    found
}

/// The item behind the last one of the sentence that is no mark.
fn last(sentence: &Sentence, low: usize) -> usize {
    let mut end = sentence.range.end;
    let low = low.max(end.saturating_sub(LONG));
    while end > low && matches!(sentence.line.items[end - 1].kind, Kind::Mark(_)) {
        end -= 1;
    }
    end
}

//! Phrases of languages in which the noun stands first: "le ministre de la Pêche Alain Brévin".

use super::{Chunker, Phrase, PhraseKind};
use crate::language::Class;
use crate::people::token::Shape;

/// How many words may stand between an office and the name of whoever holds it.
const REACH: usize = 10;

impl Chunker<'_> {
    /// The office and the name of one person, where what the office is of stands between them. The
    /// words of the phrase begin at `start`, its nouns at `noun`.
    pub(super) fn titled(&self, start: usize, noun: usize) -> Option<Phrase> {
        let title = self.tokens.get(noun)?;
        let office =
            title.class.is(Class::TITLE) && !title.class.is(Class::PLURAL.with(Class::FUNCTION));
        let begins = noun == start || self.same_place(start, noun);
        if !self.grammar.head_first || !office || !begins || title.quote.is_some() {
            return None;
        }
        let reach = (noun + 1..self.tokens.len()).take(REACH);
        let within =
            reach.take_while(|&at| self.same_place(at - 1, at) && self.may_stand_between(at));
        let end = within.last()? + 1;
        let name = self.name_in(noun + 1, end)?;
        let end = (name + 1..end)
            .find(|&at| !self.goes_on_as_name(at))
            .unwrap_or(end);
        Some(Phrase {
            tokens: start..end,
            kind: PhraseKind::Human,
            name: name..end,
            head: end - 1,
            title: Some(noun),
        })
    }

    fn may_stand_between(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let glue = Class::PREPOSITION
            .with(Class::DETERMINER)
            .with(Class::CONJUNCTION)
            .with(Class::PARTICLE);
        let ends = Class::TIME
            .with(Class::ACCORDING)
            .with(Class::LIKE)
            .with(Class::AGENT);
        token.is_word()
            && !token.class.is(ends)
            && !(token.shape == Shape::Small
                && token.class.is(Class::ANY_VERB)
                && !token.class.is(Class::NOUN))
            && (!token.class.is(Class::FUNCTION) || token.class.is(glue))
    }

    fn goes_on_as_name(&self, at: usize) -> bool {
        self.tokens[at].is_name()
            || self.tokens[at].class.is(Class::PARTICLE)
                && self
                    .tokens
                    .get(at + 1)
                    .is_some_and(|next| next.is_name() && !next.class.is(Class::PLACE))
    }

    /// Where the name of a human being begins among the tokens from `low` up to `high`: at a given
    /// name, or at the last two of several capitals.
    fn name_in(&self, low: usize, high: usize) -> Option<usize> {
        let given = (low..high).find(|&at| {
            let token = &self.tokens[at];
            let goes_on = at + 1 < high && self.goes_on_as_name(at + 1);
            token.is_name() && token.class.is(Class::GIVEN) && goes_on
        });
        given.or_else(|| self.pair_in(low, high))
    }

    fn pair_in(&self, low: usize, high: usize) -> Option<usize> {
        let name = |at: usize| at < high && self.tokens[at].is_name();
        let first = (low..high).find(|&at| name(at) && name(at + 1))?;
        let end = (first..high).find(|&at| !name(at)).unwrap_or(high);
        let lead = Class::PREPOSITION.with(Class::DETERMINER);
        let owned = self.tokens[first - 1].class.is(lead);
        let start = if first == low && !owned {
            first
        } else {
            end - 2
        };
        let other = Class::SPEAKER.with(Class::PLACE);
        let body = (start..end).any(|at| self.tokens[at].class.is(other));
        (!body && (!owned || start != first)).then_some(start)
    }

    /// Makes the first noun that can speak the head of a nominal, where nouns stand first.
    pub(super) fn find_head(&self, phrase: &mut Phrase, noun: usize) {
        if !self.grammar.head_first
            || !matches!(phrase.kind, PhraseKind::Nominal | PhraseKind::Body)
        {
            return;
        }
        if let Some(name) = self.apposed_name(phrase, noun) {
            phrase.kind = PhraseKind::Human;
            (phrase.name, phrase.head) = (name..phrase.tokens.end, phrase.tokens.end - 1);
            return;
        }
        let words = noun..phrase.tokens.end;
        let speaker = words
            .clone()
            .find(|&at| self.tokens[at].class.is(Class::SPEAKER));
        let head = speaker.unwrap_or(noun);
        if self.tokens[head].shape == Shape::Small || phrase.kind == PhraseKind::Nominal {
            phrase.kind = PhraseKind::Nominal;
            (phrase.head, phrase.title) = (head, Some(head));
            phrase.name = head..head;
        }
    }

    /// Where a name of two words begins behind a noun of which nothing is known: "le cinéaste Momo
    /// Keita".
    fn apposed_name(&self, phrase: &Phrase, noun: usize) -> Option<usize> {
        let start = phrase
            .tokens
            .end
            .checked_sub(2)
            .filter(|&start| start > noun)?;
        let body = Class::SPEAKER.with(Class::PLACE).with(Class::PREPOSITION);
        let name = |at: usize| self.tokens[at].is_name() && !self.tokens[at].class.is(body);
        let small = self.tokens[noun..start]
            .iter()
            .all(|token| token.shape == Shape::Small);
        let linked = (noun..start).any(|at| self.tokens[at].class.is(body));
        (name(start) && name(start + 1) && small && !linked).then_some(start)
    }

    /// Whether the phrase that begins at `at` is added to a name: "Marrack, ministre de la Pêche".
    pub(super) fn is_apposed(&self, at: usize) -> bool {
        self.grammar.inverts
            && at > 1
            && self.same_place(at - 1, at)
            && self.tokens[at - 1].shape == Shape::Comma
            && self.tokens[at - 2].is_name()
    }
}

//! Names in a script without capitals: what stands behind an office or a verb of saying, up to what
//! can be part of no name.

use std::collections::HashSet;

use super::{Shape, Token};
use crate::language::{Class, Language};
use crate::text::{Quick, fold};

/// How many words may stand between an office and a name.
const BETWEEN: usize = 6;

/// How many words a name has at most, particles aside.
const LONGEST: usize = 2;

/// Gives a capital to the words of names.
pub(super) fn raise(text: &str, tokens: &mut [Token], language: &Language) {
    let finder = Finder {
        text,
        tokens,
        article: language.grammar.article,
    };
    let mut names = Vec::new();
    for at in 0..tokens.len() {
        names.extend(finder.behind_office(at).or_else(|| finder.behind_cue(at)));
    }
    let surname = |&(_, end): &(usize, usize)| fold(tokens[end - 1].span.of(text)).into_owned();
    let surnames: HashSet<String, Quick> = names.iter().map(surname).collect();
    let mut named = vec![false; tokens.len()];
    for (start, end) in names {
        named[start..end].fill(true);
    }
    for (token, named) in tokens.iter_mut().zip(named) {
        let again = token.shape == Shape::Small
            && !token.class.is(Class::FUNCTION)
            && surnames.contains(fold(token.span.of(text)).as_ref());
        if named || again {
            token.shape = Shape::Capital;
            token.class =
                Class(token.class.0 & Class::GIVEN.with(Class::MALE).with(Class::FEMALE).0);
        }
    }
}

struct Finder<'a> {
    text: &'a str,
    tokens: &'a [Token],
    article: &'a str,
}

impl Finder<'_> {
    /// The name of whoever holds the office at `at`: "وزيرة الصيد إيلزا مراك".
    fn behind_office(&self, at: usize) -> Option<(usize, usize)> {
        let office = &self.tokens[at];
        let human = office.class.is(Class::TITLE.with(Class::HUMAN));
        if !human || office.class.is(Class::PLURAL) || office.quote.is_some() {
            return None;
        }
        let mut owned = !self.is_definite(at) && !office.class.is(Class::HONORIFIC);
        let reach = (at + 1..self.tokens.len()).take(BETWEEN);
        for next in reach.take_while(|&next| self.continues(next)) {
            let given = self.tokens[next].class.is(Class::GIVEN) && self.is_open(next);
            let open = self.is_open(next) && !self.is_definite(next);
            if given || open && !owned {
                let end = self.end(next);
                let whole = given || end > next + 1 || self.parts(end);
                return whole.then_some((next, end));
            }
            owned = self.tokens[next].class.is(Class::PREPOSITION);
        }
        None
    }

    /// The name behind the cue at `at`: "قال مراك:".
    fn behind_cue(&self, at: usize) -> Option<(usize, usize)> {
        let cue = &self.tokens[at];
        let says = cue.class.is(Class::SAYING) && cue.class.is(Class::FINITE);
        let described = at + 2 < self.tokens.len()
            && self.is_definite(at + 1)
            && self.tokens[at + 1].class == Class::NONE
            && self.continues(at + 1);
        let start = at + 1 + usize::from(described);
        let open = (says || cue.class.is(Class::ACCORDING)) && start < self.tokens.len();
        if !open || cue.quote.is_some() || !self.continues(start) || !self.is_open(start) {
            return None;
        }
        let end = self.end(start);
        let parts = self.parts(end) || self.tokens[end].quote.is_some();
        let given = self.tokens[start].class.is(Class::GIVEN) && end > start + 1;
        let whole = !described || end - start == 2;
        let short = whole && end - start <= 2 && parts && !self.is_definite(start);
        (given || short).then_some((start, end))
    }

    /// Whether what stands at `at` ends a name.
    fn parts(&self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|token| {
            let ends = Class::FUNCTION.with(Class::TIME).with(Class::GERUND);
            let mark = matches!(token.shape, Shape::Comma | Shape::Colon | Shape::Stop);
            token.quote.is_none() && (mark || token.class.is(ends))
        })
    }

    /// Whether the word at `at` belongs to the sentence and may stand between office and name.
    fn continues(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let ends = Class(Class::FUNCTION.with(Class::TIME).0 & !Class::PREPOSITION.0);
        let verb =
            token.class.is(Class::ANY_VERB) && !token.class.is(Class::SPEAKER.with(Class::GIVEN));
        token.shape == Shape::Small
            && token.quote.is_none()
            && !token.opens
            && !token.class.is(ends)
            && !verb
    }

    /// Whether the word may be part of a name.
    fn is_open(&self, at: usize) -> bool {
        let given = Class::GIVEN.with(Class::MALE).with(Class::FEMALE);
        self.tokens[at].class.0 & !given.0 == 0
    }

    /// The token behind the name that begins at `start`.
    fn end(&self, start: usize) -> usize {
        let mut end = start + 1;
        let mut words = 1;
        while end < self.tokens.len() && words < LONGEST {
            let class = self.tokens[end].class;
            if !self.continues(end) || class.is(Class::PREPOSITION) || self.is_adjective(end) {
                break;
            }
            words += usize::from(!class.is(Class::PARTICLE));
            end += 1;
        }
        end
    }

    /// Whether the word at `at` is a noun with its article that can be no surname.
    fn is_adjective(&self, at: usize) -> bool {
        self.is_definite(at) && self.tokens[at].class != Class::NONE
    }

    fn is_definite(&self, at: usize) -> bool {
        let word = self.tokens[at].span.of(self.text);
        word.strip_prefix(self.article)
            .is_some_and(|rest| rest.chars().count() > 1)
    }
}

//! Quotations within others: what the speaker says in somebody's words, or cites somebody for.

use super::line::Line;
use super::{Attribution, Rule};
use crate::language::Class;
use crate::people::token::{Shape, Token};
use crate::people::{Cast, Form, Mention};
use crate::quotation::{Kind, Quotation};

/// Within how many words before an inner quotation the verb stands that leads to it.
const BEFORE: usize = 5;
/// Within how many words behind it the verb stands that follows it.
const BEHIND: usize = 3;
/// Within how many words before the verb its subject ends.
const NEXT: usize = 3;

/// How sure it is that somebody is cited where a verb of saying is led by a name.
const CITED: f32 = 0.9;

/// Gives each quotation within another one the speaker of that one, unless words there tell that it
/// is somebody else's: “She told us: ‘Put it in writing.’”
pub(super) fn nest(line: &Line, tokens: &[Token], cast: &Cast, found: &mut [Attribution]) {
    let mut outer: Option<usize> = None;
    for (at, quotation) in line.quotations.iter().enumerate() {
        if quotation.kind == Kind::None {
            outer = outer.filter(|_| quotation.depth > 0);
        } else if quotation.depth == 0 {
            outer = Some(at);
        } else if let Some(outer) = outer {
            let around = Around::of(&line.quotations[outer], quotation, tokens);
            let own = Attribution {
                rule: Rule::Nested,
                cue: None,
                ..found[outer].clone()
            };
            found[at] = match around.verb() {
                Some(verb) => around.cited(verb, cast).unwrap_or(own),
                None => own,
            };
        }
    }
}

/// What stands in the outer quotation before and behind an inner one.
struct Around<'a> {
    before: &'a [Token],
    behind: &'a [Token],
}

/// A verb of saying, with what stands in its clause before it and straight behind it.
struct Verb<'a> {
    token: &'a Token,
    before: &'a [Token],
    next: Option<&'a Token>,
}

impl<'a> Around<'a> {
    fn of(outer: &Quotation, inner: &Quotation, tokens: &'a [Token]) -> Self {
        let place = |at: usize| tokens.partition_point(|token| token.span.start < at);
        let (start, end) = (place(outer.span.start), place(outer.span.end));
        Self {
            before: &tokens[start..place(inner.marked.start).clamp(start, end)],
            behind: &tokens[place(inner.marked.end).clamp(start, end)..end],
        }
    }

    /// The verb that leads to the inner quotation, or else the one behind it.
    fn verb(&self) -> Option<Verb<'a>> {
        let near = self.before.len().saturating_sub(BEFORE + NEXT);
        let clause = last_clause(&self.before[near..]);
        let says = |token: &Token| token.class.is(Class::SAYING) && token.shape == Shape::Small;
        let led = clause.iter().rev().take(BEFORE).position(says);
        if let Some(back) = led {
            let at = clause.len() - 1 - back;
            return Some(Verb {
                token: &clause[at],
                before: &clause[..at],
                next: None,
            });
        }
        let near = self.behind.len().min(BEHIND + 1);
        let clause = first_clause(&self.behind[..near]);
        let at = clause.iter().take(BEHIND).position(says)?;
        Some(Verb {
            token: &clause[at],
            before: &clause[..at],
            next: clause.get(at + 1),
        })
    }

    /// Whom the inner quotation is of; nobody where the speaker tells of own words.
    fn cited(&self, verb: Verb, cast: &Cast) -> Option<Attribution> {
        let is_own = |token: &Token| token.class.is_all(Class::PRONOUN.with(Class::DEICTIC));
        let near = verb.before.iter().rev().take(NEXT);
        let mut near = near.take_while(|token| !token.class.is(Class::CONJUNCTION));
        let subject = near.find(|token| is_own(token) || mention_at(cast, token).is_some());
        let inverted = verb
            .next
            .filter(|_| !verb.before.iter().any(Token::is_word));
        let subject = subject.or(inverted);
        if subject.is_some_and(is_own) {
            return None;
        }
        let named = |mention: &&Mention| mention.person.is_some() && mention.form != Form::Pronoun;
        let mention = subject
            .filter(|_| verb.token.class.is(Class::FINITE))
            .and_then(|subject| mention_at(cast, subject))
            .filter(named);
        let Some(mention) = mention else {
            return Some(Attribution {
                rule: Rule::Nested,
                ..Attribution::unknown()
            });
        };
        Some(Attribution {
            source: Some(mention.span),
            cue: Some(verb.token.span),
            rule: Rule::Nested,
            confidence: CITED,
            speaker: mention.person,
            ..Attribution::unknown()
        })
    }
}

/// What stands behind the last stop.
fn last_clause(tokens: &[Token]) -> &[Token] {
    let stop = tokens.iter().rposition(|token| token.shape == Shape::Stop);
    &tokens[stop.map_or(0, |stop| stop + 1)..]
}

/// What stands before the first stop.
fn first_clause(tokens: &[Token]) -> &[Token] {
    let stop = tokens.iter().position(|token| token.shape == Shape::Stop);
    &tokens[..stop.unwrap_or(tokens.len())]
}

/// The mention that a token is part of.
fn mention_at<'a>(cast: &'a Cast, token: &Token) -> Option<&'a Mention> {
    let behind = cast
        .mentions
        .partition_point(|mention| mention.span.end <= token.span.start);
    let mention = cast.mentions.get(behind)?;
    mention.span.contains(token.span).then_some(mention)
}

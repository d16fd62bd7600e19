//! Lays out words, phrases and quotations as the items of a line.

use super::{Item, Kind, Line};
use crate::language::Class;
use crate::people::token::{Shape, Token};
use crate::people::{Cast, Form};
use crate::text::Span;

impl Line<'_> {
    pub(super) fn lay(&mut self, cast: &Cast, tokens: &[Token]) {
        let mut mentions = cast.mentions.iter().enumerate().peekable();
        let mut last_quote = None;
        let mut until = 0;
        for (at, token) in tokens.iter().enumerate() {
            let (kind, span) = match token.quote {
                Some(quote) if last_quote == Some(quote) => continue,
                Some(quote) => {
                    last_quote = Some(quote);
                    (
                        Kind::Quote(quote as usize),
                        self.quotations[quote as usize].marked,
                    )
                }
                None => {
                    while mentions
                        .next_if(|(_, m)| m.span.start < token.span.start)
                        .is_some()
                    {}
                    let phrase = mentions
                        .peek()
                        .filter(|(_, m)| m.span.start == token.span.start);
                    match phrase {
                        Some(&(place, mention)) => {
                            until = mention.span.end;
                            (Kind::Phrase(place, mention.form), mention.span)
                        }
                        None if token.span.start < until => {
                            let free = self.grammar.head_first;
                            if let Some(item) = self.items.last_mut()
                                && !(free && item.heads())
                            {
                                item.class = token.class;
                            }
                            continue;
                        }
                        None if token.shape == Shape::Sign => continue,
                        None if token.is_word() || token.shape == Shape::Number => {
                            (Kind::Word, token.span)
                        }
                        None => (Kind::Mark(token.shape), token.span),
                    }
                }
            };
            self.items.push(Item {
                span,
                kind,
                class: class(kind, span, &tokens[at..]),
                first: token.first,
                opens: token.opens,
            });
        }
    }
}

/// What is known of an item by its first word. Where nothing but a number or the like stands in
/// front of what is said, people are counted: "Another replied".
fn class(kind: Kind, span: Span, tokens: &[Token]) -> Class {
    let own = tokens.first().map_or(Class::NONE, |token| token.class);
    let is_word = tokens.first().is_some_and(|token| token.span == span);
    match kind {
        Kind::Quote(_) => Class::NONE,
        Kind::Phrase(_, Form::Nominal) if is_word && speaks(tokens) => own.with(Class::HUMAN),
        _ => own,
    }
}

/// Whether a word that only tells how many or which stands in front of what they say.
fn speaks(tokens: &[Token]) -> bool {
    let says = |token: &Token| token.class.is(Class::SAYING) && token.class.is(Class::FINITE);
    let counts = |token: &Token| token.class.is(Class::DETERMINER.with(Class::QUANTITY));
    matches!(tokens, [count, verb, ..] if counts(count) && says(verb))
}

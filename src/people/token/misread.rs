//! Words that are not what the tables take them for: "US", "No. 10", "Under Secretary".

use super::{Shape, Token, join_next};
use crate::language::{Class, Language};

/// Makes names and offices of them.
pub(super) fn mend(text: &str, tokens: &mut Vec<Token>, language: &Language) {
    join_number_ten(text, tokens);
    settle_acronyms(text, tokens, language);
    settle_offices(text, tokens);
}

/// Makes names of the acronyms that the tables take for other words, except among words that are
/// all in capitals: there "WHO" may be anything.
fn settle_acronyms(text: &str, tokens: &mut [Token], language: &Language) {
    let capitals = |token: &Token| token.shape == Shape::Capitals;
    for at in 0..tokens.len() {
        let token = tokens[at];
        if !capitals(&token) || !token.class.is(Class::FUNCTION) {
            continue;
        }
        let key = language.key(token.span.of(text));
        let before = at.checked_sub(1).is_some_and(|at| capitals(&tokens[at]));
        let shouted = before && tokens.get(at + 1).is_some_and(capitals);
        if !shouted && language.grammar.acronyms.contains(&&*key) {
            tokens[at].class = language.name(&key);
        }
    }
}

/// Makes one name of the number of a house that speaks: "No. 10".
fn join_number_ten(text: &str, tokens: &mut Vec<Token>) {
    let is = |at: usize| {
        let (house, number) = (&tokens[at], &tokens[at + 1]);
        let house = house.is_capital() && matches!(house.span.of(text), "No" | "No.");
        house && number.shape == Shape::Number && number.span.of(text) == "10"
    };
    let found: Vec<usize> = (0..tokens.len().saturating_sub(1))
        .filter(|&at| is(at))
        .collect();
    for &at in &found {
        (tokens[at].class, tokens[at].shape) = (Class::ORGANISATION, Shape::Capitals);
    }
    join_next(tokens, &found);
}

/// Makes the office of an under secretary of what the tables take for a place below one.
fn settle_offices(text: &str, tokens: &mut [Token]) {
    for at in 1..tokens.len() {
        let office = tokens[at];
        if !office.class.is(Class::TITLE) || office.first {
            continue;
        }
        let before = tokens[at - 1];
        let together = before.quote == office.quote && before.shape == office.shape;
        let is = |token: Token, word: &str| token.span.of(text).eq_ignore_ascii_case(word);
        if together && is(before, "under") && is(office, "secretary") {
            tokens[at - 1].class = Class::NONE;
        }
    }
}

//! Which capitals tell a name, where a language has them for all nouns or has none.

use std::collections::HashSet;

use super::{Shape, Token, named};
use crate::language::{Capitals, Class, Language};
use crate::text::Quick;

/// Writes names with a capital and other words without one, whatever the language does.
pub(super) fn settle(text: &str, tokens: &mut [Token], language: &Language) {
    match language.grammar.capitals {
        Capitals::Names => {}
        Capitals::Nouns => lower(text, tokens),
        Capitals::Nothing => named::raise(text, tokens, language),
    }
}

/// What is a name wherever it stands.
const KNOWN: Class = Class::GIVEN.with(Class::PLACE).with(Class::ORIGIN);

/// Words that are part of no name though they have a capital.
const COMMON: Class = Class::SPEAKER
    .with(Class::UTTERANCE)
    .with(Class::NOUN)
    .with(Class::TIME)
    .with(Class::FUNCTION)
    .with(Class::QUANTITY);

/// Takes the capital from nouns that are no names: of what is not known by itself, names are what
/// stands behind a given name, a title or another name or speaks, and their surnames elsewhere.
fn lower(text: &str, tokens: &mut [Token]) {
    let mut names = vec![false; tokens.len()];
    for at in 0..tokens.len() {
        names[at] = is_told(text, tokens, &names, at) || speaks(tokens, at);
    }
    let stems = |at: &usize| genitive_stem(tokens[*at].span.of(text));
    let surnames: HashSet<String, Quick> = (0..tokens.len())
        .filter(|&at| names[at] && !tokens[at].class.is(KNOWN))
        .map(|at| stems(&at).to_owned())
        .collect();
    for at in 0..tokens.len() {
        let token = &mut tokens[at];
        let word = token.span.of(text);
        let again = surnames.contains(word) || surnames.contains(genitive_stem(word));
        if token.shape == Shape::Capital && !names[at] && (!again || token.class.is(COMMON)) {
            token.shape = Shape::Small;
        }
    }
}

/// "Marrack" of "Marracks".
fn genitive_stem(word: &str) -> &str {
    word.strip_suffix('s')
        .filter(|stem| stem.len() > 3)
        .unwrap_or(word)
}

/// Whether the capital at `at` is a name by what it is or stands behind.
fn is_told(text: &str, tokens: &[Token], names: &[bool], at: usize) -> bool {
    let token = &tokens[at];
    if !token.is_capital() {
        return false;
    }
    if token.class.is(COMMON) && !token.class.is(KNOWN) {
        // "Jan Winter" is no season.
        let given = at > 0 && names[at - 1] && tokens[at - 1].class.is(Class::GIVEN);
        return given && token.class.is(Class::TIME) && !token.first;
    }
    if token.class.is(KNOWN) || token.shape == Shape::Capitals {
        return true;
    }
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let Some(before) = before.filter(|before| before.quote == token.quote && !token.opens) else {
        return pairs(text, tokens, at);
    };
    let titled = before.class.is(Class::TITLE) && !before.class.is(Class::PLURAL);
    let office = |at: usize| tokens[at].class.is(Class::TITLE);
    let named = names[at - 1] && (before.class.is(Class::GIVEN) || at > 1 && office(at - 2));
    let linked = before.class.is(Class::PARTICLE) && at > 1 && names[at - 2];
    let free = |at: usize| at == 0 || !names[at - 1];
    let pair = free(at) && pairs(text, tokens, at) || free(at - 1) && pairs(text, tokens, at - 1);
    titled || named || linked || pair
}

/// Whether a capital of which nothing is known speaks as nobody does but by name: „Wir bleiben“,
/// sagte Brinkhoff; Brinkhoff sagte.
fn speaks(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let cue = |other: &Token| {
        other.class.is(Class::CUE.with(Class::MENTAL))
            && !other.class.is(Class::PAST)
            && other.quote == token.quote
    };
    if token.shape != Shape::Capital || token.class != Class::NONE {
        return false;
    }
    if token.first {
        return tokens
            .get(at + 1)
            .is_some_and(|next| !next.first && cue(next));
    }
    let followed = tokens.get(at + 1);
    if followed.is_some_and(|next| next.is_capital() && !next.first) {
        return false;
    }
    let behind = |by: usize| at.checked_sub(by).map(|at| &tokens[at]);
    let led = behind(1).is_some_and(|verb| cue(verb) || verb.class.is(Class::ACCORDING));
    let quoted = [behind(2), behind(3)];
    let quoted = quoted.into_iter().flatten();
    let mut quoted = quoted.skip_while(|token| token.shape == Shape::Comma);
    led && quoted
        .next()
        .is_some_and(|before| before.quote.is_some() && before.quote != token.quote)
}

/// Whether two capitals of which nothing is known stand side by side: "Thore Brinkhoff". Of more
/// the last two are the name: "Torwart Thore Brinkhoff".
fn pairs(text: &str, tokens: &[Token], at: usize) -> bool {
    let open = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.shape == Shape::Capital && token.class == Class::NONE)
    };
    let Some(next) = tokens.get(at + 1) else {
        return false;
    };
    let led = at > 0
        && tokens[at - 1].quote == tokens[at].quote
        && tokens[at - 1].class.is(Class::DETERMINER
            .with(Class::POSSESSIVE)
            .with(Class::QUANTITY));
    let same = |at: usize| tokens[at].quote == tokens[at - 1].quote && !tokens[at].first;
    let goes_on = open(at + 2) && same(at + 2);
    // Where a sentence begins the first word has its capital anyhow, but no two nouns stand before
    // a verb or a word for where somebody is from.
    let verb = tokens.get(at + 2).is_some_and(|verb| {
        let goes_on = Class::FINITE.with(Class::AUXILIARY).with(Class::AGENT);
        verb.class.is(goes_on) && verb.shape == Shape::Small && !verb.first
    });
    open(at)
        && open(at + 1)
        && !goes_on
        && !next.first
        && next.quote == tokens[at].quote
        && !led
        && (!tokens[at].first || verb && !is_adjective(tokens[at].span.of(text)))
}

/// Whether a word ends as adjectives do before a noun: "Neue Regeln gelten".
fn is_adjective(word: &str) -> bool {
    ["e", "em", "en", "er", "es"]
        .iter()
        .any(|ending| word.ends_with(ending))
}

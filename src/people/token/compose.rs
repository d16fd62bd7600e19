//! Words as a language composes them: several written apart that are one, one that is several.

use super::{Shape, Token};
use crate::language::{Capitals, Class, Language};

/// How many words may stand between an auxiliary and its participle.
const BETWEEN: usize = 2;

/// Joins the words of `tokens` that are one in the language, and settles what others are by what
/// stands beside them.
pub(super) fn compose(text: &str, tokens: &mut Vec<Token>, language: &Language) {
    if !language.grammar.joined.is_empty() {
        settle_owners(text, tokens, language);
        join_words(text, tokens, language);
    }
    if language.grammar.capitals == Capitals::Nouns {
        settle_genitives(text, tokens);
    }
    if language.grammar.inverts {
        settle_clitics(tokens);
        join_perfects(tokens);
    }
}

/// Puts one token in the place of several: `join` gives it, and of how many, for the tokens that
/// begin with theirs and the one before them.
fn join(tokens: &mut Vec<Token>, join: impl Fn(Option<Token>, &[Token]) -> Option<(Token, usize)>) {
    let (mut kept, mut at) = (0, 0);
    while at < tokens.len() {
        let before = tokens[..kept].last().copied();
        let (token, count) = join(before, &tokens[at..]).unwrap_or((tokens[at], 1));
        tokens[kept] = token;
        (kept, at) = (kept + 1, at + count);
    }
    tokens.truncate(kept);
}

/// Joins what the language has as one word: "d'après".
fn join_words(text: &str, tokens: &mut Vec<Token>, language: &Language) {
    join(tokens, |_, rest| {
        let mut token = rest[0];
        let key = language.key(token.span.of(text));
        let begins = |words: &str| words.split(' ').next() == Some(&*key);
        let joined = language.grammar.joined.iter();
        let found = joined.filter(|(words, _)| begins(words));
        let found = found.filter_map(|(words, class)| {
            let length = matching(text, rest, words, language)?;
            Some((length, *class))
        });
        let (length, class) = found.max_by_key(|(length, _)| *length)?;
        token.span.end = rest[length - 1].span.end;
        (token.class, token.shape) = (class, Shape::Small);
        Some((token, length))
    });
}

/// Makes a pronoun of what stands within such a word: "по её словам" is according to her.
fn settle_owners(text: &str, tokens: &mut [Token], language: &Language) {
    for at in 1..tokens.len().saturating_sub(1) {
        let owner = tokens[at];
        if !owner.class.is(Class::POSSESSIVE) || owner.quote != tokens[at - 1].quote {
            continue;
        }
        let [before, behind] = [at - 1, at + 1].map(|at| language.key(tokens[at].span.of(text)));
        let whole = format!("{before} {behind}");
        let mut joined = language.grammar.joined.iter();
        let Some((_, class)) = joined.find(|(words, _)| *words == whole) else {
            continue;
        };
        let told = Class::MALE.with(Class::FEMALE).with(Class::PLURAL);
        tokens[at - 1].class = *class;
        tokens[at].class = Class(owner.class.0 & told.0).with(Class::PRONOUN);
        tokens[at + 1].class = Class::ADVERB;
        tokens[at + 1].shape = Shape::Small;
    }
}

/// How many of the tokens are `words`, if they begin with them.
fn matching(text: &str, tokens: &[Token], words: &str, language: &Language) -> Option<usize> {
    let mut length = 0;
    for word in words.split(' ') {
        let token = tokens.get(length).filter(|token| token.is_word())?;
        let apart = length > 0 && (token.opens || token.first || token.quote != tokens[0].quote);
        if apart || language.key(token.span.of(text)) != word {
            return None;
        }
        length += 1;
    }
    Some(length)
}

/// Makes a preposition of an article that a noun stands in front of: "die Chefin der Werft".
fn settle_genitives(text: &str, tokens: &mut [Token]) {
    for at in 1..tokens.len() {
        let (before, article) = (&tokens[at - 1], &tokens[at]);
        let noun = before.is_capital() && !before.class.is(Class::FUNCTION.with(Class::TIME));
        let genitive = matches!(article.span.of(text), "der" | "dieser" | "seiner" | "ihrer");
        if noun && genitive && !article.opens && before.quote == article.quote {
            tokens[at].class = Class::PREPOSITION.with(Class::CONTRACTED);
        }
    }
}

/// Makes adverbs of the pronouns that stand in front of their verb: "l'a dit", "se dijo".
fn settle_clitics(tokens: &mut [Token]) {
    for at in (1..tokens.len()).rev() {
        let (before, behind) = (tokens[at - 1], tokens[at]);
        let verb = Class::AUXILIARY.with(Class::FINITE);
        let leads = behind.class.is(verb) && !behind.is_capital()
            || behind.class == Class::ADVERB && before.class.is(Class::CLITIC);
        if before.class.is(Class::CLITIC) && leads && !behind.first && !behind.class.is(Class::NOUN)
        {
            tokens[at - 1].class = Class::ADVERB.with(Class::CLITIC);
        }
    }
}

/// Joins an auxiliary and its participle: "a également déclaré".
fn join_perfects(tokens: &mut Vec<Token>) {
    join(tokens, |before, rest| {
        let mut token = rest[0];
        let reflexive = before.is_some_and(|before| before.class.is(Class::CLITIC));
        let makes = token.class.is(Class::PERFECT) || token.class.is(Class::COPULA) && reflexive;
        let verb = participle(rest).filter(|_| makes)?;
        token.span.end = rest[verb].span.end;
        token.class = rest[verb].class.with(Class::FINITE);
        token.shape = Shape::Small;
        Some((token, verb + 1))
    });
}

/// The participle that belongs to the auxiliary that the tokens begin with, adverbs aside.
fn participle(tokens: &[Token]) -> Option<usize> {
    let behind = (1..tokens.len()).take(BETWEEN + 1);
    let mut behind =
        behind.take_while(|&next| tokens[next].quote == tokens[0].quote && !tokens[next].opens);
    let verb = behind.find(|&next| !tokens[next].class.is(Class::ADVERB))?;
    let class = tokens[verb].class;
    (class.is(Class::PAST) && class.is(Class::ANY_VERB) && tokens[verb].is_word()).then_some(verb)
}

//! Names of things between marks, in languages of which the points were not learnt.

use crate::language::{Class, Language};

/// Words in which somebody gives a thing a name: "nannte das neue Buch „…“".
const NEAR: usize = 5;

/// Words of the longest name of a paper.
const LONGEST: usize = 4;

/// Whether the words before a mark, of one sentence, say that the name of something or a word that
/// is spoken of follows: das Motto „…“, le terme « … », так называемые «…».
pub(super) fn is_thing(before: &str, language: &Language) -> bool {
    let mut words = before
        .split_whitespace()
        .rev()
        .map(|word| language.key(word));
    let noun = words.next().unwrap_or_default();
    let mut naming = language.grammar.naming.iter();
    naming.any(|naming| noun == *naming)
        && !words
            .take(NEAR)
            .any(|word| language.word(&word).is(Class::NAMING))
}

/// Whether somebody told something to the paper whose name stands between the marks: „…“, sagte
/// Marrack dem „Gezeitenboten“; „…“, sagte sie der „Bucht“.
pub(super) fn is_told(before: &str, inside: &str, language: &Language) -> bool {
    let mut words = before.split_whitespace().rev();
    let article = words.next().unwrap_or_default();
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    let named =
        inside.starts_with(char::is_uppercase) && inside.split_whitespace().count() <= LONGEST;
    if !named || !language.grammar.dative.contains(&article) {
        return false;
    }
    let subject = Class::PRONOUN.with(Class::DETERMINER);
    let mut words = words.skip_while(|word| capital(word) || language.class(word).is(subject));
    words.next().is_some_and(|verb| {
        let class = language.class(verb);
        class.is(Class::SAYING) && class.is(Class::FINITE)
    })
}

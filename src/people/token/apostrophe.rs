//! What an apostrophe joins to a word, and what it leaves of one.

use std::collections::HashSet;

use super::{Class, Reader, Shape, Span, Token, join_next};
use crate::text::Quick;

/// Verbs that a pronoun takes behind an apostrophe.
const VERBS: [&str; 5] = ["d", "ll", "m", "re", "ve"];

impl<'a> Reader<'a> {
    /// Reads a word and what an apostrophe joins to it, as two: "Marrack’s", "she’d". Gives the
    /// place behind them.
    pub(super) fn joined(&mut self, word: &'a str, at: usize) -> Option<usize> {
        let (stem, joined) = word
            .rsplit_once(['\'', '’'])
            .filter(|(stem, _)| !stem.is_empty())?;
        let genitive = matches!(joined, "s" | "S");
        if !genitive && !VERBS.contains(&joined) {
            return None;
        }
        let pronoun = self
            .language
            .word(&self.language.key(stem))
            .is(Class::PRONOUN);
        if !genitive && !pronoun {
            return None;
        }
        let middle = at + stem.len();
        let after = Span::new(middle, at + word.len());
        self.push_word(Span::new(at, middle));
        self.push(
            after,
            if pronoun {
                Shape::Small
            } else {
                Shape::Genitive
            },
        );
        if let Some(token) = self.tokens.last_mut().filter(|_| pronoun) {
            token.class = Class::AUXILIARY;
        }
        Some(after.end)
    }

    /// Whether the apostrophe at `at` and an s behind it make a genitive of an abbreviation:
    /// "Marrack Jr.’s".
    pub(super) fn ends_abbreviation(&self, at: usize) -> bool {
        let (before, behind) = self.text.split_at(at);
        let mut behind = behind.chars().skip(1);
        let joined =
            behind.next() == Some('s') && !behind.next().is_some_and(char::is_alphanumeric);
        let last = self.tokens.last();
        joined
            && before.ends_with('.')
            && last.is_some_and(|last| last.span.end == at && last.is_word())
    }

    /// Whether the word is a capital that an apostrophe in front of it has torn off another, as in
    /// text that a scrape left in pieces: "’S".
    pub(super) fn is_torn_off(&self, word: &str, at: usize) -> bool {
        let capital = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        capital && !matches!(word, "A" | "I") && self.text[..at].ends_with(['\'', '’'])
    }
}

/// Settles what an apostrophe joins to a name in front of "said", which nobody owns: a part of the
/// name where the text never has it without ("Moody’s said"), and else a verb ("Marrack’s said").
pub(super) fn settle_said(text: &str, tokens: &mut Vec<Token>) {
    let said = Class::SAYING.with(Class::FINITE).with(Class::PAST);
    let joins = |at: &usize| {
        let [name, joined, verb] = [at - 1, *at, at + 1].map(|at| tokens[at]);
        joined.shape == Shape::Genitive
            && name.is_name()
            && verb.shape == Shape::Small
            && verb.class.is_all(said)
            && !verb.class.is(Class::NOUN)
            && name.quote == verb.quote
    };
    let joined: Vec<usize> = (1..tokens.len().saturating_sub(1)).filter(joins).collect();
    if joined.is_empty() {
        return;
    }
    let pairs = tokens.windows(2);
    let bare = pairs.filter(|pair| pair[0].is_name() && pair[1].shape != Shape::Genitive);
    let bare: HashSet<&str, Quick> = bare.map(|pair| pair[0].span.of(text)).collect();
    let mut whole = Vec::new();
    for at in joined {
        if bare.contains(tokens[at - 1].span.of(text)) {
            (tokens[at].shape, tokens[at].class) = (Shape::Small, Class::AUXILIARY);
        } else {
            whole.push(at - 1);
        }
    }
    join_next(tokens, &whole);
}

//! A paragraph that begins with a label: who says it, and a colon.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::language::Language;
use crate::quotation::marks;
use crate::text::{self, Span};

/// How many letters and words a label has at most.
const LETTERS: usize = 80;
const WORDS: usize = 8;
/// How many letters a word of a label has that is cut with a stop: "Mr."
const CUT: usize = 4;
/// How many letters a small word has that may stand in a name: "von".
const SMALL: usize = 3;

/// A paragraph that begins with a label.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    /// Its number among the paragraphs.
    pub(super) paragraph: usize,
    /// The last word of who the label names, folded: that of "ILSE MARRACK, WARDEN" and of "Marrack".
    pub(super) name: String,
    /// What stands in front of the colon.
    pub(super) label: Span,
    /// Whether the label has a name of several words and tells more: "ILSE MARRACK, WARDEN".
    pub(super) introduces: bool,
    /// Whether the label asks.
    pub(super) asks: bool,
    /// Whether it says that somebody asks or answers, and no name.
    pub(super) nameless: bool,
    /// Whether what is said stands in marks, as other quotations do.
    pub(super) quoted: bool,
    /// What stands behind it.
    pub(super) speech: Span,
}

impl Turn {
    /// The turn that the paragraph `part` is if what stands in front of its colon is a label.
    pub(super) fn of(
        text: &str,
        (paragraph, part): (usize, Span),
        language: &Language,
    ) -> Option<Self> {
        let body = part.of(text);
        let grammar = &language.grammar;
        let is_letter =
            |name: &str| grammar.asking.contains(&name) || grammar.answering.contains(&name);
        let colon = body.split_once([':', '：']);
        let labelled = colon.and_then(|(label, said)| Some((label, name(label)?, said)));
        let (label, name, said) = labelled.or_else(|| {
            let (label, said) = body.split_once('.')?;
            let name = name(label).filter(|name| is_letter(name) && !label.contains(' '))?;
            Some((label, name, said))
        })?;
        let speech = said.trim_start();
        let begins = speech.starts_with(|c: char| !c.is_lowercase()) && speech.len() < said.len();
        let says = begins && speech.contains(char::is_alphanumeric);
        says.then(|| Self {
            paragraph,
            label: Span::new(part.start, part.start + label.len()),
            introduces: introduces(label),
            asks: grammar.asking.contains(&name.as_str()),
            nameless: is_letter(&name),
            quoted: marks::opening_family(speech).is_some(),
            name,
            speech: Span::new(part.end - speech.len(), part.end),
        })
    }

    /// Whether the name in its label is among those met elsewhere.
    pub(super) fn is_among(&self, named: &BTreeSet<Cow<str>>) -> bool {
        named.contains(self.name.as_str())
    }
}

/// Whether a label has a name of several words and tells more of who that is.
fn introduces(label: &str) -> bool {
    let (whom, _) = label.split_once([',', '(']).unwrap_or_default();
    let mut words = whom.split_whitespace();
    words.clone().count() > 1 && words.all(|word| !word.starts_with(char::is_lowercase))
}

/// The last word of who is named by `label`, folded, if it can be the label of somebody who speaks.
fn name(label: &str) -> Option<String> {
    let label = label.trim();
    if label.len() > LETTERS || label.contains(['"', '“', '”', '«', '»', '?', '!', ';', '/', '@'])
    {
        return None;
    }
    let whom = label
        .split([',', '(', '['])
        .next()
        .unwrap_or_default()
        .trim();
    let words: Vec<&str> = whom.split_whitespace().collect();
    let is_word = |word: &&str| {
        let length = word.chars().count();
        let stop = word.ends_with('.') && length > CUT;
        let small = word.starts_with(char::is_lowercase) && length > SMALL;
        word.starts_with(char::is_alphabetic) && !stop && !small
    };
    let last = words.last().filter(|_| words.len() <= WORDS)?;
    let capital = |word: &&str| !word.starts_with(char::is_lowercase);
    let fits = words.iter().all(is_word) && capital(&words[0]) && capital(last);
    let last = text::words(last).last().filter(|_| fits)?.of(last);
    Some(text::fold(last).into_owned())
}

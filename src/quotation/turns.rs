//! Turns of an interview or a transcript, which stand in no marks: `MARRACK: We have a plan.`
//!
//! Many things have a colon behind their first words. What tells an interview is that several take
//! turns: labels return, somebody is asked, and who answers is named elsewhere, too.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::language::{Grammar, Language};
use crate::text::{self, Span};
use interview::{Interview, Page};
use label::Turn;

mod interview;
mod label;

pub(crate) use label::Label;

/// How many turns an interview has at least.
const TURNS: usize = 4;
/// How many of them there must be for it to be looked at.
const LABELLED: usize = 3;
/// How many paragraphs without a label one turn may have.
const GOES_ON: usize = 40;
/// How many words a paragraph has that goes on with a turn.
const SENTENCE: usize = 3;

/// What is spoken in each of the paragraphs `parts` that are turns of an interview, with the label
/// in front of it left out; `title` is the article's.
pub(super) fn spoken(
    (text, title): (&str, &str),
    parts: &[Span],
    language: &Language,
) -> Vec<Option<Span>> {
    let grammar = &language.grammar;
    let mut spoken = vec![None; parts.len()];
    let turns = turns(text, parts, grammar);
    if turns.len() < LABELLED {
        return spoken;
    }
    let named = named((text, title), parts, &turns);
    let above = &text[..turns[0].label.span.start];
    let is_told = grammar.tells_of_interview(title) || grammar.tells_of_interview(above);
    let page = Page {
        text,
        language,
        parts,
        named,
        is_told,
    };
    for run in turns.chunk_by(|turn, next| next.paragraph - turn.paragraph <= GOES_ON + 1) {
        Interview::of(&page, run).tell(&mut spoken);
    }
    spoken
}

/// The labels of the paragraphs `parts`, by the byte at which what is said behind them begins.
pub(super) fn labels(text: &str, parts: &[Span], grammar: &Grammar) -> BTreeMap<usize, Label> {
    let turns = turns(text, parts, grammar).into_iter();
    turns.map(|turn| (turn.speech.start, turn.label)).collect()
}

fn turns(text: &str, parts: &[Span], grammar: &Grammar) -> Vec<Turn> {
    let mut above = None;
    let turn = |(at, &part): (usize, &Span)| {
        let own = Turn::of(text, (at, part), grammar);
        let below = || Turn::below(text, above?, (at, part), grammar);
        let turn = own.or_else(below);
        above = Some(part);
        turn
    };
    parts.iter().enumerate().filter_map(turn).collect()
}

/// The words with a capital outside of labels, and the initials of names, folded; each with whether
/// it stands within a sentence, where no other word would have one.
fn named<'a>(
    (text, title): (&'a str, &'a str),
    parts: &[Span],
    turns: &[Turn],
) -> BTreeMap<Cow<'a, str>, bool> {
    let mut turns = turns.iter().peekable();
    let told = parts.iter().enumerate().map(|(paragraph, part)| {
        let turn = turns.next_if(|turn| turn.paragraph == paragraph);
        turn.map_or(*part, |turn| turn.speech).of(text)
    });
    let mut named = BTreeMap::new();
    for words in told.chain([title]) {
        let within = capitals(words).map(|(word, is_within)| (text::fold(word), is_within));
        let initials = initials(words).map(|letters| (Cow::Owned(letters), true));
        for (name, is_within) in within.chain(initials) {
            *named.entry(name).or_default() |= is_within;
        }
    }
    named
}

/// The words of `text` with a capital, and whether they stand within a sentence.
fn capitals(text: &str) -> impl Iterator<Item = (&str, bool)> {
    text::words(text).filter_map(move |word| {
        let before = text[..word.start].trim_end();
        let begins =
            before.is_empty() || before.ends_with(['.', '!', '?', '…', ':', '"', '“', '«']);
        let word = word.of(text);
        (!word.starts_with(char::is_lowercase)).then_some((word, !begins))
    })
}

/// The first letters of any two words with capitals in a row, folded: "im" of "Ilse Marrack".
fn initials(text: &str) -> impl Iterator<Item = String> {
    let mut words = text::words(text).map(move |word| (word, word.of(text)));
    let mut last = words.next();
    words.filter_map(move |(span, word)| {
        let (before, first) = last.replace((span, word))?;
        let joined = text.get(before.end..span.start) == Some(" ");
        let letters = [first, word].map(|word| word.chars().next());
        let capital = |letter: &Option<char>| letter.is_some_and(char::is_uppercase);
        let both = joined && letters.iter().all(capital);
        both.then(|| text::fold(&letters.into_iter().flatten().collect::<String>()).into_owned())
    })
}

/// Whether a paragraph is told in whole sentences, unlike headings and what happens aside.
fn is_sentence(paragraph: &str) -> bool {
    let ends = paragraph.ends_with(['.', '?', '!', '…', ':', '"', '”', '»', '—', '-', '؟']);
    ends && !paragraph.starts_with(['(', '[', '<'])
        && text::words(paragraph).nth(SENTENCE - 1).is_some()
}

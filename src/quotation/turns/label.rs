//! The label with which a paragraph begins: who says it, and a colon.

use crate::language::Grammar;
use crate::quotation::marks;
use crate::text::{self, Span};

/// How many letters and words a label has at most.
const LETTERS: usize = 100;
const WORDS: usize = 8;
/// How many letters a word of a label has that is cut with a stop: "Prof."
const CUT: usize = 5;
/// How many letters a small word has that may stand in a name: "von".
const SMALL: usize = 3;

/// Signs that print a label in bold or italics in Markdown.
pub(super) const EMPHASIS: [char; 2] = ['*', '_'];
const COLONS: [char; 2] = [':', '：'];

/// A paragraph that begins with a label.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    /// Its number among the paragraphs.
    pub(super) paragraph: usize,
    /// The label.
    pub(super) label: Label,
    /// What stands behind it.
    pub(super) speech: Span,
    /// Whether what is said stands in marks, as other quotations do.
    pub(super) quoted: bool,
}

impl Turn {
    /// The turn that the paragraph `part` is if what stands in front of its colon is a label.
    pub(super) fn of(
        text: &str,
        (paragraph, part): (usize, Span),
        grammar: &Grammar,
    ) -> Option<Self> {
        let body = part.of(text);
        let label = Label::of(body, grammar)?;
        let behind = &body[label.end..];
        let speech = behind.trim_start();
        let apart = speech.len() < behind.len() || body[..label.end].ends_with('：');
        let begins = !speech.starts_with(char::is_lowercase) && apart;
        let says = begins && speech.contains(char::is_alphanumeric);
        let signs = body[..label.end].trim_start_matches(EMPHASIS);
        let whole = body.starts_with(EMPHASIS) && !signs.contains(EMPHASIS);
        let printed = speech.len() - speech.trim_end_matches(EMPHASIS).len();
        let printed = if whole { printed } else { 0 };
        let closes = speech
            .trim_end_matches(['.', ','])
            .ends_with(['"', '”', '»', '“', '’']);
        says.then(|| Self {
            paragraph,
            quoted: closes && marks::opening_family(speech).is_some(),
            speech: Span::new(part.end - speech.len(), part.end - printed),
            label: label.shifted(part.start),
        })
    }

    /// The turn that the paragraph `part` is if the one before it, `above`, is nothing but a label.
    pub(super) fn below(
        text: &str,
        above: Span,
        (paragraph, part): (usize, Span),
        grammar: &Grammar,
    ) -> Option<Self> {
        let label = Label::of(above.of(text), grammar)?;
        let lone =
            Label::of(part.of(text), grammar).is_some_and(|own| own.is_all_of(part.of(text)));
        let alone = label.is_all_of(above.of(text)) && !lone;
        alone.then(|| Self {
            paragraph,
            quoted: false,
            speech: part,
            label: label.shifted(above.start),
        })
    }
}

/// Whose turn it is.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    /// The words, less time, colon and signs of print.
    pub(super) span: Span,
    /// The first of them, which name somebody, without what tells more of who that is.
    pub(crate) whom: Span,
    /// The offset behind the colon, in bytes.
    end: usize,
    /// The last word of who is named, folded: that of "ILSE MARRACK, WARDEN" and of "Marrack".
    pub(super) name: String,
    /// Whether it has a name of several words and tells more: "ILSE MARRACK, WARDEN".
    pub(super) introduces: bool,
    /// Whether it says that somebody asks, and no name.
    pub(super) asks: bool,
    /// Whether it says that somebody answers, and no name.
    pub(crate) answers: bool,
    /// Whether it has capitals throughout, or those of an honorific: "MARRACK", "Mr. Marrack".
    pub(super) is_formal: bool,
    /// Whether it begins with "Mr." or the like.
    pub(super) has_honorific: bool,
    /// Whether it has words as a sentence has them: "Le ministre", "taz".
    pub(super) is_small: bool,
}

impl Label {
    /// The label with which `line` begins.
    pub(super) fn of(line: &str, grammar: &Grammar) -> Option<Self> {
        let start = behind_time(line);
        let rest = &line[start..];
        let letter =
            |name: &str| grammar.asking.contains(&name) || grammar.answering.contains(&name);
        let labelled = colon(rest).and_then(|(at, length)| {
            let behind = &rest[at + length..];
            let printed = behind.len() - behind.trim_start_matches(EMPHASIS).len();
            Some((at, at + length + printed, name(&rest[..at])?))
        });
        let (at, end, name) = labelled
            .or_else(|| {
                let at = rest.find('.').filter(|&at| !rest[..at].contains(' '))?;
                let name = name(&rest[..at]).filter(|name| letter(name))?;
                Some((at, at + 1, name))
            })
            .or_else(|| spaced(rest))?;
        let label = rest[..at].trim_end().trim_end_matches(EMPHASIS).trim_end();
        let whom = whom(label).len();
        let first = label.split_whitespace().next().unwrap_or_default();
        let has_honorific = grammar
            .honorifics
            .contains(&&*text::fold(first.trim_end_matches('.')));
        Some(Self {
            span: Span::new(start, start + label.len()),
            whom: Span::new(start, start + whom),
            end: start + end,
            introduces: introduces(label),
            asks: grammar.asking.contains(&name.as_str()),
            answers: grammar.answering.contains(&name.as_str()),
            is_formal: !label.contains(char::is_lowercase) || has_honorific,
            has_honorific,
            is_small: label.split_whitespace().any(is_small),
            name,
        })
    }

    /// Whether it says that somebody asks or answers, and no name.
    pub(super) fn is_nameless(&self) -> bool {
        self.asks || self.answers
    }

    /// Whether nothing stands behind it.
    fn is_all_of(&self, line: &str) -> bool {
        line[self.end..].trim().is_empty()
    }

    pub(super) fn shifted(self, by: usize) -> Self {
        Self {
            span: self.span.shifted(by),
            whom: self.whom.shifted(by),
            ..self
        }
    }
}

/// The offset behind the time and the signs of print with which a line begins: "[00:04] **".
fn behind_time(line: &str) -> usize {
    let is_sign = |c: char| c.is_ascii_digit() || c.is_whitespace() || ":.[]()-–,".contains(c);
    let rest = line.trim_start_matches(is_sign);
    let timed = line.len() > rest.len() && line[..line.len() - rest.len()].contains(':');
    let rest = if timed { rest } else { line.trim_start() };
    line.len() - rest.trim_start_matches(EMPHASIS).len()
}

/// The first colon that stands in no brackets and in no time, and its length.
fn colon(line: &str) -> Option<(usize, usize)> {
    let mut depth = 0;
    for (at, c) in line.char_indices().take(LETTERS) {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            c if COLONS.contains(&c) && depth <= 0 => {
                let digit = |c: char| c.is_ascii_digit();
                let timed =
                    line[..at].ends_with(digit) && line[at + c.len_utf8()..].starts_with(digit);
                if !timed {
                    return Some((at, c.len_utf8()));
                }
            }
            _ => {}
        }
    }
    None
}

/// The letter of a question that white space alone sets apart, as press offices print it.
fn spaced(line: &str) -> Option<(usize, usize, String)> {
    let rest = line.strip_prefix('Q')?;
    let said = rest.trim_start();
    let apart = said.len() < rest.len() && said.starts_with(char::is_uppercase);
    (apart || said.is_empty()).then(|| (1, 1, "q".to_owned()))
}

/// The words of a label that name somebody.
fn whom(label: &str) -> &str {
    let whom = label.split([',', '(', '[']).next().unwrap_or_default();
    whom.trim_end()
}

/// Whether a label has a name of several words and tells more of who that is.
fn introduces(label: &str) -> bool {
    let (whom, _) = label.split_once([',', '(']).unwrap_or_default();
    let mut words = whom.split_whitespace();
    words.clone().count() > 1 && words.all(|word| !word.starts_with(char::is_lowercase))
}

/// Whether a word is small and no small word of a name.
fn is_small(word: &str) -> bool {
    word.starts_with(char::is_lowercase) && word.chars().count() > SMALL
}

/// The last word of who is named by `label`, folded, if it can be the label of somebody who speaks.
fn name(label: &str) -> Option<String> {
    let label = label.trim().trim_end_matches(EMPHASIS).trim();
    if label.len() > LETTERS || label.contains(['"', '“', '”', '«', '»', '?', '!', ';', '/', '@'])
    {
        return None;
    }
    let whom = whom(label);
    let words: Vec<&str> = whom.split_whitespace().collect();
    let last = words.last().filter(|_| words.len() <= WORDS)?;
    let is_word = |word: &&str| {
        let stopped = word.ends_with('.') && word.chars().count() > CUT;
        word.starts_with(char::is_alphabetic) && !stopped
    };
    let capital = |word: &str| !word.starts_with(char::is_lowercase);
    let alone = words.len() == 1;
    let fits = words.iter().all(is_word) && (alone || capital(words[0]) && capital(last));
    if !fits {
        return None;
    }
    let letters: String = words
        .iter()
        .map(|word| word.trim_end_matches('.'))
        .collect();
    let initials = words.len() > 1 && letters.chars().count() == words.len();
    let last = text::words(last).last()?.of(last);
    Some(text::fold(if initials { &letters } else { last }).into_owned())
}

//! The text of a query, read into what must and what must not occur.

use super::Query;
use crate::index::terms;
use crate::text::Span;

/// One word or phrase of a query's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The terms that must follow one another; never empty.
    pub terms: Vec<String>,
    /// Whether the last term is the beginning of a word: its end is still being typed.
    pub is_prefix: bool,
    /// Whether it must not occur.
    pub is_negated: bool,
}

/// How many letters are shown of what is not looked for.
const SHOWN: usize = 40;

/// The most words of a text that are looked for.
const MOST_TERMS: usize = 256;

impl Query {
    /// The words and phrases of the text in order, each once, of up to 256 words.
    ///
    /// What stands between double quotation marks of any form is a phrase, and so is a word with a
    /// mark inside ("Varenia's"). The last word, unless it is excluded or its phrase is closed, is
    /// a prefix as long as no white space follows, and so is any word with a `*` behind it.
    pub fn clauses(&self) -> Vec<Clause> {
        self.read().0
    }

    /// The clauses, and what is left of the text behind the most words that are looked for.
    fn read(&self) -> (Vec<Clause>, &str) {
        let mut clauses = Vec::new();
        let mut room = MOST_TERMS;
        let mut rest = self.text.trim_start();
        while !rest.is_empty() {
            let (token, behind) = Token::read(rest);
            let (places, terms): (Vec<Span>, Vec<String>) = terms(token.text).unzip();
            if terms.len() > room {
                break;
            }
            if let Some((place, last)) = places.last().zip(terms.last()) {
                let is_typed = behind.is_empty() && place.end == token.text.len();
                let is_open = is_typed && !token.is_closed && !token.is_negated;
                let is_starred = token.text.get(place.end..) == Some("*");
                room -= terms.len();
                let clause = Clause {
                    is_prefix: (is_open || is_starred) && !is_alone(last),
                    is_negated: token.is_negated,
                    terms,
                };
                if !clauses.contains(&clause) {
                    clauses.push(clause);
                }
            }
            rest = behind.trim_start();
        }
        (clauses, rest)
    }
}

impl Query {
    /// The same search without the marks that make phrases of words; the same if one must not
    /// occur.
    pub fn unquoted(&self) -> Query {
        let excludes = |pair: (char, char)| pair.0 == '-' && is_mark(pair.1);
        if self
            .text
            .chars()
            .zip(self.text.chars().skip(1))
            .any(excludes)
        {
            return self.clone();
        }
        let words = self.text.split(is_mark).map(str::trim);
        let words: Vec<&str> = words.filter(|words| !words.is_empty()).collect();
        self.with_text(&words.join(" "))
    }

    /// Each word or phrase that must occur, as it is typed, and the same search without it.
    pub fn shortened(&self) -> Vec<(String, Query)> {
        let mut shortened = Vec::new();
        let mut rest = self.text.trim_start();
        while !rest.is_empty() {
            let before = &self.text[..self.text.len() - rest.len()];
            let (token, behind) = Token::read(rest);
            rest = behind.trim_start();
            if !token.is_negated && terms(token.text).next().is_some() {
                let text = format!("{before}{rest}");
                shortened.push((token.text.to_owned(), self.with_text(text.trim())));
            }
        }
        shortened
    }
}

/// Words that are operators elsewhere.
const OPERATORS: [&str; 3] = ["AND", "NOT", "OR"];

impl Query {
    /// What of the text may be meant in another way than it is understood: a sentence for each.
    pub fn doubts(&self) -> Vec<String> {
        let text = self.text.trim();
        let (clauses, left) = self.read();
        if !left.is_empty() {
            let first: String = left.chars().take(SHOWN).collect();
            return vec![format!(
                "Only the first {MOST_TERMS} words are looked for; left out is all from “{first}” on."
            )];
        }
        if !text.is_empty() && clauses.is_empty() {
            return vec![format!(
                "Nothing in “{text}” can be looked for: it has no words."
            )];
        }
        let is_mixed = text.contains(char::is_lowercase);
        let operators = OPERATORS
            .iter()
            .filter(|operator| is_mixed && text.split_whitespace().any(|word| word == **operator));
        let told = operators.map(|word| {
            format!("“{word}” is looked for as a word: all words are wanted, except behind a “-”.")
        });
        told.collect()
    }
}

struct Token<'a> {
    text: &'a str,
    is_negated: bool,
    is_closed: bool,
}

impl<'a> Token<'a> {
    /// Reads one token off the beginning of a text that begins with no white space.
    fn read(text: &'a str) -> (Self, &'a str) {
        let (is_negated, text) = match text.strip_prefix('-') {
            Some(rest) if !rest.starts_with(char::is_whitespace) => (true, rest),
            _ => (false, text),
        };
        let (token, rest, is_closed) = match text.strip_prefix(is_mark) {
            Some(phrase) => match phrase.split_once(is_mark) {
                Some((phrase, rest)) => (phrase, rest, true),
                None => (phrase, "", false),
            },
            None => {
                let end = text.find(|c: char| c.is_whitespace() || is_mark(c));
                let (word, rest) = text.split_at(end.unwrap_or(text.len()));
                (word, rest, false)
            }
        };
        let token = Self {
            text: token,
            is_negated,
            is_closed,
        };
        (token, rest)
    }
}

/// Whether a term is a single letter of three bytes: most often one that is a word of its own, as
/// in Chinese and Japanese, and the beginning of no other.
fn is_alone(term: &str) -> bool {
    term.len() > 2 && term.chars().count() == 1
}

/// Whether a phrase may stand between such marks; single ones are left out, as they are
/// apostrophes, too.
fn is_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂')
}

//! Words and punctuation marks with what is known of each, as names and cues are read from them.

use std::collections::HashMap;

use crate::article::Article;
use crate::language::{Capitals, Class, Language};
use crate::quotation::{Kind, Quotation};
use crate::text::{Quick, Span, sentences};

mod apostrophe;
mod capitals;
mod compose;
mod dash;
mod marked;
mod misread;
mod named;
mod word;

pub(super) use word::{is_adjective, is_coined};

/// There is a word that was not read before in about so many bytes of text.
const WORD: usize = 14;

/// Bytes of the longest name of a host, "https:" included.
const LONGEST_HOST: usize = 80;

/// A word or a punctuation mark.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Its place in the article's text.
    pub(crate) span: Span,
    /// What it looks like.
    pub(crate) shape: Shape,
    /// What its word can be.
    pub(crate) class: Class,
    /// The outermost quotation it stands in: a place in the list of quotations.
    pub(crate) quote: Option<u32>,
    /// Whether a sentence begins with it.
    pub(crate) first: bool,
    /// Whether a paragraph begins with it.
    pub(crate) opens: bool,
}

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A word in small letters.
    Small,
    /// A word with a capital: "Marrack", "al-Amr".
    Capital,
    /// A word in capitals throughout: "NATO".
    Capitals,
    /// A number.
    Number,
    /// `’s`, or the apostrophe behind a plural.
    Genitive,
    /// `,`
    Comma,
    /// `.`, `!`, `?`, `…`
    Stop,
    /// `:`
    Colon,
    /// `;`
    Semicolon,
    /// A dash between words.
    Dash,
    /// `(`, `[`
    Open,
    /// `)`, `]`
    Close,
    /// Anything else: a quotation mark that belongs to no quotation, a sign.
    Sign,
}

impl Token {
    /// Whether it is a word with a capital.
    pub(crate) fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Capitals)
    }

    /// Whether it is a word.
    pub(crate) fn is_word(&self) -> bool {
        self.is_capital() || self.shape == Shape::Small
    }

    /// Whether it is a capitalised word that may be part of a name.
    pub(crate) fn is_name(&self) -> bool {
        self.is_capital() && !self.class.is(Class::FUNCTION.with(Class::TIME))
    }
}

/// The tokens of the article's body, in order.
pub(crate) fn tokens(
    article: &Article,
    quotations: &[Quotation],
    language: &Language,
) -> Vec<Token> {
    let mut reader = Reader {
        text: &article.text,
        language,
        quotations,
        next_quotation: 0,
        tokens: Vec::with_capacity(article.text.len() / 5),
        classes: HashMap::with_capacity_and_hasher(article.text.len() / WORD, Quick::default()),
        first: true,
        opens: true,
    };
    for part in article.body() {
        reader.read(part);
    }
    let mut tokens = reader.tokens;
    free_surnames(&article.text, &mut tokens);
    apostrophe::settle_said(&article.text, &mut tokens);
    compose::compose(&article.text, &mut tokens, language);
    misread::mend(&article.text, &mut tokens, language);
    marked::lower(&article.text, &mut tokens, quotations);
    capitals::settle(&article.text, &mut tokens, language);
    tokens
}

/// Joins each of the tokens at `places`, ascending, with the one behind it.
fn join_next(tokens: &mut Vec<Token>, places: &[usize]) {
    if places.is_empty() {
        return;
    }
    for &at in places {
        tokens[at].span.end = tokens[at + 1].span.end;
    }
    let mut gone = places.iter().map(|at| at + 1).peekable();
    let mut numbers = 0..;
    tokens.retain(|_| {
        numbers
            .next()
            .is_none_or(|at| gone.next_if_eq(&at).is_none())
    });
}

/// Lets function words be names where they are surnames: "Will" of somebody called "Ilse Will".
fn free_surnames(text: &str, tokens: &mut [Token]) {
    let is_surname = |pair: &[Token]| {
        let given = pair[0].is_name() && pair[0].class.is(Class::GIVEN);
        let odd = pair[1].shape == Shape::Capital && !pair[1].first && !pair[1].is_name();
        given && odd && !pair[1].class.is(Class::TIME) && pair[0].quote == pair[1].quote
    };
    let pairs = tokens.windows(2).filter(|pair| is_surname(pair));
    let surnames: Vec<&str> = pairs.map(|pair| pair[1].span.of(text)).take(4).collect();
    if surnames.is_empty() {
        return;
    }
    for token in tokens
        .iter_mut()
        .filter(|token| token.shape == Shape::Capital && !token.first)
    {
        if surnames.contains(&token.span.of(text)) {
            token.class = Class::NONE;
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    language: &'a Language,
    quotations: &'a [Quotation],
    next_quotation: usize,
    tokens: Vec<Token>,
    /// What each word can be that was read before, by how it is written: most words come again.
    classes: HashMap<&'a str, Class, Quick>,
    first: bool,
    opens: bool,
}

impl<'a> Reader<'a> {
    fn read(&mut self, part: Span) {
        (self.first, self.opens) = (true, true);
        let mut at = part.start;
        while let Some(c) = self.text[at..part.end].chars().next() {
            if c.is_alphanumeric() {
                at = self.word(at, part.end);
                continue;
            }
            let end = at + c.len_utf8();
            let glued = c == '-' && self.text[end..part.end].starts_with('-');
            match c {
                ',' | '،' => self.push(Span::new(at, end), Shape::Comma),
                '.' | '!' | '?' | '…' | '。' | '؟' => self.stop(at, end),
                ':' => self.push(Span::new(at, end), Shape::Colon),
                ';' | '؛' => self.push(Span::new(at, end), Shape::Semicolon),
                '—' | '–' | '―' => self.push(Span::new(at, end), Shape::Dash),
                '-' if glued || self.stands_free(at, part) => {
                    self.push(Span::new(at, end), Shape::Dash);
                }
                '(' | '[' => self.push(Span::new(at, end), Shape::Open),
                ')' | ']' => self.push(Span::new(at, end), Shape::Close),
                '\'' | '’' if self.is_genitive(at) => {
                    self.push(Span::new(at, end), Shape::Genitive);
                }
                '\'' | '’' if self.ends_abbreviation(at) => {
                    at = end + 1;
                    self.push(Span::new(end - c.len_utf8(), at), Shape::Genitive);
                    continue;
                }
                '/' if self.is_in_address(at, part) => {
                    let rest = &self.text[at..part.end];
                    let end = at + rest.find(char::is_whitespace).unwrap_or(rest.len());
                    self.push(Span::new(at, end), Shape::Sign);
                    // Nobody ends an address with a stop, so that a capital tells of a new
                    // sentence.
                    let next = self.text[end..part.end].trim_start();
                    self.first |= next.starts_with(char::is_uppercase);
                    at = end;
                    continue;
                }
                '@' | '#' | '&' | '$' | '%' | '/' | '"' | '“' | '”' | '\'' | '‘' | '’' => {
                    self.push(Span::new(at, end), Shape::Sign);
                }
                _ => {}
            }
            at = if glued { end + 1 } else { end };
        }
    }

    /// Whether the slash at `at` is part of an address: "page.example/Marrack".
    fn is_in_address(&self, at: usize, part: Span) -> bool {
        let near = self
            .text
            .floor_char_boundary(at.saturating_sub(LONGEST_HOST));
        let before = &self.text[part.start.max(near)..at];
        let chunk = before.rsplit(char::is_whitespace).next().unwrap_or(before);
        let scheme = chunk.ends_with("http:") || chunk.ends_with("https:");
        let domain = chunk.rsplit_once('.').is_some_and(|(host, top)| {
            let small = top.bytes().all(|byte| byte.is_ascii_lowercase());
            small && top.len() > 1 && host.ends_with(char::is_alphanumeric)
        });
        scheme || domain
    }

    /// Whether the apostrophe at `at` makes a genitive of a word in s: "Sanders’ plan".
    fn is_genitive(&self, at: usize) -> bool {
        let closes = |quotation: &&Quotation| quotation.marked.end > at && quotation.span.end <= at;
        let last = self.tokens.last();
        self.text[..at].ends_with('s')
            && last.is_some_and(|token| token.span.end == at && token.is_word())
            && self
                .quotations
                .get(self.next_quotation)
                .filter(closes)
                .is_none()
    }

    fn stop(&mut self, at: usize, end: usize) {
        let ends = self.text[end..]
            .chars()
            .next()
            .is_none_or(|c| !c.is_alphanumeric())
            || sentences::ends_sentence(self.text, at, end);
        self.push(Span::new(at, end), Shape::Stop);
        self.first |= ends;
    }

    /// Reads the word at `at` and gives the place behind it.
    fn word(&mut self, at: usize, end: usize) -> usize {
        let mut stop = at + word::length(&self.text[at..end]);
        let mut word = &self.text[at..stop];
        if self.is_torn_off(word, at) {
            self.push(Span::new(at, stop), Shape::Small);
            return stop;
        }
        if let Some(end) = self.apart(word, at) {
            return end;
        }
        if let Some(end) = self.joined(word, at) {
            return end;
        }
        if self.text[stop..end].starts_with('.') && sentences::is_abbreviation(word) {
            stop += 1;
            word = &self.text[at..stop];
        }
        let ends = word.ends_with('.') && sentences::ends_sentence(self.text, stop - 1, stop);
        self.push_word(Span::new(at, stop));
        self.first |= ends;
        stop
    }

    /// Reads the first part of a word that is two in the language, and gives the place behind it.
    fn apart(&mut self, word: &str, at: usize) -> Option<usize> {
        let (end, next) = self.language.part(word)?;
        self.push_word(Span::new(at, at + end));
        Some(at + next)
    }

    fn push_word(&mut self, span: Span) {
        let text: &'a str = self.text;
        let word = span.of(text);
        let shape = word::shape(word);
        let known = self.classes.get(word).copied();
        let class = known.unwrap_or_else(|| self.learn(word, shape));
        self.push(span, shape);
        if let Some(token) = self.tokens.last_mut() {
            token.class = class;
        }
    }

    fn learn(&mut self, word: &'a str, shape: Shape) -> Class {
        let key = self.language.key(word);
        let mut class = Class::NONE;
        if shape != Shape::Number {
            class = self.language.word(&key);
        }
        let nameless = self.language.grammar.capitals == Capitals::Nothing;
        if nameless || matches!(shape, Shape::Capital | Shape::Capitals) {
            class = class.with(self.language.name(&key));
        }
        self.classes.insert(word, class);
        class
    }

    fn push(&mut self, span: Span, shape: Shape) {
        while self
            .quotations
            .get(self.next_quotation)
            .is_some_and(|q| q.marked.end <= span.start || q.depth > 0 || q.kind == Kind::None)
        {
            self.next_quotation += 1;
        }
        let quote = self
            .quotations
            .get(self.next_quotation)
            .filter(|quotation| quotation.marked.start <= span.start)
            .map(|_| self.next_quotation as u32);
        let word = !matches!(shape, Shape::Sign | Shape::Open | Shape::Dash);
        self.tokens.push(Token {
            span,
            shape,
            class: Class::NONE,
            quote,
            first: self.first,
            opens: std::mem::take(&mut self.opens),
        });
        if word && shape != Shape::Stop {
            self.first = false;
        }
    }
}

//! What stands before and after a sign, and what the sign may be there.

use super::marks::{Family, Mark, Points};
use crate::text::{Span, is_quotation_mark};

/// What stands before and after a sign, other quotation marks skipped.
pub(super) struct Sides {
    before: Side,
    after: Side,
    /// The letter straight before and the one straight after.
    last: char,
    next: char,
    /// The character behind `next`.
    beyond: char,
    /// Whether a word follows of which the beginning is left out: `’em`, `’tis`.
    elided: bool,
    /// Whether a sentence ends before it and another begins behind it.
    parts: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// The paragraph begins or ends.
    Edge,
    Blank,
    Word,
    /// `. , ! ? ; :` and what else ends a clause.
    Stop,
    /// An opening bracket.
    Opens,
    /// A closing bracket.
    Shuts,
    Dash,
    Other,
}

impl Sides {
    pub(super) fn of(body: &str, span: Span) -> Self {
        let mut ahead = body[span.end..].chars();
        Self {
            before: side(
                body[..span.start]
                    .chars()
                    .rev()
                    .take(5)
                    .find(|&c| !is_sign(c)),
            ),
            after: side(body[span.end..].chars().take(5).find(|&c| !is_sign(c))),
            last: body[..span.start].chars().next_back().unwrap_or(' '),
            next: ahead.next().unwrap_or(' '),
            beyond: ahead.next().unwrap_or(' '),
            elided: elision(&body[span.end..]) > 0,
            parts: parts(&body[..span.start], &body[span.end..]),
        }
    }

    pub(super) fn judge(&self, span: Span, family: Family, points: Points) -> Option<Mark> {
        if family == Family::Single && self.inside_word() {
            return None;
        }
        let (mut open, mut close) = (self.opening(), self.closing());
        if self.elided && family == Family::Single {
            open += 6;
        }
        match points {
            Points::Right => (open, close) = (open / 2, close + 4),
            Points::Left if self.only_ends() => (open, close) = (open + 12, close / 2),
            Points::Left => (open, close) = (open + 4, close / 2),
            Points::Nowhere => {}
        }
        let (alone, stray) = match family {
            Family::Single if self.elided => (0, false),
            Family::Single => self.apostrophe(points),
            Family::Double if points == Points::Nowhere && self.last.is_ascii_digit() => (2, false),
            _ => (8, true),
        };
        let directed = points != Points::Nowhere;
        Some(Mark {
            span,
            family,
            directed,
            open,
            close,
            alone,
            stray,
            parts: self.parts,
        })
    }

    /// Whether something ends here and nothing begins.
    fn only_ends(&self) -> bool {
        !is_blank(self.last) && !opens_bracket(self.last) && is_blank(self.next)
    }

    fn inside_word(&self) -> bool {
        self.last.is_alphanumeric() && self.next.is_alphanumeric()
    }

    fn opening(&self) -> u8 {
        let before = match self.before {
            Side::Edge | Side::Blank | Side::Opens | Side::Dash => 0,
            Side::Stop | Side::Other => 2,
            Side::Shuts => 3,
            Side::Word => 4,
        };
        let after = match self.after {
            Side::Edge => 6,
            Side::Blank | Side::Shuts => 3,
            Side::Stop => 3,
            Side::Dash | Side::Other => 1,
            Side::Word | Side::Opens => 0,
        };
        before + after
    }

    fn closing(&self) -> u8 {
        let before = match self.before {
            Side::Edge => 6,
            Side::Blank | Side::Opens => 3,
            Side::Other => 1,
            Side::Word | Side::Stop | Side::Shuts | Side::Dash => 0,
        };
        let after = match self.after {
            Side::Edge | Side::Blank | Side::Stop | Side::Shuts | Side::Dash => 0,
            Side::Opens | Side::Other => 1,
            Side::Word if self.before == Side::Stop => 2,
            Side::Word => 3,
        };
        before + after
    }

    /// The cost of an apostrophe here, and whether the sign would be a stray mark instead.
    fn apostrophe(&self, points: Points) -> (u8, bool) {
        if self.last.is_alphabetic() {
            let plural = matches!(self.last, 's' | 'S' | 'z' | 'x' | 'n');
            return (if plural { 0 } else { 2 }, false);
        }
        if self.last.is_ascii_digit() {
            return (1, false);
        }
        if self.next.is_ascii_digit() && self.beyond.is_ascii_digit() {
            return (0, false);
        }
        match points {
            Points::Left if self.next.is_alphabetic() => (0, false),
            _ if self.next.is_alphabetic() => (4, true),
            _ => (5, true),
        }
    }
}

/// Words that begin with an apostrophe, and endings that messy texts tear off their words.
const ELIDED: &[&str] = &[
    "em", "til", "tis", "twas", "cause", "bout", "round", "cos", "n", "s", "t", "d", "ll", "re",
    "ve",
];

/// The length of the word at the beginning of `rest` if its own beginning is left out, else 0.
pub(super) fn elision(rest: &str) -> usize {
    let end = rest.find(|c: char| !c.is_alphanumeric());
    let word = &rest[..end.unwrap_or(rest.len())];
    let found = ELIDED.iter().any(|w| w.eq_ignore_ascii_case(word));
    if found { word.len() } else { 0 }
}

/// Whether a sentence ends with `before`, a blank behind it, and another begins with `after`.
fn parts(before: &str, after: &str) -> bool {
    let ended = before.trim_end_matches(is_blank);
    ended.len() < before.len()
        && ended.ends_with(['.', '!', '?', '…'])
        && after.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || opens_bracket(c))
}

fn side(c: Option<char>) -> Side {
    match c {
        None => Side::Edge,
        Some(c) if is_blank(c) => Side::Blank,
        Some(c) if c.is_alphanumeric() => Side::Word,
        Some('$' | '€' | '£' | '#' | '@' | '%' | '&' | '*') => Side::Word,
        Some('.' | ',' | '!' | '?' | ';' | ':' | '…' | '。' | '，') => Side::Stop,
        Some(c) if opens_bracket(c) => Side::Opens,
        Some(')' | ']' | '}' | '>') => Side::Shuts,
        Some('-' | '–' | '—' | '―' | '/') => Side::Dash,
        Some(_) => Side::Other,
    }
}

pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
}

pub(super) fn opens_bracket(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '<')
}

fn is_sign(c: char) -> bool {
    is_quotation_mark(c) || matches!(c, '\'' | '’')
}

//! Quotation marks as they stand in a text, and what each may be by its surroundings.

use super::lost;
use crate::text::Span;

/// The marks that pair with each other; each family is paired on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    /// `“ ” „ " '' ` and the like, mixed freely as messy texts do.
    Double,
    /// `« »`
    Guillemet,
    /// `‹ ›`
    Angle,
    /// `「 」`
    Corner,
    /// `『 』`
    WhiteCorner,
    /// `《 》 〈 〉`, which stand around titles.
    Book,
    /// `‘ ’ '`, which are apostrophes more often than not.
    Single,
    /// `?` where a mark was lost.
    Lost,
}

impl Family {
    /// All families in the order in which they are paired: the surest first.
    pub(super) const ALL: [Family; 8] = [
        Family::Double,
        Family::Guillemet,
        Family::Angle,
        Family::Corner,
        Family::WhiteCorner,
        Family::Book,
        Family::Single,
        Family::Lost,
    ];
}

/// A sign that may be a quotation mark and how ill each reading would fit it (0 fits well).
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// The sign, in bytes of the text.
    pub(super) span: Span,
    pub(super) family: Family,
    /// Whether the sign itself points: `“` does, `"` does not.
    pub(super) directed: bool,
    /// The cost of reading it as an opening mark.
    pub(super) open: u8,
    /// The cost of reading it as a closing mark.
    pub(super) close: u8,
    /// The cost of reading it as no part of a pair.
    pub(super) alone: u8,
    /// What it is when it is no part of a pair: a quotation mark, or an apostrophe or prime.
    pub(super) stray: bool,
}

/// What the sign itself says about its direction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Points {
    Right,
    Left,
    Nowhere,
}

/// All signs of `part` that may be quotation marks, ascending; plain apostrophes are left out.
pub(super) fn marks(text: &str, part: Span) -> Vec<Mark> {
    let body = part.of(text);
    let bytes = body.as_bytes();
    let low_marks = body.contains('„');
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !may_begin_mark(bytes[at]) {
            at += 1;
            continue;
        }
        let Some((length, family, points)) = sign_at(body, at) else {
            at += 1;
            continue;
        };
        let span = Span::new(at, at + length);
        let mark = if family == Family::Lost {
            lost::judge(body, span)
        } else if low_marks && body[at..].starts_with('“') {
            Sides::of(body, span).judge(span, family, Points::Left)
        } else {
            Sides::of(body, span).judge(span, family, points)
        };
        found.extend(mark.map(|mark| Mark {
            span: span.shifted(part.start),
            ..mark
        }));
        at += length;
    }
    found
}

/// The family of the sign that opens a quotation at the beginning of `text`, if one does.
pub(super) fn opening_family(text: &str) -> Option<Family> {
    let (length, family, points) = sign_at(text, 0)?;
    let opens = family != Family::Lost && points != Points::Left && elision(&text[length..]) == 0;
    let touches = text[length..].starts_with(|c: char| !is_blank(c));
    (opens && touches).then_some(family)
}

fn may_begin_mark(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`' | b'?' | 0xc2 | 0xe2 | 0xe3 | 0xef)
}

/// Length in bytes, family and direction of the sign that begins at byte `at`.
fn sign_at(body: &str, at: usize) -> Option<(usize, Family, Points)> {
    let rest = body.get(at..)?;
    let sign = rest.chars().next()?;
    let doubled = rest[sign.len_utf8()..].starts_with(sign);
    if doubled && matches!(sign, '\'' | '`' | '‘' | '’') {
        return doubled_at(body, at, sign);
    }
    let (family, points) = match sign {
        '"' | '＂' | '‟' => (Family::Double, Points::Nowhere),
        '“' | '„' | '\u{93}' | '〝' => (Family::Double, Points::Right),
        '”' | '\u{94}' | '〞' | '〟' => (Family::Double, Points::Left),
        '\'' | '＇' | '‛' => (Family::Single, Points::Nowhere),
        '‘' | '‚' | '`' | '\u{91}' => (Family::Single, Points::Right),
        '’' | '\u{92}' => (Family::Single, Points::Left),
        '«' => (Family::Guillemet, Points::Right),
        '»' => (Family::Guillemet, Points::Left),
        '‹' => (Family::Angle, Points::Right),
        '›' => (Family::Angle, Points::Left),
        '「' => (Family::Corner, Points::Right),
        '」' => (Family::Corner, Points::Left),
        '『' => (Family::WhiteCorner, Points::Right),
        '』' => (Family::WhiteCorner, Points::Left),
        '《' | '〈' => (Family::Book, Points::Right),
        '》' | '〉' => (Family::Book, Points::Left),
        '?' | '\u{fffd}' => (Family::Lost, Points::Nowhere),
        _ => return None,
    };
    Some((sign.len_utf8(), family, points))
}

/// Two single signs that stand for a double one; of three, the single one is the inner one.
fn doubled_at(body: &str, at: usize, sign: char) -> Option<(usize, Family, Points)> {
    let length = sign.len_utf8();
    let run = body[at..]
        .chars()
        .take(4)
        .take_while(|&c| c == sign)
        .count();
    let points = match sign {
        '`' | '‘' => Points::Right,
        '’' => Points::Left,
        _ => Points::Nowhere,
    };
    let closes = body[..at].ends_with(|c: char| !is_blank(c) && !opens_bracket(c));
    if run == 3 && closes {
        return Some((length, Family::Single, points));
    }
    Some((2 * length, Family::Double, points))
}

/// Words that begin with an apostrophe, and endings that messy texts tear off their words.
const ELIDED: &[&str] = &[
    "em", "til", "tis", "twas", "cause", "bout", "round", "cos", "n", "s", "t", "d", "ll", "re",
    "ve",
];

/// The length of the word at the beginning of `rest` if its own beginning is left out, else 0.
fn elision(rest: &str) -> usize {
    let end = rest.find(|c: char| !c.is_alphanumeric());
    let word = &rest[..end.unwrap_or(rest.len())];
    let found = ELIDED.iter().any(|w| w.eq_ignore_ascii_case(word));
    if found { word.len() } else { 0 }
}

/// What stands before and after a sign, other quotation marks skipped.
struct Sides {
    before: Side,
    after: Side,
    /// The letter straight before and the one straight after.
    last: char,
    next: char,
    /// The character behind `next`.
    beyond: char,
    /// Whether a word follows of which the beginning is left out: `’em`, `’tis`.
    elided: bool,
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
    fn of(body: &str, span: Span) -> Self {
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
        }
    }

    fn judge(&self, span: Span, family: Family, points: Points) -> Option<Mark> {
        if family == Family::Single && self.inside_word() {
            return None;
        }
        let (mut open, mut close) = (self.opening(), self.closing());
        if self.elided && family == Family::Single {
            open += 6;
        }
        match points {
            Points::Right => (open, close) = (open / 2, close + 4),
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
        })
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
    matches!(
        c,
        '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '‚' | '`' | '«' | '»' | '‹' | '›' | '＂'
    )
}

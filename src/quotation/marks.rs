//! Quotation marks as they stand in a text, and what each may be by its surroundings.

use super::lost;
use super::sides::{Sides, elision, is_blank, opens_bracket};
use crate::text::Span;

/// The marks that pair with each other, each family on its own; what is said without marks has a
/// family, too, but is never paired.
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
    /// None, where whose turn it is tells that somebody speaks.
    Turn,
    /// None, where the page sets apart what is said.
    Block,
    /// `?` where a mark was lost.
    Lost,
}

impl Family {
    /// All families of marks in the order in which they are paired: the surest first.
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
    /// Whether a sentence ends before it and another begins behind it.
    pub(super) parts: bool,
}

/// What the sign itself says about its direction.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Points {
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

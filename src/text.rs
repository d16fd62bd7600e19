//! Places in a text and the one tokeniser that index, query and alignment share.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

pub mod sentences;

/// How tables of words are hashed: quickly, and the same in each run.
pub(crate) type Quick = foldhash::fast::FixedState;

/// Dashes, which lead speech and the name of whoever said something.
pub(crate) const DASHES: [char; 3] = ['—', '–', '―'];

/// A half-open range of byte offsets into one text, always at character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset just behind the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to `end`, both byte offsets.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span runs forwards: {start}..{end}");
        Self { start, end }
    }

    /// The words of `text` that the span names; empty where it does not fit the text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies inside.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same place, `offset` bytes further on.
    pub fn shifted(self, offset: usize) -> Span {
        Span::new(self.start + offset, self.end + offset)
    }

    /// The span less the white space at both its ends.
    pub fn trimmed(self, text: &str) -> Span {
        let words = self.of(text);
        let start = self.start + (words.len() - words.trim_start().len());
        Span::new(start, start + words.trim().len())
    }
}

/// The words of a text, in order: longest runs of letters, digits and their combining marks.
///
/// A letter of a script that is written without spaces (Han, Hiragana, Katakana) is a word of its
/// own. Apostrophes and hyphens end a word, so that "Varenia’s" is found by "Varenia".
pub fn words(text: &str) -> impl Iterator<Item = Span> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        // Most letters are one byte, and of a word of these nothing but the end is to be found.
        while bytes.get(at)?.is_ascii() && !bytes[at].is_ascii_alphanumeric() {
            at += 1;
        }
        let start = at;
        while bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) {
            at += 1;
        }
        if at == start || bytes.get(at).is_some_and(|byte| !byte.is_ascii()) {
            let word = word_from(text, start)?;
            at = word.end;
            return Some(word);
        }
        Some(Span::new(start, at))
    })
}

/// The first word of any letters that begins at `from`, a char boundary, or behind.
fn word_from(text: &str, from: usize) -> Option<Span> {
    let mut chars = text.get(from..)?.char_indices();
    let (start, first) = chars.find(|&(_, c)| c.is_alphanumeric())?;
    let mut end = start + first.len_utf8();
    for (at, c) in chars {
        let goes_on = is_mark(c) || c.is_alphanumeric() && !stands_alone(first) && !stands_alone(c);
        if !goes_on {
            break;
        }
        end = at + c.len_utf8();
    }
    Some(Span::new(start, end).shifted(from))
}

/// Whether `c` is a combining mark: part of the letter before it.
pub(crate) fn is_mark(c: char) -> bool {
    c > '\u{2ff}' && canonical_combining_class(c) != 0
}

fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// A word as it is compared and indexed: lower case, without diacritics.
///
/// Two spellings that fold alike are one term: "Élan", "élan" and "elan". Canonical decomposition
/// (Unicode Standard Annex 15) sets the diacritics apart; compatibility forms stay what they are.
pub fn fold(word: &str) -> Cow<'_, str> {
    if word
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        decompose_canonical(c, |part| {
            folded.extend(part.to_lowercase().filter(|&c| !is_diacritic(c)));
        });
    }
    Cow::Owned(folded)
}

/// The [folded](fold) words of a text, in order.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = String> + '_ {
    words(text).map(|word| fold(word.of(text)).into_owned())
}

/// Whether a mark may be left out: nukta, voicing marks of kana and virama (classes 7 to 9) make
/// other letters, and vowel signs of Indic scripts have no class.
fn is_diacritic(c: char) -> bool {
    is_mark(c) && !(7..=9).contains(&canonical_combining_class(c))
}

/// Whether a character opens or closes a quotation, an apostrophe's left out.
pub(crate) fn is_quotation_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '“'
            | '”'
            | '„'
            | '‟'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '‘'
            | '‚'
            | '`'
            | '「'
            | '」'
            | '『'
            | '』'
            | '〝'
            | '〟'
            | '＂'
    )
}

/// Words with single spaces between them and none around.
pub fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Turns byte offsets of one text into code points, for what is exported.
///
/// Each offset should be near the one that was asked before it: what lies between them is walked.
pub struct CodePoints<'a> {
    text: &'a str,
    byte: usize,
    count: usize,
}

impl<'a> CodePoints<'a> {
    /// Starts at the beginning of `text`.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            byte: 0,
            count: 0,
        }
    }

    /// The number of code points before byte `offset`.
    pub fn at(&mut self, offset: usize) -> usize {
        if let Some(between) = self.text.get(offset..self.byte) {
            self.count -= between.chars().count();
            self.byte = offset;
        } else if let Some(between) = self.text.get(self.byte..offset) {
            self.count += between.chars().count();
            self.byte = offset;
        }
        self.count
    }
}

//! Text in UTF-8 that was read as windows-1252, or as Latin-1, and saved again: "donâ€™t" for
//! "don’t".

use std::iter::Peekable;
use std::str::CharIndices;

use encoding_rs::WINDOWS_1252;

/// A text that was put right.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Mended {
    pub(super) text: String,
    /// What is to be told of it.
    pub(super) message: String,
}

/// Puts a text right that shows clearly that it was saved in a wrong encoding, or tells of what it
/// does not show clearly; what is `None` is right.
pub(super) fn mended(text: &str) -> Option<Mended> {
    mended_from(text, ENOUGH)
}

/// The same for a few words that stand beside such a text.
pub(super) fn mended_beside(text: &str) -> Option<String> {
    mended_from(text, 1).map(|mended| mended.text)
}

/// The same where so much weight is enough.
fn mended_from(text: &str, enough: usize) -> Option<Mended> {
    if !text.contains(LEADS) {
        return None;
    }
    let signs = Signs::default();
    let doubtful = signs.wrong(text).into_iter().find(|wrong| wrong.weight > 0);
    let (mut mended, mut count, mut guessed) = (String::new(), 0, 0);
    for _ in 0..TIMES {
        let source = if count == 0 { text } else { &mended };
        let found: Vec<Wrong> = signs.wrong(source);
        let wrong = chosen(source, &found, enough);
        if wrong.is_empty() {
            break;
        }
        count += wrong.len();
        guessed += wrong.iter().filter(|wrong| wrong.is_cut).count();
        mended = replaced(source, &wrong);
    }
    if count > 0 {
        let message = told(count, guessed, left(&mended));
        let text = mended;
        return Some(Mended { text, message });
    }
    let doubtful = doubtful?;
    let sign = &text[doubtful.start..doubtful.end];
    let message = format!("“{sign}” may have been saved in a wrong encoding, and is read as it is");
    let text = text.to_owned();
    Some(Mended { text, message })
}

fn told(count: usize, guessed: usize, left: usize) -> String {
    let places = |count: usize| match count {
        1 => "1 place".to_owned(),
        _ => format!("{count} places"),
    };
    let mut message = format!(
        "text was saved in a wrong encoding and has been put right in {}",
        places(count)
    );
    if guessed > 0 {
        message += &format!(
            "; in {} half of it is lost and “”” is a guess",
            places(guessed)
        );
    }
    if left > 0 {
        message += &format!("; in {} it is past mending", places(left));
    }
    message
}

/// How often a text may have been saved so.
const TIMES: usize = 3;

/// What begins the signs of scripts that newspapers are in.
const LEADS: [char; 12] = ['Ã', 'â', 'Â', 'Ä', 'Å', 'Ð', 'Ñ', 'Ò', 'Ø', 'Ù', 'ã', 'å'];

/// A sign that was saved wrongly.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Wrong {
    /// In bytes of the text.
    start: usize,
    end: usize,
    right: char,
    /// How clear it is that it is wrong: not at all, or as a part of several signs, or alone,
    /// because nobody writes what stands for it.
    weight: usize,
    /// Whether a part of it is lost.
    is_cut: bool,
}

/// Those of the wrong signs that are to be put right: all where hardly another sign is none of
/// English, else those that are clear, if they weigh enough.
fn chosen(text: &str, found: &[Wrong], enough: usize) -> Vec<Wrong> {
    let clear: Vec<Wrong> = found
        .iter()
        .filter(|wrong| wrong.weight > 0)
        .copied()
        .collect();
    let written: usize = found
        .iter()
        .map(|wrong| text[wrong.start..wrong.end].chars().count())
        .sum();
    let foreign = text.chars().filter(|c| !c.is_ascii()).count() - written;
    let is_clear = clear.iter().map(|wrong| wrong.weight).sum::<usize>() >= enough;
    let is_sure = is_clear || found.len() >= MANY;
    match is_sure && found.len() >= SHARE * foreign {
        true => found.to_vec(),
        false if is_clear => clear,
        false => Vec::new(),
    }
}

/// The weight of a sign that nobody writes.
const CLEAR: usize = 2;

/// The weight of signs that show that a text is wrong.
const ENOUGH: usize = 4;

/// How many of them show it without any weight.
const MANY: usize = 8;

/// How many wrong signs there are for each other one that is none of English, where all are put
/// right.
const SHARE: usize = 4;

fn replaced(text: &str, wrong: &[Wrong]) -> String {
    let mut written = String::with_capacity(text.len());
    let mut from = 0;
    for wrong in wrong {
        written.push_str(&text[from..wrong.start]);
        written.push(wrong.right);
        from = wrong.end;
    }
    written.push_str(&text[from..]);
    written
}

/// How many signs stand in a text that no keyboard has, and that a wrong encoding makes.
fn left(text: &str) -> usize {
    let is_control = |c: char| ('\u{80}'..'\u{a0}').contains(&c) && c != '\u{85}';
    let controls = text.chars().filter(|&c| is_control(c)).count();
    controls + text.matches("â€").count() + text.matches("Ã\u{fffd}").count()
}

/// The signs that windows-1252 has for the bytes from 0x80 up to 0x9f.
struct Signs(Vec<char>);

impl Default for Signs {
    fn default() -> Self {
        let bytes: Vec<u8> = (0x80..0xa0).collect();
        let (signs, _) = WINDOWS_1252.decode_without_bom_handling(&bytes);
        Signs(signs.chars().collect())
    }
}

impl Signs {
    /// The byte that is shown as a sign; a control character of Latin-1 shows itself.
    fn byte(&self, sign: char) -> Option<u8> {
        if let Ok(byte) = u8::try_from(u32::from(sign)) {
            return (byte >= 0x80).then_some(byte);
        }
        let at = self.0.iter().position(|known| *known == sign)?;
        u8::try_from(0x80 + at).ok()
    }

    /// The signs of a text that are UTF-8 byte by byte, ascending.
    fn wrong(&self, text: &str) -> Vec<Wrong> {
        let mut found = Vec::new();
        let mut before = ' ';
        let mut signs = text.char_indices().peekable();
        while let Some((start, sign)) = signs.next() {
            let wrong = LEADS_UTF_8
                .contains(&self.byte(sign).unwrap_or_default())
                .then(|| self.sign(text, start, signs.clone(), before))
                .flatten();
            if let Some(wrong) = wrong {
                while signs.next_if(|(at, _)| *at < wrong.end).is_some() {}
                found.push(wrong);
            }
            before = wrong.map_or(sign, |wrong| wrong.right);
        }
        found
    }

    /// The sign that begins at `start`, of which all but the first character is in `rest`.
    fn sign(
        &self,
        text: &str,
        start: usize,
        mut rest: Peekable<CharIndices>,
        before: char,
    ) -> Option<Wrong> {
        let first = text[start..].chars().next()?;
        let mut bytes = vec![self.byte(first)?];
        let mut end = start + first.len_utf8();
        let length = match bytes[0] {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            _ => 4,
        };
        while bytes.len() < length
            && let Some((at, sign)) = rest.peek().copied()
            && let Some(byte) = self.byte(sign).filter(|byte| CONTINUING.contains(byte))
        {
            bytes.push(byte);
            end = at + sign.len_utf8();
            rest.next();
        }
        let wrong = |right, weight, is_cut| Wrong {
            start,
            end,
            right,
            weight,
            is_cut,
        };
        // The last byte of this sign, and hardly of another one, has no sign of its own in
        // windows-1252.
        if bytes == [0xe2, 0x80] {
            let next = text[end..].chars().next();
            let is_within = before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric);
            return (!is_within).then(|| wrong('”', 1, true));
        }
        let right = str::from_utf8(&bytes).ok()?.chars().next()?;
        let second = text[start..].chars().nth(1)?;
        let is_letter = first == 'Ã' && !matches!(second, '«' | '»' | '\u{a0}' | '·');
        let weight = match bytes[0] {
            0xe2 if bytes[1] == 0x80 => CLEAR,
            0xc3 if is_letter && u32::from(second) < 0x100 || before.is_lowercase() => 1,
            _ => 0,
        };
        Some(wrong(right, weight, false))
    }
}

/// The bytes with which UTF-8 begins a sign that is not ASCII, and those with which it goes on.
const LEADS_UTF_8: std::ops::RangeInclusive<u8> = 0xc2..=0xf4;
const CONTINUING: std::ops::RangeInclusive<u8> = 0x80..=0xbf;

//! What is one word in a text, and what it looks like.

use super::Shape;

/// How many bytes of `rest`, which begins with a letter or digit, are one word.
pub(super) fn length(rest: &str) -> usize {
    let mut end = 0;
    loop {
        let run = &rest[end..end + letters(&rest[end..])];
        end += run.len();
        let mut behind = rest[end..].chars();
        let (Some(joint), Some(next)) = (behind.next(), behind.next()) else {
            return end;
        };
        if !joins(run, joint, next) {
            return end;
        }
        end += joint.len_utf8();
    }
}

/// How many bytes at the beginning of `rest` are letters, digits and their marks.
fn letters(rest: &str) -> usize {
    let ascii = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if rest.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
        return ascii;
    }
    let ends = |c: char| !c.is_alphanumeric() && !crate::text::is_mark(c);
    rest.find(ends).unwrap_or(rest.len())
}

/// Whether the sign `joint` between the letters `run` and the character `next` is part of the word.
/// Behind "Ã" it is half of a letter that was read as two: "MarrÃ©".
fn joins(run: &str, joint: char, next: char) -> bool {
    let before = run.chars().next_back().unwrap_or(' ');
    let number = before.is_numeric() && next.is_numeric();
    match joint {
        '-' | '‑' | '\'' | '’' => next.is_alphanumeric(),
        '&' => before.is_uppercase() && next.is_uppercase(),
        '.' => number || next.is_alphabetic() && run.chars().count() == 1,
        ',' => number,
        '\u{80}'..='\u{bf}' => matches!(before, 'Ã' | 'Â'),
        _ => false,
    }
}

/// What the word looks like.
pub(super) fn shape(word: &str) -> Shape {
    if let Some((first, rest)) = word.as_bytes().split_first()
        && first.is_ascii_alphabetic()
        && rest.iter().all(u8::is_ascii_lowercase)
    {
        return match first.is_ascii_uppercase() {
            true => Shape::Capital,
            false => Shape::Small,
        };
    }
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else {
        return Shape::Number;
    };
    if word.starts_with(|c: char| c.is_numeric()) {
        return Shape::Small;
    }
    if word.chars().count() > 1
        && first.is_uppercase()
        && letters.clone().all(char::is_uppercase)
        && letters.next().is_some()
    {
        return Shape::Capitals;
    }
    let mut parts = word.split(['-', '‑', '\'', '’']);
    let short = parts.next().is_some_and(|part| {
        part.len() <= 3
            && part != "non"
            && part != "pro"
            && part != "mid"
            && part != "pre"
            && part != "ex"
    });
    let inner = short
        && parts
            .next()
            .is_some_and(|part| part.starts_with(char::is_uppercase));
    match first.is_uppercase() || inner {
        true => Shape::Capital,
        false => Shape::Small,
    }
}

/// Whether a word has a second capital where no surname has one: "HarbourPost", no "MacMarrack".
pub(in crate::people) fn is_coined(word: &str) -> bool {
    let pairs = word.char_indices().zip(word.chars().skip(1));
    let mut inner = pairs.filter(|((_, a), b)| a.is_lowercase() && b.is_uppercase());
    let surname = ["Mac", "Van", "Del", "Der", "San", "Fitz"];
    let leads = surname.iter().any(|lead| word.starts_with(lead));
    !leads && inner.any(|((at, _), _)| at > 1)
}

/// Whether a word made of a name tells what somebody is: "Ostby-born", "Venn-backed".
pub(in crate::people) fn is_adjective(word: &str) -> bool {
    let tail = word.rsplit_once('-').map_or("", |(_, tail)| tail);
    tail == "born" || tail.ends_with("ed") && tail.len() > 4
}

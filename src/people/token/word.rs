//! What is one word in a text, and what it looks like.

use super::Shape;

/// How many bytes of `rest`, which begins with a letter or digit, are one word.
pub(super) fn length(rest: &str) -> usize {
    let mut chars = rest.char_indices().peekable();
    let mut before = ' ';
    let mut run = 0;
    while let Some((at, c)) = chars.next() {
        let goes_on = c.is_alphanumeric() || crate::text::is_mark(c);
        let next = chars.peek().map_or(' ', |&(_, c)| c);
        let joins = match c {
            '-' | '‑' | '\'' | '’' => next.is_alphanumeric(),
            '&' => before.is_uppercase() && next.is_uppercase(),
            '.' => run == 1 && next.is_alphabetic() || before.is_numeric() && next.is_numeric(),
            ',' => before.is_numeric() && next.is_numeric(),
            _ => false,
        };
        if !goes_on && !joins {
            return at;
        }
        run = if goes_on { run + 1 } else { 0 };
        before = c;
    }
    rest.len()
}

/// What the word looks like.
pub(super) fn shape(word: &str) -> Shape {
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

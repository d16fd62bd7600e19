//! The words that are aligned.

use std::borrow::Cow;

use crate::text::{Span, fold, words};

/// A word as it is aligned: pieces that an apostrophe or a hyphen joins are one word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word in its text.
    pub span: Span,
    /// Its pieces folded and put together, the apostrophe kept: "don't", "stateowned".
    pub folded: String,
    /// Whether it begins with a capital letter, as a name does.
    pub is_capital: bool,
    /// Whether any of it stands between brackets, which mark what was not said: "convention[s]".
    pub is_edited: bool,
    /// Whether all of it does.
    pub is_inserted: bool,
}

impl Token {
    /// Whether the word carries content rather than grammar: it has a digit, four letters or more,
    /// or is of a script that needs fewer.
    pub fn is_content(&self) -> bool {
        is_content(&self.folded)
    }
}

pub(crate) fn is_content(folded: &str) -> bool {
    let letters = folded.chars().filter(|&c| c != '\'').count();
    letters >= 4
        || folded.contains(|c: char| c.is_numeric())
        || folded.starts_with(|c: char| c >= '\u{2e80}')
}

/// The words of a text.
pub fn tokens(text: &str) -> Vec<Token> {
    tokens_of(text, [Span::new(0, text.len())])
}

/// The words of some pieces of a text, in the order of the pieces; spans are places in `text`.
pub fn tokens_of(text: &str, pieces: impl IntoIterator<Item = Span>) -> Vec<Token> {
    let mut tokens = Vec::new();
    for piece in pieces {
        let first = tokens.len();
        let (mut end, mut is_inserted) = (piece.start, false);
        for word in words(piece.of(text)) {
            let word = word.shifted(piece.start);
            if let Some(at) = last_bracket(text, Span::new(end, word.start)) {
                is_inserted = is_closed(text, Span::new(at, piece.end));
            }
            if let Some(span) = ampersand(text, Span::new(end, word.start)) {
                tokens.push(Token {
                    span,
                    folded: AND.to_owned(),
                    is_capital: false,
                    is_edited: is_inserted,
                    is_inserted,
                });
            }
            push(&mut tokens, first, text, (word, is_inserted));
            end = word.end;
        }
    }
    tokens
}

/// What "&" stands for.
const AND: &str = "and";

/// The "&" between two words.
fn ampersand(text: &str, between: Span) -> Option<Span> {
    let at = between.start + between.of(text).find('&')?;
    Some(Span::new(at, at + 1))
}

fn last_bracket(text: &str, between: Span) -> Option<usize> {
    let at = between.of(text).rfind(BRACKETS)?;
    Some(between.start + at)
}

/// Whether `from` begins with a bracket that the next one closes.
fn is_closed(text: &str, from: Span) -> bool {
    let within = from.of(text).strip_prefix('[');
    within.is_some_and(|within| {
        let next = within.find(BRACKETS).and_then(|at| within.get(at..));
        next.is_some_and(|next| next.starts_with(']'))
    })
}

const BRACKETS: [char; 2] = ['[', ']'];

fn push(tokens: &mut Vec<Token>, first: usize, text: &str, (word, is_inserted): (Span, bool)) {
    let folded = folded(text, word);
    let joined = tokens
        .get_mut(first..)
        .and_then(<[Token]>::last_mut)
        .and_then(|last| Some((joint(text, last.span, word)?, last)));
    match joined {
        Some((joint, last)) => {
            last.span = bracketed(text, Span::new(last.span.start, word.end));
            append(&mut last.folded, joint, &folded);
            last.is_edited |= is_inserted;
            last.is_inserted &= is_inserted;
        }
        None => tokens.push(Token {
            span: word,
            folded: folded.into_owned(),
            is_capital: word.of(text).starts_with(char::is_uppercase),
            is_edited: is_inserted,
            is_inserted,
        }),
    }
}

/// A word that is partly in brackets, with the bracket that it begins or ends with: "[T]he".
fn bracketed(text: &str, word: Span) -> Span {
    let within = word.of(text);
    let (opens, closes) = (within.find('['), within.rfind(']'));
    let before = text.get(..word.start).unwrap_or_default();
    let behind = text.get(word.end..).unwrap_or_default();
    let lacks_first =
        closes.is_some_and(|at| opens.is_none_or(|open| at < open)) && before.ends_with('[');
    let lacks_last =
        opens.is_some_and(|at| closes.is_none_or(|close| close < at)) && behind.starts_with(']');
    Span::new(
        word.start - usize::from(lacks_first),
        word.end + usize::from(lacks_last),
    )
}

/// Hands each word of a text to `take` as it is folded: [`tokens`] without their places.
pub(crate) fn each_folded(text: &str, mut take: impl FnMut(&str)) {
    let (mut held, mut last) = (String::new(), None);
    for word in words(text) {
        let between = Span::new(last.map_or(0, |last: Span| last.end), word.start);
        if ampersand(text, between).is_some() {
            if last.take().is_some() {
                take(&held);
            }
            take(AND);
        }
        let folded = folded(text, word);
        if let Some(joint) = last.and_then(|last| joint(text, last, word)) {
            append(&mut held, joint, &folded);
        } else {
            if last.is_some() {
                take(&held);
            }
            held.clear();
            held.push_str(&folded);
        }
        last = Some(word);
    }
    if last.is_some() {
        take(&held);
    }
}

/// What stands for the letters that are not printed of a word: "s**t", "s***".
const MASK: &str = "*";

/// A piece of a word as it is folded, with one sign for letters that are not printed behind it.
fn folded(text: &str, word: Span) -> Cow<'_, str> {
    let folded = fold(word.of(text));
    match is_masked(text, word) {
        true => Cow::Owned(format!("{folded}{MASK}")),
        false => folded,
    }
}

/// Letters of the longest beginning of a word of which nothing else may be printed: a longer one
/// has rather a note behind it, or a dash.
const BEGINNING: usize = 3;

/// Whether asterisks, or dashes as in "s---", stand for the letters behind a piece of a word.
/// Asterisks on both sides of a word rather stress it.
fn is_masked(text: &str, word: Span) -> bool {
    let behind = text.get(word.end..).unwrap_or_default();
    // Hardly any word has such a sign behind it, and all words of all texts are asked.
    let Some(sign) = behind.chars().next().filter(|&c| matches!(c, '*' | '-')) else {
        return false;
    };
    let rest = behind.trim_start_matches(sign);
    let signs = behind.len() - rest.len();
    let goes_on = rest.starts_with(char::is_alphabetic);
    let whole = text.get(..word.end).unwrap_or_default();
    let before = whole.trim_end_matches(char::is_alphabetic);
    let letters = whole[before.len()..].chars().count();
    let is_mask = match sign {
        '*' => goes_on || signs > 1 && letters <= BEGINNING,
        _ => signs > 2 && letters == 1 && !goes_on,
    };
    is_mask && letters > 0 && !before.ends_with('*')
}

/// Goes on with a word that is being folded. Of what is masked the end does not count: some print
/// more of it than others.
fn append(word: &mut String, joint: &str, piece: &str) {
    if joint != MASK {
        word.push_str(joint);
        word.push_str(piece);
    }
}

/// What stands between two pieces of one word, as it is folded; `None` where they are two words.
fn joint(text: &str, before: Span, after: Span) -> Option<&'static str> {
    let between = text.get(before.end..after.start)?;
    let numeric = before.of(text).ends_with(|c: char| c.is_numeric())
        && after.of(text).starts_with(|c: char| c.is_numeric());
    match between {
        "'" | "\u{2019}" | "\u{2bc}" | "\u{ff07}" => Some("'"),
        // A genitive that lost hold of its word, as where a link ends: "Zelmara ’s".
        " '" | " \u{2019}" | "' " | "\u{2019} " if after.of(text) == "s" => Some("'"),
        // "60-100" is two numbers.
        "-" | "\u{2010}" | "\u{2011}" if numeric => None,
        "-" | "\u{2010}" | "\u{2011}" | "\u{ad}" | "[" | "]" => Some(""),
        "." if numeric => Some("."),
        "." if is_initial(before.of(text)) && ends_initials(after.of(text)) => Some(""),
        "," if numeric => Some(""),
        _ if between.bytes().all(|byte| byte == b'*') && is_masked(text, before) => Some(MASK),
        _ => None,
    }
}

/// Whether a word goes on with initials: "S" of "U.S.", "s" of "U.A.V.s".
fn ends_initials(word: &str) -> bool {
    word == "s" || is_initial(word) && word.chars().nth(1).is_none()
}

/// Whether a word ends with a capital that stands alone, as in "U.S.".
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars().rev();
    let capital = letters.next().is_some_and(char::is_uppercase);
    capital && !letters.next().is_some_and(char::is_alphanumeric)
}

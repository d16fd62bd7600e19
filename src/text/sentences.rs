//! Sentences: where a text's paragraphs fall apart into what is said at one go.

use super::{Span, is_quotation_mark};

/// The sentences within `within`, in order, white space at their ends left out.
///
/// A sentence ends behind `.`, `!`, `?` or `…` and the closing marks that follow it. A stop behind
/// an abbreviation ("Mr.", "Sen."), an initial or inside a number ends none. Two sentences that a
/// scrape has glued together ("said.He") are two.
pub fn sentences(text: &str, within: Span) -> Vec<Span> {
    let words = within.of(text);
    let mut found = Vec::new();
    let mut start = within.start;
    let mut chars = words.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !matches!(c, '.' | '!' | '?' | '…' | '\n') {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some(&(next, closing)) = chars.peek().filter(|(_, c)| closes(*c)) {
            end = next + closing.len_utf8();
            chars.next();
        }
        if c == '\n' || ends_sentence(text, within.start + at, within.start + end) {
            push(&mut found, text, Span::new(start, within.start + end));
            start = within.start + end;
        }
    }
    push(&mut found, text, Span::new(start, within.end.max(start)));
    found
}

fn push(found: &mut Vec<Span>, text: &str, sentence: Span) {
    let sentence = sentence.trimmed(text);
    if !sentence.is_empty() {
        found.push(sentence);
    }
}

fn closes(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…') || CLOSING.contains(&c)
}

/// Signs that may stand between the stop of a sentence and its end. In the midst of a text “ is
/// none of them, though it closes in German: in English it opens what comes.
pub(crate) const CLOSING: [char; 7] = ['”', '"', '’', '\'', ')', '»', ']'];

/// Whether a sentence ends before byte `upto`, what closes it and white space left out.
pub(crate) fn is_ended(text: &str, upto: usize) -> bool {
    let from = text.floor_char_boundary(upto.saturating_sub(MOST_CLOSING));
    let before = text.get(from..upto).unwrap_or_default().trim_end();
    let end = from + before.len();
    let last = without_closing(before).char_indices().next_back();
    last.is_some_and(|(at, c)| match c {
        '.' | '!' | '?' | '…' => ends_sentence(text, from + at, end),
        c => STOPS.contains(&c),
    })
}

/// Bytes behind which no stop is looked for in front of what closes a sentence.
const MOST_CLOSING: usize = 40;

/// What a sentence ends with, abbreviations aside.
pub(crate) const STOPS: [char; 10] = ['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।'];

/// The words without the white space and the signs that close them.
pub(crate) fn without_closing(words: &str) -> &str {
    words.trim_end_matches(|c: char| {
        c.is_whitespace() || is_quotation_mark(c) || CLOSING.contains(&c)
    })
}

/// Whether the stop at byte `at`, with what closes behind it up to byte `end`, ends a sentence.
pub(crate) fn ends_sentence(text: &str, at: usize, end: usize) -> bool {
    let behind = text.get(end..).unwrap_or_default();
    let rest = behind.trim_start();
    let glued = rest.len() == behind.len() && !rest.is_empty();
    let next = rest.trim_start_matches(['"', '\'', '“', '‘', '«', '(', '[']);
    let opens = next.chars().next().is_none_or(|c| !c.is_lowercase());
    if !text[at..].starts_with('.') {
        return opens && !(glued && next.starts_with([',', '.', ';', ':']));
    }
    let word = last_word(&text[..at]);
    if glued {
        let capital = next.chars().next().is_some_and(char::is_uppercase);
        return capital && word.chars().count() > 1 && word.ends_with(char::is_lowercase);
    }
    opens && (starts_sentence(next) || !is_abbreviation(word))
}

/// The word that ends where `before` ends, with its inner stops: "U.S" of "in the U.S".
fn last_word(before: &str) -> &str {
    let start = before
        .char_indices()
        .rev()
        .take(24)
        .take_while(|&(_, c)| c.is_alphanumeric() || c == '.' || c == '-')
        .last()
        .map_or(before.len(), |(at, _)| at);
    &before[start..]
}

/// Whether a stop behind `word` belongs to the word: "Sen", "U.S", "J".
pub(crate) fn is_abbreviation(word: &str) -> bool {
    let mut letters = word.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    let word = word.rsplit('-').next().unwrap_or(word);
    let dotted = word.contains('.') && word.split('.').all(|part| part.chars().count() == 1);
    initial || dotted || ABBREVIATIONS.binary_search(&word).is_ok()
}

/// Whether what follows an abbreviation can only be a new sentence.
fn starts_sentence(next: &str) -> bool {
    let end = next
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(next.len());
    STARTERS.binary_search(&&next[..end]).is_ok()
}

/// Words whose stop is part of them, as they are spelt before a name.
const ABBREVIATIONS: &[&str] = &[
    "Adm", "Ala", "Apr", "Ariz", "Ark", "Assn", "Aug", "Ave", "Brig", "Bros", "Calif", "Capt",
    "Cmdr", "Co", "Col", "Colo", "Conn", "Corp", "Cpl", "Dec", "Del", "Dept", "Dr", "Feb", "Fla",
    "Fr", "Ga", "Gen", "Gov", "Govs", "Hon", "Ill", "Inc", "Ind", "Insp", "Jan", "Jr", "Kan", "Ky",
    "La", "Lt", "Ltd", "Maj", "Mass", "Md", "Messrs", "Mich", "Minn", "Miss", "Mme", "Mo", "Mont",
    "Mr", "Mrs", "Ms", "Mt", "Neb", "Nev", "No", "Nov", "Oct", "Okla", "Ore", "Pa", "Ph", "Prof",
    "Pvt", "Rep", "Reps", "Rev", "Sen", "Sens", "Sept", "Sgt", "Sr", "St", "Supt", "Tenn", "Tex",
    "Va", "Vt", "Wash", "Wis", "Wyo", "approx", "etc", "vs",
];

/// Capitalised words that begin a sentence but no name.
const STARTERS: &[&str] = &[
    "A",
    "After",
    "Although",
    "An",
    "And",
    "As",
    "At",
    "Before",
    "But",
    "By",
    "During",
    "For",
    "From",
    "He",
    "Her",
    "His",
    "However",
    "I",
    "If",
    "In",
    "It",
    "Its",
    "Later",
    "Many",
    "Meanwhile",
    "No",
    "On",
    "One",
    "Or",
    "She",
    "Since",
    "So",
    "Some",
    "That",
    "The",
    "Their",
    "Then",
    "There",
    "These",
    "They",
    "This",
    "Those",
    "To",
    "Under",
    "We",
    "What",
    "When",
    "While",
    "With",
    "Yet",
    "You",
];

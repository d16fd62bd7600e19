//! What single lines of an export are: labels, codes, the borders of a text.

use std::ops::Range;

use crate::article::Field;
use crate::read::byline;

/// Labels in front of what is told, in small letters: not all of what [`names`](crate::read::names)
/// knows, as an archive's "Subject" is no headline.
const FIELDS: [(&str, Field); 10] = [
    ("headline", Field::Title),
    ("title", Field::Title),
    ("byline", Field::Byline),
    ("author", Field::Byline),
    ("authors", Field::Byline),
    ("autor", Field::Byline),
    ("publication title", Field::Outlet),
    ("publication date", Field::Date),
    ("publication", Field::Outlet),
    ("url", Field::Url),
];

/// Labels in front of a text of which nothing is kept.
const NOTES: [&str; 10] = [
    "section",
    "length",
    "dateline",
    "highlight",
    "rubrik",
    "länge",
    "publication info",
    "abstract",
    "links",
    "distribution",
];

/// How the lines behind a text begin.
const BEHIND: [&str; 31] = [
    "LOAD-DATE:",
    "URL:",
    "DOCUMENT-TYPE:",
    "SERIES:",
    "CITY:",
    "STATE:",
    "COUNTRY:",
    "INDUSTRY:",
    "LANGUAGE:",
    "PUBLICATION-TYPE:",
    "GRAPHIC:",
    "SUBJECT:",
    "GEOGRAPHIC:",
    "JOURNAL-CODE:",
    "CORRECTION-DATE:",
    "ORGANIZATION:",
    "COMPANY:",
    "PERSON:",
    "TYPE:",
    "UPDATE:",
    "SPRACHE:",
    "Load-Date:",
    "Language:",
    "Publication-Type:",
    "Subject:",
    "Location:",
    "People:",
    "Company / organization:",
    "Title:",
    "Publication title:",
    "Source type:",
];

/// All codes of Factiva.
const KNOWN: [&str; 27] = [
    "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP",
    "TD", "ART", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN",
];

/// Whether the last of the lines in front of "137 words" names the author, and not the headline:
/// the first one may be the section.
pub(super) fn is_signed(lines: &[&str]) -> bool {
    let Some((last, above)) = lines.split_last() else {
        return false;
    };
    let is_by = byline::of_line(last).is_some() || last.to_lowercase().starts_with("by ");
    match above {
        [] => false,
        [headline] if headline.split_whitespace().count() <= 3 => is_by,
        _ => is_by || byline::is_signature(last.split(" (").next().unwrap_or_default()),
    }
}

/// The code at the beginning of a line, and what stands behind it.
pub(super) fn code(line: &str) -> Option<(&str, &str)> {
    let (code, words) =
        line.split_at_checked(line.find(char::is_whitespace).unwrap_or(line.len()))?;
    let apart = words.is_empty() || words.starts_with("  ") || words.starts_with('\t');
    let apart = apart || code.len() == 3;
    (apart && KNOWN.contains(&code)).then(|| (code, words.trim()))
}

/// What a line in front of a text, or behind it, has a label for: a fact that is kept, or none.
pub(super) fn label(line: &str) -> Option<(Option<Field>, &str)> {
    let (name, words) = line.split_once(':')?;
    let name = name.to_lowercase();
    let field = FIELDS.iter().find(|(known, _)| *known == name);
    let known = field.is_some() || NOTES.contains(&name.as_str());
    known.then(|| (field.map(|(_, field)| *field), words.trim()))
}

/// What parts the text from the lines in front of it: the line of its label, with what of the text
/// stands behind that; without a label no line does, and the text begins behind the lines that have
/// one.
pub(super) fn body<'a>(lines: &[&'a str]) -> Option<(Range<usize>, Option<&'a str>)> {
    let marked = lines.iter().position(|line| {
        matches!(*line, "BODY:" | "Body" | "TEXT:" | "VOLLTEXT:") || line.starts_with("Full text:")
    });
    if let Some(at) = marked {
        let opening = lines[at].strip_prefix("Full text:").map(str::trim);
        return Some((at..at + 1, opening.filter(|words| !words.is_empty())));
    }
    let length = |line: &&str| line.starts_with("LENGTH:") || line.starts_with("LÄNGE:");
    let mut at = lines.iter().position(length)?;
    while let Some(next) = (at + 1..lines.len()).find(|&next| !lines[next].is_empty())
        && label(lines[next]).is_some()
    {
        at = next;
    }
    let start = at + lines[at..].iter().position(|line| line.is_empty())?;
    Some((start..start, None))
}

/// Where the lines behind a text begin: at the first from which on every paragraph begins with a
/// label, or else at the first of all.
pub(super) fn behind(lines: &[&str]) -> Option<usize> {
    let is_end = |line: &&str| line.starts_with("____");
    let last = lines.iter().position(is_end).unwrap_or(lines.len());
    let mut found = None;
    for at in (0..last).rev() {
        let line = lines[at];
        if is_behind(line) {
            found = Some(at);
        }
        let begins = !line.is_empty() && (at == 0 || lines[at - 1].is_empty());
        if begins && !is_behind(line) && !is_rights(line) && !has_label(line) {
            break;
        }
    }
    found.or_else(|| lines.iter().position(|line| is_behind(line)))
}

/// Whether a line begins with a word or a few, and a colon.
fn has_label(line: &str) -> bool {
    let label = line.split_once(':').map_or("", |(label, _)| label);
    let words = label.split_whitespace().count();
    (1..=4).contains(&words) && label.starts_with(char::is_uppercase)
}

pub(super) fn is_behind(line: &str) -> bool {
    let begins = BEHIND.iter().any(|label| line.starts_with(label));
    begins || matches!(line, "Classification" | "Graphic")
}

/// "Copyright 2031 The Harbour Ledger", "All Rights Reserved".
pub(super) fn is_rights(line: &str) -> bool {
    let lower = line.to_lowercase();
    lower.starts_with("copyright")
        || lower.starts_with('©')
        || lower.ends_with("all rights reserved")
}

/// "137 words"
pub(super) fn is_count(line: &str) -> bool {
    let count = line.strip_suffix(" words").unwrap_or_default();
    !count.is_empty()
        && count
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b',')
}

/// The last lines without an empty one between them.
pub(super) fn last_block<'a, 'b>(lines: &'b [&'a str]) -> &'b [&'a str] {
    let end = lines
        .iter()
        .rposition(|line| !line.is_empty())
        .map_or(0, |at| at + 1);
    let start = lines[..end].iter().rposition(|line| line.is_empty());
    &lines[start.map_or(0, |at| at + 1)..end]
}

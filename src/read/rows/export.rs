//! What news archives export as text: article after article, each with lines that tell about it.
//! Read are the layouts of LexisNexis, Nexis Uni, Factiva and ProQuest.

mod entry;
mod line;

use super::Rows;
use crate::read::Reading;
use crate::read::paragraphs::lines;
use entry::Entry;

/// Reads the articles of an export; nothing where the text is none. `whole` says that no line was
/// broken at a width.
pub(in crate::read) fn read(path: &str, text: &str, whole: bool) -> Option<Reading> {
    let entries = entries(text);
    let read: Vec<_> = entries
        .iter()
        .map(|entry| (entry, entry.stated(whole)))
        .collect();
    if !read.iter().any(|(_, stated)| stated.is_some()) {
        return None;
    }
    let mut rows = Rows::new(path, Vec::new());
    let place = rows.place(1);
    rows.warn(
        &place,
        "is what an archive exported: of what stands around the articles’ texts no more than headline, \
         outlet, date and author is read",
    );
    for (entry, stated) in read {
        let place = rows.place(entry.line);
        match stated {
            Some(stated) => {
                let row = rows.row(place, stated);
                rows.push(row);
            }
            None if !entry.is_between || entry.is_empty() => {}
            None => rows.error(
                &place,
                "no article is found between two lines that part articles",
            ),
        }
    }
    Some(rows.reading)
}

/// How many articles an export seems to hold, by lines of which each has one.
pub(in crate::read) fn count(text: &str) -> usize {
    let is_numbered = |line: &str| {
        let number = line.strip_prefix("Record: ").unwrap_or_default();
        number.parse::<usize>().is_ok()
    };
    let has_number = |line: &str| NUMBERED.iter().any(|label| line.starts_with(label));
    let parts = |line: &&str| border(line).is_some() || is_numbered(line) || has_number(line);
    let lines = lines(text).map(|line| line.of(text).trim());
    lines.filter(parts).count()
}

/// What stands in front of an article's number in exports that are not read.
const NUMBERED: [&str; 2] = ["Numéro de document", "Dokumentnummer:"];

/// A line that parts articles.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Border {
    /// "2 of 7 DOCUMENTS", "Document 2 of 7".
    Begins,
    /// "End of Document", "Document LEDGER0020310504e7540000b".
    Ends,
}

/// One word more than the longest border has.
const WORDS: usize = 7;

fn border(line: &str) -> Option<Border> {
    let is_code =
        |code: &str| code.len() >= 20 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_number = |number: &str| number.parse::<usize>().is_ok();
    match line.split_whitespace().take(WORDS).collect::<Vec<_>>()[..] {
        ["Document", code] | ["AN", "Document", code] if is_code(code) => Some(Border::Ends),
        ["End", "of", "Document"] => Some(Border::Ends),
        ["Document" | "Dokument", one, "of" | "von" | "de", all]
        | [one, "of", all, "DOCUMENT" | "DOCUMENTS"]
        | ["FOCUS", "-", one, "of", all, "DOCUMENTS"]
            if is_number(one) && is_number(all) =>
        {
            Some(Border::Begins)
        }
        _ => None,
    }
}

/// The lines between borders, in front of the first one and behind the last; none where there is no
/// border.
fn entries(text: &str) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open = Entry::new(1);
    for (at, line) in lines(text).enumerate() {
        let line = line.of(text);
        match border(line.trim()) {
            None => open.lines.push(line),
            Some(border) => {
                let next = Entry::new(at + 2);
                let mut done = std::mem::replace(&mut open, next);
                done.is_between |= border == Border::Ends;
                entries.push(done);
                open.is_between = border == Border::Begins;
            }
        }
    }
    if !entries.is_empty() {
        entries.push(open);
    }
    entries
}

//! Documents of word processors: .docx, .odt, .rtf. Read is the text that their pages show; what is
//! found above the text of a plain file is found above this one as well.
//!
//! The title, author and day among a document's properties are those of whoever pasted the article,
//! and are not read.

mod markup;
mod package;

use std::borrow::Cow;

use rtf_parser_tt::{Part, RtfDocument, TextOptions};

use crate::problem::Problem;

use super::left::{self, Left};
use super::{File, LONGEST_ARTICLE, Reading, in_file, plain};

/// What a document shows.
#[derive(Debug, Default, PartialEq)]
struct Shown {
    /// A line a paragraph.
    text: String,
    /// How many there are of what belongs to the document and not to its text: "footnote",
    /// "comment".
    left: Left,
    /// What is read and may not be meant to be.
    doubt: Option<&'static str>,
}

/// Reads the article that a document is, or those that an archive exported in it.
pub(super) fn read(file: &File) -> Reading {
    let place = in_file(file.path, None);
    match shown(file.bytes) {
        Err(message) => Reading::of(Problem::error(place, message)),
        Ok(shown) if shown.text.trim().is_empty() => {
            Reading::of(Problem::error(place, "holds no text"))
        }
        Ok(shown) => {
            let doubt = shown.doubt.map(str::to_owned);
            let told = left::told(&shown.left).into_iter().chain(doubt);
            let told = told.map(|message| Problem::warning(place.clone(), message));
            let told = told.collect();
            plain::of_text(file.path, Cow::Owned(shown.text), true, told)
        }
    }
}

/// What begins a document of the kind that Word wrote until 2007, and one that a password protects.
const OLE: &[u8] = b"\xd0\xcf\x11\xe0";

fn shown(bytes: &[u8]) -> Result<Shown, String> {
    if bytes.starts_with(OLE) {
        return Err(
            "is of an old kind, or protected by a password: save it as .docx without one"
                .to_owned(),
        );
    }
    if bytes.trim_ascii_start().starts_with(b"{\\rtf") {
        return rich(bytes);
    }
    package::shown(bytes)
}

/// What begins words in Rich Text Format that are deleted while changes are tracked.
const DELETED: &[u8] = b"\\deleted";

/// Reads Rich Text Format.
fn rich(bytes: &[u8]) -> Result<Shown, String> {
    if bytes.len() > LONGEST_ARTICLE {
        return Err(too_long());
    }
    let document = RtfDocument::from_bytes(bytes).map_err(|error| format!("is broken: {error}"))?;
    let is_marked = bytes.windows(DELETED.len()).any(|window| window == DELETED);
    let notes = document.body.iter().filter_map(|block| match block.part {
        Part::Note(number) => Some(number as usize),
        _ => None,
    });
    let left = notes.max().map(|notes| ("footnote", notes));
    let options = TextOptions::default().notes(false).headers_footers(false);
    Ok(Shown {
        text: document.get_text_with(options),
        left: left.into_iter().collect(),
        doubt: is_marked.then_some(
            "holds words that are marked as deleted, and is read with them; accept the changes and save it again",
        ),
    })
}

fn too_long() -> String {
    format!(
        "is too long: an article may have {} MB",
        LONGEST_ARTICLE / 1_000_000
    )
}

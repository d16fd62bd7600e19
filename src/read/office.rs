//! Documents of word processors: .docx, .odt, .rtf. Read is the text that their pages show; what is
//! found above the text of a plain file is found above this one as well.
//!
//! The title, author and day among a document's properties are those of whoever pasted the article, and
//! are not read.

mod markup;
mod package;

use std::borrow::Cow;
use std::collections::BTreeMap;

use rtf_parser_tt::{Part, RtfDocument, TextOptions};

use crate::problem::Problem;

use super::{File, LONGEST_ARTICLE, Reading, in_file, plain};

/// What a document shows.
#[derive(Debug, Default, PartialEq)]
struct Shown {
    /// A line a paragraph.
    text: String,
    /// How many there are of what belongs to the document and not to its text: "footnote", "comment".
    left: BTreeMap<&'static str, usize>,
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
            let left = left_out(&shown.left).map(|message| Problem::warning(place, message));
            plain::of_text(
                file.path,
                Cow::Owned(shown.text),
                true,
                left.into_iter().collect(),
            )
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

/// Reads Rich Text Format.
fn rich(bytes: &[u8]) -> Result<Shown, String> {
    if bytes.len() > LONGEST_ARTICLE {
        return Err(too_long());
    }
    let document = RtfDocument::from_bytes(bytes).map_err(|error| format!("is broken: {error}"))?;
    let notes = document.body.iter().filter_map(|block| match block.part {
        Part::Note(number) => Some(number as usize),
        _ => None,
    });
    let left = notes.max().map(|notes| ("footnote", notes));
    let options = TextOptions::default().notes(false).headers_footers(false);
    Ok(Shown {
        text: document.get_text_with(options),
        left: left.into_iter().collect(),
    })
}

/// "2 footnotes and 1 comment are not read".
fn left_out(left: &BTreeMap<&str, usize>) -> Option<String> {
    let counted = left.iter().map(|(what, count)| match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    });
    let counted: Vec<_> = counted.collect();
    (!counted.is_empty()).then(|| format!("left out of the text: {}", counted.join(", ")))
}

fn too_long() -> String {
    format!(
        "is too long: an article may have {} MB",
        LONGEST_ARTICLE / 1_000_000
    )
}

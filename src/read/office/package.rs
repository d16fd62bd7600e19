//! The archive that a .docx or .odt is, and the part of it that holds the text.

use std::borrow::Cow;
use std::io::{BufReader, Cursor, Read};

use zip::ZipArchive;

use super::Shown;
use super::markup::{self, OPEN_DOCUMENT, WORD};

/// Bytes of the part with the text, unpacked, beyond which it is not read: markup takes many times
/// the room of the words.
const LONGEST_PART: u64 = 100_000_000;

/// How an archive begins.
const MAGIC: &[u8] = b"PK";

const NONE: &str = "is no document of a word processor";

/// Reads the text of a .docx or .odt.
///
/// # Errors
///
/// Why it cannot be read.
pub(super) fn shown(bytes: &[u8]) -> Result<Shown, String> {
    if !bytes.starts_with(MAGIC) {
        return Err(NONE.to_owned());
    }
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| format!("is broken: {error}"))?;
    let names = archive.file_names().filter_map(Result::ok);
    let is_word = |name: &Cow<str>| name.starts_with("word/document") && name.ends_with(".xml");
    let word = names.filter(is_word).min().map(Cow::into_owned);
    let (name, vocabulary) = match &word {
        Some(name) => (name.as_str(), &WORD),
        None => ("content.xml", &OPEN_DOCUMENT),
    };
    let part = archive.by_name(name).map_err(|error| match word {
        Some(_) => format!("is broken: {name}: {error}"),
        None => NONE.to_owned(),
    })?;
    if part.size() > LONGEST_PART {
        let (size, limit) = (part.size() / 1_000_000, LONGEST_PART / 1_000_000);
        return Err(format!(
            "is too long: {name} has {size} MB, and may have {limit} MB"
        ));
    }
    // What the archive says of a size need not be true.
    markup::shown(BufReader::new(part.take(LONGEST_PART)), vocabulary)
        .map_err(|error| format!("is broken: {name}: {error}"))
}

//! From bytes to text, whatever the encoding.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::problem::Problem;

use super::{File, in_file};

/// Decodes a file, without a byte order mark, and tells what could not be decoded.
///
/// A byte order mark decides; what is valid UTF-8 is UTF-8, even where a page declares something
/// else, for programs that save pages convert them and leave the declaration; then `declared`
/// counts, the label in the file; else the encoding is detected. UTF-8 with a few broken bytes
/// stays UTF-8.
pub(super) fn decode<'a>(file: &File<'a>, declared: Option<&str>) -> (Cow<'a, str>, Vec<Problem>) {
    if let Some((encoding, length)) = Encoding::for_bom(file.bytes) {
        return decoded(file, &file.bytes[length..], encoding);
    }
    if let Some(encoding) = utf_16(file.bytes) {
        return decoded(file, file.bytes, encoding);
    }
    if let Ok(text) = str::from_utf8(file.bytes) {
        return (Cow::Borrowed(text), Vec::new());
    }
    if is_nearly_utf_8(file.bytes) {
        return decoded(file, file.bytes, UTF_8);
    }
    let declared = declared.and_then(|label| Encoding::for_label(label.as_bytes()));
    if let Some(encoding) = declared.filter(|&encoding| encoding != UTF_8) {
        return decoded(file, file.bytes, encoding);
    }
    let encoding = detect(file.bytes);
    let (text, mut problems) = decoded(file, file.bytes, encoding);
    let message = format!(
        "is not UTF-8; read as {}, which is a guess",
        encoding.name()
    );
    problems.insert(0, Problem::warning(in_file(file.path, None), message));
    (text, problems)
}

/// Whether the bytes are no text: the beginning of another kind of file, or too many control
/// characters. A stray one does not make a text binary.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    if MAGIC.iter().any(|magic| bytes.starts_with(magic)) {
        return true;
    }
    if Encoding::for_bom(bytes).is_some() || utf_16(bytes).is_some() {
        return false;
    }
    let head = &bytes[..bytes.len().min(8192)];
    let control =
        |&&b: &&u8| b == 0x7f || b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    head.iter().filter(control).count() * 10 > head.len()
}

/// How files begin that are sometimes given a text's ending.
const MAGIC: &[&[u8]] = &[
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"BZh",
    b"\xfd7zXZ",
    b"7z\xbc\xaf",
    b"\x7fELF",
    b"SQLite format 3\0",
];

/// UTF-16 without a byte order mark: every other byte of its spaces and Latin letters is zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(1024) & !1];
    let zeros = |from: usize| {
        head.iter()
            .skip(from)
            .step_by(2)
            .filter(|&&b| b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let pairs = head.len() / 2;
    if pairs < 2 {
        return None;
    }
    if odd * 2 > pairs && even * 10 < pairs {
        return Some(UTF_16LE);
    }
    (even * 2 > pairs && odd * 10 < pairs).then_some(UTF_16BE)
}

/// Whether most of what is not ASCII is well-formed UTF-8.
fn is_nearly_utf_8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    // Cut off within its last character, or broken in a few places.
    let is_cut = str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
    is_cut && good > 0 || good > bad * 4
}

fn detect(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

fn decoded<'a>(
    file: &File,
    bytes: &'a [u8],
    encoding: &'static Encoding,
) -> (Cow<'a, str>, Vec<Problem>) {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    let mut problems = Vec::new();
    if broken {
        problems.push(replaced(file, &text, encoding));
    }
    (text, problems)
}

fn replaced(file: &File, text: &str, encoding: &'static Encoding) -> Problem {
    let marks = text.matches('\u{fffd}').count();
    let first = text.find('\u{fffd}').unwrap_or_default();
    let line = 1 + text[..first].bytes().filter(|&b| b == b'\n').count();
    let name = encoding.name();
    let message = match marks {
        1 => format!("what stands here as “\u{fffd}” is no {name}"),
        _ => format!("in {marks} places, first here, what stands as “\u{fffd}” is no {name}"),
    };
    Problem::warning(in_file(file.path, Some(line)), message)
}

//! What is read at a time: a file, or a row of one.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::sync::Arc;

use verbatim::problem::Problem;
use verbatim::read;

use crate::folder::Listed;

/// A file, or a row of one.
pub(crate) struct Unit {
    /// The file's name, as reports give it.
    pub(crate) file: Arc<str>,
    /// The line in which the row stands; `None` for a whole file.
    pub(crate) line: Option<usize>,
    pub(crate) bytes: Vec<u8>,
    /// Whether the file's name is one of those that tell about a folder.
    pub(crate) is_note: bool,
}

/// A unit, or why a file gives none.
pub(crate) type Given = Result<Unit, Problem>;

/// The units of a list of files, in order; one file is open at a time.
pub(crate) struct Units {
    files: VecDeque<Listed>,
    /// Whether every file holds rows, whatever its name.
    all_rows: bool,
    open: Option<Rows>,
}

/// A JSON Lines file of which some rows were given.
struct Rows {
    listed: Listed,
    file: Arc<str>,
    lines: BufReader<File>,
    line: usize,
}

impl Units {
    pub(crate) fn of(files: Vec<Listed>, all_rows: bool) -> Self {
        Self {
            files: files.into(),
            all_rows,
            open: None,
        }
    }
}

impl Iterator for Units {
    type Item = Given;

    fn next(&mut self) -> Option<Given> {
        loop {
            if let Some(rows) = &mut self.open {
                match rows.next() {
                    Some(given) => return Some(given),
                    None => self.open = None,
                }
            }
            let listed = self.files.pop_front()?;
            match Rows::open(&listed, self.all_rows) {
                Ok(Some(rows)) => self.open = Some(rows),
                Ok(None) => return Some(whole(&listed)),
                Err(error) => return Some(Err(listed.unreadable(&error))),
            }
        }
    }
}

fn whole(listed: &Listed) -> Given {
    let bytes = fs::read(&listed.path).map_err(|error| listed.unreadable(&error))?;
    Ok(Unit {
        file: listed.name.as_str().into(),
        line: None,
        bytes,
        is_note: listed.is_note(),
    })
}

impl Rows {
    /// Opens a file that can be read row by row; `None` for any other.
    fn open(listed: &Listed, all_rows: bool) -> std::io::Result<Option<Self>> {
        let may = all_rows || read::is_json_lines(&listed.name);
        if !may || !is_plain(BufReader::with_capacity(BUFFER, File::open(&listed.path)?))? {
            return Ok(None);
        }
        Ok(Some(Self {
            listed: listed.clone(),
            file: listed.name.as_str().into(),
            lines: BufReader::with_capacity(BUFFER, File::open(&listed.path)?),
            line: 0,
        }))
    }

    fn next(&mut self) -> Option<Given> {
        loop {
            let mut bytes = Vec::new();
            match self.lines.read_until(b'\n', &mut bytes) {
                Ok(0) => return None,
                Ok(_) => self.line += 1,
                Err(error) => return Some(Err(self.listed.unreadable(&error))),
            }
            if bytes.last() == Some(&b'\n') {
                bytes.pop();
            }
            if self.line == 1 && bytes.starts_with(UTF_8) {
                bytes.drain(..UTF_8.len());
            }
            if !bytes.trim_ascii().is_empty() {
                return Some(Ok(Unit {
                    file: self.file.clone(),
                    line: Some(self.line),
                    bytes,
                    is_note: false,
                }));
            }
        }
    }
}

/// Bytes that are read from a file at a time.
const BUFFER: usize = 1 << 20;

/// The mark with which some programs begin a text in UTF-8.
const UTF_8: &[u8] = b"\xef\xbb\xbf";

/// Whether a file is UTF-8 with a row in it: everything else is for the reader of whole files to
/// tell about, since what it is shows only in all of it.
fn is_plain(mut file: impl Read) -> std::io::Result<bool> {
    let mut bytes = vec![0; BUFFER];
    let (mut held, mut has_words) = (0, false);
    loop {
        let read = file.read(&mut bytes[held..])?;
        if read == 0 {
            return Ok(held == 0 && has_words);
        }
        let filled = &bytes[..held + read];
        let valid = match str::from_utf8(filled) {
            Ok(_) => filled.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return Ok(false),
        };
        if filled[..valid].contains(&0) {
            return Ok(false);
        }
        has_words |= filled[..valid]
            .iter()
            .any(|byte| !byte.is_ascii_whitespace());
        held = filled.len() - valid;
        bytes.copy_within(valid..valid + held, 0);
    }
}

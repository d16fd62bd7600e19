//! CSV: a header, then an article a record.

use csv::{Position, ReaderBuilder, StringRecord};

use crate::problem::Place;

use super::Rows;
use crate::read::names::{self, Content, Name};
use crate::read::{File, Reading, encoding};

/// Reads every record that has as many fields as the header, and a `text`.
///
/// Fields are separated by commas, semicolons, bars or tabs, whichever the header has most of.
pub(in crate::read) fn read(file: &File) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    let mut rows = Rows::new(file.path, problems);
    let note = note(&text);
    let above = usize::from(note.is_some());
    let (delimiter, text) = note.unwrap_or_else(|| (delimiter(&text), &text));
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let Some(columns) = reader
        .headers()
        .ok()
        .map(|header| columns(&mut rows, header, above + 1))
    else {
        return rows.reading;
    };
    if !columns
        .iter()
        .flatten()
        .any(|name| name.content == Content::Text)
    {
        let place = rows.place(above + 1);
        rows.error(
            &place,
            "the first line should name the columns, among them “text”",
        );
        return rows.reading;
    }
    let mut record = StringRecord::new();
    while reader.read_record(&mut record).is_ok_and(|found| found) {
        let (line, written) = written(text, record.position(), reader.position());
        let place = rows.place(above + line);
        if is_misquoted(written, char::from(delimiter)) {
            rows.warn(&place, MISQUOTED);
        }
        read_record(&mut rows, &columns, &record, place);
    }
    rows.reading
}

/// What is told of a row in which quotation marks hold together what is not one field.
const MISQUOTED: &str = "a quotation mark is not closed at the end of its field; fields and rows may run into one another";

/// The delimiter that a line above the header tells other spreadsheet programs, and what stands
/// below it.
fn note(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    match first.trim_end().as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] => Some((*delimiter, rest)),
        _ => None,
    }
}

fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |delimiter: u8| header.bytes().filter(|&b| b == delimiter).count();
    let most = [b'\t', b';', b'|', b',']
        .into_iter()
        .max_by_key(|&delimiter| count(delimiter));
    most.unwrap_or(b',')
}

/// What each column holds; `None` for what is nothing about an article.
fn columns(rows: &mut Rows, header: &StringRecord, line: usize) -> Vec<Option<Name>> {
    let place = rows.place(line);
    let mut columns: Vec<Option<Name>> = Vec::new();
    for name in header {
        let column = names::named(name.trim());
        if column.is_none() {
            rows.stranger(&place, name);
        } else if columns.contains(&column) {
            rows.warn(
                &place,
                format!(
                    "the column “{name}” stands here twice; the first that is filled in counts"
                ),
            );
        }
        columns.push(column);
    }
    columns
}

/// The number of a record's first line, and the record as it is written in the file.
fn written<'a>(file: &'a str, start: Option<&Position>, end: &Position) -> (usize, &'a str) {
    let small = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let (line, from) = start.map_or((1, 0), |at| (small(at.line()), small(at.byte())));
    let written = file.get(from..small(end.byte())).unwrap_or_default();
    // The record's position is that of the end of the one before it.
    let record = written.trim_start_matches(['\r', '\n']);
    let blank = &written[..written.len() - record.len()];
    (line + blank.matches('\n').count(), record)
}

/// Whether there is more of a field behind the mark that closes it, or no such mark.
fn is_misquoted(record: &str, delimiter: char) -> bool {
    let mut rest = record;
    loop {
        if let Some(inner) = rest.strip_prefix('"') {
            let Some(end) = closing(inner) else {
                return true;
            };
            rest = &inner[end + 1..];
            if !rest.is_empty() && !rest.starts_with([delimiter, '\r', '\n']) {
                return true;
            }
        }
        match rest.split_once(delimiter) {
            Some((_, next)) => rest = next,
            None => return false,
        }
    }
}

/// Where the first mark stands that is not doubled, in bytes.
fn closing(quoted: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + quoted[from..].find('"')?;
        if !quoted[at + 1..].starts_with('"') {
            return Some(at);
        }
        from = at + 2;
    }
}

fn read_record(rows: &mut Rows, columns: &[Option<Name>], record: &StringRecord, place: Place) {
    if rows.is_too_long(&place, record.as_slice().len()) {
        return;
    }
    if record.len() != columns.len() {
        let (found, wanted) = (record.len(), columns.len());
        return rows.error(
            &place,
            format!("this row has {found} fields, the header {wanted}"),
        );
    }
    let columns = columns.iter().zip(record);
    let stated = columns.filter_map(|(name, words)| Some(((*name)?, words.to_owned())));
    rows.push(rows.row(place, stated.collect()));
}

//! CSV: a header, then an article a record.

use csv::{ReaderBuilder, StringRecord};

use crate::article::Field;

use super::{Row, Rows};
use crate::read::{File, Reading, encoding};

/// What a column holds.
#[derive(Clone, Copy, PartialEq)]
enum Column {
    Text,
    Field(Field),
    Stranger,
}

/// Reads every record that has as many fields as the header, and a `text`.
///
/// Fields are separated by commas, semicolons or tabs, whichever the header has most of.
pub(in crate::read) fn read(file: &File) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    let mut rows = Rows::new(file.path, problems);
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let Some(columns) = reader
        .headers()
        .ok()
        .map(|header| columns(&mut rows, header))
    else {
        return rows.reading;
    };
    if !columns.contains(&Column::Text) {
        let place = rows.place(1);
        rows.error(
            &place,
            "the first line should name the columns, among them “text”",
        );
        return rows.reading;
    }
    for record in reader.records().map_while(Result::ok) {
        read_record(&mut rows, &columns, &record, &text);
    }
    rows.reading
}

fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |delimiter: u8| header.bytes().filter(|&b| b == delimiter).count();
    let most = [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|&delimiter| count(delimiter));
    most.unwrap_or(b',')
}

fn columns(rows: &mut Rows, header: &StringRecord) -> Vec<Column> {
    let place = rows.place(1);
    let mut columns: Vec<Column> = Vec::new();
    for name in header {
        let column = match Field::named(name) {
            Some(field) => Column::Field(field),
            None if name.trim().eq_ignore_ascii_case("text") => Column::Text,
            None => Column::Stranger,
        };
        if column == Column::Stranger {
            rows.stranger(&place, name);
        } else if columns.contains(&column) {
            rows.warn(
                &place,
                format!("the column “{name}” stands here twice; the last counts"),
            );
        }
        columns.push(column);
    }
    columns
}

fn read_record(rows: &mut Rows, columns: &[Column], record: &StringRecord, file: &str) {
    let line = record.position().map_or(1, |position| position.line());
    let mut line = usize::try_from(line).unwrap_or(usize::MAX);
    if let Some(start) = record
        .position()
        .and_then(|at| file.get(usize::try_from(at.byte()).ok()?..))
    {
        // The record's position is that of the end of the one before it.
        let blank = start.len() - start.trim_start_matches(['\r', '\n']).len();
        line += start[..blank].bytes().filter(|&b| b == b'\n').count();
    }
    let place = rows.place(line);
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
    let mut row = Row {
        place,
        text: String::new(),
        fields: Vec::new(),
    };
    for (&column, words) in columns.iter().zip(record) {
        match column {
            Column::Text => row.text = words.to_owned(),
            Column::Field(field) => row.fields.push((field, words.to_owned())),
            Column::Stranger => {}
        }
    }
    if row.text.trim().is_empty() {
        return rows.error(&row.place, "“text” is empty");
    }
    rows.push(row);
}

//! A table of rows as a Parquet file: typed columns, each value of which may be missing.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType, FloatType, Int32Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::parser::parse_message_type;

use crate::Failure;
use crate::failure::failed;

/// A column: its name, and what its values are.
pub(super) type Column = (&'static str, Type);

/// What the values of a column are; every column may have missing values.
#[derive(Clone, Copy)]
pub(super) enum Type {
    /// UTF-8.
    Words,
    /// A number from 0 on.
    Number,
    /// Days since 1 January 1970.
    Day,
    /// From 0 to 1.
    Share,
}

/// One value of a row.
pub(super) enum Cell {
    /// The value is missing.
    None,
    Words(String),
    Number(usize),
    Day(i32),
    Share(f32),
}

impl Cell {
    /// The words, if there are any.
    pub(super) fn words(words: Option<impl Into<String>>) -> Self {
        words.map_or(Self::None, |words| Self::Words(words.into()))
    }

    /// The number, if there is one.
    pub(super) fn number(number: Option<usize>) -> Self {
        number.map_or(Self::None, Self::Number)
    }
}

/// Bytes of a row group: what is held in memory until it is written.
const GROUP: usize = 8_000_000;

/// A table that is being written.
pub(super) struct Table {
    path: PathBuf,
    writer: SerializedFileWriter<File>,
    columns: Vec<Held>,
    bytes: usize,
}

/// The values of a column that are not written yet; a level is 1 where the row has a value.
struct Held {
    levels: Vec<i16>,
    values: Values,
}

enum Values {
    Words(Vec<ByteArray>),
    Numbers(Vec<i32>),
    Shares(Vec<f32>),
}

impl Table {
    /// Begins the table `name` in the folder `out`.
    pub(super) fn create(out: &Path, name: &str, columns: &[Column]) -> Result<Self, Failure> {
        let path = out.join(format!("{name}.parquet"));
        let file = File::create(&path).map_err(failed(&path))?;
        let schema = parse_message_type(&schema(name, columns)).map_err(failed(&path))?;
        let properties = WriterProperties::builder()
            .set_created_by(concat!("verbatim ", env!("CARGO_PKG_VERSION")).to_owned())
            .set_compression(Compression::SNAPPY)
            .build();
        let writer = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties));
        Ok(Self {
            writer: writer.map_err(failed(&path))?,
            path,
            columns: columns.iter().map(|&(_, kind)| Held::new(kind)).collect(),
            bytes: 0,
        })
    }

    /// Adds a row: a cell for each column, in their order.
    pub(super) fn push(&mut self, row: Vec<Cell>) -> Result<(), Failure> {
        for (column, cell) in self.columns.iter_mut().zip(row) {
            self.bytes += column.push(cell);
        }
        if self.bytes < GROUP {
            return Ok(());
        }
        self.flush().map_err(failed(&self.path))
    }

    /// Writes what is left, and the end of the file.
    pub(super) fn finish(mut self) -> Result<(), Failure> {
        self.flush().map_err(failed(&self.path))?;
        self.writer.close().map_err(failed(&self.path))?;
        Ok(())
    }

    fn flush(&mut self) -> Result<(), ParquetError> {
        self.bytes = 0;
        let mut group = self.writer.next_row_group()?;
        for column in &mut self.columns {
            let writer = group.next_column()?;
            column.write(writer.ok_or_else(|| ParquetError::General("a column short".into()))?)?;
        }
        group.close().map(|_| ())
    }
}

impl Held {
    fn new(kind: Type) -> Self {
        let values = match kind {
            Type::Words => Values::Words(Vec::new()),
            Type::Number | Type::Day => Values::Numbers(Vec::new()),
            Type::Share => Values::Shares(Vec::new()),
        };
        let levels = Vec::new();
        Self { levels, values }
    }

    /// Adds a value and says how many bytes it has.
    fn push(&mut self, cell: Cell) -> usize {
        let length = if let Cell::Words(words) = &cell {
            words.len()
        } else {
            4
        };
        let is_there = match (cell, &mut self.values) {
            (Cell::Words(words), Values::Words(list)) => {
                list.push(ByteArray::from(words.into_bytes()));
                true
            }
            (Cell::Number(number), Values::Numbers(list)) => {
                list.push(i32::try_from(number).unwrap_or(i32::MAX));
                true
            }
            (Cell::Day(day), Values::Numbers(list)) => {
                list.push(day);
                true
            }
            (Cell::Share(share), Values::Shares(list)) => {
                list.push(share);
                true
            }
            _ => false,
        };
        self.levels.push(i16::from(is_there));
        length
    }

    fn write(&mut self, mut writer: SerializedColumnWriter) -> Result<(), ParquetError> {
        let levels = std::mem::take(&mut self.levels);
        let levels = Some(&levels[..]);
        match &mut self.values {
            Values::Words(list) => {
                let list = std::mem::take(list);
                writer
                    .typed::<ByteArrayType>()
                    .write_batch(&list, levels, None)?
            }
            Values::Numbers(list) => {
                let list = std::mem::take(list);
                writer
                    .typed::<Int32Type>()
                    .write_batch(&list, levels, None)?
            }
            Values::Shares(list) => {
                let list = std::mem::take(list);
                writer
                    .typed::<FloatType>()
                    .write_batch(&list, levels, None)?
            }
        };
        writer.close()
    }
}

/// The columns in the words of Parquet's own schemas.
fn schema(name: &str, columns: &[Column]) -> String {
    let column = |&(name, kind): &Column| match kind {
        Type::Words => format!("OPTIONAL BYTE_ARRAY {name} (STRING);"),
        Type::Number => format!("OPTIONAL INT32 {name};"),
        Type::Day => format!("OPTIONAL INT32 {name} (DATE);"),
        Type::Share => format!("OPTIONAL FLOAT {name};"),
    };
    let columns: Vec<String> = columns.iter().map(column).collect();
    format!("message {name} {{ {} }}", columns.join(" "))
}

//! Tables: what was found, for a spreadsheet.

/// A table of text cells, row after row, as a spreadsheet reads it: comma-separated values as in
/// RFC 4180 behind a byte order mark, by which spreadsheets know UTF-8.
#[derive(Clone, Debug)]
pub struct Table {
    text: String,
}

impl Table {
    /// A table with the names of its columns and no other row.
    pub fn new(columns: &[&str]) -> Self {
        let text = '\u{feff}'.to_string();
        let mut table = Self { text };
        table.push(columns);
        table
    }

    /// Adds a row.
    pub fn push(&mut self, cells: &[impl AsRef<str>]) {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            self.text.push_str(&escaped(cell.as_ref()));
        }
        self.text.push_str("\r\n");
    }

    /// The whole table.
    pub fn into_text(self) -> String {
        self.text
    }
}

/// A cell with what keeps a spreadsheet from reading it as several, or as a formula to work out:
/// what is quoted was written by others.
fn escaped(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guard = if is_formula { "'" } else { "" };
    match cell.contains([',', '"', '\r', '\n']) {
        true => format!("\"{guard}{}\"", cell.replace('"', "\"\"")),
        false => format!("{guard}{cell}"),
    }
}

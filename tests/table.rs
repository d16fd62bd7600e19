//! Tables for spreadsheets.

use verbatim::table::Table;

/// What another reader of such tables finds in it.
fn read_back(rows: &[[&str; 2]]) -> Vec<[String; 2]> {
    let mut table = Table::new(&["speaker", "words"]);
    for row in rows {
        table.push(row);
    }
    let text = table.into_text();
    let bytes = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::Reader::from_reader(bytes.as_bytes());
    assert_eq!(reader.headers().expect("a head"), &["speaker", "words"][..]);
    let rows = reader.records().map(|row| row.expect("a whole row"));
    rows.map(|row| [row[0].to_owned(), row[1].to_owned()])
        .collect()
}

#[test]
fn cells_are_read_back_as_they_were() {
    let rows = [
        ["Ilse Marrack", "“The mill, and the ferry, are ours.”"],
        ["", "said \"no\"\r\nand went"],
        ["Ørjan, 34", ""],
    ];
    assert_eq!(read_back(&rows), rows);
}

#[test]
fn no_cell_is_a_formula() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=\"a\",1"] {
        let row = read_back(&[["=HYPERLINK(\"a\")", formula]]);
        let told = row[0].each_ref().map(String::as_str);
        assert_eq!(told, ["'=HYPERLINK(\"a\")", &format!("'{formula}")]);
    }
}

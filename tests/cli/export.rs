//! Tables, read back with the library that wrote them; `tests/export.py` reads them with DuckDB.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::Path;

use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::{Field, Row};
use serde_json::Value;

use crate::support::{SAMPLE, contents, done, folder, lines, name, rows, written};

fn value(row: &Row) -> Value {
    let cells = row.get_column_iter().map(|(name, field)| {
        let cell = match field {
            Field::Null => Value::Null,
            Field::Str(words) => words.as_str().into(),
            Field::Int(number) | Field::Date(number) => (*number).into(),
            Field::Float(share) => (*share).into(),
            other => panic!("{name}: {other:?}"),
        };
        (name.clone(), cell)
    });
    Value::Object(cells.collect())
}

/// The rows of a table.
fn table(folder: &Path, table: &str) -> Vec<Value> {
    let file = File::open(folder.join(format!("{table}.parquet"))).expect("the table is there");
    let reader = SerializedFileReader::new(file).expect("it is a Parquet file");
    let rows = reader.get_row_iter(None).expect("it has rows");
    rows.map(|row| value(&row.expect("its rows can be read")))
        .collect()
}

fn exported(out: &str, input: &str) -> std::path::PathBuf {
    let out = folder(out);
    done(&["export", input, "--parquet", name(&out)]);
    out
}

fn ids(rows: &[Value], column: &str) -> BTreeSet<String> {
    let ids = rows.iter().filter_map(|row| row[column].as_str());
    ids.map(str::to_owned).collect()
}

#[test]
fn tables_join() {
    let out = exported("tables", SAMPLE);
    let (articles, quotations) = (table(&out, "articles"), table(&out, "quotations"));
    let statements = table(&out, "statements");
    for (rows, column) in [
        (&articles, "article_id"),
        (&quotations, "quotation_id"),
        (&statements, "statement_id"),
    ] {
        assert_eq!(ids(rows, column).len(), rows.len(), "{column} is unique");
    }
    assert!(ids(&quotations, "article_id").is_subset(&ids(&articles, "article_id")));
    assert_eq!(
        ids(&quotations, "statement_id"),
        ids(&statements, "statement_id")
    );
    assert!(ids(&statements, "statement_id").is_subset(&ids(&quotations, "quotation_id")));
}

#[test]
fn places_are_those_of_the_text() {
    let out = exported("places", SAMPLE);
    let articles = table(&out, "articles");
    let texts: BTreeMap<&str, &str> = articles
        .iter()
        .filter_map(|row| Some((row["article_id"].as_str()?, row["text"].as_str()?)))
        .collect();
    let number = |row: &Value, column: &str| row[column].as_u64().expect("a number") as usize;
    for row in table(&out, "quotations") {
        let text = texts[row["article_id"].as_str().expect("an id")];
        let bytes = &text[number(&row, "start_byte")..number(&row, "end_byte")];
        assert_eq!(row["text"], bytes);
        let (start, end) = (number(&row, "start"), number(&row, "end"));
        let points: String = text.chars().skip(start).take(end - start).collect();
        assert_eq!(row["text"], points);
        if let Some(speaker) = row["speaker"].as_str() {
            let (start, end) = (number(&row, "speaker_start"), number(&row, "speaker_end"));
            let points: String = text.chars().skip(start).take(end - start).collect();
            assert_eq!(speaker, points);
        }
    }
}

#[test]
fn tables_say_what_the_other_commands_say() {
    let out = exported("agree", SAMPLE);
    let said = table(&out, "quotations");
    let mut quotes = 0;
    for line in lines(&done(&["quotes", SAMPLE])) {
        for quote in line["quotes"].as_array().into_iter().flatten() {
            let same = |row: &&Value| {
                let places = ["start", "end", "text", "kind", "speaker", "cue"];
                row["article_id"] == line["id"] && places.iter().all(|p| row[p] == quote[p])
            };
            assert_eq!(said.iter().filter(same).count(), 1, "{quote}");
            quotes += 1;
        }
    }
    assert!(quotes > 20);
    let statements = table(&out, "statements");
    for (line, row) in lines(&done(&["statements", SAMPLE]))
        .iter()
        .zip(&statements)
    {
        assert_eq!(line["statement"], row["rank"]);
        assert_eq!(line["speaker_full"], row["speaker_full"]);
        let witnesses = line["witnesses"].as_array().into_iter().flatten();
        let articles: BTreeSet<_> = witnesses.map(|w| w["article"].to_string()).collect();
        assert_eq!(row["articles"], articles.len());
    }
}

#[test]
fn the_same_bytes_at_every_export() {
    let (one, two) = (exported("bytes-3", SAMPLE), exported("bytes-4", SAMPLE));
    assert!(contents(&one) == contents(&two));
}

#[test]
fn long_tables_have_several_groups_of_rows() {
    let work = folder("long");
    let long = "The harbour was quiet and nobody came. ".repeat(4000);
    let row = |at: usize| serde_json::json!({ "id": at, "text": format!("{at} {long}") });
    let rows: Vec<String> = (0..120).map(|at| row(at).to_string()).collect();
    written(&work, &[("rows.jsonl", rows.join("\n").as_bytes())]);
    let out = exported("long-out", name(&work));
    let file = File::open(out.join("articles.parquet")).expect("the table is there");
    let reader = SerializedFileReader::new(file).expect("it is a Parquet file");
    assert!(reader.num_row_groups() > 1);
    assert_eq!(table(&out, "articles").len(), 120);
}

#[test]
fn what_is_not_known_is_missing() {
    let work = folder("missing");
    written(&work, &[("rows.jsonl", rows(2).as_bytes())]);
    let out = exported("missing-out", name(&work));
    let row = &table(&out, "articles")[0];
    assert_eq!(row["url"], Value::Null);
    assert_eq!(row["date"], "2031-05-02", "the newest comes first");
    assert_eq!(row["outlet_origin"], "column");
}

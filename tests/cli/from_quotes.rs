//! `verbatim quotes --full`, and builds that begin with its lines.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{SAMPLE, built, done, folder, lines, name, rows, verbatim, written};

/// The settings of the sample: what the lines do not hold is the name of the site and the licence.
const SETTINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/articles/corpus.toml");

/// Prints the full lines of `input` into a file.
fn printed(file: &Path, input: &str) {
    let output = done(&["quotes", "--full", input]);
    fs::write(file, output.stdout).expect("a file can be written below target");
}

#[test]
fn lines_give_the_same_bytes_as_the_articles() {
    let work = folder("lines");
    let quotes = work.join("quotes.jsonl");
    printed(&quotes, SAMPLE);
    let scratch = built("lines-scratch", &[SAMPLE, "--no-cache"]);
    let again = built(
        "lines-again",
        &["--from-quotes", name(&quotes), "--settings", SETTINGS],
    );
    assert!(scratch == again, "the bundle of the lines differs");
}

#[test]
fn lines_for_excerpts_only_stay_so() {
    let work = folder("lines-excerpts");
    let corpus = work.join("corpus");
    fs::create_dir(&corpus).expect("a folder can be made below target");
    written(&corpus, &[("rows.jsonl", rows(2).as_bytes())]);
    written(&corpus, &[("corpus.toml", b"excerpts = true")]);
    let quotes = work.join("quotes.jsonl");
    printed(&quotes, name(&corpus));
    let excerpts = |input: &[&str]| {
        let files = built("lines-excerpts-out", input);
        let manifest: Value = serde_json::from_slice(&files["manifest.json"]).expect("it is JSON");
        manifest["excerpts"] == true
    };
    assert!(excerpts(&["--from-quotes", name(&quotes)]));
    fs::remove_file(corpus.join("corpus.toml")).expect("it was written above");
    assert!(!excerpts(&[name(&corpus), "--no-cache"]));
    printed(&quotes, name(&corpus));
    assert!(!excerpts(&["--from-quotes", name(&quotes)]));
    for file in ["Corpus.toml", "corpus.toml.txt", "../corpus.toml"] {
        written(&corpus, &[(file, b"excerpts = true")]);
        assert!(excerpts(&[name(&corpus), "--no-cache"]), "{file}");
        fs::remove_file(corpus.join(file)).expect("it was written above");
    }
}

#[test]
fn shards_give_the_same_bytes_as_the_whole() {
    let work = folder("shards");
    written(&work, &[("rows.jsonl", rows(40).as_bytes())]);
    let whole = work.join("rows.jsonl");
    let scratch = built("shards-scratch", &[name(&whole), "--no-cache"]);
    let text = rows(40);
    let rows: Vec<&str> = text.lines().collect();
    let mut shards = Vec::new();
    for (number, shard) in rows.chunks(15).enumerate() {
        let rows = work.join(format!("shard-{number}.jsonl"));
        let quotes = work.join(format!("part-{number}"));
        fs::write(&rows, shard.join("\n")).expect("a file can be written below target");
        printed(&quotes, name(&rows));
        shards.push(quotes);
    }
    let mut input = vec!["--from-quotes"];
    input.extend(shards.iter().map(|shard| name(shard)));
    assert!(scratch == built("shards-again", &input));
}

/// What is told of one line that was spoilt: the problem without its place.
fn complaint(spoil: impl FnOnce(&mut Value)) -> String {
    let work = folder("hostile");
    let articles = work.join("rows.jsonl");
    written(&work, &[("rows.jsonl", rows(2).as_bytes())]);
    let quotes = work.join("quotes.jsonl");
    printed(&quotes, name(&articles));
    let mut told = lines(&done(&["quotes", "--full", name(&articles)]));
    spoil(&mut told[1]);
    let text: Vec<String> = told.iter().map(Value::to_string).collect();
    fs::write(&quotes, text.join("\n")).expect("a file can be written below target");
    let out = work.join("out");
    let arguments = [
        "--from-quotes",
        name(&quotes),
        "--strict",
        "--out",
        name(&out),
    ];
    let output = verbatim(&[&["build"], &arguments[..]].concat());
    assert_eq!(output.status.code(), Some(3));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let place = "quotes.jsonl:2: error: ";
    let line = said.lines().find_map(|line| line.strip_prefix(place));
    assert!(said.contains("1 article,"), "the rest goes on: {said}");
    line.unwrap_or_else(|| panic!("{said}")).to_owned()
}

#[test]
fn broken_lines_are_told_and_left_out() {
    let check = |expected: &str, spoil: fn(&mut Value)| {
        let told = complaint(spoil);
        assert!(told.contains(expected), "{told}");
    };
    check("no “format”", |line| {
        line.as_object_mut().map(|line| line.remove("format"));
    });
    check("is of format 7", |line| line["format"] = json!(7));
    check("is no place in the text", |line| {
        line["extraction"]["quotations"][0]["span"]["end"] = json!(100_000);
    });
    check("is no place in the text", |line| {
        line["extraction"]["quotations"][0]["span"]["start"] = json!(u64::MAX);
    });
    check("is no place in the text", |line| {
        line["article"]["text"] = json!("Šárka said no.");
    });
    check("no person 900", |line| {
        line["extraction"]["attributions"][0]["speaker"] = json!(900);
    });
    check("no person 900", |line| {
        line["extraction"]["cast"]["joint"] = json!([{ "mentions": [0, 0], "person": 900 }]);
    });
    for mentions in [[0, 900], [1, 0]] {
        let told = complaint(|line| {
            let joint = json!([{ "mentions": mentions, "person": 0 }]);
            line["extraction"]["cast"]["joint"] = joint;
        });
        assert!(told.contains("no mentions"), "{told}");
    }
    check("from 0 to 1", |line| {
        line["extraction"]["attributions"][0]["confidence"] = json!(12);
    });
    check("one attribution for each", |line| {
        line["extraction"]["attributions"] = json!([]);
    });
    check("no http or https address", |line| {
        line["article"]["url"] = json!({ "value": "javascript:alert(1)", "origin": "column" });
    });
    check("should not overlap", |line| {
        let part = line["article"]["parts"][0].clone();
        line["article"]["parts"] = json!([part, part]);
    });
    check("broken in column", |line| line["article"] = json!("text"));
}

#[test]
fn other_json_is_no_line() {
    let work = folder("foreign-lines");
    written(
        &work,
        &[("rows.jsonl", b"{\"text\": \"It rained.\"}\n[1\n")],
    );
    let out = work.join("out");
    let output = verbatim(&["build", "--from-quotes", name(&work), "--out", name(&out)]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said.contains("rows.jsonl:1: error: has no “format”"),
        "{said}"
    );
    assert!(
        said.contains("rows.jsonl:2: error: broken in column"),
        "{said}"
    );
}

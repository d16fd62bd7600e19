//! The command, folders for it to work in, and articles.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// The sample that the project ships with.
pub(crate) const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/articles");

/// Runs the [command].
pub(crate) fn verbatim(arguments: &[&str]) -> Output {
    let output = command(arguments).output();
    output.expect("the command was built for this test and can be run")
}

/// The command, which keeps its stores below target.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_verbatim"));
    command
        .args(arguments)
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

/// A folder of this test's own, empty.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("cli")
        .join(name);
    // It is not there at the first run.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made below target");
    folder
}

pub(crate) fn name(path: &Path) -> &str {
    path.to_str().expect("the test names its folders in ASCII")
}

pub(crate) fn written(folder: &Path, files: &[(&str, &[u8])]) {
    for (file, bytes) in files {
        fs::write(folder.join(file), bytes).expect("a file can be written below target");
    }
}

pub(crate) fn lines(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).expect("output is UTF-8");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect()
}

pub(crate) fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the command made the folder");
    let files = entries.map(|entry| {
        let path = entry.expect("its entries can be read").path();
        let name = path
            .file_name()
            .expect("a file has a name")
            .to_string_lossy()
            .into_owned();
        (name, fs::read(&path).expect("it is a file"))
    });
    files.collect()
}

/// Runs the command and sees to it that it did what it should.
pub(crate) fn done(arguments: &[&str]) -> Output {
    let output = verbatim(arguments);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {told}");
    output
}

/// The files of the bundle of `input`, which is built with these arguments.
pub(crate) fn built(out: &str, input: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let out = folder(out);
    let mut arguments = vec!["build", "--out", name(&out)];
    arguments.extend(input);
    done(&arguments);
    contents(&out)
}

/// A row of JSON Lines: an article with a quotation, as different as its number.
pub(crate) fn row(number: usize) -> String {
    let text = format!(
        "The ferry of pier {number} was late again.\n\n\
         \u{201c}We will mend pier {number} before May,\u{201d} said Ilse Marrack. Tomas Venn called it \
         \u{201c}a promise for the year {number}\u{201d}."
    );
    let outlet = ["The Harbour Ledger", "Tideway Post"][number % 2];
    let row = serde_json::json!({
        "id": format!("pier-{number}"), "title": format!("Pier {number}"), "outlet": outlet,
        "date": format!("2031-05-{:02}", 1 + number % 28), "text": text, "mood": "grey",
    });
    row.to_string()
}

/// So many rows.
pub(crate) fn rows(count: usize) -> String {
    let rows: Vec<String> = (0..count).map(row).collect();
    rows.join("\n")
}

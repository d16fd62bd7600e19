//! Reading piece by piece: the same comes of it as of reading the whole.

use std::process::Stdio;

use crate::support::{
    SAMPLE, built, command, done, folder, lines, name, row, rows, verbatim, written,
};

#[test]
fn any_number_of_cores_and_any_memory_give_the_same_bytes() {
    let work = folder("jobs");
    written(&work, &[("rows.jsonl", rows(100).as_bytes())]);
    let input = [name(&work), SAMPLE, "--no-cache"];
    let one = built("jobs-1", &[&input[..], &["--jobs", "1"]].concat());
    for jobs in ["2", "7"] {
        let more = built("jobs-n", &[&input[..], &["--jobs", jobs]].concat());
        assert!(one == more, "{jobs} jobs");
    }
    assert!(one == built("jobs-m", &[&input[..], &["--memory", "1"]].concat()));
}

/// The problems that are told when these bytes are a file of rows, in a folder of that name.
fn problems(own: &str, bytes: &[u8]) -> Vec<String> {
    let work = folder(own);
    written(&work, &[("rows.jsonl", bytes)]);
    let output = verbatim(&["quotes", name(&work)]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    told.lines().map(str::to_owned).collect()
}

#[test]
fn a_strange_field_is_told_once_for_a_file() {
    let told = problems("strange-field", rows(30).as_bytes());
    let strange = told.iter().filter(|line| line.contains("“mood”"));
    assert_eq!(strange.count(), 1, "{told:?}");
}

#[test]
fn rows_keep_their_lines() {
    let text = format!("\n{}\r\n\n{{\"text\": 7}}\n{}", row(1), row(2));
    let told = problems("rows-lines", text.as_bytes());
    let is_fourth = |line: &String| line.starts_with("rows.jsonl:4: error: ");
    assert!(told.iter().any(is_fourth), "{told:?}");
}

#[test]
fn rows_in_other_encodings_are_read_as_a_whole() {
    let text = rows(3).replace("The ferry", "Die Fähre");
    let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for bytes in [&b"\xff\xfe"[..], b""].map(|mark| [mark, &utf_16[..]].concat()) {
        assert_eq!(texts(&bytes), texts(text.as_bytes()));
    }
    assert_eq!(texts(&marked), texts(text.as_bytes()));
}

#[test]
fn a_row_that_is_too_long_costs_only_itself() {
    let long = format!("{{\"text\": \"{}\"}}", "The ferry. ".repeat(2_000_000));
    let text = format!("\u{feff}{}\n{long}\n{}", row(1), row(2));
    let work = folder("long-row");
    written(&work, &[("rows.jsonl", text.as_bytes())]);
    let output = done(&["quotes", name(&work)]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        told.contains("rows.jsonl:2: error: this row has 22 MB"),
        "{told}"
    );
    assert_eq!(lines(&output).len(), 2);
}

fn texts(bytes: &[u8]) -> Vec<serde_json::Value> {
    let work = folder("rows-encoded");
    written(&work, &[("rows.jsonl", bytes)]);
    lines(&done(&["quotes", name(&work)]))
}

#[test]
fn whoever_reads_may_stop_at_any_time() {
    let work = folder("unread");
    written(&work, &[("rows.jsonl", rows(300).as_bytes())]);
    for what in ["quotes", "statements", "report"] {
        let mut command = command(&[what, name(&work)]);
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut running = command
            .spawn()
            .expect("the command was built for this test");
        drop(running.stdout.take());
        let output = running.wait_with_output().expect("it was just started");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{what}: {told}");
        assert!(!told.contains("pipe"), "{what}: {told}");
    }
}

#[test]
fn notes_about_a_folder_are_no_articles() {
    let work = folder("notes");
    let words = b"Ilse Marrack said: \"We will mend the bridge in May.\"\n";
    let stated = [&b"---\noutlet: Tideway Post\n---\n"[..], words].concat();
    let files: [(&str, &[u8]); 4] = [
        ("README.md", words),
        ("LICENSE.txt", words),
        ("contributing.md", &stated),
        ("one.txt", words),
    ];
    written(&work, &files);
    let output = done(&["quotes", name(&work), "--strict"]);
    let ids: Vec<_> = lines(&output)
        .iter()
        .map(|line| line["id"].clone())
        .collect();
    assert_eq!(ids, ["contributing", "one"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        told.contains("README.md: warning: is taken for a note"),
        "{told}"
    );
    assert!(
        told.contains("LICENSE.txt: warning: is taken for a note"),
        "{told}"
    );
    let named = done(&["quotes", name(&work.join("README.md"))]);
    assert_eq!(lines(&named).len(), 1, "who names a file wants it read");
}

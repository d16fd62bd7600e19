//! Compressed siblings.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::read::GzDecoder;

use crate::support::{SAMPLE, built, contents, done, folder, name, rows, written};

fn unpacked(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    let read = match name.rsplit_once('.') {
        Some((_, "br")) => brotli::BrotliDecompress(&mut &bytes[..], &mut plain),
        _ => GzDecoder::new(bytes).read_to_end(&mut plain).map(|_| ()),
    };
    read.expect("a sibling can be unpacked");
    plain
}

/// Sees to it that every sibling holds what its file holds, and counts them.
fn check(files: &BTreeMap<String, Vec<u8>>) -> usize {
    let siblings = files.iter().filter_map(|(name, bytes)| {
        let plain = name.strip_suffix(".br").or(name.strip_suffix(".gz"))?;
        Some((plain, name, bytes))
    });
    let siblings: Vec<_> = siblings.collect();
    for (plain, name, bytes) in &siblings {
        assert!(files[*plain] == unpacked(name, bytes), "{name}");
        assert!(bytes.len() < files[*plain].len(), "{name} gains nothing");
    }
    siblings.len()
}

#[test]
fn siblings_hold_what_their_files_hold() {
    let first = built("siblings-1", &[SAMPLE, "--compress", "--jobs", "1"]);
    let plain = first.keys().filter(|name| name.ends_with(".bin")).count();
    assert!(check(&first) >= 2 * plain - 4, "{:?}", first.keys());
    let second = built("siblings-2", &[SAMPLE, "--compress", "--jobs", "2"]);
    assert!(first == second, "the same bytes at every build");
}

#[test]
fn a_bundle_has_none_unless_asked_for() {
    assert_eq!(check(&built("siblings-none", &[SAMPLE])), 0);
}

#[test]
fn siblings_of_an_older_build_go() {
    let out = folder("siblings-older");
    let build = ["build", SAMPLE, "--out", name(&out)];
    done(&[&build[..], &["--compress"]].concat());
    assert!(check(&contents(&out)) > 0);
    done(&[&build[..], &["--no-compress"]].concat());
    assert_eq!(check(&contents(&out)), 0);
}

#[test]
fn a_site_has_them() {
    let (app, out) = (folder("siblings-app"), folder("siblings-site"));
    let page = "<!doctype html><p>Who said what</p>".repeat(40);
    written(&app, &[("index.html", page.as_bytes()), ("tiny.js", b"1")]);
    done(&["site", SAMPLE, "--app", name(&app), "--out", name(&out)]);
    let files = std::fs::read_dir(&out).expect("the command made the folder");
    let mut names: Vec<String> = files
        .map(|file| {
            file.expect("it can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "data",
            "index.html",
            "index.html.br",
            "index.html.gz",
            "tiny.js"
        ]
    );
    assert!(check(&contents(&out.join("data"))) > 0);
    done(&[
        "site",
        SAMPLE,
        "--app",
        name(&out),
        "--out",
        name(&folder("siblings-copy")),
    ]);
}

#[test]
fn siblings_of_unchanged_files_are_left_and_give_the_bytes_of_a_new_build() {
    let (work, out) = (folder("siblings-rows"), folder("siblings-kept"));
    let build = ["build", name(&work), "--out", name(&out), "--compress"];
    written(&work, &[("rows.jsonl", rows(40).as_bytes())]);
    done(&build);
    let changed = rows(40).replacen("ferry", "harbour ferry", 1);
    assert!(changed != rows(40));
    written(&work, &[("rows.jsonl", changed.as_bytes())]);
    done(&build);
    let files = contents(&out);
    assert!(check(&files) > 0);
    assert!(files == built("siblings-anew", &[name(&work), "--compress", "--no-cache"]));
}

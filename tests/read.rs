//! Reading a folder: every folder below `tests/read` is a corpus, and `expected.txt` in it lists
//! what is to be read there. `UPDATE_EXPECT=1 cargo test --test read` writes the lists anew.
#![cfg(feature = "native")]

mod read {
    pub(crate) mod listing;
    mod properties;
}

#[path = "support/sound.rs"]
mod sound;

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use verbatim::read::{File, Reading, collect, read};
use verbatim::settings::Settings;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

#[test]
fn every_folder_reads_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/read");
    let corpora: Vec<PathBuf> = entries(&root)
        .into_iter()
        .filter(|path| path.is_dir())
        .collect();
    assert!(corpora.len() > 10, "the corpora are missing");
    for corpus in corpora {
        expect_file![corpus.join("expected.txt")].assert_eq(&list(&corpus));
    }
}

/// Markup that unfolds to far more than it is, or that takes the square of its depth to take apart.
#[test]
fn hostile_markup_is_refused() {
    let packed = |name: &str, markup: String| archive([(name.to_owned(), markup.into_bytes())]);
    let spaces = "<text:s text:c='100'/>".repeat(250_000);
    let open = "<w:p>".repeat(60) + &"</w:p>".repeat(60);
    let deep = "<a>".repeat(2000) + &"</a>".repeat(2000);
    for (path, bytes, told) in [
        ("a.html", "<div>".repeat(100_000).into_bytes(), "too deeply"),
        (
            "a.html",
            "<div></p></x>".repeat(100_000).into_bytes(),
            "too deeply",
        ),
        (
            "a.odt",
            packed("content.xml", format!("<text:p>{spaces}</text:p>")),
            "is too long",
        ),
        ("a.docx", packed("word/document.xml", open), "too deeply"),
        ("a.docx", packed("word/document.xml", deep), "too deeply"),
        ("a.docx", vec![b'P'; 200_000_001], "may have 200 MB"),
    ] {
        let (file, settings) = (
            File {
                path,
                bytes: &bytes,
            },
            Settings::default(),
        );
        let problems = read(&file, &settings).problems;
        assert!(problems[0].message.contains(told), "{path}: {problems:?}");
    }
}

fn list(corpus: &Path) -> String {
    let stated = fs::read_to_string(corpus.join("corpus.toml")).unwrap_or_default();
    let (settings, problems) = Settings::parse(&stated, "corpus.toml");
    let mut readings = vec![Reading {
        articles: Vec::new(),
        problems,
    }];
    for path in files(corpus) {
        let name = path
            .strip_prefix(corpus)
            .expect("it was listed below")
            .to_string_lossy();
        let bytes = match path.is_dir() {
            true => packed(&path),
            false => fs::read(&path).expect("the file was just listed"),
        };
        let file = File {
            path: &name.replace('\\', "/"),
            bytes: &bytes,
        };
        readings.push(read(&file, &settings));
    }
    let mut all = collect(readings);
    let mut unmet = settings.unmet();
    all.articles.iter().for_each(|article| unmet.meet(article));
    all.problems.extend(unmet.problems());
    read::listing::of(&settings, &all)
}

/// All files below a folder, but not the list itself; what is to become an archive counts as a
/// file.
fn files(folder: &Path) -> Vec<PathBuf> {
    let all = entries(folder).into_iter().flat_map(|path| {
        if path.is_dir() && path.extension().is_none() {
            files(&path)
        } else {
            vec![path]
        }
    });
    all.filter(|path| !path.ends_with("expected.txt")).collect()
}

/// The archive that a document is, made of the folder that has its name.
fn packed(document: &Path) -> Vec<u8> {
    let parts = files(document).into_iter().map(|path| {
        let name = path.strip_prefix(document).expect("it was listed below");
        let bytes = fs::read(&path).expect("the file was just listed");
        (name.to_string_lossy().into_owned(), bytes)
    });
    archive(parts)
}

fn archive(parts: impl IntoIterator<Item = (String, Vec<u8>)>) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = SimpleFileOptions::default();
        let begun = archive.start_file(name, options);
        begun
            .and_then(|()| Ok(archive.write_all(&bytes)?))
            .expect("memory takes it");
    }
    archive.finish().expect("memory takes it").into_inner()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is part of the package");
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths
}

#[test]
fn what_scripts_and_comments_hold_is_no_element() {
    let words =
        "The ferry stayed in port, and the harbour master, who had waited, went home. ".repeat(8);
    for held in ["<SCRIPT>“</SCRIPT>", "<style>“</style>", "<!-- “ -->"] {
        let held = held.replace('“', &"<div>i<n".repeat(6_000));
        let page =
            format!("<html><title>Ferry</title><body>{held}<article><p>{words}</p></article>");
        let file = File {
            path: "a.html",
            bytes: page.as_bytes(),
        };
        let reading = read(&file, &Settings::default());
        assert_eq!(reading.articles.len(), 1, "{:?}", reading.problems);
    }
}

//! What a build keeps for the next one.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{built, contents, folder, name, row, rows, verbatim, written};

/// The only store in a folder for them.
fn store(cache: &Path) -> PathBuf {
    let mut files: Vec<String> = contents(cache).into_keys().collect();
    assert_eq!(files.len(), 1, "{files:?}");
    cache.join(files.remove(0))
}

#[test]
fn a_changed_article_gives_the_bytes_of_a_new_build() {
    let (work, cache) = (folder("changed"), folder("changed-cache"));
    written(&work, &[("rows.jsonl", rows(30).as_bytes())]);
    written(
        &work,
        &[("one.txt", b"Ilse Marrack said: \"We will mend it.\"")],
    );
    let kept = ["--cache", name(&cache)];
    let first = built("changed-1", &[&[name(&work)], &kept[..]].concat());
    assert!(first == built("changed-2", &[&[name(&work)], &kept[..]].concat()));
    let mut changed: Vec<String> = (0..30).map(row).collect();
    changed[7] = row(70);
    changed.remove(3);
    changed.insert(0, String::new());
    written(&work, &[("rows.jsonl", changed.join("\n").as_bytes())]);
    let after = built("changed-3", &[&[name(&work)], &kept[..]].concat());
    assert!(first != after);
    assert!(after == built("changed-4", &[name(&work), "--no-cache"]));
}

#[test]
fn rows_without_an_id_are_named_after_their_line_at_every_build() {
    let (work, cache) = (folder("unnamed"), folder("unnamed-cache"));
    let text =
        |word: &str| format!("{{\"text\": \"Ilse Marrack said: \\\"We mend {word}.\\\"\"}}\n");
    let (one, two) = (text("piers"), text("boats"));
    written(&work, &[("rows.jsonl", format!("{one}{two}").as_bytes())]);
    let kept = [name(&work), "--cache", name(&cache)];
    built("unnamed-1", &kept);
    written(&work, &[("rows.jsonl", format!("{two}{one}").as_bytes())]);
    let after = built("unnamed-2", &kept);
    assert!(after == built("unnamed-3", &[name(&work), "--no-cache"]));
}

#[test]
fn other_settings_are_other_work() {
    let (work, cache) = (folder("resettled"), folder("resettled-cache"));
    written(
        &work,
        &[("one.txt", b"Ilse Marrack said: \"We will mend it.\"")],
    );
    let kept = [name(&work), "--cache", name(&cache)];
    let before = built("resettled-1", &kept);
    let settings = b"[outlets]\n\"one.txt\" = \"The Harbour Ledger\"\n";
    written(&work, &[("corpus.toml", settings)]);
    let after = built("resettled-2", &kept);
    assert!(before != after);
    assert!(after == built("resettled-3", &[name(&work), "--no-cache"]));
}

#[test]
fn damaged_stores_are_not_believed() {
    let (work, cache) = (folder("damaged"), folder("damaged-cache"));
    written(&work, &[("rows.jsonl", rows(20).as_bytes())]);
    let kept = [name(&work), "--cache", name(&cache)];
    let whole = built("damaged-1", &kept);
    let store = store(&cache);
    let bytes = fs::read(&store).expect("the store was written");
    for at in (0..bytes.len()).step_by(bytes.len() / 12) {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x5a;
        fs::write(&store, damaged).expect("it can be written");
        assert!(whole == built("damaged-2", &kept), "byte {at}");
    }
    for length in [0, 31, bytes.len() / 2, bytes.len() - 1] {
        fs::write(&store, &bytes[..length]).expect("it can be written");
        assert!(whole == built("damaged-2", &kept), "{length} bytes");
    }
    assert!(
        bytes == fs::read(&store).expect("it is there"),
        "it is made anew"
    );
}

#[test]
fn a_folder_for_the_store_that_cannot_be_made_is_told() {
    let work = folder("unmade");
    written(&work, &[("rows.jsonl", rows(1).as_bytes())]);
    let cache = work.join("rows.jsonl").join("cache");
    let out = work.join("out");
    let kept = ["--cache", name(&cache), "--out", name(&out)];
    let output = verbatim(&[&["build", name(&work)][..], &kept].concat());
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains(name(&cache)), "{told}");
}

#[test]
fn a_store_is_taken_and_not_only_written() {
    let (work, cache) = (folder("taken"), folder("taken-cache"));
    written(&work, &[("rows.jsonl", rows(5).as_bytes())]);
    let kept = [name(&work), "--cache", name(&cache)];
    built("taken-1", &kept);
    let path = store(&cache);
    let before = fs::read(&path).expect("the store was written");
    assert!(
        memchr(&before, "Marrack".as_bytes()),
        "the store holds the texts"
    );
    // The same store under the key of other articles would give these: so it must be looked at.
    built("taken-2", &kept);
    assert!(
        before == fs::read(&path).expect("it is there"),
        "nothing was done anew"
    );
}

fn memchr(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[test]
fn nothing_is_kept_where_nothing_should_be() {
    let (work, cache) = (folder("unkept"), folder("unkept-cache"));
    written(&work, &[("rows.jsonl", rows(5).as_bytes())]);
    built("unkept-1", &[name(&work), "--no-cache"]);
    assert!(contents(&cache).is_empty());
    let out = folder("unkept-out");
    let both = ["--no-cache", "--cache", name(&cache), "--out", name(&out)];
    let output = verbatim(&[&["build", name(&work)], &both[..]].concat());
    assert_eq!(output.status.code(), Some(2));
}

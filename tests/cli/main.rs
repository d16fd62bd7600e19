//! The `verbatim` command as a person runs it: on the sample, on broken folders, twice.

mod compress;
#[cfg(feature = "parquet")]
mod export;
mod folders;
mod from_quotes;
mod store;
mod streams;
mod support;

use std::collections::BTreeMap;
use std::fs;

use support::{SAMPLE, built, contents, done, folder, lines, name, verbatim, written};

#[test]
fn quotes_give_code_points_into_the_text_as_given() {
    let folder = folder("code-points");
    let text = "Zürich “überaus” – ‘nein’. “We will mend the bridge,” said Ilse Marrack.";
    let row = serde_json::json!({ "id": "a", "text": text }).to_string();
    written(&folder, &[("rows.jsonl", row.as_bytes())]);
    let output = verbatim(&["quotes", name(&folder)]);
    let points: Vec<char> = text.chars().collect();
    let quotes = lines(&output)[0]["quotes"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    assert!(!quotes.is_empty());
    for quote in quotes {
        let at = |key: &str| quote[key].as_u64().unwrap_or(u64::MAX) as usize;
        let cut: String = points[at("start")..at("end")].iter().collect();
        assert_eq!(quote["text"], cut);
    }
}

#[test]
fn statements_hold_every_quotation_once() {
    let statements = lines(&verbatim(&["statements", SAMPLE]));
    let mut seen = BTreeMap::new();
    for witness in statements
        .iter()
        .flat_map(|s| s["witnesses"].as_array().into_iter().flatten())
    {
        *seen
            .entry((witness["article"].to_string(), witness["start"].as_u64()))
            .or_insert(0) += 1;
    }
    let quotes = lines(&verbatim(&["quotes", SAMPLE]));
    for article in &quotes {
        for quote in article["quotes"].as_array().into_iter().flatten() {
            let place = (article["id"].to_string(), quote["start"].as_u64());
            let count = seen.get(&place).copied().unwrap_or(0);
            assert!(count <= 1, "{place:?} is in {count} statements");
            let said = quote["kind"] != "none" && quote["kind"] != "indirect";
            assert_eq!(count > 0, said, "{quote}");
        }
    }
}

#[test]
fn same_articles_give_the_same_bytes() {
    let (first, second) = (folder("bytes-1"), folder("bytes-2"));
    for out in [&first, &second] {
        let output = verbatim(&["build", SAMPLE, "--out", name(out)]);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    assert!(contents(&first).contains_key("manifest.json"));
    assert!(
        contents(&first) == contents(&second),
        "two builds of the same folder differ"
    );
}

#[test]
fn an_older_bundle_is_replaced_and_other_files_stay() {
    let (articles, out) = (folder("replaced-articles"), folder("replaced-out"));
    written(&out, &[("notes.txt", b"mine")]);
    written(
        &articles,
        &[(
            "one.txt",
            b"Ilse Marrack said: \"We will mend the bridge in May.\"",
        )],
    );
    verbatim(&["build", name(&articles), "--out", name(&out)]);
    let before = contents(&out);
    written(
        &articles,
        &[(
            "two.txt",
            b"\"The ferry is late again,\" Tomas Venn said on Monday.",
        )],
    );
    verbatim(&["build", name(&articles), "--out", name(&out)]);
    let after = contents(&out);
    assert_eq!(after["notes.txt"], b"mine");
    let stale = before
        .keys()
        .filter(|name| name.ends_with(".bin") && after.contains_key(*name));
    assert_eq!(stale.count(), 0, "files of the older bundle are left");
}

#[test]
fn site_holds_the_app_and_the_new_bundle() {
    let (app, out) = (folder("site-app"), folder("site-out"));
    written(
        &app,
        &[("index.html", b"<!doctype html>"), ("app.wasm", b"\0asm")],
    );
    fs::create_dir_all(app.join("data")).expect("a folder can be made below target");
    written(
        &app.join("data"),
        &[("manifest.json", b"the app's own sample")],
    );
    let output = verbatim(&["site", SAMPLE, "--app", name(&app), "--out", name(&out)]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(
        fs::read(out.join("app.wasm")).ok().as_deref(),
        Some(&b"\0asm"[..])
    );
    let manifest = fs::read_to_string(out.join("data/manifest.json")).unwrap_or_default();
    assert!(manifest.contains("verbatim"), "{manifest}");
}

#[test]
fn site_without_an_app_says_so() {
    let (app, out) = (folder("no-app"), folder("no-app-out"));
    let output = verbatim(&["site", SAMPLE, "--app", name(&app), "--out", name(&out)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("holds no index.html"));
}

#[test]
fn a_folder_without_articles_fails() {
    let empty = folder("empty");
    let output = verbatim(&["quotes", name(&empty)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no article found"));
}

#[test]
fn strict_counts_what_was_lost() {
    let folder = folder("strict");
    written(
        &folder,
        &[(
            "good.txt",
            b"Ilse Marrack said: \"We will mend the bridge.\"",
        )],
    );
    written(
        &folder,
        &[("rows.jsonl", b"{\"text\": \"It rained.\"}\n{\"text\": \n")],
    );
    let lenient = verbatim(&["quotes", name(&folder)]);
    assert_eq!(lenient.status.code(), Some(0));
    assert_eq!(lines(&lenient).len(), 2, "the rest goes on");
    let strict = verbatim(&["quotes", name(&folder), "--strict"]);
    assert_eq!(strict.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&strict.stderr).contains("rows.jsonl:2: error"));
}

#[test]
fn report_names_what_is_set_apart_and_what_is_left_over() {
    let folder = folder("report");
    let text =
        "The bridge is closed\n\nIlse Marrack said it was \"a long story.\n\nSHARE THIS ARTICLE\n";
    written(&folder, &[("bridge.txt", text.as_bytes())]);
    let output = verbatim(&["report", name(&folder)]);
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        report.contains("bridge.txt:5: set apart as Share: SHARE THIS ARTICLE"),
        "{report}"
    );
    assert!(
        report.contains("title: The bridge is closed [header-line]"),
        "{report}"
    );
}

#[test]
fn problems_of_settings_name_the_file_that_was_given() {
    let own = folder("other-settings");
    let files: [(&str, &[u8]); 2] = [
        (
            "one.txt",
            b"Ilse Marrack said: \"We will mend the bridge.\"",
        ),
        (
            "other.toml",
            b"titel = \"Tide\"\n[articles.one]\ndate = \"someday\"\n",
        ),
    ];
    written(&own, &files);
    let (other, one) = (own.join("other.toml"), own.join("one.txt"));
    let output = done(&["report", name(&one), "--settings", name(&other)]);
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    for line in [1, 2] {
        let place = format!("{}:{line}: ", name(&other));
        assert_eq!(told.matches(&place).count(), 1, "{told}");
    }
    assert!(!told.contains("corpus.toml"), "{told}");
}

#[test]
fn commands_that_keep_nothing_accept_no_cache_of_any_kind() {
    let own = folder("keeps-nothing");
    written(&own, &[("one.txt", b"Ilse Marrack said: \"It floats.\"")]);
    for command in ["quotes", "report"] {
        done(&[command, name(&own), "--no-cache"]);
        for flag in [&["--cache", "kept"][..], &["--verbose"]] {
            let output = verbatim(&[&[command, name(&own)], flag].concat());
            assert_eq!(output.status.code(), Some(2), "{command} {flag:?}");
        }
    }
}

#[test]
fn a_report_does_nothing_to_a_terminal() {
    let folder = folder("report-escapes");
    let text = "The bridge\u{1b}[2J is \u{202e}closed\n\nSHARE THIS\u{1b}]0;\u{2067}ARTICLE\n";
    written(&folder, &[("bridge.txt", text.as_bytes())]);
    let output = done(&["report", name(&folder)]);
    let turns = ['\u{202e}', '\u{2067}'];
    let control = |c: char| c.is_control() && c != '\n' || turns.contains(&c);
    assert!(!String::from_utf8_lossy(&output.stdout).contains(control));
    assert!(!String::from_utf8_lossy(&output.stderr).contains(control));
}

#[test]
fn whoever_asks_for_excerpts_of_a_transcript_is_warned() {
    let own = folder("excerpts-transcript");
    let talk = "The tide in Ostby\n\nHarbour Post: Why did the ferry stop in the middle of the night?\n\nMarrack: The tide was \
                high.\n\nHarbour Post: And will it sail tomorrow?\n\nMarrack: Nobody who knows the tide \
                would say so.\n";
    let news =
        "Ilse Marrack spoke of the tide in Ostby, where no ferry sails. “It was high,” she said.";
    written(
        &own,
        &[
            ("talk.txt", talk.as_bytes()),
            ("news.txt", news.as_bytes()),
            ("corpus.toml", b"excerpts = true"),
        ],
    );
    let out = folder("excerpts-transcript-out");
    let output = verbatim(&["build", name(&own), "--no-cache", "--out", name(&out)]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        told.contains("talk.txt: warning: most of it is quotation"),
        "{told}"
    );
    assert!(!told.contains("news.txt"), "{told}");
}

/// Whether the bundle of these paths is one of excerpts.
fn is_of_excerpts(out: &str, paths: &[&str]) -> bool {
    let files = built(out, &[paths, &["--no-cache"]].concat());
    let manifest: serde_json::Value =
        serde_json::from_slice(&files["manifest.json"]).expect("the manifest is JSON");
    manifest["excerpts"] == true
}

#[test]
fn excerpts_are_asked_for_wherever_the_articles_come_from() {
    let (own, other) = (folder("excerpts-own"), folder("excerpts-other"));
    let text = "“We will mend it,” said Ilse Marrack.".as_bytes();
    written(
        &own,
        &[("a.txt", text), ("corpus.toml", b"excerpts = true")],
    );
    written(
        &other,
        &[("b.txt", text), ("corpus.toml", b"title = \"Bridges\"")],
    );
    let file = own.join("a.txt");
    assert!(is_of_excerpts("excerpts-1", &[name(&own)]));
    assert!(is_of_excerpts("excerpts-2", &[name(&file)]));
    assert!(is_of_excerpts("excerpts-3", &[name(&other), name(&own)]));
    assert!(!is_of_excerpts("excerpts-4", &[name(&other)]));
    for misspelt in ["excerpt = true", "Excerpts = true"] {
        written(&other, &[("corpus.toml", misspelt.as_bytes())]);
        assert!(is_of_excerpts("excerpts-5", &[name(&other)]), "{misspelt}");
    }
    let wide: Vec<u8> = "excerpts = true"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    written(
        &other,
        &[("corpus.toml", &[&b"\xff\xfe"[..], &wide].concat())],
    );
    assert!(is_of_excerpts("excerpts-6", &[name(&other)]));
}

#[test]
fn a_path_that_is_not_there_fails() {
    let own = folder("misspelt-path");
    written(
        &own,
        &[("a.txt", "“We will mend it,” said Ilse Marrack.".as_bytes())],
    );
    let output = verbatim(&["quotes", name(&own), name(&own.join("none"))]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
}

#[test]
fn files_that_only_look_like_those_of_a_bundle_stay() {
    let (own, out) = (folder("alike-articles"), folder("alike-out"));
    written(
        &own,
        &[("a.txt", "“We will mend it,” said Ilse Marrack.".as_bytes())],
    );
    let mine = ["keys-house.bin", "core-abc.bin", "articles-2024.bin"];
    written(&out, &mine.map(|name| (name, &b"mine"[..])));
    done(&["build", name(&own), "--no-cache", "--out", name(&out)]);
    let left = contents(&out);
    assert!(mine.iter().all(|name| left.contains_key(*name)));
}

#[test]
fn a_site_in_the_folder_of_its_app_is_refused() {
    let (own, app) = (folder("nested-articles"), folder("nested-app"));
    written(
        &own,
        &[("a.txt", "“We will mend it,” said Ilse Marrack.".as_bytes())],
    );
    written(&app, &[("index.html", b"<title>App</title>")]);
    let out = app.join("site");
    let output = verbatim(&["site", name(&own), "--app", name(&app), "--out", name(&out)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("in the app's own folder"));
    assert!(!out.exists());
}

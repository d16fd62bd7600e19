//! What of a folder is read.

use std::fs;
#[cfg(unix)]
use std::os::unix::fs::symlink;
use std::path::Path;

use crate::support::{folder, lines, name, verbatim, written};

#[test]
fn a_site_in_the_midst_of_its_articles_is_no_article() {
    let folder = folder("site-inside");
    let (app, out) = (folder.join(".app"), folder.join("site"));
    fs::create_dir_all(&app).expect("a folder can be made below target");
    written(
        &app,
        &[("index.html", b"<title>App</title><p>No article.</p>")],
    );
    written(
        &folder,
        &[("a.txt", "“We will mend it,” said Ilse Marrack.".as_bytes())],
    );
    let site = |out: &Path| {
        verbatim(&[
            "site",
            name(&folder),
            "--app",
            name(&app),
            "--out",
            name(out),
        ])
    };
    let among = String::from_utf8_lossy(&site(&folder).stderr).into_owned();
    assert!(among.contains("is the folder of the articles"), "{among}");
    assert!(!folder.join("index.html").exists());
    for told in ["", "site: warning: a site that Verbatim made, and not read"] {
        let output = site(&out);
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(errors.contains("1 article,"), "{errors}");
        assert!(errors.contains(told), "{errors}");
    }
    assert!(out.join("index.html").is_file());
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_are_followed_once() {
    let own = folder("linked-circle");
    let outside = folder("linked-outside");
    let said = "“We will mend it,” said Ilse Marrack.";
    for (inner, other) in [("a", "b"), ("b", "a")] {
        let inner = own.join(inner);
        fs::create_dir_all(&inner).expect("a folder can be made below target");
        let text = format!("{said} It was told in {other}.");
        written(&inner, &[("one.txt", text.as_bytes())]);
        for link in ["link", "other"] {
            symlink(own.join(other), inner.join(link)).expect("a link can be made below target");
        }
    }
    written(&outside, &[("two.txt", said.as_bytes())]);
    symlink(&outside, own.join("aa")).expect("a link can be made below target");
    symlink(&own, outside.join("back")).expect("a link can be made below target");
    let output = verbatim(&["quotes", "--no-cache", name(&own)]);
    let ids: Vec<String> = lines(&output)
        .iter()
        .map(|line| line["id"].to_string())
        .collect();
    assert_eq!(ids, ["\"a/one\"", "\"aa/two\"", "\"b/one\""]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        told.contains("a/link: warning: a link to a folder"),
        "{told}"
    );
}

#[test]
fn what_a_browser_saves_beside_a_page_is_no_article() {
    let own = folder("saved-page");
    let beside = own.join("harbour_files");
    fs::create_dir_all(&beside).expect("a folder can be made below target");
    let page = "<title>Harbour</title><p>“We will mend it,” said Ilse Marrack.</p>";
    written(&own, &[("harbour.html", page.as_bytes())]);
    written(&beside, &[("ad.html", b"<p>Mend yours now.</p>")]);
    let output = verbatim(&["quotes", "--no-cache", name(&own)]);
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 1);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        told.contains("harbour_files: warning: what a browser saved"),
        "{told}"
    );
}

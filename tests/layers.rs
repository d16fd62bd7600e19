//! The house's own rules, as far as a test can read them off the source: which module may import
//! which, what the library never names, how long a file and a function may be, and how wide a
//! comment.

use std::fs;
use std::path::{Path, PathBuf};

const LONGEST_FILE: usize = 350;
const LONGEST_FUNCTION: usize = 60;
const LONGEST_COMPONENT: usize = 80;
const WIDEST_COMMENT: usize = 100;

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// Lines that are no comment.
    fn code(&self) -> impl Iterator<Item = &str> {
        self.text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
    }

    /// Whether a path begins with, or leads through, `word`.
    fn names(&self, word: &str) -> bool {
        let path = format!("{word}::");
        self.code().any(|line| line.contains(&path))
    }

    /// Whether a module of the library imports from beside itself by `super`.
    fn climbs_out(&self) -> bool {
        let is_outermost = self
            .path
            .parent()
            .is_some_and(|folder| folder.ends_with("src"));
        is_outermost && self.code().any(|line| line.starts_with("use super::"))
    }

    /// The first module names of all `crate::…` paths, also of `crate::{a::B, c::D}`.
    fn imports(&self) -> Vec<String> {
        let code = self.code().collect::<Vec<_>>().join("\n");
        let paths = code.split("crate::").skip(1);
        paths.flat_map(first_segments).collect()
    }
}

fn first_segments(path: &str) -> Vec<String> {
    let Some(list) = path.strip_prefix('{') else {
        return identifiers(path)
            .next()
            .map(str::to_owned)
            .into_iter()
            .collect();
    };
    let mut depth = 1;
    let inner: String = list
        .chars()
        .take_while(|&c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth > 0
        })
        .collect();
    inner
        .split(',')
        .filter_map(|item| identifiers(item).next())
        .map(str::to_owned)
        .collect()
}

fn identifiers(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|name| !name.is_empty())
}

fn sources(below: &str) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(below)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the project can be read") {
            let path = entry.expect("its entries too").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).expect("source is text");
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "no source below {below}");
    found
}

/// The modules in the order in which `lib.rs` lists them.
fn layers() -> Vec<String> {
    let lib = include_str!("../src/lib.rs");
    let lines = lib.lines().map(|line| line.trim_start_matches("pub "));
    let modules = lines.filter_map(|line| line.strip_prefix("mod "));
    modules
        .map(|rest| rest.trim_end_matches(';').to_owned())
        .collect()
}

/// The library's module that a file belongs to; `None` for `lib.rs` and the binaries.
fn module_of(path: &Path) -> Option<String> {
    let below = path
        .strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
        .ok()?;
    let first = below
        .iter()
        .next()?
        .to_str()?
        .trim_end_matches(".rs")
        .to_owned();
    (!matches!(first.as_str(), "lib" | "cli" | "app")).then_some(first)
}

#[test]
fn modules_import_only_those_above_them() {
    let layers = layers();
    let rank = |name: &str| layers.iter().position(|layer| layer == name);
    for source in sources("src") {
        let Some(module) = module_of(&source.path) else {
            continue;
        };
        assert!(
            !source.names("super::super") && !source.climbs_out(),
            "{}: `super` leads where only `crate` is looked for",
            source.path.display()
        );
        let own = rank(&module).unwrap_or_else(|| panic!("lib.rs does not list {module}"));
        for import in source.imports() {
            let other = rank(&import)
                .unwrap_or_else(|| panic!("{}: crate::{import}?", source.path.display()));
            assert!(
                other <= own,
                "{} imports {import}, below it",
                source.path.display()
            );
        }
    }
}

#[test]
fn library_names_neither_the_web_nor_the_machine() {
    const ELSEWHERE: [&str; 8] = [
        "leptos",
        "web_sys",
        "js_sys",
        "gloo",
        "clap",
        "rayon",
        "SystemTime",
        "Instant",
    ];
    for source in sources("src") {
        if module_of(&source.path).is_none() {
            continue;
        }
        for name in ELSEWHERE {
            assert!(
                !source.names(name),
                "{} names {name}",
                source.path.display()
            );
        }
        for path in [
            "std::fs",
            "std::env",
            "std::net",
            "std::process",
            "std::thread",
        ] {
            let named = source.code().any(|line| line.contains(path));
            assert!(!named, "{} names {path}", source.path.display());
        }
    }
}

#[test]
fn binaries_do_not_know_each_other() {
    for source in ["src/cli", "src/app"].into_iter().flat_map(sources) {
        let elsewhere = source.code().any(|line| line.contains("#[path"));
        assert!(!elsewhere, "{}", source.path.display());
    }
}

#[test]
fn session_does_not_know_the_views() {
    for source in sources("src/app") {
        let is_view = source
            .path
            .iter()
            .any(|name| name == "views" || name == "views.rs");
        let may = is_view || source.path.ends_with("main.rs");
        let imports = source.imports();
        assert!(
            may || !imports.iter().any(|name| name == "views"),
            "{}",
            source.path.display()
        );
    }
}

#[test]
fn files_and_functions_stay_short() {
    let mut too_long = Vec::new();
    for source in sources("src").into_iter().chain(sources("tests")) {
        let lines = source.text.lines().count();
        if lines > LONGEST_FILE {
            too_long.push(format!("{}: {lines} lines", source.path.display()));
        }
        too_long.extend(long_functions(&source));
    }
    assert!(too_long.is_empty(), "too long:\n{}", too_long.join("\n"));
}

#[test]
fn comments_are_of_one_width() {
    let folders = ["src", "tests", "examples", "benches"];
    let mut too_wide = Vec::new();
    for source in folders.into_iter().flat_map(sources) {
        for (at, line) in source.text.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            if is_comment && line.chars().count() > WIDEST_COMMENT {
                too_wide.push(format!("{}:{}", source.path.display(), at + 1));
            }
        }
    }
    assert!(too_wide.is_empty(), "too wide:\n{}", too_wide.join("\n"));
}

/// Functions over the limit; rustfmt puts a function's closing brace under its first letter.
fn long_functions(source: &Source) -> Vec<String> {
    let lines: Vec<&str> = source.text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let indent = line.len() - line.trim_start().len();
        if !identifiers(line).take(4).any(|word| word == "fn") || line.ends_with(';') {
            continue;
        }
        let closing = format!("{}}}", " ".repeat(indent));
        let length = lines[at..]
            .iter()
            .position(|line| *line == closing)
            .unwrap_or(0);
        let component = at > 0
            && lines[..at]
                .iter()
                .rev()
                .take(2)
                .any(|l| l.contains("#[component"));
        if length
            > if component {
                LONGEST_COMPONENT
            } else {
                LONGEST_FUNCTION
            }
        {
            found.push(format!(
                "{}:{}: {length} lines",
                source.path.display(),
                at + 1
            ));
        }
    }
    found
}

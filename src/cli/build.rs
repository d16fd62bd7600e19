//! `verbatim build`: the bundle of a folder of articles.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use verbatim::bundle;

use crate::load::Loaded;
use crate::{Failure, Input, Outcome};

/// The arguments of `verbatim build`.
#[derive(Args)]
pub(crate) struct Build {
    #[command(flatten)]
    input: Input,
    /// Folder for the bundle's files; an older bundle there is replaced
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Build {
    /// Reads the articles and writes their bundle.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        write_bundle(&self.input, &self.out)
    }
}

/// Writes the bundle of `input` into the folder `out` and says what it holds.
pub(crate) fn write_bundle(input: &Input, out: &Path) -> Result<Outcome, Failure> {
    let loaded = Loaded::read(input)?;
    loaded.print_problems();
    let outcome = loaded.outcome(input);
    let corpus = loaded.into_corpus();
    let files = bundle::write(&corpus);
    replace(out, &files)?;
    let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
    eprintln!(
        "{}: {} articles, {} statements, {} files, {} kB",
        out.display(),
        corpus.articles.len(),
        corpus.statements.len(),
        files.len(),
        bytes / 1000,
    );
    Ok(outcome)
}

/// Puts `files` in the place of whatever bundle the folder held; other files there stay.
fn replace(out: &Path, files: &[bundle::BundleFile]) -> Result<(), Failure> {
    fs::create_dir_all(out).map_err(failed(out))?;
    for entry in fs::read_dir(out).map_err(failed(out))?.flatten() {
        if is_of_bundle(&entry.file_name().to_string_lossy()) {
            fs::remove_file(entry.path()).map_err(failed(&entry.path()))?;
        }
    }
    for file in files {
        let path = out.join(&file.name);
        fs::write(&path, &file.bytes).map_err(failed(&path))?;
    }
    Ok(())
}

/// Tells of a failure to read or write, with its place.
pub(crate) fn failed(path: &Path) -> impl Fn(std::io::Error) -> Failure {
    move |error| format!("{}: {error}", path.display())
}

/// Whether a file of this name is one that an older build wrote.
fn is_of_bundle(name: &str) -> bool {
    let kind = name.split('-').next().unwrap_or_default();
    let is_block = bundle::BlockKind::ALL
        .iter()
        .any(|block| block.name() == kind);
    name == bundle::MANIFEST || name.ends_with(".bin") && (is_block || kind == "core")
}

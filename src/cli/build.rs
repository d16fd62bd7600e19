//! `verbatim build`: the bundle of a folder of articles.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use verbatim::article::Article;
use verbatim::bundle::{self, FileKind, Outline};
use verbatim::problem::Problem;

use crate::compress::Compress;
use crate::failure::failed;
use crate::folder::is_same;
use crate::print::{counted, tell};
use crate::whole::Whole;
use crate::writing::{Placed, Writing};
use crate::{Effort, Failure, Input, Outcome};

/// The arguments of `verbatim build`.
#[derive(Args)]
pub(crate) struct Build {
    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    effort: Effort,
    /// Folder for the bundle's files; an older bundle there is replaced
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    compress: Compress,
}

impl Build {
    /// Reads the articles and writes their bundle.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let (outcome, files) = write_bundle(&self.input, &self.effort, &self.out)?;
        self.compress.run(&files, false)?;
        Ok(outcome)
    }
}

/// Writes the bundle of `input` into the folder `out` and says what it holds; gives its files.
pub(crate) fn write_bundle(
    input: &Input,
    effort: &Effort,
    out: &Path,
) -> Result<(Outcome, Vec<Placed>), Failure> {
    refuse_input(input, out)?;
    let mut stages = effort.stages();
    let whole = Whole::gather(input, effort, &mut stages)?;
    let mut writing = Writing::into(out, &mut stages)?;
    write_files(&whole, &mut writing)?;
    let (files, bytes) = writing.finish();
    remove_older(out, &files)?;
    tell(format_args!(
        "{}: {}, {}, {}, {} kB",
        out.display(),
        counted(whole.gathered.articles, "article"),
        counted(whole.statements.len(), "statement"),
        counted(files.len(), "file"),
        bytes / 1000,
    ));
    Ok((whole.gathered.outcome(input), files.into_values().collect()))
}

/// That the files would be written among the articles themselves, or into no folder.
pub(crate) fn refuse_input(input: &Input, out: &Path) -> Result<(), Failure> {
    if !out.exists() {
        return Ok(());
    }
    let told = |reason: &str| Err(Failure::Told(format!("{} {reason}", out.display())));
    if !out.is_dir() {
        return told("is no folder; name another one");
    }
    match input.paths.iter().any(|path| is_same(path, out)) {
        true => told("is the folder of the articles; name another one, in it if you like"),
        false => Ok(()),
    }
}

fn write_files(whole: &Whole, writing: &mut Writing) -> Result<(), Failure> {
    let outline = Outline {
        title: whole.gathered.settings.title.as_deref(),
        licence: whole.gathered.settings.licence.as_deref(),
        excerpts: whole.gathered.settings.excerpts,
        people: &whole.people,
        statements: &whole.statements,
    };
    // The writer takes articles, not failures: with the first failure there are no more of them.
    let broken = RefCell::new(None);
    let articles = whole.articles().map_while(|article| match article {
        Ok((article, reading)) => {
            if outline.excerpts && reading.is_mostly_quoted(&article) {
                tell(hardly_shorter(&article));
            }
            Some((article, reading))
        }
        Err(failure) => {
            broken.replace(Some(failure));
            None
        }
    });
    bundle::write_to(outline, articles, writing)?;
    broken.into_inner().map_or(Ok(()), Err)
}

/// That an excerpt is not what whoever asked for it may expect.
fn hardly_shorter(article: &Article) -> Problem {
    let message = "most of it is quotation, and so is published in spite of “excerpts”";
    Problem::warning(article.place.clone(), message)
}

/// Removes what an older build left and the new one has not; other files there stay.
fn remove_older(out: &Path, files: &BTreeMap<String, Placed>) -> Result<(), Failure> {
    for entry in fs::read_dir(out).map_err(failed(out))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let plain = Compress::plain_name(&name);
        if FileKind::of(plain).is_some() && !files.contains_key(plain) {
            fs::remove_file(entry.path()).map_err(failed(&entry.path()))?;
        }
    }
    Ok(())
}

//! From paths on disk to articles, and what each of them tells.

use rayon::prelude::*;
use verbatim::article::Article;
use verbatim::corpus::Corpus;
use verbatim::extraction::Extraction;
use verbatim::problem::{Problem, Severity};
use verbatim::read::{self, File};
use verbatim::settings::Settings;

use crate::folder::{self, Folder, StoredFile};
use crate::progress::Progress;
use crate::{Failure, Input, Outcome};

/// The articles of a folder with all that was noticed while reading them.
pub(crate) struct Loaded {
    pub(crate) settings: Settings,
    pub(crate) articles: Vec<Article>,
    pub(crate) problems: Vec<Problem>,
}

impl Loaded {
    /// Reads all of `input`; fails where not a single article comes of it.
    pub(crate) fn read(input: &Input) -> Result<Self, Failure> {
        let Folder {
            mut files,
            mut problems,
        } = folder::read(&input.paths);
        let settings = take_settings(&mut files, &mut problems);
        let progress = Progress::new("reading", files.len());
        let readings = files.par_iter().map(|file| {
            let reading = read::read(
                &File {
                    path: &file.path,
                    bytes: &file.bytes,
                },
                &settings,
            );
            progress.advance();
            reading
        });
        let reading = read::collect(readings.collect::<Vec<_>>());
        problems.extend(reading.problems);
        problems.extend(settings.unmatched(&reading.articles));
        let loaded = Self {
            settings,
            articles: reading.articles,
            problems,
        };
        if loaded.articles.is_empty() {
            loaded.print_problems();
            return Err(format!("no article found in {}", names(input)));
        }
        Ok(loaded)
    }

    /// Extracts each article, on all cores, in the order of the articles.
    pub(crate) fn extract(&self) -> Vec<Extraction> {
        let progress = Progress::new("finding quotations", self.articles.len());
        let extractions = self.articles.par_iter().map(|article| {
            let extraction = Extraction::of(article);
            progress.advance();
            extraction
        });
        extractions.collect()
    }

    /// The whole corpus: everything that can be found in the articles.
    pub(crate) fn into_corpus(self) -> Corpus {
        let extractions = self.extract();
        let corpus = Corpus::of(self.articles, extractions);
        Corpus {
            title: self.settings.title,
            licence: self.settings.licence,
            ..corpus
        }
    }

    /// Writes the problems to standard error, a line each.
    pub(crate) fn print_problems(&self) {
        for problem in &self.problems {
            eprintln!("{problem}");
        }
    }

    /// How a command ended that did its work on these articles.
    pub(crate) fn outcome(&self, input: &Input) -> Outcome {
        let lost = self
            .problems
            .iter()
            .any(|problem| problem.severity == Severity::Error);
        if input.strict && lost {
            Outcome::Incomplete
        } else {
            Outcome::Done
        }
    }
}

/// Takes the settings out of the files: the first `corpus.toml` that stands at the top of a folder.
fn take_settings(files: &mut Vec<StoredFile>, problems: &mut Vec<Problem>) -> Settings {
    let Some(at) = files.iter().position(|file| file.path == folder::SETTINGS) else {
        return Settings::default();
    };
    let file = files.remove(at);
    let (settings, noticed) = Settings::parse(&String::from_utf8_lossy(&file.bytes), &file.path);
    problems.extend(noticed);
    settings
}

fn names(input: &Input) -> String {
    let names: Vec<_> = input
        .paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    names.join(", ")
}

//! What becomes of a unit: its articles, what each of them tells, and what was wrong.

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use verbatim::article::{Article, Origin};
use verbatim::extraction::Extraction;
use verbatim::problem::{Place, Problem};
use verbatim::read::{self, File, Reading};
use verbatim::settings::Settings;

use crate::quotes::line;
use crate::units::Unit;

/// An article and what it tells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Found {
    pub(crate) article: Article,
    pub(crate) extraction: Extraction,
    /// Whether no more of its text may be shown than excerpts.
    #[serde(default)]
    pub(crate) excerpts: bool,
}

/// What became of a unit.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Work {
    pub(crate) problems: Vec<Problem>,
    pub(crate) found: Vec<Found>,
}

impl Work {
    /// Reads the unit and extracts its articles: a pure function.
    pub(crate) fn of(unit: &Unit, settings: &Settings) -> Self {
        let file = File {
            path: &unit.file,
            bytes: &unit.bytes,
        };
        let mut reading = match unit.line {
            Some(line) => read::read_from(&file, line, settings),
            None => read::read(&file, settings),
        };
        if unit.is_note {
            drop_note(&mut reading);
        }
        let articles = reading.articles.into_par_iter();
        let found = articles.map(|article| Found {
            extraction: Extraction::of(&article),
            article,
            excerpts: false,
        });
        Self {
            problems: reading.problems,
            found: found.collect(),
        }
    }

    /// Takes the unit for a line that `verbatim quotes --full` printed.
    pub(crate) fn of_line(unit: &Unit) -> Self {
        let mut work = Self::default();
        let lines = unit.bytes.split(|&byte| byte == b'\n').enumerate();
        for (at, bytes) in lines.filter(|(_, bytes)| !bytes.trim_ascii().is_empty()) {
            match line::read(bytes) {
                Ok(found) => work.found.push(found),
                Err(message) => {
                    let place = Place {
                        file: unit.file.to_string(),
                        line: u32::try_from(unit.line.unwrap_or(1) + at).ok(),
                    };
                    work.problems.push(Problem::error(place, message));
                }
            }
        }
        work
    }
}

/// Leaves out a file that is called like one about the folder, unless somebody took the trouble to
/// state something about it as an article.
fn drop_note(reading: &mut Reading) {
    let stated = |article: &Article| {
        let origins = [
            article.title.as_ref().map(|known| known.origin),
            article.outlet.as_ref().map(|known| known.origin),
            article.date.as_ref().map(|known| known.origin),
            article.url.as_ref().map(|known| known.origin),
        ];
        let on_purpose = [Origin::FrontMatter, Origin::Settings];
        origins.iter().flatten().any(|o| on_purpose.contains(o))
    };
    for article in reading.articles.extract_if(.., |article| !stated(article)) {
        let message = "is taken for a note about the folder, by its name, and is not read; an \
                       article needs front matter with a title, outlet, date or url";
        let problem = Problem::warning(article.place, message);
        reading.problems.push(problem);
    }
}

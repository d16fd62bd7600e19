//! From paths on disk to articles and what each of them tells, a batch at a time.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use verbatim::problem::{Place, Problem, Severity};
use verbatim::read::{self, Copies, Ids};
use verbatim::settings::{Settings, Unmet};

use crate::failure::failed;
use crate::folder::{self, Listed, is_same};
use crate::found::{Found, Work};
use crate::print::tell;
use crate::progress::Progress;
use crate::store::{Key, Known, Packed, Store, Written};
use crate::units::{Given, Unit, Units};
use crate::{Failure, Input, Outcome};

/// What was noticed while all articles went by.
pub(crate) struct Gathered {
    pub(crate) settings: Settings,
    /// The file of the settings as problems name it.
    settings_file: String,
    pub(crate) problems: Vec<Problem>,
    pub(crate) articles: usize,
}

/// Takes an article and what it tells.
pub(crate) type Take<'a> = &'a mut dyn FnMut(Found) -> Result<(), Failure>;

/// Takes the articles of `input` one by one, in order, with what each of them tells; with a store,
/// they are kept in it, and what it knows from an earlier build is taken from there.
///
/// # Errors
///
/// What `take` or the store fails with; that there was not a single article.
pub(crate) fn each(
    input: &Input,
    store: Option<&mut Store>,
    take: Take,
) -> Result<Gathered, Failure> {
    let folder = folder::list(&input.paths)?;
    let mut gathered = Gathered {
        settings: Settings::default(),
        settings_file: folder::SETTINGS.to_owned(),
        problems: folder.problems,
        articles: 0,
    };
    let scope = gathered.learn_settings(input, &folder.settings)?;
    let program = store.as_ref().map(|store| store.program);
    let scope = Key::of(&[&program.unwrap_or_default().0, &scope.0]);
    let (known, written) = store
        .map(|store| (&store.known, &mut store.written))
        .unzip();
    let worker = Worker {
        settings: gathered.settings.clone(),
        scope,
        lines: input.from_quotes,
        known,
    };
    let mut collector = Collector::new(gathered, written, take);
    let total = folder.files.iter().map(|file| file.length).sum();
    let progress = Progress::new("reading and finding quotations", total);
    let mut units = Units::of(folder.files, input.from_quotes).peekable();
    while units.peek().is_some() {
        let batch = next_batch(&mut units, input.batch());
        let done = batch
            .into_par_iter()
            .map(|given| worker.done(given, &progress));
        let done: Vec<Done> = done.collect();
        done.into_iter().try_for_each(|done| collector.take(done))?;
    }
    drop(progress);
    collector.finish(input)
}

fn next_batch(units: &mut std::iter::Peekable<Units>, most: usize) -> Vec<Given> {
    let mut bytes = 0;
    let mut batch = Vec::new();
    while let Some(given) = units.next_if(|_| bytes < most) {
        bytes += given.as_ref().map_or(0, |unit| unit.bytes.len());
        batch.push(given);
    }
    batch
}

impl Gathered {
    /// Takes the settings from where they were named, or else from the first `corpus.toml` at the
    /// top of a folder or beside a file. Gives the key of what they are.
    ///
    /// Of every other one that is there it counts whether it asks for excerpts: nobody's texts are
    /// published whole because they were read together with others, or with other settings.
    fn learn_settings(&mut self, input: &Input, found: &[Listed]) -> Result<Key, Failure> {
        let mut at_top = found.iter().filter(|listed| !listed.name.contains('/'));
        let named = at_top
            .clone()
            .find(|listed| listed.name == folder::SETTINGS);
        let first = named.or_else(|| at_top.next()).map(|listed| &listed.path);
        let main = input.settings.as_ref().or(first);
        let others = found.iter().map(|listed| &listed.path);
        let others = others.filter(|path| !main.is_some_and(|main| is_same(path, main)));
        if let Some(named) = &input.settings {
            self.settings_file = named.display().to_string();
        }
        let mut all = vec![self.settings_file.clone().into_bytes()];
        for path in main.into_iter().chain(others) {
            let bytes = fs::read(path).map_err(failed(path))?;
            let text = String::from_utf8_lossy(&bytes);
            let (settings, noticed) = Settings::parse(&text, &self.settings_file);
            if Some(path) == main {
                self.settings = settings;
                self.problems.extend(noticed);
            } else {
                self.settings.excerpts |= settings.excerpts;
                self.problems.push(only_excerpts(path));
            }
            all.push(bytes);
        }
        let parts: Vec<&[u8]> = all.iter().map(Vec::as_slice).collect();
        Ok(match parts[..] {
            [_] => Key::default(),
            _ => Key::of(&[&[&b"settings"[..]][..], &parts].concat()),
        })
    }

    /// Where one article is for excerpts only, all are.
    fn keep_to_excerpts(&mut self, found: &mut Found) {
        if found.excerpts && !self.settings.excerpts {
            let message = "was printed with “excerpts = true”, which counts for all articles here";
            let place = found.article.place.clone();
            self.problems.push(Problem::warning(place, message));
            self.settings.excerpts = true;
        }
        found.excerpts = self.settings.excerpts;
    }

    /// Writes the problems to standard error, a line each.
    pub(crate) fn print_problems(&self) {
        self.problems.iter().for_each(tell);
    }

    /// How a command ended that did its work on these articles.
    pub(crate) fn outcome(&self, input: &Input) -> Outcome {
        let mut severities = self.problems.iter().map(|problem| problem.severity);
        if input.strict && severities.any(|severity| severity == Severity::Error) {
            Outcome::Incomplete
        } else {
            Outcome::Done
        }
    }
}

/// That of further settings only one counts.
fn only_excerpts(path: &Path) -> Problem {
    let place = Place::of_file(path.display().to_string());
    let message =
        "there are other settings, or they stand at the top: of these only “excerpts” counts";
    Problem::warning(place, message)
}

/// What works on units, on any number of cores.
struct Worker<'a> {
    settings: Settings,
    scope: Key,
    /// Whether the units hold lines that `verbatim quotes --full` printed.
    lines: bool,
    /// What an earlier build left; `None` where nothing is kept.
    known: Option<&'a Known>,
}

/// What became of a unit, and the same as it is kept.
struct Done {
    work: Work,
    packed: Option<(Key, Packed)>,
}

impl Worker<'_> {
    fn done(&self, given: Given, progress: &Progress) -> Done {
        match given {
            Ok(unit) => {
                let done = self.work(&unit);
                progress.advance(unit.bytes.len() + usize::from(unit.line.is_some()));
                done
            }
            Err(problem) => Done {
                work: Work {
                    problems: vec![problem],
                    found: Vec::new(),
                },
                packed: None,
            },
        }
    }

    fn work(&self, unit: &Unit) -> Done {
        let Some(known) = self.known else {
            let work = self.anew(unit);
            return Done { work, packed: None };
        };
        let key = self.key(unit);
        let (work, packed) = known.get(&key, unit.line).unwrap_or_else(|| {
            let work = self.anew(unit);
            let packed = Packed::of(&work, unit.line);
            (work, packed)
        });
        Done {
            work,
            packed: Some((key, packed)),
        }
    }

    fn anew(&self, unit: &Unit) -> Work {
        if self.lines {
            Work::of_line(unit)
        } else {
            Work::of(unit, &self.settings)
        }
    }

    /// The key of a unit: everything that what becomes of it depends on, except its line.
    fn key(&self, unit: &Unit) -> Key {
        let what = [self.lines, unit.line.is_some(), unit.is_note].map(u8::from);
        let file = unit.file.as_bytes();
        Key::of(&[&self.scope.0, &what, file, &unit.bytes])
    }
}

/// Puts together what became of the units, in their order.
struct Collector<'a> {
    gathered: Gathered,
    written: Option<&'a mut Written>,
    take: Take<'a>,
    ids: Ids,
    copies: Copies,
    /// Files and what was told of them as a whole.
    told: BTreeSet<(String, String)>,
    unmet: Unmet,
}

impl<'a> Collector<'a> {
    fn new(gathered: Gathered, written: Option<&'a mut Written>, take: Take<'a>) -> Self {
        Self {
            unmet: gathered.settings.unmet(),
            gathered,
            written,
            take,
            ids: Ids::default(),
            copies: Copies::default(),
            told: BTreeSet::new(),
        }
    }

    fn take(&mut self, done: Done) -> Result<(), Failure> {
        if let (Some(written), Some((key, packed))) = (&mut self.written, &done.packed) {
            written.push(*key, packed)?;
        }
        for problem in done.work.problems {
            if self.is_new(&problem) {
                self.gathered.problems.push(problem);
            }
        }
        for mut found in done.work.found {
            let renamed = self.ids.enter(&mut found.article);
            if let Some(written) = self.written.as_mut().filter(|_| renamed.is_some()) {
                written.rename(self.gathered.articles, &found.article.id);
            }
            self.gathered.problems.extend(renamed);
            let copied = self.copies.enter(&found.article);
            self.gathered.problems.extend(copied);
            self.gathered.keep_to_excerpts(&mut found);
            self.gathered.articles += 1;
            self.unmet.meet(&found.article);
            (self.take)(found)?;
        }
        Ok(())
    }

    /// What concerns a whole file is told once, and what concerns the settings, too.
    fn is_new(&mut self, problem: &Problem) -> bool {
        let file = &problem.place.file;
        let is_settings = *file == self.gathered.settings_file;
        if !is_settings && !problem.is_of_file {
            return true;
        }
        let before = (file.clone(), String::new())..(format!("{file}\0"), String::new());
        let many = !is_settings && self.told.range(before).count() >= read::TOLD;
        !many && self.told.insert((file.clone(), problem.message.clone()))
    }

    fn finish(self, input: &Input) -> Result<Gathered, Failure> {
        let mut gathered = self.gathered;
        // Of single files, one need not have everything that is stated about their folder.
        if input.from_quotes || input.paths.iter().all(|path| path.is_dir()) {
            gathered.problems.extend(self.unmet.problems());
        }
        if gathered.articles == 0 {
            gathered.print_problems();
            let paths = input.paths.iter().map(|path| path.display().to_string());
            let paths: Vec<_> = paths.collect();
            let paths = paths.join(", ");
            return Err(Failure::Told(format!("no article found in {paths}")));
        }
        Ok(gathered)
    }
}

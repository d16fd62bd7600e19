//! Lists the files to be read, in an order that does not depend on the machine.

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

use verbatim::bundle::{BundleError, MANIFEST, Manifest};
use verbatim::problem::{Place, Problem};

use crate::failure::{Failure, failed};
use crate::site;

/// A file and its name as reports give it: its path below the folder that was asked for.
#[derive(Clone)]
pub(crate) struct Listed {
    pub(crate) path: PathBuf,
    pub(crate) name: String,
    /// Its length in bytes.
    pub(crate) length: u64,
    /// Whether it was asked for by itself and not only as part of a folder.
    pub(crate) named: bool,
}

impl Listed {
    /// Whether files of that name go with a folder and tell about it.
    pub(crate) fn is_note(&self) -> bool {
        let stem = self.path.file_stem().unwrap_or_default();
        let stem = stem.to_string_lossy().to_lowercase();
        !self.named && NOTES.contains(&stem.as_str())
    }

    /// What is told of a file that cannot be read.
    pub(crate) fn unreadable(&self, error: &std::io::Error) -> Problem {
        unreadable(&self.name, error)
    }
}

/// Names, without ending, of files that tell about the folder they are in.
const NOTES: &[&str] = &[
    "authors",
    "changelog",
    "code_of_conduct",
    "contributing",
    "copying",
    "licence",
    "license",
    "notice",
    "readme",
];

/// The files of the paths that were asked for, sorted by path within each.
pub(crate) struct Folder {
    pub(crate) files: Vec<Listed>,
    /// What tells about the articles, in the folders or beside files that were asked for.
    pub(crate) settings: Vec<Listed>,
    pub(crate) problems: Vec<Problem>,
    /// The folders that were read, by the paths that no link is part of.
    read: BTreeSet<PathBuf>,
    /// Links to folders, which are followed last: an article is named by where it is.
    links: VecDeque<PathBuf>,
}

/// Name of the file beside the articles that tells about them.
pub(crate) const SETTINGS: &str = "corpus.toml";

/// Whether a file is called so, also in capitals, or with the ending that an editor of texts adds.
fn is_settings(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.to_lowercase();
    name.strip_suffix(".txt").unwrap_or(&name) == SETTINGS
}

/// Whether two paths lead to the same file or folder.
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    let place = |path: &Path| path.canonicalize().ok();
    one == other || place(one).is_some_and(|one| place(other) == Some(one))
}

/// Lists every file at or below `paths`; hidden files and folders are passed over.
///
/// # Errors
///
/// That one of `paths` is not there.
pub(crate) fn list(paths: &[PathBuf]) -> Result<Folder, Failure> {
    let mut folder = Folder {
        files: Vec::new(),
        settings: Vec::new(),
        problems: Vec::new(),
        read: BTreeSet::new(),
        links: VecDeque::new(),
    };
    for root in paths {
        let is_file = fs::metadata(root).map_err(failed(root))?.is_file();
        folder.add_all(root);
        let beside = root.with_file_name(SETTINGS);
        if is_file && beside.is_file() {
            folder.add(&beside, &beside);
        }
        let within = if is_file {
            root.parent().unwrap_or(root)
        } else {
            root
        };
        let above = within.join("..").join(SETTINGS);
        if above.is_file() {
            folder.add(within, &above);
        }
    }
    Ok(folder)
}

impl Folder {
    /// Adds what is at or below `root`, also behind links, none of it twice.
    fn add_all(&mut self, root: &Path) {
        let (files, settings) = (self.files.len(), self.settings.len());
        self.read.clear();
        self.add(root, root);
        while let Some(link) = self.links.pop_front() {
            match self.leads_back(&link) {
                true => self.pass_over(
                    root,
                    &link,
                    "a link to a folder that holds it or is read anyway, and not followed",
                ),
                false => self.add(root, &link),
            }
        }
        for listed in [&mut self.files[files..], &mut self.settings[settings..]] {
            listed.sort_by(|a, b| a.path.cmp(&b.path));
        }
    }

    /// Whether a link leads to a folder that was read, or to one that holds it, which would never
    /// end.
    fn leads_back(&self, link: &Path) -> bool {
        let Ok(target) = link.canonicalize() else {
            return false;
        };
        let folder = link.parent().and_then(|folder| folder.canonicalize().ok());
        self.read.contains(&target) || folder.is_some_and(|folder| folder.starts_with(&target))
    }

    fn add(&mut self, root: &Path, path: &Path) {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() && root != path && is_site(path) => {
                self.pass_over(root, path, "a site that Verbatim made, and not read");
            }
            Ok(metadata) if metadata.is_dir() && root != path && is_of_page(path) => {
                self.pass_over(
                    root,
                    path,
                    "what a browser saved beside a page, and not read",
                );
            }
            Ok(metadata) if metadata.is_dir() => self.add_entries(root, path),
            Ok(metadata) if !metadata.is_file() && root != path => {
                self.pass_over(root, path, "is neither a file nor a folder, and not read");
            }
            Ok(metadata) => self.take(Listed {
                path: path.to_owned(),
                name: name_below(root, path),
                length: metadata.len(),
                named: root == path,
            }),
            Err(error) => self.complain(root, path, &error),
        }
    }

    fn pass_over(&mut self, root: &Path, path: &Path, message: &str) {
        let place = Place::of_file(name_below(root, path));
        self.problems.push(Problem::warning(place, message));
    }

    fn take(&mut self, listed: Listed) {
        if !is_settings(&listed.path) {
            self.files.push(listed);
        } else if !self
            .settings
            .iter()
            .any(|known| is_same(&known.path, &listed.path))
        {
            self.settings.push(listed);
        }
    }

    fn add_entries(&mut self, root: &Path, folder: &Path) {
        let place = folder.canonicalize();
        if place.is_ok_and(|place| !self.read.insert(place)) {
            return;
        }
        let entries =
            fs::read_dir(folder).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
        match entries {
            Ok(entries) => {
                let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
                paths.retain(|path| !is_hidden(path));
                paths.sort();
                for path in paths {
                    match path.is_symlink() && path.is_dir() {
                        true => self.links.push_back(path),
                        false => self.add(root, &path),
                    }
                }
            }
            Err(error) => self.complain(root, folder, &error),
        }
    }

    fn complain(&mut self, root: &Path, path: &Path, error: &std::io::Error) {
        self.problems
            .push(unreadable(&name_below(root, path), error));
    }
}

fn unreadable(name: &str, error: &std::io::Error) -> Problem {
    Problem::error(Place::of_file(name), format!("cannot be read: {error}"))
}

/// Whether a browser made the folder when it saved the page beside it: "harbour_files" of
/// "harbour.html".
fn is_of_page(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let page = name.strip_suffix("_files");
    let is_there = |ending: &str| {
        page.is_some_and(|page| folder.with_file_name(format!("{page}.{ending}")).is_file())
    };
    is_there("html") || is_there("htm")
}

/// Whether a folder holds a bundle, or a site with one, of whatever version.
fn is_site(folder: &Path) -> bool {
    let manifests = [
        folder.join(site::DATA).join(MANIFEST),
        folder.join(MANIFEST),
    ];
    let mut manifests = manifests.iter().filter_map(|path| fs::read(path).ok());
    manifests.any(|bytes| !matches!(Manifest::open(bytes), Err(BundleError::Foreign)))
}

fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn name_below(root: &Path, path: &Path) -> String {
    let below = path
        .strip_prefix(root)
        .ok()
        .filter(|below| !below.as_os_str().is_empty());
    let named = below
        .or_else(|| path.file_name().map(Path::new))
        .unwrap_or(path);
    let names: Vec<_> = named.iter().map(|name| name.to_string_lossy()).collect();
    names.join("/")
}

//! Reads files from disk, in an order that does not depend on the machine.

use std::fs;
use std::path::{Path, PathBuf};

use verbatim::problem::{Place, Problem};

/// A file's bytes and its path as reports name it: below the folder that was asked for.
pub(crate) struct StoredFile {
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

/// The files of the paths that were asked for, sorted by path within each.
pub(crate) struct Folder {
    pub(crate) files: Vec<StoredFile>,
    pub(crate) problems: Vec<Problem>,
}

/// Name of the file beside the articles that tells about them.
pub(crate) const SETTINGS: &str = "corpus.toml";

/// Reads every file at or below `paths`; hidden files and folders are passed over.
pub(crate) fn read(paths: &[PathBuf]) -> Folder {
    let mut folder = Folder {
        files: Vec::new(),
        problems: Vec::new(),
    };
    for root in paths {
        folder.add(root, root);
    }
    folder
}

impl Folder {
    fn add(&mut self, root: &Path, path: &Path) {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => self.add_entries(root, path),
            Ok(_) => self.add_file(root, path),
            Err(error) => self.complain(root, path, &error),
        }
    }

    fn add_entries(&mut self, root: &Path, folder: &Path) {
        let entries =
            fs::read_dir(folder).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
        match entries {
            Ok(entries) => {
                let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
                paths.sort();
                for path in paths
                    .iter()
                    .filter(|path| !is_hidden(path) && !leads_back(path, folder))
                {
                    self.add(root, path);
                }
            }
            Err(error) => self.complain(root, folder, &error),
        }
    }

    fn add_file(&mut self, root: &Path, path: &Path) {
        match fs::read(path) {
            Ok(bytes) => self.files.push(StoredFile {
                path: name_below(root, path),
                bytes,
            }),
            Err(error) => self.complain(root, path, &error),
        }
    }

    fn complain(&mut self, root: &Path, path: &Path, error: &std::io::Error) {
        let place = Place {
            file: name_below(root, path),
            line: None,
        };
        self.problems
            .push(Problem::error(place, format!("cannot be read: {error}")));
    }
}

/// Whether `path` is a link to a folder that holds it, which would never end.
fn leads_back(path: &Path, folder: &Path) -> bool {
    path.is_symlink()
        && match (path.canonicalize(), folder.canonicalize()) {
            (Ok(target), Ok(folder)) => folder.starts_with(target),
            _ => false,
        }
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

//! Where stores are kept, and for how long.

use std::env;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process;
use std::time::Duration;

use super::{Key, folder};
use crate::failure::failed;
use crate::{Effort, Failure, Input};

/// Bytes of all stores together; the oldest go first.
const LIMIT: u64 = 4_000_000_000;

/// Age at which what a run left that was broken off is removed.
const LEFT: Duration = Duration::from_hours(24);

/// The ending of a store, and of one that is not finished.
const STORE: &str = "articles";
const PART: &str = "part";

/// The store of what is read: one for the same paths, whatever is made of them. `None` where none
/// is wanted, or the user has no place for it.
///
/// # Errors
///
/// The folder that was asked for cannot be made.
pub(super) fn of(input: &Input, effort: &Effort) -> Result<Option<PathBuf>, Failure> {
    let folder = match &effort.cache {
        _ if effort.no_cache => return Ok(None),
        Some(folder) => fs::create_dir_all(folder)
            .map(|()| folder.clone())
            .map_err(failed(folder))?,
        None => match users().filter(|folder| fs::create_dir_all(folder).is_ok()) {
            Some(folder) => folder,
            None => return Ok(None),
        },
    };
    let paths = input.paths.iter().map(|path| path.canonicalize());
    let mut paths: Vec<_> = paths
        .map(|path| path.unwrap_or_default().display().to_string())
        .collect();
    paths.sort();
    paths.dedup();
    let key = Key::of(&[paths.join("\n").as_bytes()]);
    let name: Vec<String> = key.0.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Some(folder.join(format!("{}.{STORE}", name.concat()))))
}

/// The key of this very program: whatever is changed in it may change what it finds.
pub(super) fn program() -> Option<Key> {
    let program = fs::read(env::current_exe().ok()?).ok()?;
    Some(Key::of(&[&program]))
}

/// Creates the file of a store that is written: beside where it is to stay.
pub(super) fn create(place: Option<&Path>) -> Result<(PathBuf, File), Failure> {
    let folder = place.map_or_else(env::temp_dir, |place| folder(place).to_owned());
    let mut attempt = 0;
    loop {
        let path = folder.join(format!("verbatim-{}-{attempt}.{PART}", process::id()));
        let mut options = File::options();
        match options.read(true).write(true).create_new(true).open(&path) {
            Ok(file) => {
                if place.is_none() {
                    // It has no name any more, so that nothing is left of a run that is broken off;
                    // where an open file keeps its name, it is removed at the end.
                    let _ = fs::remove_file(&path);
                }
                return Ok((path, file));
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => attempt += 1,
            Err(error) => return Err(failed(&path)(error)),
        }
    }
}

/// Removes the oldest stores beside this one while there is too much, and what was broken off. A
/// store that cannot be removed stays.
pub(super) fn prune(own: &Path) {
    let entries = fs::read_dir(folder(own)).into_iter().flatten().flatten();
    let mut stores = Vec::new();
    for path in entries.map(|entry| entry.path()) {
        let Ok(metadata) = path.metadata() else {
            continue;
        };
        let age = metadata
            .modified()
            .ok()
            .and_then(|time| time.elapsed().ok());
        let age = age.unwrap_or_default();
        if path.extension().is_some_and(|ending| ending == PART) && age > LEFT {
            let _ = fs::remove_file(&path);
        } else if path.extension().is_some_and(|ending| ending == STORE) {
            stores.push((path != own, age, path, metadata.len()));
        }
    }
    stores.sort();
    let mut sum = 0;
    for (is_other, _, path, length) in stores {
        sum += length;
        if is_other && sum > LIMIT {
            let _ = fs::remove_file(path);
        }
    }
}

/// The folder where this user's programs keep what they can make anew.
fn users() -> Option<PathBuf> {
    let variable = |name: &str| env::var_os(name).filter(|path| !path.is_empty());
    let home = || variable("HOME").map(PathBuf::from);
    let folder = if cfg!(windows) {
        variable("LOCALAPPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        let stated = variable("XDG_CACHE_HOME").map(PathBuf::from);
        stated.or_else(|| home().map(|home| home.join(".cache")))
    };
    Some(folder?.join("verbatim").join("articles"))
}

//! What an earlier build left.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::sync::Mutex;

use verbatim::problem::Place;

use super::packed::Packed;
use super::{Entry, Key, MARK, read};
use crate::found::Work;

/// The results of an earlier build, by their keys; nothing where there was none.
#[derive(Default)]
pub(crate) struct Known {
    file: Option<Mutex<File>>,
    entries: BTreeMap<Key, Entry>,
}

impl Known {
    /// Opens a store; one that cannot be read, or is not whole, is as good as none.
    pub(super) fn open(path: &Path) -> Self {
        let opened = File::open(path).ok();
        opened
            .and_then(|file| {
                let entries = list(&file)?;
                let entries = entries.into_iter().map(|entry| (entry.key, entry));
                Some(Self {
                    entries: entries.collect(),
                    file: Some(Mutex::new(file)),
                })
            })
            .unwrap_or_default()
    }

    /// What became of the unit with this key, which now stands at `line`; `None` if that is not
    /// known, or damaged.
    pub(crate) fn get(&self, key: &Key, line: Option<usize>) -> Option<(Work, Packed)> {
        let entry = self.entries.get(key)?;
        let bytes = {
            let file = self.file.as_ref()?.lock().ok()?;
            read(&file, entry.start, entry.length as usize).ok()?
        };
        if Key::of(&[&bytes]) != entry.check {
            return None;
        }
        let (before, mut work, packed) = Packed::open(bytes, entry.check)?;
        if before == line {
            return Some((work, packed));
        }
        move_to(&mut work, before?, line?)?;
        let packed = Packed::of(&work, line);
        Some((work, packed))
    }
}

fn list(file: &File) -> Option<Vec<Entry>> {
    let length = file.metadata().ok()?.len();
    let end = read(file, length.checked_sub(32)?, 32).ok()?;
    let (start, end) = end.split_first_chunk::<8>()?;
    let (check, mark) = end.split_first_chunk::<16>()?;
    let start = u64::from_le_bytes(*start);
    let bytes = usize::try_from((length - 32).checked_sub(start)?).ok()?;
    let list = read(file, start, bytes).ok()?;
    if mark != MARK || Key::of(&[&list]).0 != *check {
        return None;
    }
    postcard::from_bytes(&list).ok()
}

/// Puts a row that stood in another line where it stands now; `None` where an article is named
/// after its line.
fn move_to(work: &mut Work, before: usize, line: usize) -> Option<()> {
    let now = u32::try_from(line).ok();
    let moved = |place: &mut Place| {
        if place.line == u32::try_from(before).ok() {
            place.line = now;
        }
    };
    for found in &mut work.found {
        if found.article.id.ends_with(&format!("-{before}")) {
            return None;
        }
        moved(&mut found.article.place);
    }
    work.problems.iter_mut().for_each(|p| moved(&mut p.place));
    Some(())
}

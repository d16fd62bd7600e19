//! Where articles wait between reading and writing, so that they need not be in memory, and from
//! which the next build takes what has not changed.
//!
//! A store is one file: what became of each unit, in the order of the units, then a list of the
//! units with their keys. A key is the hash of everything that the work on a unit depends on: its
//! bytes, the settings, the program itself. What the next build finds under a key it takes, unless
//! it is damaged; it writes a store of its own, so that nothing is kept that is not in use.

mod known;
mod packed;
mod place;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::failure::failed;
use crate::found::Found;
use crate::{Effort, Failure, Input};

pub(crate) use known::Known;
pub(crate) use packed::Packed;

/// The hash of everything that a result depends on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Key(pub(crate) [u8; 16]);

impl Key {
    /// The key of several things, in this order.
    pub(crate) fn of(parts: &[&[u8]]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let mut key = [0; 16];
        key.copy_from_slice(&hash.finalize()[..16]);
        Self(key)
    }
}

/// An entry of the list at the end of a store.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Entry {
    key: Key,
    start: u64,
    length: u32,
    /// The hash of its bytes.
    check: Key,
}

/// How a store ends: where its list begins, its hash, and what kind of file it is.
const MARK: &[u8; 8] = b"vstore01";

/// A store that is being written, and the one before it.
pub(crate) struct Store {
    /// The key of the program that writes it.
    pub(crate) program: Key,
    pub(crate) known: Known,
    pub(crate) written: Written,
}

impl Store {
    /// Begins the store for `input`.
    pub(crate) fn open(input: &Input, effort: &Effort) -> Result<Self, Failure> {
        let place = place::of(input, effort)?;
        // Where nothing is kept the program need not be read.
        let program = place.as_ref().and_then(|_| place::program());
        let place = place.filter(|_| program.is_some());
        let known = place.as_deref().map(Known::open).unwrap_or_default();
        Ok(Self {
            program: program.unwrap_or_default(),
            known,
            written: Written::create(place)?,
        })
    }

    /// Ends the writing: what was written can now be read.
    pub(crate) fn close(self) -> Result<Shelf, Failure> {
        drop(self.known);
        self.written.close()
    }
}

/// The part of a store that is being written.
pub(crate) struct Written {
    /// Where it is to stay; `None` if it is not.
    place: Option<PathBuf>,
    part: PathBuf,
    file: BufWriter<File>,
    length: u64,
    entries: Vec<Entry>,
    articles: Vec<Slot>,
    renamed: BTreeMap<usize, String>,
}

/// Where an article is: its text, and behind it everything else.
#[derive(Clone, Copy)]
struct Slot {
    start: u64,
    text: u32,
    rest: u32,
}

impl Written {
    fn create(place: Option<PathBuf>) -> Result<Self, Failure> {
        let (part, file) = place::create(place.as_deref())?;
        Ok(Self {
            place,
            part,
            file: BufWriter::with_capacity(1 << 20, file),
            length: 0,
            entries: Vec::new(),
            articles: Vec::new(),
            renamed: BTreeMap::new(),
        })
    }

    /// Adds what became of the next unit.
    pub(crate) fn push(&mut self, key: Key, packed: &Packed) -> Result<(), Failure> {
        let start = self.length;
        let mut at = start + packed.head() as u64;
        for &(text, rest) in &packed.sizes {
            self.articles.push(Slot {
                start: at,
                text,
                rest,
            });
            at += u64::from(text) + u64::from(rest);
        }
        self.entries.push(Entry {
            key,
            start,
            length: u32::try_from(packed.bytes.len()).unwrap_or(u32::MAX),
            check: packed.check,
        });
        self.length += packed.bytes.len() as u64;
        let written = self.file.write_all(&packed.bytes);
        written.map_err(failed(&self.part))
    }

    /// Notes that the `article`th has another id than the one it is kept with.
    pub(crate) fn rename(&mut self, article: usize, id: &str) {
        self.renamed.insert(article, id.to_owned());
    }

    fn close(mut self) -> Result<Shelf, Failure> {
        let part = self.part.clone();
        self.write_list().map_err(failed(&part))?;
        let file = self.file.into_inner();
        let file = file.map_err(|error| failed(&part)(error.into_error()))?;
        let mut shelf = Shelf {
            file,
            path: part,
            stays: false,
            articles: self.articles,
            renamed: self.renamed,
        };
        if let Some(place) = self.place {
            // Another run may have the old store open; then this one is not kept.
            if fs::rename(&shelf.path, &place).is_ok() {
                shelf.path = place;
                shelf.stays = true;
                place::prune(&shelf.path);
            }
        }
        Ok(shelf)
    }

    fn write_list(&mut self) -> std::io::Result<()> {
        let list = postcard::to_allocvec(&self.entries).map_err(std::io::Error::other)?;
        self.file.write_all(&list)?;
        self.file.write_all(&self.length.to_le_bytes())?;
        self.file.write_all(&Key::of(&[&list]).0)?;
        self.file.write_all(MARK)?;
        self.file.flush()
    }
}

/// Creates a file for what is needed only while this program runs.
pub(crate) fn create() -> Result<(PathBuf, File), Failure> {
    place::create(None)
}

/// A store that can be read: the articles in their order.
pub(crate) struct Shelf {
    file: File,
    path: PathBuf,
    stays: bool,
    articles: Vec<Slot>,
    renamed: BTreeMap<usize, String>,
}

impl Shelf {
    /// How many articles there are.
    pub(crate) fn len(&self) -> usize {
        self.articles.len()
    }

    /// Brings the articles into another order, which names the place of each.
    pub(crate) fn arrange(&mut self, order: &[usize]) {
        let renamed = |(new, old)| Some((new, self.renamed.remove(old)?));
        self.renamed = order.iter().enumerate().filter_map(renamed).collect();
        self.articles = order.iter().map(|&at| self.articles[at]).collect();
    }

    /// The article at `index`, and what it tells.
    pub(crate) fn found(&self, index: usize) -> Result<Found, Failure> {
        let slot = self.slot(index)?;
        let bytes = self.read(slot.start, slot.text as usize + slot.rest as usize)?;
        let (text, rest) = bytes.split_at(slot.text as usize);
        let mut found = packed::found(text, rest).ok_or_else(|| self.damaged())?;
        if let Some(id) = self.renamed.get(&index) {
            found.article.id.clone_from(id);
        }
        Ok(found)
    }

    /// The text of the article at `index`.
    pub(crate) fn text(&self, index: usize) -> Result<String, Failure> {
        let slot = self.slot(index)?;
        let bytes = self.read(slot.start, slot.text as usize)?;
        String::from_utf8(bytes).map_err(|_| self.damaged())
    }

    fn slot(&self, index: usize) -> Result<Slot, Failure> {
        let slot = self.articles.get(index).copied();
        slot.ok_or_else(|| self.damaged())
    }

    fn read(&self, start: u64, length: usize) -> Result<Vec<u8>, Failure> {
        read(&self.file, start, length).map_err(failed(&self.path))
    }

    fn damaged(&self) -> Failure {
        let path = self.path.display();
        Failure::Told(format!("{path}: was changed while it was in use"))
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        if !self.stays {
            // Nothing more can be done about a file that cannot be removed.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Reads `length` bytes from `start` on.
fn read(mut file: &File, start: u64, length: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![0; length];
    file.seek(SeekFrom::Start(start))?;
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// The folder of a file.
fn folder(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}

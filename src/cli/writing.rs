//! A bundle on its way into a folder.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use verbatim::bundle::{BlockKind, BundleFile, FileKind, Out};

use crate::Failure;
use crate::failure::failed;
use crate::stages::Stages;
use crate::store;

/// The folder, and what was written there.
pub(crate) struct Writing<'a> {
    folder: &'a Path,
    kept: Kept,
    files: BTreeMap<String, Placed>,
    /// Bytes of all files.
    bytes: usize,
    /// The stages that are told, and with which kind of file each of those to come ends, the last
    /// first.
    stages: &'a mut Stages,
    next: Vec<(BlockKind, &'static str)>,
}

/// A file that is where it should be.
pub(crate) struct Placed {
    pub(crate) path: PathBuf,
    /// Whether it was there already, byte for byte.
    pub(crate) is_unchanged: bool,
}

/// A file without a name for what waits.
struct Kept {
    path: PathBuf,
    written: BufWriter<File>,
}

impl<'a> Writing<'a> {
    /// Begins to write into a folder, which is made.
    pub(crate) fn into(folder: &'a Path, stages: &'a mut Stages) -> Result<Self, Failure> {
        fs::create_dir_all(folder).map_err(failed(folder))?;
        Ok(Self {
            folder,
            kept: Kept::create()?,
            files: BTreeMap::new(),
            bytes: 0,
            stages,
            next: vec![
                (BlockKind::Statements, "writing the index"),
                (BlockKind::Postings, "writing articles"),
            ],
        })
    }

    /// Tells of the last stage; gives the files by their names, and the bytes of all.
    pub(crate) fn finish(self) -> (BTreeMap<String, Placed>, usize) {
        self.stages.end("writing statements");
        (self.files, self.bytes)
    }
}

impl Out<Failure> for Writing<'_> {
    fn file(&mut self, file: BundleFile) -> Result<(), Failure> {
        let found = FileKind::of(&file.name);
        let begun = |(kind, _): &mut (BlockKind, _)| found == Some(FileKind::Block(*kind));
        if let Some((_, stage)) = self.next.pop_if(begun) {
            self.stages.end(stage);
        }
        let path = self.folder.join(&file.name);
        let is_unchanged = holds(&path, &file.bytes);
        if !is_unchanged {
            fs::write(&path, &file.bytes).map_err(failed(&path))?;
        }
        self.bytes += file.bytes.len();
        self.files.insert(file.name, Placed { path, is_unchanged });
        Ok(())
    }

    fn keep(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let written = self.kept.written.write_all(bytes);
        written.map_err(failed(&self.kept.path))
    }

    fn kept(&mut self, range: Range<u64>, to: &mut Vec<u8>) -> Result<(), Failure> {
        let read = self.kept.read(range, to);
        read.map_err(failed(&self.kept.path))
    }
}

/// Whether a file holds just these bytes.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    let length = fs::metadata(path).map(|metadata| metadata.len());
    length.is_ok_and(|length| length == bytes.len() as u64)
        && fs::read(path).is_ok_and(|held| held == bytes)
}

impl Kept {
    fn create() -> Result<Self, Failure> {
        let (path, file) = store::create()?;
        Ok(Self {
            path,
            written: BufWriter::with_capacity(1 << 20, file),
        })
    }

    fn read(&mut self, range: Range<u64>, to: &mut Vec<u8>) -> std::io::Result<()> {
        self.written.flush()?;
        let mut file = self.written.get_ref();
        file.seek(SeekFrom::Start(range.start))?;
        let start = to.len();
        to.resize(
            start + usize::try_from(range.end - range.start).unwrap_or(0),
            0,
        );
        file.read_exact(&mut to[start..])
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

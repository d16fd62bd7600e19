//! Compressed siblings of files, for servers that send them to whoever can read them.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use clap::Args;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use verbatim::bundle::FileKind;

use crate::Failure;
use crate::failure::failed;
use crate::progress::Progress;
use crate::writing::Placed;

/// Whether siblings are written.
#[derive(Args)]
pub(crate) struct Compress {
    /// Write each file compressed beside it, as .br and .gz [default: for a site, not for a bundle]
    #[arg(long, overrides_with = "no_compress")]
    compress: bool,
    /// Write no compressed files
    #[arg(long)]
    no_compress: bool,
}

/// The endings of siblings.
const ENDINGS: [&str; 2] = ["br", "gz"];

/// The ending of a sibling that is not finished.
const PART: &str = "part";

/// Bytes below which a file fits into one packet as it is.
const SMALL: usize = 512;

/// How thoroughly Brotli works, of 11, on the blocks, of which there are many and each reader
/// fetches few: 10 would save another tenth and take six times as long.
const BLOCKS: i32 = 9;

/// How thoroughly it works on what every reader waits for first: the program and the core.
const FIRST: i32 = 11;

impl Compress {
    /// The name of the file that one is a sibling of: its own if it is none.
    pub(crate) fn plain_name(name: &str) -> &str {
        let name = name.strip_suffix(".part").unwrap_or(name);
        let endings = ENDINGS
            .iter()
            .filter_map(|ending| name.strip_suffix(ending));
        let plain = endings.filter_map(|rest| rest.strip_suffix('.')).next();
        plain.unwrap_or(name)
    }

    /// Writes the siblings of `files`, on all cores, or sees to it that there are none; `usually`
    /// says which if nothing was said.
    pub(crate) fn run(&self, files: &[Placed], usually: bool) -> Result<(), Failure> {
        let wanted = self.compress || usually && !self.no_compress;
        if !wanted {
            return files.iter().try_for_each(|file| remove(&file.path));
        }
        let files = files.iter().filter(|file| !file.has_siblings());
        let files: Vec<&Path> = files.map(|file| file.path.as_path()).collect();
        let lengths = files.iter().filter_map(|path| fs::metadata(path).ok());
        let total = lengths.map(|metadata| metadata.len()).sum();
        let progress = Progress::new("compressing", total);
        files.par_iter().try_for_each(|path| {
            let bytes = fs::read(path).map_err(failed(path))?;
            remove(path)?;
            write(path, "br", &bytes, brotli(path, &bytes)?)?;
            write(path, "gz", &bytes, gzip(path, &bytes)?)?;
            progress.advance(bytes.len());
            Ok(())
        })
    }
}

impl Placed {
    /// Whether the siblings of an older build are those of this file. One is written under another
    /// name first, so that whatever has its name is whole.
    fn has_siblings(&self) -> bool {
        let is_there = |ending: &str| sibling(&self.path, ending).exists();
        self.is_unchanged && ENDINGS.iter().all(|ending| is_there(ending))
    }
}

/// Writes a sibling, if there is something to be gained.
fn write(path: &Path, ending: &str, bytes: &[u8], compressed: Vec<u8>) -> Result<(), Failure> {
    if bytes.len() < SMALL || compressed.len() >= bytes.len() {
        return Ok(());
    }
    let sibling = sibling(path, ending);
    let part = self::sibling(&sibling, PART);
    fs::write(&part, compressed).map_err(failed(&part))?;
    fs::rename(&part, &sibling).map_err(failed(&sibling))
}

/// Removes the siblings of a file: of what it was before.
fn remove(path: &Path) -> Result<(), Failure> {
    for sibling in ENDINGS.map(|ending| sibling(path, ending)) {
        if sibling.exists() {
            fs::remove_file(&sibling).map_err(failed(&sibling))?;
        }
    }
    Ok(())
}

fn sibling(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

fn brotli(path: &Path, mut bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_block = matches!(FileKind::of(&name), Some(FileKind::Block(_)));
    let parameters = BrotliEncoderParams {
        quality: if is_block { BLOCKS } else { FIRST },
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &parameters).map_err(failed(path))?;
    Ok(compressed)
}

fn gzip(path: &Path, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_err(failed(path))
}

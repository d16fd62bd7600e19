//! `verbatim site`: a complete static site from a built app and a folder of articles.

use std::ffi::OsStr;
use std::path::{self, Path, PathBuf};
use std::{fs, io};

use clap::Args;

use crate::build::{refuse_input, write_bundle};
use crate::compress::Compress;
use crate::failure::failed;
use crate::print::tell;
use crate::writing::Placed;
use crate::{Effort, Failure, Input, Outcome};

/// The folder of a site that holds its bundle.
pub(crate) const DATA: &str = "data";

/// The arguments of `verbatim site`.
#[derive(Args)]
pub(crate) struct Site {
    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    effort: Effort,
    /// A built app: the folder with its index.html
    #[arg(long, value_name = "DIST")]
    app: PathBuf,
    /// Folder for the site; files of the same names there are replaced
    #[arg(long, value_name = "SITE")]
    out: PathBuf,
    #[command(flatten)]
    compress: Compress,
}

impl Site {
    /// Copies the app and writes the bundle beside it.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        if !self.app.join("index.html").is_file() {
            let app = self.app.display();
            let reason = "holds no index.html; build the app first, or name its folder";
            return Err(Failure::Told(format!("{app} {reason}")));
        }
        if self.is_in_app().map_err(failed(&self.out))? {
            let out = self.out.display();
            return Err(Failure::Told(format!(
                "{out} is in the app's own folder; name another one"
            )));
        }
        refuse_input(&self.input, &self.out)?;
        // The articles come first: the site may be made in their midst, and its pages are none.
        let data = self.out.join(DATA);
        let (outcome, mut files) = write_bundle(&self.input, &self.effort, &data)?;
        copy_app(&self.app, &self.out, &mut files)?;
        self.compress.run(&files, true)?;
        tell(format_args!(
            "{}: ready to be put on any static file server",
            self.out.display()
        ));
        Ok(outcome)
    }

    /// Whether the site, which need not be there, would stand in the folder of the app.
    fn is_in_app(&self) -> io::Result<bool> {
        let out = path::absolute(&self.out)?;
        let near = out.ancestors().find(|above| above.exists());
        let near = near.unwrap_or(&out).canonicalize()?;
        Ok(near.starts_with(self.app.canonicalize()?))
    }
}

/// Copies everything but the app's own bundle and compressed files; `files` are those it wrote.
fn copy_app(from: &Path, to: &Path, files: &mut Vec<Placed>) -> Result<(), Failure> {
    copy(from, to, &|name| name != DATA, files)
}

/// Copies what is in a folder, of the folders in it those that `is_meant`.
fn copy(
    from: &Path,
    to: &Path,
    is_meant: &dyn Fn(&OsStr) -> bool,
    files: &mut Vec<Placed>,
) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(failed(to))?;
    for entry in fs::read_dir(from).map_err(failed(from))? {
        let entry = entry.map_err(failed(from))?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            if is_meant(&entry.file_name()) {
                copy(&source, &target, &|_| true, files)?;
            }
        } else if !is_sibling(&source) {
            fs::copy(&source, &target).map_err(failed(&source))?;
            files.push(Placed {
                path: target,
                is_unchanged: false,
            });
        }
    }
    Ok(())
}

/// Whether a file is another one, compressed.
fn is_sibling(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let plain = Compress::plain_name(&name);
    plain != name && path.with_file_name(plain).exists()
}

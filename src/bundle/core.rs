//! The opened core: columns and dictionaries, and the way to every block.

mod facts;
mod names;
mod records;

use std::ops::Range;

use super::BundleError;
use super::check;
use super::column::{Column, Strings};
use super::layout::{Layout, Section};
use super::manifest::Manifest;
use super::places;
use crate::date::Date;
use crate::people::is_name;

/// What is known of a corpus once its core has come.
///
/// Everything was checked on opening; no accessor fails or panics, and an id of another corpus
/// gives an empty name or nothing.
#[derive(Clone, Debug)]
pub struct Core {
    manifest: Manifest,
    layout: Layout,
    dates: Option<(Date, Date)>,
    /// How many people have a name; they come before all others.
    named: usize,
}

/// The first and the last of packed dates.
fn first_and_last(dates: Column) -> Option<(Date, Date)> {
    let known = dates.iter().filter(|&date| date != 0);
    let (first, last) = (known.clone().min()?, known.max()?);
    Date::from_packed(first).zip(Date::from_packed(last))
}

impl Core {
    /// Opens the file that the manifest names as its core.
    ///
    /// # Errors
    ///
    /// [`BundleError::Length`] and [`BundleError::Changed`] where it isn't that file;
    /// [`BundleError::Version`] and [`BundleError::Damaged`] where it was written wrong.
    pub fn open(manifest: &Manifest, bytes: Vec<u8>) -> Result<Self, BundleError> {
        let file = &manifest.core.file;
        check::file(file, manifest.core.length, &bytes)?;
        let mut layout = Layout::read(bytes, file)?;
        let damaged = |what| BundleError::Damaged {
            file: file.clone(),
            what,
        };
        places::show(&mut layout).ok_or(damaged("a place in its columns"))?;
        check::sections(&layout, &manifest.counts).map_err(damaged)?;
        Ok(Self {
            manifest: manifest.clone(),
            dates: first_and_last(layout.column(Section::ArticleDate)),
            named: layout
                .strings(Section::People, Section::PeopleText)
                .partition_point(is_name),
            layout,
        })
    }

    /// The manifest that the core was opened with: title, licence, counts, hash.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The first and the last date of all articles.
    pub fn dates(&self) -> Option<(Date, Date)> {
        self.dates
    }

    pub(crate) fn column(&self, section: Section) -> Column<'_> {
        self.layout.column(section)
    }

    pub(crate) fn bytes(&self, section: Section) -> &[u8] {
        self.layout.bytes(section)
    }

    pub(crate) fn strings(&self, list: Section, text: Section) -> Strings<'_> {
        self.layout.strings(list, text)
    }

    /// The stretch of a list that belongs to the thing at `index`.
    pub(crate) fn stretch(&self, starts: Section, index: usize) -> Range<u32> {
        let starts = self.column(starts);
        starts.get(index)..starts.get(index.saturating_add(1))
    }
}

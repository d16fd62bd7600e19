//! What can be wrong with a bundle's files.

use std::fmt;

use super::VERSION;

/// A file of a bundle could not be used; the message says what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BundleError {
    /// The manifest is something else.
    Foreign,
    /// The bundle was written by another version of Verbatim.
    Version {
        /// The version of the bundle.
        found: u32,
    },
    /// A file has another length than the bundle says.
    Length {
        /// The file's name.
        file: String,
        /// Its length in bytes according to the bundle.
        expected: u64,
        /// The length of what came.
        found: u64,
    },
    /// A file has the right length but other bytes than were written.
    Changed {
        /// The file's name.
        file: String,
    },
    /// A file is as it was written, but what it says makes no sense.
    Damaged {
        /// The file's name.
        file: String,
        /// What makes no sense.
        what: &'static str,
    },
    /// No file of this name belongs to the bundle.
    Unknown {
        /// The file's name.
        file: String,
    },
}

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Foreign => write!(
                f,
                "manifest.json is not a Verbatim bundle; build one with `verbatim` and serve its \
                 folder"
            ),
            Self::Version { found } if *found > VERSION => write!(
                f,
                "the bundle is of version {found}, newer than this page, which reads version \
                 {VERSION}; reload without cache, or publish the page that belongs to the bundle"
            ),
            Self::Version { found } => write!(
                f,
                "the bundle is of version {found}, older than this page, which reads version \
                 {VERSION}; build the bundle again"
            ),
            Self::Length {
                file,
                expected,
                found,
            } => write!(
                f,
                "{file} should have {expected} bytes but has {found}; reload without cache, or \
                 upload the bundle again"
            ),
            Self::Changed { file } => write!(
                f,
                "{file} is not as it was written: it was changed or belongs to another build; \
                 reload without cache, or build the bundle again"
            ),
            Self::Damaged { file, what } => {
                write!(f, "{file} is damaged ({what}); build the bundle again")
            }
            Self::Unknown { file } => {
                write!(f, "{file} is no file of this bundle; reload without cache")
            }
        }
    }
}

impl std::error::Error for BundleError {}

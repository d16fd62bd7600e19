//! The core's layout: a head, a table of sections, and the sections one behind the other.
//!
//! The head's numbers are `u32`, little-endian: the magic of eight bytes, the version, then start
//! and length of each [`Section`] in its order. Columns are [packed](super::packed), text and the
//! lists of files are as they are.

use std::ops::Range;

use super::column::{Column, Strings, number};
use super::packed::{Form, pack, unpack};
use super::{BundleError, VERSION};

const MAGIC: &[u8; 8] = b"VERBATIM";
const HEAD: usize = MAGIC.len() + 4;

/// What no id is: nobody, nowhere, not known.
pub(crate) const NONE: u32 = u32::MAX;

/// A part of the core. Lists marked "+1" have one number more than there are things: where each
/// thing's stretch of the next list begins, and at last its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// Outlet of each article, or [`NONE`].
    ArticleOutlet,
    /// Packed date of each article, or 0.
    ArticleDate,
    /// Language of each article, or [`NONE`].
    ArticleLanguage,
    /// +1 Speakers of each article.
    ArticleSpeakers,
    /// The people who speak in an article, ascending, at last [`NONE`] if there are words of
    /// nobody; written as the steps between them.
    Speakers,
    /// Speaker of each statement, or [`NONE`]; written as the place among the speakers of its first
    /// witness's article.
    StatementSpeaker,
    /// +1 Witnesses of each statement.
    StatementWitnesses,
    /// Article of each witness.
    WitnessArticle,
    /// Speaker of each witness according to its article, or [`NONE`]; written as 0 where it is the
    /// statement's, otherwise as the place among the article's speakers plus one.
    WitnessSpeaker,
    /// +1 Names of the outlets.
    Outlets,
    /// +1 Names of the people.
    People,
    /// +1 Codes of the languages.
    Languages,
    /// +1 First term of each block of postings.
    FirstTerm,
    /// First statement of each block of statements.
    FirstStatement,
    /// First article of each block of articles.
    FirstArticle,
    /// Variances of each statement, a byte each with a bit for each.
    StatementVariances,
    /// Kind of each witness, a byte each: 0 speech, 1 fragment.
    WitnessKind,
    /// Kind of each person, a byte each: 0 human, 1 organisation.
    PersonKind,
    /// The text of the outlets' names.
    OutletText,
    /// The text of the people's names.
    PeopleText,
    /// The text of the languages' codes.
    LanguageText,
    /// The text of the first terms.
    FirstTermText,
    /// First key of each block of keys: eight bytes, big-endian.
    FirstKey,
    /// Length (four bytes, little-endian) and hash (four, as in the name) of each block of
    /// postings.
    PostingsFiles,
    /// The same of the blocks of positions, which hold the same terms.
    PositionsFiles,
    /// The same of the blocks of statements.
    StatementsFiles,
    /// The same of the blocks of articles.
    ArticlesFiles,
    /// The same of the blocks of keys.
    KeysFiles,
    /// The same of the blocks of lengths.
    LengthsFiles,
}

/// The length of an entry of a list of files.
pub(super) const FILE_BYTES: usize = 8;

const SECTIONS: usize = Section::LengthsFiles as usize + 1;
/// The first sections are columns.
const COLUMNS: usize = Section::FirstArticle as usize + 1;

/// The core's sections while they are written.
pub(super) struct Writer([Vec<u8>; SECTIONS]);

impl Writer {
    pub(super) fn new() -> Self {
        Self([const { Vec::new() }; SECTIONS])
    }

    pub(super) fn put(&mut self, section: Section, bytes: Vec<u8>) {
        self.0[section as usize] = bytes;
    }

    pub(super) fn pack(&mut self, section: Section, form: Form, numbers: &[u32]) {
        self.put(section, pack(form, numbers));
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        let mut table = vec![VERSION];
        let mut start = HEAD + 8 * SECTIONS;
        for section in &self.0 {
            table.extend([number(start), number(section.len())]);
            start += section.len();
        }
        let table = table.into_iter().flat_map(u32::to_le_bytes);
        let mut bytes = MAGIC.to_vec();
        bytes.extend(table.chain(self.0.into_iter().flatten()));
        bytes
    }
}

/// The core's bytes and where its sections lie.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    bytes: Vec<u8>,
    sections: [Range<usize>; SECTIONS],
    columns: [Vec<u32>; COLUMNS],
}

impl Layout {
    pub(super) fn read(bytes: Vec<u8>, file: &str) -> Result<Self, BundleError> {
        let damaged = |what| BundleError::Damaged {
            file: file.to_owned(),
            what,
        };
        let mut head = bytes.strip_prefix(MAGIC).ok_or(damaged("no core"))?;
        let mut next = || {
            let (number, rest) = head.split_first_chunk()?;
            head = rest;
            Some(u32::from_le_bytes(*number))
        };
        let found = next().unwrap_or(0);
        if found != VERSION {
            return Err(BundleError::Version { found });
        }
        let mut expected = HEAD + 8 * SECTIONS;
        let mut sections = [const { 0..0 }; SECTIONS];
        for section in &mut sections {
            let (Some(start), Some(length)) = (next(), next()) else {
                return Err(damaged("its table of sections"));
            };
            let start = start as usize;
            let end = start.saturating_add(length as usize);
            if start != expected || end > bytes.len() {
                return Err(damaged("its table of sections"));
            }
            (*section, expected) = (start..end, end);
        }
        if expected != bytes.len() {
            return Err(damaged("its length"));
        }
        let mut columns = [const { Vec::new() }; COLUMNS];
        for (column, section) in columns.iter_mut().zip(&sections) {
            let packed = bytes.get(section.clone()).and_then(unpack);
            *column = packed.ok_or(damaged("a column"))?;
        }
        Ok(Self {
            bytes,
            sections,
            columns,
        })
    }

    pub(crate) fn bytes(&self, section: Section) -> &[u8] {
        let range = self.sections[section as usize].clone();
        self.bytes.get(range).unwrap_or_default()
    }

    pub(crate) fn column(&self, section: Section) -> Column<'_> {
        let column = self.columns.get(section as usize);
        Column::new(column.map_or(&[], Vec::as_slice))
    }

    pub(super) fn column_mut(&mut self, section: Section) -> &mut Vec<u32> {
        &mut self.columns[section as usize]
    }

    pub(crate) fn strings(&self, starts: Section, text: Section) -> Strings<'_> {
        Strings::new(self.column(starts), self.bytes(text))
    }
}

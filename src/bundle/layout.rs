//! The core's layout: a head, a table of sections, and the sections one behind the other.
//!
//! All numbers are `u32`, little-endian: the magic of eight bytes, the version, then start and
//! length of each [`Section`] in its order.

use std::ops::Range;

use super::column::{Column, Strings, column, number};
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
    /// Number of searched words of each article.
    ArticleWords,
    /// +1 Speakers of each article.
    ArticleSpeakers,
    /// The people who speak in an article, ascending, at last [`NONE`] if there are words of
    /// nobody.
    Speakers,
    /// Speaker of each statement, or [`NONE`].
    StatementSpeaker,
    /// +1 Witnesses of each statement.
    StatementWitnesses,
    /// Number of words of each statement's first witness.
    StatementWords,
    /// Packed date of the first article that carries each statement, or 0.
    StatementDate,
    /// Article of each witness.
    WitnessArticle,
    /// Speaker of each witness according to its article, or [`NONE`].
    WitnessSpeaker,
    /// Kind of each witness: 0 speech, 1 fragment.
    WitnessKind,
    /// +1 Names of the outlets.
    Outlets,
    /// Their text.
    OutletText,
    /// +1 Names of the people.
    People,
    /// Their text.
    PeopleText,
    /// Kind of each person: 0 human, 1 organisation.
    PersonKind,
    /// +1 Aliases of each person.
    PersonAliases,
    /// +1 The aliases.
    Aliases,
    /// Their text.
    AliasText,
    /// +1 Codes of the languages.
    Languages,
    /// Their text.
    LanguageText,
    /// +1 First term of each block of postings.
    FirstTerm,
    /// Their text.
    FirstTermText,
    /// First statement of each block of statements.
    FirstStatement,
    /// First article of each block of articles.
    FirstArticle,
    /// First key of each block of keys, as two numbers, the upper half first.
    FirstKey,
    /// Length and hash (two numbers, the upper half first) of each block of postings.
    PostingsFiles,
    /// The same of the blocks of positions, which hold the same terms.
    PositionsFiles,
    /// The same of the blocks of statements.
    StatementsFiles,
    /// The same of the blocks of articles.
    ArticlesFiles,
    /// The same of the blocks of keys.
    KeysFiles,
}

const SECTIONS: usize = Section::KeysFiles as usize + 1;

/// The core's sections while they are written.
pub(super) struct Writer([Vec<u8>; SECTIONS]);

impl Writer {
    pub(super) fn new() -> Self {
        Self([const { Vec::new() }; SECTIONS])
    }

    pub(super) fn put(&mut self, section: Section, bytes: Vec<u8>) {
        self.0[section as usize] = bytes;
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        let mut table = vec![VERSION];
        let mut start = HEAD + 8 * SECTIONS;
        for section in &self.0 {
            table.extend([number(start), number(section.len())]);
            start += section.len();
        }
        let sections = self.0.concat();
        [&MAGIC[..], &column(table), &sections].concat()
    }
}

/// The core's bytes and where its sections lie.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    bytes: Vec<u8>,
    sections: [Range<usize>; SECTIONS],
}

impl Layout {
    pub(super) fn read(bytes: Vec<u8>, file: &str) -> Result<Self, BundleError> {
        let damaged = |what| BundleError::Damaged {
            file: file.to_owned(),
            what,
        };
        let head = bytes.strip_prefix(MAGIC).ok_or(damaged("no core"))?;
        let table = Column::new(head);
        if table.get(0) != VERSION {
            return Err(BundleError::Version {
                found: table.get(0),
            });
        }
        let mut expected = HEAD + 8 * SECTIONS;
        let mut sections = [const { 0..0 }; SECTIONS];
        for (index, section) in sections.iter_mut().enumerate() {
            let start = table.get(1 + 2 * index) as usize;
            let end = start.saturating_add(table.get(2 + 2 * index) as usize);
            if start != expected || end > bytes.len() {
                return Err(damaged("its table of sections"));
            }
            (*section, expected) = (start..end, end);
        }
        match expected == bytes.len() {
            true => Ok(Self { bytes, sections }),
            false => Err(damaged("its length")),
        }
    }

    pub(crate) fn bytes(&self, section: Section) -> &[u8] {
        let range = self.sections[section as usize].clone();
        self.bytes.get(range).unwrap_or_default()
    }

    pub(crate) fn column(&self, section: Section) -> Column<'_> {
        Column::new(self.bytes(section))
    }

    pub(crate) fn strings(&self, starts: Section, text: Section) -> Strings<'_> {
        Strings::new(self.column(starts), self.bytes(text))
    }
}

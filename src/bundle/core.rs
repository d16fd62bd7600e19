//! The opened core: columns and dictionaries, and the way to every block.

use std::ops::Range;
use std::sync::Arc;

use super::BundleError;
use super::block::{BlockId, BlockKind};
use super::blocks::{Blocks, Missing};
use super::check;
use super::column::{Column, Strings, partition_point};
use super::hash::Hash;
use super::key;
use super::layout::{Layout, NONE, Section};
use super::manifest::Manifest;
use super::posting::Target;
use super::record::{ArticleRecord, StatementRecord};
use crate::date::Date;
use crate::id::{ArticleId, LanguageId, OutletId, PersonId, StatementId, WitnessId};
use crate::people::PersonKind;
use crate::quotation::Kind;

/// What is known of a corpus once its core has come.
///
/// Everything was checked on opening; no accessor fails or panics, and an id of another corpus gives
/// an empty name or nothing.
#[derive(Clone, Debug)]
pub struct Core {
    manifest: Manifest,
    layout: Layout,
}

/// Opening, and what the whole corpus is.
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
        let layout = Layout::read(bytes, file)?;
        check::sections(&layout, &manifest.counts).map_err(|what| BundleError::Damaged {
            file: file.clone(),
            what,
        })?;
        Ok(Self {
            manifest: manifest.clone(),
            layout,
        })
    }

    /// The manifest that the core was opened with: title, licence, counts, hash.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The first and the last date of all articles.
    pub fn dates(&self) -> Option<(Date, Date)> {
        let dates = self.column(Section::ArticleDate).iter();
        let known = dates.filter(|&date| date != 0);
        let (first, last) = (known.clone().min()?, known.max()?);
        Date::from_packed(first).zip(Date::from_packed(last))
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

/// Names.
impl Core {
    /// The names of all outlets; an [`OutletId`] is a place here.
    pub fn outlets(&self) -> impl Iterator<Item = &str> {
        self.strings(Section::Outlets, Section::OutletText).iter()
    }

    /// The names of all people; a [`PersonId`] is a place here.
    pub fn people(&self) -> impl Iterator<Item = &str> {
        self.strings(Section::People, Section::PeopleText).iter()
    }

    /// The codes of all languages; a [`LanguageId`] is a place here.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.strings(Section::Languages, Section::LanguageText)
            .iter()
    }

    /// The name of an outlet.
    pub fn outlet(&self, id: OutletId) -> &str {
        self.strings(Section::Outlets, Section::OutletText)
            .get(id.index())
    }

    /// The fullest name of a person.
    pub fn person(&self, id: PersonId) -> &str {
        self.strings(Section::People, Section::PeopleText)
            .get(id.index())
    }

    /// Whether a person is a human being.
    pub fn person_kind(&self, id: PersonId) -> PersonKind {
        match self.bytes(Section::PersonKind).get(id.index()) {
            Some(1) => PersonKind::Organisation,
            _ => PersonKind::Human,
        }
    }

    /// Everything else that a person is called.
    pub fn aliases(&self, id: PersonId) -> impl Iterator<Item = &str> {
        let aliases = self.strings(Section::Aliases, Section::AliasText);
        let stretch = self.stretch(Section::PersonAliases, id.index());
        stretch.map(move |index| aliases.get(index as usize))
    }

    /// The code of a language.
    pub fn language(&self, id: LanguageId) -> &str {
        self.strings(Section::Languages, Section::LanguageText)
            .get(id.index())
    }
}

/// Columns.
impl Core {
    /// Who published an article.
    pub fn outlet_of(&self, id: ArticleId) -> Option<OutletId> {
        known(self.column(Section::ArticleOutlet).get(id.index())).map(OutletId)
    }

    /// When an article was published.
    pub fn date_of(&self, id: ArticleId) -> Option<Date> {
        Date::from_packed(self.column(Section::ArticleDate).get(id.index()))
    }

    /// The language of an article.
    pub fn language_of(&self, id: ArticleId) -> Option<LanguageId> {
        known(self.column(Section::ArticleLanguage).get(id.index())).map(LanguageId)
    }

    /// The people whose words an article carries, ascending.
    pub fn speakers_of(&self, id: ArticleId) -> impl Iterator<Item = PersonId> {
        let speakers = self.column(Section::Speakers);
        let stretch = self.stretch(Section::ArticleSpeakers, id.index());
        stretch.filter_map(move |index| known(speakers.get(index as usize)).map(PersonId))
    }

    /// Who said a statement according to most of its witnesses.
    pub fn speaker_of(&self, id: StatementId) -> Option<PersonId> {
        known(self.column(Section::StatementSpeaker).get(id.index())).map(PersonId)
    }

    /// The witnesses of a statement, the fullest first.
    pub fn witnesses_of(&self, id: StatementId) -> impl ExactSizeIterator<Item = WitnessId> {
        let Range { start, end } = self.stretch(Section::StatementWitnesses, id.index());
        (start as usize..end as usize).map(WitnessId::at)
    }

    /// The date of the first article that carries a statement.
    pub fn first_date_of(&self, id: StatementId) -> Option<Date> {
        let dates = self
            .witnesses_of(id)
            .filter_map(|w| self.date_of(self.article_of(w)));
        dates.min()
    }

    /// The statement that a witness is of.
    pub fn statement_of(&self, id: WitnessId) -> StatementId {
        let starts = self.column(Section::StatementWitnesses);
        let behind = starts.partition_point(|start| start <= id.0);
        StatementId::at(behind.saturating_sub(1))
    }

    /// The article of a witness.
    pub fn article_of(&self, id: WitnessId) -> ArticleId {
        ArticleId(self.column(Section::WitnessArticle).get(id.index()))
    }

    /// Whether a witness is speech or a fragment.
    pub fn kind_of(&self, id: WitnessId) -> Kind {
        match self.bytes(Section::WitnessKind).get(id.index()) {
            Some(0) => Kind::Speech,
            _ => Kind::Fragment,
        }
    }
}

/// Blocks.
impl Core {
    /// The name under which a block lies beside the manifest.
    pub fn file_name(&self, id: BlockId) -> String {
        let (_, hash) = self.block_file(id).unwrap_or((0, Hash(0)));
        id.file_name(hash)
    }

    /// The record of a statement. [`Missing`] names no block where there is no such statement.
    pub fn statement(
        &self,
        blocks: &Blocks,
        id: StatementId,
    ) -> Result<Arc<StatementRecord>, Missing> {
        let (block, place) = self.block_of(BlockKind::Statements, id.0)?;
        blocks.statement(block, place)
    }

    /// The record of an article. [`Missing`] names no block where there is no such article.
    pub fn article(&self, blocks: &Blocks, id: ArticleId) -> Result<Arc<ArticleRecord>, Missing> {
        let (block, place) = self.block_of(BlockKind::Articles, id.0)?;
        blocks.article(block, place)
    }

    /// The article with this id, as links hold it; `None` where this corpus has none.
    pub fn find_article(&self, blocks: &Blocks, id: &str) -> Result<Option<ArticleId>, Missing> {
        Ok(match self.find(blocks, key::of_article(id))? {
            Some(Target::Article(id)) => Some(id),
            _ => None,
        })
    }

    /// The statement with this key, or with a witness of this key; `None` where this corpus has
    /// none.
    pub fn find_statement(
        &self,
        blocks: &Blocks,
        key: &str,
    ) -> Result<Option<StatementId>, Missing> {
        let Some(key) = Hash::from_text(key) else {
            return Ok(None);
        };
        Ok(match self.find(blocks, key)? {
            Some(Target::Statement(id)) => Some(id),
            _ => None,
        })
    }

    fn find(&self, blocks: &Blocks, key: Hash) -> Result<Option<Target>, Missing> {
        let firsts = self.column(Section::FirstKey);
        let count = firsts.len() / 2;
        let behind = partition_point(count, |block| {
            let first = whole(firsts.get(2 * block), firsts.get(2 * block + 1));
            first <= key.0
        });
        match behind.checked_sub(1) {
            Some(block) => blocks.target(BlockId::new(BlockKind::Keys, block), key.0),
            None => Ok(None),
        }
    }

    /// The block of a record, and the record's place in it.
    fn block_of(&self, kind: BlockKind, id: u32) -> Result<(BlockId, usize), Missing> {
        let (firsts, count) = self.firsts(kind);
        let behind = firsts.partition_point(|first| first <= id);
        match behind.checked_sub(1) {
            Some(block) if id < count => {
                let place = (id - firsts.get(block)) as usize;
                Ok((BlockId::new(kind, block), place))
            }
            _ => Err(Missing(Vec::new())),
        }
    }

    /// The first id of each block of statements or articles, and how many there are of them.
    fn firsts(&self, kind: BlockKind) -> (Column<'_>, u32) {
        let counts = &self.manifest.counts;
        match kind {
            BlockKind::Articles => (self.column(Section::FirstArticle), counts.articles),
            _ => (self.column(Section::FirstStatement), counts.statements),
        }
    }

    /// How many records a block of statements or articles holds.
    pub(super) fn block_len(&self, id: BlockId) -> usize {
        let (firsts, count) = self.firsts(id.kind);
        let next = id.number as usize + 1;
        let end = if next < firsts.len() {
            firsts.get(next)
        } else {
            count
        };
        end.saturating_sub(firsts.get(id.number as usize)) as usize
    }

    /// Length and hash of a block.
    pub(super) fn block_file(&self, id: BlockId) -> Option<(u64, Hash)> {
        let files = self.column(id.kind.files());
        let at = id.number as usize * 3;
        let hash = Hash(whole(files.get(at + 1), files.get(at + 2)));
        (at + 2 < files.len()).then(|| (u64::from(files.get(at)), hash))
    }

    /// The blocks of postings that may hold terms from `first` on for as long as `goes_on`.
    pub(crate) fn postings_blocks(
        &self,
        first: &str,
        goes_on: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = u32> {
        let firsts = self.strings(Section::FirstTerm, Section::FirstTermText);
        let begin = firsts
            .partition_point(|term| term <= first)
            .saturating_sub(1);
        let blocks = (begin..firsts.len())
            .take_while(move |&block| block == begin || goes_on(firsts.get(block)));
        blocks.map(super::column::number)
    }
}

fn known(id: u32) -> Option<u32> {
    (id != NONE).then_some(id)
}

pub(super) fn whole(upper: u32, lower: u32) -> u64 {
    u64::from(upper) << 32 | u64::from(lower)
}

//! What is checked of a file once, so that nothing that reads it later can fail.

use super::file_name;
use super::hash::Hash;
use super::layout::{FILE_BYTES, Layout, NONE, Section};
use super::manifest::Counts;
use super::posting::{KeyRecord, Target};
use super::record::{ArticleRecord, IndirectRecord, QuotationRecord, StatementRecord};
use super::{BlockKind, BundleError};
use crate::date::Date;
use crate::id::{PersonId, StatementId};
use crate::text::Span;
use crate::version::Variances;

/// Whether these bytes are the file of this name and length.
pub(super) fn file(file: &str, length: u64, bytes: &[u8]) -> Result<(), BundleError> {
    let found = bytes.len() as u64;
    if found != length {
        return Err(BundleError::Length {
            file: file.to_owned(),
            expected: length,
            found,
        });
    }
    let is_named = |hash: &str| hash.len() >= 8 && Hash::of(bytes).to_text().starts_with(hash);
    if !file_name::hash(file).is_some_and(is_named) {
        let file = file.to_owned();
        return Err(BundleError::Changed { file });
    }
    Ok(())
}

/// Whether the core's sections fit one another; `Err` names the first that doesn't.
pub(super) fn sections(core: &Layout, counts: &Counts) -> Result<(), &'static str> {
    let check = Check { core };
    let all = [
        ("its columns of articles", check.articles(counts)),
        ("its columns of statements", check.statements(counts)),
        ("its columns of witnesses", check.witnesses(counts)),
        ("its names", check.names(counts)),
        ("its list of blocks", check.blocks(counts)),
    ];
    let wrong = all.into_iter().find(|(_, fits)| !fits);
    wrong.map_or(Ok(()), |(what, _)| Err(what))
}

struct Check<'a> {
    core: &'a Layout,
}

impl Check<'_> {
    fn articles(&self, counts: &Counts) -> bool {
        let articles = counts.articles as usize;
        let languages = self.core.column(Section::Languages).len().saturating_sub(1);
        self.ids(Section::ArticleOutlet, articles, counts.outlets as usize)
            && self.ids(Section::ArticleLanguage, articles, languages)
            && self.dates(Section::ArticleDate, articles)
            && self.starts(
                Section::ArticleSpeakers,
                articles,
                self.len(Section::Speakers),
            )
            && self.ids(
                Section::Speakers,
                self.len(Section::Speakers),
                counts.people as usize,
            )
    }

    fn statements(&self, counts: &Counts) -> bool {
        let (statements, witnesses) = (counts.statements as usize, counts.witnesses as usize);
        self.ids(
            Section::StatementSpeaker,
            statements,
            counts.people as usize,
        ) && self.starts(Section::StatementWitnesses, statements, witnesses)
            && self.variances(statements)
    }

    fn variances(&self, statements: usize) -> bool {
        let variances = self.core.bytes(Section::StatementVariances);
        let are_known = |&byte: &u8| Variances::from_byte(byte).is_some();
        variances.len() == statements && variances.iter().all(are_known)
    }

    fn witnesses(&self, counts: &Counts) -> bool {
        let (witnesses, articles) = (counts.witnesses as usize, counts.articles);
        let kinds = self.core.bytes(Section::WitnessKind);
        let mut of = self.core.column(Section::WitnessArticle).iter();
        self.holds(Section::WitnessArticle, witnesses)
            && of.all(|article| article < articles)
            && self.ids(Section::WitnessSpeaker, witnesses, counts.people as usize)
            && kinds.len() == witnesses
            && kinds.iter().all(|&kind| kind <= 1)
    }

    fn names(&self, counts: &Counts) -> bool {
        let people = counts.people as usize;
        let kinds = self.core.bytes(Section::PersonKind);
        self.strings(
            Section::Outlets,
            Section::OutletText,
            counts.outlets as usize,
        ) && self.strings(Section::People, Section::PeopleText, people)
            && self.strings(
                Section::Languages,
                Section::LanguageText,
                self.len(Section::Languages).saturating_sub(1),
            )
            && kinds.len() == people
            && kinds.iter().all(|&kind| kind <= 1)
    }

    fn blocks(&self, counts: &Counts) -> bool {
        let files = |kind: BlockKind| self.files(kind);
        let whole = |kind: BlockKind| {
            self.core
                .bytes(kind.files())
                .len()
                .is_multiple_of(FILE_BYTES)
        };
        let postings = files(BlockKind::Postings);
        let keys = files(BlockKind::Keys);
        let terms = self
            .core
            .strings(Section::FirstTerm, Section::FirstTermText);
        BlockKind::ALL.into_iter().all(whole)
            && files(BlockKind::Positions) == postings
            && self.strings(Section::FirstTerm, Section::FirstTermText, postings)
            && terms.iter().is_sorted_by(|a, b| a < b)
            && self.firsts(
                Section::FirstStatement,
                BlockKind::Statements,
                counts.statements,
            )
            && self.firsts(Section::FirstArticle, BlockKind::Articles, counts.articles)
            && self.core.bytes(Section::FirstKey).len() == keys * 8
    }

    fn len(&self, section: Section) -> usize {
        self.core.column(section).len()
    }

    fn files(&self, kind: BlockKind) -> usize {
        self.core.bytes(kind.files()).len() / FILE_BYTES
    }

    fn holds(&self, section: Section, count: usize) -> bool {
        self.len(section) == count
    }

    /// A column of ids of which there are `end`, or of [`NONE`].
    fn ids(&self, section: Section, count: usize, end: usize) -> bool {
        let mut ids = self.core.column(section).iter();
        self.holds(section, count) && ids.all(|id| id == NONE || (id as usize) < end)
    }

    fn dates(&self, section: Section, count: usize) -> bool {
        let mut dates = self.core.column(section).iter();
        self.holds(section, count)
            && dates.all(|date| date == 0 || Date::from_packed(date).is_some())
    }

    /// The beginnings of `count` stretches that together are a list of `end` things.
    fn starts(&self, section: Section, count: usize, end: usize) -> bool {
        let starts = self.core.column(section);
        self.holds(section, count + 1)
            && starts.get(0) == 0
            && starts.get(count) as usize == end
            && starts.iter().is_sorted()
    }

    fn strings(&self, list: Section, text: Section, count: usize) -> bool {
        let strings = self.core.strings(list, text);
        self.starts(list, count, self.core.bytes(text).len())
            && (0..count).all(|index| strings.checked(index).is_some())
    }

    /// The first ids of the blocks that hold `count` things.
    fn firsts(&self, section: Section, kind: BlockKind, count: u32) -> bool {
        let firsts = self.core.column(section);
        self.holds(section, self.files(kind))
            && (firsts.len() == 0) == (count == 0)
            && firsts.get(0) == 0
            && firsts.iter().is_sorted_by(|a, b| a < b)
            && firsts.iter().all(|first| first < count)
    }
}

/// Whether a statement's ids are ids of the corpus.
pub(super) fn statement(record: &StatementRecord, counts: &Counts) -> bool {
    let mut elsewhere = record.elsewhere.iter();
    is_person(record.speaker, counts)
        && elsewhere.all(|other| other.article.0 < counts.articles)
        && record
            .disputing
            .iter()
            .all(|&at| at < record.witnesses.len())
        && record.witnesses.iter().all(|witness| {
            witness.article.0 < counts.articles && is_person(witness.speaker, counts)
        })
}

/// Whether an article's ids are ids of the corpus and its spans places in its text.
pub(super) fn article(record: &ArticleRecord, counts: &Counts) -> bool {
    let is_place = |span: Span| record.text.get(span.start..span.end).is_some();
    let is_statement = |id: StatementId| id.0 < counts.statements;
    let fits = |quotation: &QuotationRecord| {
        let told = [quotation.source, quotation.cue];
        let mut spans = [quotation.span, quotation.marked].into_iter();
        spans.all(is_place)
            && told.into_iter().flatten().all(is_place)
            && quotation.statement.is_none_or(is_statement)
            && is_person(quotation.speaker, counts)
    };
    let reported = |speech: &IndirectRecord| {
        let mut spans = [speech.span, speech.source, speech.cue].into_iter();
        spans.all(is_place) && is_person(speech.speaker, counts)
    };
    record.parts.iter().all(|part| is_place(part.span))
        && record.quotations.iter().all(fits)
        && record.indirect.iter().all(reported)
}

/// Whether a key leads to something in the corpus.
pub(super) fn key(record: &KeyRecord, counts: &Counts) -> bool {
    match record.target {
        Target::Article(id) => id.0 < counts.articles,
        Target::Statement(id) => id.0 < counts.statements,
    }
}

fn is_person(id: Option<PersonId>, counts: &Counts) -> bool {
    id.is_none_or(|id| id.0 < counts.people)
}

//! The core's columns.

use super::Outline;
use super::articles::{Columns, Told, person};
use crate::bundle::column::{number, strings};
use crate::bundle::layout::{Section, Writer};
use crate::bundle::packed::Form;
use crate::bundle::places::{self, Ids};
use crate::people::PersonKind;
use crate::quotation::Kind;

/// Writes all columns that do not depend on the blocks.
pub(super) fn put(core: &mut Writer, outline: Outline, columns: &Columns, told: &[Told]) {
    let starts_of_speakers = starts(columns.speakers.iter().map(|speakers| speakers.len()));
    let speakers: Vec<u32> = columns.speakers.iter().flatten().copied().collect();
    let witnesses = starts(outline.statements.iter().map(|s| s.witnesses.len()));
    let mut ids = ids(outline, told);
    let lists = [&starts_of_speakers[..], &speakers, &witnesses];
    places::hide(&mut ids, lists);
    let speakers = places::steps(&starts_of_speakers, &speakers);
    let columns: [(Section, Form, &[u32]); 9] = [
        (Section::ArticleOutlet, Form::Ids, &columns.outlets.places()),
        (Section::ArticleDate, Form::Moves, &columns.dates),
        (
            Section::ArticleLanguage,
            Form::Ids,
            &columns.languages.places(),
        ),
        (Section::ArticleSpeakers, Form::Steps, &starts_of_speakers),
        (Section::Speakers, Form::Ids, &speakers),
        (Section::StatementSpeaker, Form::Ids, &ids.statement_speaker),
        (Section::StatementWitnesses, Form::Steps, &witnesses),
        (Section::WitnessArticle, Form::Moves, &ids.witness_article),
        (Section::WitnessSpeaker, Form::Ids, &ids.witness_speaker),
    ];
    for (section, form, numbers) in columns {
        core.pack(section, form, numbers);
    }
    let kinds = told.iter().map(|told| u8::from(told.kind != Kind::Speech));
    core.put(Section::WitnessKind, kinds.collect());
}

fn ids(outline: Outline, told: &[Told]) -> Ids {
    let statements = outline.statements.iter();
    Ids {
        statement_speaker: statements.map(|s| person(outline, s.shown())).collect(),
        witness_article: told.iter().map(|told| told.article).collect(),
        witness_speaker: told.iter().map(|told| told.speaker).collect(),
    }
}

/// Writes the names of everything that has one.
pub(super) fn put_names(core: &mut Writer, outline: Outline, columns: &Columns) {
    let people = || outline.people.iter();
    let kinds = people().map(|p| u8::from(p.kind == PersonKind::Organisation));
    core.put(Section::PersonKind, kinds.collect());
    let (outlets, languages) = (columns.outlets.sorted(), columns.languages.sorted());
    let lists: [(Section, Section, Vec<&str>); 3] = [
        (Section::Outlets, Section::OutletText, outlets.collect()),
        (
            Section::Languages,
            Section::LanguageText,
            languages.collect(),
        ),
        (
            Section::People,
            Section::PeopleText,
            people().map(|p| p.name.as_str()).collect(),
        ),
    ];
    for (list, text, names) in lists {
        let (starts, bytes) = strings(names);
        core.pack(list, Form::Steps, &starts);
        core.put(text, bytes);
    }
}

/// Where each stretch of a list begins, and at last its end.
fn starts(lengths: impl Iterator<Item = usize>) -> Vec<u32> {
    let mut end = 0;
    let ends = lengths.map(|length| {
        end += length;
        number(end)
    });
    std::iter::once(0).chain(ends).collect()
}

//! The core's columns.

use super::Outline;
use super::articles::{Columns, Told, person};
use crate::bundle::column::{column, number, strings};
use crate::bundle::layout::{Section, Writer};
use crate::people::PersonKind;
use crate::quotation::Kind;

/// Writes all columns that do not depend on the blocks.
pub(super) fn put(core: &mut Writer, outline: Outline, columns: &Columns, told: &[Told]) {
    put_articles(core, columns);
    put_statements(core, outline, columns, told);
    put_names(core, outline, columns);
}

fn put_articles(core: &mut Writer, columns: &Columns) {
    core.put(Section::ArticleOutlet, column(columns.outlets.places()));
    core.put(Section::ArticleDate, column(columns.dates.iter().copied()));
    core.put(Section::ArticleLanguage, column(columns.languages.places()));
    core.put(Section::ArticleWords, column(columns.words.iter().copied()));
    let lengths = columns.speakers.iter().map(|speakers| speakers.len());
    core.put(Section::ArticleSpeakers, column(starts(lengths)));
    let speakers = columns.speakers.iter().flatten().copied();
    core.put(Section::Speakers, column(speakers));
}

fn put_statements(core: &mut Writer, outline: Outline, columns: &Columns, told: &[Told]) {
    let statements = || outline.statements.iter();
    let speaker = statements().map(|s| person(outline, s.speaker));
    core.put(Section::StatementSpeaker, column(speaker));
    let starts = starts(statements().map(|s| s.witnesses.len()));
    let witnesses = || {
        starts
            .windows(2)
            .map(|pair| &told[pair[0] as usize..pair[1] as usize])
    };
    let date = |told: &Told| columns.dates.get(told.article as usize).copied();
    let dates = witnesses().map(|told| {
        let dates = told.iter().filter_map(date).filter(|&date| date != 0);
        dates.min().unwrap_or(0)
    });
    core.put(Section::StatementDate, column(dates));
    let words = witnesses().map(|told| told.first().map_or(0, |told| told.words));
    core.put(Section::StatementWords, column(words));
    core.put(Section::StatementWitnesses, column(starts.iter().copied()));
    core.put(
        Section::WitnessArticle,
        column(told.iter().map(|told| told.article)),
    );
    core.put(
        Section::WitnessSpeaker,
        column(told.iter().map(|told| told.speaker)),
    );
    let kinds = told.iter().map(|told| u8::from(told.kind != Kind::Speech));
    core.put(Section::WitnessKind, kinds.collect());
}

fn put_names(core: &mut Writer, outline: Outline, columns: &Columns) {
    let people = || outline.people.iter();
    let kinds = people().map(|p| u8::from(p.kind == PersonKind::Organisation));
    core.put(Section::PersonKind, kinds.collect());
    let aliases = starts(people().map(|person| person.aliases.len()));
    core.put(Section::PersonAliases, column(aliases));
    let aliases = people().flat_map(|person| &person.aliases);
    let lists: [(Section, Section, Vec<&str>); 4] = [
        (
            Section::Outlets,
            Section::OutletText,
            columns.outlets.sorted().collect(),
        ),
        (
            Section::Languages,
            Section::LanguageText,
            columns.languages.sorted().collect(),
        ),
        (
            Section::People,
            Section::PeopleText,
            people().map(|p| p.name.as_str()).collect(),
        ),
        (
            Section::Aliases,
            Section::AliasText,
            aliases.map(String::as_str).collect(),
        ),
    ];
    for (list, text, names) in lists {
        let [starts, bytes] = strings(names);
        core.put(list, starts);
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

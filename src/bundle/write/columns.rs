//! The core's columns.

use std::collections::BTreeSet;

use super::super::column::{column, number, strings};
use super::super::layout::{NONE, Section, Writer};
use crate::article::Article;
use crate::corpus::Corpus;
use crate::id::PersonId;
use crate::index::{searched, terms};
use crate::people::PersonKind;
use crate::quotation::Kind;
use crate::statement::{Statement, Witness};

/// The names that occur in a corpus, sorted.
pub(super) struct Names<'a> {
    pub(super) outlets: Vec<&'a str>,
    languages: Vec<&'a str>,
}

impl<'a> Names<'a> {
    pub(super) fn of(corpus: &'a Corpus) -> Self {
        let sorted = |name: fn(&Article) -> Option<&str>| {
            let names: BTreeSet<&str> = corpus.articles.iter().filter_map(name).collect();
            names.into_iter().collect()
        };
        Self {
            outlets: sorted(outlet),
            languages: sorted(language),
        }
    }
}

fn outlet(article: &Article) -> Option<&str> {
    article.outlet.as_ref().map(|outlet| outlet.value.as_str())
}

fn language(article: &Article) -> Option<&str> {
    article
        .language
        .as_ref()
        .map(|language| language.value.as_str())
}

fn place(names: &[&str], name: Option<&str>) -> u32 {
    let place = name.and_then(|name| names.binary_search(&name).ok());
    place.map_or(NONE, number)
}

fn person(corpus: &Corpus, id: Option<PersonId>) -> u32 {
    let known = id.filter(|id| id.index() < corpus.people.len());
    known.map_or(NONE, |id| id.0)
}

/// Writes all columns that do not depend on the blocks.
pub(super) fn put(core: &mut Writer, corpus: &Corpus, names: &Names) {
    put_articles(core, corpus, names);
    put_statements(core, corpus);
    put_names(core, corpus, names);
}

fn put_articles(core: &mut Writer, corpus: &Corpus, names: &Names) {
    let articles = corpus.articles.iter();
    let outlets = articles.clone().map(|a| place(&names.outlets, outlet(a)));
    let dates = articles
        .clone()
        .map(|a| a.date.as_ref().map_or(0, |date| date.value.packed()));
    let languages = articles
        .clone()
        .map(|a| place(&names.languages, language(a)));
    core.put(Section::ArticleOutlet, column(outlets));
    core.put(Section::ArticleDate, column(dates));
    core.put(Section::ArticleLanguage, column(languages));
    core.put(Section::ArticleWords, column(articles.map(article_words)));
    let speakers = speakers(corpus);
    core.put(
        Section::ArticleSpeakers,
        column(starts(speakers.iter().map(BTreeSet::len))),
    );
    core.put(Section::Speakers, column(speakers.into_iter().flatten()));
}

fn article_words(article: &Article) -> u32 {
    let title = article.title.as_ref().map(|title| title.value.as_str());
    let texts = searched(title, &article.text, article.body());
    number(texts.map(|text| terms(text).count()).sum())
}

/// For each article everybody whose words it carries, by its own account or by most others'.
fn speakers(corpus: &Corpus) -> Vec<BTreeSet<u32>> {
    let mut speakers = vec![BTreeSet::new(); corpus.articles.len()];
    for statement in &corpus.statements {
        for witness in &statement.witnesses {
            if let Some(speakers) = speakers.get_mut(witness.article.index()) {
                speakers.insert(person(corpus, statement.speaker));
                speakers.insert(person(corpus, witness.speaker));
            }
        }
    }
    speakers
}

fn put_statements(core: &mut Writer, corpus: &Corpus) {
    let statements = corpus.statements.iter();
    let speaker = statements.clone().map(|s| person(corpus, s.speaker));
    core.put(Section::StatementSpeaker, column(speaker));
    let witnesses = starts(statements.clone().map(|s| s.witnesses.len()));
    core.put(Section::StatementWitnesses, column(witnesses));
    let dates = statements.clone().map(|s| first_date(corpus, s));
    core.put(Section::StatementDate, column(dates));
    let words = statements.map(|s| s.witnesses.first().map_or(0, |w| witness_words(corpus, w)));
    core.put(Section::StatementWords, column(words));
    core.put(
        Section::WitnessArticle,
        column(corpus.witnesses().map(|w| w.article.0)),
    );
    let speaker = corpus.witnesses().map(|w| person(corpus, w.speaker));
    core.put(Section::WitnessSpeaker, column(speaker));
    let kinds = corpus
        .witnesses()
        .map(|w| u8::from(corpus.kind(w) != Kind::Speech));
    core.put(Section::WitnessKind, kinds.collect());
}

fn first_date(corpus: &Corpus, statement: &Statement) -> u32 {
    let articles = statement
        .witnesses
        .iter()
        .filter_map(|w| corpus.article(w.article));
    let dates = articles.filter_map(|article| article.date.as_ref());
    dates.map(|date| date.value.packed()).min().unwrap_or(0)
}

fn witness_words(corpus: &Corpus, witness: &Witness) -> u32 {
    let said = corpus.said(witness);
    number(said.iter().map(|piece| terms(piece).count()).sum())
}

fn put_names(core: &mut Writer, corpus: &Corpus, names: &Names) {
    let people = corpus.people.iter();
    let kinds = people
        .clone()
        .map(|p| u8::from(p.kind == PersonKind::Organisation));
    core.put(Section::PersonKind, kinds.collect());
    let aliases = starts(people.clone().map(|person| person.aliases.len()));
    core.put(Section::PersonAliases, column(aliases));
    let aliases = people
        .clone()
        .flat_map(|person| &person.aliases)
        .map(String::as_str);
    let lists: [(Section, Section, Vec<&str>); 4] = [
        (Section::Outlets, Section::OutletText, names.outlets.clone()),
        (
            Section::Languages,
            Section::LanguageText,
            names.languages.clone(),
        ),
        (
            Section::People,
            Section::PeopleText,
            people.map(|p| p.name.as_str()).collect(),
        ),
        (Section::Aliases, Section::AliasText, aliases.collect()),
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

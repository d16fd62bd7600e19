//! The records of statements and articles.

use super::super::key;
use super::super::passage;
use super::super::record::{ArticleRecord, QuotationRecord, StatementRecord, WitnessRecord};
use crate::article::Article;
use crate::attribution::Attribution;
use crate::corpus::{Corpus, Reading};
use crate::id::StatementId;
use crate::statement::{Statement, Witness};
use crate::text::Span;

/// The record of each statement in order.
pub(super) fn statements(corpus: &Corpus) -> impl Iterator<Item = StatementRecord> {
    corpus.statements.iter().map(|statement| StatementRecord {
        key: statement_key(corpus, statement),
        speaker: statement.speaker,
        witnesses: statement
            .witnesses
            .iter()
            .filter_map(|w| witness(corpus, w))
            .collect(),
    })
}

fn statement_key(corpus: &Corpus, statement: &Statement) -> String {
    let first = statement.witnesses.first();
    first.map_or_else(String::new, |w| key::of_witness(corpus, w).to_text())
}

fn witness(corpus: &Corpus, witness: &Witness) -> Option<WitnessRecord> {
    let article = corpus.article(witness.article)?;
    let attributions = attributions(corpus, witness);
    let told = attributions
        .iter()
        .flat_map(|a| [a.source, a.cue])
        .flatten();
    let told: Vec<Span> = told.collect();
    let words = |span: Option<Span>| span.map(|span| span.of(&article.text).to_owned());
    let best = attributions.first();
    Some(WitnessRecord {
        key: key::of_witness(corpus, witness).to_text(),
        article: witness.article,
        article_id: article.id.clone(),
        title: article.title.as_ref().map(|title| title.value.clone()),
        url: article.url.as_ref().map(|url| url.value.clone()),
        kind: corpus.kind(witness),
        speaker: witness.speaker,
        source: words(attributions.iter().find_map(|a| a.source)),
        cue: words(attributions.iter().find_map(|a| a.cue)),
        rule: best.map(|a| a.rule),
        confidence: best.map_or(0.0, |a| a.confidence),
        passage: passage::of(
            article,
            &corpus.quotations(witness),
            &told,
            &witness.passage,
        ),
    })
}

/// The attributions of a witness's quotations, the surest first.
fn attributions<'a>(corpus: &'a Corpus, witness: &Witness) -> Vec<&'a Attribution> {
    let Some(reading) = corpus.reading(witness.article) else {
        return Vec::new();
    };
    let places = witness.quotations.iter();
    let mut found: Vec<&Attribution> = places
        .filter_map(|&place| reading.attributions.get(place))
        .collect();
    found.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    found
}

/// The record of each article in order.
pub(super) fn articles(corpus: &Corpus) -> impl Iterator<Item = ArticleRecord> {
    let articles = corpus.articles.iter().zip(roles(corpus)).enumerate();
    articles.map(|(id, (article, roles))| {
        let reading = corpus.readings.get(id);
        let quotations = reading.map(|reading| quotations(reading, &roles));
        record(article, quotations.unwrap_or_default())
    })
}

/// The statement of a quotation, and the key of the witness that it is part of.
type Role = Option<(StatementId, String)>;

/// For each article the role of each of its quotations.
fn roles(corpus: &Corpus) -> Vec<Vec<Role>> {
    let readings = corpus
        .articles
        .iter()
        .enumerate()
        .map(|(id, _)| corpus.readings.get(id));
    let counts = readings.map(|reading| reading.map_or(0, |r| r.quotations.len()));
    let mut roles: Vec<Vec<Role>> = counts.map(|count| vec![None; count]).collect();
    for (id, statement) in corpus.statements.iter().enumerate() {
        for witness in &statement.witnesses {
            let key = key::of_witness(corpus, witness).to_text();
            for &place in &witness.quotations {
                let list = roles.get_mut(witness.article.index());
                if let Some(role) = list.and_then(|list| list.get_mut(place)) {
                    *role = Some((StatementId::at(id), key.clone()));
                }
            }
        }
    }
    roles
}

fn record(article: &Article, quotations: Vec<QuotationRecord>) -> ArticleRecord {
    let article = article.clone();
    ArticleRecord {
        id: article.id,
        title: article.title,
        outlet: article.outlet,
        date: article.date,
        url: article.url,
        byline: article.byline,
        language: article.language,
        text: article.text,
        parts: article.parts,
        quotations,
    }
}

fn quotations(reading: &Reading, roles: &[Role]) -> Vec<QuotationRecord> {
    let quotations = reading.quotations.iter().zip(roles).enumerate();
    quotations
        .map(|(index, (quotation, role))| {
            let attribution = reading.attributions.get(index);
            QuotationRecord {
                span: quotation.span,
                marked: quotation.marked,
                kind: quotation.kind,
                reason: quotation.reason,
                depth: quotation.depth,
                utterance: attribution.map(|a| a.utterance),
                statement: role.as_ref().map(|(statement, _)| *statement),
                key: role.as_ref().map(|(_, key)| key.clone()),
                speaker: reading.speaker(index),
                source: attribution.and_then(|a| a.source),
                cue: attribution.and_then(|a| a.cue),
                rule: attribution.map(|a| a.rule),
                confidence: attribution.map_or(0.0, |a| a.confidence),
            }
        })
        .collect()
}

//! The records of witnesses and articles.

use crate::article::Article;
use crate::attribution::Attribution;
use crate::bundle::hash::Hash;
use crate::bundle::passage;
use crate::bundle::record::{ArticleRecord, IndirectRecord, QuotationRecord, WitnessRecord};
use crate::corpus::Reading;
use crate::id::StatementId;
use crate::statement::Witness;
use crate::text::Span;

/// The record of a witness, with nothing beside it.
pub(super) fn witness(
    article: &Article,
    reading: &Reading,
    witness: &Witness,
    key: Hash,
) -> WitnessRecord {
    let attributions = attributions(reading, witness);
    let told = attributions
        .iter()
        .flat_map(|a| [a.source, a.cue])
        .flatten();
    let told: Vec<Span> = told.collect();
    let words = |span: Option<Span>| span.map(|span| span.of(&article.text).to_owned());
    let best = attributions.first();
    let quotations = reading.quotations_of(witness);
    WitnessRecord {
        key: key.to_text(),
        article: witness.article,
        article_id: article.id.clone(),
        title: article.title.as_ref().map(|title| title.value.clone()),
        url: article.url.as_ref().map(|url| url.value.clone()),
        kind: reading.kind_of(witness),
        speaker: witness.speaker,
        source: words(attributions.iter().find_map(|a| a.source)),
        cue: words(attributions.iter().find_map(|a| a.cue)),
        rule: best.map(|a| a.rule),
        confidence: witness.confidence,
        passage: passage::of(article, &quotations, &told, &witness.passage),
        beside: Vec::new(),
    }
}

/// The attributions of a witness's quotations to its speaker, the surest first.
fn attributions<'a>(reading: &'a Reading, witness: &Witness) -> Vec<&'a Attribution> {
    let places = witness.quotations.iter();
    let own = places.filter(|&&place| reading.speaker(place) == witness.speaker);
    let mut found: Vec<&Attribution> = own
        .filter_map(|&place| reading.attributions.get(place))
        .collect();
    found.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    found
}

/// The statement of a quotation, and the key of the witness that it is part of.
pub(super) type Role = Option<(StatementId, String)>;

/// The record of an article, of whose quotations each has a role.
pub(super) fn article(article: &Article, reading: &Reading, roles: &[Role]) -> ArticleRecord {
    let quotations = quotations(reading, roles);
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
        indirect: indirect(reading),
    }
}

fn indirect(reading: &Reading) -> Vec<IndirectRecord> {
    let speeches = reading.indirect.iter();
    let records = speeches.map(|speech| IndirectRecord {
        span: speech.span,
        speaker: reading.speaker_of(speech),
        source: speech.source,
        cue: speech.cue,
        confidence: speech.confidence,
    });
    records.collect()
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

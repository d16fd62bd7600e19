//! Indirect speech: what an article says that somebody said, in its own words.
//!
//! None of it is a quotation. It is kept beside the quotations, so that a reader sees what else a
//! speaker is reported to have said, and it never overlaps one of them: a clause around quoted
//! words belongs to that quotation.
//!
//! Annotators agree little on where indirect speech begins and ends (65.7 F1 in PolNeAR, Newell et
//! al. 2018), so only what is sure is taken: each cue gives several spans, and one is taken where
//! learnt weights find it likelier than [`THRESHOLD`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::attribution::line::Line;
use crate::attribution::subject::Sentence;
use crate::attribution::{Alternative, Choice, Features, Hearing, Weights, model, source};
use crate::people::Cast;
use crate::quotation::{Kind, Quotation};
use crate::text::Span;

mod claim;
mod clause;
mod feature;

use claim::Claim;

/// Something that an article reports somebody to have said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndirectSpeech {
    /// What is reported: a clause in the words of the article.
    pub span: Span,
    /// The words that name the speaker.
    pub source: Span,
    /// The words that say that something was said.
    pub cue: Span,
    /// The speaker: a place in the article's [`Cast::people`]; `None` where nobody knows whom the
    /// source means.
    pub speaker: Option<usize>,
    /// How likely the span is right, from 0 to 1.
    pub confidence: f32,
}

/// How likely a span must be right to be taken.
const THRESHOLD: f32 = 0.75;

/// How many items are looked at of a clause, and before and behind it: a sentence may be as long as
/// a text.
const LONG: usize = 400;

/// How sure a span is at most.
const CERTAIN: f32 = 0.99;

/// How likely the one whom the source is held to mean must be right.
const MEANT: f32 = 0.5;

/// The weights that the library was built with.
static LEARNT: model::Table = model::parse(include_bytes!("indirect/weights.txt"));

/// The indirect speech of an article, ascending, disjoint from its quotations and from each other.
pub fn find(hearing: &Hearing, cast: &Cast) -> Vec<IndirectSpeech> {
    find_by(hearing, cast, &Weights::from(&LEARNT), THRESHOLD)
}

/// The same with other weights than the learnt ones and another threshold.
pub fn find_by(
    hearing: &Hearing,
    cast: &Cast,
    weights: &Weights,
    threshold: f32,
) -> Vec<IndirectSpeech> {
    let Some(line) = english(hearing) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for range in &line.sentences {
        let sentence = Sentence {
            line,
            range: range.clone(),
        };
        let mut here: Vec<_> = claim::claims(&sentence)
            .iter()
            .filter_map(|claim| likeliest(&sentence, claim, weights))
            .filter(|(_, speech)| speech.confidence >= threshold)
            .filter(|(_, speech)| !is_quoted(line, speech.span))
            .collect();
        here.sort_by(|(_, a), (_, b)| b.confidence.total_cmp(&a.confidence));
        let mut taken: BTreeMap<usize, IndirectSpeech> = BTreeMap::new();
        for (source, mut speech) in here {
            let before = taken.range(..speech.span.end).next_back();
            if before.is_none_or(|(_, other)| !other.span.overlaps(speech.span)) {
                speech.speaker = speaker(hearing, cast, line, source);
                taken.insert(speech.span.start, speech);
            }
        }
        found.extend(taken.into_values());
    }
    found
}

/// The line of an article in English: no other language is known to the weights.
fn english<'h, 'a>(hearing: &'h Hearing<'a>) -> Option<&'h Line<'a>> {
    hearing.line.as_ref().filter(|line| !line.grammar.inverts)
}

/// Every choice that [`find_by`] makes, in order; the option without a source is to take nothing.
pub fn choices(hearing: &Hearing) -> Vec<Choice> {
    let Some(line) = english(hearing) else {
        return Vec::new();
    };
    let mut choices = Vec::new();
    for range in &line.sentences {
        let sentence = Sentence {
            line,
            range: range.clone(),
        };
        for claim in claim::claims(&sentence) {
            let options = clause::options(&sentence, &claim);
            if options.is_empty() {
                continue;
            }
            let spans = options.iter().map(|option| Some(option.span(line)));
            let features = feature::all(&sentence, &claim, &options).into_iter();
            let nothing = std::iter::once((None, feature::none()));
            let all = nothing.chain(spans.zip(features));
            choices.push(Choice {
                place: claim.cue_span(line),
                pronoun: false,
                options: all.map(alternative).collect(),
            });
        }
    }
    choices
}

fn alternative((source, features): (Option<Span>, Features)) -> Alternative {
    Alternative {
        person: None,
        source,
        features,
    }
}

/// The likeliest span of a claim, with the item that names the speaker.
fn likeliest(
    sentence: &Sentence,
    claim: &Claim,
    weights: &Weights,
) -> Option<(usize, IndirectSpeech)> {
    let line = sentence.line;
    let options = clause::options(sentence, claim);
    let mut features = feature::all(sentence, claim, &options);
    features.push(feature::none());
    let chances = weights.chances(features.iter());
    let spans: Vec<Span> = options.iter().map(|option| option.span(line)).collect();
    let total = |at: usize| -> f32 {
        let same = (0..spans.len()).filter(|&other| alike(spans[at], spans[other]));
        same.map(|other| chances[other]).sum()
    };
    let best = (0..options.len()).max_by(|&a, &b| {
        total(a)
            .total_cmp(&total(b))
            .then(chances[a].total_cmp(&chances[b]))
            .then(b.cmp(&a))
    })?;
    let speech = IndirectSpeech {
        span: spans[best],
        source: source::words(line, claim.source),
        cue: claim.cue_span(line),
        speaker: None,
        confidence: total(best).min(CERTAIN),
    };
    Some((claim.source, speech))
}

/// Whether words of the span stand in a quotation, also in one within what is none itself.
fn is_quoted(line: &Line, span: Span) -> bool {
    let begun = |at: usize| {
        let begins = |quotation: &Quotation| quotation.marked.start < at;
        line.quotations.partition_point(begins)
    };
    let (before, behind) = (begun(span.start), begun(span.end));
    // What ends in front of the outermost quotation that the span may stand in ends in front of it,
    // too.
    let outermost = line.quotations[..before].iter().rposition(|q| q.depth == 0);
    let near = line.quotations[outermost.unwrap_or(0)..behind].iter();
    near.filter(|quotation| quotation.kind != Kind::None)
        .any(|quotation| quotation.marked.overlaps(span))
}

/// Whether two places are the same by four fifths.
fn alike(a: Span, b: Span) -> bool {
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    shared * 5 >= a.len().max(b.len()) * 4
}

/// Whom the phrase at item `source` means.
fn speaker(hearing: &Hearing, cast: &Cast, line: &Line, source: usize) -> Option<usize> {
    let mention = line.mention(source)?;
    match hearing.meant.get(mention).copied().flatten() {
        Some((person, chance)) => person.filter(|_| chance >= MEANT),
        None => cast.mentions.get(mention)?.person,
    }
}

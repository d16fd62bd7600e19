//! Annotated articles.

use std::collections::HashMap;

use serde_json::Value;
use verbatim::article::{Article, Part, Role};
use verbatim::people::{self, Cast};
use verbatim::quotation::{self, Kind, Quotation};
use verbatim::text::{Span, fold};

/// An article with what annotators found in it.
pub(crate) struct Document {
    pub(crate) article: Article,
    pub(crate) quotations: Vec<Quotation>,
    pub(crate) cast: Cast,
    /// By the place of a quotation: who spoke it.
    pub(crate) speakers: HashMap<Span, Speaker>,
    /// By the place of a pronoun: the full name.
    pub(crate) pronouns: HashMap<Span, String>,
}

/// The annotated speaker of a quotation.
pub(crate) struct Speaker {
    pub(crate) place: Option<Span>,
    pub(crate) words: Option<String>,
    /// The words that say that something was said; in some rows they and the speaker have changed
    /// places.
    pub(crate) cue: Option<String>,
    pub(crate) full: Option<String>,
}

impl Document {
    pub(crate) fn read(row: &Value) -> Self {
        let text = row["text"].as_str().unwrap_or_default().to_owned();
        let mut offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        offsets.push(text.len());
        let place = |start: &Value, end: &Value| {
            let byte = |value: &Value| offsets.get(value.as_u64()? as usize).copied();
            Some(Span::new(byte(start)?, byte(end)?))
        };
        let article = article(row["id"].as_str().unwrap_or_default(), text.clone());
        let mut quotations = quotation::find(&article).quotations;
        let mut speakers = HashMap::new();
        let mut pronouns = HashMap::new();
        let rows = row["quotes"].as_array().into_iter().flatten();
        for quote in rows {
            let Some(span) = place(&quote["start"], &quote["end"]) else {
                continue;
            };
            let named = |key: &str| quote[key].as_str().map(str::to_owned);
            let speaker = Speaker {
                place: place(&quote["speaker_start"], &quote["speaker_end"]),
                words: named("speaker"),
                cue: named("cue"),
                full: named("speaker_full"),
            };
            if let (Some(place), Some(full)) = (speaker.place, &speaker.full)
                && is_pronoun(place.of(&text))
            {
                pronouns.insert(place, full.clone());
            }
            if quote["kind"] == "indirect" {
                continue;
            }
            let same = |quotation: &&mut Quotation| shared(quotation.span, span) >= 0.8;
            if let Some(quotation) = quotations.iter_mut().find(same) {
                if quotation.kind == Kind::None {
                    quotation.kind = Kind::Fragment;
                }
                speakers.insert(quotation.span, speaker);
            }
        }
        let cast = people::cast(&article, &quotations);
        Self {
            article,
            quotations,
            cast,
            speakers,
            pronouns,
        }
    }
}

fn article(id: &str, text: String) -> Article {
    let mut parts = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let span = Span::new(at, at + line.len()).trimmed(&text);
        at += line.len() + 1;
        if !span.is_empty() {
            parts.push(Part {
                span,
                role: Role::Body,
            });
        }
    }
    Article {
        id: id.to_owned(),
        text,
        parts,
        ..Article::default()
    }
}

fn is_pronoun(word: &str) -> bool {
    matches!(
        fold(word).as_ref(),
        "he" | "she" | "they" | "it" | "him" | "her" | "his"
    )
}

/// The last word of a name, folded; "Jr." is none.
pub(crate) fn surname(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-' | '.'));
    let words = words.map(|word| fold(word.trim_matches('.')).into_owned());
    let mut words = words.filter(|word| {
        !word.is_empty() && !matches!(word.as_str(), "jr" | "sr" | "ii" | "iii" | "iv")
    });
    words.next_back().unwrap_or_default()
}

/// What part of the longer one of two places they share.
pub(crate) fn shared(a: Span, b: Span) -> f32 {
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    shared as f32 / a.len().max(b.len()).max(1) as f32
}

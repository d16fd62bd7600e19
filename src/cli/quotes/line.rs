//! Lines that hold all that is known of an article, so that a build can begin with them.

use serde::{Deserialize, Serialize};
use verbatim::article::{Article, address};
use verbatim::extraction::Extraction;
use verbatim::read::{LONGEST_ARTICLE, too_long};
use verbatim::text::Span;

use crate::found::Found;

/// The version of what the lines hold; it rises with every change of it.
const FORMAT: u32 = 1;

/// The part of a line that a build reads.
#[derive(Serialize)]
pub(super) struct Full<'a> {
    format: u32,
    excerpts: bool,
    article: &'a Article,
    extraction: &'a Extraction,
}

impl<'a> Full<'a> {
    pub(super) fn of(found: &'a Found) -> Self {
        Self {
            format: FORMAT,
            excerpts: found.excerpts,
            article: &found.article,
            extraction: &found.extraction,
        }
    }
}

#[derive(Deserialize)]
struct Given {
    format: u32,
    #[serde(default)]
    excerpts: bool,
    article: Article,
    extraction: Extraction,
}

#[derive(Deserialize)]
struct Version {
    format: Option<u32>,
}

/// Reads a line that `verbatim quotes --full` printed.
///
/// # Errors
///
/// What is wrong with it, in words.
pub(crate) fn read(line: &[u8]) -> Result<Found, String> {
    if let Some(told) = too_long("a line", line.len(), 8 * LONGEST_ARTICLE) {
        return Err(format!("this line {told}"));
    }
    let given: Given = serde_json::from_slice(line).map_err(|error| reason(line, &error))?;
    if given.format != FORMAT {
        return Err(foreign(given.format));
    }
    let found = Found {
        article: given.article,
        extraction: given.extraction,
        excerpts: given.excerpts,
    };
    check_article(&found.article)?;
    check_quotations(&found)?;
    check_people(&found)?;
    Ok(found)
}

/// Why a line cannot be read: above all that it is none of this program, or of another version.
fn reason(line: &[u8], error: &serde_json::Error) -> String {
    match serde_json::from_slice(line) {
        Ok(Version { format: None }) => {
            "has no “format”: it takes lines that `verbatim quotes --full` printed".to_owned()
        }
        Ok(Version { format: Some(own) }) if own != FORMAT => foreign(own),
        _ => {
            let words = error.to_string();
            let what = words.split(" at line ").next().unwrap_or(&words);
            format!("broken in column {}: {what}", error.column())
        }
    }
}

fn foreign(format: u32) -> String {
    format!("is of format {format}, and this program reads format {FORMAT}: print it anew")
}

fn check_article(article: &Article) -> Result<(), String> {
    if article.id.is_empty() || article.text.len() > LONGEST_ARTICLE {
        return Err("an article has an id and no more than 20 MB of text".to_owned());
    }
    let url = article.url.as_ref().map(|url| url.value.as_str());
    if let Some(url) = url.filter(|url| !address::is_web_address(url)) {
        return Err(format!("“{url}” is no http or https address"));
    }
    let code = article.language.as_ref().map(|known| known.value.as_str());
    if let Some(code) = code.filter(|code| !is_code(code)) {
        return Err(format!("“{code}” is no language code such as “en”"));
    }
    let parts = article.parts.iter().map(|part| part.span);
    check_spans(&article.text, "part", parts.clone())?;
    check_order("parts", parts.map(|span| (span.start, span.end)))
}

fn is_code(code: &str) -> bool {
    (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn check_quotations(found: &Found) -> Result<(), String> {
    let (text, extraction) = (&found.article.text, &found.extraction);
    if extraction.attributions.len() != extraction.quotations.len() {
        return Err("there should be one attribution for each quotation".to_owned());
    }
    let quotations = extraction.quotations.iter();
    check_spans(text, "quotation", quotations.clone().map(|q| q.span))?;
    check_spans(text, "quotation", quotations.clone().map(|q| q.marked))?;
    if let Some(at) = quotations.clone().position(|q| !q.marked.contains(q.span)) {
        return Err(format!("quotation {at} does not stand between its marks"));
    }
    if !quotations.is_sorted_by_key(|q| q.marked.start) {
        return Err("the quotations should stand in the order of the text".to_owned());
    }
    let said = extraction.attributions.iter();
    let told = said.clone().flat_map(|a| [a.source, a.cue]).flatten();
    check_spans(text, "source or cue", told)?;
    let indirect = extraction.indirect.iter();
    let told = indirect
        .clone()
        .flat_map(|speech| [speech.span, speech.source, speech.cue]);
    check_spans(text, "indirect speech", told)?;
    check_spans(text, "stray mark", extraction.strays.iter().copied())?;
    let doubtful = |confidence: f32| !(0.0..=1.0).contains(&confidence);
    let all = said
        .map(|a| a.confidence)
        .chain(indirect.map(|speech| speech.confidence));
    match all.into_iter().position(doubtful) {
        Some(at) => Err(format!("confidence {at} should be from 0 to 1")),
        None => Ok(()),
    }
}

fn check_people(found: &Found) -> Result<(), String> {
    let extraction = &found.extraction;
    let cast = &extraction.cast;
    let count = cast.people.len();
    if cast.traits.len() != count {
        return Err("there should be traits for each of the people".to_owned());
    }
    let speakers = extraction.attributions.iter().filter_map(|a| a.speaker);
    let reported = extraction
        .indirect
        .iter()
        .filter_map(|speech| speech.speaker);
    let speakers = speakers.chain(reported);
    let meant = cast.mentions.iter().filter_map(|mention| mention.person);
    let together = cast.joint.iter().map(|joint| joint.person);
    let mut people = speakers.chain(meant).chain(together);
    if let Some(person) = people.find(|&person| person >= count) {
        return Err(format!("there is no person {person} among {count}"));
    }
    let count = cast.mentions.len();
    let backwards = |(first, last): &(usize, usize)| first > last || *last >= count;
    let mut named = cast.joint.iter().map(|joint| joint.mentions);
    if let Some((first, last)) = named.find(backwards) {
        return Err(format!(
            "there are no mentions {first} to {last} among {count}"
        ));
    }
    let mentions = cast.mentions.iter().map(|mention| mention.span);
    check_spans(&found.article.text, "mention", mentions)
}

/// Whether all spans name places of the text: ends in range, forwards, between two characters.
fn check_spans(text: &str, what: &str, spans: impl Iterator<Item = Span>) -> Result<(), String> {
    for (at, span) in spans.enumerate() {
        if text.get(span.start..span.end).is_none() {
            let (start, end, length) = (span.start, span.end, text.len());
            return Err(format!(
                "{what} {at}, bytes {start} to {end}, is no place in the text of {length} bytes"
            ));
        }
    }
    Ok(())
}

fn check_order(what: &str, spans: impl Iterator<Item = (usize, usize)>) -> Result<(), String> {
    let mut behind = 0;
    for (start, end) in spans {
        if start < behind {
            return Err(format!("the {what} should not overlap"));
        }
        behind = end;
    }
    Ok(())
}

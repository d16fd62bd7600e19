//! Documents that speak: "the statement added" is whoever said something in it before, and
//! "Marrack's last answer" is Marrack.

use super::Attribution;
use super::line::{Kind, Line};
use crate::people::Cast;
use crate::text::{Span, fold};

/// What is published for what it says, sorted.
const DOCUMENTS: [&str; 12] = [
    "communique",
    "email",
    "letter",
    "memo",
    "message",
    "note",
    "post",
    "release",
    "report",
    "statement",
    "thread",
    "tweet",
];

/// What else somebody has that says what they say, sorted.
const SAYINGS: [&str; 30] = [
    "answer",
    "argument",
    "assessment",
    "boast",
    "claim",
    "comment",
    "conclusion",
    "explanation",
    "joke",
    "line",
    "motto",
    "phrase",
    "plea",
    "pledge",
    "point",
    "prediction",
    "promise",
    "question",
    "quip",
    "reaction",
    "remark",
    "reply",
    "response",
    "retort",
    "sentence",
    "slogan",
    "speech",
    "verdict",
    "warning",
    "word",
];

/// Words between somebody who says something and the document.
const BY: [&str; 4] = ["in", "via", "through", "by"];

/// How many items away from its cue a document is looked for.
const NEAR: usize = 32;

/// Gives what a document says to its owner, or to whoever last said something in one of its kind:
/// "the embassy said in a statement … the statement added".
pub(super) fn settle(line: &Line, cast: &Cast, attributions: &mut [Attribution]) {
    if line.grammar.inverts {
        return;
    }
    let mut issued = [None; DOCUMENTS.len()];
    for said in attributions {
        let Some((source, speaker)) = said.source.zip(said.speaker) else {
            continue;
        };
        if let Some(owner) = owner(line, cast, source) {
            said.speaker = Some(owner);
            continue;
        }
        let document = kind(source.of(line.text)).filter(|_| is_bare(source.of(line.text)));
        if let Some(document) = document {
            if let Some((issuer, confidence)) = issued[document] {
                said.speaker = Some(issuer);
                said.confidence = said.confidence.min(confidence);
            }
            continue;
        }
        let cue = said.cue.filter(|_| said.shown().is_some());
        let said_in = cue.map(|cue| documents(line, cue)).unwrap_or_default();
        for document in said_in.into_iter().chain(led(line, source)) {
            issued[document] = Some((speaker, said.confidence));
        }
    }
}

/// Whose words they are that speak.
fn owner(line: &Line, cast: &Cast, source: Span) -> Option<usize> {
    let first = line.item_at(source.start);
    let words = line.owned_by(first).map_or("", |owned| line.words(owned));
    let head = fold(words.rsplit(' ').next()?);
    let is_saying = |word: &str| SAYINGS.binary_search(&word).is_ok();
    let says = is_saying(&head) || head.strip_suffix('s').is_some_and(is_saying);
    let owner = cast
        .within(source)
        .next()
        .filter(|_| says || kind(words).is_some())?;
    owner.person.filter(|_| owner.span.start == source.start)
}

/// The kinds of documents in which something is said in the sentence of a cue.
fn documents(line: &Line, cue: Span) -> Vec<usize> {
    let said = line.item_at(cue.start);
    let sentence = line.sentence_of(said);
    let near = sentence.start.max(said.saturating_sub(NEAR))..sentence.end.min(said + NEAR);
    let said_in = near.skip(1).filter(|&at| {
        let phrase = matches!(line.items[at].kind, Kind::Phrase(..) | Kind::Word);
        let before = line.words(at - 1);
        phrase && BY.iter().any(|by| before.eq_ignore_ascii_case(by))
    });
    said_in.filter_map(|at| kind(line.words(at))).collect()
}

/// The kind of the document by which the speaker is named: "a statement from the ministry".
fn led(line: &Line, source: Span) -> Option<usize> {
    let before = line.item_at(source.start).checked_sub(2)?;
    let from = matches!(line.words(before + 1), "from" | "by");
    kind(line.words(before)).filter(|_| from)
}

/// Which kind of document the words mean, a place in [`DOCUMENTS`], if they mean one.
fn kind(words: &str) -> Option<usize> {
    let head = fold(words.rsplit(' ').next().unwrap_or(words)).into_owned();
    DOCUMENTS.binary_search(&head.as_str()).ok()
}

/// Whether the words tell no more of a document than that it is one.
fn is_bare(words: &str) -> bool {
    let mut words = words.split(' ');
    let first = words.next().map(fold);
    let article = first.is_some_and(|first| matches!(&*first, "the" | "a" | "this" | "that"));
    article && words.next().is_some() && words.next().is_none()
}

//! Documents that speak: "the statement added" is whoever said something in it before.

use super::Attribution;
use super::line::{Kind, Line};
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

/// Words between somebody who says something and the document.
const BY: [&str; 4] = ["in", "via", "through", "by"];

/// How many items away from its cue a document is looked for.
const NEAR: usize = 32;

/// Gives what a document says to whoever last said something in one of its kind: "the embassy said
/// in a statement … the statement added".
pub(super) fn settle(line: &Line, attributions: &mut [Attribution]) {
    if line.grammar.inverts {
        return;
    }
    let mut issued = [None; DOCUMENTS.len()];
    for said in attributions {
        let Some((source, speaker)) = said.source.zip(said.speaker) else {
            continue;
        };
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

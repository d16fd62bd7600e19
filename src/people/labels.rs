//! Names that only labels tell: `Der Kurier: …` in front of a turn of an interview.

use super::Words;
use super::phrase::{Phrase, PhraseKind};
use super::token::Token;
use crate::quotation::Reason;

/// The phrases with those that name whoever says a turn, where the label has none.
pub(super) fn with_labels(
    words: &Words,
    tokens: &[Token],
    mut phrases: Vec<Phrase>,
) -> Vec<Phrase> {
    let turns = words.quotations.iter();
    let turns = turns.filter(|quotation| quotation.reason == Reason::Turn);
    let labels = turns.filter_map(|turn| words.labels.get(&turn.span.start));
    let mut named = Vec::new();
    for label in labels.filter(|label| !label.answers) {
        let name = label.whom;
        let first = tokens.partition_point(|token| token.span.start < name.start);
        let end = tokens.partition_point(|token| token.span.end <= name.end);
        let known = phrases.partition_point(|phrase| phrase.tokens.end <= first);
        let overlaps = phrases
            .get(known)
            .is_some_and(|phrase| phrase.tokens.start < end);
        let head = (first..end).rev().find(|&at| tokens[at].is_word());
        if let Some(head) = head.filter(|_| !overlaps) {
            named.push(Phrase {
                tokens: first..head + 1,
                kind: PhraseKind::Human,
                name: first..head + 1,
                head,
                title: None,
            });
        }
    }
    named.dedup_by_key(|phrase| phrase.tokens.start);
    phrases.extend(named);
    phrases.sort_by_key(|phrase| phrase.tokens.start);
    phrases
}

//! Names that only labels tell: `Der Kurier: …` in front of a turn of an interview.

use std::collections::BTreeMap;

use super::phrase::{Phrase, PhraseKind};
use super::token::Token;
use super::{Cast, Words};
use crate::language::{Class, Language};
use crate::quotation::Reason;
use crate::text::{self, Span, fold};

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

/// Names those in full who are called in labels by surname alone and in full in the headline.
pub(super) fn name_in_full(words: &Words, cast: &mut Cast, language: &Language) {
    let title = words
        .article
        .title
        .as_ref()
        .map_or("", |title| &*title.value);
    let full = full_names(title, language);
    for label in words.labels.values() {
        let people = cast.within(label.whom).filter_map(|mention| mention.person);
        let people: Vec<usize> = people.collect();
        for person in people {
            let person = &mut cast.people[person];
            if let Some(name) = full.get(&*fold(&person.name)) {
                person
                    .aliases
                    .push(std::mem::replace(&mut person.name, name.clone()));
                person.aliases.sort_unstable();
            }
        }
    }
}

/// The names of a headline that begin with what may be a given name, by their surnames, folded.
fn full_names(title: &str, language: &Language) -> BTreeMap<String, String> {
    let words: Vec<Span> = text::words(title).collect();
    let pairs = words.windows(2).filter(|pair| {
        let [given, surname] = [pair[0], pair[1]].map(|word| word.of(title));
        let joined = title.get(pair[0].end..pair[1].start) == Some(" ");
        // An unknown word with a capital may be a given name; a title or a verb is known.
        let unknown = given.starts_with(char::is_uppercase) && language.class(given) == Class::NONE;
        let fits = unknown || language.is_given(given);
        joined && fits && surname.starts_with(char::is_uppercase)
    });
    let named = pairs.map(|pair| {
        let whole = Span::new(pair[0].start, pair[1].end);
        (
            fold(pair[1].of(title)).into_owned(),
            whole.of(title).to_owned(),
        )
    });
    named.collect()
}

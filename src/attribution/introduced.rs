//! Who speaks in an interview behind labels that are no names: initials, offices, "A:".

use std::collections::BTreeMap;

use super::line::{Kind, Line};
use super::{Attribution, Rule};
use crate::people::{Cast, Form, PersonKind};
use crate::quotation::Reason;
use crate::text::{Span, fold};

/// How sure it is that whoever answers is the only one whom the headline names.
const ONLY: f32 = 0.9;
/// How sure it is that it is one who is said to be asked, or to ask.
const AMONG: f32 = 0.5;

/// How many bytes of a headline are looked through.
const TITLE: usize = 400;

/// Those whom an article introduces before or while they take turns.
pub(super) struct Introduced {
    /// People by their initials; nobody where several have the same.
    initials: BTreeMap<String, Option<usize>>,
    /// People by the words that stand with their names, folded; nobody where they stand with
    /// several.
    offices: BTreeMap<String, Option<usize>>,
    /// Who is asked.
    pub(super) asked: Attribution,
}

impl Introduced {
    /// Those whom `line` introduces; nobody where it has no turns.
    pub(super) fn of(line: &Line, cast: &Cast) -> Option<Self> {
        let mut quotations = line.quotations.iter();
        let first = quotations.find(|quotation| quotation.reason == Reason::Turn)?;
        Some(Self {
            initials: initials(cast),
            offices: offices(line, cast),
            asked: asked(line, cast, first.span.start),
        })
    }

    /// The only one whose initials a label is.
    pub(super) fn by_initials(&self, label: &str) -> Option<usize> {
        let letters = label.chars().filter(|c| !matches!(c, '.' | ' '));
        *self.initials.get(&letters.collect::<String>())?
    }

    /// The only one who holds an office.
    pub(super) fn by_office(&self, office: &str) -> Option<usize> {
        *self.offices.get(office)?
    }
}

/// Keeps whom a key means, nobody where it means several.
fn keep(people: &mut BTreeMap<String, Option<usize>>, key: String, person: usize) {
    let kept = people.entry(key).or_insert(Some(person));
    if *kept != Some(person) {
        *kept = None;
    }
}

fn initials(cast: &Cast) -> BTreeMap<String, Option<usize>> {
    let mut initials = BTreeMap::new();
    for (at, person) in cast.people.iter().enumerate() {
        let letters = person
            .name
            .split(' ')
            .filter_map(|word| word.chars().next());
        let letters: String = letters.collect();
        if person.kind == PersonKind::Human && letters.chars().count() > 1 {
            keep(&mut initials, letters, at);
        }
    }
    initials
}

fn offices(line: &Line, cast: &Cast) -> BTreeMap<String, Option<usize>> {
    let mut offices = BTreeMap::new();
    let named = cast
        .mentions
        .iter()
        .filter(|mention| mention.form == Form::Name);
    for (mention, person) in named.filter_map(|mention| Some((mention, mention.person?))) {
        let name = &cast.people[person].name;
        let words = mention.span.of(line.text).split_whitespace();
        for word in words.filter(|word| !name.split(' ').any(|part| part == *word)) {
            keep(&mut offices, fold(word).into_owned(), person);
        }
    }
    offices
}

/// Whoever is named in full where it is told, above the text or in front of its first turn at byte
/// `first`, that somebody is asked. A headline names who answers; of whom only the text tells that
/// they spoke with somebody, it may be who asks.
fn asked(line: &Line, cast: &Cast, first: usize) -> Attribution {
    let title = &line.title[..line.title.floor_char_boundary(TITLE)];
    let titled = distinct(line, cast, titled(line, cast, title));
    let mut told = distinct(line, cast, told(line, cast, first));
    if told.is_empty() {
        // Questions and answers may follow without a word on who answers.
        told = distinct(line, cast, above(cast, first));
    }
    let headed = |&person: &usize| {
        let surname = cast.people[person].name.rsplit(' ').next();
        title.is_empty() || surname.is_some_and(|surname| holds(title, surname))
    };
    let (people, known) = match titled.is_empty() {
        true => (&told, told.iter().all(headed)),
        false => (&titled, true),
    };
    let confidence = if known && people.len() == 1 {
        ONLY
    } else {
        AMONG
    };
    let asked = |&person: &usize| Attribution {
        rule: Rule::Preceding,
        confidence,
        speaker: Some(person),
        ..Attribution::unknown()
    };
    people.first().map_or_else(Attribution::unknown, asked)
}

/// Those whom a headline names that tells of an interview.
fn titled(line: &Line, cast: &Cast, title: &str) -> Vec<usize> {
    match line.grammar.tells_of_interview(title) {
        true => (0..cast.people.len())
            .filter(|&person| holds(title, &cast.people[person].name))
            .collect(),
        false => Vec::new(),
    }
}

/// Those who are named in a sentence in front of byte `first` that tells of an interview.
fn told(line: &Line, cast: &Cast, first: usize) -> Vec<usize> {
    let telling = line.sentences.iter().filter(|range| {
        let ends = [range.start, range.end - 1].map(|at| line.items[at].span);
        let span = Span::new(ends[0].start, ends[1].end);
        span.end <= first && line.grammar.tells_of_interview(span.of(line.text))
    });
    let items = telling.flat_map(|range| &line.items[range.clone()]);
    let people = items.filter_map(|item| match item.kind {
        Kind::Phrase(mention, _) => cast.mentions[mention].person,
        _ => None,
    });
    people.collect()
}

/// Those who are named in front of byte `first`.
fn above(cast: &Cast, first: usize) -> Vec<usize> {
    let named = cast.mentions.iter();
    let named = named.filter(|mention| mention.span.end <= first && mention.form == Form::Name);
    named.filter_map(|mention| mention.person).collect()
}

/// The people with full names, each once; those with given names that are known, if there are any.
fn distinct(line: &Line, cast: &Cast, mut people: Vec<usize>) -> Vec<usize> {
    people.retain(|&person| is_full_name(cast, person));
    people.sort_unstable();
    people.dedup();
    let given = |&person: &usize| {
        let first = cast.people[person].name.split(' ').next();
        first.is_some_and(|first| line.language.is_given(first))
    };
    if people.iter().any(given) {
        people.retain(given);
    }
    people
}

/// Whether a name stands among the words of a headline.
fn holds(title: &str, name: &str) -> bool {
    let mut places = title.match_indices(name);
    places.any(|(at, name)| {
        let behind = &title[at + name.len()..];
        let within = title[..at].ends_with(char::is_alphanumeric);
        !within && !behind.starts_with(char::is_alphanumeric)
    })
}

fn is_full_name(cast: &Cast, person: usize) -> bool {
    let person = &cast.people[person];
    person.kind == PersonKind::Human && person.name.contains(' ') && person.is_named()
}

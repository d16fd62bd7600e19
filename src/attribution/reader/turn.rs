//! Turns of an interview and paragraphs of a block quotation.

use std::ops::Range;

use super::{Reader, TAKEN};
use crate::attribution::line::Kind;
use crate::attribution::option::{Candidate, Source};
use crate::attribution::{Attribution, Rule};
use crate::language::Class;
use crate::people::{Form, PersonKind};
use crate::quotation::{self, Reason};
use crate::text::{Span, fold};

/// How sure it is that whoever answers is the only one who is said to be asked.
const ONLY: f32 = 0.9;
/// How sure it is that it is the first of several.
const AMONG: f32 = 0.5;

impl Reader<'_> {
    /// Gives a turn to whom its label names, one that goes on in a new paragraph to whoever began it, a
    /// question to nobody, and an answer to whom the article introduces.
    pub(super) fn take_turn(&mut self, quote: usize) -> bool {
        let quotation = &self.line.quotations[quote];
        match quotation.reason {
            Reason::Turn => {}
            Reason::Block => return self.take_block(quote),
            _ => return false,
        }
        match quotation::label(self.line.text, quotation.span, self.line.grammar) {
            Some(label) if label.asks => {}
            Some(label) if label.answers => self.found[quote] = self.introduced(),
            Some(label) => self.take_label(quote, label.whom),
            None => {
                let is_turn = |at: &usize| self.line.quotations[*at].reason == Reason::Turn;
                let last = (0..quote).rev().find(is_turn);
                if let Some(last) = last {
                    self.found[quote] = self.going_on(last);
                }
            }
        }
        true
    }

    /// Gives a turn to whom its label names. An office may be that of somebody who speaks in other turns:
    /// it counts if a name stands with it elsewhere.
    fn take_label(&mut self, quote: usize, label: Span) {
        let line = self.line;
        let Some(at) = self.phrase_in(label) else {
            return;
        };
        let Kind::Phrase(mention, form) = line.items[at].kind else {
            return;
        };
        let label = label.of(line.text);
        let office = fold(line.last_word(at));
        let known = self.cast.mentions[mention].person;
        let bare = known.is_none_or(|known| fold(&self.cast.people[known].name) == fold(label));
        let named = self.by_initials(label);
        let named = named.or_else(|| self.by_office(&office).filter(|_| bare));
        let person = named.or(known);
        let holds =
            |person: usize| bare || form == Form::Name || self.holds_office(person, &office);
        if let Some(person) = person.filter(|&person| holds(person)) {
            let source = Candidate::only(Source::Item(at), 0..0, Rule::Colon);
            self.give(quote, &source, Some(person), TAKEN);
        }
    }

    /// The phrase that names somebody in a label: the last one, but that "of …" hangs on another.
    fn phrase_in(&self, label: Span) -> Option<usize> {
        let line = self.line;
        let items = &line.items;
        let first = items.partition_point(|item| item.span.start < label.start);
        let end = items.partition_point(|item| item.span.end <= label.end);
        let phrases = || (first..end).filter(|&at| line.is_phrase(at));
        let hangs = |&at: &usize| at > first && line.is(at - 1, Class::PREPOSITION);
        let own = phrases().rev().find(|at| !hangs(at));
        own.or_else(|| phrases().next())
    }

    /// Whether somebody is called by an office and by name together.
    fn holds_office(&self, person: usize, office: &str) -> bool {
        let person = &self.cast.people[person];
        let surname = fold(person.name.rsplit(' ').next().unwrap_or_default());
        let names = person.aliases.iter().chain([&person.name]);
        let has = |name: &str, word: &str| name.split(' ').any(|part| fold(part) == word);
        let both = |name: &String| has(name, office) && has(name, &surname);
        surname != office && names.into_iter().any(both)
    }

    /// The only one who holds an office.
    fn by_office(&self, office: &str) -> Option<usize> {
        let mut people = (0..self.cast.people.len()).filter(|&at| self.holds_office(at, office));
        let found = people.next()?;
        people.next().is_none().then_some(found)
    }

    /// The only one whose initials these are.
    fn by_initials(&self, label: &str) -> Option<usize> {
        let label: String = label.chars().filter(|c| !matches!(c, '.' | ' ')).collect();
        let short = (2..=3).contains(&label.len()) && label.chars().all(char::is_uppercase);
        let initials = |name: &str| {
            name.split(' ')
                .filter_map(|word| word.chars().next())
                .collect::<String>()
        };
        let people = self.cast.people.iter().enumerate();
        let mut people = people.filter(|(_, person)| {
            short && person.kind == PersonKind::Human && initials(&person.name) == label
        });
        let (found, _) = people.next()?;
        people.next().is_none().then_some(found)
    }

    /// Gives a paragraph that stands right below another one of a block quotation to the same speaker.
    fn take_block(&mut self, quote: usize) -> bool {
        let quotations = self.line.quotations;
        let start = quotations[quote].span.start;
        let outer = (0..quote).rev().find(|&at| quotations[at].depth == 0);
        let above = outer.filter(|&above| {
            let between = self.line.text.get(quotations[above].marked.end..start);
            let blank = |between: &str| between.chars().all(|c| c.is_whitespace() || c == '>');
            quotations[above].reason == Reason::Block && between.is_some_and(blank)
        });
        if let Some(above) = above {
            self.found[quote] = self.going_on(above);
        }
        above.is_some()
    }

    fn going_on(&self, last: usize) -> Attribution {
        let last = self.found[last].clone();
        match last.speaker {
            Some(_) => Attribution {
                rule: Rule::Continued,
                cue: None,
                ..last
            },
            None => Attribution::unknown(),
        }
    }

    /// Whoever is named in full where it is told, above the text or in front of
    /// the first turn, that somebody is asked.
    fn introduced(&self) -> Attribution {
        let line = self.line;
        let mut turns = line.quotations.iter();
        let first = turns.find(|quotation| quotation.reason == Reason::Turn);
        let first = first.map_or(0, |turn| turn.span.start);
        let asking = line.sentences.iter().filter(|range| {
            let ends = [range.start, range.end - 1].map(|at| line.items[at].span);
            let span = Span::new(ends[0].start, ends[1].end);
            span.end <= first && line.grammar.tells_of_interview(span.of(line.text))
        });
        let phrases = asking
            .flat_map(Range::clone)
            .filter_map(|at| match line.items[at].kind {
                Kind::Phrase(mention, _) => self.cast.mentions[mention].person,
                _ => None,
            });
        let in_text = phrases.filter(|&person| self.is_full_name(person));
        let titled = line.grammar.tells_of_interview(line.title);
        let in_title = (0..self.cast.people.len()).filter(|&person| {
            let name = self.cast.people[person].name.as_str();
            titled && self.is_full_name(person) && line.title.contains(name)
        });
        let mut people: Vec<usize> = in_text.chain(in_title).collect();
        people.sort_unstable();
        people.dedup();
        let given = |&person: &usize| {
            line.language
                .is_given(first_word(&self.cast.people[person].name))
        };
        if people.iter().any(given) {
            people.retain(given);
        }
        people
            .first()
            .map_or_else(Attribution::unknown, |&person| Attribution {
                rule: Rule::Preceding,
                confidence: if people.len() == 1 { ONLY } else { AMONG },
                speaker: Some(person),
                ..Attribution::unknown()
            })
    }

    fn is_full_name(&self, person: usize) -> bool {
        let person = &self.cast.people[person];
        person.kind == PersonKind::Human && person.name.contains(' ') && person.is_named()
    }
}

fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or_default()
}

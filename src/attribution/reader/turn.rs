//! Turns of an interview and paragraphs of a block quotation that no name is set in front of.

use super::Reader;
use crate::attribution::{Attribution, Rule};
use crate::people::PersonKind;
use crate::quotation::Reason;
use crate::text::fold;

/// How sure it is that whoever answers is the only one who was introduced.
const ONLY: f32 = 0.9;
/// How sure it is that it is one of several.
const AMONG: f32 = 0.5;

impl Reader<'_> {
    /// Gives a turn that goes on in a new paragraph to whoever began it, a question to nobody, and an
    /// answer to whom the article introduces.
    pub(super) fn take_turn(&mut self, quote: usize) -> bool {
        let line = self.line;
        let quotations = line.quotations;
        match quotations[quote].reason {
            Reason::Turn => {}
            Reason::Block => return self.take_block(quote),
            _ => return false,
        }
        let before = &line.text[..quotations[quote].span.start];
        let label = before.rsplit('\n').next().unwrap_or_default();
        let label = fold(label.trim_end().trim_end_matches([':', '：', '.']));
        let grammar = line.grammar;
        self.found[quote] = match &*label {
            "" => {
                let is_turn = |at: &usize| quotations[*at].reason == Reason::Turn;
                let last = (0..quote).rev().find(is_turn);
                last.map_or_else(Attribution::unknown, |last| self.going_on(last))
            }
            label if grammar.asking.contains(&label) => Attribution::unknown(),
            label if grammar.answering.contains(&label) => self.introduced(),
            _ => return false,
        };
        true
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

    /// Whoever is named in full in front of the first turn; of several the one who is named most.
    fn introduced(&self) -> Attribution {
        let mut turns = self.line.quotations.iter();
        let first = turns.find(|quotation| quotation.reason == Reason::Turn);
        let first = first.map_or(0, |turn| turn.span.start);
        let cast = self.cast;
        let mut named = vec![0; cast.people.len()];
        for person in cast.mentions.iter().filter_map(|mention| mention.person) {
            named[person] += 1;
        }
        let is_told = |person: usize| {
            let person = &cast.people[person];
            person.kind == PersonKind::Human && person.name.contains(' ') && person.is_named()
        };
        let early = cast.mentions.iter();
        let early = early.take_while(|mention| mention.span.end <= first);
        let mut people: Vec<usize> = early.filter_map(|mention| mention.person).collect();
        people.retain(|&person| is_told(person));
        people.sort_unstable();
        people.dedup();
        let most = people.iter().max_by_key(|&&person| named[person]);
        most.map_or_else(Attribution::unknown, |&person| Attribution {
            rule: Rule::Preceding,
            confidence: if people.len() == 1 { ONLY } else { AMONG },
            speaker: Some(person),
            ..Attribution::unknown()
        })
    }
}

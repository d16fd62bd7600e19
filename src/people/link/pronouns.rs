//! Whether somebody is a man or a woman, by pronouns that mean nobody else: "Hemm lives with her
//! sister".

use super::Linker;
use crate::language::Class;
use crate::people::phrase::PhraseKind;
use crate::people::{Gender, Mention, PersonKind};
use crate::text::{Span, is_quotation_mark};

/// Tokens behind a name in which its pronoun is looked for.
const NEAR: usize = 24;

impl Linker<'_> {
    /// Learns of everybody with a name whom nothing else tells it of, unless pronouns disagree.
    pub(super) fn learn_by_pronouns(&mut self, mentions: &[Mention]) {
        if self.grammar.inverts {
            return;
        }
        let mut told: Vec<[bool; 2]> = vec![[false; 2]; self.people.len()];
        for (at, mention) in mentions.iter().enumerate() {
            let Some(person) = mention.person else {
                continue;
            };
            match self.own_pronoun(at) {
                Some(Gender::Male) => told[person][0] = true,
                Some(Gender::Female) => told[person][1] = true,
                _ => {}
            }
        }
        for (person, told) in self.people.iter_mut().zip(told) {
            let is_told_else = person.traits.gender != Gender::Unknown || person.traits.plural;
            if is_told_else || person.kind != PersonKind::Human || !person.traits.named {
                continue;
            }
            person.traits.gender = match told {
                [true, false] => Gender::Male,
                [false, true] => Gender::Female,
                _ => Gender::Unknown,
            };
        }
    }

    /// The gender of the first pronoun behind a name that begins a paragraph, where nobody else is
    /// named between them.
    fn own_pronoun(&self, at: usize) -> Option<Gender> {
        let phrase = &self.phrases[at];
        let (first, end) = (phrase.tokens.start, phrase.tokens.end);
        if phrase.kind != PhraseKind::Human || !self.tokens[first].opens {
            return None;
        }
        let behind = self.phrases[at + 1..].iter();
        let mut near = behind.take_while(|other| other.tokens.start < end + NEAR);
        let other = near.find(|other| {
            let human = self.tokens[other.head]
                .class
                .is(Class::HUMAN.with(Class::TITLE));
            other.kind == PhraseKind::Human || other.kind == PhraseKind::Nominal && human
        });
        let upto = other.map_or(end + NEAR, |other| other.tokens.start + 1);
        let behind = self.tokens.get(end..upto.min(self.tokens.len()))?;
        let mut same = behind.iter().take_while(|token| !token.opens);
        let pronoun = same.find(|token| GENDERED.contains(&token.span.of(self.text)))?;
        let name = &self.tokens[end - 1];
        let between = Span::new(name.span.end, pronoun.span.start).of(self.text);
        (!between.contains(is_quotation_mark)).then(|| Gender::told_by(pronoun.class))
    }
}

/// Pronouns that mean one human being, but for those that mostly mean another: "him".
const GENDERED: [&str; 6] = ["he", "his", "himself", "she", "her", "herself"];

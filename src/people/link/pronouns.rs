//! Whether somebody is a man or a woman, by pronouns that mean nobody else: "Hemm lives with her sister".

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
        let mut told: Vec<[u32; 2]> = vec![[0; 2]; self.people.len()];
        for (at, mention) in mentions.iter().enumerate() {
            let Some(person) = mention.person else {
                continue;
            };
            match self.own_pronoun(at) {
                Some(Gender::Male) => told[person][0] += 1,
                Some(Gender::Female) => told[person][1] += 1,
                _ => {}
            }
        }
        for (person, told) in self.people.iter_mut().zip(told) {
            let is_told_else = person.traits.gender != Gender::Unknown || person.traits.plural;
            if is_told_else || person.kind != PersonKind::Human || !person.traits.named {
                continue;
            }
            person.traits.gender = match told.map(|count| count > 0) {
                [true, false] => Gender::Male,
                [false, true] => Gender::Female,
                _ => Gender::Unknown,
            };
        }
    }

    /// The gender of the first pronoun behind a name that begins a sentence, where nobody else is named
    /// between them.
    fn own_pronoun(&self, at: usize) -> Option<Gender> {
        let phrase = &self.phrases[at];
        let opens = phrase.kind == PhraseKind::Human && self.tokens[phrase.tokens.start].opens;
        let mut others = self.phrases[at + 1..].iter().filter(|other| {
            let human = self.tokens[other.head]
                .class
                .is(Class::HUMAN.with(Class::TITLE));
            other.kind == PhraseKind::Human || other.kind == PhraseKind::Nominal && human
        });
        let end = others
            .next()
            .map_or(self.tokens.len(), |other| other.tokens.start + 1);
        let near = phrase.tokens.end..end.min(phrase.tokens.end + NEAR);
        let behind = self.tokens.get(near).filter(|_| opens)?;
        let same = behind.iter().take_while(|token| !token.opens);
        let mut own = same.filter_map(|token| Some((token, gender(token.span.of(self.text))?)));
        let (pronoun, gender) = own.next()?;
        let name = &self.tokens[phrase.tokens.end - 1];
        let between = Span::new(name.span.end, pronoun.span.start).of(self.text);
        (!between.contains(is_quotation_mark)).then_some(gender)
    }
}

fn gender(pronoun: &str) -> Option<Gender> {
    match pronoun {
        "he" | "his" | "himself" => Some(Gender::Male),
        "she" | "her" | "herself" => Some(Gender::Female),
        _ => None,
    }
}

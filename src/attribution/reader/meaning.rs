//! Whom the phrases of an article mean, pronouns by weighing who was spoken of.

use std::ops::Range;

use super::Reader;
use crate::attribution::choice::{Alternative, Choice};
use crate::attribution::joint;
use crate::attribution::line::Kind;
use crate::attribution::memory::Part;
use crate::attribution::model::{Features, cross};
use crate::attribution::subject::{REACH, Sentence};
use crate::language::Class;
use crate::people::token::Shape;
use crate::people::{Form, Gender};

/// Who says something in a sentence, ascending, and with whom its main clause begins.
pub(super) struct Voiced {
    pub(super) voices: Vec<usize>,
    pub(super) lead: Option<usize>,
}

/// How many items off a quotation may stand to tell something of a pronoun.
const BESIDE: usize = 8;

impl Reader<'_> {
    /// Keeps in mind who is mentioned at item `at`.
    pub(super) fn mention(
        &mut self,
        at: usize,
        mention: usize,
        form: Form,
        range: &Range<usize>,
        voiced: &Voiced,
    ) {
        let sentence = Sentence {
            line: self.line,
            range: range.clone(),
        };
        let (person, chance) = self.person_at(at, mention, form, &sentence);
        self.meant[mention] = Some((person, chance));
        let indefinite = self.line.items[at]
            .class
            .is_all(Class::PRONOUN.with(Class::HUMAN));
        if let Some(person) = person.filter(|_| !indefinite) {
            let genitive = self.line.is_mark(at + 1, Shape::Genitive);
            let told = || voiced.voices.binary_search(&at).is_ok() || sentence.is_told_by(at);
            let viewed = sentence.is_viewing(at);
            let part = Part {
                subject: viewed || voiced.lead == Some(at),
                speaks: viewed || !genitive && told() && !sentence.is_subordinate(at),
                named: form == Form::Name,
            };
            self.memory.note(person, part);
            let joint = joint::joint(self.line, self.cast, at);
            if let Some((_, _, group)) = joint.filter(|&(_, last, _)| last == at) {
                self.memory.note(group, part);
            }
        }
    }

    /// Whom the phrase at item `at` means, and how likely that is right.
    pub(super) fn person_at(
        &mut self,
        at: usize,
        mention: usize,
        form: Form,
        sentence: &Sentence,
    ) -> (Option<usize>, f32) {
        if let Some(known) = self.meant[mention] {
            return known;
        }
        if form != Form::Pronoun {
            return (self.cast.mentions[mention].person, 1.0);
        }
        let class = self.line.items[at].class;
        if class.is(Class::DEICTIC) {
            return (None, 0.0);
        }
        let gender = Gender::told_by(class);
        let quoted = (sentence.range.start..at)
            .rev()
            .take(REACH)
            .any(|at| self.line.is_quote(at));
        let setting = usize::from(sentence.first_phrase(at + 1) == Some(at))
            + 2 * usize::from(sentence.speaks_at(at))
            + 4 * usize::from(quoted);
        let mut options = self.memory.meant(gender, class.is(Class::PLURAL), setting);
        let citing = self.citing(at, sentence);
        if options.iter().any(|(person, _)| Some(*person) != citing) {
            options.retain(|(person, _)| Some(*person) != citing);
        }
        self.beside(&mut options, at, sentence);
        let chances = self
            .weights
            .chances(options.iter().map(|(_, features)| features));
        let best =
            (0..chances.len()).max_by(|&a, &b| chances[a].total_cmp(&chances[b]).then(b.cmp(&a)));
        let meant = best.map_or((None, 0.0), |best| (Some(options[best].0), chances[best]));
        if let Some(choices) = &mut self.choices {
            let span = self.line.items[at].span;
            let options = options.into_iter().map(|(person, features)| Alternative {
                person: Some(person),
                source: Some(span),
                features,
            });
            choices.push(Choice {
                place: span,
                pronoun: true,
                options: options.collect(),
            });
        }
        meant
    }

    /// Who quotes the one whom the pronoun at item `at` means: "Askel quoted her as saying".
    fn citing(&self, at: usize, sentence: &Sentence) -> Option<usize> {
        let verb = at.checked_sub(1)?;
        let cites = verb >= sentence.range.start && self.line.is(verb, Class::CITING);
        let subject = cites.then(|| sentence.subject(verb)).flatten()?;
        self.cast.mentions[self.line.mention(subject)?].person
    }

    /// Adds what the quotation next to the pronoun at item `at` tells of whom it may mean: speakers
    /// seldom name themselves, and go on speaking.
    fn beside(&self, options: &mut [(usize, Features)], at: usize, sentence: &Sentence) {
        let line = self.line;
        let low = sentence.range.start.max(at.saturating_sub(BESIDE));
        let high = sentence.range.end.min(at + BESIDE + 1);
        let quote = (low..high).filter(|&item| line.is_quote(item));
        let quote = quote.min_by_key(|item| item.abs_diff(at));
        let said = quote.and_then(|item| match line.items[item].kind {
            Kind::Quote(quote) => Some(line.quotations[quote].span),
            _ => None,
        });
        let cued = usize::from(sentence.speaks_at(at));
        let last = self.last.and_then(|(quote, _)| self.found[quote].speaker);
        for (person, features) in options {
            let inside = said.is_some_and(|said| self.cast.names(*person, said));
            let told = match said {
                None => 0,
                Some(_) => 1 + usize::from(inside),
            };
            let goes_on = usize::from(last == Some(*person));
            let heard = usize::from(self.heard[*person]).min(3);
            features.push(cross(37, told * 2 + cued, goes_on * 4 + heard));
        }
    }
}

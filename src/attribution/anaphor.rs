//! Descriptions that name nobody and mean somebody known: "Ilse Marrack spoke of the harbour. “…,”
//! the Varenian official said".

use std::collections::BTreeMap;

use super::line::{Kind, Line};
use super::subject::Sentence;
use super::{Attribution, source};
use crate::language::Class;
use crate::people::role::{Fit, Role};
use crate::people::{Cast, Form, Gender, PersonKind};
use crate::text::{Span, fold};

/// How many sentences back somebody may have been spoken of.
const BACK: usize = 2;

/// How many items back.
const NEAR: usize = 240;

/// How sure at most it is who is meant.
const SURE: f32 = 0.9;

/// Gives what "the official" says to whoever of those who were just spoken of is one.
pub(super) fn settle(
    line: &Line,
    cast: &Cast,
    meant: &mut [Option<(Option<usize>, f32)>],
    attributions: &mut [Attribution],
) {
    let mut roles = None;
    // For each description the item where it was last looked at, and whom it means.
    let mut current: BTreeMap<usize, (usize, Option<usize>)> = BTreeMap::new();
    for at in 0..attributions.len() {
        let (told, rest) = attributions.split_at_mut(at);
        let said = &mut rest[0];
        let Some((source, speaker)) = said.source.zip(said.speaker) else {
            continue;
        };
        let own = anaphor(line, cast, source, speaker).map(|item| (item, source));
        let last = current.get(&speaker).copied();
        let before = || {
            if !is_unnamed(line, cast, speaker) {
                return None;
            }
            let roles = roles.get_or_insert_with(|| Roles::new(line, cast));
            let item = roles.last_before(source.start, speaker)?;
            let words = source::words(line, item);
            let item = anaphor(line, cast, words, speaker)?;
            let looked_at = last.is_some_and(|(at, _)| at == item);
            (!looked_at).then_some((item, words))
        };
        if let Some((item, words)) = own.or_else(before) {
            let mut search = Search {
                line,
                cast,
                roles: roles.get_or_insert_with(|| Roles::new(line, cast)),
                meant,
                said: line.quotations[at].span,
                told: &told[..line.quotations_before(words.start).min(at)],
            };
            let found = search.antecedent(item, words, speaker);
            if let Some(mention) = line.mention(item).filter(|_| found.is_some()) {
                meant[mention] = Some((found, SURE));
            }
            // Only one without a name goes by the description until the next one says who is meant.
            match cast.traits[speaker].named {
                true => give(said, found.filter(|&found| found != speaker)),
                false => {
                    let kept = last.filter(|_| own.is_none()).and_then(|(_, found)| found);
                    current.insert(speaker, (item, found.or(kept)));
                }
            }
        }
        give(said, current.get(&speaker).and_then(|&(_, found)| found));
    }
}

/// Gives what is said to whom a description is found to mean.
fn give(said: &mut Attribution, found: Option<usize>) {
    if found.is_some() {
        said.speaker = found;
        said.confidence = said.confidence.min(SURE);
    }
}

/// The item of the description that `source` is, if it speaks of `speaker` as of somebody known:
/// "the official", "the port's spokesman". Where it could be told whose the office is, only another
/// one of whom that was told as well may be meant.
fn anaphor(line: &Line, cast: &Cast, source: Span, speaker: usize) -> Option<usize> {
    let first = line.item_at(source.start);
    let item = line.owned_by(first).unwrap_or(first);
    let nominal = matches!(line.items.get(item)?.kind, Kind::Phrase(_, Form::Nominal));
    let (person, traits) = (&cast.people[speaker], &cast.traits[speaker]);
    let class = line.items[item].class;
    // In the tables of other languages many nouns for human beings are missing.
    let unknown = line.grammar.inverts && class == Class::NONE;
    let one = (person.kind == PersonKind::Human || unknown) && !traits.plural;
    let known = traits.named || is_unnamed(line, cast, speaker);
    let whole = line.items[item].span.end == source.end;
    let words = source.of(line.text);
    let is_definite = line.grammar.known_by(words).is_some();
    (nominal && whole && one && known && is_definite).then_some(item)
}

/// Whether a person is known by such a description alone.
fn is_unnamed(line: &Line, cast: &Cast, person: usize) -> bool {
    let known_by = line.grammar.known_by(&cast.people[person].name);
    !cast.traits[person].named && known_by.is_some()
}

/// What people are called beside their names, looked up for those who are thought of.
struct Roles<'a> {
    line: &'a Line<'a>,
    /// The items that name or describe each person.
    items: Vec<Vec<usize>>,
    known: BTreeMap<usize, Role>,
}

impl<'a> Roles<'a> {
    fn new(line: &'a Line, cast: &Cast) -> Self {
        let mut items = vec![Vec::new(); cast.people.len()];
        for (at, item) in line.items.iter().enumerate() {
            if let Kind::Phrase(mention, Form::Name | Form::Nominal) = item.kind
                && let Some(person) = cast.mentions[mention].person
            {
                items[person].push(at);
            }
        }
        Self {
            line,
            items,
            known: BTreeMap::new(),
        }
    }

    /// The last item that names or describes `person` in front of byte `start` of the text.
    fn last_before(&self, start: usize, person: usize) -> Option<usize> {
        let own = &self.items[person];
        let before = own.partition_point(|&at| self.line.items[at].span.start < start);
        own[..before].last().copied()
    }

    fn of(&mut self, person: usize) -> &Role {
        let (line, items) = (self.line, &self.items[person]);
        self.known.entry(person).or_insert_with(|| {
            let mut role = Role::default();
            for &at in items {
                role.add(called(line, at).of(line.text), line.language);
            }
            role
        })
    }
}

/// The phrase at item `at` with its owner, and of a description also what it is of: "the president
/// of Varenia".
fn called(line: &Line, at: usize) -> Span {
    let nominal = matches!(line.items[at].kind, Kind::Phrase(_, Form::Nominal));
    let described = nominal && line.is_phrase(at + 2);
    let of = described && matches!(line.words(at + 1), "of" | "for");
    let (first, last) = (source::with_owner(line, at), at + 2 * usize::from(of));
    Span::new(line.items[first].span.start, line.items[last].span.end)
}

/// Whether a person is a human being with a name.
fn is_somebody(cast: &Cast, person: usize) -> bool {
    let traits = &cast.traits[person];
    cast.people[person].kind == PersonKind::Human && traits.named && !traits.plural
}

/// A description that may mean somebody.
struct Described {
    noun: String,
    role: Role,
    gender: Gender,
}

/// A look for whom a description means.
struct Search<'a, 'b> {
    line: &'a Line<'a>,
    cast: &'a Cast,
    roles: &'a mut Roles<'b>,
    meant: &'a [Option<(Option<usize>, f32)>],
    /// What is said by it.
    said: Span,
    /// The attributions in front of it.
    told: &'a [Attribution],
}

impl Search<'_, '_> {
    /// Whom the description `source` at item `at` means: the last one who spoke or acted in the
    /// sentences before it of whom it may be said, or else the only one in them of whom it is
    /// known.
    fn antecedent(&mut self, at: usize, source: Span, speaker: usize) -> Option<usize> {
        let (line, sentences) = (self.line, &self.line.sentences);
        let words = source.of(line.text);
        let told = self.cast.traits[speaker].gender;
        let described = Described {
            noun: fold(self.noun(at)).into_owned(),
            role: Role::of(words, line.language),
            gender: match line.grammar.known_by(words) {
                Some(sex) if told == Gender::Unknown => Gender::told_by(sex),
                _ => told,
            },
        };
        let number = line.sentence_number(at);
        let before = number.saturating_sub(BACK)..number;
        let leads: Vec<_> = before.clone().rev().map(|at| self.lead(at)).collect();
        let fitting = |&person: &usize| self.fit(person, &described) != Fit::Never;
        let lead = leads.iter().flatten().copied().find(fitting);
        if let Some(lead) = lead.filter(|&lead| self.fit(lead, &described) == Fit::Told) {
            return Some(lead);
        }
        if self.cast.traits[speaker].named {
            return None;
        }
        let items = before.rev().flat_map(|at| sentences[at].clone().rev());
        let people = items.take(NEAR).filter_map(|at| self.person(at));
        let people: Vec<_> = people.collect();
        let told = |&person: &usize| self.fit(person, &described) == Fit::Told;
        let mut known = people.into_iter().filter(told);
        match known.next() {
            Some(one) => known.all(|person| person == one).then_some(one),
            None => lead.filter(|_| leads.first() == Some(&lead)),
        }
    }

    /// Whether a description may mean `person`; speakers seldom name themselves.
    fn fit(&mut self, person: usize, described: &Described) -> Fit {
        let gender = self.cast.traits[person].gender;
        // Where nouns need no article, much is taken for a name that is none.
        let doubtful = self.line.grammar.bare && gender == Gender::Unknown;
        if doubtful || !gender.agrees(described.gender) || self.cast.names(person, self.said) {
            return Fit::Never;
        }
        let role = self.roles.of(person);
        role.fits(&described.noun, &described.role, self.line.language)
    }

    /// The noun of a description.
    fn noun(&self, at: usize) -> &str {
        let line = self.line;
        let mut words = line.words(at).split(' ');
        let (first, second) = (words.next(), words.next());
        let elided = first.and_then(|first| first.split_once(['\'', '’']));
        match elided.map(|(_, noun)| noun).or(second) {
            Some(noun) if line.grammar.head_first => noun,
            _ => line.last_word(at),
        }
    }

    /// Who speaks in a sentence last, or else acts in it.
    fn lead(&self, number: usize) -> Option<usize> {
        let range = self.line.sentences[number].clone();
        let mut near = range.clone().rev().take(NEAR);
        let said = near.find_map(|at| match self.line.items[at].kind {
            Kind::Quote(quote) => self.told.get(quote),
            _ => None,
        });
        let speaker = said.and_then(|said| said.speaker);
        let speaker = speaker.filter(|&speaker| is_somebody(self.cast, speaker));
        let sentence = Sentence {
            line: self.line,
            range,
        };
        let voice = || {
            let mut voices = sentence.voices().into_iter().rev();
            voices.find_map(|at| self.person(at))
        };
        let lead = || self.person(sentence.lead()?);
        speaker.or_else(voice).or_else(lead)
    }

    /// Whom the phrase at an item means, if it is a human being with a name.
    fn person(&self, at: usize) -> Option<usize> {
        let mention = self.line.mention(at)?;
        let person = match self.meant[mention] {
            Some((person, _)) => person,
            None => self.cast.mentions[mention].person,
        };
        person.filter(|&person| is_somebody(self.cast, person))
    }
}

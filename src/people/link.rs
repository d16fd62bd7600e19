//! Who is meant by each noun phrase: surnames and nominals are linked to the fullest name.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use super::phrase::{self, Phrase, PhraseKind};
use super::spelling::{in_small_letters, single_spaced};
use super::token::Token;
use super::{Cast, Form, Gender, Joint, Mention, Person, PersonKind, Traits};
use crate::language::{Class, Grammar, Language};
use crate::text::{Quick, Span, fold};

mod acronym;
mod apposition;
mod body;
mod described;
mod full;
mod joint;
mod nominal;
mod nominative;
mod office;
mod pronouns;
mod single;

use described::Bearer;

/// Builds the cast of an article from its noun phrases.
pub(super) fn link(text: &str, tokens: &[Token], phrases: &[Phrase], language: &Language) -> Cast {
    let mut linker = Linker {
        language,
        grammar: &language.grammar,
        text,
        tokens,
        phrases,
        people: Vec::new(),
        surnames: HashMap::default(),
        given: HashMap::default(),
        bodies: HashMap::default(),
        described: HashMap::default(),
        last_resolved: None,
    };
    linker.register_full_names();
    let mut mentions = Vec::with_capacity(phrases.len());
    for at in 0..phrases.len() {
        let person = linker.resolve(at);
        mentions.push(linker.mention(at, person));
    }
    linker.learn_by_pronouns(&mentions);
    let groups = linker.groups(&mentions);
    linker.finish(mentions, groups)
}

/// Somebody, while the article is read.
struct Entry {
    name: String,
    words: usize,
    kind: PersonKind,
    traits: Traits,
    aliases: BTreeSet<String>,
    seen: Option<usize>,
    /// Where it was last named by its surname, alone or not.
    seen_by_surname: Option<usize>,
    mentions: usize,
    /// Whether something is said of it that is not said of places alone.
    acts: bool,
    /// Whether "Jr." or the like is part of the name.
    junior: bool,
    /// Whether a noun of which nothing is known introduced a name of two words: "the bassist Matej
    /// Orlec".
    introduced: bool,
    /// Whether it is a longer name that ends with that of a land: "North Varenia".
    landed: bool,
}

struct Linker<'a> {
    language: &'a Language,
    grammar: &'a Grammar,
    text: &'a str,
    tokens: &'a [Token],
    phrases: &'a [Phrase],
    people: Vec<Entry>,
    /// People by surname, in the order of their full names.
    surnames: HashMap<String, Vec<usize>, Quick>,
    /// People by given name.
    given: HashMap<String, Vec<usize>, Quick>,
    /// Bodies and nominals by their [whole words and without their land](super::spelling::Body),
    /// and bodies by their head alone.
    bodies: HashMap<String, usize, Quick>,
    /// Who is known by each office or description.
    described: HashMap<String, Vec<Bearer>, Quick>,
    /// Who was meant last.
    last_resolved: Option<usize>,
}

/// How many bearers of one name are weighed against each other.
const BEARERS: usize = 8;

impl<'a> Linker<'a> {
    fn folded(&self, token: usize) -> String {
        let folded = fold(self.tokens[token].span.of(self.text));
        match self.grammar.stem(&folded) {
            stem if stem.len() < folded.len() => stem.to_owned(),
            _ => folded.into_owned(),
        }
    }

    fn words_of(&self, span: Span) -> Cow<'a, str> {
        single_spaced(span.of(self.text))
    }

    fn add(&mut self, kind: PersonKind, named: bool) -> usize {
        self.people.push(Entry {
            name: String::new(),
            words: 0,
            kind,
            traits: Traits {
                named,
                ..Traits::default()
            },
            aliases: BTreeSet::new(),
            seen: None,
            seen_by_surname: None,
            mentions: 0,
            acts: false,
            junior: false,
            introduced: false,
            landed: false,
        });
        self.people.len() - 1
    }

    fn learn_gender(&mut self, phrase: &Phrase, person: usize) {
        let title = self.title_gender(phrase);
        let given = match phrase.name.len() {
            0 => Gender::Unknown,
            1 if self.people[person].words > 1 => Gender::Unknown,
            _ => Gender::told_by(self.tokens[phrase.name.start].class),
        };
        let traits = &mut self.people[person].traits;
        for told in [title, given] {
            if traits.gender == Gender::Unknown {
                traits.gender = told;
            }
        }
    }

    fn title_gender(&self, phrase: &Phrase) -> Gender {
        phrase
            .title
            .map_or(Gender::Unknown, |at| Gender::told_by(self.tokens[at].class))
    }

    /// Whom the phrase at `at` means.
    fn resolve(&mut self, at: usize) -> Option<usize> {
        if self.is_membership(at) {
            return self.last_resolved;
        }
        let bracketed = self.bracketed(at);
        let phrase = &self.phrases[at];
        let person = match (bracketed, phrase.kind) {
            (Some(person), _) => person,
            (None, PhraseKind::Pronoun) => return None,
            (None, PhraseKind::Human) if self.is_full(phrase) => self.full_name(phrase),
            (None, PhraseKind::Human) => self.titled_name(at),
            (None, PhraseKind::Body) => self.body(at),
            (None, PhraseKind::Nominal) => self.nominal(at),
        };
        self.people[person].seen = Some(at);
        if self.has_surname(phrase, person) {
            self.people[person].seen_by_surname = Some(at);
        }
        self.people[person].mentions += 1;
        self.people[person].acts |= self.acts(phrase);
        self.last_resolved = Some(person);
        let span = match phrase.kind {
            PhraseKind::Nominal => self.whole(at),
            _ => phrase::span(self.tokens, &phrase.name),
        };
        if !self.people[person].aliases.contains(span.of(self.text)) {
            let alias = self.words_of(span).into_owned();
            self.people[person].aliases.insert(alias);
        }
        Some(person)
    }

    /// Whether the phrase has a title or a given name, or no preposition leads it.
    fn acts(&self, phrase: &Phrase) -> bool {
        let led = phrase.tokens.start.checked_sub(1).is_some_and(|before| {
            self.tokens[before].class.is(Class::PREPOSITION)
                && !self.tokens[phrase.tokens.start].first
        });
        phrase.title.is_some() || phrase.name.len() > 1 || !led
    }

    fn mention(&self, at: usize, person: Option<usize>) -> Mention {
        let phrase = &self.phrases[at];
        let form = match phrase.kind {
            PhraseKind::Human | PhraseKind::Body => Form::Name,
            PhraseKind::Nominal => Form::Nominal,
            PhraseKind::Pronoun => Form::Pronoun,
        };
        Mention {
            span: phrase.span(self.tokens),
            form,
            person,
        }
    }

    /// Puts the people in the order of their first mention.
    fn finish(self, mut mentions: Vec<Mention>, mut joint: Vec<Joint>) -> Cast {
        let mut places: Vec<Option<usize>> = vec![None; self.people.len()];
        let mut order = Vec::new();
        let mut place = |person: usize| {
            *places[person].get_or_insert_with(|| {
                order.push(person);
                order.len() - 1
            })
        };
        for mention in &mut mentions {
            mention.person = mention.person.map(&mut place);
        }
        for joint in &mut joint {
            joint.person = place(joint.person);
        }
        let mut entries: Vec<Option<Entry>> = self.people.into_iter().map(Some).collect();
        let mut cast = Cast {
            mentions,
            joint,
            ..Cast::default()
        };
        for entry in order
            .into_iter()
            .filter_map(|person| entries[person].take())
        {
            let Entry {
                mut name,
                mut aliases,
                kind,
                traits,
                acts,
                ..
            } = entry;
            let placed = !acts && traits.named && traits.gender == Gender::Unknown;
            let kind = if placed {
                PersonKind::Organisation
            } else {
                kind
            };
            if let Some(plain) = nominative::nominative(&name, &aliases, self.language) {
                aliases.insert(std::mem::replace(&mut name, plain));
            }
            if let Some(plain) = in_small_letters(&name) {
                aliases.insert(std::mem::replace(&mut name, plain));
            }
            aliases.remove(&name);
            let aliases = aliases.into_iter().collect();
            cast.people.push(Person {
                name,
                aliases,
                kind,
            });
            cast.traits.push(traits);
        }
        cast
    }
}

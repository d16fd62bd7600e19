//! Bodies: "the Harbour Ministry", "Varenia’s Ministry of Tides".

use super::Linker;
use crate::language::Class;
use crate::people::phrase::{self, Phrase};
use crate::people::spelling::Body;
use crate::people::token::{Shape, Token};
use crate::people::{Gender, PersonKind};
use crate::text::{Span, fold};

impl Linker<'_> {
    /// Which body the name at `at` means: without a land the one of that name that came last.
    pub(super) fn body(&mut self, at: usize) -> usize {
        let phrase = &self.phrases[at];
        let own = self.words_of(phrase::span(self.tokens, &phrase.name));
        if let Some(person) = self.bearer(
            self.surnames.get(fold(&own).as_ref()),
            Gender::Unknown,
            false,
        ) {
            return person;
        }
        let owned = self.with_land(at).map(|span| self.words_of(span));
        let of_land = owned.map(|name| (Body::of(&name), name));
        let of_land = of_land.filter(|(body, _)| body.landless.is_some());
        let (body, name) = of_land.unwrap_or_else(|| {
            let of_office = self.with_office(at);
            let name = of_office.map_or(own, |span| self.words_of(span));
            (Body::of(&name), name)
        });
        let person = self
            .known_body(&body)
            .unwrap_or_else(|| self.new_body(phrase));
        let entry = &mut self.people[person];
        let is_fuller = || body.landless.is_some() && Body::of(&entry.name).landless.is_none();
        if entry.name.is_empty() || is_fuller() {
            (entry.name, entry.traits.named) = (name.into_owned(), true);
        }
        self.bodies.insert(body.whole, person);
        self.bodies
            .extend(body.landless.map(|words| (words, person)));
        let land = self.tokens[phrase.head].class.is(Class::PLACE);
        if phrase.name.len() > 1 && !land {
            self.bodies.insert(self.folded(phrase.head), person);
            self.people[person].introduced |= self.is_introduced(phrase);
        }
        person
    }

    /// The body of these words, or one of the same words of which no land is told; "the government"
    /// alone may be that of any.
    pub(super) fn known_body(&self, body: &Body) -> Option<usize> {
        let landless = || {
            let words = body.landless.as_ref().filter(|words| words.contains(' '))?;
            let known = self.bodies.get(words);
            known.filter(|&&person| Body::of(&self.people[person].name).whole == *words)
        };
        self.bodies.get(&body.whole).or_else(landless).copied()
    }

    /// Whether a noun of which nothing is known stands in front of two names: "the bassist Matej
    /// Orlec".
    fn is_introduced(&self, phrase: &Phrase) -> bool {
        let before = phrase.name.start.checked_sub(1);
        let noun = before.filter(|before| phrase.tokens.contains(before));
        let unknown = |token: &Token| token.shape == Shape::Small && token.class == Class::NONE;
        let plain = |at: usize| {
            !self.tokens[at]
                .class
                .is(Class::ORGANISATION.with(Class::PLACE))
        };
        let names = phrase.name.len() == 2 && phrase.name.clone().all(plain);
        names && noun.is_some_and(|noun| unknown(&self.tokens[noun]))
    }

    fn new_body(&mut self, phrase: &Phrase) -> usize {
        let person = self.add(PersonKind::Organisation, true);
        self.people[person].words = phrase.name.len();
        let people = self.tokens[phrase.head].class.is(Class::PLURAL);
        self.people[person].traits.plural = people && phrase.name.len() == 1;
        person
    }

    /// The name at `at` with the land that owns it: "Varenia’s Harbour Ministry".
    fn with_land(&self, at: usize) -> Option<Span> {
        let is_land = |owner: &&Phrase| {
            !owner.name.is_empty() && self.tokens[owner.head].class.is(Class::PLACE)
        };
        let owner = self.owner_before(at).filter(is_land)?;
        let [land, name] = [owner, &self.phrases[at]].map(|p| phrase::span(self.tokens, &p.name));
        Some(Span::new(land.start, name.end))
    }

    /// The bare noun at `at` with the office that owns it: "the Mayor’s Office".
    fn with_office(&self, at: usize) -> Option<Span> {
        let name = &self.phrases[at].name;
        let owner = self.owner_before(at).filter(|_| name.len() == 1)?;
        let office = self.tokens[owner.head].is_capital() && self.describes(owner);
        let office = office.then(|| owner.tokens.clone())?;
        let first = office.clone().find(|&token| self.tokens[token].is_name())?;
        Some(Span::new(
            self.tokens[first].span.start,
            phrase::span(self.tokens, name).end,
        ))
    }
}

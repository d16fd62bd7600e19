//! One person across a corpus: names of single articles become people of all.

mod groups;
mod initials;
mod key;
mod misspelt;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::spelling::{Body, given_skeleton, surname_stem};
use super::{Cast, Person, PersonKind, is_name};
use crate::id::PersonId;
use groups::{Groups, place};
use key::{Key, description, is_initial};
use misspelt::{Outline, outline};

/// The people of a corpus that speak in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Union {
    /// Those with a name first, and of them who speaks most; who speaks as often, by name.
    pub people: Vec<Person>,
    /// Parallel to the casts, and within one to its people; `None` for whoever never speaks.
    pub ids: Vec<Vec<Option<PersonId>>>,
}

/// How many times as often as all others together a full name must occur, for a surname alone to
/// mean it.
const DOMINANCE: u32 = 6;

/// Makes one person of all who are the same in several articles, whose casts go by one by one.
///
/// Full names unite over their spelling: titles, middle names, transliteration (of East Slavic
/// names also from which language) and common short forms do not count. A surname alone, a given
/// name's initial and a middle name in place of the given one unite with a full name if only one in
/// the corpus fits or one outweighs all others by far, a name with a slip in it with the same name
/// that is met far more often or where nobody else has the surname; a description with a name in it
/// ("Marrack spokesman") if it is known of one person only, letters with the body that some article
/// calls by them. A ministry or the like is one by its words in any order and its land ("Varenia’s
/// Harbour Ministry"), which it can do without if no other land has it. Others without a name are
/// one person for each wording.
#[derive(Default)]
pub struct Uniting {
    register: Register,
    places: Vec<Box<[Place]>>,
}

impl Uniting {
    /// The next article's cast; `spoken` tells of each person of it how many quotations the person
    /// speaks.
    pub fn add(&mut self, cast: &Cast, spoken: &[u32]) {
        self.register.contest(cast);
        let people = cast.people.iter().zip(&cast.traits).enumerate();
        let places = people.map(|(at, (person, traits))| {
            let count = spoken.get(at).copied().unwrap_or_default();
            let named = traits.named && !traits.plural;
            self.register.enter(person, named, count)
        });
        self.places.push(places.collect());
    }

    /// Everybody who speaks, by name: what else they are called, [`Union::call`] takes in.
    pub fn close(self) -> Union {
        self.register.close(self.places)
    }
}

impl Union {
    /// Takes in what the people of the cast of the `article`th article are called there.
    pub fn call(&mut self, article: usize, cast: &Cast) {
        let ids = self.ids.get(article).into_iter().flatten();
        for (called, id) in cast.people.iter().zip(ids) {
            let Some(person) = id.and_then(|id| self.people.get_mut(id.index())) else {
                continue;
            };
            for name in called.aliases.iter().chain([&called.name]) {
                if let (Err(at), true) = (person.aliases.binary_search(name), *name != person.name)
                {
                    person.aliases.insert(at, name.clone());
                }
            }
        }
    }
}

/// The group of a person of an article, before surnames are settled.
#[derive(Clone, Copy)]
struct Place(u32);

#[derive(Default)]
struct Register {
    groups: Groups,
    /// Full names by what is left of their surnames.
    surnames: BTreeMap<String, Vec<u32>>,
    /// Full names by their [`outline`].
    outlines: BTreeMap<Outline, Vec<u32>>,
    /// Bodies of some land by what they are called without it.
    bodies: BTreeMap<String, Vec<u32>>,
    /// Full names by an office and another word of what they are called besides, ascending.
    described: BTreeMap<String, Vec<u32>>,
    /// Bodies by the letters that some article says they are called by, ascending.
    initials: BTreeMap<String, Vec<u32>>,
    /// Letters that may be those of other bodies, too.
    contested: BTreeSet<String>,
}

impl Register {
    fn enter(&mut self, person: &Person, named: bool, count: u32) -> Place {
        let is_human = named && person.kind != PersonKind::Organisation;
        let key = Key::of(&person.name, is_human);
        let (group, is_new) = self.groups.enter(&key, &person.name, person.kind);
        let entry = self.groups.group_mut(group);
        entry.articles += 1;
        entry.spoken = entry.spoken.saturating_add(count);
        let place = place(group);
        if let Key::Full(given, surname) = key {
            if is_new {
                let alike = self.outlines.entry(outline(&given, &surname));
                alike.or_default().push(place);
                let bearers = self.surnames.entry(surname_stem(&surname));
                bearers.or_default().push(place);
            }
            self.describe(place, person);
        }
        if is_new
            && person.kind == PersonKind::Organisation
            && let Some(landless) = Body::of(&person.name).landless
        {
            self.bodies.entry(landless).or_default().push(place);
        }
        if !is_human {
            self.abbreviate(place, person);
        }
        Place(place)
    }

    /// Takes in by which descriptions a full name is known.
    fn describe(&mut self, group: u32, person: &Person) {
        for pair in person.aliases.iter().flat_map(|alias| description(alias)) {
            let known = self.described.entry(pair).or_default();
            if let Err(at) = known.binary_search(&group) {
                known.insert(at, group);
            }
        }
    }

    /// The group that each one is part of, itself where no other: settles whom short names mean.
    fn settle(&self) -> Vec<u32> {
        let groups = 0..self.groups.len();
        let mut joins: Vec<Option<u32>> = groups.clone().map(|group| self.joins(group)).collect();
        for (group, others) in self.by_middle_names() {
            joins[group] = joins[group].or_else(|| self.dominant(&others));
        }
        for (group, other) in self.by_initials() {
            joins[group as usize] = joins[group as usize].or(Some(other));
        }
        groups.map(|group| self.root(&joins, group)).collect()
    }

    /// The group at the end of what a group joins. Where some join one another in a circle, as
    /// names of nothing but initials may, it is the weightiest of these.
    fn root(&self, joins: &[Option<u32>], group: usize) -> u32 {
        let mut chain = vec![place(group)];
        let mut last = group;
        while let Some(next) = joins[last] {
            if let Some(start) = chain.iter().position(|&at| at == next) {
                let circle = chain[start..].iter().copied();
                return circle
                    .max_by_key(|&at| self.weight(at as usize))
                    .unwrap_or(next);
            }
            chain.push(next);
            last = next as usize;
        }
        place(last)
    }

    /// Another group that this one is part of.
    fn joins(&self, group: usize) -> Option<u32> {
        match self.groups.key(group) {
            Key::Full(given, surname) if is_initial(&given) => {
                if !Key::by_middle_names(self.groups.first(group)).is_empty() {
                    return None;
                }
                let bearers = self.surnames.get(&surname_stem(&surname))?;
                let fitting = bearers.iter().copied().filter(|&other| {
                    other as usize != group && self.given_of(other).starts_with(&given)
                });
                self.dominant(&fitting.collect::<Vec<_>>())
            }
            Key::Full(given, surname) => {
                let other = self.of_other_kind(group);
                other.or_else(|| self.misspelt(group, &given, &surname))
            }
            Key::Surname(surname) => self.dominant(self.surnames.get(&surname_stem(&surname))?),
            Key::Words(words) if self.is_landless(group, &words) => {
                self.dominant(self.bodies.get(&words)?)
            }
            Key::Words(_) => {
                let is_human = self.groups.group(group).kind == PersonKind::Human;
                let described = is_human.then(|| self.described_as(self.groups.first(group)));
                described.flatten().or_else(|| self.of_other_kind(group))
            }
        }
    }

    /// The weightier group of the same name that is taken for a human being where this one is not,
    /// or the other way about.
    fn of_other_kind(&self, group: usize) -> Option<u32> {
        let name = self.groups.first(group);
        let same = Key::of(name, !self.groups.group(group).is_human);
        let named = is_name(name) && name.contains(' ');
        let other = self.groups.find(&same).filter(|_| named)?;
        let weighs = |group: usize| {
            let group = self.groups.group(group);
            (group.articles, !group.is_human)
        };
        (weighs(other) > weighs(group)).then(|| place(other))
    }

    /// Whether a body of these words is one that some land has; "the government" alone may be
    /// any's.
    fn is_landless(&self, group: usize, words: &str) -> bool {
        let is_body = self.groups.group(group).kind == PersonKind::Organisation;
        is_body && words.contains(' ') && self.bodies.contains_key(words)
    }

    fn given_of(&self, group: u32) -> String {
        given_skeleton(self.given(group as usize))
    }

    /// The first word of what a group is called.
    fn given(&self, group: usize) -> &str {
        let mut words = self.groups.first(group).split(' ');
        words.next().unwrap_or_default()
    }

    /// In how many articles a group is and how many words it has; no two weigh the same.
    fn weight(&self, group: usize) -> (u32, usize, Reverse<usize>) {
        let words = self.groups.first(group).split(' ').count();
        (self.groups.group(group).articles, words, Reverse(group))
    }

    /// For each group the weightier ones that are called as it is but for a first name more or
    /// less.
    fn by_middle_names(&self) -> BTreeMap<usize, Vec<u32>> {
        let mut found: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        let humans = (0..self.groups.len()).filter(|&group| self.groups.group(group).is_human);
        for long in humans {
            let is_full = matches!(self.groups.key(long), Key::Full(..));
            let names = is_full.then(|| Key::by_middle_names(self.groups.first(long)));
            let shorter = names.into_iter().flatten();
            let shorter = shorter.filter_map(|name| self.groups.find(&name));
            for short in shorter.filter(|&short| short != long) {
                let mut pair = [long, short];
                pair.sort_by_key(|&group| self.weight(group));
                found.entry(pair[0]).or_default().push(place(pair[1]));
            }
        }
        found
    }

    /// The only group, or the one that has far more articles than all others.
    fn dominant(&self, groups: &[u32]) -> Option<u32> {
        let articles = |group: u32| self.groups.group(group as usize).articles;
        let best = groups
            .iter()
            .copied()
            .max_by_key(|&group| articles(group))?;
        let all: u32 = groups.iter().map(|&group| articles(group)).sum();
        let others = all - articles(best);
        outweighs(articles(best), others).then_some(best)
    }

    /// The only full name that is known by all words of the description; "a Ferries spokesman",
    /// "the former Ferries spokesman" may be somebody else.
    fn described_as(&self, words: &str) -> Option<u32> {
        let first = words.split(' ').next().unwrap_or_default();
        let some = ["a", "an", "one"];
        if some.iter().any(|word| first.eq_ignore_ascii_case(word)) {
            return None;
        }
        let mut fitting: Option<Vec<u32>> = None;
        for pair in description(words) {
            let known = self.described.get(&pair)?;
            match &mut fitting {
                Some(fitting) => fitting.retain(|group| known.binary_search(group).is_ok()),
                None => fitting = Some(known.clone()),
            }
        }
        match fitting?[..] {
            [only] => Some(only),
            _ => None,
        }
    }

    fn close(self, places: Vec<Box<[Place]>>) -> Union {
        let Self { groups, .. } = &self;
        let roots = self.settle();
        let mut totals = vec![0u64; groups.len()];
        for (group, &root) in roots.iter().enumerate() {
            totals[root as usize] += u64::from(groups.group(group).spoken);
        }
        let speaking = totals.iter().enumerate().filter(|&(_, &total)| total > 0);
        let mut order: Vec<_> = speaking
            .map(|(group, &total)| {
                let name = groups.name(group);
                (!is_name(name), Reverse(total), name, group)
            })
            .collect();
        order.sort_unstable();
        let mut ids = vec![None; groups.len()];
        for (at, &(.., group)) in order.iter().enumerate() {
            ids[group] = Some(PersonId::at(at));
        }
        let people = order.iter().map(|&(.., name, group)| Person {
            name: name.to_owned(),
            aliases: Vec::new(),
            kind: groups.group(group).kind,
        });
        let people = people.collect();
        let id = |&Place(group): &Place| ids[roots[group as usize] as usize];
        let ids = places.into_iter();
        let ids = ids.map(|places| places.iter().map(id).collect());
        Union {
            people,
            ids: ids.collect(),
        }
    }
}

/// Whether what is met in so many articles outweighs by far what is met in `others`.
fn outweighs(articles: u32, others: u32) -> bool {
    articles >= others.saturating_mul(DOMINANCE)
}

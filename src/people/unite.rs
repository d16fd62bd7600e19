//! One person across a corpus: names of single articles become people of all.

use std::collections::{BTreeMap, BTreeSet};

use super::spelling::{given_skeleton, skeleton};
use super::{Cast, Person, PersonKind};
use crate::id::PersonId;
use crate::text::fold;

/// The people of a corpus that speak in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Union {
    /// Who speaks most comes first; who speaks as often, by name.
    pub people: Vec<Person>,
    /// Parallel to the casts, and within one to its people; `None` for whoever never speaks.
    pub ids: Vec<Vec<Option<PersonId>>>,
}

/// How many times as often as all others together a full name must occur, for a surname alone to
/// mean it.
const DOMINANCE: u32 = 9;

/// Makes one person of all who are the same in several articles, whose casts go by one by one.
///
/// Full names unite over their spelling: titles, middle names, transliteration and common
/// short forms do not count. A surname alone, or a given name's initial, unites with a full name if
/// only one in the corpus fits or one outweighs all others by far; a description with a name in it
/// ("Marrack spokesman") if it is known of one person only. People without a name are one person
/// for each wording.
#[derive(Default)]
pub struct Uniting {
    register: Register,
    places: Vec<Box<[Place]>>,
}

impl Uniting {
    /// The next article's cast; `spoken` tells of each person of it how many quotations the person
    /// speaks.
    pub fn add(&mut self, cast: &Cast, spoken: &[u32]) {
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

/// Under which key a person of an article stands, before surnames are settled.
#[derive(Clone, Copy)]
struct Place(u32);

/// Everybody who has the same key.
#[derive(Default)]
struct Group {
    /// Spellings of the name by alphabet, and how many articles have each.
    names: Vec<(String, u32)>,
    articles: u32,
    spoken: u64,
    kind: Option<PersonKind>,
    /// Another group that this one is part of.
    joins: Option<usize>,
}

#[derive(Default)]
struct Register {
    keys: BTreeMap<Key, usize>,
    groups: Vec<Group>,
    /// Full names by surname.
    surnames: BTreeMap<String, Vec<usize>>,
    /// Full names by a word for an office and a name next to it.
    described: BTreeMap<(String, String), BTreeSet<usize>>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// Given name and surname.
    Full(String, String),
    /// A surname, or whatever single word names a human being.
    Surname(String),
    /// The words of anything else.
    Words(String),
}

impl Register {
    fn enter(&mut self, person: &Person, named: bool, count: u32) -> Place {
        let key = key(person, named);
        let group = self.group(&key);
        let entry = &mut self.groups[group];
        entry.count(&person.name);
        entry.articles += 1;
        entry.spoken += u64::from(count);
        entry.kind.get_or_insert(person.kind);
        if let Key::Full(..) = key {
            for alias in &person.aliases {
                for pair in description(alias) {
                    self.described.entry(pair).or_default().insert(group);
                }
            }
        }
        Place(u32::try_from(group).expect("fewer groups than bytes"))
    }

    fn group(&mut self, key: &Key) -> usize {
        if let Some(&group) = self.keys.get(key) {
            return group;
        }
        self.groups.push(Group::default());
        let group = self.groups.len() - 1;
        self.keys.insert(key.clone(), group);
        if let Key::Full(_, surname) = key {
            self.surnames
                .entry(surname.clone())
                .or_default()
                .push(group);
        }
        group
    }

    /// Settles whom short names mean.
    fn settle(&mut self) {
        for (key, group) in std::mem::take(&mut self.keys) {
            let joins = match &key {
                Key::Full(given, surname) if given.chars().count() == 1 => {
                    let bearers = self.surnames.get(surname).into_iter().flatten().copied();
                    let fitting = bearers
                        .filter(|&other| other != group && self.given_of(other).starts_with(given));
                    self.dominant(fitting.collect())
                }
                Key::Full(..) => None,
                Key::Surname(surname) => {
                    self.dominant(self.surnames.get(surname).cloned().unwrap_or_default())
                }
                Key::Words(_) => self.described_as(group),
            };
            self.groups[group].joins = joins;
        }
    }

    fn given_of(&self, group: usize) -> String {
        let name = self.groups[group]
            .names
            .first()
            .map_or("", |(name, _)| name.as_str());
        given_skeleton(name.split(' ').next().unwrap_or_default())
    }

    /// The only group, or the one that has far more articles than all others.
    fn dominant(&self, groups: Vec<usize>) -> Option<usize> {
        let best = groups
            .iter()
            .copied()
            .max_by_key(|&group| self.groups[group].articles)?;
        let all: u32 = groups
            .iter()
            .map(|&group| self.groups[group].articles)
            .sum();
        let others = all - self.groups[best].articles;
        (self.groups[best].articles >= others.saturating_mul(DOMINANCE)).then_some(best)
    }

    fn described_as(&self, group: usize) -> Option<usize> {
        let (name, _) = self.groups[group].names.first()?;
        let mut fitting: Option<BTreeSet<usize>> = None;
        for pair in description(name) {
            let known = self.described.get(&pair)?;
            fitting = Some(match fitting {
                None => known.clone(),
                Some(before) => before.intersection(known).copied().collect(),
            });
        }
        let fitting = fitting?;
        (fitting.len() == 1)
            .then(|| fitting.first().copied())
            .flatten()
    }

    fn close(mut self, places: Vec<Box<[Place]>>) -> Union {
        self.settle();
        let root = |group: usize| self.groups[group].joins.unwrap_or(group);
        let mut totals = vec![0u64; self.groups.len()];
        for group in 0..self.groups.len() {
            totals[root(group)] += self.groups[group].spoken;
        }
        let mut order: Vec<usize> = (0..self.groups.len())
            .filter(|&group| totals[group] > 0)
            .collect();
        let mut names = vec![String::new(); self.groups.len()];
        for &group in &order {
            names[group] = self.groups[group].name();
        }
        order.sort_by(|&a, &b| {
            totals[b]
                .cmp(&totals[a])
                .then_with(|| names[a].cmp(&names[b]))
                .then(a.cmp(&b))
        });
        let mut ids = vec![None; self.groups.len()];
        for (at, &group) in order.iter().enumerate() {
            ids[group] = Some(PersonId::at(at));
        }
        let people = order.iter().map(|&group| Person {
            name: std::mem::take(&mut names[group]),
            aliases: Vec::new(),
            kind: self.groups[group].kind.unwrap_or(PersonKind::Organisation),
        });
        let people = people.collect();
        let id = |place: &Place| ids[root(place.0 as usize)];
        let ids = places.into_iter();
        let ids = ids.map(|places| places.iter().map(id).collect());
        Union {
            people,
            ids: ids.collect(),
        }
    }
}

impl Group {
    /// Counts an article with this spelling. Nearly every group has one only, so room for more would
    /// be most of what a corpus of many people takes.
    fn count(&mut self, name: &str) {
        match self
            .names
            .binary_search_by(|(known, _)| known.as_str().cmp(name))
        {
            Ok(at) => self.names[at].1 += 1,
            Err(at) => {
                self.names.reserve_exact(1);
                self.names.insert(at, (name.to_owned(), 1));
            }
        }
    }

    /// The spelling that most articles have; of several the longest, then the first by alphabet.
    fn name(&self) -> String {
        let best = self.names.iter().max_by(|(a, in_a), (b, in_b)| {
            in_a.cmp(in_b)
                .then(a.len().cmp(&b.len()))
                .then_with(|| b.cmp(a))
        });
        best.map_or_else(String::new, |(name, _)| name.clone())
    }
}

fn key(person: &Person, named: bool) -> Key {
    let mut words: Vec<&str> = person
        .name
        .split(' ')
        .filter(|word| !is_suffix(word))
        .collect();
    if !named || person.kind == PersonKind::Organisation {
        if words.len() > 1 && matches!(words[0], "the" | "The" | "a" | "A" | "an" | "An") {
            words.remove(0);
        }
        return Key::Words(fold(&words.join(" ")).into_owned());
    }
    match words[..] {
        [given, .., surname] => Key::Full(given_skeleton(given), skeleton(surname)),
        [surname] => Key::Surname(skeleton(surname)),
        [] => Key::Words(String::new()),
    }
}

fn is_suffix(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "Jr" | "Sr" | "II" | "III" | "IV"
    )
}

/// The pairs of a word for an office and a name next to it in a description: ("spokesman",
/// "marrack") of "Marrack's spokesman". Empty where no name is in it or the last word is a name.
fn description(words: &str) -> Vec<(String, String)> {
    let mut parts: Vec<&str> = words
        .split([' ', '’', '\''])
        .filter(|word| word.len() > 1)
        .collect();
    let Some(head) = parts
        .pop()
        .filter(|head| !head.starts_with(char::is_uppercase))
    else {
        return Vec::new();
    };
    let head = fold(head).into_owned();
    let names = parts
        .into_iter()
        .skip_while(|word| matches!(*word, "The" | "A" | "An" | "His" | "Her"));
    let names = names.filter(|word| word.starts_with(char::is_uppercase));
    names.map(|name| (head.clone(), skeleton(name))).collect()
}

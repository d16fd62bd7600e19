//! Who is being spoken of: the model by which a pronoun finds whom it means.

use crate::people::{Cast, Gender, PersonKind};

/// How much of their weight people keep from one sentence to the next.
const DECAY: f32 = 0.7;

/// How many people are kept in mind.
const MEMORY: usize = 12;

/// The people last spoken of and how much weight each has.
pub(super) struct Salience<'a> {
    cast: &'a Cast,
    people: Vec<Weight>,
}

struct Weight {
    person: usize,
    weight: f32,
}

impl<'a> Salience<'a> {
    pub(super) fn new(cast: &'a Cast) -> Self {
        Self {
            cast,
            people: Vec::with_capacity(MEMORY + 1),
        }
    }

    /// A sentence has ended.
    pub(super) fn fade(&mut self) {
        for person in &mut self.people {
            person.weight *= DECAY;
        }
    }

    /// `person` was spoken of, with `weight`.
    pub(super) fn speak_of(&mut self, person: usize, weight: f32) {
        match self.people.iter_mut().find(|known| known.person == person) {
            Some(known) => known.weight += weight,
            None => self.people.push(Weight { person, weight }),
        }
        if self.people.len() > MEMORY {
            let least = (0..self.people.len())
                .min_by(|&a, &b| self.people[a].weight.total_cmp(&self.people[b].weight));
            self.people.swap_remove(least.unwrap_or_default());
        }
    }

    /// Whom a pronoun of this gender and number means.
    pub(super) fn meant(&self, gender: Gender, plural: bool) -> Option<usize> {
        let fitting = self
            .people
            .iter()
            .filter(|known| self.fits(known.person, gender, plural));
        fitting
            .max_by(|a, b| self.weighed(a, gender).total_cmp(&self.weighed(b, gender)))
            .map(|known| known.person)
    }

    fn weighed(&self, known: &Weight, gender: Gender) -> f32 {
        let sure = self.cast.traits[known.person].gender == gender;
        if sure {
            known.weight
        } else {
            known.weight * 0.5
        }
    }

    fn fits(&self, person: usize, gender: Gender, plural: bool) -> bool {
        let traits = &self.cast.traits[person];
        let human = self.cast.people[person].kind == PersonKind::Human;
        match gender {
            Gender::Unknown => traits.plural == plural && (plural || !human),
            told => human && !traits.plural && traits.gender.agrees(told),
        }
    }
}

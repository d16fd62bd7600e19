//! Who has been spoken of: by this a pronoun finds whom it means.

use super::model::{Features, cross};
use super::option::distance;
use crate::people::{Cast, Gender, PersonKind};

/// How many people are kept in mind.
const KEPT: usize = 12;

/// The people last spoken of.
pub(super) struct Memory<'a> {
    cast: &'a Cast,
    people: Vec<Trace>,
    /// How often the whole article mentions each person.
    totals: Vec<usize>,
    /// How often it mentions whom it mentions most, at least once.
    most: usize,
    /// How many mentions there were.
    mentions: usize,
    sentence: usize,
    paragraph: usize,
}

/// When somebody was spoken of and how.
#[derive(Clone, Debug)]
struct Trace {
    person: usize,
    /// The sentence and paragraph of the last mention.
    sentence: usize,
    paragraph: usize,
    /// The sentence in which the person was last the subject.
    subject: Option<usize>,
    /// The sentence in which the person last said something.
    spoke: Option<usize>,
    /// The sentence of the last mention by name.
    named: Option<usize>,
    mentions: usize,
    /// The number of the last mention.
    order: usize,
}

/// How somebody is mentioned.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Part {
    pub(super) subject: bool,
    pub(super) speaks: bool,
    pub(super) named: bool,
}

impl<'a> Memory<'a> {
    pub(super) fn new(cast: &'a Cast) -> Self {
        let mut totals = vec![0; cast.people.len()];
        for person in cast.mentions.iter().filter_map(|mention| mention.person) {
            totals[person] += 1;
        }
        Self {
            most: totals.iter().copied().max().unwrap_or_default().max(1),
            totals,
            cast,
            mentions: 0,
            people: Vec::with_capacity(KEPT + 1),
            sentence: 0,
            paragraph: 0,
        }
    }

    /// A sentence begins, and with it perhaps a paragraph.
    pub(super) fn go_on(&mut self, opens: bool) {
        self.sentence += 1;
        self.paragraph += usize::from(opens);
    }

    /// How often the article mentions the person beside whom it mentions most, in quarters.
    pub(super) fn share(&self, person: usize) -> usize {
        (self.totals[person] * 4 / self.most).min(3)
    }

    /// `person` is mentioned.
    pub(super) fn note(&mut self, person: usize, part: Part) {
        self.mentions += 1;
        let order = self.mentions;
        let at = self
            .people
            .iter()
            .position(|trace| trace.person == person)
            .unwrap_or_else(|| {
                if self.people.len() == KEPT {
                    self.forget();
                }
                self.people.push(Trace {
                    person,
                    sentence: 0,
                    paragraph: 0,
                    subject: None,
                    spoke: None,
                    named: None,
                    mentions: 0,
                    order: 0,
                });
                self.people.len() - 1
            });
        let trace = &mut self.people[at];
        (trace.sentence, trace.paragraph, trace.order) = (self.sentence, self.paragraph, order);
        trace.mentions += 1;
        for (told, place) in [
            (part.subject, &mut trace.subject),
            (part.speaks, &mut trace.spoke),
            (part.named, &mut trace.named),
        ] {
            if told {
                *place = Some(self.sentence);
            }
        }
    }

    /// Forgets who was spoken of longest ago: a thing, if most of those in mind are things.
    fn forget(&mut self) {
        let human = |at: usize| self.cast.people[self.people[at].person].kind == PersonKind::Human;
        let humans = (0..self.people.len()).filter(|&at| human(at)).count();
        let things = humans * 2 < self.people.len();
        let oldest = (0..self.people.len())
            .filter(|&at| !(things && human(at)))
            .min_by_key(|&at| self.people[at].order);
        if let Some(oldest) = oldest {
            self.people.swap_remove(oldest);
        }
    }

    /// Whom a pronoun of this gender and number may mean, with what speaks for each. `setting` is
    /// the sum of 1 where the pronoun is the first phrase of its sentence, 2 where a cue stands
    /// next to it and 4 where a quotation stands before it.
    pub(super) fn meant(
        &self,
        gender: Gender,
        plural: bool,
        setting: usize,
    ) -> Vec<(usize, Features)> {
        let mut fitting: Vec<&Trace> = self
            .people
            .iter()
            .filter(|trace| self.fits(trace.person, gender, plural))
            .collect();
        fitting.sort_by_key(|trace| std::cmp::Reverse(trace.order));
        let is_alike = |trace: &Trace| self.cast.traits[trace.person].plural == plural;
        // Several who were spoken of since then are rather meant than a spokesperson.
        let several = fitting.iter().find(|trace| is_alike(trace));
        let last = several.map_or(0, |trace| trace.order);
        fitting.retain(|trace| is_alike(trace) || trace.order > last);
        let single = fitting.len() == 1;
        let most = fitting
            .iter()
            .map(|trace| self.totals[trace.person])
            .max()
            .unwrap_or(1)
            .max(1);
        let ranked = fitting.iter().enumerate();
        ranked
            .map(|(rank, trace)| {
                (trace.person, {
                    let mut features = self.features(trace, rank, gender, setting, single);
                    features.push(cross(17, 24, usize::from(is_alike(trace))));
                    let share = self.totals[trace.person] * 4 / most;
                    features.push(cross(
                        17,
                        18 + share,
                        distance(self.sentence - trace.sentence),
                    ));
                    features
                })
            })
            .collect()
    }

    fn features(
        &self,
        trace: &Trace,
        rank: usize,
        gender: Gender,
        setting: usize,
        single: bool,
    ) -> Features {
        let traits = &self.cast.traits[trace.person];
        let since = |sentence: usize| distance(self.sentence - sentence);
        let last = |place: Option<usize>| place.map_or(15, since);
        let sure = usize::from(traits.gender == gender);
        let paragraphs = (self.paragraph - trace.paragraph).min(3);
        let human = self.cast.people[trace.person].kind == PersonKind::Human;
        vec![
            cross(16, setting, since(trace.sentence)),
            cross(16, setting + 8, last(trace.subject)),
            cross(16, setting + 16, last(trace.spoke)),
            cross(16, setting + 24, last(trace.named)),
            cross(17, setting, rank),
            cross(
                17,
                setting + 8,
                paragraphs * 4 + usize::from(human) * 2 + sure,
            ),
            cross(17, 16, trace.mentions),
            cross(17, 17, usize::from(traits.named) * 2 + usize::from(single)),
            cross(
                18,
                paragraphs * 4 + sure * 2 + usize::from(trace.subject == Some(trace.sentence)),
                since(trace.sentence),
            ),
            cross(
                18,
                16 + usize::from(trace.spoke == Some(trace.sentence)) * 4 + paragraphs,
                since(trace.sentence),
            ),
        ]
    }

    fn fits(&self, person: usize, gender: Gender, plural: bool) -> bool {
        let traits = &self.cast.traits[person];
        let human = self.cast.people[person].kind == PersonKind::Human;
        match gender {
            // A spokesperson of whom the gender is not told is "they", too.
            Gender::Unknown if plural && human && !traits.plural => {
                !traits.named && traits.gender == Gender::Unknown
            }
            Gender::Unknown => traits.plural == plural && (plural || !human),
            told => human && !traits.plural && traits.gender.agrees(told),
        }
    }
}

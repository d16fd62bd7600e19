//! Names that somebody mistyped.

use super::key::Key;
use super::{Register, outweighs};
use crate::language::{self, Class};
use crate::people::spelling::{given_skeleton, is_slip, may_slip, surname_stem};
use crate::text::fold;

/// What a slip in a surname leaves as it is: the given name, and the surname's first and last
/// letter.
pub(super) type Outline = (String, Option<char>, Option<char>);

pub(super) fn outline(given: &str, surname: &str) -> Outline {
    let mut letters = surname.chars();
    (given.to_owned(), letters.next(), letters.next_back())
}

/// How many bearers make a surname a common one.
const RARE: usize = 8;

impl Register {
    /// The group, far more often met, of whose given name or surname this one's is a slip while the
    /// other is the same.
    pub(super) fn misspelt(&self, group: usize, given: &str, surname: &str) -> Option<u32> {
        let slips = |name: &str| {
            let first = name.split(' ').next().unwrap_or_default();
            is_slip(given, &given_skeleton(first))
        };
        let namesakes = may_slip(given).then(|| self.surnames.get(&surname_stem(surname)));
        // Namesakes may be many, and nearly all are met too seldom to be meant.
        let mut often = self.outweighing(group, namesakes.flatten());
        let of_given = often.find(|&other| {
            let mut spellings = self.groups.spellings(other as usize);
            spellings.any(|(name, _)| slips(name))
        });
        let of_given = of_given.or_else(|| self.of_rare_surname(group, given, surname));
        of_given.or_else(|| {
            let alike = may_slip(surname).then(|| self.outlines.get(&outline(given, surname)));
            let mut often = self.outweighing(group, alike.flatten());
            often.find(|&other| match self.groups.key(other as usize) {
                Key::Full(_, known) => {
                    is_slip(surname, &known) || self.is_surname_slip(group, other as usize)
                }
                _ => false,
            })
        })
    }

    /// The only other one of this surname, if it is met more often and one inner letter of the
    /// given names tells them apart: "Fredereka Marrack".
    fn of_rare_surname(&self, group: usize, given: &str, surname: &str) -> Option<u32> {
        let bearers = self.surnames.get(&surname_stem(surname))?;
        let is_other = |other: &u32| *other as usize != group;
        let others = bearers.iter().copied().filter(is_other);
        let rare = (bearers.len() < RARE).then(|| others.collect::<Vec<_>>());
        let other = self.dominant(&rare?)?;
        let Key::Full(other_given, other_surname) = self.groups.key(other as usize) else {
            return None;
        };
        // Brothers and sisters may have names that are as much alike.
        let is_known = |group: usize| {
            let english = language::of("en");
            english.is_some_and(|english| english.name(&fold(self.given(group))).is(Class::GIVEN))
        };
        let same = self.weight(other as usize) > self.weight(group)
            && other_surname == surname
            && is_slip(given, &other_given)
            && !(is_known(group) && is_known(other as usize));
        same.then_some(other)
    }

    /// Whether the surnames differ by a slip as they are written: a swapped "ue" is no "ü".
    fn is_surname_slip(&self, group: usize, other: usize) -> bool {
        let [one, other] = [group, other].map(|group| {
            let surname = self.groups.first(group).rsplit(' ').next();
            fold(surname.unwrap_or_default()).into_owned()
        });
        is_slip(&one, &other)
    }

    /// Which of the groups are met far more often than this one.
    fn outweighing<'a>(
        &'a self,
        group: usize,
        others: Option<&'a Vec<u32>>,
    ) -> impl Iterator<Item = u32> + 'a {
        let articles = |group: usize| self.groups.group(group).articles;
        let own = articles(group);
        let others = others.into_iter().flatten().copied();
        others.filter(move |&other| outweighs(articles(other as usize), own))
    }
}

//! Names of bodies that go on behind their noun: "Institute for the Study of Tides".

use super::Chunker;
use crate::language::{Capitals, Class};
use crate::people::token::Shape;

/// Endings of nouns that tell what a body is for: "Office of Harbours and Navigation".
const MATTERS: [&str; 14] = [
    "ion", "ions", "ment", "ity", "ies", "ence", "ance", "ness", "ship", "ics", "ism", "ogy",
    "ing", "ture",
];

/// Other words for what a body is for, sorted.
const OTHERS: [&str; 24] = [
    "Affairs",
    "Analysis",
    "Budget",
    "Business",
    "Control",
    "Economy",
    "Energy",
    "Explosives",
    "Family",
    "Health",
    "Labor",
    "Labour",
    "Order",
    "Oversight",
    "Peace",
    "Policy",
    "Reform",
    "Research",
    "Services",
    "Sport",
    "Sports",
    "Strategy",
    "Tax",
    "Youth",
];

/// How many words the further matters of a body have at most.
const LISTED: usize = 8;

/// Endings of adjectives in front of such a word.
const KINDS: [&str; 5] = ["al", "an", "ary", "ic", "ive"];

/// Bodies that are "on" something.
const SITTING: [&str; 5] = [
    "Center",
    "Centre",
    "Commission",
    "Committee",
    "Subcommittee",
];

impl Chunker<'_> {
    /// How many words at `at` link to the noun of a body what it is of or for: two in "Institute
    /// for the Study of Tides".
    pub(super) fn links_body(&self, at: usize, start: usize) -> usize {
        let named = self.grammar.capitals == Capitals::Names && !self.grammar.inverts;
        if !named || self.is_personal(start, at) {
            return 0;
        }
        let linked =
            || (start..at - 1).any(|noun| self.is_noun_of_body(noun) && self.is_of(noun + 1));
        let behind = self
            .tokens
            .get(at + 1)
            .map_or(Class::NONE, |token| token.class);
        let led = usize::from(behind.is(Class::DETERMINER));
        match self.tokens[at].span.of(self.text) {
            "of" | "for" if self.is_noun_of_body(at - 1) => 1 + led,
            "of" if self.is_matter(at - 1) && linked() => 1 + led,
            "of" if behind.is(Class::PLACE) && linked() => 1,
            "on" if SITTING.contains(&self.tokens[at - 1].span.of(self.text)) => {
                usize::from(self.names_matter(at + 1))
            }
            "and" if self.names_matter(at + 1) && linked() || self.has_two_matters(at, start) => 1,
            "and" if self.heads_two(at, start) => 1,
            "," => self.lists_matters(at, start, linked()),
            _ => 0,
        }
    }

    /// Whether a genitive at `at` belongs to the name of a body that begins at `start`: "Ostby
    /// People's Republic", "the Dock Workers' Union".
    pub(super) fn is_of_people(&self, at: usize, start: usize) -> bool {
        let led = start > 0 && self.tokens[start - 1].class.is(Class::DETERMINER);
        let is_plural = self.tokens[at].span.of(self.text).chars().count() == 1;
        let of_people = self.tokens[at].shape == Shape::Genitive
            && (self.tokens[at - 1].span.of(self.text) == "People" || led && is_plural);
        let body = self
            .tokens
            .get(at + 1)
            .filter(|_| self.same_place(at, at + 1));
        of_people && body.is_some_and(|body| body.is_name() && body.class.is(Class::ORGANISATION))
    }

    /// How many words at the comma `at` link the matters of one body: "the Department for Ferries,
    /// Tides and Fishing" where `linked`, "the Tidal, Harbour, and Fishery Board".
    fn lists_matters(&self, at: usize, start: usize, linked: bool) -> usize {
        let is = |at: usize, word: &str| self.is(at, word);
        let other = Class::GIVEN
            .with(Class::TITLE)
            .with(Class::PLACE)
            .with(Class::HUMAN);
        let named = |at: usize| self.goes_on_with_name(at, other);
        let mut end = at;
        let mut joined = false;
        while !joined && end < at + LISTED && (is(end, ",") || is(end, "and")) {
            joined = is(end, "and") || is(end + 1, "and");
            let first = end + 1 + usize::from(is(end, ",") && joined);
            let last = (first..self.tokens.len())
                .take_while(|&at| named(at))
                .last();
            let Some(last) = last else { return 0 };
            end = last + 1;
        }
        let body = self.is_noun_of_body(end - 1) && self.is_led(start);
        let matter = linked && self.is_matter(end - 1) || body && !self.is_noun_of_body(at - 1);
        match joined && matter && named(at - 1) {
            true => 1 + usize::from(is(at + 1, "and")),
            false => 0,
        }
    }

    /// Whether an article or a genitive stands in front of `start`.
    fn is_led(&self, start: usize) -> bool {
        let before = start.checked_sub(1).map(|before| &self.tokens[before]);
        before.is_some_and(|before| {
            before.class.is(Class::DETERMINER) || before.shape == Shape::Genitive
        })
    }

    /// Whether an "and" stands between two matters of one body: "the Ostby Ferry and Harbour
    /// Board".
    fn has_two_matters(&self, at: usize, start: usize) -> bool {
        let led = self.is_led(start);
        let other = Class::GIVEN.with(Class::TITLE).with(Class::HUMAN);
        let named = |at: &usize| self.goes_on_with_name(*at, other);
        let own = other.with(Class::ORGANISATION).with(Class::PLACE);
        let last = (at + 1..self.tokens.len()).take_while(named).last();
        led && !self.tokens[at - 1].class.is(own)
            && last.is_some_and(|last| last > at + 1 && self.is_noun_of_body(last))
    }

    /// Whether an "and" stands between two matters of one office: "Varenian Food and Fishing
    /// Minister Ilse Marrack".
    fn heads_two(&self, at: usize, start: usize) -> bool {
        let class = |at: usize| self.tokens.get(at).map_or(Class::NONE, |token| token.class);
        let land = self.tells_land(start);
        let name = |at: usize| self.goes_on_with_name(at, Class::GIVEN);
        land && at == start + 2 && name(at - 1) && name(at + 1) && class(at + 2).is_office()
    }

    /// Whether the phrase goes on with the capital of a name at `at` that is none of the others.
    fn goes_on_with_name(&self, at: usize, other: Class) -> bool {
        let token = self.tokens.get(at).filter(|token| token.is_name());
        token.is_some_and(|token| self.same_place(at - 1, at) && !token.class.is(other))
    }

    fn is_noun_of_body(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        token.is_name() && token.class.is(Class::ORGANISATION) && !token.class.is(Class::GIVEN)
    }

    fn is_of(&self, at: usize) -> bool {
        leads_matter(self.tokens[at].span.of(self.text))
    }

    /// Whether a matter is named at `at`, with or without what kind it is of: "Navigation", "Tidal
    /// Services".
    fn names_matter(&self, at: usize) -> bool {
        let kind = |at: usize| {
            let token = self.tokens.get(at).filter(|token| token.is_name());
            token.is_some_and(|token| {
                let word = token.span.of(self.text);
                let own = !token
                    .class
                    .is(Class::ORIGIN.with(Class::PLACE).with(Class::GIVEN));
                own && KINDS.iter().any(|ending| word.ends_with(ending))
            })
        };
        self.is_matter(at) || kind(at) && self.same_place(at, at + 1) && self.is_matter(at + 1)
    }

    /// Whether the capital at `at` is what a body is for, and no name.
    fn is_matter(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| token.is_name()) else {
            return false;
        };
        let word = token.span.of(self.text);
        let name = Class::GIVEN.with(Class::TITLE).with(Class::PLACE);
        let common = token
            .class
            .is(Class::NOUN.with(Class::DOCUMENT).with(Class::ORIGIN));
        let matter = MATTERS.iter().any(|ending| word.ends_with(ending))
            || OTHERS.binary_search(&word).is_ok();
        !token.class.is(name) && (common || matter)
    }
}

/// Whether a word leads what a body or an office is for: "Institute of Tides", "Committee on
/// Ferries".
pub(in crate::people) fn leads_matter(word: &str) -> bool {
    matches!(word, "of" | "for" | "on")
}

//! The subject of a verb: who does what the verb says.

use std::ops::Range;

use super::line::{Kind, Line};
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;

pub(super) use found::{FREELY, Found};

mod added;
mod chain;
mod clause;
mod found;
mod main_clause;
mod relative;
mod speaking;

/// How many items to either side are looked at.
pub(crate) const REACH: usize = 60;

/// How often a verb may lean on another one for its subject.
pub(super) const DEPTH: usize = 4;

/// How many items a relative clause without commas may have.
const CLAUSE: usize = 10;

/// How many words of which nothing is known may stand between a verb and its subject.
const UNKNOWN: usize = 3;

/// Nouns for what shows somebody doing something.
const RECORDINGS: [&str; 8] = [
    "audio",
    "clip",
    "clips",
    "footage",
    "recording",
    "tape",
    "video",
    "videos",
];

/// A walk from a verb to its subject.
struct Walk {
    verb: usize,
    /// The item at which it ends at the latest.
    low: usize,
    gerund: bool,
    depth: usize,
}

/// What to do next on the way from a verb to its subject.
enum Step {
    /// Go on in front of an item.
    On(usize),
    /// Go over a word of which nothing is known.
    Over,
    /// The subject, if there is one.
    Found(Option<usize>),
    /// There is no subject in front of the verb.
    Ends,
}

/// Finds subjects within one sentence.
pub(crate) struct Sentence<'a> {
    pub(crate) line: &'a Line<'a>,
    pub(crate) range: Range<usize>,
}

impl Sentence<'_> {
    /// The first item that is looked at in front of item `at`.
    pub(super) fn low(&self, at: usize) -> usize {
        self.range.start.max(at.saturating_sub(REACH))
    }

    /// The end of the items that are looked at behind item `at`.
    pub(super) fn high(&self, at: usize) -> usize {
        self.range.end.min(at + REACH)
    }

    /// The phrase that is the subject of the verb at item `verb`.
    pub(crate) fn subject(&self, verb: usize) -> Option<usize> {
        if self.line.grammar.inverts {
            return self.free_subject(verb);
        }
        self.subject_at_depth(verb, DEPTH)
    }

    pub(super) fn subject_at_depth(&self, verb: usize, depth: usize) -> Option<usize> {
        let find = || self.walk_to_subject(verb, depth);
        self.line.subjects.or_find((&self.range, verb), depth, find)
    }

    fn walk_to_subject(&self, verb: usize, depth: usize) -> Option<usize> {
        let low = self.low(verb);
        let gerund = self.line.items[verb].class.is(Class::GERUND) && !self.is_progressive(verb);
        let walk = Walk {
            verb,
            low,
            gerund,
            depth,
        };
        let (mut at, mut unknown) = (verb, 0);
        while at > low {
            match self.step(at, &walk) {
                Step::On(to) => at = to,
                Step::Over => {
                    unknown += 1;
                    at -= 1;
                }
                Step::Found(subject) => return subject,
                Step::Ends => break,
            }
            if unknown > UNKNOWN {
                return None;
            }
        }
        let opens = gerund && verb == self.range.start;
        let led = opens.then(|| self.led_by(verb)).flatten();
        led.or_else(|| self.inverted(verb))
    }

    /// Whether a form of "be" makes the participle at item `verb` finite: "Marrack is already
    /// calling".
    fn is_progressive(&self, verb: usize) -> bool {
        let line = self.line;
        let light = Class::ADVERB.with(Class::NEGATION);
        let light = |at: &usize| line.is(*at, light) && !line.is(*at, Class::AUXILIARY);
        let low = self.range.start;
        let before = (low..verb).rev().take(3).find(|at| !light(at));
        let be = |at: usize| match line.words(at) {
            "is" | "are" | "was" | "were" | "been" | "isn't" | "aren't" => line.is_word(at),
            "'s" | "’s" | "'re" | "’re" => line.is_word(at),
            _ => false,
        };
        before.is_some_and(be)
    }

    /// Looks at the item in front of item `at`, on the way from a verb to its subject.
    fn step(&self, at: usize, walk: &Walk) -> Step {
        let (line, before, low) = (self.line, at - 1, walk.low);
        match line.items[before].kind {
            Kind::Phrase(_, form) => {
                if walk.gerund && at == walk.verb && self.is_recorded(before) {
                    return Step::Found(Some(before));
                }
                if !walk.gerund && self.is_fought(before, low) {
                    return Step::On(before - 2);
                }
                let head = self.head_of_chain(before, low);
                let head = self.head_of_list(head, low).unwrap_or(head);
                let whose = (!walk.gerund).then(|| self.narrowed(head, low)).flatten();
                if whose.is_some() {
                    return Step::Found(whose);
                }
                let held = self.is_held(head, low);
                let own = !walk.gerund || form == Form::Pronoun || held;
                let leant = (!own).then(|| self.leaning(head, walk.depth)).flatten();
                Step::Found(leant.or(Some(head)))
            }
            Kind::Mark(Shape::Comma) => Step::Found(self.before_comma(before, walk)),
            Kind::Mark(Shape::Close) => Step::On(self.opening(before, low)),
            Kind::Mark(Shape::Dash) => match self.other_dash(before, low) {
                Some(dash) => Step::On(dash),
                None => Step::Found(self.leaning(before, walk.depth)),
            },
            Kind::Quote(_) | Kind::Mark(_) => Step::Ends,
            Kind::Word => self.step_over_word(at, walk),
        }
    }

    /// Whether the phrase at item `at` is what something is done to that only tells more of another
    /// phrase: of "a man known for fighting the tide" the tide.
    fn is_fought(&self, at: usize, low: usize) -> bool {
        let line = self.line;
        let done = at > low + 2 && line.is_word(at - 1) && line.words(at - 1).ends_with("ing");
        done && line.words(at - 2) == "for" && !line.grammar.inverts
    }

    /// Whether the phrase at item `at` is in front of what somebody is recorded doing: "a tape of
    /// Marrack calling", "news of him calling".
    fn is_recorded(&self, at: usize) -> bool {
        let line = self.line;
        if at < self.range.start + 2 || line.words(at - 1) != "of" {
            return false;
        }
        RECORDINGS.contains(&line.last_word(at - 2))
            || matches!(line.words(at), "him" | "her" | "them")
    }

    fn step_over_word(&self, at: usize, walk: &Walk) -> Step {
        let (line, before, low) = (self.line, at - 1, walk.low);
        let class = line.items[before].class;
        let skipped = Class::ADVERB
            .with(Class::AUXILIARY)
            .with(Class::NEGATION)
            .with(Class::TIME);
        let that = line.words(before) == "that" && before > low && line.is_phrase(before - 1);
        if class.is(Class::RELATIVE) || that {
            return Step::Found(self.antecedent(before, low));
        }
        if class.is(skipped) {
            return Step::On(before);
        }
        if class.is(Class::CONJUNCTION) {
            let main = self.main_subject(before);
            return Step::Found(main.or_else(|| self.leaning(before, walk.depth)));
        }
        let verb = class.is(Class::ANY_VERB) && !self.is_of_noun(before, low);
        if verb || self.is_deed(before) {
            return Step::Found(self.leaning(before, walk.depth));
        }
        if !class.is(Class::PREPOSITION.with(Class::SUBORDINATOR)) {
            return Step::Over;
        }
        let inner = !walk.gerund && !matches!(line.words(before), "to" | "as") && at < walk.verb;
        match line.is(at, Class::TIME) || line.words(before) == "of" || inner {
            true => Step::On(before),
            false => Step::Found(self.leaning(before, walk.depth)),
        }
    }

    /// Whether the word at item `at` is the noun of "minister of state", and no verb.
    fn is_of_noun(&self, at: usize, low: usize) -> bool {
        self.line.items[at].class.is(Class::NOUN)
            && at > low
            && self.line.words(at - 1) == "of"
            && self.is_noun(at)
    }

    /// The subject of a verb that a comma stands in front of.
    fn before_comma(&self, comma: usize, walk: &Walk) -> Option<usize> {
        if !walk.gerund {
            let apposed = self
                .put_in(walk.verb)
                .or_else(|| self.before_apposition(comma, walk.low));
            return apposed.or_else(|| self.inverted(walk.verb));
        }
        if comma > walk.low && self.is_finite_cue(comma - 1) {
            return self.subject_at_depth(comma - 1, walk.depth.saturating_sub(1));
        }
        let main = self.main_subject(comma);
        let leant = || self.leaning(comma, walk.depth);
        // "The deal failed after Varenia sank a ship, saying": no deal says anything.
        let mute = main.is_some_and(|at| !self.speaks(at));
        let nearer = mute.then(leant).flatten().filter(|&at| self.speaks(at));
        nearer.or(main).or_else(leant)
    }

    /// The subject of the clause that a verb without one of its own leans on.
    fn leaning(&self, upto: usize, depth: usize) -> Option<usize> {
        if depth == 0 {
            return None;
        }
        let low = self.low(upto);
        let verb = (low..upto).rev().find(|&at| {
            self.line.is(at, Class::ANY_VERB) && self.line.is(at, Class::FINITE.with(Class::GERUND))
                || self.is_deed(at)
                || self.line.is(at, Class::AUXILIARY) && !self.line.is(at, Class::ADVERB)
        });
        match verb {
            Some(verb) => self
                .subject_at_depth(verb, depth - 1)
                .or_else(|| self.leaning(verb, depth - 1)),
            None => self.first_phrase(upto),
        }
    }

    /// The phrase behind the verb: "said Marrack".
    pub(crate) fn inverted(&self, verb: usize) -> Option<usize> {
        if self.line.grammar.inverts {
            return self.behind_verb(verb);
        }
        let mut at = verb + 1;
        let leads = |at: usize| {
            let item = &self.line.items[at];
            item.kind == Kind::Word && !item.class.is(Class::FUNCTION.with(Class::ANY_VERB))
                || self.line.is(at, Class::ADVERB)
                || self.line.words(at) == "retired"
        };
        while at < self.range.end && at < verb + 5 && leads(at) {
            at += 1;
        }
        (at < self.range.end && self.line.is_phrase(at)).then(|| self.owned(at))
    }

    /// What a genitive at `at` belongs to: "Marrack's spokesman" is the spokesman.
    pub(crate) fn owned(&self, at: usize) -> usize {
        let (line, mut at) = (self.line, at);
        if line.grammar.inverts {
            return self.held(at);
        }
        for _ in 0..REACH {
            let named = matches!(
                line.items.get(at + 1).map(|item| item.kind),
                Some(Kind::Phrase(_, Form::Name))
            );
            at = match line.owned_by(at) {
                Some(owned) if owned < self.range.end => owned,
                _ if named && at + 1 < self.range.end => at + 1,
                _ => return at,
            };
        }
        at
    }

    fn other_dash(&self, dash: usize, low: usize) -> Option<usize> {
        (low..dash)
            .rev()
            .find(|&at| self.line.is_mark(at, Shape::Dash))
    }
}

//! Phrases that hang on others: "the head of the port of Ostby", "the engineer who built the pier".

use super::{CLAUSE, DEPTH, REACH, Sentence};
use crate::attribution::line::Kind;
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;

/// What makes somebody say something or is there when they do, without its ending.
const CAUSING: [&str; 22] = [
    "prompt", "led", "lead", "forc", "caus", "inspir", "provok", "spur", "rememb", "remember",
    "recall", "see", "sees", "seeing", "saw", "seen", "watch", "hear", "heard", "catch", "caught",
    "show",
];

/// Nouns for several who are listed behind them.
const GATHERING: [&str; 20] = [
    "group",
    "coalition",
    "alliance",
    "team",
    "panel",
    "crowd",
    "number",
    "range",
    "mix",
    "collection",
    "handful",
    "array",
    "majority",
    "committee",
    "network",
    "generation",
    "chorus",
    "dozens",
    "hundreds",
    "thousands",
];

/// How many items back verbs are looked for that go on with one object: "led Marrack to laugh and
/// call".
const NEAR: usize = 16;

impl Sentence<'_> {
    /// The phrase that "of …", "for …", "in …" chains up to `at` hang on.
    pub(in crate::attribution) fn head_of_chain(&self, at: usize, low: usize) -> usize {
        let line = self.line;
        let mut head = at;
        if line.grammar.inverts {
            return self.free_chain(at, low);
        }
        while head > low + 1 {
            let owned = head > low + 3
                && line.is_mark(head - 1, Shape::Genitive)
                && line.is_phrase(head - 2)
                && self.hangs(head - 3)
                && line.is_phrase(head - 4);
            head -= if owned { 2 } else { 0 };
            let described = head > low + 2
                && line.is_word(head - 1)
                && (line.items[head - 1].class == Class::NONE || line.is(head - 1, Class::PAST))
                && self.hangs(head - 2)
                && line.words(head - 2) != "to";
            let leads = head - 1 - usize::from(described);
            if !self.hangs(leads) {
                break;
            }
            let mut before = leads - 1;
            while before > low
                && (line.is(before, Class::TIME)
                    || line.is(before, Class::PREPOSITION) && line.is(before + 1, Class::TIME))
            {
                before -= 1;
            }
            if line.items[before].kind == Kind::Word
                && line.items[before].class == Class::NONE
                && before > low
            {
                before -= 1;
            }
            if !line.is_phrase(before) {
                break;
            }
            head = before;
        }
        head
    }

    /// The group whose members end with the phrase at item `last`: "a group of painters, poets and
    /// dockers".
    pub(super) fn head_of_list(&self, last: usize, low: usize) -> Option<usize> {
        let line = self.line;
        let nominal = |at: usize| matches!(line.items[at].kind, Kind::Phrase(_, Form::Nominal));
        let joined = last
            .checked_sub(1)
            .filter(|&at| at > low && line.is(at, Class::CONJUNCTION))?;
        if line.grammar.inverts || !nominal(last) {
            return None;
        }
        let member = |at: usize| {
            line.is_phrase(at)
                || line.is_mark(at, Shape::Comma)
                || line.is_word(at) && !line.is(at, Class::FUNCTION.with(Class::FINITE))
        };
        let mut members = (low + 1..joined).rev().take(CLAUSE);
        let of = members.find(|&at| !member(at))?;
        let group = of - 1;
        let gathers = GATHERING.contains(&line.last_word(group));
        (line.words(of) == "of" && nominal(group) && gathers)
            .then(|| self.head_of_chain(group, low))
    }

    /// Whether the item is a preposition that begins no clause: "of", not "after".
    fn hangs(&self, at: usize) -> bool {
        self.line.is(at, Class::PREPOSITION) && !self.line.is(at, Class::SUBORDINATOR)
    }

    /// Whose words the phrase at item `at` holds, if it is a document and its author is named: the
    /// embassy of "a statement by the embassy" and of "the embassy's statement".
    pub(in crate::attribution) fn author(&self, at: usize) -> usize {
        let line = self.line;
        if !line.is_phrase(at) || !line.items[at].class.is(Class::DOCUMENT) || line.grammar.inverts
        {
            return at;
        }
        let speaks = |at: usize| line.is_phrase(at) && self.speaks(at);
        let high = self.range.end.min(at + 5);
        let timed = |at: &usize| line.is(*at, Class::TIME) || line.is(*at + 1, Class::TIME);
        let by = at + 1 + (at + 1..high).take_while(timed).count();
        let made = |by: usize| {
            let word = line.words(by);
            matches!(word, "filed" | "written" | "signed" | "authored" | "penned")
        };
        let by = by + usize::from(by + 1 < self.range.end && made(by));
        let behind = by + 1 < self.range.end && matches!(line.words(by), "by" | "from");
        let genitive = at > self.range.start + 1 && line.is_mark(at - 1, Shape::Genitive);
        match () {
            () if behind && speaks(by + 1) => self.owned(by + 1),
            () if genitive && speaks(at - 2) => at - 2,
            () => at,
        }
    }

    /// Whom the verb at item `verb` is said of though another verb has the subject, with that verb:
    /// "led Marrack to call", "saw Marrack calling".
    pub(in crate::attribution) fn driven(&self, verb: usize) -> Option<(usize, usize)> {
        let line = self.line;
        let low = self.range.start + 1;
        if line.grammar.inverts {
            return None;
        }
        let mut end = verb;
        while end > low && (line.is(end - 1, Class::ADVERB) || line.is_manner(end - 1)) {
            end -= 1;
        }
        let to = end > low && line.words(end - 1) == "to";
        end -= usize::from(to);
        let plain = to || line.is(verb, Class::GERUND);
        if !plain || end <= low || !line.is_phrase(end - 1) {
            return None;
        }
        let object = self.head_of_chain(end - 1, self.range.start);
        let owned = object > low + 1 && line.is_mark(object - 1, Shape::Genitive);
        let driving = object - if owned { 2 } else { 0 };
        let driving = driving
            .checked_sub(1)
            .filter(|&at| at >= self.range.start)?;
        let drives = line.is(
            driving,
            Class::ANY_VERB
                .with(Class::AUXILIARY)
                .with(Class::PREPOSITION),
        ) || line.is_word(driving) && line.words(driving).ends_with("ed");
        drives.then_some((object, driving))
    }

    /// Who alone can mean to say what the verb at item `verb` says: "prompted Marrack to call",
    /// "only for Marrack to tweet". Who is asked to say it is somebody else.
    pub(in crate::attribution) fn caused(&self, verb: usize) -> Option<usize> {
        let (object, driving) = self.driven_with(verb)?;
        let stem = |word: &str| {
            let word = word.trim_end_matches("ing").trim_end_matches("ed");
            word.trim_end_matches('s').trim_end_matches('e').to_owned()
        };
        let only = driving > self.range.start && self.line.words(driving - 1) == "only";
        let word = self.line.words(driving);
        let causes = CAUSING.contains(&word) || CAUSING.contains(&stem(word).as_str());
        (causes || only).then_some(object)
    }

    /// Who is made to do what the verb at item `verb` says, and by which verb, also where it goes
    /// on from another one: "led Marrack to wave and call", "saw Marrack waving, calling".
    pub(in crate::attribution) fn driven_with(&self, verb: usize) -> Option<(usize, usize)> {
        let verbs = std::iter::successors(Some(verb), |&verb| self.verb_before(verb));
        verbs.take(DEPTH + 1).find_map(|verb| self.driven(verb))
    }

    /// The verb of the same form that the one at item `verb` goes on from.
    fn verb_before(&self, verb: usize) -> Option<usize> {
        let line = self.line;
        let low = self.range.start.max(verb.saturating_sub(CLAUSE + 2));
        let joined = verb.checked_sub(1).filter(|&at| at > low)?;
        let gerund = line.is(verb, Class::GERUND);
        let comma = line.is_mark(joined, Shape::Comma);
        let plain = |at: usize| {
            let class = line.items[at].class;
            line.is(at, Class::ANY_VERB) && !class.is(Class::FINITE.with(Class::GERUND))
        };
        let joins = line.is(joined, Class::CONJUNCTION) && (gerund || plain(verb));
        if !(joins || comma && gerund) {
            return None;
        }
        let alike = |at: usize| match gerund {
            true => line.is(at, Class::GERUND),
            false => plain(at) && line.words(at - 1) == "to",
        };
        (low + 1..joined).rev().find(|&at| alike(at))
    }

    /// Who does what the verb behind a conjunction says, if it goes on with the nearest clause: the
    /// Marrack of "led Marrack to laugh and call", "the pier where Marrack stood and called".
    pub(in crate::attribution) fn coordinated(&self, verb: usize) -> Option<usize> {
        let line = self.line;
        let low = self.range.start + 1;
        let adverb = |at: &usize| line.is(*at, Class::ADVERB) && !line.is(*at, Class::CONJUNCTION);
        let led = (low..verb).rev().find(|at| !adverb(at))?;
        if !line.is(led, Class::CONJUNCTION) {
            return None;
        }
        let bent = line.is(verb, Class::FINITE.with(Class::GERUND));
        let plain = !bent && line.is(verb, Class::ANY_VERB) && !self.is_deed(verb);
        let to = |at: &usize| line.words(*at) == "to" && line.is(*at + 1, Class::ANY_VERB);
        let to = (low..led).rev().take(NEAR).find(to).filter(|_| plain);
        let driven = to.and_then(|to| self.driven(to + 1));
        let found = driven.map(|(object, _)| object);
        let found = found.or_else(|| self.leaning(led, DEPTH))?;
        (found < led).then_some(found)
    }

    /// Whether the clause of the subject at `source` is what somebody is told to say in passing:
    /// "…, noting that the port wants". Whoever notes it speaks, not the port.
    pub(in crate::attribution) fn is_told_in_passing(&self, source: usize) -> bool {
        let line = self.line;
        let that = source.checked_sub(1).filter(|&at| line.words(at) == "that");
        let cue = that.and_then(|at| at.checked_sub(1));
        cue.is_some_and(|at| line.is(at, Class::ANY_VERB) && line.is(at, Class::GERUND))
    }

    /// Whether the phrase at item `head` has a participle of its own: "with Marrack saying", "has
    /// Marrack saying", "– Marrack saying".
    pub(super) fn is_held(&self, head: usize, low: usize) -> bool {
        let with = |at: usize| {
            matches!(
                self.line.words(at),
                "with" | "With" | "has" | "have" | "had" | "having"
            )
        };
        let line = self.line;
        let joins = |at: usize| {
            at > low + 1 && line.is(at - 1, Class::CONJUNCTION) && line.is_phrase(at - 2)
        };
        let first = if joins(head) { head - 2 } else { head };
        let free = |at: usize| with(at) || line.is_mark(at, Shape::Dash);
        let other = |at: usize| {
            line.is(at, Class::GERUND) && at > low + 1 && line.is_phrase(at - 1) && free(at - 2)
        };
        let joined =
            || line.is(head - 1, Class::CONJUNCTION) && (low..head).rev().take(REACH).any(other);
        first > low && (free(first - 1) || joined())
    }

    /// Who speaks by a cue that is put in between commas: "The trouble, says Marrack, is that".
    pub(super) fn put_in(&self, verb: usize) -> Option<usize> {
        let line = self.line;
        let lone = matches!(
            line.words(verb),
            "says" | "said" | "explains" | "explained" | "argues" | "argued" | "writes" | "wrote"
        );
        let source = lone.then(|| self.inverted(verb)).flatten()?;
        let named = matches!(line.items[source].kind, Kind::Phrase(_, Form::Name));
        (named && line.is_mark(source + 1, Shape::Comma)).then_some(source)
    }
}

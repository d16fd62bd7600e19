//! Which phrases speak: by what they are, and by the cue that stands next to them.

use super::{REACH, Sentence};
use crate::attribution::line::Kind;
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;

impl Sentence<'_> {
    /// Whether the phrase at item `at` can be a speaker by what it is.
    pub(crate) fn speaks(&self, at: usize) -> bool {
        match self.line.items[at].kind {
            Kind::Phrase(_, Form::Name) => true,
            Kind::Phrase(_, Form::Pronoun) => !matches!(self.line.words(at), "it" | "It"),
            Kind::Phrase(_, Form::Nominal) => self.line.items[at].class.is(Class::SPEAKER),
            _ => false,
        }
    }

    /// Whether the phrase at item `at` is an "it" that means nothing: "It seems unfair to", "It has
    /// not helped that".
    pub(in crate::attribution) fn is_empty(&self, at: usize) -> bool {
        let line = self.line;
        let it = self.range.contains(&at) && line.is_phrase(at);
        if !it || !matches!(line.words(at), "it" | "It") || line.grammar.inverts {
            return false;
        }
        let high = self.range.end.min(at + 7);
        let end = (at + 1..high)
            .find(|&at| matches!(line.words(at), "that" | "to" | "for") || !line.is_word(at));
        let Some(end) = end.filter(|&end| end > at + 2 && line.is_word(end)) else {
            return false;
        };
        let seems = matches!(
            line.words(at + 1),
            "seems" | "seemed" | "appears" | "appeared" | "remains"
        );
        let mut verbs =
            (at + 1 + usize::from(seems)..end).filter(|&at| line.is(at, Class::ANY_VERB));
        let told = verbs.any(|at| {
            let light = line.is(at, Class::AUXILIARY) || line.words(at) == "helped";
            !light && !self.is_passive(at)
        });
        let adjective = !line.is(
            end - 1,
            Class::AUXILIARY.with(Class::ADVERB).with(Class::ANY_VERB),
        ) && !is_of_doing(line.words(end - 1));
        let opens = seems || line.is(at + 1, Class::AUXILIARY);
        opens && !told && (line.words(end) == "that" || adjective)
    }

    /// Whether a cue stands next to the phrase at item `at`: "Marrack said", "said Marrack".
    pub(crate) fn speaks_at(&self, at: usize) -> bool {
        let (line, range) = (self.line, &self.range);
        if line.grammar.inverts && !self.speaks(at) {
            return false;
        }
        let skipped = Class::ADVERB.with(Class::AUXILIARY).with(Class::TIME);
        let denied = |at: usize| line.is(at, Class::AUXILIARY) && line.is_denial(at);
        let behind = (at + 1..range.end)
            .take(3)
            .find(|&at| !line.is(at, skipped) || denied(at));
        let inverted = at > range.start + 1
            && self.is_finite_cue(at - 1)
            && (!line.is(at - 1, Class::TELLING) || line.is_quote(at - 2))
            && !line.is_phrase(at - 2)
            && !line.is(at - 2, Class::FUNCTION);
        let parted = behind.is_some_and(|comma| line.is_mark(comma, Shape::Comma))
            && (at == range.start || line.is_mark(at - 1, Shape::Comma));
        let made = behind.is_some_and(|verb| {
            self.is_utterance(verb + 1) && (line.is(verb, Class::VERB) || self.is_deed(verb))
        });
        made || behind.is_some_and(|at| self.is_finite_cue(at))
            || inverted
            || parted && self.speaks_behind_commas(at)
    }

    /// Everybody who says something in the sentence: the subjects of its cues.
    pub(in crate::attribution) fn voices(&self) -> Vec<usize> {
        let line = self.line;
        if line.grammar.inverts {
            return Vec::new();
        }
        let noun =
            |class: Class| class.is(Class::NOUN) && !class.is(Class::PAST.with(Class::GERUND));
        let said = |at: usize| {
            let (class, kind) = (line.items[at].class, line.items[at].kind);
            class.is(Class::SAYING)
                && kind == Kind::Word
                && !noun(class)
                && (class.is(Class::FINITE)
                    || class.is(Class::GERUND) && line.is_mark(at - 1, Shape::Comma))
        };
        let cues = (self.range.start + 1..self.range.end).filter(|&at| said(at));
        let voices = cues.filter_map(|cue| self.subject(cue));
        voices.filter(|&at| line.is_phrase(at)).collect()
    }

    /// Who speaks by the cue next to the phrase at item `at`: the aide of "said Marrack's aide",
    /// the head of "the head of the port said".
    pub(in crate::attribution) fn speaker_beside(&self, at: usize) -> usize {
        let line = self.line;
        if line.grammar.inverts {
            return at;
        }
        if at > self.range.start && self.is_finite_cue(at - 1) {
            return self.owned(at);
        }
        let skipped = Class::ADVERB.with(Class::AUXILIARY).with(Class::TIME);
        let behind = (at + 1..self.range.end)
            .take(3)
            .find(|&at| !line.is(at, skipped));
        let cue = behind.filter(|&at| self.is_finite_cue(at));
        let subject = cue.and_then(|cue| self.subject(cue));
        subject.filter(|&subject| subject <= at).unwrap_or(at)
    }

    /// Whether the phrase at item `at` speaks by a cue next to it or to its owner: "said Marrack's
    /// aide".
    pub(in crate::attribution) fn is_told_by(&self, at: usize) -> bool {
        if self.speaks_at(at) {
            return true;
        }
        let line = self.line;
        at > self.range.start + 2
            && line.is_mark(at - 1, Shape::Genitive)
            && line.is_phrase(at - 2)
            && self.is_finite_cue(at - 3)
            && self.speaks_at(at - 2)
    }

    pub(crate) fn speaks_behind_commas(&self, at: usize) -> bool {
        (at + 2..self.range.end.min(at + REACH / 2))
            .any(|at| self.line.is_mark(at, Shape::Comma) && self.is_finite_cue(at + 1))
    }

    /// Whether the phrase at item `at` is a word for what is said: "made the remarks".
    fn is_utterance(&self, at: usize) -> bool {
        let item = self.line.items.get(at);
        self.range.contains(&at)
            && item.is_some_and(|item| {
                let told = Class::UTTERANCE.with(Class::DOCUMENT);
                matches!(item.kind, Kind::Phrase(_, Form::Nominal)) && item.class.is(told)
            })
    }

    /// Whether the item at `at` is a bare word for what is said: "Marrack's “…” comment".
    pub(crate) fn is_uttered(&self, at: usize) -> bool {
        let told = Class::UTTERANCE.with(Class::DOCUMENT);
        let item = self.line.items.get(at).filter(|_| self.range.contains(&at));
        item.is_some_and(|item| {
            let noun = matches!(item.kind, Kind::Word | Kind::Phrase(_, Form::Nominal));
            noun && item.class.is(told)
        })
    }

    /// Whether the phrase at item `at` stands in a clause that depends on another one.
    pub(crate) fn is_subordinate(&self, at: usize) -> bool {
        let low = self.range.start + 1;
        let clause = (low.max(at.saturating_sub(8))..at).rev();
        let mut clause = clause.take_while(|&at| !self.line.is_mark(at, Shape::Comma));
        clause.any(|at| self.line.is(at, Class::SUBORDINATOR))
    }

    pub(crate) fn is_finite_cue(&self, at: usize) -> bool {
        let line = self.line;
        self.range.contains(&at) && line.is(at, Class::SAYING) && line.is(at, Class::FINITE)
    }
}

/// Whether "to" behind the adjective says what its subject does: "it is likely to".
fn is_of_doing(adjective: &str) -> bool {
    matches!(
        adjective,
        "likely"
            | "unlikely"
            | "due"
            | "able"
            | "unable"
            | "willing"
            | "ready"
            | "prepared"
            | "bound"
            | "eager"
    )
}

//! Relative clauses: "the engineer who built the pier", "a paper owned by Marrack".

use super::{CLAUSE, Sentence};
use crate::attribution::line::Kind;
use crate::language::Class;
use crate::people::Form;
use crate::people::token::Shape;

impl Sentence<'_> {
    /// Whom a relative clause without commas tells of, if the phrase at item `at` ends it: the
    /// engineer of "the engineer who built the pier".
    pub(super) fn narrowed(&self, at: usize, low: usize) -> Option<usize> {
        let line = self.line;
        let mut verb = false;
        for at in (low..at).rev().take(CLAUSE) {
            match line.items[at].kind {
                Kind::Mark(_) | Kind::Quote(_) => return None,
                Kind::Word if line.is(at, Class::RELATIVE) => {
                    let parted = at == low || !line.is_phrase(at - 1);
                    return (verb && !parted).then(|| self.head_of_chain(at - 1, low));
                }
                Kind::Word if line.is(at, Class::SUBORDINATOR.with(Class::CONJUNCTION)) => {
                    return None;
                }
                Kind::Word if !verb && self.is_reduced(at, low) => {
                    return Some(self.head_of_chain(at - 1, low));
                }
                _ => {
                    verb |= line.is(at, Class::ANY_VERB.with(Class::AUXILIARY)) || self.is_deed(at)
                }
            }
        }
        None
    }

    /// Whether a relative clause without a pronoun begins with the participle at item `at`: "a
    /// source speaking to the paper", "a paper owned by Marrack", "a man sent to Ostby".
    fn is_reduced(&self, at: usize, low: usize) -> bool {
        let line = self.line;
        let done = line.is(at, Class::PAST) || self.is_deed(at);
        let owned = line.is(at, Class::PAST) && line.words(at + 1) == "by";
        let sent = done && !line.is(at, Class::CUE) && line.words(at + 1) == "to";
        let participle =
            line.is(at, Class::ANY_VERB) && (line.is(at, Class::GERUND) || owned) || sent;
        participle
            && at > low
            && line.is_phrase(at - 1)
            && self.begins_clause(self.head_of_chain(at - 1, low), low)
    }

    /// The relative pronoun that is the subject of the verb at item `verb`, where what it means is
    /// a thing: "signs that said".
    pub(in crate::attribution) fn relative(&self, verb: usize) -> Option<usize> {
        let line = self.line;
        let light = Class::ADVERB.with(Class::AUXILIARY).with(Class::NEGATION);
        let low = self.range.start + 1;
        let pronoun = (low..verb).rev().find(|&at| !line.is(at, light))?;
        let before = pronoun - 1;
        let noun = line.is_word(before) && !line.is(before, Class::FUNCTION.with(Class::ANY_VERB))
            || line.is(before, Class::NOUN)
            || line.is_phrase(before)
                && !line.items[before].class.is(Class::TITLE.with(Class::HUMAN));
        let parted = line.is_pause(before);
        let told = match line.words(pronoun) {
            "which" => noun || parted,
            "that" => noun,
            _ => false,
        };
        let free = !line.grammar.inverts && line.is_word(pronoun);
        (free && told).then_some(pronoun)
    }

    /// Whether a relative pronoun tells of the phrase at item `near`, and not of the one at item
    /// `head` on which that hangs: of the envoy in "the promise of an envoy who".
    fn is_of_nearest(&self, pronoun: usize, near: usize, head: usize) -> bool {
        let place = self.line.items[near].class.is(Class::PLACE);
        let speaks = near + 1 == pronoun && self.speaks(near) && !self.speaks(head);
        match self.line.words(pronoun) {
            "who" | "whom" => self.is_human(near) && !self.is_human(head),
            "which" => speaks && !place,
            _ => false,
        }
    }

    /// Whether the phrase at item `at` names or describes a human being.
    pub(in crate::attribution) fn is_human(&self, at: usize) -> bool {
        let item = &self.line.items[at];
        match item.kind {
            Kind::Phrase(_, Form::Name) => true,
            Kind::Phrase(..) => item.class.is(Class::TITLE.with(Class::HUMAN)),
            _ => false,
        }
    }

    /// The phrase in front of a relative pronoun.
    pub(in crate::attribution) fn antecedent(&self, pronoun: usize, low: usize) -> Option<usize> {
        let mut at = pronoun;
        while at > low {
            at -= 1;
            match self.line.items[at].kind {
                Kind::Phrase(..) => {
                    let head = self.head_of_chain(at, low);
                    let near = self.is_of_nearest(pronoun, at, head);
                    return Some(if near { at } else { head });
                }
                Kind::Mark(Shape::Comma | Shape::Dash) => {}
                Kind::Mark(Shape::Close) => at = self.opening(at, low),
                _ => return None,
            }
        }
        None
    }
}

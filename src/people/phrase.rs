//! Noun phrases that can name a speaker: names with their titles, nominals, pronouns.

use std::collections::HashSet;
use std::ops::Range;

use super::names;
use super::token::{Shape, Token};
use crate::language::{Class, Grammar, Language};
use crate::text::{Quick, Span};

mod body;
mod field;
mod headline;
mod land;
mod opening;
mod titled;
mod verb;
mod word;

pub(super) use body::leads_matter;
pub(super) use opening::is_party_and_state;

/// A noun phrase.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    /// Its tokens, a determiner and titles included.
    pub(crate) tokens: Range<usize>,
    /// What it is.
    pub(crate) kind: PhraseKind,
    /// The tokens of the bare name; empty in nominals and pronouns.
    pub(crate) name: Range<usize>,
    /// The token that decides what is meant: the noun of a nominal or of a body's name that goes on
    /// behind it, the last one of another name.
    pub(crate) head: usize,
    /// The title next to a name, or the noun of a nominal.
    pub(crate) title: Option<usize>,
}

/// What a noun phrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PhraseKind {
    /// The name of a human being, or what may be one.
    Human,
    /// The name of something else.
    Body,
    /// An office or a description.
    Nominal,
    /// A pronoun.
    Pronoun,
}

impl Phrase {
    /// An office or a description; its last word is the noun.
    pub(super) fn nominal(tokens: Range<usize>) -> Self {
        let head = tokens.end - 1;
        Self {
            name: head..head,
            head,
            title: Some(head),
            tokens,
            kind: PhraseKind::Nominal,
        }
    }

    /// The place of the whole phrase in the text.
    pub(crate) fn span(&self, tokens: &[Token]) -> Span {
        span(tokens, &self.tokens)
    }
}

/// The place in the text from the first of the tokens to the last.
pub(crate) fn span(tokens: &[Token], range: &Range<usize>) -> Span {
    Span::new(
        tokens[range.start].span.start,
        tokens[range.end - 1].span.end,
    )
}

/// The noun phrases of `tokens`, ascending, without overlap. Of what is quoted only the names.
pub(crate) fn phrases(text: &str, tokens: &[Token], language: &Language) -> Vec<Phrase> {
    let inner: HashSet<&str, Quick> = tokens
        .iter()
        .filter(|token| token.is_name() && !token.first)
        .map(|token| token.span.of(text))
        .collect();
    let chunker = Chunker {
        text,
        tokens,
        grammar: &language.grammar,
        inner,
    };
    let mut found: Vec<Phrase> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let free = found.last().map_or(0, |phrase| phrase.tokens.end);
        match chunker.phrase(at, free) {
            Some(phrase) => {
                at = phrase.tokens.end.max(at + 1);
                found.push(phrase);
            }
            None => at += 1,
        }
    }
    found
}

struct Chunker<'a> {
    text: &'a str,
    tokens: &'a [Token],
    grammar: &'a Grammar,
    /// Words that stand with a capital within a sentence.
    inner: HashSet<&'a str, Quick>,
}

impl Chunker<'_> {
    /// The phrase that begins at token `at`; words from `free` on may be drawn to it.
    fn phrase(&self, at: usize, free: usize) -> Option<Phrase> {
        let token = &self.tokens[at];
        if self.is_headline_verb(at)
            || self.is_membership(at)
            || token.quote.is_some() && !token.is_name()
            || !token.is_word() && token.shape != Shape::Number
        {
            return None;
        }
        if token.class.is(Class::PRONOUN) && !self.leads_on(at) {
            return match token.class.is(Class::HUMAN) {
                true => Some(Phrase::nominal(at..at + 1)),
                false => (!token.class.is(Class::RELATIVE)).then(|| pronoun(at)),
            };
        }
        if token.class.is(Class::CLITIC) && token.class.is(Class::ADVERB) {
            return None;
        }
        if free == at && self.floats(at) {
            return None;
        }
        let determined = self.determiners(at);
        if let Some(titled) = self.titled(at, determined) {
            return Some(titled);
        }
        let contracted = at > 0 && self.tokens[at - 1].class.is(Class::CONTRACTED);
        let led = determined > at || contracted && self.same_place(at - 1, at) || self.is_owned(at);
        let bare = token.shape == Shape::Small || self.is_lowered(at);
        let speaks = token.class.is(Class::SPEAKER) && !token.class.is(Class::FUNCTION);
        let adjacent = free == at && at > 0 && token.class.is(Class::ANY_VERB) && !token.opens;
        if !led && bare && (!speaks || adjacent || self.is_predicate(at)) {
            return None;
        }
        let vague =
            led && token.class.is(Class::QUANTITY.with(Class::DETERMINER)) && !self.is_article(at);
        let acts = self.cue_follows(determined) || self.is_deed(determined);
        let end = match vague && acts {
            true => determined,
            false => self.end(determined, led),
        };
        if end <= determined {
            return self.without_noun(at..determined, led);
        }
        let draws = !led && (!self.grammar.head_first || !self.grammar.adjectives.is_empty());
        let start = if draws { self.drawn(at, free) } else { at };
        let mut phrase = names::classify(self.text, self.tokens, start, determined..end)?;
        if phrase.kind == PhraseKind::Human && self.is_common(&phrase) {
            return Some(Phrase::nominal(phrase.tokens));
        }
        if let Some(office) = self.office_of_place(&phrase) {
            return Some(office);
        }
        self.find_head(&mut phrase, determined);
        let speaks = phrase.kind != PhraseKind::Nominal || led || self.may_stand_bare(&phrase);
        (speaks && !self.is_party(&phrase)).then_some(phrase)
    }

    /// A phrase of nothing but what stands in front of nouns: "another replied", "quoted her as
    /// saying".
    fn without_noun(&self, leads: Range<usize>, led: bool) -> Option<Phrase> {
        let (class, end) = (self.tokens[leads.start].class, leads.end);
        let behind = self.tokens.get(end);
        let whom = behind.is_some_and(|behind| behind.span.of(self.text) == "as");
        if whom && class.is(Class::POSSESSIVE) && leads.len() == 1 {
            return Some(pronoun(leads.start));
        }
        let stands_alone = led && class.is(Class::QUANTITY.with(Class::DETERMINER));
        let acts = self.verb_follows(end) || self.is_parted_other(leads.start);
        (stands_alone && (acts || self.counts(end))).then(|| Phrase::nominal(leads))
    }

    /// Whether a phrase names a party to a case: "Ilse Marrack v. Askel".
    fn is_party(&self, phrase: &Phrase) -> bool {
        let span = phrase.span(self.tokens);
        let versus = [" v. ", " v ", " vs. "];
        let before = self.text[..span.start].trim_end();
        let behind = &self.text[span.end..];
        let stands = |v: &str| before.ends_with(v.trim_end()) || behind.starts_with(v);
        !self.grammar.inverts && phrase.kind == PhraseKind::Human && versus.into_iter().any(stands)
    }

    /// Whether a word stands in front that tells whose words these are: "laut Polizei".
    fn is_according(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| self.tokens[before].class);
        before.is_some_and(|before| before.is(Class::ACCORDING))
    }

    /// Whether a genitive stands in front: of "Marrack's new envoy" the words behind it.
    fn is_owned(&self, at: usize) -> bool {
        at > 0 && self.tokens[at - 1].shape == Shape::Genitive && self.same_place(at - 1, at)
    }

    fn is_article(&self, at: usize) -> bool {
        matches!(
            self.tokens[at].span.of(self.text),
            "the" | "The" | "a" | "A" | "an" | "An"
        )
    }

    /// Whether a quantity before `at` counts what follows by "of": "hundreds of dockers".
    fn counts(&self, at: usize) -> bool {
        let quantity = self.tokens[at - 1].class.is(Class::QUANTITY);
        let of = self.tokens.get(at).map(|token| token.span.of(self.text));
        quantity && of == Some("of")
    }

    fn cue_follows(&self, at: usize) -> bool {
        self.verb_follows(at) && self.tokens[at].class.is(Class::SAYING.with(Class::MENTAL))
    }

    /// Whether nothing but a verb is meant at `at`, one without "-ed": "this came", "some went".
    fn is_deed(&self, at: usize) -> bool {
        let past = Class::VERB.with(Class::FINITE).with(Class::PAST);
        self.tokens.get(at).is_some_and(|token| {
            let other = token.class.is(Class::NOUN) || token.span.of(self.text).ends_with("ed");
            token.class.is_all(past) && !other
        })
    }

    /// A pronoun that is followed by a noun is a determiner: "her campaign".
    fn leads_on(&self, at: usize) -> bool {
        let class = self.tokens[at].class;
        let such = self
            .tokens
            .get(at + 1)
            .is_some_and(|token| token.class.is(Class::DETERMINER) && class.is(Class::QUANTITY));
        let next = at + 1 + usize::from(such);
        class.is(Class::POSSESSIVE.with(Class::QUANTITY))
            && self.same_place(at, next)
            && self.is_content(next)
    }

    /// The token behind the determiners that begin at `at`.
    fn determiners(&self, at: usize) -> usize {
        let lead = Class::DETERMINER
            .with(Class::POSSESSIVE)
            .with(Class::QUANTITY);
        let mut end = at;
        while end < at + 4 && (end == at || self.same_place(at, end)) && end < self.tokens.len() {
            let token = &self.tokens[end];
            let counted = token.shape == Shape::Number
                && self.is_content(end + 1)
                && self.same_place(end, end + 1);
            let number = token.shape == Shape::Number
                && (end > at || counted && !self.tokens[end + 1].is_capital());
            let joins = end == at && self.is_joining_that(at);
            if !token.class.is(lead) && !number || token.quote.is_some() || joins {
                break;
            }
            end += 1;
        }
        end
    }

    /// Whether a "that" begins a clause and is no determiner: "said that Marrack".
    fn is_joining_that(&self, at: usize) -> bool {
        let lead = Class::PREPOSITION.with(Class::CONJUNCTION);
        self.tokens[at].class.is(Class::SUBORDINATOR)
            && !self.tokens[at].first
            && !(at > 0 && self.tokens[at - 1].class.is(lead))
    }

    fn same_place(&self, a: usize, b: usize) -> bool {
        let Some(token) = self.tokens.get(b) else {
            return false;
        };
        !token.opens && (!token.first || b == a) && token.quote == self.tokens[a].quote
    }

    /// The token behind the last word of the phrase whose words begin at `start`.
    fn end(&self, start: usize, led: bool) -> usize {
        let mut at = start;
        while at < self.tokens.len()
            && (at == start || self.same_place(at - 1, at))
            && at < start + 16
        {
            if start > 0 && at == start && led && !self.same_place(start - 1, start) {
                break;
            }
            if self.belongs(at, start, led) {
                at += 1;
            } else {
                match self.links(at, start) {
                    0 => break,
                    linking => at += linking + 1,
                }
            }
        }
        at.min(self.tokens.len())
    }

    fn verb_follows(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.class.is(Class::ANY_VERB) && token.class.is(Class::FINITE))
    }

    /// Whether a nominal needs no article: a plural, or one led by a name ("Marrack spokesman").
    fn may_stand_bare(&self, phrase: &Phrase) -> bool {
        let head = self.tokens[phrase.head].class;
        let after_genitive = phrase
            .tokens
            .start
            .checked_sub(1)
            .is_some_and(|at| self.tokens[at].shape == Shape::Genitive);
        let speaks = head.is(Class::SPEAKER);
        speaks
            && (head.is(Class::PLURAL)
                || self.grammar.bare
                || self.is_apposed(phrase.tokens.start)
                || after_genitive
                || self.is_according(phrase.tokens.start)
                || self.tokens[phrase.tokens.start].is_capital()
                || self.is_former(phrase.tokens.start, phrase.head)
                || head.is(Class::HUMAN.with(Class::TITLE)) && self.verb_follows(phrase.tokens.end))
    }
}

fn pronoun(at: usize) -> Phrase {
    Phrase {
        tokens: at..at + 1,
        kind: PhraseKind::Pronoun,
        name: at..at,
        head: at,
        title: None,
    }
}

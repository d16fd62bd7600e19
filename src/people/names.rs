//! Which words of a noun phrase are a name, and whether of a human being.

use std::ops::Range;

use super::phrase::{Phrase, PhraseKind, leads_matter};
use super::token::{Shape, Token, is_adjective, is_coined};
use crate::language::Class;

/// The phrase of the tokens `words`, which determiners or adjectives from `start` on lead.
///
/// `None` where the words name nothing that could speak, such as a date.
pub(super) fn classify(
    text: &str,
    tokens: &[Token],
    start: usize,
    words: Range<usize>,
) -> Option<Phrase> {
    let reader = Reader { text, tokens };
    if reader.has_letters(&words) {
        let named = classify(text, tokens, start, words.start..words.end - 1)?;
        return Some(Phrase {
            tokens: start..words.end,
            ..named
        });
    }
    let capitals = reader.capitals(&words);
    let whole = start..words.end;
    let body = |capitals, head| Phrase {
        tokens: start..words.end,
        kind: PhraseKind::Body,
        name: reader.without_seat(capitals),
        head,
        title: None,
    };
    if let Some(noun) = reader.body_noun(&capitals) {
        return Some(body(capitals, noun));
    }
    let head = words.end - 1;
    if capitals.is_empty() || reader.is_title(head) && !reader.follows_given(&capitals) {
        return Some(Phrase::nominal(whole));
    }
    if words.start > start && reader.is_member(&capitals) {
        return Some(Phrase::nominal(whole));
    }
    if reader.is_body(&capitals) {
        return Some(body(capitals, head));
    }
    let title = reader.title_before(&words);
    let name = reader.bare(capitals.clone(), title);
    if name.is_empty() {
        return Some(Phrase::nominal(whole));
    }
    let the = words.start > start && tokens[start].class.is(Class::DETERMINER);
    Some(Phrase {
        tokens: whole,
        kind: match title.is_some() || reader.is_human(&name) {
            true => PhraseKind::Human,
            false if the || reader.is_impersonal(&name) => PhraseKind::Body,
            false => PhraseKind::Human,
        },
        name,
        head,
        title,
    })
}

struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
}

impl Reader<'_> {
    /// Whether letters for an office stand behind a full name: "Ilse Marrack MP".
    fn has_letters(&self, words: &Range<usize>) -> bool {
        let letters = ["MP", "MEP", "MSP", "QC", "KC", "PhD", "MD", "OBE", "CBE"];
        let name = words.end.checked_sub(3).filter(|&at| at >= words.start);
        name.is_some_and(|given| {
            self.tokens[given].class.is(Class::GIVEN)
                && self.tokens[given + 1].is_name()
                && letters.contains(&self.tokens[given + 2].span.of(self.text))
        })
    }

    /// The run of capitalised words, with what links them, at the end of `words`.
    fn capitals(&self, words: &Range<usize>) -> Range<usize> {
        let mut start = words.end;
        while start > words.start {
            let token = &self.tokens[start - 1];
            let links = start < words.end
                && start - 1 > words.start
                && (token.class.is(Class::PARTICLE)
                    || self.is(start - 1, "of")
                    || matches!(token.shape, Shape::Sign | Shape::Genitive | Shape::Comma))
                && (self.tokens[start - 2].is_name()
                    || self.tokens[start - 2].class.is(Class::PARTICLE))
                || start < words.end && self.links_body(start - 1, words.start);
            let month = token.is_capital() && start == words.end;
            if !token.is_name() && !links && !month {
                break;
            }
            start -= 1;
        }
        start..words.end
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.tokens[at].span.of(self.text) == word
    }

    fn is_of(&self, at: usize) -> bool {
        leads_matter(self.tokens[at].span.of(self.text))
    }

    fn is_title(&self, at: usize) -> bool {
        let class = self.tokens[at].class;
        class.is(Class::TITLE) && !class.is(Class::GIVEN.with(Class::SUFFIX))
    }

    /// Whether a title at the end is a surname: "Jonathan Bishop".
    fn follows_given(&self, name: &Range<usize>) -> bool {
        name.len() > 1
            && self.tokens[name.end - 2].class.is(Class::GIVEN)
            && !self.is_title(name.end - 2)
    }

    /// The name without the word that tells where the body is: "Ostby-based Institute of Tides".
    fn without_seat(&self, name: Range<usize>) -> Range<usize> {
        let seat = self.tokens[name.start]
            .span
            .of(self.text)
            .ends_with("-based");
        name.start + usize::from(seat && name.len() > 1)..name.end
    }

    /// Whether the word at `at`, within words from `start` on, links what a body is for to its
    /// noun: within a phrase no other "for", "and" or "the" stands between capitals.
    fn links_body(&self, at: usize, start: usize) -> bool {
        let name = |at: usize| at >= start && self.tokens[at].is_name();
        let led = at > start + 1 && self.is_of(at - 1);
        match self.tokens[at].class.is(Class::DETERMINER) {
            true => led && name(at - 2),
            false => {
                let links = ["for", "and", "on"].iter().any(|word| self.is(at, word));
                let listed = self.is(at, "and") && at > start + 1 && self.is(at - 1, ",");
                at > start && (name(at - 1) || listed && name(at - 2)) && links
            }
        }
    }

    /// The noun of a body behind which its name goes on: "Institute" of "Institute for the Study of
    /// Tides". Of "Bureau of Tides Director Ilse Marrack" it is none.
    fn body_noun(&self, name: &Range<usize>) -> Option<usize> {
        let noun = |at: &usize| {
            let class = self.tokens[*at].class;
            class.is(Class::ORGANISATION) && !class.is(Class::GIVEN) && self.is_of(at + 1)
        };
        let noun = (name.start..name.end.saturating_sub(2)).find(noun)?;
        let led = self.tokens[noun + 2].class.is(Class::DETERMINER);
        let mut rest = noun + 3..name.end;
        let person = rest.any(|at| {
            let given = self.tokens[at].class.is(Class::GIVEN) && at + 1 < name.end;
            self.is_title(at) || given
        });
        (led || !person).then_some(noun)
    }

    fn is_body(&self, name: &Range<usize>) -> bool {
        let last = &self.tokens[name.end - 1];
        let formal = last.class.is(Class::ORGANISATION.with(Class::DOCUMENT))
            && !last.class.is(Class::GIVEN);
        let surname = name.len() > 1
            && (self.tokens[name.end - 2]
                .class
                .is(Class::GIVEN.with(Class::HONORIFIC))
                || self.is_titled(name))
            && !self.is(name.end - 2, "Al");
        let peoples = last.class.is_all(Class::HUMAN.with(Class::PLURAL));
        (formal && !surname) || (peoples && name.len() == 1)
    }

    /// Whether an office stands before a word of which nothing is known and the last one:
    /// "President Ilsebill Fox".
    fn is_titled(&self, name: &Range<usize>) -> bool {
        let before = &self.tokens[name.end - 2];
        let unknown = before.is_word() && before.class == Class::NONE;
        let office = name.end.checked_sub(3).filter(|&at| at >= name.start);
        unknown && office.is_some_and(|at| self.is_title(at))
    }

    /// Whether the words only tell of what party somebody is: "a Democrat", "the Ostby Republican".
    fn is_member(&self, name: &Range<usize>) -> bool {
        let last = self.tokens[name.end - 1].class;
        let place = Class::PLACE.with(Class::ORIGIN);
        last.is_all(Class::HUMAN.with(Class::ORIGIN))
            && !last.is(Class::PLURAL.with(Class::GIVEN))
            && (name.start..name.end - 1).all(|at| self.tokens[at].class.is(place))
    }

    /// The last title in front of the name.
    fn title_before(&self, words: &Range<usize>) -> Option<usize> {
        let surname = words.end - 1;
        words.clone().rev().find(|&at| {
            let token = &self.tokens[at];
            at < surname
                && (self.is_title(at)
                    || token.shape == Shape::Small && token.class.is(Class::SPEAKER))
        })
    }

    /// The name without the titles, places and bodies in front of it.
    fn bare(&self, capitals: Range<usize>, title: Option<usize>) -> Range<usize> {
        let mut start = capitals.start;
        if let Some(title) = title.filter(|&at| at >= capitals.start) {
            start = title + 1;
            if start < capitals.end && self.is_of(start) {
                return self.behind_place(start + 1..capitals.end);
            }
        }
        let rest = start..capitals.end;
        let given = rest.clone().skip(1).find(|&at| {
            let class = self.tokens[at].class;
            at + 1 < rest.end && class.is(Class::GIVEN)
        });
        let office = self.is_of_office(capitals.start);
        match given {
            Some(at)
                if office && !self.tokens[rest.start].class.is(Class::GIVEN)
                    || (rest.start..at).all(|before| self.is_no_name(before)) =>
            {
                at..rest.end
            }
            _ if office && rest.len() == 3 && self.tokens[rest.start].class.is(Class::PLACE) => {
                rest.start + 1..rest.end
            }
            _ if rest.len() == 2 && self.is_address(rest.start) => rest.start + 1..rest.end,
            _ if rest.len() > 2
                && (self.tokens[rest.start].class.is(Class::ORIGIN)
                    || is_adjective(self.tokens[rest.start].span.of(self.text))) =>
            {
                rest.start + 1..rest.end
            }
            _ => rest,
        }
    }

    /// Whether the capital at `at` begins what is said to somebody: "Dear Ilse", "Poor Ilse".
    fn is_address(&self, at: usize) -> bool {
        let (word, name) = (&self.tokens[at], &self.tokens[at + 1]);
        let begins = (word.opens || word.first) && word.quote.is_some();
        begins && word.class == Class::NONE && name.class.is(Class::GIVEN)
    }

    /// Whether the word belongs to a place or a body in front of a name.
    fn is_no_name(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let prefix = Class::ORIGIN
            .with(Class::PLACE)
            .with(Class::ORGANISATION)
            .with(Class::HUMAN);
        token.class.is(prefix) && !token.class.is(Class::GIVEN)
            || is_coined(token.span.of(self.text))
            || is_adjective(token.span.of(self.text))
            || token.shape == Shape::Capitals && !token.span.of(self.text).contains('.')
            || self.is(at, "of")
    }

    /// Whether the word at `at` stands behind an office and "of" or the like: of "the head of
    /// Ostferry Ilse Marrack", "the secretary of state for Policy Ilse Marrack".
    fn is_of_office(&self, at: usize) -> bool {
        let led = at > 0 && self.tokens[at - 1].class.is(Class::DETERMINER);
        let at = at - usize::from(led);
        let office = |at: usize| self.tokens[at].class.is_office();
        let linked = |word| at > 1 && self.is(at - 1, word);
        let field = || at > 3 && self.is(at - 3, "of") && office(at - 4);
        ["of", "for", "at", "to", "in"].into_iter().any(linked) && (office(at - 2) || field())
    }

    /// The name behind "Minister of Education", if there is one.
    fn behind_place(&self, rest: Range<usize>) -> Range<usize> {
        let given = rest
            .clone()
            .skip(1)
            .find(|&at| at + 1 < rest.end && self.tokens[at].class.is(Class::GIVEN));
        let links = |at: &usize| self.is(*at, "for");
        let field = rest
            .clone()
            .rev()
            .find(links)
            .map_or(rest.start, |at| at + 1);
        match given {
            Some(at) => at..rest.end,
            None if rest.len() == 2 && self.is(rest.start, "State") => rest.start + 1..rest.end,
            None if rest.end - field == 3 => field + 1..rest.end,
            None => rest.end..rest.end,
        }
    }

    /// Whether a given name or an initial stands before another name.
    fn is_human(&self, name: &Range<usize>) -> bool {
        let given = self.tokens[name.start].class.is(Class::GIVEN);
        name.len() > 1 && (given || self.is_initial(name.start))
    }

    fn is_initial(&self, at: usize) -> bool {
        let word = self.tokens[at].span.of(self.text);
        word.ends_with('.') && word.len() <= 5
    }

    /// Whether nothing in the name speaks for a human being and something against.
    fn is_impersonal(&self, name: &Range<usize>) -> bool {
        let against = Class::PLACE.with(Class::ORIGIN).with(Class::ORGANISATION);
        let last = &self.tokens[name.end - 1];
        let first = &self.tokens[name.start];
        let linked = name.clone().any(|at| self.is(at, "of") || self.is(at, "&"));
        linked
            || last.shape == Shape::Capitals
            || name.len() == 2 && is_acronym(first, self.text)
            || name.len() == 1
                && (is_coined(first.span.of(self.text))
                    || first.class.is(against) && !first.class.is(Class::GIVEN)
                    || first.class.is_all(Class::PLACE.with(Class::GIVEN)))
            || name.len() > 1
                && first.class.is(against)
                && !first.class.is(Class::GIVEN)
                && !last.class.is(Class::SUFFIX)
                && name.len() != 2
            || name.len() == 2 && last.class.is(Class::PLACE) && !first.class.is(Class::GIVEN)
            || name.len() > 4
    }
}

/// Whether the word is made of the first letters of others and no given name: "NATO", no "JD".
fn is_acronym(token: &Token, text: &str) -> bool {
    let word = token.span.of(text);
    token.shape == Shape::Capitals && word.len() > 2 && !word.contains('.')
}

//! The article as one line of items: its words, the phrases that name somebody, its quotations.

use std::ops::Range;

mod dateline;
mod lay;

use super::subject::Found;
use crate::language::{Class, Grammar, Language};
use crate::people::token::{Shape, Token};
use crate::people::{Cast, Form, Words};
use crate::quotation::Quotation;
use crate::text::Span;

/// A word, a mark, a phrase or a quotation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    /// Its place in the text.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) kind: Kind,
    /// Of a word what it can be; of a phrase what its last word can be.
    pub(crate) class: Class,
    /// Whether a sentence begins with it, as far as stops tell.
    pub(crate) first: bool,
    /// Whether a paragraph begins with it.
    pub(crate) opens: bool,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word that is part of no phrase.
    Word,
    /// A phrase: a place in [`Cast::mentions`].
    Phrase(usize, Form),
    /// A quotation: its place in the list.
    Quote(usize),
    /// A punctuation mark.
    Mark(Shape),
}

impl Item {
    /// Whether the phrase so far ends with the noun that decides what is meant.
    fn heads(&self) -> bool {
        let nominal = matches!(self.kind, Kind::Phrase(_, Form::Nominal));
        nominal && self.class.is(Class::SPEAKER)
    }
}

/// The items of an article and its sentences.
pub(crate) struct Line<'a> {
    /// The article's text.
    pub(crate) text: &'a str,
    /// Its headline; empty where it has none.
    pub(crate) title: &'a str,
    /// The quotations.
    pub(crate) quotations: &'a [Quotation],
    /// Everything, in order.
    pub(crate) items: Vec<Item>,
    /// The sentences: ranges of items, in order.
    pub(crate) sentences: Vec<Range<usize>>,
    /// Cues within quotations, where the writer breaks in between the marks: « Oui, a dit Marrack.
    /// »
    pub(crate) inner_cues: Vec<Span>,
    /// The subjects that were found.
    pub(super) subjects: Found,
    /// Its language.
    pub(crate) language: &'a Language,
    /// How the language puts words together.
    pub(crate) grammar: &'a Grammar,
}

/// Lays out the article, its quotations and those who are named in it.
pub(crate) fn line<'a>(
    words: &Words<'a>,
    cast: &Cast,
    (language, tokens): (&'static Language, &[Token]),
) -> Line<'a> {
    let article = words.article;
    let mut line = Line {
        text: &article.text,
        title: article.title.as_ref().map_or("", |title| &title.value),
        quotations: words.quotations,
        items: Vec::with_capacity(tokens.len()),
        sentences: Vec::new(),
        inner_cues: Vec::new(),
        subjects: Found::default(),
        language,
        grammar: &language.grammar,
    };
    if language.grammar.inverts {
        line.inner_cues = inner_cues(tokens);
    }
    line.lay(cast, tokens);
    line.cut();
    line
}

fn inner_cues(tokens: &[Token]) -> Vec<Span> {
    let cued = |pair: &&[Token]| {
        let parts = matches!(pair[0].shape, Shape::Comma | Shape::Dash);
        let says = pair[1].class.is(Class::SAYING) && pair[1].class.is(Class::FINITE);
        parts && says && pair[1].quote.is_some() && pair[0].quote == pair[1].quote
    };
    let found = tokens.windows(2).filter(cued);
    found.map(|pair| pair[1].span).collect()
}

impl Line<'_> {
    /// Cuts the line into sentences.
    fn cut(&mut self) {
        let mut start = 0;
        let mut parted = None;
        for at in 1..=self.items.len() {
            if at == start + 1 {
                parted = self.behind_dateline(start);
            }
            if at == self.items.len() || parted == Some(at) || self.begins(at) {
                self.sentences.push(start..at);
                start = at;
            }
        }
    }

    fn begins(&self, at: usize) -> bool {
        let item = &self.items[at];
        if item.opens {
            return true;
        }
        let capital = item
            .span
            .of(self.text)
            .starts_with(|c: char| !c.is_lowercase());
        let word = !matches!(item.kind, Kind::Mark(_));
        if self.items[at - 1].first
            && matches!(
                self.items[at - 1].kind,
                Kind::Mark(Shape::Dash | Shape::Open)
            )
        {
            return false;
        }
        item.first && capital && word && !(self.asks(at - 1) && self.tells(at))
    }

    /// Whether the item is a quotation that ends in `?` or `!`.
    fn asks(&self, at: usize) -> bool {
        matches!(self.items[at].kind, Kind::Quote(_))
            && matches!(self.ending(at), Some('?' | '!' | '—' | '-' | '…'))
    }

    /// Whether somebody is said to speak right here: "Marrack said".
    fn tells(&self, at: usize) -> bool {
        let is_verb = |at: usize| {
            self.items.get(at).is_some_and(|item| {
                matches!(item.kind, Kind::Word)
                    && item.class.is(Class::SAYING.with(Class::MENTAL))
                    && item.class.is(Class::FINITE)
            })
        };
        let is_phrase = |at: usize| {
            self.items
                .get(at)
                .is_some_and(|item| matches!(item.kind, Kind::Phrase(..)))
        };
        let skips = |at: usize| {
            self.items
                .get(at)
                .is_some_and(|item| item.class.is(Class::ADVERB))
        };
        let verb = at + 1 + usize::from(skips(at + 1) && !is_verb(at + 1));
        is_phrase(at) && is_verb(verb) && !self.tells_more(verb) || is_verb(at) && is_phrase(at + 1)
    }

    /// Whether what is said by the verb at item `verb` follows it: "the port said Marrack had
    /// left".
    fn tells_more(&self, verb: usize) -> bool {
        let told = self.is(verb, Class::TELLING);
        let acts = |at: usize| self.is(at, Class::FINITE.with(Class::AUXILIARY));
        let clause = self.is_phrase(verb + 1) && acts(verb + 2);
        !told && (clause || self.is(verb + 1, Class::COMPLEMENTISER))
    }

    /// How many quotations begin in front of byte `start` of the text.
    pub(super) fn quotations_before(&self, start: usize) -> usize {
        self.quotations
            .partition_point(|quotation| quotation.marked.start < start)
    }

    /// The sentence of an item.
    pub(crate) fn sentence_of(&self, item: usize) -> Range<usize> {
        self.sentences
            .get(self.sentence_number(item))
            .cloned()
            .unwrap_or(item..item + 1)
    }

    /// The place of an item's sentence in [`Self::sentences`].
    pub(super) fn sentence_number(&self, item: usize) -> usize {
        self.sentences.partition_point(|range| range.end <= item)
    }

    /// The last word of an item: the noun of a description.
    pub(super) fn last_word(&self, at: usize) -> &str {
        let words = self.words(at);
        words.rsplit_once(' ').map_or(words, |(_, last)| last)
    }

    /// The last character of the quotation at item `at`, marks of what is quoted in it aside.
    pub(crate) fn ending(&self, at: usize) -> Option<char> {
        match self.items[at].kind {
            Kind::Quote(quote) => self.quotations[quote]
                .span
                .of(self.text)
                .trim_end()
                .trim_end_matches(['\'', '’', '"', '”'])
                .chars()
                .next_back(),
            _ => None,
        }
    }

    /// The item at a place of the text, or the first behind it.
    pub(super) fn item_at(&self, place: usize) -> usize {
        self.items.partition_point(|item| item.span.end <= place)
    }

    /// The words of an item.
    pub(crate) fn words(&self, at: usize) -> &str {
        self.items[at].span.of(self.text)
    }

    /// Whether the item is the mark.
    pub(crate) fn is_mark(&self, at: usize, shape: Shape) -> bool {
        self.items
            .get(at)
            .is_some_and(|item| item.kind == Kind::Mark(shape))
    }

    /// Whether the item is a comma or a dash.
    pub(super) fn is_pause(&self, at: usize) -> bool {
        self.is_mark(at, Shape::Comma) || self.is_mark(at, Shape::Dash)
    }

    /// Whether the item is a phrase.
    pub(crate) fn is_phrase(&self, at: usize) -> bool {
        self.items
            .get(at)
            .is_some_and(|item| matches!(item.kind, Kind::Phrase(..)))
    }

    /// The phrase that belongs to the item by a genitive: the spokesman of "the port's spokesman".
    pub(super) fn owned_by(&self, at: usize) -> Option<usize> {
        let is_owned = self.is_mark(at + 1, Shape::Genitive) && self.is_phrase(at + 2);
        is_owned.then_some(at + 2)
    }

    /// Whether the item is a word and no part of a phrase.
    pub(super) fn is_word(&self, at: usize) -> bool {
        self.items
            .get(at)
            .is_some_and(|item| item.kind == Kind::Word)
    }

    /// Whether the item ends with a "not": "haven't".
    pub(crate) fn is_denial(&self, at: usize) -> bool {
        let word = self.words(at);
        word.ends_with("n't") || word.ends_with("n’t")
    }

    /// Whether the item is a word that tells how something is done: "loudly".
    pub(crate) fn is_manner(&self, at: usize) -> bool {
        let word = self.words(at);
        self.is_word(at)
            && self.items[at].class == Class::NONE
            && word.len() > 4
            && word.ends_with("ly")
    }

    /// The mention that the item is: a place in [`Cast::mentions`].
    pub(crate) fn mention(&self, at: usize) -> Option<usize> {
        match self.items.get(at)?.kind {
            Kind::Phrase(mention, _) => Some(mention),
            _ => None,
        }
    }

    /// Whether the item is a quotation.
    pub(crate) fn is_quote(&self, at: usize) -> bool {
        self.items
            .get(at)
            .is_some_and(|item| matches!(item.kind, Kind::Quote(_)))
    }

    /// Whether the item is a word of the class and no part of a phrase.
    pub(crate) fn is(&self, at: usize, class: Class) -> bool {
        self.items
            .get(at)
            .is_some_and(|item| item.kind == Kind::Word && item.class.is(class))
    }
}

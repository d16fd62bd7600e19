//! Whether paragraphs with labels are an interview, and what is said in it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::label::{EMPHASIS, Turn};
use super::{TURNS, is_sentence};
use crate::language::{Class, Language};
use crate::text::{self, Span};

/// Of how many turns that go on in one the writer may come in between.
const WRITTEN: usize = 3;
/// How many answers there are at least where the questions have no label.
const ANSWERS: usize = 3;

/// An article, its paragraphs, and the words with a capital outside of labels, folded, each with
/// whether it stands within a sentence.
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) language: &'a Language,
    pub(super) parts: &'a [Span],
    pub(super) named: BTreeMap<Cow<'a, str>, bool>,
    /// Whether it is told in front of the first turn that somebody is asked.
    pub(super) is_told: bool,
}

impl Page<'_> {
    fn words(&self, paragraph: usize) -> &str {
        self.parts[paragraph].of(self.text)
    }

    /// Whether a paragraph has a word for who speaks or is spoken to; such words may be left out
    /// where verbs tell it.
    fn is_personal(&self, paragraph: usize) -> bool {
        let words = self.words(paragraph);
        let class = |word: Span| self.language.class(word.of(words));
        let deictic = |word: Span| class(word).is(Class::DEICTIC);
        self.language.grammar.drops || text::words(words).any(deictic)
    }

    fn asks(&self, turn: &Turn) -> bool {
        turn.speech.of(self.text).contains(['?', '؟', '？'])
    }
}

/// Paragraphs with labels that may be an interview.
pub(super) struct Interview<'a> {
    page: &'a Page<'a>,
    turns: &'a [Turn],
    /// What all turns with the same name have in common.
    names: BTreeMap<&'a str, Voice>,
}

/// The turns with one name in their labels.
struct Voice {
    count: usize,
    /// Whether the labels differ: "ILSE MARRACK, WARDEN" and "MARRACK".
    varies: bool,
    /// Whether all of them ask.
    asks: bool,
    /// Bytes of the first label.
    length: usize,
    is_nameless: bool,
}

impl<'a> Interview<'a> {
    pub(super) fn of(page: &'a Page<'a>, turns: &'a [Turn]) -> Self {
        let mut names: BTreeMap<_, Voice> = BTreeMap::new();
        for turn in turns {
            let length = turn.label.span.len();
            let voice = names.entry(turn.label.name.as_str()).or_insert(Voice {
                count: 0,
                varies: false,
                asks: true,
                length,
                is_nameless: turn.label.is_nameless(),
            });
            voice.count += 1;
            voice.varies |= length != voice.length;
            voice.asks &= page.asks(turn);
        }
        Self { page, turns, names }
    }

    /// Adds what is spoken in each paragraph, if it is an interview.
    pub(super) fn tell(&self, spoken: &mut [Option<Span>]) {
        if !self.is_one() {
            return;
        }
        let formal = self.turns.iter().filter(|turn| turn.label.is_formal);
        let formal = 5 * formal.count() >= 4 * self.turns.len();
        let heard = self.turns.iter().filter(|turn| {
            let label = &turn.label;
            let within = self.page.named.get(label.name.as_str()) == Some(&true);
            let named = !label.is_small && within;
            label.introduces || named || self.returns(turn) || formal && label.is_formal
        });
        // What is asked and who asks has no name is nobody's statement.
        for turn in heard.filter(|turn| !turn.quoted && !turn.label.asks) {
            spoken[turn.paragraph] = Some(turn.speech);
        }
        self.go_on(spoken);
    }

    fn is_one(&self) -> bool {
        // A paper asks and answers itself, too.
        let nameless = self.turns.iter().all(|turn| turn.label.is_nameless());
        if self.describes() || nameless && !self.page.is_told && !self.is_personal(2) {
            return false;
        }
        if self.names.len() == 1 {
            return self.only_answers();
        }
        let again = |turn: &&Turn| turn.label.has_honorific || self.returns(turn);
        let again = self.turns.iter().filter(again);
        let asked = |turn: &Turn| turn.label.asks || self.page.asks(turn);
        let told =
            |turn: &Turn| turn.label.is_nameless() || self.is_named(turn) || self.varies(turn);
        let introduced = self
            .turns
            .iter()
            .any(|turn| turn.label.introduces && self.varies(turn));
        again.count() >= TURNS
            && (introduced || self.turns.iter().any(asked) || self.is_debate())
            && (self.turns.iter().any(told) || self.alternates() || self.is_debate())
    }

    /// Whether labels are such as transcripts have, and those who have them speak to one another.
    fn is_debate(&self) -> bool {
        let formal = self.turns.iter().all(|turn| turn.label.is_formal);
        formal && self.names.len() > 1 && self.is_personal(1)
    }

    /// Whether of all turns that do more than ask `most` of each three say "I" or "you".
    fn is_personal(&self, most: usize) -> bool {
        let answers = self.turns.iter().filter(|turn| !turn.label.asks);
        let personal = answers.clone().filter(|turn| {
            let speech = turn.speech.of(self.page.text);
            let class = |word: Span| self.page.language.class(word.of(speech));
            text::words(speech).any(|word| class(word).is(Class::DEICTIC))
        });
        let (personal, all) = (personal.count(), answers.count());
        all > 1 && 3 * personal >= most * all
    }

    /// Whether the name in a label is met elsewhere.
    fn is_named(&self, turn: &Turn) -> bool {
        self.page.named.contains_key(turn.label.name.as_str())
    }

    /// Whether the label of `turn` is met again; small words are one only for who asks.
    fn returns(&self, turn: &Turn) -> bool {
        let voice = self.voice(turn);
        let fits = |voice: &Voice| !turn.label.is_small || voice.varies || voice.asks;
        turn.label.is_nameless() || voice.is_some_and(|voice| voice.count > 1 && fits(voice))
    }

    fn voice(&self, turn: &Turn) -> Option<&Voice> {
        self.names.get(turn.label.name.as_str())
    }

    fn varies(&self, turn: &Turn) -> bool {
        self.voice(turn).is_some_and(|voice| voice.varies)
    }

    /// Whether two take turns of whom one does nothing but ask.
    fn alternates(&self) -> bool {
        let asking = self.names.values().filter(|voice| voice.asks);
        let mut pairs = self.turns.windows(2);
        let other = |pair: &[Turn]| pair[0].label.name != pair[1].label.name;
        self.names.len() == 2 && asking.count() == 1 && pairs.all(other)
    }

    /// Whether the only one with a label is named elsewhere and answers questions that have none.
    fn only_answers(&self) -> bool {
        let answers = |turn: &Turn| {
            let above = turn.paragraph.checked_sub(1);
            above.is_some_and(|above| {
                let above = self.page.words(above).trim_end_matches(EMPHASIS);
                above.ends_with(['?', '؟', '？'])
            })
        };
        let known = |turn: &Turn| self.is_named(turn) || turn.label.answers;
        self.turns.len() >= ANSWERS && self.turns.iter().all(|turn| answers(turn) && known(turn))
    }

    /// Whether most turns tell of who is named by their label, as a comparison does: "Marrack: She
    /// wants to keep the pier."
    fn describes(&self) -> bool {
        let third = self.page.language.grammar.third;
        let described = self.turns.iter().filter(|turn| {
            let speech = turn.speech.of(self.page.text);
            let words = text::words(speech).take(2);
            let mut words = words.map(|word| text::fold(word.of(speech)));
            words.any(|word| word == turn.label.name || third.contains(&word.as_ref()))
        });
        2 * described.count() > self.turns.len()
    }

    /// Adds the paragraphs between two turns, which go on with the first one up to where the writer
    /// tells of those who speak; none if the writer does so again and again, or if nobody says "I"
    /// or "you" in any of them.
    fn go_on(&self, spoken: &mut [Option<Span>]) {
        let told = |at: &usize| self.tells_of_any(self.page.words(*at));
        let gaps = self.turns.windows(2).map(|pair| self.between(pair));
        let gaps: Vec<_> = gaps.filter(|gap| !gap.is_empty()).collect();
        let written = gaps.iter().filter(|gap| (*gap).clone().any(|at| told(&at)));
        let spoken_of = |at: usize| self.page.is_personal(at);
        let personal = gaps.iter().any(|gap| gap.clone().any(spoken_of));
        if WRITTEN * written.count() >= gaps.len() || !personal {
            return;
        }
        for gap in gaps {
            let begun = spoken[gap.start - 1].is_some();
            let said = gap.take_while(|at| begun && !told(at));
            for at in said.filter(|&at| is_sentence(self.page.words(at))) {
                spoken[at] = Some(self.page.parts[at]);
            }
        }
    }

    /// The paragraphs between two turns, without the label above the second one and, where
    /// questions have no label, without the question.
    fn between(&self, pair: &[Turn]) -> std::ops::Range<usize> {
        let next = &pair[1];
        let labelled = self.page.parts[next.paragraph].start > next.label.span.start;
        let asked = self.names.len() == 1;
        let end = next.paragraph - usize::from(labelled || asked);
        pair[0].paragraph + 1..end.max(pair[0].paragraph + 1)
    }

    /// Whether a paragraph tells what one of those who speak does: "Marrack smiled". Whoever is
    /// addressed stands between commas or at an end.
    fn tells_of_any(&self, paragraph: &str) -> bool {
        let named = |word: &str| {
            let voice = self.names.get(&*text::fold(word));
            voice.is_some_and(|voice| !voice.is_nameless)
        };
        text::words(paragraph).any(|word| {
            let behind = paragraph[word.end..].strip_prefix(' ').unwrap_or_default();
            let word = word.of(paragraph);
            let acts = behind.starts_with(char::is_lowercase);
            acts && !word.starts_with(char::is_lowercase) && named(word)
        })
    }
}

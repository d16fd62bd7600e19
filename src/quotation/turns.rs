//! Turns of an interview or a transcript, which stand in no marks: `MARRACK: We have a plan.`
//!
//! Many things have a colon behind their first words. What tells an interview is that several take
//! turns: labels return, somebody is asked, and who answers is named elsewhere, too.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::language::Language;
use crate::text::{self, Span};
use label::Turn;

mod label;

/// How many turns an interview has at least.
const TURNS: usize = 4;
/// How many paragraphs without a label one turn may have.
const GOES_ON: usize = 40;
/// Of how many turns that go on in one the writer may come in between.
const WRITTEN: usize = 3;
/// How many words a paragraph has that goes on with a turn.
const SENTENCE: usize = 3;

/// What is spoken in each of the paragraphs `parts` that are turns of an interview, with the label in
/// front of it left out.
pub(super) fn spoken(text: &str, parts: &[Span], language: &Language) -> Vec<Option<Span>> {
    let mut spoken = vec![None; parts.len()];
    let turns = parts.iter().enumerate();
    let turns: Vec<Turn> = turns
        .filter_map(|(paragraph, part)| Turn::of(text, (paragraph, *part), language))
        .collect();
    if turns.len() < TURNS {
        return spoken;
    }
    let named = named(text, parts, &turns);
    for run in turns.chunk_by(|turn, next| next.paragraph - turn.paragraph <= GOES_ON + 1) {
        let interview = Interview::of(run);
        if interview.is_one(text, &named) {
            let turns = run.iter();
            let turns = turns
                .filter(|turn| turn.introduces || interview.returns(turn) || turn.is_among(&named));
            for turn in turns.filter(|turn| !turn.quoted) {
                spoken[turn.paragraph] = Some(turn.speech);
            }
            interview.go_on(text, parts, &mut spoken);
        }
    }
    spoken
}

/// The words with a capital outside of labels, folded.
fn named<'a>(text: &'a str, parts: &[Span], turns: &[Turn]) -> BTreeSet<Cow<'a, str>> {
    let mut turns = turns.iter().peekable();
    let told = parts.iter().enumerate().map(|(paragraph, part)| {
        let turn = turns.next_if(|turn| turn.paragraph == paragraph);
        turn.map_or(*part, |turn| turn.speech)
    });
    told.flat_map(|told| capitals(told.of(text))).collect()
}

/// Paragraphs with labels that may be an interview.
struct Interview<'a> {
    turns: &'a [Turn],
    /// Of each name the turns with it.
    names: BTreeMap<&'a str, Vec<&'a Turn>>,
}

impl<'a> Interview<'a> {
    fn of(turns: &'a [Turn]) -> Self {
        let mut names: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for turn in turns {
            names.entry(turn.name.as_str()).or_default().push(turn);
        }
        Self { turns, names }
    }

    /// Whether the label of `turn` is met again.
    fn returns(&self, turn: &Turn) -> bool {
        turn.nameless || self.named_as(turn).len() > 1
    }

    fn named_as(&self, turn: &Turn) -> &[&Turn] {
        self.names
            .get(turn.name.as_str())
            .map_or(&[], Vec::as_slice)
    }

    /// Whether the label of `turn` is met in another form: "ILSE MARRACK, WARDEN" and "MARRACK".
    fn varies(&self, turn: &Turn) -> bool {
        let mut same = self.named_as(turn).iter();
        same.any(|other| other.label.len() != turn.label.len())
    }

    fn is_one(&self, text: &str, named: &BTreeSet<Cow<str>>) -> bool {
        let again = self.turns.iter().filter(|turn| self.returns(turn));
        let asked = |turn: &Turn| turn.asks || turn.speech.of(text).contains(['?', '؟']);
        let told = |turn: &Turn| turn.nameless || turn.is_among(named) || self.varies(turn);
        self.names.len() > 1
            && again.count() >= TURNS
            && self.turns.iter().any(asked)
            && (self.turns.iter().any(told) || self.alternates(text))
    }

    /// Whether two take turns of whom one does nothing but ask.
    fn alternates(&self, text: &str) -> bool {
        let asks = |turn: &Turn| turn.speech.of(text).ends_with(['?', '؟']);
        let asking = self
            .names
            .values()
            .filter(|turns| turns.iter().all(|turn| asks(turn)));
        let mut pairs = self.turns.windows(2);
        self.names.len() == 2
            && asking.count() == 1
            && pairs.all(|pair| pair[0].name != pair[1].name)
    }

    /// Adds the paragraphs between two turns, which go on with the first one up to where the writer
    /// tells of those who speak; none if the writer does so again and again.
    fn go_on(&self, text: &str, parts: &[Span], spoken: &mut [Option<Span>]) {
        let between = |pair: &[Turn]| pair[0].paragraph + 1..pair[1].paragraph;
        let told = |at: &usize| self.tells_of_any(parts[*at].of(text));
        let gaps = self.turns.windows(2).map(between);
        let gaps: Vec<_> = gaps.filter(|gap| !gap.is_empty()).collect();
        let written = gaps.iter().filter(|gap| (*gap).clone().any(|at| told(&at)));
        if WRITTEN * written.count() >= gaps.len() {
            return;
        }
        for gap in gaps {
            let begun = spoken[gap.start - 1].is_some();
            let said = gap.take_while(|at| begun && !told(at));
            for at in said.filter(|&at| is_sentence(parts[at].of(text))) {
                spoken[at] = Some(parts[at]);
            }
        }
    }

    /// Whether a paragraph tells what one of those who speak does: "Marrack smiled". Whoever is
    /// addressed stands between commas or at an end.
    fn tells_of_any(&self, paragraph: &str) -> bool {
        let named = |word: &str| {
            let turns = self.names.get(&*text::fold(word));
            turns.is_some_and(|turns| !turns[0].nameless)
        };
        text::words(paragraph).any(|word| {
            let behind = paragraph[word.end..].strip_prefix(' ').unwrap_or_default();
            let word = word.of(paragraph);
            let acts = behind.starts_with(char::is_lowercase);
            acts && !word.starts_with(char::is_lowercase) && named(word)
        })
    }
}

/// The words of `text` with a capital, folded.
fn capitals(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let words = text::words(text).map(|word| word.of(text));
    let named = words.filter(|word| !word.starts_with(char::is_lowercase));
    named.map(text::fold)
}

/// Whether a paragraph is told in whole sentences, unlike headings and what happens aside.
fn is_sentence(paragraph: &str) -> bool {
    let ends = paragraph.ends_with(['.', '?', '!', '…', '"', '”', '»', '—', '-', '؟']);
    ends && !paragraph.starts_with(['(', '[', '<'])
        && text::words(paragraph).nth(SENTENCE - 1).is_some()
}

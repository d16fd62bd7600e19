//! Everybody who may have spoken a quotation, with what speaks for each.

use std::ops::Range;

use super::Rule;
use super::line::Line;
use super::model::{Features, cross, feature};
use super::reader::Clue;
use super::subject::Sentence;
use super::view::{View, form};
use crate::language::Class;
use crate::people::token::Shape;

mod verb;

/// How many phrases in front of a quotation are candidates whatever they do.
const NEAR: usize = 6;

/// Somebody who may have spoken.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) source: Source,
    pub(super) cue: Range<usize>,
    pub(super) rule: Rule,
    /// How it was found first.
    pub(super) way: Way,
    /// All ways in which it was found: a bit for each.
    pub(super) ways: u32,
    pub(super) features: Features,
}

impl Candidate {
    /// One that needs no weighing against others.
    pub(super) fn only(source: Source, cue: Range<usize>, rule: Rule) -> Self {
        Self {
            source,
            cue,
            rule,
            way: Way::Chosen,
            ways: 0,
            features: Vec::new(),
        }
    }
}

/// Where the speaker is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// Nowhere.
    Nobody,
    /// At an item of the line.
    Item(usize),
    /// Whoever spoke an earlier quotation: its place in the list.
    Quote(usize),
}

/// How a candidate was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Nobody,
    Saying,
    Naming,
    Mental,
    Acting,
    Citing,
    According,
    Owner,
    Colon,
    After,
    AfterOther,
    Inverted,
    AccordingAfter,
    SignOff,
    Tail,
    Main,
    Shared,
    ContinuedHere,
    ContinuedNext,
    PrecedingHere,
    PrecedingNext,
    Announced,
    FollowingHere,
    FollowingNext,
    Genitive,
    Behind,
    Chosen,
    Near,
    Earlier,
    TailAccording,
    Object,
}

/// The candidates of one quotation while they are collected.
pub(super) struct Options<'a, 'b> {
    pub(super) sentence: &'a Sentence<'b>,
    pub(super) view: View,
    pub(super) found: Vec<Candidate>,
    main: Option<usize>,
    /// Subject and verb of the clause that the quotation stands in.
    clause: Option<(usize, usize)>,
}

impl<'a, 'b> Options<'a, 'b> {
    /// The candidates within the sentence of the quotation at item `quote`.
    pub(super) fn new(sentence: &'a Sentence<'b>, quote: usize) -> Self {
        let low = sentence.low(quote);
        let mut options = Self {
            sentence,
            view: View::new(sentence, quote),
            found: Vec::with_capacity(8),
            main: sentence.main_subject(quote),
            clause: sentence.last_clause(low, quote),
        };
        options.nobody();
        options.before(quote);
        options.after(quote);
        if let Some((clue, way)) = sentence.bracketed(quote) {
            options.bracketed(clue, way);
        }
        let acts = |main: &usize| !sentence.is_told_in_passing(*main);
        if let Some(main) = options.main.filter(acts) {
            options.add(Source::Item(main), 0..0, Rule::Subject, Way::Main);
        }
        options.near(quote);
        options
    }

    /// Every phrase a little way in front of the quotation.
    fn near(&mut self, quote: usize) {
        let sentence = self.sentence;
        let low = sentence.low(quote);
        let phrases = (low..quote).rev().filter(|&at| sentence.line.is_phrase(at));
        for (rank, at) in phrases.take(NEAR).enumerate() {
            let features = self.add(Source::Item(at), 0..0, Rule::Subject, Way::Near);
            features.push(cross(6, Way::Near as usize, rank));
        }
    }

    fn nobody(&mut self) {
        let mut features = vec![cross(0, Way::Nobody as usize, 0)];
        features.extend(self.view.features(Way::Nobody));
        features.extend(self.view.of_nobody());
        self.found.push(Candidate {
            source: Source::Nobody,
            cue: 0..0,
            rule: Rule::Unknown,
            way: Way::Nobody,
            ways: 1,
            features,
        });
    }

    /// Adds a candidate, or what speaks for it if it is known already.
    pub(super) fn add(
        &mut self,
        source: Source,
        cue: Range<usize>,
        rule: Rule,
        way: Way,
    ) -> &mut Features {
        let known = self
            .found
            .iter()
            .position(|candidate| candidate.source == source);
        let at = known.unwrap_or_else(|| {
            self.found.push(Candidate {
                source,
                cue,
                rule,
                way,
                ways: 0,
                features: Vec::with_capacity(32),
            });
            self.found.len() - 1
        });
        let candidate = &mut self.found[at];
        candidate.ways |= 1 << way as u32;
        let features = &mut candidate.features;
        features.push(cross(0, way as usize, 0));
        features.extend(self.view.features(way));
        if let Source::Item(item) = source {
            let form = form(self.sentence.line, item);
            features.push(cross(1, way as usize, form));
            features.push(cross(11, form, self.view.position));
            let main = usize::from(self.main == Some(item));
            features.push(cross(9, way as usize, main));
        }
        features
    }

    fn before(&mut self, quote: usize) {
        let sentence = self.sentence;
        let line = sentence.line;
        let low = sentence.low(quote);
        if let Some(clue) = sentence.colon(quote, low) {
            self.add(Source::Item(clue.source), clue.cue, Rule::Colon, Way::Colon);
        }
        // The verbs that lead to a question tell of whoever answers.
        let asked = sentence.is_in_question(quote);
        let mut rank = 0;
        let mut left = (low..quote)
            .filter(|&at| sentence.is_finite_cue(at))
            .count();
        for at in (low..quote).rev() {
            left -= usize::from(sentence.is_finite_cue(at));
            if line.is_mark(at, Shape::Genitive) {
                self.genitive(at, quote);
            } else if let Some(clue) = sentence.alleged(at, quote) {
                let features = self.add(Source::Item(clue.source), clue.cue, clue.rule, Way::Owner);
                features.push(cross(7, Way::Owner as usize, distance(quote - at)));
            } else if let Some(clue) = sentence.worded(at, quote) {
                self.add(Source::Item(clue.source), clue.cue, clue.rule, Way::Owner);
            } else if sentence.names_source(at) {
                if let Some(clue) = sentence.according(at) {
                    let way = Way::According;
                    self.add(Source::Item(clue.source), clue.cue, clue.rule, way);
                }
            } else if (line.is(at, Class::ANY_VERB) && !sentence.is_noun(at)
                || sentence.is_deed(at))
                && rank < 8
                && !asked
            {
                self.verb(at, quote, [rank, left]);
                self.object(at, rank);
                rank += 1;
            }
        }
    }

    fn genitive(&mut self, at: usize, quote: usize) {
        let sentence = self.sentence;
        if let Some(clue) = sentence.owner(at, quote) {
            self.add(Source::Item(clue.source), clue.cue, clue.rule, Way::Owner);
        } else if let Some(Clue { source, cue, rule }) = sentence.claimed(at, quote) {
            let features = self.add(Source::Item(source), cue, rule, Way::Owner);
            features.push(cross(7, Way::Owner as usize, distance(quote - at)));
        } else if quote - at < 6 && at > sentence.range.start && sentence.line.is_phrase(at - 1) {
            let named = sentence.is_uttered(quote + 1);
            let way = match named && at + 1 == quote {
                true => Way::Owner,
                false => Way::Genitive,
            };
            let features = self.add(Source::Item(at - 1), 0..0, Rule::Owner, way);
            features.push(cross(7, way as usize, quote - at));
        }
    }

    fn after(&mut self, quote: usize) {
        let sentence = self.sentence;
        if let Some(clue) = sentence.after(quote) {
            let way = match clue.rule {
                Rule::Inverted => Way::Inverted,
                Rule::AccordingTo => Way::AccordingAfter,
                Rule::SignOff => Way::SignOff,
                Rule::After => Way::After,
                _ => Way::AfterOther,
            };
            let cue = clue.cue.clone();
            let features = self.add(Source::Item(clue.source), clue.cue, clue.rule, way);
            if !cue.is_empty() {
                features.push(cross(
                    7,
                    way as usize,
                    distance(cue.start.abs_diff(clue.source)),
                ));
                features.push(feature(21, lemma_at(sentence.line, cue.start)));
            }
        }
        if let Some(clue) = sentence.tail(quote) {
            let way = match clue.rule {
                Rule::AccordingTo => Way::TailAccording,
                _ => Way::Tail,
            };
            let cue = clue.cue.clone();
            let features = self.add(Source::Item(clue.source), cue, clue.rule, way);
            let trails = sentence.trails_off(clue.cue.end.max(clue.source + 1));
            features.push(cross(6, way as usize, usize::from(trails)));
            features.push(cross(7, way as usize, distance(clue.source - quote)));
        }
        let high = sentence.high(quote);
        let behind = (quote + 1..high)
            .filter(|&at| sentence.line.is_phrase(at))
            .take(2);
        for (rank, at) in behind.enumerate() {
            let clause = sentence.line.is_mark(at - 1, Shape::Comma);
            let features = self.add(Source::Item(at), 0..0, Rule::Subject, Way::Behind);
            features.push(cross(
                6,
                Way::Behind as usize,
                rank * 2 + usize::from(clause),
            ));
        }
    }
}

/// A number of items as a feature has it.
pub(super) fn distance(items: usize) -> usize {
    match items {
        0..=4 => items,
        5..=6 => 5,
        7..=9 => 6,
        10..=14 => 7,
        15..=22 => 8,
        23..=35 => 9,
        _ => 10,
    }
}

/// The same of the verb at an item. In other languages than that of the weights a verb counts as a
/// common one of its kind.
fn lemma_at(line: &Line, at: usize) -> usize {
    let class = line.items[at].class;
    lemma(match () {
        () if !line.grammar.inverts => line.words(at),
        () if class.is(Class::SAYING) => "said",
        () if class.is(Class::NAMING) => "called",
        () if class.is(Class::MENTAL) => "thought",
        () => "made",
    })
}

/// A verb without its ending, as a number below 1024.
pub(crate) fn lemma(word: &str) -> usize {
    let endings = ["ing", "ed", "es", "s", "e"];
    let stem = endings
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    let bytes = stem
        .bytes()
        .map(|byte| u32::from(byte.to_ascii_lowercase()));
    bytes.fold(17u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte)) as usize % 1024
}

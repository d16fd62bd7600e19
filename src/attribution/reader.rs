//! Reads an article sentence by sentence and chooses a speaker for each quotation.

use std::collections::BTreeMap;
use std::ops::Range;

use super::choice::{Alternative, Choice};
use super::introduced::Introduced;
use super::line::{Kind, Line};
use super::memory::Memory;
use super::model::{Weights, cross};
use super::option::{Candidate, Options, Source, Way};
use super::subject::Sentence;
use super::{Attribution, Rule, joint, rules};
use crate::people::token::Shape;
use crate::people::{Cast, Words};
use crate::quotation::Label;
use meaning::Voiced;

mod around;
mod compare;
mod credit;
mod given;
mod meaning;
mod signs;
mod turn;

/// What tells who spoke: the item that names the speaker, the items of the cue.
#[derive(Clone, Debug)]
pub(crate) struct Clue {
    pub(crate) source: usize,
    pub(crate) cue: Range<usize>,
    pub(crate) rule: Rule,
}

impl Clue {
    pub(super) fn new(source: usize, cue: Range<usize>, rule: Rule) -> Self {
        Self { source, cue, rule }
    }

    /// A clue without a cue.
    pub(super) fn bare(source: usize, rule: Rule) -> Self {
        Self::new(source, 0..0, rule)
    }
}

/// How sure the reader is of a clue that it does not weigh.
const TAKEN: f32 = 0.97;

/// How sure it is at most.
const CERTAIN: f32 = 0.99;

/// Reads an article.
pub(super) struct Reader<'a> {
    line: &'a Line<'a>,
    /// The labels of turns, by the byte at which what is said behind them begins.
    labels: &'a BTreeMap<usize, Label>,
    cast: &'a Cast,
    weights: &'a Weights,
    /// What is found, parallel to the quotations.
    pub(super) found: Vec<Attribution>,
    /// Every choice that was made, if they are to be kept.
    pub(super) choices: Option<Vec<Choice>>,
    memory: Memory<'a>,
    /// Whom each mention means and how sure that is; pronouns resolved as they are come by.
    pub(super) meant: Vec<Option<(Option<usize>, f32)>>,
    /// The item that names the speaker of each quotation.
    sources: Vec<Option<usize>>,
    /// The last quotation that was read, and the number of its sentence.
    last: Option<(usize, usize)>,
    /// Whoever speaks or else acts in the last sentence, and whether it has a quotation.
    acting: Option<(usize, bool)>,
    announced: Option<Clue>,
    /// The last semicolon of the sentence in front of the quotation that is read.
    border: Option<usize>,
    /// Who takes turns; nobody where it is no interview.
    introduced: Option<Introduced>,
    /// How often a cue stands next to each person's name or description.
    heard: Vec<u16>,
    most_heard: u16,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        words: &'a Words,
        line: &'a Line<'a>,
        (cast, weights): (&'a Cast, &'a Weights),
    ) -> Self {
        let heard = heard(line, cast);
        Self {
            most_heard: heard.iter().copied().max().unwrap_or_default(),
            heard,
            line,
            labels: &words.labels,
            cast,
            weights,
            found: vec![Attribution::unknown(); line.quotations.len()],
            choices: None,
            memory: Memory::new(cast),
            meant: vec![None; cast.mentions.len()],
            sources: vec![None; line.quotations.len()],
            last: None,
            acting: None,
            announced: None,
            border: None,
            introduced: Introduced::of(line, cast),
        }
    }

    /// Reads the whole article.
    pub(super) fn read(&mut self) {
        for number in 0..self.line.sentences.len() {
            self.sentence(number);
        }
    }

    fn sentence(&mut self, number: usize) {
        let range = self.line.sentences[number].clone();
        let sentence = Sentence {
            line: self.line,
            range: range.clone(),
        };
        self.memory.go_on(self.line.items[range.start].opens);
        self.sign_off(&sentence);
        self.credit(&sentence);
        let mut voices = sentence.voices();
        let voice = voices.first().copied();
        voices.sort_unstable();
        let voiced = Voiced {
            voices,
            lead: sentence.lead(),
        };
        for at in range.clone() {
            if let Kind::Phrase(mention, form) = self.line.items[at].kind {
                self.mention(at, mention, form, &range, &voiced);
            }
        }
        let mut quoted = false;
        self.border = None;
        for at in range.clone() {
            if self.line.is_mark(at, Shape::Semicolon) {
                self.border = Some(at);
            }
            if let Kind::Quote(quote) = self.line.items[at].kind {
                if !self.take_turn(quote) && !self.named_inside(quote) {
                    self.choose(&sentence, at, quote, number);
                    self.doubt_block(quote);
                }
                self.last = Some((quote, number));
                quoted = true;
            }
        }
        let colon = self.line.is_mark(range.end - 1, Shape::Colon);
        self.announced = colon.then(|| sentence.before(range.end)).flatten();
        let speaking = range
            .clone()
            .find(|&at| self.line.is_phrase(at) && sentence.speaks_at(at));
        self.acting = speaking
            .map(|at| sentence.speaker_beside(at))
            .or(voice)
            .or_else(|| sentence.first_phrase(range.end))
            .map(|at| (at, quoted));
    }

    /// Gives the quotation at item `at` the likeliest speaker.
    fn choose(&mut self, sentence: &Sentence, at: usize, quote: usize, number: usize) {
        let cited = sentence
            .cited(at)
            .or_else(|| sentence.split_passive(at))
            .or_else(|| sentence.borne(at))
            .or_else(|| sentence.made_to_speak(at))
            .or_else(|| sentence.bearing(at))
            .or_else(|| sentence.stated(at))
            .or_else(|| self.dropped(sentence, at, number));
        if let Some(clue) = cited {
            self.take(quote, clue);
            return;
        }
        let (found, people) = self.options(sentence, at, number);
        let chances = self
            .weights
            .chances(found.iter().map(|candidate| &candidate.features));
        let total = |at: usize| -> f32 {
            let person = people[at].0;
            let same =
                |other: &usize| *other == at || person.is_some() && people[*other].0 == person;
            let same = (0..chances.len()).filter(same);
            same.map(|other| chances[other]).sum()
        };
        let totals: Vec<f32> = (0..chances.len()).map(total).collect();
        let best = (0..chances.len()).max_by(|&a, &b| {
            let chance = chances[a].total_cmp(&chances[b]);
            totals[a].total_cmp(&totals[b]).then(chance).then(b.cmp(&a))
        });
        self.log(quote, &found, &people);
        let Some(best) = best else { return };
        let (speaker, confidence) = (people[best].0, (totals[best] * people[best].1).min(CERTAIN));
        match self.goes_on(quote, sentence) {
            Some((last, sure)) if sure > confidence || speaker != self.found[last].speaker => {
                let on = Candidate::only(Source::Quote(last), 0..0, Rule::Continued);
                self.give(quote, &on, self.found[last].speaker, sure);
            }
            _ => self.give(quote, &found[best], speaker, confidence),
        }
    }

    /// Takes a clue that needs no weighing.
    fn take(&mut self, quote: usize, clue: Clue) {
        let Clue { source, cue, rule } = clue;
        let candidate = Candidate::only(Source::Item(source), cue, rule);
        let (person, chance) = self.speaker(&candidate);
        self.give(quote, &candidate, person, TAKEN * chance);
    }

    /// The candidates for the quotation at item `at`, and whom each of them names.
    fn options(
        &mut self,
        sentence: &Sentence,
        at: usize,
        number: usize,
    ) -> (Vec<Candidate>, Vec<(Option<usize>, f32)>) {
        let mut options = Options::new(sentence, at);
        if let Some(clue) = rules::clue(sentence, at) {
            let rule = clue.rule as usize;
            let position = options.view.position;
            let features = options.add(Source::Item(clue.source), clue.cue, clue.rule, Way::Chosen);
            features.push(cross(10, rule, position));
        }
        self.around(&mut options, at, number);
        let mut found = options.found;
        if self.line.grammar.inverts {
            // Behind its verb of saying whatever noun is taken for somebody.
            let is_said = |rule| matches!(rule, Rule::AccordingTo | Rule::Inverted);
            found.retain(|candidate| match candidate.source {
                Source::Item(item) => is_said(candidate.rule) || sentence.speaks(item),
                _ => true,
            });
        }
        if let Some(border) = self.border {
            retain_own_clause(&mut found, sentence, border, at);
        }
        let passes_on = |candidate: &Candidate| candidate.rule == Rule::AccordingTo;
        let spoken = found.iter().any(passes_on) && rules::is_spoken(sentence, at);
        found.retain(|candidate| match candidate.source {
            _ if spoken && passes_on(candidate) => false,
            Source::Item(item) => !sentence.is_empty(item),
            _ => true,
        });
        let people: Vec<_> = found
            .iter()
            .map(|candidate| self.speaker(candidate))
            .collect();
        self.compare(&mut found, &people, at);
        (found, people)
    }

    /// Keeps the choice, if choices are to be kept.
    fn log(&mut self, quote: usize, found: &[Candidate], people: &[(Option<usize>, f32)]) {
        if self.choices.is_none() {
            return;
        }
        let options = found.iter().zip(people);
        let options = options.map(|(candidate, (person, _))| Alternative {
            person: *person,
            source: self.span_of(candidate),
            features: candidate.features.clone(),
        });
        let choice = Choice {
            place: self.line.quotations[quote].span,
            pronoun: false,
            options: options.collect(),
        };
        self.choices.get_or_insert_default().push(choice);
    }

    fn speaker(&mut self, candidate: &Candidate) -> (Option<usize>, f32) {
        match candidate.source {
            Source::Nobody => (None, 1.0),
            Source::Quote(quote) => {
                let before = &self.found[quote];
                (
                    before.speaker,
                    if before.speaker.is_some() {
                        before.confidence.max(0.5)
                    } else {
                        0.5
                    },
                )
            }
            Source::Item(item) => {
                let Kind::Phrase(mention, form) = self.line.items[item].kind else {
                    return (None, 0.0);
                };
                let sentence = self.line.sentence_of(item);
                let sentence = Sentence {
                    line: self.line,
                    range: sentence,
                };
                match joint::joint(self.line, self.cast, item) {
                    Some((_, _, group)) => (Some(group), 1.0),
                    None => self.person_at(item, mention, form, &sentence),
                }
            }
        }
    }
}

/// Leaves out whoever is named in front of the semicolon at item `border`, where a cue behind it
/// has a speaker of its own.
fn retain_own_clause(found: &mut Vec<Candidate>, sentence: &Sentence, border: usize, quote: usize) {
    let cued = |candidate: &Candidate| {
        let own = matches!(candidate.source, Source::Item(item) if item > border && sentence.speaks(item));
        own && candidate.cue.start > border
            && candidate.cue.end <= quote
            && !candidate.cue.is_empty()
    };
    if found.iter().any(cued) {
        found.retain(|candidate| !matches!(candidate.source, Source::Item(item) if item < border));
    }
}

/// How often a cue stands next to what names each person.
fn heard(line: &Line, cast: &Cast) -> Vec<u16> {
    let mut heard = vec![0u16; cast.people.len()];
    for range in &line.sentences {
        let range = range.clone();
        let sentence = Sentence { line, range };
        for at in sentence.range.clone() {
            if let Kind::Phrase(mention, _) = line.items[at].kind
                && let Some(person) = cast.mentions[mention].person
                && sentence.speaks_at(at)
            {
                heard[person] = heard[person].saturating_add(1);
            }
        }
    }
    heard
}

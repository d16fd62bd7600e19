//! Reads an article sentence by sentence and chooses a speaker for each quotation.

use std::ops::Range;

use super::choice::{Alternative, Choice};
use super::line::{Kind, Line};
use super::memory::{Memory, Part};
use super::model::{Weights, cross};
use super::option::{Candidate, Options, Source, Way};
use super::subject::{REACH, Sentence};
use super::{Attribution, Rule, rules, source};
use crate::people::language::Class;
use crate::people::token::Shape;
use crate::people::{Cast, Form, Gender, PersonKind};
use crate::quotation;
use crate::text::Span;

/// What tells who spoke: the item that names the speaker, the items of the cue.
#[derive(Clone, Debug)]
pub(super) struct Clue {
    pub(super) source: usize,
    pub(super) cue: Range<usize>,
    pub(super) rule: Rule,
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

/// Reads an article.
pub(super) struct Reader<'a> {
    line: &'a Line<'a>,
    cast: &'a Cast,
    weights: &'a Weights,
    /// What is found, parallel to the quotations.
    pub(super) found: Vec<Attribution>,
    /// Every choice that was made, if they are to be kept.
    pub(super) choices: Option<Vec<Choice>>,
    memory: Memory<'a>,
    /// Whom each mention means and how sure that is; pronouns resolved as they are come by.
    meant: Vec<Option<(Option<usize>, f32)>>,
    /// The item that names the speaker of each quotation.
    sources: Vec<Option<usize>>,
    /// The last quotation that was read, and the number of its sentence.
    last: Option<(usize, usize)>,
    /// Whoever speaks or else acts in the last sentence, and whether it has a quotation.
    acting: Option<(usize, bool)>,
    announced: Option<Clue>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(line: &'a Line<'a>, cast: &'a Cast, weights: &'a Weights) -> Self {
        Self {
            line,
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
        }
    }

    /// Reads the whole article.
    pub(super) fn read(&mut self) {
        for number in 0..self.line.sentences.len() {
            self.sentence(number);
        }
        self.nest();
    }

    fn sentence(&mut self, number: usize) {
        let range = self.line.sentences[number].clone();
        let sentence = Sentence {
            line: self.line,
            range: range.clone(),
        };
        self.memory.go_on(self.line.items[range.start].opens);
        self.sign_off(&sentence);
        for at in range.clone() {
            if let Kind::Phrase(mention, form) = self.line.items[at].kind {
                self.mention(at, mention, form, &range);
            }
        }
        let mut quoted = false;
        for at in range.clone() {
            if let Kind::Quote(quote) = self.line.items[at].kind {
                if !self.named_inside(quote) {
                    self.choose(&sentence, at, quote, number);
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
            .or_else(|| sentence.first_phrase(range.end))
            .map(|at| (at, quoted));
    }

    /// Keeps in mind who is mentioned at item `at`.
    fn mention(&mut self, at: usize, mention: usize, form: Form, range: &Range<usize>) {
        let sentence = Sentence {
            line: self.line,
            range: range.clone(),
        };
        let (person, chance) = self.person_at(at, mention, form, &sentence);
        self.meant[mention] = Some((person, chance));
        if let Some(person) = person {
            let genitive = self.line.is_mark(at + 1, Shape::Genitive);
            let part = Part {
                subject: sentence.first_phrase(at + 1) == Some(at),
                speaks: !genitive && sentence.speaks_at(at) && !sentence.is_subordinate(at),
                named: form == Form::Name,
            };
            self.memory.note(person, part);
        }
    }

    /// Whom the phrase at item `at` means, and how likely that is right.
    fn person_at(
        &mut self,
        at: usize,
        mention: usize,
        form: Form,
        sentence: &Sentence,
    ) -> (Option<usize>, f32) {
        if let Some(known) = self.meant[mention] {
            return known;
        }
        if form != Form::Pronoun {
            return (self.cast.mentions[mention].person, 1.0);
        }
        let class = self.line.items[at].class;
        if class.is(Class::DEICTIC) {
            return (None, 0.0);
        }
        let gender = match (class.is(Class::MALE), class.is(Class::FEMALE)) {
            (true, false) => Gender::Male,
            (false, true) => Gender::Female,
            _ => Gender::Unknown,
        };
        let quoted = (sentence.range.start..at)
            .rev()
            .take(REACH)
            .any(|at| self.line.is_quote(at));
        let setting = usize::from(sentence.first_phrase(at + 1) == Some(at))
            + 2 * usize::from(sentence.speaks_at(at))
            + 4 * usize::from(quoted);
        let options = self.memory.meant(gender, class.is(Class::PLURAL), setting);
        let chances = self
            .weights
            .chances(options.iter().map(|(_, features)| features));
        let best =
            (0..chances.len()).max_by(|&a, &b| chances[a].total_cmp(&chances[b]).then(b.cmp(&a)));
        let meant = best.map_or((None, 0.0), |best| (Some(options[best].0), chances[best]));
        if let Some(choices) = &mut self.choices {
            let span = self.line.items[at].span;
            let options = options.into_iter().map(|(person, features)| Alternative {
                person: Some(person),
                source: Some(span),
                features,
            });
            choices.push(Choice {
                place: span,
                pronoun: true,
                options: options.collect(),
            });
        }
        meant
    }

    /// Gives the quotation at item `at` the likeliest speaker.
    fn choose(&mut self, sentence: &Sentence, at: usize, quote: usize, number: usize) {
        if let Some(clue) = sentence.cited(at) {
            let features = Vec::new();
            let Clue { source, cue, rule } = clue;
            let candidate = Candidate {
                source: Source::Item(source),
                cue,
                rule,
                features,
            };
            let (person, chance) = self.speaker(&candidate);
            self.give(quote, &candidate, person, 0.97 * chance);
            return;
        }
        let mut options = Options::new(sentence, at);
        if let Some(clue) = rules::clue(sentence, at) {
            let rule = clue.rule as usize;
            let position = options.view.position;
            let features = options.add(Source::Item(clue.source), clue.cue, clue.rule, Way::Chosen);
            features.push(cross(10, rule, position));
        }
        self.around(&mut options, at, number);
        let mut people = Vec::with_capacity(options.found.len());
        for candidate in &options.found {
            people.push(self.speaker(candidate));
        }
        self.compare(&mut options.found, &people);
        let chances = self
            .weights
            .chances(options.found.iter().map(|candidate| &candidate.features));
        let total = |at: usize| -> f32 {
            let same = |other: &usize| {
                *other == at || people[*other].0.is_some() && people[*other].0 == people[at].0
            };
            (0..chances.len())
                .filter(same)
                .map(|other| chances[other])
                .sum()
        };
        let best =
            (0..chances.len()).max_by(|&a, &b| chances[a].total_cmp(&chances[b]).then(b.cmp(&a)));
        if let Some(choices) = &mut self.choices {
            let spans = options
                .found
                .iter()
                .map(|candidate| span_of(self.line, &self.found, candidate));
            let alternatives = options.found.iter().zip(&people).zip(spans).map(
                |((candidate, person), source)| Alternative {
                    person: person.0,
                    source,
                    features: candidate.features.clone(),
                },
            );
            choices.push(Choice {
                place: self.line.quotations[quote].span,
                pronoun: false,
                options: alternatives.collect(),
            });
        }
        if let Some(best) = best {
            let confidence = total(best) * people[best].1;
            self.give(
                quote,
                &options.found[best],
                people[best].0,
                confidence.min(0.99),
            );
        }
    }

    /// Adds what the candidates' people tell: whether they spoke or acted just before, whether one
    /// is named by several candidates.
    fn compare(&self, found: &mut [Candidate], people: &[(Option<usize>, f32)]) {
        let last = self.last.and_then(|(quote, _)| self.found[quote].speaker);
        let acting = self
            .acting
            .and_then(|(at, _)| match self.line.items[at].kind {
                Kind::Phrase(mention, _) => self.meant[mention].and_then(|(person, _)| person),
                _ => None,
            });
        for (candidate, (person, _)) in found.iter_mut().zip(people) {
            let count = people
                .iter()
                .filter(|other| person.is_some() && other.0 == *person)
                .count();
            let same = usize::from(person.is_some() && *person == last);
            let acts = usize::from(person.is_some() && *person == acting);
            let named = person.is_some_and(|person| self.cast.traits[person].named);
            let human =
                person.is_some_and(|person| self.cast.people[person].kind == PersonKind::Human);
            let kind = match candidate.source {
                Source::Nobody => 0,
                Source::Item(_) => 1 + usize::from(named) * 2 + usize::from(human),
                Source::Quote(_) => 5,
            };
            candidate
                .features
                .push(cross(19, kind, count.min(3) * 4 + same * 2 + acts));
            candidate.features.push(cross(
                20,
                candidate.rule as usize,
                count.min(3) * 4 + same * 2 + acts,
            ));
        }
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
                self.person_at(item, mention, form, &sentence)
            }
        }
    }

    /// The candidates that stand outside the sentence.
    fn around(&self, options: &mut Options, at: usize, number: usize) {
        let range = self.line.sentences[number].clone();
        let opens = self.line.items[range.start].opens;
        let first = (range.start..at)
            .rev()
            .take(2 * REACH)
            .all(|at| !self.line.is_quote(at));
        let alone = range
            .clone()
            .take(2 * REACH)
            .all(|at| !matches!(self.line.items[at].kind, Kind::Phrase(..)));
        if let Some((last, sentence)) = self.last {
            let gap = (number - sentence).min(3);
            let way = match gap {
                0 => Way::Shared,
                _ if self.same_paragraph(sentence, number) => Way::ContinuedHere,
                _ => Way::ContinuedNext,
            };
            let rule = if gap == 0 {
                Rule::Shared
            } else {
                Rule::Continued
            };
            let source = match (gap, self.sources[last]) {
                (0, Some(item)) => Source::Item(item),
                _ => Source::Quote(last),
            };
            let open = self.line.quotations[last].marked.end == self.line.quotations[last].span.end;
            let known = self.found[last].speaker.is_some();
            let inherited = matches!(
                self.found[last].rule,
                Rule::Continued | Rule::Preceding | Rule::Following | Rule::Unknown
            );
            let features = options.add(source, 0..0, rule, way);
            features.push(cross(
                6,
                way as usize,
                gap * 4 + usize::from(alone) * 2 + usize::from(open),
            ));
            features.push(cross(
                8,
                way as usize,
                usize::from(known) * 2 + usize::from(inherited),
            ));
        }
        if let Some((acting, quoted)) = self.acting.filter(|_| first) {
            let way = if opens {
                Way::PrecedingNext
            } else {
                Way::PrecedingHere
            };
            let form = options.view.form(self.line, acting);
            let before = Sentence {
                line: self.line,
                range: self.line.sentences[number - 1].clone(),
            };
            let speaks = before.speaks_at(acting);
            let features = options.add(Source::Item(acting), 0..0, Rule::Preceding, way);
            features.push(cross(
                6,
                way as usize,
                usize::from(alone) * 4 + usize::from(speaks) * 2 + usize::from(quoted),
            ));
            features.push(cross(7, way as usize, form));
        }
        if let Some(clue) = self.announced.clone().filter(|_| at == range.start) {
            options.add(
                Source::Item(clue.source),
                clue.cue,
                Rule::Colon,
                Way::Announced,
            );
        }
        self.behind(options, number, alone);
    }

    /// Whoever speaks in the next sentence.
    fn behind(&self, options: &mut Options, number: usize, alone: bool) {
        let Some(range) = self.line.sentences.get(number + 1) else {
            return;
        };
        let next = Sentence {
            line: self.line,
            range: range.clone(),
        };
        let way = if self.line.items[range.start].opens {
            Way::FollowingNext
        } else {
            Way::FollowingHere
        };
        let reach = range.clone().take(40);
        let speaking = reach
            .clone()
            .find(|&at| self.line.is_phrase(at) && next.speaks_at(at));
        if let Some(item) = speaking.or_else(|| next.first_phrase(range.end)) {
            let quoted = reach.clone().any(|at| self.line.is_quote(at));
            let features = options.add(Source::Item(item), 0..0, Rule::Following, way);
            let known =
                usize::from(alone) * 4 + usize::from(speaking.is_some()) * 2 + usize::from(quoted);
            features.push(cross(6, way as usize, known));
        }
    }

    fn same_paragraph(&self, before: usize, number: usize) -> bool {
        (before + 1..=number).all(|at| !self.line.items[self.line.sentences[at].start].opens)
    }

    fn give(
        &mut self,
        quote: usize,
        candidate: &Candidate,
        speaker: Option<usize>,
        confidence: f32,
    ) {
        let line = self.line;
        let cue = (!candidate.cue.is_empty()).then(|| {
            let (first, last) = (candidate.cue.start, candidate.cue.end - 1);
            Span::new(line.items[first].span.start, line.items[last].span.end)
        });
        self.sources[quote] = match candidate.source {
            Source::Item(item) => Some(item),
            _ => None,
        };
        self.found[quote] = Attribution {
            utterance: 0,
            source: span_of(line, &self.found, candidate),
            cue,
            rule: candidate.rule,
            confidence,
            speaker,
        };
        let sourced = self.sources[quote].is_some();
        if let Some(person) = speaker.filter(|_| sourced) {
            self.memory.note(
                person,
                Part {
                    speaks: true,
                    ..Part::default()
                },
            );
        }
    }

    /// A quotation that begins with a name in capitals and a colon names its speaker itself.
    fn named_inside(&mut self, quote: usize) -> bool {
        let start = self.line.quotations[quote].span.start;
        let mentions = &self.cast.mentions;
        let first = mentions.partition_point(|mention| mention.span.start < start);
        let named = mentions.get(first).filter(|mention| {
            let name = mention.span.of(self.line.text);
            mention.span.start == start
                && !name.contains(char::is_lowercase)
                && self.line.text[mention.span.end..].starts_with(':')
        });
        let Some(mention) = named.filter(|mention| mention.person.is_some()) else {
            return false;
        };
        self.found[quote] = Attribution {
            source: Some(mention.span),
            rule: Rule::Colon,
            confidence: 0.9,
            speaker: mention.person,
            ..Attribution::unknown()
        };
        true
    }

    /// A line that is a dash and a name tells who spoke the paragraph before it.
    fn sign_off(&mut self, sentence: &Sentence) {
        let (line, start) = (self.line, sentence.range.start);
        let dashed = line.items[start].opens && line.is_mark(start, Shape::Dash);
        let Some(Kind::Quote(quote)) = start.checked_sub(1).map(|at| line.items[at].kind) else {
            return;
        };
        let Some(clue) = dashed.then(|| sentence.sign_off(start + 1)).flatten() else {
            return;
        };
        let Kind::Phrase(mention, _) = line.items[clue.source].kind else {
            return;
        };
        self.found[quote] = Attribution {
            source: Some(source::words(line, clue.source)),
            rule: Rule::SignOff,
            confidence: 0.95,
            speaker: self.cast.mentions[mention].person,
            ..Attribution::unknown()
        };
    }

    /// Quotations within others have the speaker of the outer one.
    fn nest(&mut self) {
        let mut outer: Option<usize> = None;
        for (at, quotation) in self.line.quotations.iter().enumerate() {
            if quotation.depth == 0 {
                outer = Some(at).filter(|_| quotation.kind != quotation::Kind::None);
            } else if let Some(outer) = outer.filter(|_| quotation.kind != quotation::Kind::None) {
                let attribution = self.found[outer].clone();
                self.found[at] = Attribution {
                    rule: Rule::Nested,
                    cue: None,
                    ..attribution
                };
            }
        }
    }
}

/// The words that name the speaker of a candidate.
fn span_of(line: &Line, found: &[Attribution], candidate: &Candidate) -> Option<Span> {
    match candidate.source {
        Source::Nobody => None,
        Source::Item(item) => Some(source::words(line, item)),
        Source::Quote(quote) => found[quote].source,
    }
}

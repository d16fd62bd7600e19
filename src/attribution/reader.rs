//! Reads an article sentence by sentence and gives each quotation its speaker.

use std::ops::Range;

use super::line::{Kind, Line};
use super::salience::Salience;
use super::subject::Sentence;
use super::{Attribution, Rule};
use crate::people::language::Class;
use crate::people::token::Shape;
use crate::people::{Cast, Form, Gender};
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

/// Gives each quotation of `line` its speaker in `found`.
pub(super) fn read(line: &Line, cast: &Cast, found: &mut [Attribution]) {
    let mut reader = Reader {
        line,
        cast,
        found,
        salience: Salience::new(cast),
        meant: vec![None; cast.mentions.len()],
        last: None,
        acting: None,
        announced: None,
        waiting: Vec::new(),
    };
    for at in 0..line.sentences.len() {
        reader.sentence(at);
    }
    reader.nested();
}

/// The weight of the subject of a sentence.
const SUBJECT: f32 = 2.0;

/// The further weight of whoever says something in it.
const SPEAKER: f32 = 2.0;

struct Reader<'a> {
    line: &'a Line<'a>,
    cast: &'a Cast,
    found: &'a mut [Attribution],
    salience: Salience<'a>,
    /// Whom each mention means, pronouns resolved.
    meant: Vec<Option<usize>>,
    /// The last quotation that has a speaker.
    last: Option<usize>,
    /// The source item of whoever acted in the last sentence without quotation.
    acting: Option<usize>,
    /// What the colon at the end of the last sentence announces.
    announced: Option<Clue>,
    /// Quotations that still have no speaker.
    waiting: Vec<usize>,
}

impl Reader<'_> {
    fn sentence(&mut self, number: usize) {
        let range = self.line.sentences[number].clone();
        if self.line.items[range.start].opens {
            self.waiting.clear();
        }
        self.salience.fade();
        self.resolve(&range);
        let sentence = Sentence {
            line: self.line,
            range: range.clone(),
        };
        let quotes: Vec<usize> = range.clone().filter(|&at| self.line.is_quote(at)).collect();
        self.sign_off(&sentence);
        let mut shared: Option<Clue> = None;
        let mut open = Vec::new();
        for &at in &quotes {
            if self.named_inside(at) {
                continue;
            }
            match clue(&sentence, at) {
                Some(clue) => {
                    self.give(at, &clue);
                    shared = Some(clue);
                }
                None => open.push(at),
            }
        }
        if let Some(clue) = &shared {
            for at in std::mem::take(&mut open) {
                self.give(
                    at,
                    &Clue {
                        rule: Rule::Shared,
                        ..clue.clone()
                    },
                );
            }
            for at in std::mem::take(&mut self.waiting) {
                self.give(
                    at,
                    &Clue {
                        rule: Rule::Following,
                        ..clue.clone()
                    },
                );
            }
        }
        for at in open {
            self.without_clue(at, &sentence);
        }
        let colon = self.line.is_mark(range.end - 1, Shape::Colon);
        self.announced = colon.then(|| sentence.announced()).flatten();
        self.acting = match quotes.is_empty() {
            true => range
                .clone()
                .find(|&at| self.line.is_phrase(at) && self.speaks_at(at, &range))
                .or_else(|| sentence.first_phrase(range.end)),
            false => None,
        };
    }

    /// Finds whom the phrases of a sentence mean and keeps them in mind.
    fn resolve(&mut self, range: &Range<usize>) {
        let mut first = true;
        for at in range.clone() {
            let Kind::Phrase(mention, form) = self.line.items[at].kind else {
                continue;
            };
            let person = match form {
                Form::Pronoun => self.pronoun(at),
                Form::Name | Form::Nominal => self.cast.mentions[mention].person,
            };
            self.meant[mention] = person;
            if let Some(person) = person {
                let genitive = self.line.is_mark(at + 1, Shape::Genitive);
                let led = at > range.start && self.line.is(at - 1, Class::PREPOSITION);
                let subject = first && !genitive && !led;
                let weight = match (subject, form) {
                    (true, _) => SUBJECT,
                    (false, Form::Pronoun) => 0.7,
                    (false, _) => 1.0,
                };
                first &= !subject;
                let speaks = !genitive && self.speaks_at(at, range);
                self.salience
                    .speak_of(person, weight + if speaks { SPEAKER } else { 0.0 });
            }
        }
    }

    /// Whether a cue stands next to the phrase at item `at`: "Marrack said", "said Marrack".
    fn speaks_at(&self, at: usize, range: &Range<usize>) -> bool {
        let line = self.line;
        let cue = |at: usize| {
            range.contains(&at) && line.is(at, Class::SAYING) && line.is(at, Class::FINITE)
        };
        let behind = (at + 1..range.end)
            .take(3)
            .find(|&at| !line.is(at, Class::ADVERB.with(Class::AUXILIARY).with(Class::TIME)));
        behind.is_some_and(cue)
            || at > range.start + 1
                && cue(at - 1)
                && !line.is_phrase(at - 2)
                && !line.is(at - 2, Class::FUNCTION)
            || behind.is_some_and(|comma| line.is_mark(comma, Shape::Comma))
                && (at == range.start || line.is_mark(at - 1, Shape::Comma))
                && self.speaks_behind_commas(at, range)
    }

    fn speaks_behind_commas(&self, at: usize, range: &Range<usize>) -> bool {
        let line = self.line;
        (at + 2..range.end.min(at + 30)).any(|at| {
            line.is_mark(at, Shape::Comma)
                && line.is(at + 1, Class::SAYING)
                && line.is(at + 1, Class::FINITE)
        })
    }

    fn pronoun(&self, at: usize) -> Option<usize> {
        let class = self.line.items[at].class;
        if class.is(Class::DEICTIC) {
            return None;
        }
        let gender = match (class.is(Class::MALE), class.is(Class::FEMALE)) {
            (true, false) => Gender::Male,
            (false, true) => Gender::Female,
            _ => Gender::Unknown,
        };
        self.salience.meant(gender, class.is(Class::PLURAL))
    }

    fn give(&mut self, at: usize, clue: &Clue) {
        let (Kind::Quote(quote), Kind::Phrase(mention, _)) =
            (self.line.items[at].kind, self.line.items[clue.source].kind)
        else {
            return;
        };
        let cue = (!clue.cue.is_empty()).then(|| {
            Span::new(
                self.line.items[clue.cue.start].span.start,
                self.line.items[clue.cue.end - 1].span.end,
            )
        });
        let speaker = self.meant[mention];
        self.found[quote] = Attribution {
            utterance: 0,
            source: Some(self.source(clue.source)),
            cue,
            rule: clue.rule,
            confidence: 0.9,
            speaker,
        };
        if let Some(person) = speaker {
            self.salience.speak_of(person, 1.0);
        }
        self.last = Some(quote);
    }

    /// A quotation that begins with a name and a colon names its speaker itself.
    fn named_inside(&mut self, at: usize) -> bool {
        let Kind::Quote(quote) = self.line.items[at].kind else {
            return false;
        };
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
            utterance: 0,
            source: Some(mention.span),
            cue: None,
            rule: Rule::Colon,
            confidence: 0.9,
            speaker: mention.person,
        };
        self.last = Some(quote);
        true
    }

    /// A line that is a dash and a name tells who spoke the paragraph before it.
    fn sign_off(&mut self, sentence: &Sentence) {
        let start = sentence.range.start;
        let line = self.line;
        let dashed = line.items[start].opens && line.is_mark(start, Shape::Dash);
        let quoted = start.checked_sub(1).is_some_and(|at| line.is_quote(at));
        if let Some(clue) = (dashed && quoted)
            .then(|| sentence.sign_off(start + 1))
            .flatten()
        {
            self.give(start - 1, &clue);
        }
    }

    /// The words that name the speaker: the phrase with its owner and what hangs on it.
    fn source(&self, at: usize) -> Span {
        let line = self.line;
        let owner = at >= 2 && line.is_mark(at - 1, Shape::Genitive) && line.is_phrase(at - 2);
        let start = if owner { at - 2 } else { at };
        let mut end = at;
        while end < at + 6 && line.is(end + 1, Class::PREPOSITION) && line.is_phrase(end + 2) {
            end += 2;
        }
        end = self.apposition(end);
        Span::new(line.items[start].span.start, line.items[end].span.end)
    }

    /// The last item of what is added to the phrase that ends at `at` between commas.
    fn apposition(&self, at: usize) -> usize {
        let line = self.line;
        if !line.is_mark(at + 1, Shape::Comma) {
            return at;
        }
        let added = line.is_phrase(at + 2) && !line.is(at + 3, Class::ANY_VERB)
            || line.is(at + 2, Class::RELATIVE);
        let end = (at + 3..(at + 24).min(line.items.len())).find(|&at| {
            line.items[at].opens
                || line.is_quote(at)
                || matches!(
                    line.items[at].kind,
                    Kind::Mark(Shape::Comma | Shape::Stop | Shape::Colon)
                )
        });
        end.filter(|_| added).map_or(at, |end| end - 1)
    }

    /// A quotation that stands alone: whoever spoke last in the paragraph, or acted last.
    fn without_clue(&mut self, at: usize, sentence: &Sentence) {
        let Kind::Quote(quote) = self.line.items[at].kind else {
            return;
        };
        let opens = self.line.items[sentence.range.start].opens;
        if let Some(clue) = self
            .announced
            .clone()
            .filter(|_| at == sentence.range.start)
        {
            self.give(at, &clue);
            return;
        }
        if let Some(acting) = self
            .acting
            .filter(|&acting| !opens || sentence.speaks(acting))
        {
            self.give(at, &Clue::bare(acting, Rule::Preceding));
            return;
        }
        if let Some(last) = self.last {
            let previous = self.found[last].clone();
            self.found[quote] = Attribution {
                rule: Rule::Continued,
                cue: None,
                ..previous
            };
            if opens {
                self.waiting.push(at);
            }
            self.last = Some(quote);
        } else if let Some(acting) = self.acting {
            self.give(at, &Clue::bare(acting, Rule::Preceding));
        } else {
            self.waiting.push(at);
        }
    }

    /// Quotations within others have the speaker of the outer one.
    fn nested(&mut self) {
        let mut outer: Option<usize> = None;
        for (at, quotation) in self.line.quotations.iter().enumerate() {
            if quotation.depth == 0 {
                outer = Some(at);
            } else if quotation.kind != quotation::Kind::None {
                if let Some(outer) = outer {
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
}

/// The best clue that the sentence gives for the quotation at item `quote`: a cue next to it, then
/// a speaker behind it, then a cue further off.
fn clue(sentence: &Sentence, quote: usize) -> Option<Clue> {
    let before = sentence.before(quote);
    let weak =
        |clue: &Clue| sentence.line.is(clue.cue.start, Class::MENTAL) && !clue.cue.is_empty();
    let adjacent = |clue: &&Clue| sentence.is_adjacent(clue, quote) && !weak(clue);
    if let Some(clue) = before.as_ref().filter(adjacent) {
        return Some(clue.clone());
    }
    let firm = before.as_ref().is_some_and(|clue| {
        clue.rule != Rule::Subject && !weak(clue) && sentence.speaks(clue.source)
    });
    sentence
        .after(quote)
        .or_else(|| (!firm).then(|| sentence.tail(quote)).flatten())
        .or(before)
}

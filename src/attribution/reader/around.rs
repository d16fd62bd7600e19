//! Who may have spoken a quotation according to what stands around its sentence.

use super::Reader;
use crate::attribution::Rule;
use crate::attribution::model::cross;
use crate::attribution::option::{Options, Source, Way};
use crate::attribution::reader::Clue;
use crate::attribution::subject::{REACH, Sentence};
use crate::attribution::view::form;

/// How many quotations back another speaker is looked for.
const MEMORY: usize = 6;

impl Reader<'_> {
    /// The candidates that stand outside the sentence.
    pub(super) fn around(&self, options: &mut Options, at: usize, number: usize) {
        let range = self.line.sentences[number].clone();
        let mut words = range.clone().take(2 * REACH);
        let alone = words.all(|at| !self.line.is_phrase(at));
        self.last(options, number, alone);
        self.others(options, alone);
        let mut before = (range.start..at).rev().take(2 * REACH);
        if before.all(|at| !self.line.is_quote(at)) {
            self.preceding(options, number, alone);
        }
        let close = at < range.start + 2 * REACH;
        if let Some(clue) = self.announced.clone().filter(|_| close) {
            let source = Source::Item(clue.source);
            let way = Way::Announced;
            let features = options.add(source, clue.cue, Rule::Colon, way);
            let opens = usize::from(self.line.items[range.start].opens);
            let whole = usize::from(at == range.start);
            features.push(cross(6, way as usize, whole * 2 + opens));
        }
        self.behind(options, number, alone);
    }

    /// Whoever speaks or acts in the sentence before, where the cue of the quotation at item `at`
    /// has no subject of its own.
    pub(super) fn dropped(&self, sentence: &Sentence, at: usize, number: usize) -> Option<Clue> {
        if !self.line.grammar.drops || !sentence.drops_subject(at) {
            return None;
        }
        let range = self.line.sentences[number].clone();
        let mut ahead = (range.start..at).rev().take(2 * REACH);
        let quoted = ahead.any(|at| self.line.is_quote(at));
        let (acting, spoke) = self.acting.filter(|_| !quoted)?;
        let last = self
            .last
            .filter(|_| spoke)
            .and_then(|(last, _)| self.sources[last]);
        let acting = last.unwrap_or(acting);
        let before = Sentence {
            line: self.line,
            range: self.line.sentences[number - 1].clone(),
        };
        (before.speaks(acting) || self.is_named(acting))
            .then(|| Clue::bare(acting, Rule::Preceding))
    }

    /// Whether the phrase at item `at` means somebody with a name: "El árbitro, Julián Marrack, …".
    fn is_named(&self, at: usize) -> bool {
        let mention = self.line.mention(at);
        let person = mention.and_then(|mention| self.cast.mentions[mention].person);
        person.is_some_and(|person| self.cast.traits[person].named)
    }

    /// Whoever spoke the last quotation.
    fn last(&self, options: &mut Options, number: usize, alone: bool) {
        let Some((last, sentence)) = self.last else {
            return;
        };
        let gap = (number - sentence).min(3);
        let (way, rule) = match gap {
            0 => (Way::Shared, Rule::Shared),
            _ if self.same_paragraph(sentence, number) => (Way::ContinuedHere, Rule::Continued),
            _ => (Way::ContinuedNext, Rule::Continued),
        };
        let source = match (gap, self.sources[last]) {
            (0, Some(item)) => Source::Item(item),
            _ => Source::Quote(last),
        };
        let open = usize::from(self.line.quotations[last].is_unclosed());
        let known = usize::from(self.found[last].speaker.is_some());
        let inherited = usize::from(matches!(
            self.found[last].rule,
            Rule::Continued | Rule::Preceding | Rule::Following | Rule::Unknown
        ));
        let features = options.add(source, 0..0, rule, way);
        features.push(cross(
            6,
            way as usize,
            gap * 4 + usize::from(alone) * 2 + open,
        ));
        features.push(cross(8, way as usize, known * 2 + inherited));
    }

    /// Whoever spoke before the last speaker, and whoever spoke most so far.
    fn others(&self, options: &mut Options, alone: bool) {
        let Some((last, _)) = self.last else {
            return;
        };
        let speaker = self.found[last].speaker;
        let mut earlier = (0..last).rev().take(MEMORY);
        let other = earlier.find(|&quote| {
            let found = self.found[quote].speaker;
            found.is_some() && found != speaker
        });
        let asked = usize::from(self.asks(last));
        if let Some(other) = other {
            let gap = usize::from(last - other > 1) + usize::from(last - other > 3);
            let features = options.add(Source::Quote(other), 0..0, Rule::Continued, Way::Earlier);
            let known = gap * 4 + usize::from(alone) * 2 + asked;
            features.push(cross(6, Way::Earlier as usize, known));
        }
    }

    /// Whether the quotation is a question.
    fn asks(&self, quote: usize) -> bool {
        let said = self.line.quotations[quote].span.of(self.line.text);
        said.trim_end().ends_with('?')
    }

    /// Whoever speaks or acts in the sentence before this one.
    fn preceding(&self, options: &mut Options, number: usize, alone: bool) {
        let Some((acting, quoted)) = self.acting else {
            return;
        };
        let opens = self.line.items[self.line.sentences[number].start].opens;
        let way = if opens {
            Way::PrecedingNext
        } else {
            Way::PrecedingHere
        };
        let form = form(self.line, acting);
        let range = self.line.sentences[number - 1].clone();
        let before = Sentence {
            line: self.line,
            range,
        };
        let speaks = usize::from(before.speaks_at(acting));
        let features = options.add(Source::Item(acting), 0..0, Rule::Preceding, way);
        let told = usize::from(alone) * 4 + speaks * 2 + usize::from(quoted);
        features.push(cross(6, way as usize, told));
        features.push(cross(7, way as usize, form));
    }

    /// Whoever speaks in the next sentence.
    pub(super) fn behind(&self, options: &mut Options, number: usize, alone: bool) {
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
}

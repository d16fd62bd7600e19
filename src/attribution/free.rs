//! Languages in which a subject stands on either side of its verb: « … », a déclaré Marrack.
//!
//! Comma and stop stand behind the closing mark in them, and what a clause begins with need not be
//! its subject.

use super::Rule;
use super::line::Kind;
use super::reader::Clue;
use super::subject::{DEPTH, FREELY, REACH, Sentence};
use crate::language::{Capitals, Class};
use crate::people::Form;
use crate::people::token::Shape;

mod frame;

/// How many items may stand between a verb and the subject behind it.
const BETWEEN: usize = 8;

/// Words that may stand between a verb and its subject on either side.
const LIGHT: Class = Class::ADVERB
    .with(Class::NEGATION)
    .with(Class::TIME)
    .with(Class::AUXILIARY);

impl Sentence<'_> {
    /// What the words behind the quotation at item `quote` tell of its speaker.
    pub(super) fn freely_after(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let mut at = quote + 1;
        let outcry = matches!(line.ending(quote), Some(',' | '?' | '!' | '…'));
        let comma = line.is_mark(at, Shape::Comma);
        at += usize::from(comma);
        let dash = line.is_mark(at, Shape::Dash);
        at += usize::from(dash);
        let parted = outcry || comma || dash || quote == self.range.start;
        if at >= self.range.end {
            return None;
        }
        let signed = dash.then(|| self.sign_off(at)).flatten();
        let speech = self.light(at);
        self.freely_according(at)
            .or(signed)
            .or_else(|| parted.then(|| self.freely_said(speech)).flatten())
            .or_else(|| (comma || dash).then(|| self.told(speech)).flatten())
            .or_else(|| parted.then(|| self.subject_first(speech, true)).flatten())
    }

    /// The first item from `at` on that is no adverb and no word for a time.
    fn light(&self, at: usize) -> usize {
        let line = self.line;
        let skipped = Class::ADVERB.with(Class::NEGATION).with(Class::TIME);
        let skips = |&at: &usize| {
            line.is(at, skipped)
                || line.is(at, Class::DETERMINER.with(Class::PREPOSITION))
                    && line.is(at + 1, Class::TIME)
        };
        let skipped = (at..self.range.end).take(4).take_while(skips).count();
        at + skipped
    }

    /// "a déclaré Marrack", "a-t-elle dit", "hat Marrack gesagt" at item `at`.
    fn freely_said(&self, at: usize) -> Option<Clue> {
        let line = self.line;
        let saying = Class::SAYING.with(Class::MENTAL);
        if line.is(at, Class::AUXILIARY) && line.is_phrase(at + 1) {
            let subject = self.owned(at + 1);
            let verb = (subject + 1..self.range.end.min(subject + BETWEEN))
                .take_while(|&at| !line.is_quote(at) && !line.is_mark(at, Shape::Comma))
                .find(|&at| line.is(at, Class::CUE.with(Class::MENTAL)))?;
            return Some(Clue::new(subject, verb..verb + 1, Rule::Inverted));
        }
        if !line.is(at, Class::ANY_VERB) || !line.is(at, Class::FINITE) {
            return None;
        }
        let source = self.behind_verb(at)?;
        let fits = self.speaks(source) || line.is(at, saying) && line.is_phrase(at + 1);
        fits.then(|| Clue::new(source, at..at + 1, Rule::Inverted))
    }

    /// A word of which nothing is known and a phrase that can speak, where a cue is to be expected:
    /// «…», — отрезала она.
    fn told(&self, at: usize) -> Option<Clue> {
        let line = self.line;
        let open = at + 1 < self.range.end
            && line.items[at].kind == Kind::Word
            && !line.is(at, Class::FUNCTION);
        let named = open && line.is_phrase(at + 1) && self.speaks(at + 1);
        named.then(|| Clue::new(self.owned(at + 1), at..at + 1, Rule::Inverted))
    }

    /// Whether the quotation at item `quote` has a cue whose subject is left out: "…", dijo.
    pub(super) fn drops_subject(&self, quote: usize) -> bool {
        let line = self.line;
        let said = |at: usize| line.is(at, Class::SAYING) && line.is(at, Class::FINITE);
        let mut behind = quote + 1;
        while behind < self.range.end && line.is_pause(behind) {
            behind += 1;
        }
        let behind = self.light(behind);
        let dropped = |at: usize| said(at) && self.free_subject(at).is_none();
        let parted = behind > quote + 1 && behind < self.range.end;
        let low = self.range.start.max(quote.saturating_sub(BETWEEN));
        let ahead = (low..quote).rev().find(|&at| said(at));
        let lone = |at: usize| {
            let word = line.items[at].kind == Kind::Word && !line.is(at, Class::FUNCTION);
            word && (at + 1 >= self.range.end || line.is_mark(at + 1, Shape::Stop))
        };
        parted && (said(behind) || lone(behind)) && self.behind_verb(behind).is_none()
            || ahead.is_some_and(|at| dropped(at) && !self.has_actor(low, at))
    }

    /// Whether somebody with a name acts from item `low` up to the verb at item `at`, who is then
    /// rather its subject than whoever spoke before: وعلق مراك على الفوز قائلا.
    fn has_actor(&self, low: usize, at: usize) -> bool {
        let named = |at: usize| matches!(self.line.items[at].kind, Kind::Phrase(_, Form::Name));
        self.line.grammar.capitals == Capitals::Nothing && (low..at).any(named)
    }

    /// "selon Marrack", "comme l'a dit Marrack", "Marrack zufolge" at item `at`.
    pub(super) fn freely_according(&self, at: usize) -> Option<Clue> {
        let line = self.line;
        if line.is(at, Class::POSTPOSED) && at > self.range.start && line.is_phrase(at - 1) {
            let source = self.free_chain(at - 1, self.range.start);
            return Some(Clue::new(source, at..at + 1, Rule::AccordingTo));
        }
        let postposed = line.is_phrase(at) && line.is(at + 1, Class::POSTPOSED);
        if postposed && at + 1 < self.range.end {
            return Some(Clue::new(at, at + 1..at + 2, Rule::AccordingTo));
        }
        if self.names_view(at) {
            return Some(Clue::new(at + 1, at..at + 1, Rule::AccordingTo));
        }
        if !line.is(at, Class::ACCORDING.with(Class::LIKE)) {
            return None;
        }
        let mut next = at + 1;
        while next < self.range.end && line.is(next, LIGHT.with(Class::PREPOSITION)) {
            next += 1;
        }
        if next >= self.range.end {
            return None;
        }
        if line.is(next, Class::CUE.with(Class::MENTAL)) {
            let source = self.behind_verb(next)?;
            return Some(Clue::new(source, next..next + 1, Rule::After));
        }
        let source = line.is_phrase(next).then_some(next)?;
        let verb = (source + 1..self.range.end).take(4);
        let mut verb = verb.filter(|&at| line.is(at, Class::CUE.with(Class::MENTAL)));
        match verb.next() {
            Some(verb) if line.is(at, Class::LIKE) => {
                Some(Clue::new(source, verb..verb + 1, Rule::After))
            }
            _ if line.is(at, Class::ACCORDING)
                && (!line.is(at, Class::ADVERB) || self.speaks(source)) =>
            {
                Some(Clue::new(source, at..at + 1, Rule::AccordingTo))
            }
            _ => None,
        }
    }

    /// Whether a sentence begins at item `at` with whose view it tells: "Pour Marrack, « … »".
    pub(super) fn names_view(&self, at: usize) -> bool {
        let line = self.line;
        let opens = at == self.range.start && line.is(at, Class::OPINION);
        let parted = at + 2 < self.range.end && line.is_mark(at + 2, Shape::Comma);
        opens && parted && line.is_phrase(at + 1) && self.speaks(at + 1)
    }

    /// The subject of the verb at item `verb`: straight before it, behind it, or further before.
    pub(super) fn free_subject(&self, verb: usize) -> Option<usize> {
        let find = || self.search_subject(verb);
        self.line
            .subjects
            .or_find((&self.range, verb), FREELY, find)
    }

    fn search_subject(&self, verb: usize) -> Option<usize> {
        let line = self.line;
        let low = self.low(verb);
        let mut at = verb;
        while at > low && line.is(at - 1, LIGHT) {
            at -= 1;
        }
        if at > low {
            if line.is_phrase(at - 1) {
                let head = self.free_chain(at - 1, low);
                if !self.is_led(head) {
                    return Some(head);
                }
            }
            if line.is(at - 1, Class::RELATIVE) {
                return self.antecedent(at - 1, low);
            }
            if line.is_mark(at - 1, Shape::Comma) {
                let apposed = self.before_apposition(at - 1, low);
                let apposed = apposed.filter(|&at| !self.is_led(at) && self.speaks(at));
                if let Some(apposed) = apposed.filter(|&at| !self.has_verb(at, verb)) {
                    return Some(apposed);
                }
            }
        }
        let behind = self.behind_verb(verb).filter(|&at| self.speaks(at));
        let body = || self.impersonal(verb);
        let far = || {
            self.subject_at_depth(verb, DEPTH)
                .filter(|&at| !self.is_led(at))
        };
        behind.or_else(far).or_else(body)
    }

    /// The body in which somebody speaks who is not named: "в правительстве заявили".
    fn impersonal(&self, verb: usize) -> Option<usize> {
        let line = self.line;
        let before = verb.checked_sub(1).filter(|&at| at > self.range.start)?;
        let body = line.is_phrase(before) && line.items[before].class.is(Class::ORGANISATION);
        (line.grammar.bare && body && self.is_led(before)).then_some(before)
    }

    /// Whether a finite verb stands between the phrase at `from` and item `to`.
    fn has_verb(&self, from: usize, to: usize) -> bool {
        let verb = |at: usize| self.line.is(at, Class::ANY_VERB) && self.line.is(at, Class::FINITE);
        let relative = |at: usize| self.line.is(at, Class::RELATIVE);
        let mut between = (from + 1..to).take(4 * REACH);
        !between.clone().any(relative) && between.any(verb)
    }

    /// Whether a preposition leads the phrase at item `at`.
    fn is_led(&self, at: usize) -> bool {
        at > self.range.start && self.line.is(at - 1, Class::PREPOSITION)
    }

    /// The phrase behind the verb at item `verb`, what stands between them passed over: words of
    /// time and place, adverbs, whoever is spoken to.
    pub(super) fn behind_verb(&self, verb: usize) -> Option<usize> {
        let line = self.line;
        let mut at = verb + 1;
        let mut body = None;
        let high = self.range.end.min(verb + BETWEEN);
        while at < high {
            match line.items[at].kind {
                Kind::Phrase(..) if self.is_addressed(at, high) => at += 1,
                Kind::Phrase(..) => return Some(self.owned(at)),
                Kind::Word if line.is(at, Class::PREPOSITION) && line.is_phrase(at + 1) => {
                    let bodily =
                        line.grammar.bare && line.items[at + 1].class.is(Class::ORGANISATION);
                    body = body.or(bodily.then_some(at + 1));
                    at += 2;
                }
                Kind::Word
                    if line.is(at, LIGHT.with(Class::PREPOSITION).with(Class::DETERMINER)) =>
                {
                    at += 1
                }
                Kind::Word if !line.is(at, Class::FUNCTION.with(Class::ANY_VERB)) => at += 1,
                _ => break,
            }
        }
        body
    }

    /// Whether the name at item `at`, behind a verb, is whom somebody tells something: сообщил ТАСС
    /// прокурор Маррак, рассказал «Приливу» Маррак.
    fn is_addressed(&self, at: usize, high: usize) -> bool {
        let line = self.line;
        let is_next = at + 1 < high && line.is_phrase(at + 1) && self.speaks(at + 1);
        let first = |at: usize| line.words(at).split(' ').next().unwrap_or_default();
        let is_given = |at: usize| line.language.is_given(first(at));
        if !line.grammar.bare || !is_next || is_given(at) {
            return false;
        }
        if is_given(at + 1) {
            return true;
        }
        let first = first(at);
        let acronym = first.chars().count() > 1 && first.chars().all(char::is_uppercase);
        let dative = line.last_word(at).ends_with(['у', 'ю', 'е', 'і']);
        let named = matches!(line.items[at].kind, Kind::Phrase(_, Form::Name));
        named && (acronym || dative)
    }

    /// The name behind an office at item `at` that no article parts from it.
    pub(super) fn held(&self, at: usize) -> usize {
        let line = self.line;
        let next = line.items.get(at + 1).filter(|_| at + 1 < self.range.end);
        let office = matches!(line.items[at].kind, Kind::Phrase(_, Form::Nominal));
        let named = next.is_some_and(|next| {
            let bare = !line.words(at + 1).starts_with(char::is_lowercase);
            matches!(next.kind, Kind::Phrase(_, Form::Name)) && bare
        });
        at + usize::from(office && named)
    }

    /// The phrase that what chains up to `at` hangs on: "la porte-parole du ministère".
    pub(super) fn free_chain(&self, at: usize, low: usize) -> usize {
        let line = self.line;
        let mut head = at;
        while head > low {
            let linked = line.is(head - 1, Class::PREPOSITION);
            let before = if linked {
                head.checked_sub(2)
            } else {
                Some(head - 1)
            };
            let nominal = |at: usize| matches!(line.items[at].kind, Kind::Phrase(_, Form::Nominal));
            let Some(before) = before.filter(|&before| before >= low && line.is_phrase(before))
            else {
                break;
            };
            if !linked && !nominal(before) {
                break;
            }
            head = before;
        }
        head
    }
}

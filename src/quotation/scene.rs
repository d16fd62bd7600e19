//! What stands around a region: its sentence before and after it.

use super::pair::Region;
use super::tables::Class;
use super::words::{Word, Words};
use crate::text::Span;
use crate::text::sentences::is_ended;

/// How many bytes of a sentence are looked at on either side.
const REACH: usize = 600;
/// How many words on either side.
const WORDS: usize = 60;
/// What may be the verb of a headline.
const VERBS: Class = Class::REPORTED.with(Class::TELLING).with(Class::VERBS);
/// How many words of the sentences before.
const EARLIER: usize = 40;
/// How many words with capitals around a region make a headline, and how many if one is a verb.
const HEADLINE: usize = 5;
const TOLD: usize = 3;

/// A region and its sentence.
pub(super) struct Scene<'a> {
    pub(super) inside: &'a str,
    /// From the beginning of the sentence (or of the reach) up to the opening mark, trimmed.
    pub(super) before: &'a str,
    /// From behind the closing mark to the end of the sentence (or of the reach), trimmed.
    pub(super) after: &'a str,
    pub(super) ahead: Side<'a>,
    pub(super) behind: Side<'a>,
    /// Whether the paragraph begins with the opening mark, or ends with the closing one.
    pub(super) begins: bool,
    pub(super) ends: bool,
    pub(super) region: Region,
    /// The place of the sentence, as far as it was looked at.
    pub(super) sentence: Span,
    /// Whether a verb of saying stands in the sentences before.
    pub(super) said_earlier: bool,
}

impl<'a> Scene<'a> {
    /// The surroundings of `region` in the paragraph `part` of `text`.
    pub(super) fn of(text: &'a str, part: Span, words: &'a Words, region: Region) -> Self {
        let Span { start, end } = region.marked;
        let inside = region.span.of(text);
        let reach = start.saturating_sub(REACH).max(part.start);
        let from = words.sentence_start(start).unwrap_or(part.start).max(reach);
        let mut from = text.floor_char_boundary(from).min(start);
        if is_ended(&text[from..start], start - from) {
            from = start;
        }
        let until = part.end.min(end + REACH);
        let mut to = words.sentence_end(end).unwrap_or(part.end).min(until);
        to = text.floor_char_boundary(to).max(end);
        if is_ended(inside, inside.len()) && !goes_on(words, text, Span::new(end, to)) {
            to = end;
        }
        let all = &words.words;
        let first = all.partition_point(|word| word.span.start < from);
        let left = all
            .partition_point(|word| word.span.end <= start)
            .max(first);
        let right = all.partition_point(|word| word.span.start < end).max(left);
        let last = all.partition_point(|word| word.span.end <= to).max(right);
        let mut earlier = all[first.saturating_sub(EARLIER)..first].iter();
        let before = text[from..start].trim_end();
        let after = text[end..to].trim_start();
        Self {
            inside,
            before,
            after,
            ahead: Side::of(text, all[first..left].iter().rev(), touches(before)),
            behind: Side::of(text, all[right..last].iter(), touches_after(after)),
            begins: start == part.start,
            ends: end == part.end,
            region,
            sentence: Span::new(from, to),
            said_earlier: earlier.any(|word| word.class.is(Class::SAYING)),
        }
    }
}

impl Scene<'_> {
    /// Whether all words around the region have capitals, small ones aside, as in a headline.
    pub(super) fn is_headline(&self) -> bool {
        let (ahead, behind) = (&self.ahead, &self.behind);
        let told = ahead.has_verb || behind.has_verb;
        let capitals = ahead.capitals + behind.capitals;
        let enough = capitals >= if told { TOLD } else { HEADLINE };
        enough && !ahead.has_small && !behind.has_small
    }
}

/// The words on one side of a region, the nearest first.
pub(super) struct Side<'a> {
    /// What the first words are taken together, by their number.
    seen: [Class; WORDS + 1],
    count: usize,
    /// The word that touches the region, no comma or the like between.
    pub(super) nearest: &'a str,
    /// What that word is.
    pub(super) class: Class,
    /// What the second word is.
    pub(super) second: Class,
    /// What the verbs are that have a subject before them: those nearby, and all.
    pub(super) finite_near: Class,
    pub(super) finite: Class,
    /// What all words are but the farthest, which begins the sentence.
    pub(super) inner: Class,
    /// How many words begin with a capital, whether one does not that would in a headline, and
    /// whether one is a verb.
    capitals: usize,
    has_small: bool,
    has_verb: bool,
    /// What the verbs are that are joined to another one: `nodded and said`.
    pub(super) joined: Class,
    /// Whether a number is near.
    pub(super) figure_near: bool,
}

impl<'a> Side<'a> {
    fn of(text: &'a str, words: impl Iterator<Item = &'a Word>, touches: bool) -> Self {
        let mut side = Self {
            seen: [Class::default(); WORDS + 1],
            count: 0,
            nearest: "",
            class: Class::default(),
            second: Class::default(),
            finite_near: Class::default(),
            finite: Class::default(),
            inner: Class::default(),
            capitals: 0,
            has_small: false,
            has_verb: false,
            joined: Class::default(),
            figure_near: false,
        };
        let mut nearer = Class::default();
        let mut words = words.take(WORDS).peekable();
        while let Some(word) = words.next() {
            let mut class = word.class;
            side.capitals += usize::from(class.is(Class::CAPITAL));
            side.has_small |= !class.is(Class::CAPITAL.with(Class::MINOR))
                && word.span.of(text).starts_with(char::is_lowercase);
            side.has_verb |= class.is(VERBS);
            side.figure_near |=
                side.count < 5 && word.span.of(text).starts_with(|c: char| c.is_ascii_digit());
            if class.is(Class::JOINING) {
                side.joined = side.joined.with(nearer);
            }
            if side.count == 0 && touches {
                (side.nearest, side.class) = (word.span.of(text), class);
            }
            if side.count == 1 {
                side.second = class;
            }
            let first = words.peek().is_none();
            if class.is(Class::CAPITAL) && !first {
                class = class.without(Class::SPEAKING);
            }
            if side.count > 0 && !class.is(Class::MODIFIERS) {
                side.finite = side.finite.with(nearer);
                if side.count < NEAR {
                    side.finite_near = side.finite;
                }
            }
            if !first {
                side.inner = side.inner.with(class);
            }
            nearer = class.without(Class::CAPITAL);
            side.seen[side.count + 1] = side.seen[side.count].with(class);
            side.count += 1;
        }
        side
    }

    /// Whether one of the first `count` words is in one of the tables of `class`.
    pub(super) fn within(&self, count: usize, class: Class) -> bool {
        self.seen[count.min(self.count)].is(class)
    }

    /// Whether any word is.
    pub(super) fn any(&self, class: Class) -> bool {
        self.seen[self.count].is(class)
    }

    /// How many words are looked at.
    pub(super) fn len(&self) -> usize {
        self.count
    }
}

/// How near a verb has to be.
const NEAR: usize = 10;

fn touches(before: &str) -> bool {
    before.ends_with(char::is_alphanumeric)
}

fn touches_after(after: &str) -> bool {
    after.starts_with(char::is_alphanumeric)
}

/// Whether a sentence whose quotation ended with a full stop goes on in `rest`: with a small
/// letter, or with who said it: `“…?” Marrack asked.`
fn goes_on(words: &Words, text: &str, rest: Span) -> bool {
    let after = rest.of(text).trim_start();
    if after.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | '(' | '—' | '–' | '-'))
    {
        return true;
    }
    let end = after.find(['.', '“', '"', '!', '?']).unwrap_or(after.len());
    let end = rest.end - (after.len() - end);
    let first = words
        .words
        .partition_point(|word| word.span.start < rest.start);
    let near = words.words[first..].iter().take(4);
    near.take_while(|word| word.span.end <= end)
        .any(|word| word.class.is(Class::SAYING))
}

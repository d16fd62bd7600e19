//! Whose words they are by a noun for what is said: "Marrack's claim that", "the words of Marrack".

use crate::attribution::Rule;
use crate::attribution::reader::Clue;
use crate::attribution::subject::{REACH, Sentence};
use crate::language::Class;
use crate::people::token::Shape;

/// Words for what many feel or think.
const FELT: [&str; 15] = [
    "anxiety",
    "concern",
    "concerns",
    "fear",
    "fears",
    "hope",
    "hopes",
    "worry",
    "worries",
    "belief",
    "consensus",
    "suspicion",
    "suspicions",
    "feeling",
    "frustration",
];

/// How many items may hang on a word for what is said.
const HUNG: usize = 9;

impl Sentence<'_> {
    /// "in Marrack's words, “…": the owner of a word for what is said.
    pub(in crate::attribution) fn owner(&self, at: usize, quote: usize) -> Option<Clue> {
        let line = self.line;
        let genitive =
            line.is_mark(at, Shape::Genitive) && at > self.range.start && line.is_phrase(at - 1);
        let names = (at + 1..quote).take(4);
        let uttered = genitive
            && quote - at < 6
            && names
                .clone()
                .any(|at| line.items[at].class.is(Class::UTTERANCE));
        uttered.then(|| Clue::bare(at - 1, Rule::Owner))
    }

    /// The owner of a word for what is said in front of the clause that tells it: "Marrack's claim
    /// that the pier is “…”".
    pub(in crate::attribution) fn claimed(&self, at: usize, quote: usize) -> Option<Clue> {
        let line = self.line;
        let owned = line.is_mark(at, Shape::Genitive) && at > self.range.start;
        let high = quote.min(at + 5);
        let word = (at + 1..high).find(|&at| line.items[at].class.is(Class::UTTERANCE))?;
        let hangs = (at + 1..word).any(|at| line.is(at, Class::PREPOSITION));
        let leads = matches!(line.words(word + 1), "that" | "is" | "was" | "of" | "to")
            || line.is(word + 1, Class::PREPOSITION) && self.is_told_of(word + 1, quote);
        let told = owned && line.is_phrase(at - 1) && !hangs && leads && word + 1 < quote;
        told.then(|| Clue::bare(at - 1, Rule::Owner))
    }

    /// Whether what hangs on a word for what is said, from item `at` on, ends where that is told:
    /// "in the debate was that".
    fn is_told_of(&self, at: usize, quote: usize) -> bool {
        let line = self.line;
        let hangs = |at: usize| line.is(at, Class::PREPOSITION) || line.is_phrase(at);
        let end = (at..quote).take(HUNG).find(|&at| !hangs(at));
        end.is_some_and(|end| match line.words(end) {
            "is" | "was" => end + 1 == quote || line.words(end + 1) == "that",
            "that" => true,
            _ => false,
        })
    }

    /// Who is behind a word for what is said, in front of the clause that tells it: "the suggestion
    /// by Marrack that the pier is “…”", "the contention of Marrack that".
    pub(in crate::attribution) fn alleged(&self, at: usize, quote: usize) -> Option<Clue> {
        let line = self.line;
        let word = line.items[at]
            .class
            .is(Class::UTTERANCE.with(Class::DOCUMENT));
        let led = word && matches!(line.words(at + 1), "of" | "by" | "from")
            || self.is_felt(at) && matches!(line.words(at + 1), "of" | "among" | "from");
        let described = line.is_word(at + 2) && !line.is(at + 2, Class::FUNCTION);
        let source = at + 2 + usize::from(described);
        if !led || line.grammar.inverts || source + 1 >= quote || !line.is_phrase(source) {
            return None;
        }
        let source = self.owned(source);
        let joined = line.is(source + 1, Class::CONJUNCTION) && line.is_phrase(source + 2);
        let end = source + if joined { 3 } else { 1 };
        let told = end < quote && line.words(end) == "that" && self.speaks(source);
        told.then(|| Clue::bare(source, Rule::Owner))
    }

    /// Whether the item ends with a word for what many feel or think: "mounting anxiety".
    fn is_felt(&self, at: usize) -> bool {
        FELT.contains(&self.line.last_word(at))
    }

    /// "in the words of Marrack, “…": the word at `at`.
    pub(in crate::attribution) fn worded(&self, at: usize, quote: usize) -> Option<Clue> {
        let line = self.line;
        let words = line.items[at].class.is(Class::UTTERANCE) && line.words(at + 1) == "of";
        let led = at > self.range.start && line.is(at - 1, Class::PREPOSITION);
        let source = (words && led && at + 2 < quote && line.is_phrase(at + 2))
            .then(|| self.owned(at + 2))?;
        let behind = source + 1 + usize::from(line.is_mark(source + 1, Shape::Comma));
        (behind == quote).then(|| Clue::bare(source, Rule::Owner))
    }

    /// Whose words they are: "The pier is, in the words of Marrack, “…”.
    pub(super) fn put_by(&self, quote: usize) -> Option<Clue> {
        let line = self.line;
        let low = (self.range.start + 1).max(quote.saturating_sub(REACH / 4));
        let words = |at: &usize| {
            let led = line.words(*at - 1).eq_ignore_ascii_case("in");
            led && matches!(line.words(*at), "words" | "the words")
        };
        let at = (low..quote).rev().find(words)?;
        self.worded(at, quote)
    }
}

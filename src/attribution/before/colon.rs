//! Whoever a colon gives the word: Marrack: "…".

use crate::attribution::Rule;
use crate::attribution::reader::Clue;
use crate::attribution::subject::{REACH, Sentence};
use crate::language::Class;
use crate::people::token::Shape;

impl Sentence<'_> {
    /// Whoever a colon in front of the quotation gives the word, where no cue stands by the colon.
    pub(in crate::attribution) fn colon(&self, quote: usize, low: usize) -> Option<Clue> {
        let line = self.line;
        let colon = quote
            .checked_sub(1)
            .filter(|&at| at > low && line.is_mark(at, Shape::Colon))?;
        let cued = (low..colon)
            .rev()
            .take(6)
            .any(|at| line.is(at, Class::CUE.with(Class::CITING)) && !self.is_noun(at));
        if cued {
            return None;
        }
        let deed =
            colon > self.range.start + 1 && line.is_phrase(colon - 2) && self.is_deed(colon - 1);
        let source = match line.is_phrase(colon - 1) && colon - 1 == self.range.start {
            true => colon - 1,
            false if self.is_dashed(colon) => colon - 1,
            false if deed => self.head_of_chain(colon - 2, self.range.start),
            false if self.is_headed(colon) => self.author(colon - 1),
            false => self
                .opposed(colon)
                .or_else(|| self.main_subject(colon))
                .or_else(|| self.first_phrase(colon))?,
        };
        Some(Clue::bare(source, Rule::Colon))
    }

    /// Who acts in the clause in front of the colon that another one goes before: "the ministry
    /// denied it, while Marrack wrote on her page: “…”".
    fn opposed(&self, colon: usize) -> Option<usize> {
        let line = self.line;
        let parts = |at: usize| {
            let comma = line.is_mark(at, Shape::Comma);
            let against = matches!(line.words(at + 1), "while" | "whereas" | "but");
            line.is_mark(at, Shape::Semicolon) || comma && against && line.is_word(at + 1)
        };
        let low = self.low(colon);
        let border = (low..colon).rev().find(|&at| parts(at))?;
        let first = (border + 1..colon).find(|&at| line.is_phrase(at))?;
        let acts = (first..colon).any(|at| line.is(at, Class::FINITE));
        (acts && self.speaks(first)).then_some(first)
    }

    /// Whether a dash parts those who are named in front of the colon from what is told of: "The
    /// pier closes – Marrack and Askel: “…”".
    fn is_dashed(&self, colon: usize) -> bool {
        let line = self.line;
        let named = self.first_joined(colon - 1);
        let phrase = named > self.range.start && line.is_phrase(named);
        let dash = phrase && line.is_mark(named - 1, Shape::Dash);
        dash && !line.grammar.inverts && self.speaks(colon - 1)
    }

    /// The first of those who are joined to the phrase at item `last`: "Marrack and Askel".
    fn first_joined(&self, last: usize) -> usize {
        let (line, low) = (self.line, self.range.start);
        let mut named = last;
        let phrase = |at: usize| at > low && line.is_phrase(at);
        while phrase(named) && line.is(named - 1, Class::CONJUNCTION) && phrase(named - 2) {
            named -= 2;
        }
        named
    }

    /// Whether the words in front of the colon only say where the quotation is from: "From the
    /// report: “…".
    fn is_headed(&self, colon: usize) -> bool {
        let line = self.line;
        let mut ahead = self.range.start..colon;
        let acts = |at: usize| line.is(at, Class::FINITE.with(Class::AUXILIARY));
        let verb = ahead.len() > REACH || ahead.any(acts);
        let named = self.first_joined(colon - 1);
        let led = named > self.range.start && line.is(named - 1, Class::PREPOSITION);
        let more = || line.words(named - 1) == "from" && line.words(named - 2) == "More";
        let more = named > self.range.start + 1 && more();
        (!verb || more) && led && line.is_phrase(colon - 1)
    }
}

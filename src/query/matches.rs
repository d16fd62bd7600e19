//! Where the words of a query stand in a text.

use super::{Clause, Query};
use crate::text::{self, Span, fold};

impl Query {
    /// The places of the query's words and phrases in a text, ascending, without overlap; what must
    /// not occur is not looked for.
    pub fn matches(&self, text: &str) -> Vec<Span> {
        let spans = self.matches_across(&[text]).into_iter().next();
        spans.unwrap_or_default()
    }

    /// The same for a text in several pieces, such as the words of a split quotation, over whose
    /// joints a phrase may run; one list of spans for each piece.
    pub fn matches_across(&self, pieces: &[&str]) -> Vec<Vec<Span>> {
        let words = words(pieces);
        let mut found = vec![false; words.len()];
        for clause in self.clauses().iter().filter(|clause| !clause.is_negated) {
            for start in clause.starts(&words) {
                let places = found.iter_mut().skip(start).take(clause.terms.len());
                places.for_each(|place| *place = true);
            }
        }
        let mut spans = vec![Vec::new(); pieces.len()];
        let found = words.iter().zip(found).filter(|(_, found)| *found);
        for (word, _) in found {
            spans[word.piece].push(word.span);
        }
        spans
    }

    /// Whether all words and phrases that the query asks for stand in a text in these pieces; what
    /// must not occur is not looked for.
    pub fn is_met_across(&self, pieces: &[&str]) -> bool {
        let words = words(pieces);
        let clauses = self.clauses();
        let mut asked = clauses.iter().filter(|clause| !clause.is_negated);
        asked.all(|clause| !clause.starts(&words).is_empty())
    }
}

impl Clause {
    /// Whether the clause's terms follow one another somewhere in a text.
    pub fn is_in(&self, text: &str) -> bool {
        self.may_be_in(text.as_bytes()) && !self.starts(&words(&[text])).is_empty()
    }

    /// Whether the longest term stands in a text in any way, which is found out much sooner than
    /// its words; always where the text's letters may fold to others.
    fn may_be_in(&self, text: &[u8]) -> bool {
        let longest = self.terms.iter().max_by_key(|term| term.len());
        longest.is_none_or(|term| !is_plain(text) || stands_in(term.as_bytes(), text))
    }

    fn starts(&self, words: &[Word]) -> Vec<usize> {
        let windows = words.windows(self.terms.len().max(1)).enumerate();
        windows
            .filter(|(_, window)| self.fits(window))
            .map(|(start, _)| start)
            .collect()
    }

    fn fits(&self, window: &[Word]) -> bool {
        let last = self.terms.len() - 1;
        window
            .iter()
            .zip(&self.terms)
            .enumerate()
            .all(|(at, (word, term))| word.is(term, self.is_prefix && at == last))
    }
}

struct Word<'a> {
    piece: usize,
    span: Span,
    text: &'a str,
}

impl Word<'_> {
    /// Whether the word is a term, or begins so. Most words are not, and few need to be folded to
    /// know it.
    fn is(&self, term: &str, is_prefix: bool) -> bool {
        let text = self.text;
        if text.is_ascii() {
            let begin = text.get(..term.len());
            let fits = begin.is_some_and(|begin| begin.eq_ignore_ascii_case(term));
            return fits && (is_prefix || text.len() == term.len());
        }
        let folded = fold(text);
        folded == term || is_prefix && folded.starts_with(term)
    }
}

/// The words of all pieces of which folding leaves something.
fn words<'a>(pieces: &[&'a str]) -> Vec<Word<'a>> {
    let mut found = Vec::new();
    for (piece, text) in pieces.iter().enumerate() {
        for span in text::words(text) {
            let word = Word {
                piece,
                span,
                text: span.of(text),
            };
            let is_term = word.text.is_ascii() || !fold(word.text).is_empty();
            found.extend(is_term.then_some(word));
        }
    }
    found
}

/// Whether a text is ASCII but for general punctuation, such as quotation marks and dashes.
fn is_plain(mut text: &[u8]) -> bool {
    while let Some(at) = text.iter().position(|byte| !byte.is_ascii()) {
        match text.get(at..) {
            Some([0xe2, 0x80, _, rest @ ..]) => text = rest,
            _ => return false,
        }
    }
    true
}

/// Whether a term stands in a text, in upper or lower case.
fn stands_in(term: &[u8], text: &[u8]) -> bool {
    let Some(&first) = term.first() else {
        return true;
    };
    let mut windows = text.windows(term.len());
    windows.any(|w| w[0].eq_ignore_ascii_case(&first) && w.eq_ignore_ascii_case(term))
}

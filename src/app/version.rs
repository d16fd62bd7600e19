//! A version: the words of one witness as one text, ready to be compared with another's.

use std::ops::Range;

use verbatim::align::{self, Alignment, Difference, DifferenceKind, Edit, Op, Side, Token};
use verbatim::bundle::{Passage, WitnessRecord};
use verbatim::quotation::Kind;
use verbatim::text::Span;

use crate::comparison::Differences;

/// Stands where text of the article between two pieces was left out.
const GAP: &str = " … ";

/// The passage of a witness put together.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Version {
    /// The pieces in a row.
    pub(crate) text: String,
    /// What of it stands between quotation marks in the article.
    pub(crate) said: Vec<Span>,
    /// Its words.
    pub(crate) tokens: Vec<Token>,
    /// The runs of words between which text of the article was left out.
    parts: Vec<Range<usize>>,
}

impl Version {
    /// Puts the passage of `witness` together: a fragment with the sentence it stands in, speech by
    /// itself.
    pub(crate) fn of(witness: &WitnessRecord) -> Self {
        let (mut text, mut said, mut words) = (String::new(), Vec::new(), Vec::new());
        let mut borders = Vec::new();
        let mut end = None;
        for piece in compared(witness) {
            if end.is_some_and(|end| is_gap(end, piece.start)) {
                borders.push(text.len());
                text.push_str(GAP);
            }
            let shown = match (piece.is_said, said.is_empty()) {
                (true, _) => &piece.text,
                (false, true) => behind_marks(&piece.text),
                (false, false) => before_marks(&piece.text),
            };
            let span = Span::new(text.len(), text.len() + shown.len());
            text.push_str(shown);
            if piece.is_said {
                said.push(span);
            }
            if piece.is_compared {
                words.push(span);
            }
            end = Some(piece.end());
        }
        let tokens = align::tokens_of(&text, words);
        let parts = parts(&tokens, &borders);
        Self {
            text,
            said,
            tokens,
            parts,
        }
    }

    /// This version's words against those of `base`.
    pub(crate) fn against(&self, base: &Version) -> Alignment {
        // Outlets copy one another: that nothing differs is seen at once.
        if self.words().eq(base.words()) {
            let all = 0..self.tokens.len();
            let kept = Edit {
                op: Op::Kept,
                base: all.clone(),
                other: all,
            };
            return Alignment { edits: vec![kept] };
        }
        align::align_parts((&base.tokens, &base.parts), (&self.tokens, &self.parts))
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().map(|token| token.folded.as_str())
    }

    /// What differs from `base`, in words.
    pub(crate) fn differences(&self, base: &Version, alignment: &Alignment) -> Vec<Difference> {
        align::in_words(alignment, base.side(), self.side())
    }

    fn side(&self) -> Side<'_> {
        Side {
            text: &self.text,
            tokens: &self.tokens,
            said: &self.said,
        }
    }

    /// The place of a run of words in the text.
    pub(crate) fn span(&self, run: &Range<usize>) -> Option<Span> {
        let words = self.tokens.get(run.clone())?;
        Some(Span::new(words.first()?.span.start, words.last()?.span.end))
    }
}

/// The words of `witness` as the article has them, marks and all, up to the first that is left out.
pub(crate) fn verbatim(witness: &WitnessRecord) -> String {
    let mut words = String::new();
    let mut end = None;
    for piece in compared(witness) {
        if end.is_some_and(|end| is_gap(end, piece.start)) {
            break;
        }
        words.push_str(&piece.text);
        end = Some(piece.end());
    }
    words.trim_matches(is_mark).to_owned()
}

/// The pieces that are put together: of a fragment its sentence, of speech what is said.
fn compared(witness: &WitnessRecord) -> impl Iterator<Item = &Passage> {
    let whole = witness.kind == Kind::Fragment;
    let pieces = witness.passage.iter();
    pieces.filter(move |piece| whole || piece.is_compared)
}

/// The runs of words between borders, which are places in the text.
fn parts(tokens: &[Token], borders: &[usize]) -> Vec<Range<usize>> {
    let ends = borders
        .iter()
        .map(|&border| tokens.partition_point(|t| t.span.start < border));
    let mut start = 0;
    let parts = ends
        .chain([tokens.len()])
        .map(|end| std::mem::replace(&mut start, end)..end);
    parts.filter(|part| !part.is_empty()).collect()
}

/// Whether text was left out between two pieces.
fn is_gap(end: usize, start: usize) -> bool {
    start > end
}

/// The words before a quotation, as far as they hold no other one.
fn behind_marks(words: &str) -> &str {
    let words = words.trim_end_matches(is_mark);
    words.rsplit(is_mark).next().unwrap_or(words).trim_start()
}

/// The words behind a quotation, as far as they hold no other one.
fn before_marks(words: &str) -> &str {
    let words = words.trim_start_matches(is_mark);
    words.split(is_mark).next().unwrap_or(words)
}

/// Whether a character is a quotation mark: the page sets its own.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' | '‘' | '`' | '「' | '」' | '『' | '』'
    )
}

/// How versions of one statement differ, for the line under its card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Likeness {
    /// There is but one.
    Single,
    /// The same words throughout.
    Alike,
    /// The same words, but not all of them everywhere.
    Cut,
    /// So many words at most are others.
    Differing(usize),
    /// One denies what another says, in the same words but for a few.
    Denying,
}

impl Likeness {
    /// What is told of all the ways in which the others differ from the fullest version.
    pub(crate) fn of(all: impl Iterator<Item = Differences>) -> Self {
        all.map(|differences| likeness(&differences))
            .reduce(Self::worse)
            .unwrap_or(Self::Single)
    }

    fn worse(self, other: Self) -> Self {
        match (self, other) {
            (Self::Denying, _) | (_, Self::Denying) => Self::Denying,
            (Self::Differing(a), Self::Differing(b)) => Self::Differing(a.max(b)),
            (Self::Differing(words), _) | (_, Self::Differing(words)) => Self::Differing(words),
            (Self::Cut, _) | (_, Self::Cut) => Self::Cut,
            _ => self,
        }
    }
}

fn likeness(differences: &Differences) -> Likeness {
    if differences.found.iter().any(|found| found.is_denial) {
        return Likeness::Denying;
    }
    let words = differences
        .found
        .iter()
        .filter(|difference| is_other_words(difference.kind));
    match words
        .map(|difference| difference.words * difference.count)
        .sum()
    {
        0 if differences.found.is_empty() && !differences.goes_on_elsewhere => Likeness::Alike,
        0 => Likeness::Cut,
        words => Likeness::Differing(words),
    }
}

fn is_other_words(kind: DifferenceKind) -> bool {
    use DifferenceKind::{Adds, Changes, LeavesOut, Moves};
    matches!(kind, Changes | LeavesOut | Adds | Moves)
}

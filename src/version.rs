//! Versions: the words of each witness as one text, and how far those of one statement agree.

mod apart;
mod beside;
mod comparison;
mod passage;
mod variance;

use std::borrow::Cow;
use std::ops::Range;
use std::slice;

use crate::align::{self, Alignment, Difference, Edit, Op, Side, Token};
use crate::quotation::Kind;
use crate::text::sentences::{STOPS, sentences};
use crate::text::{Span, is_quotation_mark};

use apart::apart;
pub(crate) use beside::Runs;
pub use comparison::{Compared, Comparing, Comparison};
pub use passage::Passage;
pub use variance::{Variance, Variances};

/// Stands where text of the article between two pieces was left out.
const GAP: &str = " … ";

/// The passage of a witness put together.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The pieces in a row.
    pub text: String,
    /// What of it stands between quotation marks in the article.
    pub said: Vec<Span>,
    /// Its words.
    pub tokens: Vec<Token>,
    /// The runs of words between which text of the article was left out.
    parts: Vec<Range<usize>>,
    /// What the article has of other versions, near it but outside of it.
    beside: Vec<String>,
}

impl Version {
    /// Puts the passage of a witness of this kind together: a fragment with the sentence it stands
    /// in, speech by itself.
    pub fn of(kind: Kind, passage: &[Passage]) -> Self {
        let (mut text, mut said, mut words) = (String::new(), Vec::new(), Vec::new());
        let mut borders = Vec::new();
        let mut end = None;
        let mut pieces = displayed(kind, passage).into_iter().peekable();
        while let Some(piece) = pieces.next() {
            if end.is_some_and(|end| is_gap(end, piece.start)) {
                borders.push(text.len());
                text.push_str(GAP);
            }
            let is_followed = pieces.peek().is_some_and(|next| next.is_said);
            let is_lead = !is_put_together(kind, piece);
            let is_before = !piece.is_said && said.is_empty();
            let is_behind = !piece.is_said && !said.is_empty() && !is_followed;
            let shown = match (is_before, is_behind) {
                _ if piece.is_said => Cow::from(&piece.text),
                (true, _) => Cow::from(behind_marks(&piece.text)),
                (_, true) => Cow::from(before_marks(&piece.text)),
                _ if is_lead => lead(&piece.text),
                _ => between_marks(&piece.text),
            };
            if is_lead {
                borders.push(text.len());
            }
            if is_before && begins_within(&shown) {
                text.push_str(GAP.trim_start());
            }
            let span = Span::new(text.len(), text.len() + shown.len());
            text.push_str(&shown);
            if piece.is_said {
                said.push(span);
            }
            if piece.is_compared {
                words.push(span);
            }
            if is_behind && ends_within(&shown) {
                text.truncate(text.trim_end().len());
                text.push_str(GAP.trim_end());
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
            beside: Vec::new(),
        }
    }

    /// The version with the runs of words of others that its article has besides.
    pub fn with_beside(self, beside: Vec<String>) -> Self {
        Self { beside, ..self }
    }

    /// Where a text has words of this version, at least five in a row.
    pub fn places_in(&self, text: &str) -> Vec<Span> {
        Runs::of(slice::from_ref(self)).places_in(text)
    }

    /// This version's words against those of `base`.
    pub fn against(&self, base: &Version) -> Alignment {
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
        let aligned = align::align_parts((&base.tokens, &base.parts), (&self.tokens, &self.parts));
        let edits = aligned.edits.into_iter();
        Alignment {
            edits: edits
                .flat_map(|edit| apart([base.side(), self.side()], edit))
                .collect(),
        }
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().map(|token| token.folded.as_str())
    }

    /// What differs from `base`, in words.
    pub fn differences(&self, base: &Version, alignment: &Alignment) -> Vec<Difference> {
        align::in_words(alignment, base.side(), self.side())
    }

    fn side(&self) -> Side<'_> {
        Side {
            text: &self.text,
            tokens: &self.tokens,
            said: &self.said,
        }
    }

    /// A run of [words](Self::tokens) as it is told: what is quoted of it, if anything is, with "…"
    /// for the reporter's words between.
    pub fn quoted(&self, run: &Range<usize>) -> String {
        align::told(self.side(), run)
    }

    /// The place of a run of [words](Self::tokens) in the text, in bytes.
    pub fn span(&self, run: &Range<usize>) -> Option<Span> {
        let words = self.tokens.get(run.clone())?;
        Some(Span::new(words.first()?.span.start, words.last()?.span.end))
    }
}

/// The words of a passage as the article has them, marks and all, up to the first that is left out.
pub(crate) fn verbatim(kind: Kind, passage: &[Passage]) -> String {
    let mut words = String::new();
    let mut end = None;
    for piece in passage.iter().filter(|piece| is_put_together(kind, piece)) {
        if end.is_some_and(|end| is_gap(end, piece.start)) {
            break;
        }
        words.push_str(&piece.text);
        end = Some(piece.end());
    }
    words.trim_matches(is_quotation_mark).to_owned()
}

/// Whether a piece is put together with others: of a fragment its sentence, of speech what is said.
fn is_put_together(kind: Kind, piece: &Passage) -> bool {
    kind == Kind::Fragment || piece.is_compared
}

/// The pieces that are shown: those that are put together and, of speech, the writer's words
/// between two of which the latter begins in the midst of a sentence, for they may tell that it is
/// denied or asked.
fn displayed(kind: Kind, passage: &[Passage]) -> Vec<&Passage> {
    let leads = passage.windows(3).map(|around| match around {
        [before, words, behind] => {
            before.is_said
                && !words.is_said
                && behind.is_said
                && behind.text.starts_with(char::is_lowercase)
        }
        _ => false,
    });
    let leads = [false].into_iter().chain(leads).chain([false]);
    let pieces = passage.iter().zip(leads);
    let pieces = pieces.filter(|(piece, is_lead)| *is_lead || is_put_together(kind, piece));
    pieces.map(|(piece, _)| piece).collect()
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
    let words = words.trim_end_matches(is_quotation_mark);
    let behind = words.rsplit(is_quotation_mark).next().unwrap_or(words);
    unclosed(behind.trim_start()).trim_start()
}

/// The words without what closes another quotation in front of them, but not without an apostrophe.
fn unclosed(words: &str) -> &str {
    let behind = words.trim_start_matches(['’', '\'']);
    match behind.starts_with(char::is_alphanumeric) {
        true => words,
        false => behind,
    }
}

/// Whether the words before a quotation begin in the midst of a sentence.
fn begins_within(words: &str) -> bool {
    let is_open = |c: char| c.is_lowercase() || matches!(c, ',' | ';' | '—' | '–' | '-');
    words.starts_with(is_open)
}

/// Whether the words behind a quotation end in the midst of a sentence.
fn ends_within(words: &str) -> bool {
    let words = words.trim_end_matches([' ', '\n', ')', ']', '’', '\'']);
    !words.is_empty() && !words.ends_with(STOPS)
}

/// The words between two quotations, less another one that stands between them.
fn between_marks(words: &str) -> Cow<'_, str> {
    let before = before_marks(words);
    match behind_another(words) {
        Some(behind) => Cow::from([before.trim_end(), behind].join(GAP)),
        None => Cow::from(before),
    }
}

/// The words between two quotations that stand behind another one between them.
fn behind_another(words: &str) -> Option<&str> {
    let is_another = words
        .trim_matches(is_quotation_mark)
        .contains(is_quotation_mark);
    is_another.then(|| behind_marks(words).trim_start_matches(['.', ',', ';', ' ']))
}

/// The words between two quotations that lead to the latter: those in its sentence.
fn lead(words: &str) -> Cow<'_, str> {
    let another = behind_another(words);
    let own = another.unwrap_or_else(|| before_marks(words));
    let sentences = sentences(own, Span::new(0, own.len()));
    let last = sentences.last().map_or(own, |last| &own[last.start..]);
    match another.is_some() || sentences.len() > 1 {
        true => Cow::from([GAP, last].concat()),
        false => Cow::from(own),
    }
}

/// The words behind a quotation, as far as they hold no other one.
fn before_marks(words: &str) -> &str {
    let words = unclosed(words.trim_start_matches(is_quotation_mark));
    words.split(is_quotation_mark).next().unwrap_or(words)
}

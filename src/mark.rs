//! Marks: a text cut by overlapping spans into pieces, so that a view makes one element of each.

use crate::text::Span;

/// A piece of a text over which nothing changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<L> {
    /// Its place, in bytes of the text; never empty.
    pub span: Span,
    /// The labels of all spans that cover it, ascending, each once.
    pub labels: Vec<L>,
}

/// Cuts `text` where any of the labelled spans begins or ends.
///
/// The pieces follow one another and together are the whole text. Spans may overlap, nest and
/// repeat; one that is empty or doesn't fit the text at character boundaries is left out.
pub fn cut<L: Clone + Ord>(text: &str, layers: &[(Span, L)]) -> Vec<Piece<L>> {
    let fits = |span: Span| !span.is_empty() && text.get(span.start..span.end).is_some();
    let mut open: Vec<&(Span, L)> = layers.iter().filter(|(span, _)| fits(*span)).collect();
    open.sort_by_key(|(span, _)| span.start);
    let mut bounds: Vec<usize> = open.iter().flat_map(|(s, _)| [s.start, s.end]).collect();
    bounds.extend([0, text.len()]);
    bounds.sort_unstable();
    bounds.dedup();
    let mut covering: Vec<&(Span, L)> = Vec::new();
    let mut waiting = open.into_iter().peekable();
    let mut pieces = Vec::new();
    for pair in bounds.windows(2) {
        let &[start, end] = pair else { continue };
        covering.retain(|(span, _)| span.end > start);
        while let Some(layer) = waiting.next_if(|(span, _)| span.start <= start) {
            covering.push(layer);
        }
        let mut labels: Vec<L> = covering.iter().map(|(_, label)| label.clone()).collect();
        labels.sort();
        labels.dedup();
        let span = Span::new(start, end);
        pieces.push(Piece { span, labels });
    }
    pieces
}

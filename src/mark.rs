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
    let layers = layers.iter().filter(|(span, _)| fits(*span));
    let layers: Vec<&(Span, L)> = layers.collect();
    let spans: Vec<Span> = layers.iter().map(|(span, _)| *span).collect();
    let pieces = pieces(text.len(), &spans)
        .into_iter()
        .map(|(span, covering)| {
            let mut labels = Vec::new();
            for label in covering.into_iter().map(|layer| &layers[layer].1) {
                if let Err(place) = labels.binary_search(label) {
                    labels.insert(place, label.clone());
                }
            }
            Piece { span, labels }
        });
    pieces.collect()
}

/// The pieces of a text of `length` bytes, each with the places of the spans that cover it.
fn pieces(length: usize, spans: &[Span]) -> Vec<(Span, Vec<usize>)> {
    let mut bounds: Vec<usize> = spans
        .iter()
        .flat_map(|span| [span.start, span.end])
        .collect();
    bounds.extend([0, length]);
    bounds.sort_unstable();
    bounds.dedup();
    let mut waiting: Vec<(usize, usize)> = spans
        .iter()
        .enumerate()
        .map(|(layer, span)| (span.start, layer))
        .collect();
    waiting.sort_unstable();
    let mut waiting = waiting.into_iter().peekable();
    let mut covering: Vec<usize> = Vec::new();
    let mut pieces = Vec::new();
    for pair in bounds.windows(2) {
        let &[start, end] = pair else { continue };
        covering.retain(|&layer| spans[layer].end > start);
        while let Some((_, layer)) = waiting.next_if(|&(begin, _)| begin <= start) {
            covering.push(layer);
        }
        pieces.push((Span::new(start, end), covering.clone()));
    }
    pieces
}

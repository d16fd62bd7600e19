//! Marked text: words with their hits and differences, always as text nodes.

use leptos::prelude::*;
use verbatim::align::{Alignment, Op};
use verbatim::mark::{self, Piece};
use verbatim::query::Query;
use verbatim::text::Span;
use verbatim::version::{Comparison, Version};

/// What can be said of a stretch of a version's text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Label {
    /// It stands between quotation marks.
    Said,
    /// Other versions have other words here.
    Varies,
    /// It has these words for those of the base.
    Changed(String),
    /// The base has nothing here.
    Added,
    /// The base has it in another place.
    Moved,
    /// Before its first word, at this place, words of the base are left out: at which place there,
    /// how many, and these.
    After(usize, usize, usize, String),
    /// The reader searched for it.
    Hit,
}

/// The words of a statement's fullest version; what any of the others has not is marked as varying.
pub(crate) fn fullest(
    fullest: &Version,
    comparison: Option<&Comparison>,
    query: &Query,
) -> Vec<AnyView> {
    let mut layers = layers(fullest, query);
    for other in comparison.into_iter().flat_map(Comparison::others) {
        let varying = other
            .alignment
            .edits
            .iter()
            .filter(|edit| edit.op != Op::Kept && !is_cut_end(edit, &other.version));
        let spans = varying.filter_map(|edit| fullest.span(&edit.base));
        layers.extend(spans.map(|span| (span, Label::Varies)));
    }
    pieces(fullest, &layers)
}

/// Whether the other version just begins later or ends earlier.
fn is_cut_end(edit: &verbatim::align::Edit, other: &Version) -> bool {
    edit.op == Op::Cut && (edit.other.start == 0 || edit.other.end == other.tokens.len())
}

/// The words of a version, with what differs from the base, if they are compared.
pub(crate) fn compared(
    version: &Version,
    against: Option<(&Version, &Alignment)>,
    query: &Query,
) -> Vec<AnyView> {
    let mut layers = layers(version, query);
    let Some((base, alignment)) = against else {
        return pieces(version, &layers);
    };
    for edit in &alignment.edits {
        let words = || base.quoted(&edit.base);
        let label = match edit.op {
            Op::Kept | Op::MovedFrom => continue,
            Op::Changed => Label::Changed(words()),
            Op::Added => Label::Added,
            Op::MovedTo => Label::Moved,
            Op::Cut => {
                let next = version.tokens.get(edit.other.start).map(|token| token.span);
                let label = |span: Span| {
                    Label::After(span.start, edit.base.start, edit.base.len(), words())
                };
                layers.extend(next.map(|span| (span, label(span))));
                continue;
            }
        };
        layers.extend(version.span(&edit.other).map(|span| (span, label)));
    }
    let end = version.tokens.len();
    let edits = alignment.edits.iter();
    let left_out_at_the_end = edits.filter(|edit| edit.op == Op::Cut && edit.other.start == end);
    let mut views = pieces(version, &layers);
    views.extend(
        left_out_at_the_end.map(|edit| caret(edit.base.len(), &base.quoted(&edit.base)).into_any()),
    );
    views
}

/// Whether all that the reader searched for is in a version.
pub(crate) fn is_met(version: &Version, query: &Query) -> bool {
    query.is_met_across(&quoted(version))
}

/// Whether the reader searched for any of the words of a version.
pub(crate) fn is_hit(version: &Version, query: &Query) -> bool {
    let layers = layers(version, query);
    layers.iter().any(|(_, label)| *label == Label::Hit)
}

/// What is quoted of a version, piece by piece.
fn quoted(version: &Version) -> Vec<&str> {
    let pieces = version.said.iter();
    pieces.map(|span| span.of(&version.text)).collect()
}

fn layers(version: &Version, query: &Query) -> Vec<(Span, Label)> {
    let said = version.said.iter().map(|&span| (span, Label::Said));
    let hits = query
        .matches_across(&quoted(version))
        .into_iter()
        .zip(&version.said);
    let hits = hits.flat_map(|(hits, piece)| {
        hits.into_iter()
            .map(|hit| (hit.shifted(piece.start), Label::Hit))
    });
    said.chain(hits).collect()
}

fn pieces(version: &Version, layers: &[(Span, Label)]) -> Vec<AnyView> {
    let pieces = mark::cut(&version.text, layers);
    let mut out = Vec::new();
    for piece in pieces {
        if version
            .said
            .iter()
            .any(|said| said.start == piece.span.start)
        {
            out.push("“".into_any());
        }
        out.push(element(&piece, piece.span.of(&version.text)));
        if version.said.iter().any(|said| said.end == piece.span.end) {
            out.push("”".into_any());
        }
    }
    out
}

/// One piece with an element for each label, the outermost first.
fn element(piece: &Piece<Label>, words: &str) -> AnyView {
    let words = words.to_owned();
    let mut view = match piece.labels.contains(&Label::Said) {
        true => words.into_any(),
        false => view! { <span class="between">{words}</span> }.into_any(),
    };
    for label in piece.labels.iter().rev() {
        view = match label.clone() {
            Label::Said => view,
            Label::Hit => view! { <mark>{view}</mark> }.into_any(),
            Label::Varies => view! { <span class="varies">{view}</span> }.into_any(),
            Label::Added => view! { <ins class="added">{view}</ins> }.into_any(),
            Label::Moved => view! { <ins class="moved">{view}</ins> }.into_any(),
            Label::Changed(base) => {
                let told = format!("for “{base}”");
                view! {
                    <ins class="changed" title=told.clone()>
                        {view}
                        <span class="unseen">{format!(" [{told}]")}</span>
                    </ins>
                }
                .into_any()
            }
            Label::After(at, _, count, words) if at == piece.span.start => {
                view! { {caret(count, &words)} {view} }.into_any()
            }
            Label::After(..) => view,
        };
    }
    view
}

/// Says that words of the base are left out here, and on demand which.
fn caret(count: usize, words: &str) -> impl IntoView + use<> {
    let told = format!("leaves out “{words}”");
    view! {
        <del class="cut" title=told.clone()>
            <span aria-hidden="true">{format!("‸{count} ")}</span>
            <span class="unseen">{format!("[{told}] ")}</span>
        </del>
    }
}

//! Marked text: words with their hits and differences, always as text nodes.

use leptos::prelude::*;
use verbatim::align::{Difference, DifferenceKind, Edit, Op};
use verbatim::mark::{self, Piece};
use verbatim::query::Query;
use verbatim::text::Span;
use verbatim::version::{Compared, Comparison, Version};

/// What can be said of a stretch of a version's text; what comes first is around the others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Label {
    /// It stands between quotation marks.
    Said,
    /// Before its first word, at this place, it has not what stands at that place of the base.
    Without(usize, usize, Gap),
    /// Other versions have other words here; whether these turn what is said into something else.
    Varies(bool),
    /// Up to this place it has these words for others of the base.
    Changed(usize, Otherwise),
    /// The base has nothing here; whether that turns what is said into something else.
    Added(bool),
    /// The base has it in another place.
    Moved,
    /// The reader searched for it.
    Hit,
}

/// Words of the base that are left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Gap {
    count: usize,
    base: Otherwise,
}

/// What the base has instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Otherwise {
    told: String,
    /// Whether what is said is turned into something else: the reader need not ask for it.
    turns: bool,
}

/// The words of a statement's fullest version; what any of the others has not is marked as varying.
pub(crate) fn fullest(
    fullest: &Version,
    comparison: Option<&Comparison>,
    query: &Query,
) -> Vec<AnyView> {
    let mut layers = layers(fullest, query);
    for other in comparison.into_iter().flat_map(Comparison::others) {
        let places = places(other);
        // That another version begins later or ends earlier is told by its length.
        let varying = places.filter(|(found, _)| found.kind != DifferenceKind::Stops);
        let spans = varying.filter_map(|(found, edit)| {
            let turns = found.contradiction.is_some();
            Some((fullest.span(&edit.base)?, Label::Varies(turns)))
        });
        layers.extend(spans);
    }
    pieces(fullest, &layers)
}

/// All places where a version differs from the base, each with what is told of it in words.
fn places(compared: &Compared) -> impl Iterator<Item = (&Difference, &Edit)> {
    let differences = compared.differences.iter();
    differences.flat_map(|found| found.places.iter().map(move |edit| (found, edit)))
}

/// The words of a version by themselves.
pub(crate) fn plain(version: &Version, query: &Query) -> Vec<AnyView> {
    pieces(version, &layers(version, query))
}

/// The words of a version, with what differs from the base.
pub(crate) fn compared(own: &Compared, base: &Version, query: &Query) -> Vec<AnyView> {
    let version = &own.version;
    let mut layers = layers(version, query);
    let mut at_end = Vec::new();
    for (found, edit) in places(own) {
        let turns = found.contradiction.is_some();
        let words = base.quoted(&edit.base);
        if edit.op == Op::Cut {
            let told = format!("without “{words}”");
            let base = Otherwise { told, turns };
            let count = edit.base.len();
            let gap = Gap { count, base };
            match version.tokens.get(edit.other.start).map(|next| next.span) {
                Some(next) => layers.push((next, Label::Without(next.start, edit.base.start, gap))),
                None => at_end.push(gap),
            }
        } else if let Some(span) = version.span(&edit.other) {
            if edit.op == Op::Added && !found.is_reported {
                layers.extend(said(version, span).map(|said| (said, Label::Added(turns))));
                continue;
            }
            let told = format!("for “{words}”");
            let label = match edit.op {
                Op::Changed => Label::Changed(span.end, Otherwise { told, turns }),
                Op::Added => Label::Added(turns),
                _ => Label::Moved,
            };
            layers.push((span, label));
        }
    }
    let mut views = pieces(version, &layers);
    views.extend(at_end.into_iter().map(|gap| caret(gap).into_any()));
    views
}

/// What is quoted of a stretch of a version; the reporter's words between are nothing more of it.
fn said(version: &Version, span: Span) -> impl Iterator<Item = Span> {
    let within = version.said.iter().filter(move |said| said.overlaps(span));
    within.map(move |said| Span::new(said.start.max(span.start), said.end.min(span.end)))
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
    // What a stretch stands for is told once, where it ends.
    let is_last = |end: &usize| *end == piece.span.end;
    for label in piece.labels.iter().rev() {
        view = match label.clone() {
            Label::Said => view,
            Label::Hit => view! { <mark>{view}</mark> }.into_any(),
            Label::Varies(turns) => {
                view! { <span class="varies" class:turns=turns>{view}</span> }.into_any()
            }
            Label::Moved => view! { <ins class="moved">{view}</ins> }.into_any(),
            Label::Added(turns) => {
                view! { <ins class="added" class:turns=turns>{view}</ins> }.into_any()
            }
            Label::Changed(end, base) => changed(view, base, is_last(&end)).into_any(),
            Label::Without(at, _, gap) if at == piece.span.start => {
                view! { {caret(gap)} {view} }.into_any()
            }
            Label::Without(..) => view,
        };
    }
    view
}

/// Words that stand for others of the base: says for which, if these are the last of them.
fn changed(words: AnyView, base: Otherwise, is_last: bool) -> impl IntoView {
    let told = is_last.then(|| instead(format!(" [{}]", base.told)));
    view! {
        <span
            class:turns=base.turns
            title=base.told
            tabindex=(is_last && !base.turns).then_some("0")
        >
            <ins class="changed">{words}</ins>
            {told}
        </span>
    }
}

/// Says that words of the base are left out here, and which.
fn caret(gap: Gap) -> impl IntoView {
    let told = instead(format!(" [{}]", gap.base.told));
    view! {
        <del
            class="cut"
            class:turns=gap.base.turns
            title=gap.base.told
            tabindex=(!gap.base.turns).then_some("0")
        >
            <span aria-hidden="true">{format!("‸{}", gap.count)}</span>
            {told}
            " "
        </del>
    }
}

/// What the base has instead: on the page for who comes to it by key or finger, and on paper.
fn instead(told: String) -> impl IntoView {
    view! { <span class="instead">{told}</span> }
}

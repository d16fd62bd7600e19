//! A paragraph of an article, with its quotations as links to what is known of them.

use leptos::prelude::*;
use verbatim::article::{Part, Role};
use verbatim::bundle::{ArticleRecord, IndirectRecord, QuotationRecord};
use verbatim::mark::{self, Piece};
use verbatim::query::Query;
use verbatim::quotation::Kind;
use verbatim::text::Span;

use crate::page::ArticlePage;
use crate::session::Session;
use crate::speaker::Speaker;

/// What can be said of a stretch of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Label {
    /// It is part of the quotation at this place of the article's list.
    Quotation(usize),
    /// It is part of what is reported without quotation marks, at this place of that list.
    Reported(usize),
    /// It is of the open statement, of which the article has no quotation.
    Shared,
    /// The reader searched for it.
    Hit,
}

/// A paragraph, heading or caption of an article; `chosen` is the key of the chosen quotation.
pub(crate) fn paragraph(
    page: &ArticlePage,
    part: Part,
    query: &Query,
    chosen: Memo<Option<String>>,
) -> AnyView {
    let record = &page.record;
    let part = unhashed(part, &record.text);
    let words = part.span.of(&record.text);
    let pieces = mark::cut(words, &layers(page, part, query, words));
    let mut speaker = None;
    let runs = pieces
        .chunk_by(|a, b| innermost(a) == innermost(b))
        .map(|run| {
            let inner = run.iter().map(|piece| text(piece, words)).collect_view();
            let (at, quotation) = match run.first().and_then(innermost) {
                Some(Label::Quotation(at)) => (at, &record.quotations[at]),
                Some(Label::Reported(at)) => {
                    return reported(record, &record.indirect[at], inner.into_any());
                }
                _ => return inner.into_any(),
            };
            let said_by = Speaker::new(quotation.speaker, quotation.confidence);
            let is_new = speaker != Some(said_by.shown());
            speaker = Some(said_by.shown());
            let margin = is_new.then(|| margin(said_by));
            let link = link(quotation, at, (query, chosen), inner.into_any());
            view! { {margin} {link} }.into_any()
        });
    let runs: Vec<AnyView> = runs.collect();
    match part.role {
        Role::Heading => view! { <h2 class="paragraph">{runs}</h2> }.into_any(),
        Role::BlockQuote | Role::Post => {
            view! { <blockquote class="paragraph">{runs}</blockquote> }.into_any()
        }
        Role::Caption => view! { <p class="paragraph caption">{runs}</p> }.into_any(),
        _ => view! { <p class="paragraph">{runs}</p> }.into_any(),
    }
}

/// A heading without the signs that make it one in Markdown.
fn unhashed(part: Part, text: &str) -> Part {
    let words = part.span.of(text);
    let bare = match part.role {
        Role::Heading => words.trim_start_matches(['#', ' ']),
        _ => words,
    };
    Part {
        span: Span::new(part.span.end - bare.len(), part.span.end),
        ..part
    }
}

fn layers(page: &ArticlePage, part: Part, query: &Query, words: &str) -> Vec<(Span, Label)> {
    let record = &page.record;
    let within = |span: Span| {
        let (start, end) = (span.start.max(part.span.start), span.end.min(part.span.end));
        (start < end).then(|| Span::new(start - part.span.start, end - part.span.start))
    };
    let quotations = record.quotations.iter().enumerate();
    let quotations = quotations.filter(|(_, quotation)| quotation.kind != Kind::None);
    let quotations = quotations
        .filter_map(|(at, quotation)| Some((within(quotation.marked)?, Label::Quotation(at))));
    let reported = record.indirect.iter().enumerate();
    let reported =
        reported.filter_map(|(at, speech)| Some((within(speech.span)?, Label::Reported(at))));
    let hits = query
        .matches(words)
        .into_iter()
        .map(|hit| (hit, Label::Hit));
    let shared = page.shared.iter();
    let shared = shared.filter_map(|&span| Some((within(span)?, Label::Shared)));
    let all = quotations.chain(reported).chain(shared).chain(hits);
    all.collect()
}

/// What a piece is part of: of quotations the innermost, which comes last in the article's list.
fn innermost(piece: &Piece<Label>) -> Option<Label> {
    let labels = piece.labels.iter().rev().copied();
    let mut quotations = labels.clone();
    quotations
        .find(|label| matches!(label, Label::Quotation(_)))
        .or_else(|| {
            labels
                .clone()
                .find(|label| matches!(label, Label::Reported(_)))
        })
}

fn text(piece: &Piece<Label>, words: &str) -> AnyView {
    let part = piece.span.of(words).to_owned();
    let has = |label| piece.labels.contains(&label);
    match (has(Label::Shared), has(Label::Hit)) {
        // The reader is taken there.
        (true, _) => view! { <mark class="shared" tabindex="-1">{part}</mark> }.into_any(),
        (_, true) => view! { <mark>{part}</mark> }.into_any(),
        _ => part.into_any(),
    }
}

/// What is reported in the writer's words, with who is reported to say it and the words for saying.
fn reported(record: &ArticleRecord, speech: &IndirectRecord, words: AnyView) -> AnyView {
    let session = Session::expect();
    let named = || speech.source.of(&record.text).to_owned();
    let name = speech
        .speaker
        .map_or_else(named, |person| session.person(person));
    let told = format!("reported · {name} (“{}”) ", speech.cue.of(&record.text));
    view! {
        <span class="reported" data-told=told>
            {words}
        </span>
    }
    .into_any()
}

/// The speaker's initials beside the line in which the speaker begins: the cue besides the colour.
fn margin(speaker: Speaker) -> impl IntoView + use<> {
    let initials = speaker.initials(Session::expect());
    view! {
        <span class=format!("initials {}", speaker.tint()) aria-hidden="true">
            <bdi>{initials}</bdi>
        </span>
    }
}

/// A quotation as a link that chooses it.
fn link(
    quotation: &QuotationRecord,
    at: usize,
    (query, chosen): (&Query, Memo<Option<String>>),
    words: AnyView,
) -> impl IntoView + use<> {
    let session = Session::expect();
    let speaker = Speaker::new(quotation.speaker, quotation.confidence);
    let kind = if quotation.kind == Kind::Fragment {
        "fragment"
    } else {
        "speech"
    };
    let classes = format!("quotation {kind} {}", speaker.tint());
    let key = quotation.key.clone();
    let query = query.with_quotation(key.as_deref());
    let is_chosen = move || key.is_some() && chosen.with(|chosen| *chosen == key);
    let is_current = is_chosen.clone();
    view! {
        <a
            class=classes
            class:chosen=is_chosen
            aria-current=move || is_current().then_some("true")
            href=session.href(&query)
            data-at=at.to_string()
            aria-description=speaker.told(session)
        >
            {words}
        </a>
    }
}

//! What holds of every input, for the tests with random texts and for the fuzz targets alike.

#![allow(dead_code, reason = "each test and target uses a part of it")]

use verbatim::align::{Op, align, tokens};
use verbatim::article::{Article, Part, Role};
use verbatim::extraction::Extraction;
use verbatim::quotation::{Found, Kind, find};
use verbatim::read::{File, Reading, read};
use verbatim::settings::Settings;
use verbatim::text::Span;

/// The signs that are always quotation marks.
const DOUBLE: [char; 12] = [
    '“', '”', '„', '"', '«', '»', '‹', '›', '「', '」', '《', '》',
];

/// An article of which nothing is known but its text; its lines are its paragraphs, and block
/// quotations if they begin with the sign of one.
pub(crate) fn article(text: &str) -> Article {
    let mut at = 0;
    let mut parts = Vec::new();
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.len()).trimmed(text);
        at += line.len();
        let role = match line.starts_with('>') {
            true => Role::BlockQuote,
            false => Role::Body,
        };
        parts.extend((!span.is_empty()).then_some(Part { span, role }));
    }
    Article {
        text: text.to_owned(),
        parts,
        ..Article::default()
    }
}

/// A file is read or told to be broken, and nothing in it but white space is outside of all parts.
pub(crate) fn reading(path: &str, bytes: &[u8]) -> Reading {
    let reading = read(&File { path, bytes }, &Settings::default());
    for article in &reading.articles {
        let mut end = 0;
        for part in &article.parts {
            let between = article.text.get(end..part.span.start);
            assert!(between.is_some_and(|between| between.trim().is_empty()));
            let words = article.text.get(part.span.start..part.span.end);
            assert!(words.is_some_and(|words| !words.is_empty() && words.trim() == words));
            end = part.span.end;
        }
        assert!(
            article.text[end..].trim().is_empty(),
            "text behind the last part"
        );
    }
    reading
}

/// Quotations cut the text at its characters, ascend, nest and account for every mark.
pub(crate) fn marks(article: &Article) -> Found {
    let found = find(article);
    let text = &article.text;
    let mut open: Vec<Span> = Vec::new();
    let mut last = Span::new(0, 0);
    for quotation in &found.quotations {
        let (span, marked) = (quotation.span, quotation.marked);
        is_cut_at_characters(text, span);
        is_cut_at_characters(text, marked);
        assert!(marked.contains(span) && marked.start <= span.start);
        assert!(last.start <= marked.start, "{last:?} before {marked:?}");
        assert!(article.body().any(|part| part.contains(marked)));
        last = marked;
        open.retain(|outer| outer.end > marked.start);
        assert!(open.iter().all(|outer| outer.contains(marked)), "{text:?}");
        assert_eq!(usize::from(quotation.depth), open.len());
        open.push(span);
    }
    for part in article.body() {
        let signs = part.of(text).char_indices();
        for (at, mark) in signs.filter(|(_, c)| DOUBLE.contains(c)) {
            let at = part.start + at;
            is_accounted_for(&found, text, Span::new(at, at + mark.len_utf8()));
        }
    }
    found
}

/// A sign belongs to one quotation or to none; a straight one behind a digit may be inches.
fn is_accounted_for(found: &Found, text: &str, sign: Span) {
    let edges = found.quotations.iter();
    let edges = edges.filter(|q| q.marked.contains(sign) && !q.span.overlaps(sign));
    let strays = found.strays.iter().filter(|stray| stray.contains(sign));
    let places = edges.count() + strays.count();
    let digit = text[..sign.start].ends_with(|c: char| c.is_ascii_digit());
    let prime = sign.of(text) == "\"" && digit;
    assert!(
        places == 1 || prime && places == 0,
        "{places} places for the mark at {} in {text:?}",
        sign.start
    );
}

/// Everything found in an article lies in it and fits together, and is found again.
pub(crate) fn extraction(article: &Article) -> Extraction {
    let extraction = Extraction::of(article);
    let (text, cast) = (&article.text, &extraction.cast);
    assert_eq!(extraction.attributions.len(), extraction.quotations.len());
    assert_eq!(cast.traits.len(), cast.people.len());
    for mention in &cast.mentions {
        is_cut_at_characters(text, mention.span);
        assert!(
            mention
                .person
                .is_none_or(|person| person < cast.people.len())
        );
    }
    let apart = |a: &Span, b: &Span| a.end <= b.start;
    assert!(
        cast.mentions
            .iter()
            .map(|mention| mention.span)
            .is_sorted_by(apart)
    );
    let mut last = 0;
    for (attribution, quotation) in extraction.attributions.iter().zip(&extraction.quotations) {
        for span in [attribution.source, attribution.cue].into_iter().flatten() {
            is_cut_at_characters(text, span);
        }
        assert!(
            attribution
                .speaker
                .is_none_or(|person| person < cast.people.len())
        );
        assert!((0.0..=1.0).contains(&attribution.confidence));
        assert!(quotation.kind != Kind::None || attribution.speaker.is_none());
        assert!(attribution.utterance == last || attribution.utterance == last + 1);
        last = attribution.utterance;
    }
    let mut end = 0;
    for speech in &extraction.indirect {
        for span in [speech.span, speech.source, speech.cue] {
            is_cut_at_characters(text, span);
        }
        assert!(end <= speech.span.start, "{:?} behind {end}", speech.span);
        end = speech.span.end;
        let spoken = extraction.quotations.iter();
        let mut spoken = spoken.filter(|quotation| quotation.kind != Kind::None);
        assert!(!spoken.any(|quotation| quotation.marked.overlaps(speech.span)));
        assert!(
            speech
                .speaker
                .is_none_or(|person| person < cast.people.len())
        );
    }
    assert_eq!(Extraction::of(article), extraction);
    extraction
}

/// Every word of both texts is in one edit, whichever comes first, and nothing differs from itself.
pub(crate) fn alignment(base: &str, other: &str) {
    let (first, second) = (tokens(base), tokens(other));
    let there = align(&first, &second);
    let (mut i, mut j) = (0, 0);
    for edit in &there.edits {
        if edit.op != Op::MovedTo {
            assert_eq!(edit.base.start, i);
            i = edit.base.end;
        }
        if edit.op != Op::MovedFrom {
            assert_eq!(edit.other.start, j);
            j = edit.other.end;
        }
    }
    assert_eq!((i, j), (first.len(), second.len()));
    let back = align(&second, &first);
    assert_eq!(there.differing_words(), back.differing_words());
    let itself = align(&first, &first);
    assert!(itself.edits.iter().all(|edit| edit.op == Op::Kept));
}

fn is_cut_at_characters(text: &str, span: Span) {
    assert!(
        text.get(span.start..span.end).is_some(),
        "{span:?} in {text:?}"
    );
}

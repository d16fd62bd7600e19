//! Whether what stands between marks is speech, a fragment of it, or no quotation.

use super::evidence::{self, Cue, Evidence};
use super::marks::Family;
use super::pair::Region;
use super::points;
use super::scene::Scene;
use super::work;
use super::{Kind, Quotation, Reason};
use crate::text::Span;

/// What the whole article tells about its quotations.
#[derive(Clone, Copy, Debug)]
pub(super) struct Usage {
    /// Its quotations stand in double marks, not in single ones.
    pub(super) doubles: bool,
    /// It is known not to be in English, of which the cues are.
    pub(super) foreign: bool,
    /// It is in a language that has capitals for all nouns.
    pub(super) nouns: bool,
}

/// How many regions of a paragraph are looked at on either side of one.
const NEIGHBOURS: usize = 4;
/// How many words, or signs of a script without spaces, are taken for a sentence.
const SENTENCE: usize = 6;
/// The last letter of the Latin alphabet as European languages extend it.
const LATIN: char = '\u{24f}';
/// The first sign of the scripts that are written without spaces.
const UNSPACED: char = '\u{2e80}';

/// Appends to `quotations` what `regions`, all regions of the paragraph `part`, are.
pub(super) fn judge(
    text: &str,
    part: Span,
    regions: &[Region],
    usage: Usage,
    quotations: &mut Vec<Quotation>,
) {
    let mut open: Vec<usize> = Vec::new();
    let mut prior: Option<(usize, Kind)> = None;
    for (index, region) in regions.iter().enumerate() {
        open.retain(|&end| end > region.marked.start);
        let scene = Scene::of(text, part, *region);
        let mut evidence = evidence::gather(&scene);
        let apart = usage.doubles && open.is_empty() && region.family == Family::Single;
        evidence.add(Cue::OtherMarks, apart);
        beside(&mut evidence, &scene, prior);
        speech_beside(
            &mut evidence,
            &scene,
            text,
            (&regions[..index], &regions[index + 1..]),
        );
        let (kind, reason) = kind(&scene, evidence, text, usage);
        quotations.push(Quotation {
            span: region.span,
            marked: region.marked,
            kind,
            reason,
            depth: u8::try_from(open.len()).unwrap_or(u8::MAX),
        });
        prior = Some((region.marked.end, kind));
        open.push(region.marked.end);
    }
}

/// Adds what the region before, its end and kind, says about this one.
fn beside(evidence: &mut Evidence, scene: &Scene<'_>, prior: Option<(usize, Kind)>) {
    let sentence = scene.sentence();
    let Some((_, kind)) = prior.filter(|&(end, _)| sentence.start <= end) else {
        return;
    };
    evidence.add(Cue::PriorNone, kind == Kind::None);
    evidence.add(Cue::PriorQuoted, kind != Kind::None);
}

/// Adds whether regions `around`, those before and those behind, are long enough for speech.
fn speech_beside(
    evidence: &mut Evidence,
    scene: &Scene<'_>,
    text: &str,
    around: (&[Region], &[Region]),
) {
    let long =
        |r: &&Region| r.span.len() >= 35 && r.span.of(text).split_whitespace().nth(5).is_some();
    let (earlier, later) = around;
    let sentence = scene.sentence();
    let mut near = earlier
        .iter()
        .rev()
        .take(NEIGHBOURS)
        .filter(|r| r.marked.end > sentence.start)
        .chain(
            later
                .iter()
                .take(NEIGHBOURS)
                .filter(|r| r.marked.start < sentence.end),
        );
    evidence.add(Cue::SpeechInSentence, near.any(|r| long(&r)));
    let mut next = later.iter().take(2 * NEIGHBOURS);
    evidence.add(Cue::SpeechInParagraph, next.any(|r| long(&r)));
}

fn kind(scene: &Scene<'_>, evidence: Evidence, text: &str, usage: Usage) -> (Kind, Reason) {
    let opened = scene.region.marked.start;
    if scene.region.family == Family::Book {
        (Kind::None, Reason::TitleMarks)
    } else if !scene.inside.contains(char::is_alphanumeric) {
        (Kind::None, Reason::Empty)
    } else if text[..opened].ends_with('=') {
        (Kind::None, Reason::Markup)
    } else if usage.foreign || has_foreign_form(scene, text) {
        by_form(scene, evidence, usage.nouns)
    } else if evidence.has(Cue::Nickname) && !evidence.has(Cue::SayingAhead) {
        (Kind::None, Reason::Nickname)
    } else if evidence.has(Cue::ManyWords) && !evidence.has(Cue::Title) {
        extent(scene, evidence)
    } else if points::sum(evidence) < 0 {
        (Kind::None, reason_against(evidence))
    } else {
        extent(scene, evidence)
    }
}

/// Whether marks or letters are such as no English text has.
fn has_foreign_form(scene: &Scene<'_>, text: &str) -> bool {
    let english = [Family::Double, Family::Single, Family::Lost];
    let low = text[scene.region.marked.start..].starts_with(['„', '‚']);
    let letter = scene.inside.chars().find(|c| c.is_alphabetic());
    low || !english.contains(&scene.region.family) || letter.is_some_and(|c| c > LATIN)
}

/// The kind of a region in a language of which no words are known.
fn by_form(scene: &Scene<'_>, evidence: Evidence, nouns: bool) -> (Kind, Reason) {
    let words = scene.inside.split_whitespace().take(SENTENCE).count();
    let letters = scene.inside.chars().filter(|c| c.is_alphabetic());
    let signs = letters.clone().filter(|&c| c >= UNSPACED);
    let signs = signs.take(SENTENCE).count();
    if words + signs >= SENTENCE {
        (Kind::Speech, Reason::Clause)
    } else if !nouns && is_named(scene, evidence) {
        (Kind::None, Reason::Title)
    } else if signs > 0 {
        (Kind::None, Reason::Unsaid)
    } else {
        extent(scene, evidence)
    }
}

/// Whether a region is the name of something by its capitals: it has them throughout, or begins
/// with one in the middle of a sentence.
fn is_named(scene: &Scene<'_>, evidence: Evidence) -> bool {
    let short = evidence.any(&[Cue::OneWord, Cue::ThreeWords]);
    let stopped = evidence.any(&[Cue::StopInside, Cue::OutcryInside]);
    let capital = scene.inside.trim_start().starts_with(char::is_uppercase);
    let all = evidence.has(Cue::Title) && scene.inside.contains(char::is_uppercase);
    let within = capital && short && !stopped && scene.word_before().is_some();
    all && !evidence.has(Cue::OneWord) || within
}

fn reason_against(evidence: Evidence) -> Reason {
    let whole = [Cue::WholeParagraph];
    let work = [Cue::WorkNear, Cue::StageNear, Cue::TitleOn, Cue::TitleFirst];
    if evidence.has(Cue::OtherMarks) && evidence.any(&whole) {
        Reason::Heading
    } else if evidence.has(Cue::Title) && evidence.any(&work) {
        Reason::Title
    } else if evidence.has(Cue::NamingNear) {
        Reason::Term
    } else {
        Reason::Unsaid
    }
}

/// Whether the marks hold all that is said or a part of it.
fn extent(scene: &Scene<'_>, evidence: Evidence) -> (Kind, Reason) {
    let opening = [Cue::Begins, Cue::SentenceStart, Cue::AfterColon];
    let stopped = evidence.any(&[Cue::StopInside, Cue::OutcryInside]);
    let small = evidence.has(Cue::SmallStart);
    let introduced = evidence.has(Cue::AfterComma) && evidence.has(Cue::SayingNear);
    let said = scene.word_before().is_some_and(work::is_saying);
    let whole = evidence.has(Cue::Clause) || stopped;
    if evidence.any(&opening) && !small && stopped {
        (Kind::Speech, Reason::Sentence)
    } else if introduced || (said || evidence.any(&opening)) && whole && !small {
        (Kind::Speech, Reason::Clause)
    } else {
        (Kind::Fragment, Reason::Phrase)
    }
}

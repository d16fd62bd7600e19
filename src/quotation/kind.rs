//! Whether what stands between marks is speech, a fragment of it, or no quotation.

use super::evidence::{self, Cue, Evidence};
use super::extent::{SENTENCE, extent};
use super::foreign;
use super::marks::Family;
use super::pair::Region;
use super::paragraph::Paragraph;
use super::points::Points;
use super::scene::Scene;
use super::tables::Class;
use super::words::Words;
use super::{Kind, Quotation, Reason};
use crate::language::{LAST_LATIN, Language};

/// What the whole article tells about its quotations, and how they are judged.
#[derive(Clone, Copy)]
pub(super) struct Usage<'a> {
    /// Its quotations stand in double marks, not in single ones.
    pub(super) doubles: bool,
    /// It, or what is judged of it, is known not to be in English, of which the cues are.
    pub(super) foreign: bool,
    /// That language, where something is known of it.
    pub(super) language: Option<&'static Language>,
    pub(super) points: &'a Points,
}

/// How many regions of a paragraph are looked at on either side of one.
const NEIGHBOURS: usize = 4;
/// How many bytes of as many words are taken for speech.
const SPEECH: usize = 35;

/// A region with what is held of it.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    pub(super) quotation: Quotation,
    pub(super) evidence: Evidence,
    pub(super) verdict: Verdict,
}

/// What decides on the kind of a region.
#[derive(Clone, Copy, Debug)]
pub(super) enum Verdict {
    /// Its form alone.
    Form((Kind, Reason)),
    /// A name or title that is told outright.
    Named((Kind, Reason)),
    /// The sum of its points.
    Points(i32),
}

impl Verdict {
    /// The kind of a region of which this is held, and why.
    pub(super) fn kind(self, evidence: Evidence) -> (Kind, Reason) {
        match self {
            Verdict::Form(kind) | Verdict::Named(kind) => kind,
            Verdict::Points(sum) if sum < 0 => (Kind::None, reason_against(evidence)),
            Verdict::Points(_) => extent(evidence),
        }
    }
}

/// Appends to `judged` what the regions of `paragraph` are.
pub(super) fn judge(text: &str, paragraph: &Paragraph, usage: Usage<'_>, judged: &mut Vec<Judged>) {
    let (part, regions) = (paragraph.part, &paragraph.regions[..]);
    if regions.is_empty() {
        return;
    }
    let words = Words::of(text, part);
    let long: Vec<bool> = regions.iter().map(|region| is_long(text, region)).collect();
    let mut open: Vec<usize> = Vec::new();
    let mut prior: Option<(usize, Kind)> = None;
    let mut foreign_until = part.start;
    for (index, region) in regions.iter().enumerate() {
        open.retain(|&end| end > region.marked.start);
        let scene = Scene::of(text, part, &words, *region);
        let mut evidence = evidence::gather(&scene);
        let apart = usage.doubles && open.is_empty() && region.family == Family::Single;
        evidence.add(Cue::OtherMarks, apart);
        beside(&mut evidence, &scene, text, prior);
        let gap = regions.get(index + 1);
        let gap = gap.and_then(|next| text.get(region.marked.end..next.marked.start));
        evidence.add(Cue::Listed, gap.is_some_and(is_list));
        speech_beside(&mut evidence, &scene, (regions, &long), index);
        let within = region.marked.start < foreign_until;
        let foreign = usage.foreign || within || has_foreign_form(&scene, text);
        if foreign {
            foreign_until = foreign_until.max(region.marked.end);
        }
        let usage = Usage { foreign, ..usage };
        let resumed = paragraph.goes_on && index == 0 && scene.begins;
        let verdict = verdict(&scene, evidence, text, (usage, resumed));
        let (kind, reason) = verdict.kind(evidence);
        judged.push(Judged {
            quotation: Quotation {
                span: region.span,
                marked: region.marked,
                kind,
                reason,
                depth: u8::try_from(open.len()).unwrap_or(u8::MAX),
            },
            evidence,
            verdict,
        });
        prior = Some((region.marked.end, kind));
        open.push(region.marked.end);
    }
}

/// Adds what the region before, its end and kind, says about this one.
fn beside(evidence: &mut Evidence, scene: &Scene<'_>, text: &str, prior: Option<(usize, Kind)>) {
    let Some((end, kind)) = prior.filter(|&(end, _)| scene.sentence.start <= end) else {
        return;
    };
    let none = kind == Kind::None;
    let gap = text.get(end..scene.region.marked.start);
    let listed = gap.is_some_and(is_list);
    evidence.add(Cue::PriorNone, none);
    evidence.add(Cue::PriorQuoted, !none);
    evidence.add(Cue::ListedPriorNone, listed && none);
    evidence.add(Cue::ListedPriorQuoted, listed && !none);
}

/// Whether what stands between two regions makes a list of them.
pub(super) fn is_list(gap: &str) -> bool {
    let gap = gap.trim().trim_start_matches(',').trim_start();
    matches!(gap, "" | "and" | "or" | "&")
}

/// Whether a region is long enough for speech.
fn is_long(text: &str, region: &Region) -> bool {
    let mut words = region.span.of(text).split_whitespace();
    region.span.len() >= SPEECH && words.nth(SENTENCE - 1).is_some()
}

/// Adds whether `regions` before and behind the one at `index` are long enough for speech.
fn speech_beside(
    evidence: &mut Evidence,
    scene: &Scene<'_>,
    (regions, long): (&[Region], &[bool]),
    index: usize,
) {
    let sentence = scene.sentence;
    let wide = 2 * NEIGHBOURS;
    let before = index.saturating_sub(wide)..index;
    let behind = index + 1..regions.len().min(index + 1 + wide);
    evidence.add(Cue::SpeechEarlier, long[before].contains(&true));
    evidence.add(Cue::SpeechInParagraph, long[behind].contains(&true));
    let near = index.saturating_sub(NEIGHBOURS)..regions.len().min(index + 1 + NEIGHBOURS);
    let mut near = near.filter(|&at| match at < index {
        true => regions[at].marked.end > sentence.start,
        false => at > index && regions[at].marked.start < sentence.end,
    });
    evidence.add(Cue::SpeechInSentence, near.any(|at| long[at]));
}

/// What decides on a region, and what for.
fn verdict(
    scene: &Scene<'_>,
    evidence: Evidence,
    text: &str,
    (usage, resumed): (Usage<'_>, bool),
) -> Verdict {
    let opened = scene.region.marked.start;
    let form = if scene.region.family == Family::Turn {
        (Kind::Speech, Reason::Turn)
    } else if scene.region.family == Family::Block {
        (Kind::Speech, Reason::Block)
    } else if scene.region.family == Family::Book {
        (Kind::None, Reason::TitleMarks)
    } else if !scene.inside.contains(char::is_alphanumeric) {
        (Kind::None, Reason::Empty)
    } else if text[..opened].ends_with('=') {
        (Kind::None, Reason::Markup)
    } else if usage.foreign {
        foreign::by_form(scene, evidence, usage.language)
    } else if evidence.has(Cue::Nickname) && !evidence.has(Cue::SayingAhead) {
        (Kind::None, Reason::Nickname)
    } else if is_named(scene, evidence) {
        let title = evidence.has(Cue::Title);
        let reason = if title { Reason::Title } else { Reason::Term };
        return Verdict::Named((Kind::None, reason));
    } else if is_dated(scene) {
        (Kind::None, Reason::Title)
    } else if is_credit(scene, evidence) || is_aside(scene) || is_letter(scene, evidence) {
        (Kind::None, Reason::Unsaid)
    } else if resumed || is_sentence(evidence) || is_remark(scene, evidence) {
        extent(evidence)
    } else {
        return Verdict::Points(usage.points.sum(evidence));
    };
    Verdict::Form(form)
}

/// Whether what stands before says outright that a title or name follows, and it looks like one:
/// `a film called “…”`, `her memoir, “…”`, or, whatever it looks like,
/// `the method, called “…,” is`.
fn is_named(scene: &Scene<'_>, evidence: Evidence) -> bool {
    let called = [Cue::Named, Cue::Called, Cue::WorkComma];
    let title = evidence.has(Cue::Title) && evidence.any(&called);
    let before = scene.before.strip_suffix(" called");
    let enclosed = evidence.has(Cue::CommaInside) || scene.after.starts_with(',');
    let apposed = enclosed && before.is_some_and(|before| before.ends_with(','));
    let named = title || evidence.has(Cue::Title) && names_itself(scene.before);
    let termed = scene.before.ends_with("so-called");
    (named || apposed || termed) && !scene.behind.class.is(Class::SAYING)
}

/// Whether what stands before a region says how somebody calls themselves: "a crew calling itself".
fn names_itself(before: &str) -> bool {
    let mut words = before.rsplit(' ');
    let own = words.next().unwrap_or_default();
    let verb = words.next().unwrap_or_default();
    matches!(own, "itself" | "himself" | "herself" | "themselves")
        && matches!(verb, "call" | "called" | "calling" | "calls")
}

/// Whether a region is a sentence that stands for itself: nothing but speech does.
fn is_sentence(evidence: Evidence) -> bool {
    let against = [Cue::SmallStart, Cue::Title, Cue::OtherMarks];
    evidence.any(&[Cue::Begins, Cue::SentenceStart])
        && evidence.any(&[Cue::StopInside, Cue::OutcryInside])
        && evidence.any(&[Cue::Clause, Cue::WholeParagraph])
        && !evidence.any(&against)
}

/// Whether a sentence of its own between marks is said whatever its capitals, as it follows others
/// or who says it follows: `Who keeps the key? “Orla Denning.”`, `“Ferries!” the crowd shouted.`
fn is_remark(scene: &Scene<'_>, evidence: Evidence) -> bool {
    let outcry = evidence.has(Cue::OutcryInside);
    let stopped = evidence.has(Cue::StopInside) && !evidence.has(Cue::CommaInside);
    let whole = scene.after.is_empty() && (stopped || outcry);
    let signed = outcry && evidence.has(Cue::BeforeSaying);
    let later = evidence.has(Cue::SentenceStart);
    let first = evidence.has(Cue::Begins) && !evidence.has(Cue::WholeParagraph);
    let starts = later || first;
    (whole || signed) && starts && !evidence.any(&[Cue::OtherMarks, Cue::SmallStart])
}

/// Whether a year in brackets follows, as it follows the title of a work: `“The Long Quay” (1987)`.
/// What ends with a stop is rather cited.
fn is_dated(scene: &Scene<'_>) -> bool {
    if scene.inside.ends_with('.') {
        return false;
    }
    let year = scene.after.strip_prefix('(');
    let year = year.and_then(|after| after.split_once(')'));
    year.is_some_and(|(year, _)| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a region is one letter of which nothing tells that somebody spoke it.
fn is_letter(scene: &Scene<'_>, evidence: Evidence) -> bool {
    let mut letters = scene.inside.trim_end_matches([',', '.']).chars();
    let single = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    single && !evidence.any(&[Cue::BeforeSaying, Cue::SayingNear])
}

/// Whether all of a region stands in brackets: what a transcript tells of the hall, `(Applause.)`.
fn is_aside(scene: &Scene<'_>) -> bool {
    let inside = scene.inside.trim().strip_prefix(['(', '[']);
    let inside = inside.map(|inside| inside.trim_end_matches(['.', ',']));
    let inside = inside.and_then(|inside| inside.strip_suffix([')', ']']));
    inside.is_some_and(|inside| !inside.contains(['(', '[', ')', ']']))
}

/// Whether what ends a quotation in a paragraph of its own only names who said it: the second line
/// of `“We keep the ferries. / Ilse Marrack, minister of ports.”`, with her office or without it.
fn is_credit(scene: &Scene<'_>, evidence: Evidence) -> bool {
    let carried = scene.region.span.start == scene.region.marked.start && scene.begins;
    let office = scene.inside.split_once(", ");
    let mut names = office
        .map_or(scene.inside, |(name, _)| name)
        .split_whitespace();
    let few = if office.is_some() { 1..=4 } else { 2..=4 };
    let named =
        few.contains(&names.clone().count()) && names.all(|w| w.starts_with(char::is_uppercase));
    let verbs = [Cue::Clause, Cue::FirstPerson, Cue::ManyWords];
    carried && scene.ends && named && !evidence.any(&verbs)
}

/// Whether marks or letters are such as no English text has.
fn has_foreign_form(scene: &Scene<'_>, text: &str) -> bool {
    let marks = scene.region.family;
    let unmarked = matches!(marks, Family::Turn | Family::Block);
    let english = matches!(marks, Family::Double | Family::Single | Family::Lost);
    let low = text[scene.region.marked.start..].starts_with(['„', '‚']);
    let letter = scene.inside.chars().find(|c| c.is_alphabetic());
    low || !english && !unmarked || letter.is_some_and(|c| c > LAST_LATIN)
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

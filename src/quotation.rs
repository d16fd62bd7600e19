//! Quotations: what stands between quotation marks, or without them behind a dash, behind the label
//! of an interview or apart from the text, and whether it is somebody's words.

mod block;
mod dialogue;
mod evidence;
mod extent;
mod foreign;
mod inserted;
mod kind;
mod list;
mod lost;
mod marks;
mod named;
mod pair;
mod paragraph;
mod points;
mod scene;
mod sides;
mod tables;
mod turns;
mod unclosed;
mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::article::{Article, Part, Role};
use crate::language::{self, Language};
use crate::text::Span;
use kind::{Judged, Usage, Verdict};
use marks::Family;
use pair::Region;
use paragraph::{Beyond, Paragraph};

pub use points::Points;
pub(crate) use turns::Label;

/// What stands between one pair of quotation marks, or is told to be said without them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quotation {
    /// The words, in bytes of the article's text; marks left out.
    pub span: Span,
    /// The same with its marks, as far as they are there.
    pub marked: Span,
    /// Whether these are somebody's words.
    pub kind: Kind,
    /// Why it is held to be of that kind.
    pub reason: Reason,
    /// How many other quotations it stands in: 0 for the outermost.
    pub depth: u8,
}

impl Quotation {
    /// Whether it has an opening mark and no closing one.
    pub fn is_unclosed(&self) -> bool {
        self.marked.end == self.span.end && self.marked.start < self.span.start
    }
}

/// Whether a quotation is speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A clause or more in somebody's words: all that is said stands between the marks.
    #[serde(rename = "direct")]
    Speech,
    /// A part of a sentence in somebody's words, the rest being the writer's.
    #[serde(rename = "mixed")]
    Fragment,
    /// No quotation: a title, a name, words held at a distance.
    #[serde(rename = "none")]
    None,
}

/// Why a quotation is of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Speech: a whole sentence or several.
    Sentence,
    /// Speech: what somebody says in turn in an interview, without marks.
    Turn,
    /// Speech: a paragraph without marks that the page sets apart as somebody's words.
    Block,
    /// Speech: a clause that a verb of saying introduces or that begins its sentence.
    Clause,
    /// Fragment: a part of the writer's sentence.
    Phrase,
    /// None: the marks are those of titles, `《 》`.
    TitleMarks,
    /// None: no letter or digit stands between the marks.
    Empty,
    /// None: the value of an attribute in left-over markup.
    Markup,
    /// None: a name between first name and surname.
    Nickname,
    /// None: a heading in marks other than those of the article's quotations.
    Heading,
    /// None: the title of a book, a film, a broadcast.
    Title,
    /// None: an expression that is named or explained.
    Term,
    /// None: words held at a distance, of which nothing says that somebody said them.
    Unsaid,
}

/// The quotations of an article and the marks that belong to none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Ascending by `marked`; a nested quotation follows the one it stands in.
    pub quotations: Vec<Quotation>,
    /// Quotation marks of the body that are part of no quotation, each with its place.
    pub strays: Vec<Span>,
}

/// Finds all quotations in the body of `article`, in time linear in its length.
pub fn find(article: &Article) -> Found {
    find_by(article, &Points::default())
}

/// As [`find`], with other points than those the library was built with.
pub fn find_by(article: &Article, points: &Points) -> Found {
    let (judged, strays) = judge(article, points);
    Found {
        quotations: judged.into_iter().map(|judged| judged.quotation).collect(),
        strays,
    }
}

/// All quotations of `article`, each with the features by which `points` decided on it, their
/// places among the points; none where its form alone decided.
pub fn weighed(article: &Article, points: &Points) -> Vec<(Quotation, Vec<u16>)> {
    let features = |judged: Judged| match judged.verdict {
        Verdict::Form(_) => (judged.quotation, Vec::new()),
        _ => (judged.quotation, points::features(judged.evidence)),
    };
    let (judged, _) = judge(article, points);
    judged.into_iter().map(features).collect()
}

/// What all regions of `article` are, and its stray marks.
fn judge(article: &Article, points: &Points) -> (Vec<Judged>, Vec<Span>) {
    let text = article.text.as_str();
    let mut strays = Vec::new();
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let parts = article.parts.iter().filter(|part| part.role.is_body());
    let parts: Vec<&Part> = parts.collect();
    let body: Vec<Span> = parts.iter().map(|part| part.span).collect();
    let mut left_open = None;
    let code = article.language.as_ref().map(|known| known.value.as_str());
    let language = code.and_then(language::of);
    let title = article.title.as_ref().map_or("", |title| &*title.value);
    let spoken_in = language.unwrap_or(language::unknown());
    let turns = turns::spoken((text, title), &body, spoken_in);
    for (at, (&part, turn)) in body.iter().zip(turns).enumerate() {
        let next = body.get(at + 1).map(|next| next.of(text));
        let resumed = next.and_then(marks::opening_family);
        let beyond = Beyond { left_open, resumed };
        let goes_on = left_open.is_some();
        let regions = paragraph::regions(text, part, beyond, &mut strays);
        let mut unclosed = regions.iter().filter(|r| r.marked.end == part.end);
        left_open = unclosed.find(|r| r.is_unclosed()).map(|r| r.family);
        let trimmed = regions.into_iter().map(|region| region.trimmed(text));
        let regions = match turn {
            Some(turn) => Region::unmarked(turn, Family::Turn).around(trimmed.collect()),
            None if parts[at].role == Role::BlockQuote => {
                block::with(text, part, trimmed.collect())
            }
            None if parts[at].role == Role::Post => {
                let is_signed_below = next.is_some_and(block::is_signature);
                block::posted(text, part, is_signed_below, trimmed.collect())
            }
            None => as_written(text, part, trimmed.collect(), (language, &mut strays)),
        };
        paragraphs.push(Paragraph {
            part,
            regions,
            goes_on,
        });
    }
    strays.sort_unstable();
    let usage = Usage {
        doubles: has_doubles(&paragraphs),
        foreign: code.is_some_and(|code| code != "en"),
        language,
        points,
    };
    let mut judged = Vec::new();
    for paragraph in &paragraphs {
        let first = judged.len();
        kind::judge(text, paragraph, usage, &mut judged);
        list::settle(text, &mut judged[first..]);
    }
    (judged, strays)
}

/// The regions of the paragraph `part` as its language writes speech: less what the writer inserts
/// in them, and with what a dash leads.
fn as_written(
    text: &str,
    part: Span,
    mut regions: Vec<Region>,
    (language, strays): (Option<&'static Language>, &mut Vec<Span>),
) -> Vec<Region> {
    let Some(language) = language else {
        return regions;
    };
    if language.grammar.inserts {
        regions = inserted::cut(text, regions, language, strays);
    }
    match language.grammar.dashes {
        true => dialogue::joined(text, part, regions, language),
        false => regions,
    }
}

/// The labels of the turns among `quotations` of `article`, by the byte at which a turn begins;
/// none for one that goes on in a new paragraph.
pub(crate) fn labels(
    article: &Article,
    quotations: &[Quotation],
    language: &Language,
) -> BTreeMap<usize, Label> {
    if !quotations
        .iter()
        .any(|quotation| quotation.reason == Reason::Turn)
    {
        return BTreeMap::new();
    }
    let parts: Vec<Span> = article.body().collect();
    turns::labels(&article.text, &parts, &language.grammar)
}

/// For each of the quotations of an article, which ascend, the innermost one that it stands in, by
/// its place in the list; what is no quotation encloses nothing.
pub fn enclosing(quotations: &[Quotation]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut enclosing = Vec::with_capacity(quotations.len());
    for (at, inner) in quotations.iter().enumerate() {
        while open
            .pop_if(|outer| !quotations[*outer].span.contains(inner.span))
            .is_some()
        {}
        let is_outer = |outer: &&usize| quotations[**outer].depth < inner.depth;
        enclosing.push(open.iter().rev().find(is_outer).copied());
        if inner.kind != Kind::None {
            open.push(at);
        }
    }
    enclosing
}

/// Whether double marks are those of the article's quotations: single ones hold fewer of its words,
/// what stands within other marks left out.
fn has_doubles(paragraphs: &[Paragraph]) -> bool {
    let (mut doubles, mut singles) = (0, 0);
    for paragraph in paragraphs {
        let mut until = paragraph.part.start;
        for region in &paragraph.regions {
            let apostrophe = region.family == Family::Single && region.is_unclosed();
            if apostrophe || region.marked.start < until {
                continue;
            }
            until = region.marked.end;
            match region.family {
                Family::Double => doubles += region.span.len(),
                Family::Single => singles += region.span.len(),
                _ => {}
            }
        }
    }
    doubles > singles
}

//! What each paragraph of a text is.

use crate::article::{Part, Role};
use crate::text::sentences::without_closing;
use crate::text::{Span, one_line};

use super::boilerplate::{self, ends_sentence};
use super::header::{self, HeaderLine};
use super::{byline, masthead};

/// The parts of a text whose head is searched for header lines, and for the headline if no `title`
/// is known; `said` is what the markup of each paragraph says that it is.
pub(super) fn of_plain(
    text: &str,
    paragraphs: &[Span],
    said: &[Option<Role>],
    title: Option<&str>,
) -> Vec<Part> {
    let mut roles = boilerplate::roles(text, paragraphs);
    let words: Vec<&str> = paragraphs.iter().map(|span| span.of(text)).collect();
    mark_head(&words, said, title, &mut roles);
    let mut parts = finish(text, paragraphs, roles);
    for (part, said) in parts.iter_mut().zip(said) {
        said.iter().for_each(|said| improve(part, *said));
    }
    parts
}

/// What the markup says counts for paragraphs of the article.
pub(super) fn improve(part: &mut Part, said: Role) {
    let open = matches!(part.role, Role::Body | Role::Heading | Role::Caption);
    if open && (said != Role::Body || part.role == Role::Heading) {
        part.role = said;
    }
}

/// The parts of a text that has its headline, if any, from elsewhere.
pub(super) fn of_row(text: &str, paragraphs: &[Span], title: Option<&str>) -> Vec<Part> {
    let mut roles = boilerplate::roles(text, paragraphs);
    let words = paragraphs.iter().map(|span| span.of(text));
    let repeated = title.map_or(0, |title| headline(words, title));
    roles[..repeated].fill(Some(Role::Title));
    finish(text, paragraphs, roles)
}

/// How many of the first paragraphs are `title` once more: letter by letter, whatever stops and
/// marks go with them.
fn headline<'a>(paragraphs: impl Iterator<Item = &'a str>, title: &str) -> usize {
    let letters = |words: &'a str| words.chars().filter(|c| c.is_alphanumeric());
    let mut rest = title.chars().filter(|c| c.is_alphanumeric()).peekable();
    for (at, words) in paragraphs.enumerate() {
        if rest.peek().is_none() {
            return at;
        }
        if !letters(words).all(|letter| rest.next() == Some(letter)) {
            return 0;
        }
    }
    0
}

/// The parts of a page: its headline is known, but dates and names may stand above the text.
pub(super) fn of_page(text: &str, paragraphs: &[Span], title: Option<&str>) -> Vec<Part> {
    let mut roles = boilerplate::roles(text, paragraphs);
    for (span, role) in paragraphs.iter().zip(&mut roles).take(HEAD) {
        let words = span.of(text);
        if title.is_some_and(|title| one_line(words) == title) {
            *role = Some(Role::Title);
        } else if role.is_none()
            && header::line(words).is_some_and(|line| line != HeaderLine::Section)
        {
            *role = Some(Role::Header);
        }
    }
    finish(text, paragraphs, roles)
}

/// Header lines stand among the first paragraphs; the headline is the first that is neither one nor
/// a sentence, and has the article below it.
fn mark_head(
    words: &[&str],
    said: &[Option<Role>],
    title: Option<&str>,
    roles: &mut [Option<Role>],
) {
    for (words, role) in words.iter().zip(&mut *roles).take(HEAD) {
        if role.is_none() && header::line(words).is_some() {
            *role = Some(Role::Header);
        }
    }
    if first_free(roles) == Some(0)
        && masthead::is_masthead(words[0])
        && is_among_others(words, roles)
    {
        roles[0] = Some(Role::Header);
    }
    let Some(at) = first_free(roles).filter(|&at| at < HEAD) else {
        return;
    };
    if let Some(title) = title {
        let repeated = headline(words[at..].iter().copied(), title);
        roles[at..at + repeated].fill(Some(Role::Title));
        return mark_names(words, roles);
    }
    let is_said = match said[at] {
        Some(said) => said == Role::Heading,
        None => is_headline(words[at]) && !is_turn(words[at], &words[at + 1..]),
    };
    let below = roles[at + 1..].iter().any(Option::is_none);
    if below && is_said && !is_caption(words[at]) {
        roles[at] = Some(Role::Title);
        mark_names(words, roles);
    }
}

/// Whether a line begins with a name and a colon as one below it does: in an interview that is no
/// headline.
fn is_turn(words: &str, below: &[&str]) -> bool {
    let name = |words: &str| words.split_once(": ").map(|(name, _)| name.len());
    let is_said = |length: usize| {
        let label = &words[..=length];
        below.iter().any(|words| words.starts_with(label))
    };
    name(words)
        .filter(|length| *length <= LONGEST_NAME)
        .is_some_and(is_said)
}

/// Bytes of the longest name in front of what somebody says in an interview.
const LONGEST_NAME: usize = 40;

fn first_free(roles: &[Option<Role>]) -> Option<usize> {
    roles.iter().position(Option::is_none)
}

/// Whether a head has lines that tell of the article, and one besides the first that may be its
/// headline.
fn is_among_others(words: &[&str], roles: &[Option<Role>]) -> bool {
    let head = head(words, roles);
    let free = roles[..head].iter().filter(|role| role.is_none());
    free.count() > 1 && roles[..head].contains(&Some(Role::Header))
}

/// Takes lines without a label for names that stand beside one that tells of the article: that of
/// an author, if no other line names one, and that of an outlet.
fn mark_names(words: &[&str], roles: &mut [Option<Role>]) {
    let head = head(words, roles);
    let headers = words[..head].iter().zip(&roles[..head]);
    let headers = headers.filter(|(_, role)| **role == Some(Role::Header));
    let mut headers = headers.filter_map(|(words, _)| header::line(words));
    let has_author = headers.any(|line| line.names_author());
    let is_author = |words: &str| !has_author && byline::is_author(words);
    for is_name in [
        &masthead::is_outlet as &dyn Fn(&str) -> bool,
        &is_author,
        &masthead::is_outlet,
    ] {
        let is_header = |at: usize| {
            roles
                .get(at)
                .is_some_and(|role| *role == Some(Role::Header))
        };
        let is_beside = |at: usize| is_header(at + 1) || at > 0 && is_header(at - 1);
        let name = (0..head).find(|&at| roles[at].is_none() && is_beside(at) && is_name(words[at]));
        if let Some(at) = name {
            roles[at] = Some(Role::Header);
        }
    }
}

/// How many of the first paragraphs stand in front of the first sentence.
fn head(words: &[&str], roles: &[Option<Role>]) -> usize {
    let is_line = |(words, role): &(&&str, &Option<Role>)| {
        **role == Some(Role::Header) || is_headline(words) && !ends_sentence(words)
    };
    let lines = words.iter().zip(roles).take(HEAD);
    lines.take_while(is_line).count()
}

/// Paragraphs among which header lines are looked for.
const HEAD: usize = 8;

/// A line that is no statement: without a stop, or with that of a question or an abbreviation.
pub(super) fn is_headline(words: &str) -> bool {
    let bare = without_closing(words);
    let stops = ends_sentence(words) && !bare.ends_with(['?', '!']) && !ends_abbreviated(words);
    let open = words.ends_with([':', ';', ',']);
    let short = words.chars().count() <= LONGEST_HEADLINE && !words.contains('\n');
    words.starts_with("# ") || short && !stops && !open
}

/// Characters of the longest headline.
const LONGEST_HEADLINE: usize = 160;

/// "U.N.", "G.O.P."
fn ends_abbreviated(words: &str) -> bool {
    let last = words.rsplit(' ').next().unwrap_or_default();
    let letters = last.split_terminator('.');
    last.ends_with('.')
        && letters.clone().count() > 1
        && letters.into_iter().all(|l| l.chars().count() == 1)
}

fn finish(text: &str, paragraphs: &[Span], roles: Vec<Option<Role>>) -> Vec<Part> {
    let words: Vec<&str> = paragraphs.iter().map(|span| span.of(text)).collect();
    let mut parts = Vec::with_capacity(paragraphs.len());
    for (at, (&span, role)) in paragraphs.iter().zip(&roles).enumerate() {
        let role = role.unwrap_or_else(|| {
            if is_caption(words[at]) {
                Role::Caption
            } else if is_heading(&words, &roles, at) {
                Role::Heading
            } else {
                Role::Body
            }
        });
        parts.push(Part { span, role });
    }
    parts
}

/// A short line without a stop, between two paragraphs of which the upper ends as a sentence.
fn is_heading(words: &[&str], roles: &[Option<Role>], at: usize) -> bool {
    let this = words[at];
    if this.starts_with('#') && this.trim_start_matches('#').starts_with(' ') {
        return true;
    }
    let begins = this
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_numeric());
    let short = this.split_whitespace().count() <= 14 && this.chars().count() <= 100;
    let open = [',', ';', ':', '-', '–', '—'];
    if !begins || !short || ends_sentence(this) || this.ends_with(open) {
        return false;
    }
    let above = (0..at).rev().find(|&i| roles[i].is_none());
    let below = roles.get(at + 1).is_some_and(Option::is_none);
    below && above.is_some_and(|above| ends_sentence(words[above]))
}

/// A picture's caption: it names itself as one, or ends with a credit in brackets.
fn is_caption(words: &str) -> bool {
    if words.chars().count() > 500 {
        return false;
    }
    let lower = words.to_lowercase();
    let labelled = CAPTION_LABELS.iter().any(|label| lower.starts_with(label));
    let credited = ends_with_credit(&lower) && !boilerplate::quotes_somebody(words);
    labelled || credited || is_clip(&lower)
}

/// "00:49 Ferries leave the harbour – video"
fn is_clip(lower: &str) -> bool {
    let timed = lower
        .get(..3)
        .is_some_and(|head| head.ends_with(':') && head.as_bytes()[0].is_ascii_digit());
    timed && lower.ends_with("– video")
}

/// "(photo by Ledger)", "[File: Tideway]", "Photograph: Tideway"
fn ends_with_credit(lower: &str) -> bool {
    let named = ["photograph: ", "photo: ", "picture: "]
        .iter()
        .filter_map(|name| lower.rfind(name));
    let after = named.max().map(|at| &lower[at..]);
    if after.is_some_and(|credit| credit.split(' ').count() <= 7 && !ends_sentence(credit)) {
        return true;
    }
    let Some(inner) = lower.trim_end_matches('.').strip_suffix([')', ']']) else {
        return false;
    };
    let credit = inner.rfind(['(', '[']).map_or("", |at| &inner[at + 1..]);
    let named = ["photo", "file", "image", "picture", "credit", "pic by"];
    credit.split_whitespace().count() <= 8
        && named
            .iter()
            .any(|name| credit.starts_with(name) || credit.contains(&format!(" {name}")))
        && !credit.starts_with("filed")
}

const CAPTION_LABELS: &[&str] = &[
    "image:",
    "image source",
    "image caption",
    "photo:",
    "photograph:",
    "picture:",
    "caption:",
    "file photo",
    "file -",
    "file –",
    "file image",
    "(photo",
    "(image",
    "(file photo",
    "photo by ",
    "photo credit",
    "picture credit",
    "image credit",
    "pictured:",
    "video:",
    "watch:",
];

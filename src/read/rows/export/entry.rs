//! One article of an export: which of its lines are the text, and what the others tell.

use crate::article::Field;
use crate::read::names::{Content, Name};
use crate::read::paragraphs::{self, Layout};
use crate::read::{byline, dates};
use crate::text::one_line;

/// An article's lines as they stand in the file.
pub(super) struct Entry<'a> {
    /// The number of the first of them, from 1.
    pub(super) line: usize,
    pub(super) lines: Vec<&'a str>,
}

/// What is told of an article, with its text.
type Stated = Vec<(Name, String)>;

/// How many lines at the most the head of an article of Factiva has.
const HEAD: usize = 24;

/// Labels in front of what is told, in small letters.
const FIELDS: [(&str, Field); 9] = [
    ("headline", Field::Title),
    ("title", Field::Title),
    ("byline", Field::Byline),
    ("author", Field::Byline),
    ("authors", Field::Byline),
    ("autor", Field::Byline),
    ("publication title", Field::Outlet),
    ("publication date", Field::Date),
    ("publication", Field::Outlet),
];

/// Labels in front of a text of which nothing is kept.
const NOTES: [&str; 10] = [
    "section",
    "length",
    "dateline",
    "highlight",
    "rubrik",
    "länge",
    "publication info",
    "abstract",
    "links",
    "distribution",
];

/// How the lines behind a text begin.
const BEHIND: [&str; 24] = [
    "LOAD-DATE:",
    "LANGUAGE:",
    "PUBLICATION-TYPE:",
    "GRAPHIC:",
    "SUBJECT:",
    "GEOGRAPHIC:",
    "JOURNAL-CODE:",
    "CORRECTION-DATE:",
    "ORGANIZATION:",
    "COMPANY:",
    "PERSON:",
    "TYPE:",
    "UPDATE:",
    "SPRACHE:",
    "Load-Date:",
    "Language:",
    "Publication-Type:",
    "Subject:",
    "Location:",
    "People:",
    "Company / organization:",
    "Title:",
    "Publication title:",
    "Source type:",
];

/// The codes of Factiva that tell what is kept, and those of the text.
const CODES: [(&str, Content); 6] = [
    ("HD", Content::Field(Field::Title)),
    ("BY", Content::Field(Field::Byline)),
    ("PD", Content::Field(Field::Date)),
    ("SN", Content::Field(Field::Outlet)),
    ("LP", Content::Text),
    ("TD", Content::Text),
];

impl<'a> Entry<'a> {
    pub(super) fn new(line: usize) -> Self {
        let lines = Vec::new();
        Self { line, lines }
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.trim().is_empty())
    }

    /// What is told of the article, and its text, if the lines have a layout that is known.
    pub(super) fn stated(&self) -> Option<Stated> {
        self.coded()
            .or_else(|| self.labelled())
            .or_else(|| self.counted())
    }

    /// The layout in which a code of two or three letters begins each line that tells something new.
    fn coded(&self) -> Option<Stated> {
        let mut values: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in &self.lines {
            match code(line) {
                Some((code, words)) => values.push((code, vec![words])),
                None if values.is_empty() && line.trim().is_empty() => {}
                None => values.last_mut()?.1.push(line.trim()),
            }
        }
        let has = |wanted: &str| values.iter().any(|(code, _)| *code == wanted);
        if !has("HD") || !has("PD") || !(has("LP") || has("TD")) {
            return None;
        }
        let mut stated = Stated::new();
        let mut text = Vec::new();
        for (code, lines) in &values {
            match CODES.iter().find(|(known, _)| known == code) {
                Some((_, Content::Text)) => {
                    text.extend(lines);
                    text.push("");
                }
                Some((_, Content::Field(field))) => state(&mut stated, *field, &lines.join(" ")),
                None => {}
            }
        }
        with_text(stated, &text, true)
    }

    /// The layout in which labels tell what is what: that of LexisNexis and of ProQuest.
    fn labelled(&self) -> Option<Stated> {
        let lines: Vec<&str> = self.lines.iter().map(|line| line.trim()).collect();
        let first = lines.iter().position(|line| label(line).is_some())?;
        let (start, opening) = body(&lines)?;
        let end = lines[start..].iter().position(|line| is_behind(line));
        let end = start + end?;
        let mut stated = Stated::new();
        // In front of the text stands the line that says that it follows.
        let front = start.saturating_sub(1);
        for at in (first..front).chain(end..lines.len()) {
            if let Some((Some(field), words)) = label(lines[at]) {
                let rest = if at < front {
                    &lines[at + 1..front]
                } else {
                    &lines[at + 1..]
                };
                let more = rest.iter().take_while(|line| {
                    !line.is_empty() && label(line).is_none() && !is_behind(line)
                });
                let mut words: Vec<&str> = std::iter::once(words).chain(more.copied()).collect();
                if field == Field::Outlet {
                    words.truncate(1);
                    words[0] = words[0].split(';').next().unwrap_or_default();
                }
                state(&mut stated, field, &words.join(" "));
            }
        }
        self.learn_by_place(&lines[..first.min(start)], &mut stated);
        let text: Vec<&str> = opening
            .into_iter()
            .chain(lines[start..end].iter().copied())
            .collect();
        with_text(stated, &text, opening.is_none())
    }

    /// What the lines above the first label tell by their places: the outlet in front of the date, the
    /// headline in front of both or behind.
    fn learn_by_place(&self, head: &[&str], stated: &mut Stated) {
        let day = |line: &&str| dates::line(line).is_some_and(|date| date.parts().2 > 0);
        let Some(date) = head.iter().rposition(day) else {
            let title = last_block(head);
            return state(stated, Field::Title, &title.join(" "));
        };
        state(stated, Field::Date, head[date]);
        let names = |line: &&str| !line.is_empty() && !is_rights(line);
        let Some(outlet) = head[..date].iter().rposition(names) else {
            return;
        };
        state(stated, Field::Outlet, head[outlet]);
        let above = last_block(&head[..outlet]);
        let title = match above.iter().any(|line| !is_rights(line)) {
            true => above,
            false => last_block(&head[date + 1..]),
        };
        if !title.iter().any(|line| is_rights(line)) {
            state(stated, Field::Title, &title.join(" "));
        }
    }

    /// The layout of Factiva without codes: headline, author, "137 words", date, outlet and more, line by
    /// line, then the text behind an empty line.
    fn counted(&self) -> Option<Stated> {
        let lines: Vec<&str> = self.lines.iter().map(|line| line.trim()).collect();
        let count = lines.iter().take(HEAD).position(|line| is_count(line))?;
        let end = count + lines[count..].iter().position(|line| line.is_empty())?;
        let date = lines
            .get(count + 1)
            .filter(|line| dates::line(line).is_some())?;
        let above = last_block(&lines[..count]);
        let (title, author) = match is_signed(above) {
            true => (above.get(above.len() - 2), above.last()),
            false => (above.last(), None),
        };
        let mut stated = Stated::new();
        state(&mut stated, Field::Title, title?);
        state(&mut stated, Field::Byline, author.unwrap_or(&""));
        state(&mut stated, Field::Date, date);
        let is_time = |line: &&&str| line.starts_with(|c: char| c.is_ascii_digit());
        let outlet = lines[count + 2..end].iter().find(|line| !is_time(line));
        state(&mut stated, Field::Outlet, outlet.unwrap_or(&""));
        with_text(stated, &lines[end..], false)
    }
}

/// Whether the last of the lines in front of "137 words" names the author, and not the headline: the first
/// one may be the section.
fn is_signed(lines: &[&str]) -> bool {
    let Some((last, above)) = lines.split_last() else {
        return false;
    };
    let is_by = byline::of_line(last).is_some() || last.to_lowercase().starts_with("by ");
    match above {
        [] => false,
        [headline] => {
            let is_sentence = headline.split_whitespace().count() > 3;
            is_by || is_sentence && byline::is_signature(last)
        }
        _ => true,
    }
}

/// The code at the beginning of a line, and what stands behind it.
fn code(line: &str) -> Option<(&str, &str)> {
    let (code, words) =
        line.split_at_checked(line.find(char::is_whitespace).unwrap_or(line.len()))?;
    let fits = (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_uppercase());
    let apart =
        words.is_empty() || words.starts_with("  ") || words.starts_with('\t') || code.len() == 3;
    (fits && apart).then(|| (code, words.trim()))
}

/// What a line in front of a text, or behind it, has a label for: a fact that is kept, or none.
fn label(line: &str) -> Option<(Option<Field>, &str)> {
    let (name, words) = line.split_once(':')?;
    let name = name.to_lowercase();
    let field = FIELDS.iter().find(|(known, _)| *known == name);
    let known = field.is_some() || NOTES.contains(&name.as_str());
    known.then(|| (field.map(|(_, field)| *field), words.trim()))
}

/// Where the text begins, and what of it stands behind its label; without a label it begins behind the
/// lines that have one.
fn body<'a>(lines: &[&'a str]) -> Option<(usize, Option<&'a str>)> {
    let marked = lines.iter().position(|line| {
        matches!(*line, "BODY:" | "Body" | "TEXT:" | "VOLLTEXT:") || line.starts_with("Full text:")
    });
    if let Some(at) = marked {
        let opening = lines[at].strip_prefix("Full text:").map(str::trim);
        return Some((at + 1, opening.filter(|words| !words.is_empty())));
    }
    let length = |line: &&str| line.starts_with("LENGTH:") || line.starts_with("LÄNGE:");
    let mut at = lines.iter().position(length)?;
    while let Some(next) = (at + 1..lines.len()).find(|&next| !lines[next].is_empty())
        && label(lines[next]).is_some()
    {
        at = next;
    }
    let behind = lines[at..].iter().position(|line| line.is_empty())?;
    Some((at + behind, None))
}

fn is_behind(line: &str) -> bool {
    let begins = BEHIND.iter().any(|label| line.starts_with(label));
    begins || matches!(line, "Classification" | "Graphic")
}

/// "Copyright 2031 The Harbour Ledger", "All Rights Reserved".
fn is_rights(line: &str) -> bool {
    let lower = line.to_lowercase();
    lower.starts_with("copyright")
        || lower.starts_with('©')
        || lower.ends_with("all rights reserved")
}

/// "137 words"
fn is_count(line: &str) -> bool {
    let count = line.strip_suffix(" words").unwrap_or_default();
    !count.is_empty()
        && count
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b',')
}

/// The last lines without an empty one between them.
fn last_block<'a, 'b>(lines: &'b [&'a str]) -> &'b [&'a str] {
    let end = lines
        .iter()
        .rposition(|line| !line.is_empty())
        .map_or(0, |at| at + 1);
    let start = lines[..end].iter().rposition(|line| line.is_empty());
    &lines[start.map_or(0, |at| at + 1)..end]
}

/// States a fact, if the words say something and nothing is stated of it yet.
fn state(stated: &mut Stated, field: Field, words: &str) {
    let content = Content::Field(field);
    let words = one_line(words);
    if !words.is_empty() && stated.iter().all(|(name, _)| name.content != content) {
        stated.push((Name { content, rank: 0 }, words));
    }
}

/// What is stated, with the text: its lines joined where they are broken at a width, as in most layouts,
/// or where empty ones part the paragraphs.
fn with_text(mut stated: Stated, lines: &[&str], is_broken: bool) -> Option<Stated> {
    let text = lines.join("\n");
    let layout = match is_broken || text.trim().contains("\n\n") {
        true => Layout::Blocks,
        false => Layout::of(&text),
    };
    let paragraphs = paragraphs::cut(&text, layout, |_| false);
    let paragraphs: Vec<String> = paragraphs
        .iter()
        .map(|span| one_line(span.of(&text)))
        .collect();
    let (content, words) = (Content::Text, paragraphs.join("\n\n"));
    stated.push((Name { content, rank: 0 }, words));
    (!text.trim().is_empty()).then_some(stated)
}

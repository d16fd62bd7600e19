//! One article of an export: which of its lines are the text, and what the others tell.

use super::line::{
    behind, body, code, is_behind, is_count, is_rights, is_signed, label, last_block,
};
use crate::article::Field;
use crate::read::dates;
use crate::read::names::{Content, Name};
use crate::read::paragraphs::{self, Layout};
use crate::text::one_line;

/// An article's lines as they stand in the file.
pub(super) struct Entry<'a> {
    /// The number of the first of them, from 1.
    pub(super) line: usize,
    pub(super) lines: Vec<&'a str>,
    /// Whether it is an article's place: what stands elsewhere may be what the archive says of all.
    pub(super) is_between: bool,
}

/// What is told of an article, with its text.
type Stated = Vec<(Name, String)>;

/// How many lines at the most the head of an article of Factiva has.
const HEAD: usize = 24;

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
        Self {
            line,
            lines: Vec::new(),
            is_between: false,
        }
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.trim().is_empty())
    }

    /// What is told of the article, and its text, if the lines have a layout that is known; `whole`
    /// says that no line was broken at a width.
    pub(super) fn stated(&self, whole: bool) -> Option<Stated> {
        if let Some(stated) = self.coded(whole) {
            return Some(stated);
        }
        let lines: Vec<&str> = self.lines.iter().map(|line| line.trim()).collect();
        labelled(&lines, whole).or_else(|| counted(&lines, whole))
    }

    /// The layout in which a code of two or three letters begins each line that tells something
    /// new.
    fn coded(&self, whole: bool) -> Option<Stated> {
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
        with_text(stated, &text, true, whole)
    }
}

/// The layout in which labels tell what is what: that of LexisNexis and of ProQuest.
fn labelled(lines: &[&str], whole: bool) -> Option<Stated> {
    let first = lines.iter().position(|line| label(line).is_some())?;
    let (border, opening) = body(lines)?;
    let (front, start) = (border.start, border.end);
    let end = start + behind(&lines[start..])?;
    let mut stated = Stated::new();
    for at in (first..front).chain(end..lines.len()) {
        if let Some((Some(field), words)) = label(lines[at]) {
            let rest = if at < front {
                &lines[at + 1..front]
            } else {
                &lines[at + 1..]
            };
            let more = rest
                .iter()
                .take_while(|line| !line.is_empty() && label(line).is_none() && !is_behind(line));
            let mut words: Vec<&str> = std::iter::once(words).chain(more.copied()).collect();
            if field == Field::Outlet {
                words.truncate(1);
                words[0] = words[0].split(';').next().unwrap_or_default();
            }
            state(&mut stated, field, &words.join(" "));
        }
    }
    learn_by_place(&lines[..first.min(front)], &mut stated);
    let text: Vec<&str> = opening
        .into_iter()
        .chain(lines[start..end].iter().copied())
        .collect();
    with_text(stated, &text, opening.is_none(), whole)
}

/// What the lines above the first label tell by their places: the outlet in front of the date, the
/// headline in front of both or behind.
fn learn_by_place(head: &[&str], stated: &mut Stated) {
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

/// The layout of Factiva without codes: headline, author, "137 words", date, outlet and more, line
/// by line, then the text behind an empty line.
fn counted(lines: &[&str], whole: bool) -> Option<Stated> {
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
    let is_time =
        |line: &&&str| line.contains(':') && line.starts_with(|c: char| c.is_ascii_digit());
    let outlet = lines[count + 2..end].iter().find(|line| !is_time(line));
    state(&mut stated, Field::Outlet, outlet.unwrap_or(&""));
    with_text(stated, &lines[end..], false, whole)
}

/// States a fact, if the words say something and nothing is stated of it yet.
fn state(stated: &mut Stated, field: Field, words: &str) {
    let content = Content::Field(field);
    let words = one_line(words);
    if !words.is_empty() && stated.iter().all(|(name, _)| name.content != content) {
        stated.push((Name { content, rank: 0 }, words));
    }
}

/// What is stated, with the text: its lines joined where they are broken at a width, as in most
/// layouts, or where empty ones part the paragraphs.
fn with_text(mut stated: Stated, lines: &[&str], is_broken: bool, whole: bool) -> Option<Stated> {
    let text = lines.join("\n");
    let layout = match !whole && (is_broken || text.trim().contains("\n\n")) {
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

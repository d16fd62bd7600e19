//! Writing what Markdown shows.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::passage;
use super::sign::{is_heading, marker};
use super::{Shown, tame};
use crate::article::Role;
use crate::read::page::blocks::{is_mark, marks};
use crate::text::Span;

/// Writes the words of events, each in the line in which it stands in the source.
pub(super) struct Writer<'a> {
    source: &'a str,
    shown: Shown,
    /// Line feeds that are written.
    lines: usize,
    /// Bytes of the source up to which line feeds were counted, and how many there are.
    counted: (usize, usize),
    /// Where the open block begins in the text, in bytes.
    open: Option<usize>,
    /// The sign of a list's item of which no word is written yet, and whether it belongs to the
    /// text.
    marker: Option<(&'a str, bool)>,
    is_heading: bool,
    /// Whether this place is in a row of a table, which stands in one line.
    is_row: bool,
    columns: usize,
    quotes: usize,
    /// Lists, tables and blocks of code around this place.
    sets: usize,
    is_code: bool,
    /// Footnotes and pictures around this place.
    unseen: usize,
    /// How many elements that no page shows are open in this block.
    hidden: usize,
    /// For each open `<q>` the mark with which it ends.
    marks: Vec<&'static str>,
    html: Option<(usize, String)>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Writer {
            source,
            shown: Shown::default(),
            lines: 0,
            counted: (0, 0),
            open: None,
            marker: None,
            is_heading: false,
            is_row: false,
            columns: 0,
            quotes: 0,
            sets: 0,
            is_code: false,
            unseen: 0,
            hidden: 0,
            marks: Vec::new(),
            html: None,
        }
    }

    pub(super) fn read(&mut self, event: Event, range: Range<usize>) {
        let at = range.start;
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(words) if self.is_code => self.write(&tame::untamed(&words), at),
            Event::Text(words) => self.write(&words, at),
            Event::Code(words) => self.write_code(&words, range),
            Event::SoftBreak if self.open.is_some() => self.push("\n"),
            Event::HardBreak if self.is_quoting() => self.push("\n"),
            Event::HardBreak => self.end_block(),
            Event::Rule => {
                self.end_block();
                let rule = self.source[range].trim();
                self.write(rule, at);
                self.end_block();
            }
            Event::Html(html) => {
                let passage = self.html.get_or_insert((at, String::new()));
                passage.1.push_str(&html);
            }
            Event::InlineHtml(tag) => self.read_tag(&tag, range),
            _ => {}
        }
    }

    pub(super) fn finish(mut self) -> Shown {
        self.end_block();
        if self.source.ends_with('\n') {
            self.push("\n");
        }
        self.shown
    }

    fn start(&mut self, tag: &Tag, range: Range<usize>) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } => return,
            Tag::Image { .. } => {
                self.count("picture");
                self.unseen += 1;
                return;
            }
            _ => self.end_block(),
        }
        match tag {
            Tag::Heading { level, .. } => {
                self.is_heading = is_heading(*level, &self.source[range]);
            }
            // A note with a sign in front ("[!NOTE]") is said by nobody.
            Tag::BlockQuote(None) => self.quotes += 1,
            Tag::List(_) => self.sets += 1,
            Tag::Table(columns) => {
                self.sets += 1;
                self.columns = columns.len();
            }
            Tag::CodeBlock(kind) => {
                self.sets += 1;
                self.is_code = true;
                self.write_language(kind, range);
            }
            Tag::TableHead | Tag::TableRow => self.is_row = true,
            Tag::Item => self.start_item(range),
            Tag::FootnoteDefinition(_) => {
                self.count("footnote");
                self.unseen += 1;
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => return,
            TagEnd::Image => {
                self.unseen -= 1;
                return;
            }
            TagEnd::Item => self.write_marker(range.start),
            TagEnd::HtmlBlock => self.write_passage(),
            _ => {}
        }
        self.end_block();
        match tag {
            TagEnd::Heading(_) => self.is_heading = false,
            TagEnd::BlockQuote(None) => self.quotes -= 1,
            TagEnd::TableHead | TagEnd::TableRow => self.end_row(range),
            TagEnd::List(_) | TagEnd::Table => self.sets -= 1,
            TagEnd::CodeBlock => {
                self.sets -= 1;
                self.is_code = false;
            }
            TagEnd::FootnoteDefinition => self.unseen -= 1,
            _ => {}
        }
    }

    /// Counts the cells that stand beyond the columns of the table's head and are in no column.
    fn end_row(&mut self, range: Range<usize>) {
        self.is_row = false;
        let row = self.source[range].trim().replace("\\|", "");
        let row = row.strip_prefix('|').unwrap_or(&row);
        let cells = row.strip_suffix('|').unwrap_or(row).split('|');
        let surplus = cells
            .skip(self.columns)
            .filter(|cell| !cell.trim().is_empty());
        for _ in surplus {
            self.count("surplus table cell");
        }
    }

    fn start_item(&mut self, range: Range<usize>) {
        // That of an item which holds nothing but a list.
        if self.marker.is_some_and(|(_, is_text)| is_text) {
            self.write_marker(range.start);
            self.end_block();
        }
        let source = self.source;
        self.marker = marker(&source[range]);
    }

    fn count(&mut self, what: &'static str) {
        if self.unseen == 0 {
            *self.shown.left.entry(what).or_default() += 1;
        }
    }

    /// Writes words that stand at a place of the source.
    fn write(&mut self, words: &str, at: usize) {
        if self.unseen > 0 || self.hidden > 0 || words.is_empty() {
            self.marker = self.marker.filter(|(_, is_text)| *is_text);
            return;
        }
        if self.open.is_none() {
            self.begin_block(at);
        }
        self.push(words);
    }

    fn push(&mut self, words: &str) {
        self.lines += words.matches('\n').count();
        self.shown.text.push_str(words);
    }

    /// Begins a block in the line in which it stands in the source, or the next one that is free.
    fn begin_block(&mut self, at: usize) {
        let line = self.line(at);
        let is_behind = !self.shown.text.is_empty() && !self.shown.text.ends_with('\n');
        match line.saturating_sub(self.lines) {
            0 if is_behind && self.is_row => self.push("\t"),
            0 if is_behind => self.push("\n"),
            missing => self.push(&"\n".repeat(missing)),
        }
        self.open = Some(self.shown.text.len());
        if let Some((marker, true)) = self.marker.take() {
            self.push(&format!("{marker} "));
        }
    }

    fn end_block(&mut self) {
        (self.hidden, self.marks) = (0, Vec::new());
        let Some(start) = self.open.take() else {
            return;
        };
        let span = Span::new(start, self.shown.text.len()).trimmed(&self.shown.text);
        let role = match (self.is_heading, self.quotes > 0, self.sets > 0) {
            (true, ..) => Some(Role::Heading),
            (_, true, _) => Some(Role::BlockQuote),
            (.., true) => Some(Role::Body),
            _ => None,
        };
        if !span.is_empty() {
            self.shown.blocks.push((span, role));
        }
    }

    /// Whether a quotation is open in the open block.
    fn is_quoting(&self) -> bool {
        let own = self.open.map_or("", |start| &self.shown.text[start..]);
        let count = |mark: char| own.matches(mark).count();
        let pairs = [('“', '”'), ('„', '“'), ('«', '»'), ('»', '«')];
        count('"') % 2 == 1
            || pairs
                .iter()
                .any(|&(open, close)| own.rfind(open) > own.rfind(close))
    }

    /// The number of line feeds in front of a place of the source.
    fn line(&mut self, at: usize) -> usize {
        let (from, lines) = self.counted;
        let between = self.source.get(from..at).unwrap_or_default();
        self.counted = (from.max(at), lines + between.matches('\n').count());
        self.counted.1
    }

    /// Writes code; marks that stand like those of code may be quotation marks.
    fn write_code(&mut self, words: &str, range: Range<usize>) {
        let words = match words.contains('\'') {
            true => &self.source[range.clone()],
            false => words,
        };
        self.write(&tame::untamed(words), range.start);
    }

    /// Writes what stands behind the sign that begins code, unless it is one word and the code has
    /// an end: the name of a language.
    fn write_language(&mut self, kind: &CodeBlockKind, range: Range<usize>) {
        let CodeBlockKind::Fenced(named) = kind else {
            return;
        };
        let code = self.source[range.clone()].trim_end();
        let is_ended = code.ends_with("```") || code.ends_with("~~~");
        if named.contains(' ') || !is_ended {
            self.write(named, range.start);
            self.end_block();
        } else if !named.is_empty() {
            self.count("code label");
        }
    }

    /// Writes the sign of an item without words.
    fn write_marker(&mut self, at: usize) {
        if let Some((marker, _)) = self.marker.take() {
            self.end_block();
            self.write(marker, at);
        }
    }

    fn read_tag(&mut self, tag: &str, range: Range<usize>) {
        match passage::tag(tag) {
            passage::Tag::Break => {
                let marks = std::mem::take(&mut self.marks);
                self.end_block();
                self.marks = marks;
            }
            passage::Tag::Comment => self.count("comment"),
            passage::Tag::Hides(what, true) => {
                self.count(what);
                self.hidden += 1;
            }
            passage::Tag::Hides(_, false) => self.hidden = self.hidden.saturating_sub(1),
            passage::Tag::Quotes(true) => self.open_mark(range),
            passage::Tag::Quotes(false) => {
                let mark = self.marks.pop().unwrap_or_default();
                self.write(mark, range.start);
            }
            passage::Tag::Prints => {}
        }
    }

    /// Writes the mark with which a `<q>` begins, unless there is one.
    fn open_mark(&mut self, range: Range<usize>) {
        let is_marked = self.source[..range.start].ends_with(is_mark)
            || self.source[range.end..].starts_with(is_mark);
        let (open, close) = match is_marked {
            true => ("", ""),
            false => marks(self.marks.len()),
        };
        self.write(open, range.start);
        self.marks.push(close);
    }

    fn write_passage(&mut self) {
        let Some((at, html)) = self.html.take().filter(|_| self.unseen == 0) else {
            return;
        };
        let html = tame::without_backslashes(&html);
        for (line, role) in passage::lines(&html, &mut self.shown.left) {
            self.end_block();
            self.write(&line, at);
            self.end_block();
            if let Some(last) = self.shown.blocks.last_mut() {
                last.1 = Some(role);
            }
        }
    }
}

//! The text in the XML of word processors.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::{LONGEST_ARTICLE, Shown, too_long};

/// The elements of a kind of document, by the names that every program gives them.
pub(super) struct Vocabulary {
    /// What is a paragraph.
    paragraphs: &'static [&'static str],
    /// What holds words; nothing where all of a paragraph does.
    words: Option<&'static str>,
    /// What stands for a character or more.
    signs: &'static [(&'static str, &'static str)],
    /// What is not to be seen, with all that is in it, and what to call it.
    hidden: &'static [(&'static str, Option<&'static str>)],
    /// The property by which a run of words is not to be seen.
    vanishes: Option<&'static str>,
}

/// Office Open XML, as Word writes it.
pub(super) const WORD: Vocabulary = Vocabulary {
    paragraphs: &["w:p"],
    words: Some("w:t"),
    signs: &[
        ("w:tab", "\t"),
        ("w:br", "\n"),
        ("w:cr", "\n"),
        ("w:noBreakHyphen", "\u{2011}"),
    ],
    hidden: &[
        ("w:pPr", None),
        ("mc:Fallback", None),
        ("w:rt", None),
        ("w:sym", Some("special sign")),
        ("w:moveFrom", None),
        ("w:del", Some("deletion")),
        ("w:footnoteReference", Some("footnote")),
        ("w:endnoteReference", Some("endnote")),
        ("w:commentReference", Some("comment")),
    ],
    vanishes: Some("w:vanish"),
};

/// OpenDocument, as LibreOffice writes it.
pub(super) const OPEN_DOCUMENT: Vocabulary = Vocabulary {
    paragraphs: &["text:p", "text:h"],
    words: None,
    signs: &[
        ("text:s", " "),
        ("text:tab", "\t"),
        ("text:line-break", "\n"),
    ],
    hidden: &[
        ("text:deletion", Some("deletion")),
        ("office:change-info", None),
        ("text:note", Some("footnote")),
        ("office:annotation", Some("comment")),
        ("office:forms", None),
        ("svg:title", None),
        ("svg:desc", None),
        ("text:ruby-text", None),
    ],
    vanishes: None,
};

/// Reads the text out of the markup.
///
/// # Errors
///
/// What is wrong with the markup, and at which of its bytes.
pub(super) fn shown(
    markup: impl BufRead,
    vocabulary: &'static Vocabulary,
) -> Result<Shown, String> {
    let mut reader = Reader::from_reader(markup);
    reader.config_mut().expand_empty_elements = true;
    let mut page = Page::new(vocabulary);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Eof) if page.depth > 0 => {
                return Err("ends before its last element".to_owned());
            }
            Ok(Event::Eof) => return Ok(page.shown),
            Ok(Event::Start(element)) => page.open(&element),
            Ok(Event::End(element)) => page.close(element.name().as_ref()),
            Ok(Event::Text(words)) => page.write(&words.xml10_content()),
            Ok(Event::CData(words)) => page.write(&words.xml10_content()),
            Ok(Event::GeneralRef(reference)) => page.write(&character(&reference)),
            Ok(_) => {}
            Err(error) => return Err(format!("at byte {}: {error}", reader.error_position())),
        }
        if page.written > LONGEST_ARTICLE {
            return Err(too_long());
        }
        if page.depth > DEEPEST || page.open.len() > MOST_OPEN {
            return Err("its elements are nested too deeply for a document".to_owned());
        }
    }
}

/// What a reference such as `&amp;` or `&#8212;` stands for; itself where that is unknown, since
/// entities that a document declares are not expanded.
fn character(reference: &BytesRef) -> String {
    let name = reference.xml10_content();
    match (
        reference.resolve_char_ref(),
        resolve_predefined_entity(&name),
    ) {
        (Ok(Some(c)), _) => c.to_string(),
        (_, Some(sign)) => sign.to_owned(),
        _ => format!("&{name};"),
    }
}

/// A document as far as it is read.
struct Page {
    vocabulary: &'static Vocabulary,
    shown: Shown,
    /// The paragraphs that are open, a text box being one within another.
    open: Vec<String>,
    /// Bytes of all that was written, in open paragraphs as well.
    written: usize,
    /// Elements that are open.
    depth: usize,
    /// At which depth the element stands that is not to be seen.
    hidden: Option<usize>,
    /// Whether words are words of the text here.
    is_text: bool,
}

impl Page {
    fn new(vocabulary: &'static Vocabulary) -> Page {
        Page {
            vocabulary,
            shown: Shown::default(),
            open: Vec::new(),
            written: 0,
            depth: 0,
            hidden: None,
            is_text: vocabulary.words.is_none(),
        }
    }

    fn open(&mut self, element: &BytesStart) {
        self.depth += 1;
        if self.hidden.is_some() {
            return;
        }
        let name = element.name();
        let name: &str = name.as_ref();
        let of = |signs: &[(&str, &'static str)]| {
            signs
                .iter()
                .find(|(sign, _)| *sign == name)
                .map(|(_, is)| *is)
        };
        if let Some((_, what)) = self
            .vocabulary
            .hidden
            .iter()
            .find(|(hidden, _)| *hidden == name)
        {
            self.hidden = Some(self.depth);
            if let Some(what) = what {
                *self.shown.left.entry(what).or_default() += 1;
            }
        } else if self.vocabulary.vanishes == Some(name) && is_on(element) {
            // The property stands in the list of those of its run.
            self.hidden = self.depth.checked_sub(2);
            *self.shown.left.entry("hidden passage").or_default() += 1;
        } else if self.vocabulary.paragraphs.contains(&name) {
            self.open.push(String::new());
        } else if let (Some(sign), Some(open)) = (of(self.vocabulary.signs), self.open.last_mut()) {
            let signs = sign.repeat(times(element));
            self.written += signs.len();
            open.push_str(&signs);
        }
        self.is_text |= self.vocabulary.words == Some(name);
    }

    fn close(&mut self, name: &str) {
        if self.hidden == Some(self.depth) {
            self.hidden = None;
        } else if self.hidden.is_none() {
            if self.vocabulary.paragraphs.contains(&name) {
                self.end_paragraph();
            }
            self.is_text &= self.vocabulary.words != Some(name);
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn end_paragraph(&mut self) {
        let paragraph = self.open.pop().unwrap_or_default();
        self.shown.text.push_str(&paragraph);
        self.shown.text.push('\n');
        self.written += 1;
    }

    /// Adds words to the paragraph that is open; those in none are the markup's own white space.
    fn write(&mut self, words: &str) {
        let (None, true, Some(open)) = (self.hidden, self.is_text, self.open.last_mut()) else {
            return;
        };
        self.written += words.len();
        if self.vocabulary.words.is_some() {
            return open.push_str(words);
        }
        // Where all of a paragraph is words, line feeds and indentation are the markup's.
        for c in words.chars() {
            match c.is_ascii_whitespace() {
                true if open.ends_with(' ') => {}
                true => open.push(' '),
                false => open.push(c),
            }
        }
    }
}

/// Elements around one place, and paragraphs among them: no program puts more into each other.
const DEEPEST: usize = 1000;
const MOST_OPEN: usize = 50;

/// Whether a property is not taken back.
fn is_on(element: &BytesStart) -> bool {
    let stated = element.try_get_attribute("w:val").ok().flatten();
    stated.is_none_or(|stated| !matches!(&*stated.value, "0" | "false" | "off"))
}

/// How often a sign stands here: spaces in a row are one element that counts them.
fn times(element: &BytesStart) -> usize {
    let counted = element.try_get_attribute("text:c").ok().flatten();
    let count = counted.and_then(|counted| counted.value.parse().ok());
    count.unwrap_or(1).min(MOST_SPACES)
}

/// More spaces in a row than that show nothing else.
const MOST_SPACES: usize = 100;

//! The text of a page, block by block.

use dom_query::NodeRef;
use dom_smoothie::Readability;

use crate::article::Role;
use crate::read::left::Left;
use crate::text::{DASHES, is_quotation_mark, one_line};

/// What one block element holds besides the blocks within it.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::read) struct Block {
    /// Its words, white space as a browser shows it: `\n` stands for `<br>` only.
    pub(in crate::read) words: String,
    /// What the element says it is: a heading, a caption, or just a paragraph.
    pub(in crate::read) role: Role,
}

impl Block {
    /// Its lines, each without white space around it.
    pub(in crate::read) fn lines(&self) -> impl Iterator<Item = &str> + '_ {
        self.words
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
    }
}

/// Writes the marks round each `<q>` that has none, as browsers show them: they stand in no text.
pub(super) fn write_marks(page: &Readability) {
    for q in page.doc.select("q").nodes() {
        let words = q.text();
        let before = q.prev_sibling().map(|before| before.text());
        let opened = before.is_some_and(|before| before.ends_with(is_mark));
        if opened || words.trim_start().starts_with(is_mark) {
            continue;
        }
        let outer = q.ancestors_it(None).filter(|above| above.has_name("q"));
        let (open, close) = marks(outer.count());
        q.prepend_html(open);
        q.append_html(close);
    }
}

/// The marks that a browser writes around a `<q>` within so many others.
pub(in crate::read) fn marks(depth: usize) -> (&'static str, &'static str) {
    [("“", "”"), ("‘", "’")][depth % 2]
}

/// Whether a character beside the tag of a `<q>` is the mark already.
pub(in crate::read) fn is_mark(c: char) -> bool {
    is_quotation_mark(c) || c == '\''
}

/// Writes whose words a block quotation holds on a line of its own, behind a dash, where it ends
/// with an element for that, which Readability may take for the foot of the page.
pub(super) fn write_credits(page: &Readability) {
    let credits = page.doc.select("blockquote > cite, blockquote > footer");
    for credit in credits.nodes() {
        let words = one_line(&credit.text());
        let name = words
            .trim_start_matches(DASHES)
            .trim_start_matches(['-', ' ']);
        let mut behind = std::iter::successors(credit.next_sibling(), |node| node.next_sibling());
        if !name.is_empty() && behind.all(|node| node.text().trim().is_empty()) {
            credit.set_text(format!("— {name}"));
            credit.rename("p");
        }
    }
}

/// The blocks below the first element that matches `selector`, in order.
pub(super) fn of(page: &Readability, selector: &str) -> Vec<Block> {
    let selection = page.doc.select_single(selector);
    let root = selection.nodes().first();
    root.map(within).unwrap_or_default()
}

/// The blocks below an element, in order.
pub(super) fn within(root: &NodeRef) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open = Block::new(Role::Body);
    let mut here = None;
    for node in root.descendants_it() {
        if node.has_name("br") {
            open.words.push('\n');
            continue;
        }
        if !node.is_text() {
            continue;
        }
        let block = node.ancestors_it(None).find(|above| {
            let name = above.node_name().unwrap_or_default();
            BLOCKS.contains(&name.as_ref()) || HIDDEN.contains(&name.as_ref())
        });
        let name = block
            .and_then(|block| block.node_name())
            .unwrap_or_default();
        if HIDDEN.contains(&name.as_ref()) {
            continue;
        }
        let place = block.map(|block| block.id);
        if place != here {
            let is_within = |name: &str| {
                let mut around = block.iter().flat_map(|block| block.ancestors_it(None));
                around.any(|above| above.has_name(name))
            };
            let role = role(&name, is_within);
            close(&mut blocks, std::mem::replace(&mut open, Block::new(role)));
            here = place;
        }
        push(&mut open.words, &node.text());
    }
    close(&mut blocks, open);
    blocks
}

impl Block {
    /// Takes a block quotation for a paragraph.
    pub(super) fn unquote(&mut self) {
        if self.role == Role::BlockQuote {
            self.role = Role::Body;
        }
    }

    fn new(role: Role) -> Self {
        Block {
            words: String::new(),
            role,
        }
    }
}

/// What no page shows, by how many elements with words there are of each kind.
pub(super) fn hidden(page: &Readability) -> Left {
    let mut left = Left::new();
    for &name in HIDDEN {
        let elements = page.doc.select(name);
        let filled = elements
            .nodes()
            .iter()
            .filter(|node| !node.text().trim().is_empty());
        let count = filled.count();
        if let Some(what) = unseen(name).filter(|_| count > 0) {
            *left.entry(what).or_default() += count;
        }
    }
    left
}

/// What to call an element of that name if no page shows it.
pub(in crate::read) fn unseen(name: &str) -> Option<&'static str> {
    match name {
        "head" => None,
        "script" => Some("script"),
        "style" => Some("style sheet"),
        _ => HIDDEN.contains(&name).then_some("hidden element"),
    }
}

fn close(blocks: &mut Vec<Block>, block: Block) {
    let words = block.words.trim();
    if !words.is_empty() {
        blocks.push(Block {
            words: words.to_owned(),
            role: block.role,
        });
    }
}

/// Appends text as a browser shows it: a run of white space is one space, no-break spaces stay.
fn push(words: &mut String, text: &str) {
    for c in text.chars() {
        let is_space = matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0c');
        if !is_space {
            words.push(c);
        } else if !words.ends_with([' ', '\n']) {
            words.push(' ');
        }
    }
}

fn role(name: &str, is_within: impl Fn(&str) -> bool) -> Role {
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Role::Heading,
        "figcaption" | "caption" => Role::Caption,
        _ if is_within("figcaption") => Role::Caption,
        "blockquote" => Role::BlockQuote,
        _ if is_within("blockquote") => Role::BlockQuote,
        _ => Role::Body,
    }
}

/// Elements that stand on lines of their own.
pub(in crate::read) const BLOCKS: &[&str] = &[
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "section",
    "article",
    "header",
    "footer",
    "aside",
    "main",
    "nav",
    "address",
    "figure",
    "figcaption",
    "table",
    "caption",
    "tr",
    "td",
    "th",
    "pre",
    "form",
    "fieldset",
    "details",
    "summary",
    "hr",
    "body",
    "html",
    "center",
];

/// Elements whose text no reader sees.
pub(in crate::read) const HIDDEN: &[&str] = &[
    "script", "style", "noscript", "template", "svg", "head", "title", "textarea", "select",
    "button", "iframe", "object",
];

//! The text below what stands above an article, and what its markup says of its paragraphs.

use crate::article::Role;
use crate::text::{DASHES, Span};

use super::left::Left;
use super::page::blocks::Block;
use super::paragraphs::{self, Layout};
use super::{header, markdown, page};

/// A text and its paragraphs.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// The text as a reader sees it.
    pub(super) text: String,
    /// Its paragraphs, ascending, in bytes of the text.
    pub(super) paragraphs: Vec<Span>,
    /// What the markup of each says that it is.
    pub(super) roles: Vec<Option<Role>>,
    /// What belongs to the file and not to the text.
    pub(super) left: Left,
}

impl Body {
    /// A text without markup; `whole` says that no line of it was broken at a width.
    pub(super) fn plain(text: &str, whole: bool) -> Body {
        let layout = match whole {
            true => Layout::Lines,
            false => Layout::of(text),
        };
        let alone = |line: &str| header::line(line).is_some() || line.starts_with('#');
        let paragraphs = paragraphs::cut(text, layout, alone);
        Body {
            roles: vec![None; paragraphs.len()],
            text: text.to_owned(),
            paragraphs,
            left: Left::new(),
        }
    }

    /// A text in Markdown, in which an empty line ends a paragraph, unless there is none at all.
    pub(super) fn markdown(source: &str) -> Body {
        let has_blank = source.contains("\n\n") || source.contains("\n\r\n");
        let layout = match has_blank {
            true => Layout::Blocks,
            false => Layout::of(source),
        };
        let shown = markdown::shown(source);
        let mut body = Body {
            text: shown.text,
            left: shown.left,
            ..Body::default()
        };
        for (span, role) in shown.blocks {
            let words = span.of(&body.text);
            let paragraphs = match role {
                Some(Role::BlockQuote) => {
                    paragraphs::cut(words, Layout::Blocks, |line| line.starts_with(DASHES))
                }
                _ => paragraphs::cut(words, layout, |line| header::line(line).is_some()),
            };
            for paragraph in paragraphs {
                body.paragraphs.push(paragraph.shifted(span.start));
                body.roles.push(role);
            }
        }
        body
    }

    /// A text that is HTML.
    ///
    /// # Errors
    ///
    /// Why it is not read.
    pub(super) fn html(source: &str) -> Result<Body, &'static str> {
        let (blocks, left) = page::whole(source)?;
        let mut body = Body {
            left,
            ..Body::default()
        };
        for block in &blocks {
            body.push(block);
        }
        Ok(body)
    }

    fn push(&mut self, block: &Block) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(&block.words);
        for line in paragraphs::filled_lines(&block.words) {
            self.paragraphs.push(line.shifted(start));
            self.roles
                .push((block.role != Role::Body).then_some(block.role));
        }
    }
}

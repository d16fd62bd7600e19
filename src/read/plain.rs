//! Plain text and Markdown: one article a file.

use crate::article::Article;

use super::paragraphs::{self, Layout};
use super::{File, Reading, encoding, header, in_file, parts, stem};

/// Reads the article that a text file is.
pub(super) fn read(file: &File, layout: Layout) -> Reading {
    let (text, problems) = encoding::decode(file, None);
    let layout = match layout {
        Layout::Lines => Layout::of(&text),
        Layout::Blocks => layout,
    };
    let alone = |line: &str| header::line(line).is_some() || line.starts_with('#');
    let paragraphs = paragraphs::cut(&text, layout, alone);
    let article = Article {
        id: stem(file.path).to_owned(),
        place: in_file(file.path, None),
        parts: parts::of_plain(&text, &paragraphs),
        text: text.into_owned(),
        ..Article::default()
    };
    Reading {
        articles: vec![article],
        problems,
    }
}

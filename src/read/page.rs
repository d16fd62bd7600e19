//! Saved web pages: the article in them, and what their metadata say about it.
//!
//! The article is found by `dom_smoothie`, a port of Mozilla's Readability; the metadata are read
//! here, because each fact is to name the place where it was found.

pub(super) mod blocks;
mod clean;
mod depth;
mod element;
mod json_ld;
pub(super) mod metadata;

use std::collections::BTreeSet;

use dom_smoothie::Readability;

use crate::article::{Article, Role};
use crate::problem::Problem;

use super::left::Left;
use super::{File, Reading, boilerplate, encoding, facts, in_file, paragraphs, parts, plain, stem};
use blocks::Block;

/// Reads the article in a saved page.
pub(super) fn read(file: &File) -> Reading {
    let (html, mut problems) = encoding::decode(file, declared(file.bytes));
    let html = plain::mend(file.path, html, &mut problems);
    let place = in_file(file.path, None);
    let mut article = Article {
        id: stem(file.path).to_owned(),
        place: place.clone(),
        ..Article::default()
    };
    match find(&html, &mut article) {
        Ok(doubt) => problems.extend(doubt.map(|message| Problem::warning(place, message))),
        Err(message) => {
            problems.push(Problem::error(place, message));
            return Reading {
                articles: Vec::new(),
                problems,
            };
        }
    }
    let articles = vec![article];
    Reading { articles, problems }
}

/// Takes all of a piece of HTML for the article's text.
///
/// # Errors
///
/// Why it is not read.
pub(super) fn fragment(html: &str, article: &mut Article) -> Result<(), &'static str> {
    let (blocks, _) = whole(html)?;
    write(article, &blocks);
    Ok(())
}

/// The blocks of a piece of HTML that is all of a text, and what it holds that no page shows.
///
/// # Errors
///
/// Why it is not read.
pub(super) fn whole(html: &str) -> Result<(Vec<Block>, Left), &'static str> {
    let (mut blocks, left) = shown(html)?;
    quote(&mut blocks, &[]);
    match blocks.is_empty() {
        true => Err("its HTML holds no words"),
        false => Ok((blocks, left)),
    }
}

/// The blocks of a piece of HTML, and what it holds that no page shows; where nothing stands in an
/// element of its own, lines are lines.
///
/// # Errors
///
/// Why it is not read.
pub(super) fn shown(html: &str) -> Result<(Vec<Block>, Left), &'static str> {
    let has_tags = ["</", "<br"].iter().any(|tag| html.contains(tag));
    match has_tags {
        true => of_markup(html),
        // Only entities: another "<" is itself.
        false => read_blocks(&html.replace('<', "&lt;").replace('\n', "<br>")),
    }
}

/// The same of what is HTML for sure.
pub(super) fn of_markup(html: &str) -> Result<(Vec<Block>, Left), &'static str> {
    let has_blocks = ["</p>", "</div>"].iter().any(|tag| html.contains(tag));
    match has_blocks {
        true => read_blocks(html),
        false => read_blocks(&with_breaks(html)),
    }
}

fn read_blocks(html: &str) -> Result<(Vec<Block>, Left), &'static str> {
    let page = depth::parse(html)?;
    blocks::write_marks(&page);
    blocks::write_credits(&page);
    Ok((blocks::of(&page, "body"), blocks::hidden(&page)))
}

/// HTML with a line break for each line feed that stands in no tag.
fn with_breaks(html: &str) -> String {
    let mut written = String::with_capacity(html.len());
    let mut is_tag = false;
    for c in html.chars() {
        is_tag = c == '<' || is_tag && c != '>';
        match c {
            '\n' if !is_tag => written.push_str("<br>"),
            c => written.push(c),
        }
    }
    written
}

/// Finds the article in a page, and says what is doubtful about it.
///
/// # Errors
///
/// Why there is none.
fn find(html: &str, article: &mut Article) -> Result<Option<String>, &'static str> {
    let mut page = depth::parse(html)?;
    metadata::learn(&page, html, article);
    blocks::write_marks(&page);
    blocks::write_credits(&page);
    let whole = blocks::of(&page, "body");
    let element = element::of(&page, &whole);
    let found = page.parse().ok();
    let mut kept = blocks::of(&page, ARTICLE);
    let around = element.and_then(|element| element.keep(&mut kept));
    if found.is_none() || kept.is_empty() {
        return Err("no article could be found in this page");
    }
    quote(&mut kept, &whole);
    metadata::learn_byline(found.and_then(|found| found.byline).as_deref(), article);
    write(article, &kept);
    if leads_elsewhere(&page) {
        return Ok(Some("may hold no article: most of it is links".to_owned()));
    }
    Ok(lost_quotations(&whole, &kept).or(around))
}

/// Whether more than half of the article are links, as in a list of articles.
fn leads_elsewhere(page: &Readability) -> bool {
    let letters = |selector: &str| {
        let words = page.doc.select(selector).text();
        words.chars().filter(|c| c.is_alphanumeric()).count()
    };
    2 * letters(&format!("{ARTICLE} a")) > letters(ARTICLE)
}

/// Takes for block quotations what is one in the whole page: Readability makes other elements of
/// some. Where nearly all of the article is, they only indent it, and none is one.
fn quote(kept: &mut [Block], whole: &[Block]) {
    let quoted = whole.iter().filter(|block| block.role == Role::BlockQuote);
    let quoted: BTreeSet<&str> = quoted.map(|block| block.words.as_str()).collect();
    for block in kept.iter_mut().filter(|block| block.role == Role::Body) {
        if quoted.contains(block.words.as_str()) {
            block.role = Role::BlockQuote;
        }
    }
    if quotes_most(kept) {
        kept.iter_mut().for_each(Block::unquote);
    }
    unpull(kept);
}

/// Takes for a paragraph what only shows again, without marks, what another one says: a pull quote.
fn unpull(kept: &mut [Block]) {
    let body = kept.iter().filter(|block| block.role == Role::Body);
    let body: Vec<&str> = body.map(|block| block.words.as_str()).collect();
    let body = body.join("\n");
    let quotations = kept
        .iter_mut()
        .filter(|block| block.role == Role::BlockQuote);
    for block in quotations.take(PULLED) {
        let words = block.words.trim_end_matches(['.', '!', '?', '…']);
        if body.contains(words) {
            block.unquote();
        }
    }
}

/// Of how many block quotations it is looked whether they are pull quotes.
const PULLED: usize = 100;

/// Whether block quotations are nearly all of the article: where they only indent it.
fn quotes_most(blocks: &[Block]) -> bool {
    let bytes = |block: &Block| block.words.len();
    let quoted = blocks.iter().filter(|block| block.role == Role::BlockQuote);
    5 * quoted.map(bytes).sum::<usize>() > 4 * blocks.iter().map(bytes).sum::<usize>()
}

/// Where Readability puts the article.
const ARTICLE: &str = "#readability-page-1";

/// The encoding that a page declares in its first kilobytes, as `<meta charset>` or in its XML
/// declaration.
fn declared(bytes: &[u8]) -> Option<&str> {
    let head = &bytes[..bytes.len().min(4096)];
    let lower = head.to_ascii_lowercase();
    let names = [&b"charset="[..], b"encoding="];
    let label = names.into_iter().find_map(|name| {
        let at = lower
            .windows(name.len())
            .position(|window| window == name)?;
        let rest = head[at + name.len()..].trim_ascii_start();
        let rest = rest
            .strip_prefix(b"\"")
            .or(rest.strip_prefix(b"'"))
            .unwrap_or(rest);
        let end = rest
            .iter()
            .position(|b| !b.is_ascii_alphanumeric() && !b"-_:.".contains(b))?;
        Some(&rest[..end])
    });
    str::from_utf8(label?).ok()
}

/// Writes the blocks as the article's text, an empty line between them.
fn write(article: &mut Article, blocks: &[Block]) {
    let mut spans = Vec::new();
    let mut hints = Vec::new();
    for block in blocks {
        if !article.text.is_empty() {
            article.text.push_str("\n\n");
        }
        let start = article.text.len();
        article.text.push_str(&block.words);
        for line in paragraphs::filled_lines(&block.words) {
            spans.push(line.shifted(start));
            hints.push(block.role);
        }
    }
    let title = article.title.as_ref().map(|title| title.value.as_str());
    article.parts = parts::of_page(&article.text, &spans, title);
    for (part, hint) in article.parts.iter_mut().zip(hints) {
        parts::improve(part, hint);
    }
}

/// Tells of paragraphs with quotations that were left out although the article goes on below them:
/// Readability is known to drop some block quotations (mozilla/readability#498).
fn lost_quotations(whole: &[Block], kept: &[Block]) -> Option<String> {
    let kept: BTreeSet<&str> = kept.iter().flat_map(Block::lines).collect();
    let mut lost = Vec::new();
    let mut gap: Option<Vec<&str>> = None;
    for line in whole.iter().flat_map(Block::lines) {
        match &mut gap {
            _ if kept.contains(line) => lost.extend(gap.replace(Vec::new()).unwrap_or_default()),
            Some(lines) if lines.len() < LONGEST_GAP => lines.push(line),
            _ => gap = None,
        }
    }
    lost.retain(|line| boilerplate::quotes_somebody(line));
    let first = facts::shown(lost.first()?);
    Some(match lost.len() {
        1 => format!("a paragraph with a quotation may be missing here: {first}"),
        count => format!("{count} paragraphs with quotations may be missing here, first: {first}"),
    })
}

/// Lines left out between two that were kept; what is longer is furniture of the page.
const LONGEST_GAP: usize = 6;

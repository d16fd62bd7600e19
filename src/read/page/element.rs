//! The one element of a page that says that it is the article.

use std::collections::BTreeSet;

use dom_query::NodeRef;
use dom_smoothie::Readability;

use super::blocks::{self, Block};
use crate::read::boilerplate::quotes_somebody;
use crate::read::facts;
use crate::read::header::{self, HeaderLine};

/// The lines that stand around the only article of a page.
pub(super) struct Element {
    around: BTreeSet<String>,
}

/// Letters of an article, and paragraphs of a shorter one.
const LETTERS: usize = 200;
const PARAGRAPHS: usize = 2;

/// The only element of the page that is an article and neither the teaser of one nor a comment, if
/// it is one; `whole` are the blocks of the page.
pub(super) fn of(page: &Readability, whole: &[Block]) -> Option<Element> {
    let all = page.doc.select("article");
    let outermost = |node: &&NodeRef| {
        let mut above = node.ancestors_it(None);
        !above.any(|above| above.has_name("article"))
    };
    let all: Vec<NodeRef> = all.nodes().iter().filter(outermost).copied().collect();
    let mut own = all.iter().filter(|node| !is_another(node));
    let (Some(article), None) = (own.next(), own.next()) else {
        return None;
    };
    let blocks = blocks::within(article);
    let body = blocks.iter().filter(|block| block.role.is_body());
    let letters = body
        .clone()
        .map(|block| letters(&block.words))
        .sum::<usize>();
    let long = body.filter(|block| block.words.contains(' ')).count();
    (letters >= LETTERS || long >= PARAGRAPHS).then(|| {
        let lines: BTreeSet<&str> = blocks.iter().flat_map(Block::lines).collect();
        let around = whole.iter().flat_map(Block::lines);
        let around = around
            .filter(|line| !lines.contains(line))
            .map(str::to_owned);
        let around = around.collect();
        Element { around }
    })
}

impl Element {
    /// Takes away what stands around the article, but for lines that tell about it; and says what
    /// of it somebody said. Nothing goes where it is as much as the article's own: then that may be
    /// another story, or a comment.
    pub(super) fn keep(&self, kept: &mut Vec<Block>) -> Option<String> {
        let count = |block: &Block| letters(&block.words);
        let all: usize = kept.iter().map(count).sum();
        let around = kept.iter().filter(|block| self.is_around(block));
        let around: usize = around.map(count).sum();
        if 2 * around >= all {
            return None;
        }
        let left: Vec<Block> = kept.extract_if(.., |block| self.is_around(block)).collect();
        let lines = left.iter().flat_map(Block::lines);
        let quoted: Vec<&str> = lines.filter(|line| quotes_somebody(line)).collect();
        let first = facts::shown(quoted.first()?);
        Some(match quoted.len() {
            1 => format!(
                "a paragraph with a quotation stands around the article and is left out: {first}"
            ),
            count => format!(
                "{count} paragraphs with quotations stand around the article and are left out, first: {first}"
            ),
        })
    }

    fn is_around(&self, block: &Block) -> bool {
        let tells = |line: &str| {
            let told = header::line(line);
            told.is_some_and(|told| told != HeaderLine::Section) || line.contains('©')
        };
        let mut lines = block.lines();
        lines.all(|line| self.around.contains(line) && !tells(line))
    }
}

fn letters(words: &str) -> usize {
    words.chars().filter(|c| c.is_alphanumeric()).count()
}

/// The words, without an "s", of the classes and ids of teasers and comments, and of what holds
/// them.
const OTHERS: [&str; 12] = [
    "comment",
    "teaser",
    "card",
    "related",
    "promo",
    "reply",
    "replie",
    "recommended",
    "sidebar",
    "tweet",
    "popular",
    "newsletter",
];

/// Whether an element is no article of its own: it is or stands in what holds others, or is mostly
/// a link.
fn is_another(article: &NodeRef) -> bool {
    let mut around = std::iter::once(*article).chain(article.ancestors_it(None));
    let names = |node: &NodeRef| {
        let said = ["class", "id"].map(|name| node.attr_or(name, "").to_lowercase());
        let mut words = said.iter().flat_map(|said| said.split(['-', '_', ' ']));
        words.any(|word| OTHERS.contains(&word.trim_end_matches('s')))
    };
    let holds = |node: &NodeRef| {
        ["aside", "nav", "footer"]
            .iter()
            .any(|name| node.has_name(name))
    };
    let is_whole = |node: &NodeRef| node.has_name("body") || node.has_name("html");
    if around.any(|node| !is_whole(&node) && (names(&node) || holds(&node))) {
        return true;
    }
    let links = article.descendants_it().filter(|node| node.has_name("a"));
    let linked: usize = links.map(|link| letters(&link.text())).sum();
    2 * linked > letters(&article.text())
}

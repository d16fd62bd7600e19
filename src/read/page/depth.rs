//! Pages whose elements stand in each other more deeply than in any page written for readers: to
//! find an article in them takes for ever.

use std::collections::HashMap;

use dom_smoothie::Readability;

use super::blocks::BLOCKS;
use crate::text::Quick;

/// Elements around one place.
const DEEPEST: usize = 500;

/// Tags without an end at one place of the markup: many times the elements, because a page may
/// forget some.
const MOST_OPEN: usize = 10 * DEEPEST;

/// Elements that hold no others, or that end where the next one of their kind begins.
const WITHOUT_END: &[&str] = &[
    "a", "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link",
    "meta", "option", "p", "param", "source", "td", "th", "tr", "track", "wbr",
];

/// What holds drawings and formulas, in which a slash ends an element where it begins.
const FOREIGN: [&str; 2] = ["svg", "math"];

/// Elements whose words are no markup.
const PLAIN: [&str; 4] = ["script", "style", "textarea", "title"];

/// Bytes of a tag's name that tell it from others.
const NAME: usize = 16;

/// Takes a page apart.
///
/// # Errors
///
/// That its elements stand too deeply in each other.
pub(super) fn parse(html: &str) -> Result<Readability, &'static str> {
    const TOO_DEEP: &str = "its elements are nested too deeply for a page; it is not read";
    // To take such a page apart takes the square of its depth.
    if Tags::default().are_too_many(html) {
        return Err(TOO_DEEP);
    }
    let page = Readability::from(html);
    match is_too_deep(&page) {
        true => Err(TOO_DEEP),
        false => Ok(page),
    }
}

fn is_too_deep(page: &Readability) -> bool {
    page.doc.root().descendants_it().any(|node| {
        let leaf = node.first_child().is_none();
        leaf && node.ancestors_it(Some(DEEPEST + 1)).nth(DEEPEST).is_some()
    })
}

/// The tags that are open at a place of the markup.
#[derive(Default)]
struct Tags {
    open: HashMap<String, usize, Quick>,
    all: usize,
}

impl Tags {
    /// Whether ever more are open than any page has.
    fn are_too_many(mut self, html: &str) -> bool {
        let mut rest = html;
        while let Some((_, tag)) = rest.split_once('<') {
            self.read(tag);
            if self.all > MOST_OPEN {
                return true;
            }
            rest = behind_plain(tag).unwrap_or(tag);
        }
        false
    }

    /// Reads a tag and what stands behind it.
    fn read(&mut self, tag: &str) {
        let (closes, tag) = match tag.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        };
        let name = name(tag);
        let known = self.open.get(&name).copied().unwrap_or_default();
        if closes && known > 0 {
            self.open.insert(name, known - 1);
            self.all -= 1;
        } else if !closes && is_tag(&name) && !self.ends_itself(&name, tag) {
            self.open.insert(name, known + 1);
            self.all += 1;
        }
    }

    /// Whether an element ends with the tag that begins it: a block does not, whatever it says.
    fn ends_itself(&self, name: &str, tag: &str) -> bool {
        let has_slash = || tag.split('>').next().is_some_and(|tag| tag.ends_with('/'));
        let is_within = |name: &str| self.open.get(name).is_some_and(|count| *count > 0);
        let drawn = FOREIGN.iter().any(|name| is_within(name)) && !BLOCKS.contains(&name);
        WITHOUT_END.contains(&name) || (drawn || FOREIGN.contains(&name)) && has_slash()
    }
}

/// What stands behind a comment or behind an element whose words are no markup; `tag` is what
/// stands behind the sign that begins either.
fn behind_plain(tag: &str) -> Option<&str> {
    let end = match tag.strip_prefix("!--") {
        Some(_) => "-->".to_owned(),
        None => PLAIN
            .contains(&&*name(tag))
            .then(|| format!("</{}", name(tag)))?,
    };
    // What is never closed goes on to the end of the page.
    let at = tag
        .as_bytes()
        .windows(end.len())
        .position(|window| window.eq_ignore_ascii_case(end.as_bytes()));
    Some(&tag[at.unwrap_or(tag.len())..])
}

/// The name with which a tag begins, in small letters.
fn name(tag: &str) -> String {
    let ends = |c: &char| !c.is_whitespace() && !matches!(c, '/' | '>');
    let name = tag.chars().take_while(ends).take(NAME);
    name.map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether it is the name of an element, and not what a script compares.
fn is_tag(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_');
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(fits)
}

//! What became of a unit, as bytes.

use verbatim::article::Article;
use verbatim::problem::Problem;

use super::Key;
use crate::found::{Found, Work};

/// What became of a unit as it is kept: a head (the line of the unit, the problems, the sizes of
/// the articles), behind its length; then for each article its text and everything else.
pub(crate) struct Packed {
    pub(super) bytes: Vec<u8>,
    /// The hash of `bytes`.
    pub(super) check: Key,
    /// Bytes of each article's text, and of the rest of it.
    pub(super) sizes: Vec<(u32, u32)>,
}

type Head = (Option<usize>, Vec<Problem>, Vec<(u32, u32)>);

impl Packed {
    /// Packs what became of the unit at `line`.
    pub(crate) fn of(work: &Work, line: Option<usize>) -> Self {
        let mut articles = Vec::new();
        let mut sizes = Vec::new();
        for found in &work.found {
            let text = found.article.text.as_bytes();
            articles.extend_from_slice(text);
            let rest = rest(found);
            articles.extend_from_slice(&rest);
            sizes.push((size(text), size(&rest)));
        }
        let head: (_, _, &Vec<(u32, u32)>) = (line, &work.problems, &sizes);
        let head = encode(&head);
        let mut bytes = size(&head).to_le_bytes().to_vec();
        bytes.extend(head);
        bytes.extend(articles);
        let check = Key::of(&[&bytes]);
        Self {
            bytes,
            check,
            sizes,
        }
    }

    /// Unpacks it: the line, and the work. `None` if it is no whole.
    pub(super) fn open(bytes: Vec<u8>, check: Key) -> Option<(Option<usize>, Work, Self)> {
        let (length, behind) = bytes.split_first_chunk::<4>()?;
        let (head, mut articles) = behind.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        let (line, problems, sizes): Head = postcard::from_bytes(head).ok()?;
        let mut all = Vec::with_capacity(sizes.len());
        for &(text, rest) in &sizes {
            let (first, behind) = articles.split_at_checked(text as usize)?;
            let (second, behind) = behind.split_at_checked(rest as usize)?;
            all.push(found(first, second)?);
            articles = behind;
        }
        let work = Work {
            problems,
            found: all,
        };
        let packed = Self {
            bytes,
            check,
            sizes,
        };
        Some((line, work, packed))
    }

    /// How many bytes there are before the first article.
    pub(super) fn head(&self) -> usize {
        let articles = self.sizes.iter();
        let articles: usize = articles
            .map(|&(text, rest)| text as usize + rest as usize)
            .sum();
        self.bytes.len() - articles
    }
}

/// Everything but the text.
fn rest(found: &Found) -> Vec<u8> {
    let article = &found.article;
    encode(&(
        (&article.id, &article.place, &article.parts),
        (&article.title, &article.outlet, &article.date),
        (&article.url, &article.byline, &article.language),
        (&found.extraction, found.excerpts),
    ))
}

/// The article of a text and the rest.
pub(super) fn found(text: &[u8], rest: &[u8]) -> Option<Found> {
    let text = str::from_utf8(text).ok()?.to_owned();
    let parts = postcard::from_bytes(rest).ok()?;
    let ((id, place, parts), (title, outlet, date), (url, byline, language), told) = parts;
    let (extraction, excerpts) = told;
    let article = Article {
        id,
        place,
        text,
        title,
        outlet,
        date,
        url,
        byline,
        language,
        parts,
    };
    Some(Found {
        article,
        extraction,
        excerpts,
    })
}

fn encode(value: &impl serde::Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).expect("plain data in memory can be encoded")
}

fn size(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}

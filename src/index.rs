//! The index: which witnesses and which articles hold a word.
//!
//! [`Gathering`] reads texts one by one, [`Index`] lists for each term what holds it. Besides words
//! there are terms that no word is, so that whatever is asked often or would be long to find out is
//! a list ready to read:
//!
//! - `se*` ([`beginning`]): what holds any word that begins so, where many words do;
//! - ` open locks` ([`run`]): the articles in which two or three frequent words follow one another
//!   (after Williams, Zobel and Bahle, "Fast phrase querying with combined indexes", 2004).

mod ascending;
mod beginnings;
mod buckets;
mod followers;
mod gather;
mod runs;
mod texts;
pub(crate) mod varint;
mod words;

use crate::text;
use crate::text::Span;

use ascending::Ascending;
pub(crate) use beginnings::union;
use followers::Followers;
pub use gather::Gathering;
use words::Words;

/// Everything that is searched, by term.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The words, folded, in the order in which they were met: frequent ones come early, mostly, so
    /// that what is known of them is close together.
    words: Words,
    /// Their numbers in the order of their bytes.
    order: Vec<u32>,
    /// The articles of each word, ascending.
    articles: Ascending<1>,
    /// What follows each word in the articles.
    followers: Followers,
    /// The places of each word in quoted words, ascending: witness and position.
    said: Ascending<2>,
}

/// What stands between two texts, and is no word.
const BREAK: u32 = u32::MAX;

/// A place of a term in a witness.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The witness's id.
    pub witness: u32,
    /// Counted in terms from 0 and on through all pieces of the witness's quoted words.
    pub position: u32,
}

/// A term and what holds it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// A word, a beginning or a run.
    pub term: &'a str,
    /// The witnesses in whose quoted words it stands, ascending; of a run none are listed.
    pub witnesses: &'a [u32],
    /// Where a word stands in these, ascending.
    pub said: &'a [Place],
    /// The articles in whose title or body it stands, ascending.
    pub articles: &'a [u32],
}

impl Index {
    /// Shows all entries in the order of their terms' bytes, until `show` fails.
    ///
    /// # Errors
    ///
    /// Whatever `show` fails with.
    pub fn each<E>(&self, mut show: impl FnMut(Entry) -> Result<(), E>) -> Result<(), E> {
        runs::each(self, &mut show)?;
        let mut beginnings = beginnings::of(self).into_iter().peekable();
        let (mut said, mut witnesses, mut articles) = (Vec::new(), Vec::new(), Vec::new());
        for &number in &self.order {
            let word = self.words.word(number);
            while let Some(next) = beginnings.next_if(|next| next.term.as_str() < word) {
                next.show(self, &mut show)?;
            }
            said.clear();
            let places = self.said.of(number as usize);
            said.extend(places.map(|[witness, position]| Place { witness, position }));
            refill(&mut witnesses, said.iter().map(|place| place.witness));
            let holding = self.articles.of(number as usize);
            refill(&mut articles, holding.map(|[article]| article));
            show(Entry {
                term: word,
                witnesses: &witnesses,
                said: &said,
                articles: &articles,
            })?;
        }
        beginnings.try_for_each(|last| last.show(self, &mut show))
    }
}

/// Fills a list anew with numbers that ascend, each once.
fn refill(list: &mut Vec<u32>, numbers: impl Iterator<Item = u32>) {
    list.clear();
    list.extend(numbers);
    list.dedup();
}

/// The term under which everything is listed that holds a word with this beginning, if it is: where
/// no more than a few words begin so, it is not.
pub fn beginning(letters: &str) -> String {
    format!("{letters}*")
}

/// The term under which the articles are listed that hold two or three words one behind the other.
pub fn run(words: &[&str]) -> String {
    let mut term = String::new();
    for word in words {
        term.push(' ');
        term.push_str(word);
    }
    term
}

/// As many articles may hold both parts of a run by chance before it is listed.
const CHANCE: u64 = 32;

/// Whether a run is listed whose one part stands in `first` of all articles and whose other part in
/// `second`: if it isn't although it would be, it stands in none.
///
/// The parts of a pair are its words; those of a triple are its two pairs, which are themselves
/// listed.
pub fn is_listed(first: usize, second: usize, articles: usize) -> bool {
    first as u64 * second as u64 > CHANCE * articles as u64
}

/// The terms of a text in order, each with its place: what the index holds and a query asks for.
///
/// A word of which folding leaves nothing is no term.
pub fn terms(text: &str) -> impl Iterator<Item = (Span, String)> + '_ {
    text::words(text)
        .map(|span| (span, text::fold(span.of(text)).into_owned()))
        .filter(|(_, term)| !term.is_empty())
}

/// The texts of an article in which words are searched: its title and each paragraph of its body.
///
/// A phrase never runs from one into the next.
pub fn searched<'a>(
    title: Option<&'a str>,
    text: &'a str,
    body: impl Iterator<Item = Span> + 'a,
) -> impl Iterator<Item = &'a str> {
    title.into_iter().chain(body.map(move |span| span.of(text)))
}

//! What an alignment amounts to in words.

use std::collections::btree_map::{BTreeMap, Entry};
use std::ops::Range;

use super::contradiction::{Contradiction, contradiction};
use super::negation::is_negation;
use super::related::related;
use super::side::Side;
use super::spelling::number;
use super::token::Token;
use super::{Alignment, Edit, Op};
use crate::text::is_quotation_mark;

/// A way in which the other text differs from the base, with all the places where it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What the difference is.
    pub kind: DifferenceKind,
    /// The words of the base as they stand there; empty for [`DifferenceKind::Adds`].
    pub base: String,
    /// The words of the other as they stand there; empty for [`DifferenceKind::LeavesOut`].
    pub other: String,
    /// Whether all words of the other are the reporter's, between what is quoted or in brackets; of
    /// what is cut, whether the reporter has most of its words around what is quoted.
    pub is_reported: bool,
    /// Whether what the other quotes is not what the base quotes, in the midst of what both do.
    pub is_alteration: bool,
    /// How many words are meant: of a change the longer side's.
    pub words: usize,
    /// Whether it turns what is said into something else.
    pub contradiction: Option<Contradiction>,
    /// Where the texts differ in just this way; never empty.
    pub places: Vec<Edit>,
}

impl Difference {
    /// How often the texts differ in just this way.
    pub fn count(&self) -> usize {
        self.places.len()
    }
}

/// What the other text does with the base's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DifferenceKind {
    /// It has other words for them.
    Changes,
    /// It leaves them out in its midst.
    LeavesOut,
    /// It leaves them out and says so by "…" or "[...]".
    Omits,
    /// It leaves them out between two quotations.
    Skips,
    /// It begins later or ends earlier: the words stand before its first or behind its last.
    Stops,
    /// It has words that the base has not.
    Adds,
    /// It has words in brackets that the base has not: they were not said.
    Inserts,
    /// It has words before the first or behind the last of the base, where the base leaves some
    /// out, or another quotation.
    GoesOn,
    /// It has them in another place.
    Moves,
}

/// Fewest words that carry content by which a reporter is seen to tell what is not quoted.
const FEWEST_TOLD: usize = 2;

/// The most words that are left out or put in without cutting the text.
const SEVERAL: usize = 8;

/// What differs, in the order of the base; equal differences are told once, with their count. That
/// only the reporter's words of the base are left out is no difference, nor that the other's
/// reporter has the words.
pub fn in_words(alignment: &Alignment, base: Side, other: Side) -> Vec<Difference> {
    let mut differences: Vec<Difference> = Vec::new();
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    let place = Place { base, other };
    let parts = alignment.edits.iter();
    let parts: Vec<&Edit> = parts.filter(|part| place.kind(part).is_some()).collect();
    for edit in place.phrases(&alignment.edits) {
        let Some(kind) = place
            .kind(&edit)
            .filter(|kind| !place.is_link(*kind, &edit))
        else {
            continue;
        };
        let sides = [(base, &edit.base), (other, &edit.other)];
        let told = sides.map(|(side, run)| side.quoted(run));
        let folded = told.each_ref().map(|told| folded(told));
        match known.entry((kind, folded)) {
            Entry::Occupied(at) => differences[*at.get()].places.push(edit),
            Entry::Vacant(at) => {
                at.insert(differences.len());
                let is_told = kind.is_cut() && place.tells(&edit);
                let is_reported = sides.map(|(side, run)| side.is_reported(run));
                let words_told = told.iter().map(Vec::len).max().unwrap_or(0);
                let is_alteration = kind.is_within()
                    && is_reported == [false; 2]
                    && !is_told
                    && !kind.is_sentence(words_told);
                let [base_words, other_words] = [(base, &told[0]), (other, &told[1])]
                    .map(|(side, told)| words(side.text, told));
                differences.push(Difference {
                    kind,
                    base: base_words,
                    other: other_words,
                    is_reported: is_reported[1] || is_told,
                    is_alteration,
                    words: words_told,
                    contradiction: place
                        .contradiction(&parts, &edit)
                        .filter(|_| kind.is_between() && is_reported == [false; 2]),
                    places: vec![edit],
                });
            }
        }
    }
    differences
}

impl DifferenceKind {
    /// Whether one text only has more of the words than the other.
    pub fn is_cut(self) -> bool {
        use DifferenceKind::{GoesOn, LeavesOut, Omits, Skips, Stops};
        matches!(self, LeavesOut | Omits | Skips | Stops | GoesOn)
    }

    /// Whether so many words that only one text has are a sentence that the other one cuts.
    fn is_sentence(self, words: usize) -> bool {
        matches!(self, DifferenceKind::LeavesOut | DifferenceKind::Adds) && words > SEVERAL
    }

    /// Whether it stands between what both texts have, and the other one's reporter has no words
    /// there by which the sense may be the same.
    fn is_between(self) -> bool {
        self.is_within() || self == DifferenceKind::Omits
    }

    /// Whether it stands in the midst of what both texts have, and nothing tells of it.
    fn is_within(self) -> bool {
        use DifferenceKind::{Adds, Changes, LeavesOut, Moves};
        matches!(self, Changes | LeavesOut | Adds | Moves)
    }
}

/// Both texts, to tell what an edit is.
pub(super) struct Place<'a> {
    pub(super) base: Side<'a>,
    pub(super) other: Side<'a>,
}

impl Place<'_> {
    /// What an edit is; none for what is no difference.
    pub(super) fn kind(&self, edit: &Edit) -> Option<DifferenceKind> {
        Some(match edit.op {
            Op::Kept | Op::MovedTo => return None,
            Op::MovedFrom => DifferenceKind::Moves,
            Op::Changed => DifferenceKind::Changes,
            Op::Cut if self.base.is_reported(&edit.base) => return None,
            Op::Cut if self.reports(edit) => return None,
            Op::Cut if is_edge(&edit.other, self.other.tokens.len()) => {
                match self.base.denies(&edit.base, edit.other.start == 0) {
                    true => DifferenceKind::LeavesOut,
                    false => DifferenceKind::Stops,
                }
            }
            Op::Cut if self.other.declares(edit.other.start) => DifferenceKind::Omits,
            Op::Cut if self.other.pauses(edit.other.start) => DifferenceKind::Skips,
            Op::Cut => DifferenceKind::LeavesOut,
            Op::Added if self.other.is_bracketed(&edit.other) => DifferenceKind::Inserts,
            Op::Added if is_edge(&edit.base, self.base.tokens.len()) => {
                match self.other.denies(&edit.other, edit.base.start == 0) {
                    true => DifferenceKind::Adds,
                    false => DifferenceKind::GoesOn,
                }
            }
            Op::Added if self.other.is_whole(&edit.other) => DifferenceKind::GoesOn,
            // There it is the base that leaves out.
            Op::Added if self.base.declares(edit.base.start) => DifferenceKind::GoesOn,
            Op::Added if self.base.pauses(edit.base.start) => DifferenceKind::GoesOn,
            Op::Added => DifferenceKind::Adds,
        })
    }
}

impl Place<'_> {
    /// Whether a text only goes on with small words of the reporter's, as between two quotations.
    fn is_link(&self, kind: DifferenceKind, edit: &Edit) -> bool {
        let is_small = |words: Vec<&Token>| !words.iter().any(|word| word.is_content());
        kind == DifferenceKind::GoesOn
            && self.other.is_reported(&edit.other)
            && is_small(self.other.quoted(&edit.other))
    }

    /// Whether the other text has what it does not quote in the reporter's words, in the same
    /// place. What would turn the sense is told in any case.
    fn reports(&self, cut: &Edit) -> bool {
        let lacked = self.base.quoted(&cut.base);
        let turns = |token: &&Token| is_negation(&token.folded) || number(&token.folded).is_some();
        !lacked.iter().any(turns) && self.other.reports(&lacked, cut.other.start)
    }

    /// Whether the other text has most of the words that it does not quote, forms of them included,
    /// in the reporter's words around what it quotes.
    fn tells(&self, cut: &Edit) -> bool {
        let lacked = self.base.quoted(&cut.base);
        let lacked: Vec<&Token> = lacked
            .into_iter()
            .filter(|token| token.is_content())
            .collect();
        if cut.op != Op::Cut || lacked.len() < FEWEST_TOLD {
            return false;
        }
        let around = self.other.reported();
        let is_told = |token: &&&Token| {
            let mut around = around.iter();
            around.any(|word| *word == token.folded || related(word, &token.folded))
        };
        let told = lacked.iter().filter(is_told).count();
        told >= FEWEST_TOLD && 2 * told > lacked.len()
    }

    /// How a change contradicts the base, by itself or by one of the edits that it is made of: of
    /// `parts`, which are all that are told, in the order of the base.
    fn contradiction(&self, parts: &[&Edit], told: &Edit) -> Option<Contradiction> {
        let first = parts.partition_point(|part| part.base.start < told.base.start);
        let parts = parts[first..].iter();
        let parts = parts.take_while(|part| part.base.end <= told.base.end);
        let parts = parts.filter(|part| {
            told.other.start <= part.other.start && part.other.end <= told.other.end
        });
        let sides = |edit: &Edit| {
            let [base, other] = [(self.base, &edit.base), (self.other, &edit.other)]
                .map(|(side, run)| side.around_run(run));
            contradiction([(base.0, &base.1), (other.0, &other.1)], |token| {
                &token.folded
            })
        };
        sides(told).or_else(|| parts.filter_map(|part| sides(part)).min())
    }
}

fn is_edge(place: &Range<usize>, length: usize) -> bool {
    place.start == 0 || place.end == length
}

/// A run of words of a text as it is told: what is quoted of it, if anything is.
pub(crate) fn told(side: Side, run: &Range<usize>) -> String {
    words(side.text, &side.quoted(run))
}

/// Words as they stand in the text, less quotation marks and what is none of them.
fn words(text: &str, run: &[&Token]) -> String {
    let mut words = String::new();
    let mut end = None;
    for token in run {
        if let Some(end) = end {
            words.push_str(&between(text, end, token.span.start));
        }
        words.push_str(token.span.of(text));
        end = Some(token.span.end);
    }
    // Of an editor's brackets one may stand beyond the run.
    if words.matches('[').count() != words.matches(']').count() {
        words.retain(|c| !matches!(c, '[' | ']'));
    }
    words
}

/// What stands between two words; an ellipsis for other words.
fn between(text: &str, start: usize, end: usize) -> String {
    match text.get(start..end) {
        Some(gap) if !gap.contains(char::is_alphanumeric) => {
            gap.chars().filter(|&c| !is_quotation_mark(c)).collect()
        }
        _ => " … ".to_owned(),
    }
}

fn folded(run: &[&Token]) -> String {
    let words: Vec<&str> = run.iter().map(|token| token.folded.as_str()).collect();
    words.join(" ")
}

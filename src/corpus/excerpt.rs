//! Excerpts: of an article no more than the sentences that quote or report somebody, for texts that
//! may not be republished whole.

use super::Reading;
use crate::article::{Article, Part, Role};
use crate::quotation::Kind;
use crate::statement::{Piece, Witness};
use crate::text::Span;
use crate::text::sentences::sentences;

/// What stands for sentences that are left out.
const GAP: &str = "[…]";

/// An article of which some sentences are left out, and what was read in it.
#[derive(Clone, Debug, Default)]
pub struct Excerpt {
    /// The article; a paragraph or part of one that is left out is "[…]", furniture of the page and
    /// facts above the text are gone.
    pub article: Article,
    /// What was read in the whole article, in places of the excerpt.
    pub reading: Reading,
    /// Where each run of sentences stood that is left, ascending, and where it begins now.
    kept: Vec<(Span, usize)>,
}

impl Excerpt {
    /// Leaves the sentences of an article that have a quotation, its speaker or indirect speech in
    /// them or a part of one of `witnesses`, which are those of the article.
    pub fn of<'a>(
        article: &Article,
        reading: &Reading,
        witnesses: impl Iterator<Item = &'a Witness>,
    ) -> Self {
        let told = told(reading, witnesses);
        let mut excerpt = Self {
            article: Article {
                text: String::new(),
                parts: Vec::new(),
                ..article.clone()
            },
            ..Self::default()
        };
        let mut is_gap = false;
        for part in &article.parts {
            let sentences = match part.role {
                Role::Title | Role::Copyright => vec![part.span],
                role if role.is_body() => sentences(&article.text, part.span),
                _ => continue,
            };
            let is_kept = |one: &Span| !part.role.is_body() || overlaps(&told, *one);
            if sentences.iter().any(is_kept) {
                let is_told = sentences.first().is_some_and(|first| !is_kept(first));
                excerpt.close(std::mem::take(&mut is_gap) && !is_told);
                excerpt.push(part.role, &article.text, &sentences, is_kept);
            } else {
                is_gap |= !sentences.is_empty();
            }
        }
        excerpt.close(is_gap);
        excerpt.reading = excerpt.moved_reading(reading);
        excerpt
    }

    /// The witness, its passage in places of the excerpt.
    pub fn witness(&self, witness: &Witness) -> Witness {
        let moved = |piece: &Piece| Piece {
            span: self.moved(piece.span),
            ..*piece
        };
        Witness {
            passage: witness.passage.iter().map(moved).collect(),
            ..witness.clone()
        }
    }

    /// Ends the paragraphs that were left out, if there were any; the one before them may tell so
    /// already.
    fn close(&mut self, is_gap: bool) {
        if is_gap && !self.article.text.ends_with(GAP) {
            self.paragraph(Role::Body, |text| text.push_str(GAP));
        }
    }

    /// Adds what is left of a paragraph.
    fn push(
        &mut self,
        role: Role,
        whole: &str,
        sentences: &[Span],
        is_kept: impl Fn(&Span) -> bool,
    ) {
        let mut kept = std::mem::take(&mut self.kept);
        self.paragraph(role, |text| {
            let start = text.len();
            for run in sentences.chunk_by(|one, two| is_kept(one) == is_kept(two)) {
                text.push_str(if text.len() > start { " " } else { "" });
                if is_kept(&run[0]) {
                    let run = Span::new(run[0].start, run[run.len() - 1].end);
                    kept.push((run, text.len()));
                    text.push_str(run.of(whole));
                } else {
                    text.push_str(GAP);
                }
            }
        });
        self.kept = kept;
    }

    fn paragraph(&mut self, role: Role, write: impl FnOnce(&mut String)) {
        let Article { text, parts, .. } = &mut self.article;
        if !text.is_empty() {
            text.push('\n');
        }
        let start = text.len();
        write(text);
        let span = Span::new(start, text.len());
        parts.push(Part { span, role });
    }

    fn moved_reading(&self, reading: &Reading) -> Reading {
        let mut moved = reading.clone();
        for quotation in &mut moved.quotations {
            quotation.span = self.moved(quotation.span);
            quotation.marked = self.moved(quotation.marked);
        }
        for said in &mut moved.attributions {
            said.source = said.source.map(|span| self.moved(span));
            said.cue = said.cue.map(|span| self.moved(span));
        }
        for speech in &mut moved.indirect {
            for span in [&mut speech.span, &mut speech.source, &mut speech.cue] {
                *span = self.moved(*span);
            }
        }
        moved
    }

    /// Where a place of the whole article is now; nothing at all where that was left out.
    fn moved(&self, span: Span) -> Span {
        let run = |before: usize| before.checked_sub(1).and_then(|at| self.kept.get(at));
        let place = |at: usize, run: Option<&(Span, usize)>| {
            run.map_or(0, |&(old, new)| new + at.min(old.end) - old.start)
        };
        let first = self
            .kept
            .partition_point(|(old, _)| old.start <= span.start);
        let last = self.kept.partition_point(|(old, _)| old.start < span.end);
        let start = place(span.start, run(first));
        Span::new(start, place(span.end, run(last)).max(start))
    }
}

/// Every place that tells who said what, ascending, without overlap.
fn told<'a>(reading: &Reading, witnesses: impl Iterator<Item = &'a Witness>) -> Vec<Span> {
    let quoted = reading.quotations.iter().zip(&reading.attributions);
    let quoted = quoted.filter(|(quotation, _)| quotation.kind != Kind::None);
    let quoted = quoted.flat_map(|(quotation, said)| {
        let told = said.source.into_iter().chain(said.cue);
        told.chain([quotation.marked])
    });
    let indirect = reading.indirect.iter();
    let indirect = indirect.flat_map(|speech| [speech.span, speech.source, speech.cue]);
    let passages = witnesses.flat_map(|witness| &witness.passage);
    let passages = passages.map(|piece| piece.span);
    let mut told: Vec<Span> = quoted.chain(indirect).collect();
    told.extend(passages);
    told.sort_unstable_by_key(|span| (span.start, span.end));
    told.dedup_by(|next, last| {
        let goes_on = next.start <= last.end;
        if goes_on {
            last.end = last.end.max(next.end);
        }
        goes_on
    });
    told
}

/// Whether a place shares a byte with one of these, which ascend without overlap.
fn overlaps(told: &[Span], place: Span) -> bool {
    let next = told.partition_point(|span| span.end <= place.start);
    told.get(next).is_some_and(|span| span.start < place.end)
}

//! `verbatim report`: what was read and how, so that nothing is lost unseen.

use std::io::{BufWriter, Write, stdout};

use clap::Args;
use verbatim::article::{Article, Known};
use verbatim::extraction::Extraction;
use verbatim::problem::{Place, Problem};
use verbatim::quotation::Kind;
use verbatim::read;
use verbatim::text::{self, Span};

use crate::print::{counted, harmless, name_of, unprinted};
use crate::{Failure, Input, KeepsNothing, Outcome, gather};

/// The arguments of `verbatim report`.
#[derive(Args)]
pub(crate) struct Report {
    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    _keeps: KeepsNothing,
}

impl Report {
    /// Reads the articles and prints the report.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let mut out = BufWriter::new(stdout().lock());
        let gathered = gather::each(&self.input, None, &mut |found| {
            write_article(&mut out, &found.article, &found.extraction).map_err(unprinted)
        })?;
        write_problems(&mut out, &gathered.problems).map_err(unprinted)?;
        Ok(gathered.outcome(&self.input))
    }
}

fn write_problems(out: &mut impl Write, problems: &[Problem]) -> std::io::Result<()> {
    writeln!(out, "{}", counted(problems.len(), "problem"))?;
    for problem in problems {
        writeln!(out, "  {}", harmless(problem))?;
    }
    out.flush()
}

fn write_article(
    out: &mut impl Write,
    article: &Article,
    extraction: &Extraction,
) -> std::io::Result<()> {
    let (id, place) = (harmless(&article.id), harmless(&article.place));
    writeln!(out, "{id} ({place})")?;
    write_field(out, "title", article.title.as_ref())?;
    write_field(out, "outlet", article.outlet.as_ref())?;
    write_field(out, "date", article.date.as_ref())?;
    write_field(out, "url", article.url.as_ref())?;
    write_field(out, "byline", article.byline.as_ref())?;
    write_field(out, "language", article.language.as_ref())?;
    write_counts(out, extraction)?;
    let mut lines = Lines::of(article);
    let apart = article
        .parts
        .iter()
        .filter(|part| part.role.is_boilerplate());
    for part in apart {
        let what = format!("set apart as {:?}", part.role);
        let place = lines.place(part.span);
        write_place(out, article, (place, part.span), &what)?;
    }
    for &stray in &extraction.strays {
        let near = surroundings(&article.text, stray);
        let place = lines.place(stray);
        write_place(
            out,
            article,
            (place, near),
            "quotation mark of no quotation",
        )?;
    }
    writeln!(out)
}

fn write_field<T: ToString>(
    out: &mut impl Write,
    name: &str,
    field: Option<&Known<T>>,
) -> std::io::Result<()> {
    match field {
        Some(known) => {
            let value = harmless(known.value.to_string());
            writeln!(out, "  {name}: {value} [{}]", name_of(&known.origin))
        }
        None => writeln!(out, "  {name}: unknown"),
    }
}

fn write_counts(out: &mut impl Write, extraction: &Extraction) -> std::io::Result<()> {
    let of = |kind| {
        extraction
            .quotations
            .iter()
            .filter(|quotation| quotation.kind == kind)
            .count()
    };
    let unattributed = extraction
        .quotations
        .iter()
        .zip(&extraction.attributions)
        .filter(|(quotation, said)| quotation.kind != Kind::None && said.shown().is_none())
        .count();
    writeln!(
        out,
        "  quotations: {} speech, {} fragments ({unattributed} unattributed); {} marked words that are none",
        of(Kind::Speech),
        of(Kind::Fragment),
        of(Kind::None),
    )
}

fn write_place(
    out: &mut impl Write,
    article: &Article,
    (place, span): (Place, Span),
    what: &str,
) -> std::io::Result<()> {
    let words = text::one_line(span.of(&article.text));
    let (place, words) = (harmless(place), harmless(words));
    writeln!(out, "  {place}: {what}: {words}")
}

/// The lines of an article, counted once where its places are asked for as they ascend.
struct Lines<'a> {
    article: &'a Article,
    byte: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    fn of(article: &'a Article) -> Self {
        Self {
            article,
            byte: 0,
            line: 1,
        }
    }

    /// Where a span of the text stands in its file: the text of a row has the row's line, and that
    /// of a page or a document has none, because its lines are not those of the file.
    fn place(&mut self, span: Span) -> Place {
        let mut place = self.article.place.clone();
        if place.line.is_some() || read::is_marked_up(&place.file) {
            return place;
        }
        if span.start < self.byte {
            (self.byte, self.line) = (0, 1);
        }
        let between = self.article.text.get(self.byte..span.start);
        self.line += between.unwrap_or_default().matches('\n').count() as u32;
        self.byte = span.start;
        place.line = Some(self.line);
        place
    }
}

/// A few words either side of a mark, so that a reader can find it.
fn surroundings(text: &str, mark: Span) -> Span {
    let floor = text.floor_char_boundary(mark.start.saturating_sub(40));
    let ceiling = text.ceil_char_boundary(mark.end + 40);
    Span::new(floor, ceiling)
}

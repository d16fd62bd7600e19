//! What a command prints: what was found to standard output, all else to standard error.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write, stderr};

use serde::Serialize;
use verbatim::quotation::Quotation;
use verbatim::text::CodePoints;

use crate::Failure;

/// Prints `value` as one line of JSON.
pub(crate) fn print_line(out: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    let json = serde_json::to_string(value).map_err(|error| error.to_string())?;
    writeln!(out, "{json}").map_err(unprinted)
}

/// A failure to print what was found.
pub(crate) fn unprinted(error: io::Error) -> Failure {
    match error.kind() {
        ErrorKind::BrokenPipe => Failure::Unread,
        _ => Failure::Told(format!("what was found cannot be printed: {error}")),
    }
}

/// Tells the person who called the command; if nobody listens, the work goes on.
pub(crate) fn tell(what: impl Display) {
    let _ = writeln!(stderr(), "{}", harmless(what));
}

/// So many of what `noun` names.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// The name by which JSON knows a value of an enum.
pub(crate) fn name_of(value: &impl Serialize) -> String {
    let name = serde_json::to_value(value).unwrap_or_default();
    name.as_str().map(str::to_owned).unwrap_or_default()
}

/// Where words begin and end, in code points.
pub(crate) type Points = (usize, usize);

/// Where each of the quotations of a text stands: counted at once, because to count takes the whole
/// text.
pub(crate) fn points(text: &str, quotations: &[Quotation]) -> Vec<Points> {
    let mut points = CodePoints::new(text);
    let spans = quotations.iter().map(|quotation| quotation.span);
    spans
        .map(|span| (points.at(span.start), points.at(span.end)))
        .collect()
}

/// How likely an attribution is, to the hundredth.
pub(crate) fn to_hundredth(confidence: f32) -> f64 {
    (f64::from(confidence) * 100.0).round() / 100.0
}

/// What a terminal only shows: articles and their files may be named anything, and hold anything.
pub(crate) fn harmless(what: impl Display) -> String {
    // What turns the direction of a line makes it read as another one.
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = |c: char| match c.is_control() || turns(c) {
        true => '\u{fffd}',
        false => c,
    };
    what.to_string().chars().map(shown).collect()
}

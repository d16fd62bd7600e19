//! How often the right speaker was given, and how often when one is shown.

use std::collections::BTreeMap;

use super::gold::Quote;
use super::name::is_pronoun;
use super::reliability::{self, Guess};
use super::share::Share;

/// A quotation that was found, and whether its speaker is the annotated one.
pub(crate) struct Answer<'a> {
    pub(crate) quote: &'a Quote,
    pub(crate) found: &'a Quote,
    pub(crate) right: bool,
}

/// The speakers of all quotations found that an annotation tells something of.
#[derive(Default)]
pub(crate) struct Speakers {
    all: Share,
    forms: BTreeMap<&'static str, Share>,
    guesses: Vec<Guess>,
}

impl Speakers {
    pub(crate) fn add(&mut self, answer: Answer) {
        self.all.count(answer.right);
        for form in [form(answer.quote), part(answer.quote)] {
            self.forms.entry(form).or_default().count(answer.right);
        }
        self.guesses.push(Guess {
            shown: answer.found.shown,
            answered: answer.found.speaker.is_some() || answer.found.speaker_full.is_some(),
            confidence: answer.found.confidence,
            right: answer.right,
        });
    }

    pub(crate) fn print(&self) {
        println!(
            "  {:<28} {:5.1}",
            "speaker, of regions found",
            self.all.percent()
        );
        for (form, share) in &self.forms {
            println!("    {form:<26} {:5.1}  of {}", share.percent(), share.whole);
        }
        reliability::print(&self.guesses);
    }
}

/// How the text names the speaker.
fn form(quote: &Quote) -> &'static str {
    match (&quote.speaker, &quote.speaker_full) {
        (None, _) => "named nowhere",
        (Some(words), _) if is_pronoun(words) => "by a pronoun",
        (Some(words), Some(full)) if full.contains(words.as_str()) || ends_alike(words, full) => {
            "by name"
        }
        (Some(_), _) => "by a description or otherwise",
    }
}

fn ends_alike(words: &str, full: &str) -> bool {
    full.rsplit(' ')
        .next()
        .is_some_and(|last| words.contains(last))
}

/// How much of what was said is quoted.
fn part(quote: &Quote) -> &'static str {
    match quote.kind.as_str() {
        "direct" => "whole sentences",
        _ => "fragments",
    }
}

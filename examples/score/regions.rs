//! How much of what is quoted was found.

use std::time::Duration;

use super::gold::{Quote, Run, Scored};
use super::matching::{Place, matched};
use super::name::{is_right, is_scorable};
use super::share::Found;
use super::speakers::{Answer, Speakers};

/// Prints the figures of a file of articles.
pub(crate) fn print(run: &Run) {
    let mut tally = Tally::default();
    for scored in &run.scored {
        tally.add(scored);
    }
    let Found {
        annotated, found, ..
    } = tally.regions;
    let articles = run.scored.len();
    println!("  {articles} articles, {annotated} quoted regions annotated, {found} found");
    tally.regions.print("quoted regions (80% overlap)");
    tally.exact.print("quoted regions (exact)");
    tally.speakers.print();
    tally.end_to_end.print("end to end");
    println!(
        "  {:<28} {:7.0} articles/s",
        "extraction, one core",
        rate(articles, run.took)
    );
}

fn rate(articles: usize, took: Duration) -> f64 {
    articles as f64 / took.as_secs_f64().max(f64::EPSILON)
}

#[derive(Default)]
struct Tally {
    regions: Found,
    exact: Found,
    end_to_end: Found,
    speakers: Speakers,
}

impl Tally {
    fn add(&mut self, scored: &Scored) {
        let places = |quotes: &[&Quote]| -> Vec<Place> {
            quotes
                .iter()
                .map(|quote| Place::of(quote, scored))
                .collect()
        };
        let quoted = |quote: &&Quote| quote.kind == "direct" || quote.kind == "mixed";
        let (ignored, annotated): (Vec<&Quote>, Vec<&Quote>) = scored
            .annotated
            .iter()
            .filter(quoted)
            .partition(|quote| quote.ignore);
        let found: Vec<&Quote> = scored.found.iter().filter(quoted).collect();
        let (wanted, ignored, got) = (places(&annotated), places(&ignored), places(&found));
        let matches = matched(&wanted, &got);
        let is_ignored = |at: &usize| {
            !matches.contains(&Some(*at))
                && ignored
                    .iter()
                    .any(|place| place.shared(got[*at]) * 2 >= got[*at].len())
        };
        let kept = (0..got.len())
            .filter(|at| got[*at].len() > 0 && !is_ignored(at))
            .count();
        let exact = wanted.iter().filter(|place| got.contains(place)).count();
        self.regions.annotated += wanted.len();
        self.regions.found += kept;
        self.exact.annotated += wanted.len();
        self.exact.found += kept;
        self.exact.right += exact;
        self.end_to_end.found += kept;
        for (quote, at) in annotated.iter().zip(&matches) {
            let found = at.map(|at| found[at]);
            self.regions.right += usize::from(found.is_some());
            if !is_scorable(quote) {
                self.end_to_end.found -= usize::from(found.is_some());
                continue;
            }
            self.end_to_end.annotated += 1;
            if let Some(found) = found {
                let right = is_right(quote, found);
                self.end_to_end.right += usize::from(right);
                self.speakers.add(Answer {
                    quote,
                    found,
                    right,
                });
            }
        }
    }
}

//! How often the phrases that witnesses use come back in the news.

use super::directory::Directory;
use super::hash::hash;
use super::lexicon::Word;
use crate::align::path::Link;
use crate::date::Date;

/// Words of a phrase.
pub(super) const PHRASE: usize = 3;

/// Days after which the same phrase in the news is taken to be used anew.
const CYCLE: u16 = 4;

/// Undated articles that count as much as one more news cycle.
const UNDATED: u8 = 8;

/// In how many news cycles a phrase may stand before it is taken for a stock phrase.
const FRESH: f32 = 3.0;

/// Words in a row that a stock phrase may have, and those that none has.
const STOCK: (f32, f32) = (4.0, 16.0);

/// The phrases of witnesses, and in how many news cycles each stands.
#[derive(Default)]
pub(super) struct Phrases {
    places: Directory,
    spreads: Vec<Spread>,
    all: Total,
    /// The first date there is: days are counted from it.
    first: Option<Date>,
    /// The day of the article that is counted.
    day: Option<u16>,
}

/// In how many news cycles a phrase stands, as far as that matters: in four bytes.
#[derive(Clone, Copy, Default)]
struct Spread {
    /// The last day that began a cycle.
    last: u16,
    cycles: u8,
    undated: u8,
}

/// How many news cycles all articles together span.
#[derive(Default)]
struct Total {
    last: Option<u16>,
    cycles: u32,
    undated: u32,
}

impl Phrases {
    /// Phrases to be counted, by their keys, in articles of which `first` is the first date.
    pub(super) fn of(keys: Vec<u32>, first: Option<Date>) -> Self {
        let places = Directory::of(keys);
        Self {
            spreads: vec![Spread::default(); places.len()],
            places,
            all: Total::default(),
            first,
            day: None,
        }
    }

    /// Counts an article of that date, whose phrases come next.
    pub(super) fn open(&mut self, date: Option<Date>) {
        let days = date.zip(self.first);
        let days = days.map(|(date, first)| date.days_apart(first));
        self.day = days.map(|days| u16::try_from(days).unwrap_or(u16::MAX));
        self.all.add(self.day);
    }

    /// Counts the phrases that the article's words up to here end with; whether the longest stood
    /// before, in this article or another. What is repeated word for word, such as a statement that
    /// everybody carries, must not make its words look common.
    pub(super) fn meet(&mut self, up_to: &[Option<Word>]) -> bool {
        let mut again = false;
        for length in 1..=PHRASE.min(up_to.len()) {
            let phrase = &up_to[up_to.len() - length..];
            let Some(key) = whole_key(phrase) else { break };
            if let Some(place) = self.places.place(key) {
                let spread = &mut self.spreads[place];
                again = length == PHRASE && (spread.cycles > 0 || spread.undated > 0);
                spread.add(self.day);
            }
        }
        again
    }

    /// Whether a phrase of up to three words stands in more than that share of the news cycles, and
    /// in more than a few.
    pub(super) fn is_habit(&self, phrase: &[Word], share: f32) -> bool {
        let place = self.places.place(key(phrase));
        let cycles = place.map_or(0.0, |place| self.spreads[place].cycles());
        // Cycles beyond the most that are counted say nothing.
        let most = f32::from(u8::MAX - 1);
        cycles > FRESH && cycles > (share * self.all.cycles()).min(most)
    }

    /// For each link, from 0 to 1, what the words that surround it leave of its bits: a phrase that
    /// is used again and again is no sign of one utterance.
    pub(super) fn freshness(&self, words: &[Word], links: &[Link]) -> Vec<f32> {
        let mut fresh = Vec::with_capacity(links.len());
        for run in links.chunk_by(|one, two| (one.0 + 1, one.1 + 1) == *two) {
            let length = PHRASE.min(run.len());
            let phrases = run.windows(length).map(|phrase| {
                let phrase = words.get(phrase[0].0..phrase[0].0 + length);
                let place = phrase.and_then(|phrase| self.places.place(key(phrase)));
                place.map_or(1.0, |place| self.spreads[place].freshness())
            });
            let phrases: Vec<f32> = phrases.collect();
            // No phrase in everybody's mouth is as long as a sentence.
            let least = (run.len() as f32 - STOCK.0) / (STOCK.1 - STOCK.0);
            fresh.extend((0..run.len()).map(|at| {
                let around = phrases.get(at.saturating_sub(2)..phrases.len().min(at + 1));
                let around = around.unwrap_or_default().iter().copied();
                let freshest = around.reduce(f32::max).unwrap_or(1.0);
                freshest.max(least).min(1.0)
            }));
        }
        fresh
    }
}

/// Whether a day begins a news cycle, behind the last one that did.
fn begins_cycle(day: u16, last: Option<u16>) -> bool {
    last.is_none_or(|last| day.abs_diff(last) >= CYCLE)
}

impl Total {
    fn add(&mut self, day: Option<u16>) {
        let Some(day) = day else {
            self.undated += 1;
            return;
        };
        if begins_cycle(day, self.last) {
            self.last = Some(day);
            self.cycles += 1;
        }
    }

    fn cycles(&self) -> f32 {
        (self.cycles + self.undated / u32::from(UNDATED)) as f32
    }
}

impl Spread {
    fn add(&mut self, day: Option<u16>) {
        match day {
            None => self.undated = self.undated.saturating_add(1),
            Some(day) if begins_cycle(day, (self.cycles > 0).then_some(self.last)) => {
                self.last = day;
                self.cycles = self.cycles.saturating_add(1);
            }
            Some(_) => {}
        }
    }

    fn cycles(self) -> f32 {
        f32::from(u16::from(self.cycles) + u16::from(self.undated / UNDATED))
    }

    fn freshness(self) -> f32 {
        (FRESH / self.cycles().max(1.0)).min(1.0)
    }
}

/// The key of a phrase.
pub(super) fn key(phrase: &[Word]) -> u32 {
    hash(phrase.iter().map(|&word| u64::from(word))) as u32
}

/// The key of a phrase of which all words are known.
fn whole_key(phrase: &[Option<Word>]) -> Option<u32> {
    let mut known = [0; PHRASE];
    for (known, word) in known.iter_mut().zip(phrase) {
        *known = (*word)?;
    }
    Some(key(&known[..phrase.len()]))
}

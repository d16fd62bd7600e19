//! Counting: results and facets in one pass over what the text matches.
//!
//! What fails no filter is a result and counts in every facet; what fails exactly one counts in
//! that one's facet, whose own selection is thereby left out; the rest counts nowhere.

use super::sieve::{DATE, KIND, LANGUAGE, OUTLET, SPEAKER, Sieve};
use crate::bundle::{Core, NONE, Section};
use crate::id::{ArticleId, StatementId, WitnessId};

/// Results in the corpus's own order.
pub(super) struct Counted<Id> {
    pub(super) hits: Vec<Id>,
    pub(super) witnesses: Vec<WitnessId>,
    pub(super) facets: Counters,
}

/// For each value of each facet the number of results; the last one counts the unknown.
#[derive(Default)]
pub(super) struct Counters {
    pub(super) outlets: Vec<u32>,
    pub(super) speakers: Vec<u32>,
    pub(super) languages: Vec<u32>,
    pub(super) kinds: Vec<u32>,
    /// By month since `first_month`.
    pub(super) months: Vec<u32>,
    /// Packed without the day.
    pub(super) first_month: u32,
}

/// A counter for each value, and the last result that each counted: a result counts once.
struct Tally {
    counts: Vec<u32>,
    last: Vec<u32>,
}

impl Tally {
    fn new(values: usize) -> Self {
        Self {
            counts: vec![0; values + 1],
            last: vec![NONE; values + 1],
        }
    }

    fn add(&mut self, value: u32, result: u32) {
        let unknown = self.last.len() - 1;
        let place = if value == NONE {
            unknown
        } else {
            value as usize
        };
        if let Some((last, count)) = self.last.get_mut(place).zip(self.counts.get_mut(place)) {
            *count += u32::from(*last != result);
            *last = result;
        }
    }
}

/// The columns that are counted, and their counters.
struct Count<'a> {
    core: &'a Core,
    outlets: Tally,
    speakers: Tally,
    languages: Tally,
    kinds: Tally,
    months: Tally,
    first_month: u32,
}

impl<'a> Count<'a> {
    fn new(core: &'a Core) -> Self {
        let month = |date: crate::date::Date| date.packed() >> 5;
        let (first, last) = core.dates().map_or((0, 0), |(a, b)| (month(a), month(b)));
        let counts = &core.manifest().counts;
        let months = if first == 0 { 0 } else { last - first + 1 };
        Self {
            core,
            outlets: Tally::new(counts.outlets as usize),
            speakers: Tally::new(counts.people as usize),
            languages: Tally::new(core.languages().count()),
            kinds: Tally::new(2),
            months: Tally::new(months as usize),
            first_month: first,
        }
    }

    /// Counts what an article says for a result in the facets that `fails` leaves open.
    fn article(&mut self, article: u32, result: u32, fails: u8) {
        let at = article as usize;
        if fails & !OUTLET == 0 {
            let outlet = self.core.column(Section::ArticleOutlet).get(at);
            self.outlets.add(outlet, result);
        }
        if fails & !LANGUAGE == 0 {
            let language = self.core.column(Section::ArticleLanguage).get(at);
            self.languages.add(language, result);
        }
        if fails & !DATE == 0 {
            let date = self.core.column(Section::ArticleDate).get(at);
            let month = if date == 0 {
                NONE
            } else {
                (date >> 5) - self.first_month
            };
            self.months.add(month, result);
        }
    }

    fn into_counters(self) -> Counters {
        Counters {
            outlets: self.outlets.counts,
            speakers: self.speakers.counts,
            languages: self.languages.counts,
            kinds: self.kinds.counts,
            months: self.months.counts,
            first_month: self.first_month,
        }
    }
}

/// Counts statements; `found` are the witnesses that the text matches, or `None` for all.
pub(super) fn statements(
    core: &Core,
    sieve: &Sieve,
    found: Option<Vec<u32>>,
) -> Counted<StatementId> {
    let mut count = Count::new(core);
    let (mut hits, mut witnesses) = (Vec::new(), Vec::new());
    let articles = core.column(Section::WitnessArticle);
    let own_speakers = core.column(Section::WitnessSpeaker);
    let speakers = core.column(Section::StatementSpeaker);
    let kinds = core.bytes(Section::WitnessKind);
    let starts = core.column(Section::StatementWitnesses);
    let mut statement = 0;
    for witness in found.unwrap_or_else(|| (0..core.manifest().counts.witnesses).collect()) {
        while starts.get(statement as usize + 1) <= witness {
            statement += 1;
        }
        let at = witness as usize;
        let article = articles.get(at);
        let kind = kinds.get(at).copied().unwrap_or(0);
        let both = [speakers.get(statement as usize), own_speakers.get(at)];
        let fails = sieve.witness(article, kind, both);
        if fails.count_ones() > 1 {
            continue;
        }
        if fails == 0 {
            witnesses.push(WitnessId(witness));
            if hits.last() != Some(&StatementId(statement)) {
                hits.push(StatementId(statement));
            }
        }
        count.article(article, statement, fails);
        if fails & !KIND == 0 {
            count.kinds.add(u32::from(kind), statement);
        }
        if fails & !SPEAKER == 0 {
            both.into_iter()
                .for_each(|id| count.speakers.add(id, statement));
        }
    }
    Counted {
        hits,
        witnesses,
        facets: count.into_counters(),
    }
}

/// Counts articles; `found` are those that the text matches, or `None` for all.
pub(super) fn articles(core: &Core, sieve: &Sieve, found: Option<Vec<u32>>) -> Counted<ArticleId> {
    let mut count = Count::new(core);
    let mut hits = Vec::new();
    let speakers = core.column(Section::Speakers);
    for article in found.unwrap_or_else(|| (0..core.manifest().counts.articles).collect()) {
        let fails = sieve.article(core, article);
        if fails.count_ones() > 1 {
            continue;
        }
        if fails == 0 {
            hits.push(ArticleId(article));
        }
        count.article(article, article, fails);
        if fails & !SPEAKER == 0 {
            for at in core.stretch(Section::ArticleSpeakers, article as usize) {
                count.speakers.add(speakers.get(at as usize), article);
            }
        }
    }
    Counted {
        hits,
        witnesses: Vec::new(),
        facets: count.into_counters(),
    }
}

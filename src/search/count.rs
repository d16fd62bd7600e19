//! Counting: results and facets in one pass over what the text matches.
//!
//! What fails no filter is a result and counts in every facet; what fails exactly one counts in
//! that one's facet, whose own selection is thereby left out; the rest counts nowhere.

use super::sieve::{DATE, KIND, LANGUAGE, OUTLET, SPEAKER, Sieve, VARIANCE};
use crate::bundle::{Column, Core, NONE, Section};
use crate::date::Date;
use crate::id::{ArticleId, StatementId, WitnessId};
use crate::version::{Variance, Variances};

/// Results in the corpus's own order.
pub(super) struct Counted<Id> {
    pub(super) hits: Vec<Id>,
    pub(super) witnesses: Vec<WitnessId>,
    pub(super) facets: Counters,
}

/// For each value of each facet the number of results; the last one counts the unknown.
pub(super) struct Counters {
    pub(super) outlets: Vec<u32>,
    pub(super) speakers: Vec<u32>,
    pub(super) languages: Vec<u32>,
    pub(super) kinds: Vec<u32>,
    pub(super) variances: Vec<u32>,
    /// By month since `first_month`.
    pub(super) months: Vec<u32>,
    /// Packed without the day.
    pub(super) first_month: u32,
    /// By day since `first_day`, of months with 32 numbers each; the last one is no day.
    pub(super) days: Vec<u32>,
    /// The first of the months that are counted by their days, packed as a date without a day.
    pub(super) first_day: u32,
}

/// For each value of a facet its count and the last result counted: a result counts once.
struct Tally(Vec<(u32, u32)>);

impl Tally {
    fn new(values: usize) -> Self {
        Self(vec![(0, NONE); values + 1])
    }

    fn add(&mut self, value: u32, result: u32) {
        let unknown = self.0.len() - 1;
        let place = if value == NONE {
            unknown
        } else {
            value as usize
        };
        if let Some((count, last)) = self.0.get_mut(place) {
            *count += u32::from(*last != result);
            *last = result;
        }
    }

    fn into_counts(self) -> Vec<u32> {
        self.0.into_iter().map(|(count, _)| count).collect()
    }
}

/// The columns of articles that are counted, and all counters.
struct Count<'a> {
    outlet: Column<'a>,
    language: Column<'a>,
    date: Column<'a>,
    first_month: u32,
    outlets: Tally,
    speakers: Tally,
    languages: Tally,
    kinds: Tally,
    variances: Tally,
    months: Tally,
    first_day: u32,
    days: Tally,
}

/// How many months may be counted by their days.
const BY_DAY: u32 = 2;

/// The first month of those that are counted by their days, as they are packed, and how many
/// numbers of days that makes: all from `first` to `last` if they are few, or those of them that
/// are asked for.
fn by_day((first, last): (u32, u32), asked: Option<(u32, u32)>) -> (u32, u32) {
    let (from, to) = asked.unwrap_or((0, u32::MAX));
    let asked = ((from >> 5).max(first), (to >> 5).min(last));
    let month = |packed: u32| (packed >> 4) * 12 + (packed & 15);
    let few =
        |&(from, to): &(u32, u32)| from <= to && from & 15 > 0 && month(to) - month(from) < BY_DAY;
    let counted = [(first, last), asked].into_iter().find(few);
    counted.map_or((0, 0), |(from, to)| (from, (to - from + 1) << 5))
}

impl<'a> Count<'a> {
    fn new(core: &'a Core, sieve: &Sieve) -> Self {
        let month = |date: Date| date.packed() >> 5;
        let dates = core
            .dates()
            .map(|(first, last)| (month(first), month(last)));
        let (first_month, months) = dates.map_or((0, 0), |(a, b)| (a, b - a + 1));
        let (month_of_days, days) = dates.map_or((0, 0), |dates| by_day(dates, sieve.days));
        let counts = &core.manifest().counts;
        Self {
            outlet: core.column(Section::ArticleOutlet),
            language: core.column(Section::ArticleLanguage),
            date: core.column(Section::ArticleDate),
            first_month,
            outlets: Tally::new(counts.outlets as usize),
            speakers: Tally::new(counts.people as usize),
            languages: Tally::new(core.languages().count()),
            kinds: Tally::new(2),
            variances: Tally::new(Variances::COUNT),
            months: Tally::new(months as usize),
            first_day: month_of_days << 5,
            days: Tally::new(days as usize),
        }
    }

    /// Counts what an article says for a result in the facets that `fails` leaves open.
    fn article(&mut self, article: u32, result: u32, fails: u8) {
        let at = article as usize;
        if fails & !OUTLET == 0 {
            self.outlets.add(self.outlet.get(at), result);
        }
        if fails & !LANGUAGE == 0 {
            self.languages.add(self.language.get(at), result);
        }
        if fails & !DATE == 0 {
            let date = self.date.get(at);
            let month = match date {
                0 => NONE,
                date => (date >> 5) - self.first_month,
            };
            self.months.add(month, result);
            self.days.add(date.wrapping_sub(self.first_day), result);
        }
    }

    fn into_counters(self) -> Counters {
        Counters {
            outlets: self.outlets.into_counts(),
            speakers: self.speakers.into_counts(),
            languages: self.languages.into_counts(),
            kinds: self.kinds.into_counts(),
            variances: by_variance(&self.variances.into_counts()),
            months: self.months.into_counts(),
            first_month: self.first_month,
            days: self.days.into_counts(),
            first_day: self.first_day,
        }
    }
}

/// For each variance the counts of all bytes that have it, for a statement has one byte.
fn by_variance(counts: &[u32]) -> Vec<u32> {
    let count = |variance: Variance| {
        let bytes = (0..=u8::MAX).zip(counts);
        let own = bytes.filter(|(byte, _)| {
            Variances::from_byte(*byte).is_some_and(|variances| variances.has(variance))
        });
        own.map(|(_, count)| count).sum()
    };
    Variance::ALL.into_iter().map(count).collect()
}

/// Counts statements; `found` are the witnesses that the text matches, or `None` for all.
pub(super) fn statements(
    core: &Core,
    sieve: &Sieve,
    found: Option<Vec<u32>>,
) -> Counted<StatementId> {
    let mut count = Count::new(core, sieve);
    let (mut hits, mut witnesses) = (Vec::new(), Vec::new());
    let own = Witnesses::new(core);
    let mut statement = 0;
    let mut variances = own.variances(statement);
    for witness in found.unwrap_or_else(|| (0..core.manifest().counts.witnesses).collect()) {
        while own.starts.get(statement as usize + 1) <= witness {
            statement += 1;
            variances = own.variances(statement);
        }
        let (article, kind, speakers) = own.facts(witness, statement);
        let fails = sieve.witness(article, kind, speakers) | sieve.statement(variances);
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
        if fails & !VARIANCE == 0 {
            count.variances.add(u32::from(variances), statement);
        }
        if fails & !SPEAKER == 0 {
            speakers
                .into_iter()
                .for_each(|id| count.speakers.add(id, statement));
        }
    }
    Counted {
        hits,
        witnesses,
        facets: count.into_counters(),
    }
}

/// The columns of witnesses and statements.
struct Witnesses<'a> {
    starts: Column<'a>,
    articles: Column<'a>,
    kinds: &'a [u8],
    speakers: [Column<'a>; 2],
    variances: &'a [u8],
}

impl<'a> Witnesses<'a> {
    fn new(core: &'a Core) -> Self {
        let speakers = [Section::StatementSpeaker, Section::WitnessSpeaker];
        Self {
            starts: core.column(Section::StatementWitnesses),
            articles: core.column(Section::WitnessArticle),
            kinds: core.bytes(Section::WitnessKind),
            speakers: speakers.map(|section| core.column(section)),
            variances: core.bytes(Section::StatementVariances),
        }
    }

    /// How far the versions of a statement agree, as one byte.
    fn variances(&self, statement: u32) -> u8 {
        self.variances.get(statement as usize).copied().unwrap_or(0)
    }

    /// Article and kind of a witness, and who speaks: by most accounts and by its own.
    fn facts(&self, witness: u32, statement: u32) -> (u32, u8, [u32; 2]) {
        let at = witness as usize;
        let [by_most, by_own] = self.speakers;
        let speakers = [by_most.get(statement as usize), by_own.get(at)];
        let kind = self.kinds.get(at).copied().unwrap_or(0);
        (self.articles.get(at), kind, speakers)
    }
}

/// Counts articles; `found` are those that the text matches, or `None` for all.
pub(super) fn articles(core: &Core, sieve: &Sieve, found: Option<Vec<u32>>) -> Counted<ArticleId> {
    let mut count = Count::new(core, sieve);
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

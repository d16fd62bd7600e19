//! The sieve: which filters an article or a witness fails.

use std::collections::BTreeSet;

use crate::bundle::{Column, Core, NONE, Section};
use crate::date::Date;
use crate::query::Query;
use crate::quotation::Kind;
use crate::version::Variances;

pub(super) const OUTLET: u8 = 1;
pub(super) const DATE: u8 = 2;
pub(super) const LANGUAGE: u8 = 4;
pub(super) const KIND: u8 = 8;
pub(super) const SPEAKER: u8 = 16;
pub(super) const VARIANCE: u8 = 32;

/// A query's filters, looked up in the corpus.
pub(super) struct Sieve<'a> {
    /// The columns of outlets and languages with what is asked for of them.
    names: Vec<(u8, Column<'a>, Vec<bool>)>,
    dates: Column<'a>,
    /// The first day that is asked for and the last, packed; `None` where any will do.
    pub(super) days: Option<(u32, u32)>,
    /// For each person, and at last for nobody, whether they are asked for.
    speakers: Option<Vec<bool>>,
    /// The filters that speech and fragments fail.
    kinds: [u8; 2],
    /// The variances that are asked for; `None` where any will do.
    variances: Option<Variances>,
    /// Names that the corpus doesn't know.
    pub(super) messages: Vec<String>,
}

impl<'a> Sieve<'a> {
    pub(super) fn new(core: &'a Core, query: &Query) -> Self {
        let mut messages = Vec::new();
        let outlets = asked("outlet", core.outlets(), &query.outlets, &mut messages);
        let speakers = asked("speaker", core.people(), &query.speakers, &mut messages);
        let languages = asked(
            "language",
            core.languages(),
            &query.languages,
            &mut messages,
        );
        let kinds = [Kind::Speech, Kind::Fragment].map(|kind| {
            let fits = query.kinds.is_empty() || query.kinds.contains(&kind);
            if fits { 0 } else { KIND }
        });
        let names = [
            (OUTLET, Section::ArticleOutlet, outlets),
            (LANGUAGE, Section::ArticleLanguage, languages),
        ];
        let names = names
            .into_iter()
            .filter_map(|(filter, section, asked)| Some((filter, core.column(section), asked?)));
        Self {
            names: names.collect(),
            dates: core.column(Section::ArticleDate),
            days: days(query.from, query.to),
            speakers,
            kinds,
            variances: Some(query.variances).filter(|asked| !asked.is_empty()),
            messages,
        }
    }

    /// The filters that an article fails of outlet, date and language.
    fn facts(&self, article: u32) -> u8 {
        let mut fails = 0;
        for (filter, column, asked) in &self.names {
            let fits = holds(asked, column.get(article as usize));
            fails |= if fits { 0 } else { *filter };
        }
        if let Some((from, to)) = self.days {
            let date = self.dates.get(article as usize);
            let fits = date != 0 && first_day(date) >= from && last_day(date) <= to;
            fails |= if fits { 0 } else { DATE };
        }
        fails
    }

    /// The filters that an article fails; the speaker's among them.
    pub(super) fn article(&self, core: &Core, article: u32) -> u8 {
        let fails = self.facts(article);
        match &self.speakers {
            None => fails,
            Some(asked) => {
                let speakers = core.column(Section::Speakers);
                let mut own = core.stretch(Section::ArticleSpeakers, article as usize);
                match own.any(|at| holds(asked, speakers.get(at as usize))) {
                    true => fails,
                    false => fails | SPEAKER,
                }
            }
        }
    }

    /// The filter that a statement fails: that of its variances.
    pub(super) fn statement(&self, variances: u8) -> u8 {
        let fits = self.variances.is_none_or(|asked| asked.meets(variances));
        if fits { 0 } else { VARIANCE }
    }

    /// The filters that a witness fails, less those of its statement.
    pub(super) fn witness(&self, article: u32, kind: u8, speakers: [u32; 2]) -> u8 {
        let article = self.facts(article);
        let kind = self.kinds[usize::from(kind != 0)];
        let speaks = |asked: &Vec<bool>| speakers.iter().any(|&id| holds(asked, id));
        let speaker = self.speakers.as_ref().is_none_or(speaks);
        article | kind | if speaker { 0 } else { SPEAKER }
    }

    /// Whether an article counts in any facet: it fails one filter at most.
    pub(super) fn may_count(&self, core: &Core, article: u32) -> bool {
        self.article(core, article).count_ones() <= 1
    }
}

/// For each name, and at last for the unknown, whether it is asked for; `None` where nothing is.
fn asked<'a>(
    what: &str,
    names: impl Iterator<Item = &'a str>,
    wanted: &BTreeSet<String>,
    messages: &mut Vec<String>,
) -> Option<Vec<bool>> {
    if wanted.is_empty() {
        return None;
    }
    let mut unknown = BTreeSet::new();
    unknown.extend(wanted.iter().map(String::as_str));
    let mut asked: Vec<bool> = names
        .map(|name| unknown.remove(name) || wanted.contains(name))
        .collect();
    asked.push(unknown.remove(""));
    let unknown = unknown.into_iter();
    messages.extend(unknown.map(|name| format!("No {what} in this corpus is called “{name}”.")));
    Some(asked)
}

/// Whether an id is asked for; the last place stands for [`NONE`].
fn holds(asked: &[bool], id: u32) -> bool {
    let place = if id == NONE {
        asked.len() - 1
    } else {
        id as usize
    };
    asked.get(place).copied().unwrap_or(false)
}

/// The first day that is asked for and the last; `None` where any will do.
fn days(from: Option<Date>, to: Option<Date>) -> Option<(u32, u32)> {
    if from.is_none() && to.is_none() {
        return None;
    }
    let from = from.map_or(0, |date| first_day(date.packed()));
    let to = to.map_or(u32::MAX, |date| last_day(whole_month(date).packed()));
    Some((from, to))
}

/// A packed date with what isn't known of it as early as can be.
fn first_day(packed: u32) -> u32 {
    let month = if packed >> 5 & 15 == 0 { 1 << 5 } else { 0 };
    packed | month | u32::from(packed & 31 == 0)
}

/// A packed date with what isn't known of it as late as can be; every month has 31 days.
fn last_day(packed: u32) -> u32 {
    let month = if packed >> 5 & 15 == 0 { 12 << 5 } else { 0 };
    let day = if packed & 31 == 0 { 31 } else { 0 };
    packed | month | day
}

/// The month of which a date is the last day, otherwise the date.
fn whole_month(date: Date) -> Date {
    let (year, month, day) = date.parts();
    let next = u16::try_from(year)
        .ok()
        .and_then(|year| Date::day(year, month, day + 1));
    if day > 0 && next.is_none() {
        date.to_month()
    } else {
        date
    }
}

//! A date as news give it: a day, or only a month or a year.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A date with the precision in which it is known.
///
/// Dates sort by time; a month sorts before its days and a year before its months. The packed form
/// (`year << 9 | month << 5 | day`, zero for what is unknown) is what a bundle's columns hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Date(u32);

impl Date {
    /// A day, or `None` where the calendar has no such day.
    pub fn day(year: u16, month: u8, day: u8) -> Option<Self> {
        let fits = (1..=days_in(year, month)?).contains(&day);
        (fits && valid_year(year)).then(|| Self::pack(year, month, day))
    }

    /// A month of which the day is not known.
    pub fn month(year: u16, month: u8) -> Option<Self> {
        ((1..=12).contains(&month) && valid_year(year)).then(|| Self::pack(year, month, 0))
    }

    /// A year of which nothing else is known.
    pub fn year(year: u16) -> Option<Self> {
        valid_year(year).then(|| Self::pack(year, 0, 0))
    }

    fn pack(year: u16, month: u8, day: u8) -> Self {
        Self(u32::from(year) << 9 | u32::from(month) << 5 | u32::from(day))
    }

    /// The packed form, never zero.
    pub fn packed(self) -> u32 {
        self.0
    }

    /// The date of a packed form; zero and what no date packs to give `None`.
    pub fn from_packed(packed: u32) -> Option<Self> {
        let date = Self(packed);
        let (year, month, day) = date.parts();
        match (u16::try_from(year).ok()?, month, day) {
            (year, 0, 0) => Self::year(year),
            (year, month, 0) => Self::month(year, month),
            (year, month, day) => Self::day(year, month, day),
        }
    }

    /// Year, month and day; zero where it is not known.
    pub fn parts(self) -> (u32, u8, u8) {
        (self.0 >> 9, (self.0 >> 5 & 15) as u8, (self.0 & 31) as u8)
    }

    /// The month the date falls in, or its year where no month is known.
    pub fn to_month(self) -> Self {
        Self(self.0 & !31)
    }

    /// The next day, month or year, as far as this one is known; `None` behind the year 9999.
    pub fn next(self) -> Option<Self> {
        let (year, month, day) = self.parts();
        let year = u16::try_from(year).ok()?;
        match (month, day) {
            (0, _) => Self::year(year + 1),
            (12, 0) => Self::month(year + 1, 1),
            (_, 0) => Self::month(year, month + 1),
            _ => {
                let first = |month: Date| Self::from_packed(month.0 | 1);
                Self::day(year, month, day + 1).or_else(|| first(self.to_month().next()?))
            }
        }
    }

    /// Whether this date, as far as it is known, lies within `other`: a day in its month.
    pub fn is_within(self, other: Date) -> bool {
        let (year, month, day) = self.parts();
        let (in_year, in_month, in_day) = other.parts();
        year == in_year && (in_month == 0 || month == in_month) && (in_day == 0 || day == in_day)
    }

    /// Days between two dates, reckoned from the first day each may mean.
    pub fn days_apart(self, other: Date) -> u32 {
        self.day_number().abs_diff(other.day_number())
    }

    /// The day so many days after 1 January 1970; `None` behind the year 9999.
    ///
    /// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    pub fn of_days_since_1970(days: u64) -> Option<Self> {
        let days = u32::try_from(days).ok()?.checked_add(719_468)?;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = (shifted + 2) % 12 + 1;
        let year = 400 * era + year + u32::from(month <= 2);
        Self::day(
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }

    /// Days since 1 March of the year 0, after Howard Hinnant, "chrono-Compatible Low-Level Date
    /// Algorithms", `days_from_civil`.
    fn day_number(self) -> u32 {
        let (year, month, day) = self.parts();
        let (month, day) = (u32::from(month.max(1)), u32::from(day.max(1)));
        let year = if month <= 2 {
            year.saturating_sub(1)
        } else {
            year
        };
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        365 * year + year / 4 - year / 100 + year / 400 + day_of_year
    }
}

fn valid_year(year: u16) -> bool {
    (1000..=9999).contains(&year)
}

fn days_in(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

impl fmt::Display for Date {
    /// ISO 8601 as far as it is known: `2031-05-04`, `2031-05` or `2031`.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.parts() {
            (year, 0, _) => write!(f, "{year:04}"),
            (year, month, 0) => write!(f, "{year:04}-{month:02}"),
            (year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// The text was no date of the form `2031-05-04`, `2031-05` or `2031`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoDate(String);

impl fmt::Display for NoDate {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(
            f,
            "“{}” is no date; write 2031-05-04, 2031-05 or 2031",
            self.0
        )
    }
}

impl std::error::Error for NoDate {}

impl FromStr for Date {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Self, NoDate> {
        let mut fields = text.split('-');
        let year = digits(fields.next(), 4);
        let date = match (year, fields.next(), fields.next(), fields.next()) {
            (Some(year), None, _, _) => Date::year(year),
            (Some(year), month, None, _) => small(month).and_then(|m| Date::month(year, m)),
            (Some(year), month, day, None) => small(month)
                .zip(small(day))
                .and_then(|(m, d)| Date::day(year, m, d)),
            _ => None,
        };
        date.ok_or_else(|| NoDate(text.to_owned()))
    }
}

fn digits(field: Option<&str>, count: usize) -> Option<u16> {
    let field = field?;
    let fits = field.len() == count && field.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| field.parse().ok())?
}

fn small(field: Option<&str>) -> Option<u8> {
    digits(field, 2).and_then(|n| u8::try_from(n).ok())
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = NoDate;

    fn try_from(text: String) -> Result<Self, NoDate> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn the_next_date_is_as_precise() {
        let next = |date: &str| date.parse::<Date>().ok().and_then(Date::next);
        let told = |date: &str| next(date).map(|date| date.to_string());
        for (date, expected) in [
            ("2031-05-04", "2031-05-05"),
            ("2031-02-28", "2031-03-01"),
            ("2032-02-28", "2032-02-29"),
            ("2031-12-31", "2032-01-01"),
            ("2031-12", "2032-01"),
            ("2031", "2032"),
        ] {
            assert_eq!(told(date).as_deref(), Some(expected));
        }
        assert_eq!(told("9999-12-31"), None);
    }

    #[test]
    fn days_are_counted_from_1970_to_9999() {
        let day = |days| Date::of_days_since_1970(days).map(|date| date.to_string());
        assert_eq!(day(0).as_deref(), Some("1970-01-01"));
        assert_eq!(day(59).as_deref(), Some("1970-03-01"));
        assert_eq!(day(11_016).as_deref(), Some("2000-02-29"));
        assert_eq!(day(22_403).as_deref(), Some("2031-05-04"));
        assert_eq!(day(2_932_896).as_deref(), Some("9999-12-31"));
        assert_eq!(day(2_932_897), None);
        let (epoch, later) = (
            Date::of_days_since_1970(0),
            Date::of_days_since_1970(40_000),
        );
        let apart = epoch
            .zip(later)
            .map(|(epoch, later)| epoch.days_apart(later));
        assert_eq!(apart, Some(40_000));
    }
}

//! Dates as news write them: `2031-05-04`, `20310504`, "4 May 2031", "Sunday, May 4th, 2031, 10:30
//! GMT".
//!
//! A day that could be read in two ways is not guessed: of `03/04/2031` only the year is known.

mod names;

use crate::date::Date;
use crate::text::Span;

/// The date that `words` are, or begin with: what a column or a page's metadata state.
pub(super) fn parse(words: &str) -> Option<Date> {
    if words.len() > LONGEST_DATE_LINE {
        return None;
    }
    let words = behind_time(words);
    if let Some(date) = stamp(words.trim()) {
        return Some(date);
    }
    let tokens = tokens(words);
    let number = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.of(words).starts_with(|c: char| c.is_ascii_digit()))
    };
    let first = (0..tokens.len().min(3))
        .take_while(|&at| at == 0 || !number(at - 1))
        .find_map(|at| date_at(words, &tokens, at));
    first.map(|(date, _)| date).or_else(|| lone_year(words))
}

/// The date of a number as programs write times: `20310504103000`, or the seconds or milliseconds
/// since 1970.
fn stamp(words: &str) -> Option<Date> {
    let number: u64 = words.parse().ok()?;
    match words.len() {
        14 => parse(words.get(..8)?),
        // An hour may be meant, too: "2031050410".
        10 if parse(words.get(..8)?).is_some() => None,
        10 => Date::of_days_since_1970(number / SECONDS),
        13 => Date::of_days_since_1970(number / 1000 / SECONDS),
        _ => None,
    }
}

/// Seconds of a day.
const SECONDS: u64 = 86_400;

/// What stands behind the time of day that words begin with: "11:02, 4 May 2031".
fn behind_time(words: &str) -> &str {
    let words = words.trim_start();
    let is_time = |(hour, rest): (&str, &str)| {
        let minute = rest.split(|c: char| !c.is_ascii_digit()).next();
        small(hour).is_some() && minute.is_some_and(|minute| minute.len() == 2)
    };
    let digits = |c: char| c.is_ascii_digit() || c == ':';
    match words.split_once(':').is_some_and(is_time) {
        true => words.trim_start_matches(digits),
        false => words,
    }
}

/// Whether a date is all that is sure of words such as "03/04/2031".
pub(super) fn is_of_two_days(words: &str, date: Date) -> bool {
    let numbers = words.split(|c: char| !c.is_ascii_digit());
    let whole = words
        .chars()
        .all(|c| c.is_ascii_digit() || "/.-".contains(c));
    whole && numbers.count() == 3 && date.parts().1 == 0
}

/// The date that a whole line gives, with nothing beside it but weekday, time and words such as
/// "Published".
pub(super) fn line(words: &str) -> Option<Date> {
    if words.len() > LONGEST_DATE_LINE {
        return None;
    }
    let tokens = tokens(words);
    let mut found = None;
    let mut at = 0;
    while let Some(&token) = tokens.get(at) {
        match date_at(words, &tokens, at).filter(|_| found.is_none()) {
            Some((date, length)) => {
                found = Some(date);
                at += length;
            }
            None if is_companion(token.of(words)) => at += 1,
            None => return None,
        }
    }
    found
}

/// Bytes of the longest date line, labels and times included.
pub(super) const LONGEST_DATE_LINE: usize = 120;

/// The first date in `words` that is known to the day, and where it stands.
pub(super) fn first_day(words: &str) -> Option<(Date, Span)> {
    let tokens = tokens(words);
    (0..tokens.len()).find_map(|at| {
        let (date, length) = date_at(words, &tokens, at)?;
        let span = Span::new(tokens.get(at)?.start, tokens.get(at + length - 1)?.end);
        (date.parts().2 > 0).then_some((date, span))
    })
}

/// The date in the path of an address: `/2031/05/04/` or `/2031/may/04/`, and the same without day.
pub(super) fn in_path(path: &str) -> Option<Date> {
    let segments: Vec<&str> = path.split('/').collect();
    segments.windows(3).find_map(|three| {
        let year = year(three.first()?)?;
        let month = three
            .get(1)
            .and_then(|m| names::month(m).or_else(|| small(m)))?;
        let day = three.get(2).and_then(|d| small(d));
        day.and_then(|day| Date::day(year, month, day))
            .or_else(|| Date::month(year, month))
    })
}

/// Whether a word names a month or a weekday.
pub(super) fn is_name(word: &str) -> bool {
    let word = word.trim_matches(['.', ',']);
    names::month(word).is_some() || names::is_weekday(word)
}

fn lone_year(words: &str) -> Option<Date> {
    year(words.trim()).and_then(Date::year)
}

/// Longest runs of ASCII digits, and of letters with the apostrophes behind them.
fn tokens(words: &str) -> Vec<Span> {
    let mut tokens: Vec<Span> = Vec::new();
    let mut kind = None;
    for (at, c) in words.char_indices() {
        let now = match c {
            _ if c.is_ascii_digit() => Some(true),
            '年' | '月' | '日' => None,
            _ if c.is_alphabetic() => Some(false),
            '\'' | '’' if kind == Some(false) => kind,
            _ => None,
        };
        let end = at + c.len_utf8();
        match tokens.last_mut() {
            Some(last) if now.is_some() && now == kind => last.end = end,
            _ if now.is_some() => tokens.push(Span::new(at, end)),
            _ => {}
        }
        kind = now;
    }
    tokens
}

/// The date that begins at a token, and how many tokens it takes.
fn date_at(words: &str, tokens: &[Span], at: usize) -> Option<(Date, usize)> {
    let view = View { words, tokens, at };
    view.compact()
        .or_else(|| view.year_first())
        .or_else(|| view.day_month_year())
        .or_else(|| view.month_day_year())
        .or_else(|| view.numbers())
        .or_else(|| view.month_year())
}

#[derive(Clone, Copy)]
struct View<'a> {
    words: &'a str,
    tokens: &'a [Span],
    at: usize,
}

impl<'a> View<'a> {
    fn token(self, ahead: usize) -> &'a str {
        self.tokens
            .get(self.at + ahead)
            .map_or("", |token| token.of(self.words))
    }

    /// What stands before a token.
    fn gap(self, ahead: usize) -> &'a str {
        let before = (self.at + ahead)
            .checked_sub(1)
            .and_then(|i| self.tokens.get(i));
        let this = self.tokens.get(self.at + ahead);
        before.zip(this).map_or("", |(before, this)| {
            Span::new(before.end, this.start).of(self.words)
        })
    }

    /// `20310504`
    fn compact(self) -> Option<(Date, usize)> {
        let digits = self.token(0);
        let fits = digits.len() == 8 && digits.is_ascii();
        let date = Date::day(
            year(digits.get(..4)?)?,
            small(digits.get(4..6)?)?,
            small(digits.get(6..)?)?,
        )?;
        fits.then_some((date, 1))
    }

    /// `2031-05-04`, `2031/5/4`, `2031年5月4日`, `2031-05`
    fn year_first(self) -> Option<(Date, usize)> {
        let year = year(self.token(0))?;
        let joined = |ahead| matches!(self.gap(ahead), "-" | "/" | "." | "年" | "月" | "\u{2011}");
        let month = joined(1).then(|| small(self.token(1)))??;
        if joined(2) && self.gap(1) != "月" {
            let day = small(self.token(2)).and_then(|day| Date::day(year, month, day));
            return day.map(|date| (date, 3));
        }
        Date::month(year, month).map(|date| (date, 2))
    }

    /// `4 May 2031`, `4th of May, 2031`, `4. Mai 2031`, `4 de mayo de 2031`
    fn day_month_year(self) -> Option<(Date, usize)> {
        let day = small(self.token(0))?;
        let mut next = 1 + usize::from(is_ordinal(self.token(1)));
        next += usize::from(is_of(self.token(next)));
        let month = names::month(self.token(next))?;
        next += 1 + usize::from(is_of(self.token(next + 1)));
        let date = Date::day(year(self.token(next))?, month, day)?;
        self.is_near(next).then_some((date, next + 1))
    }

    /// `May 4, 2031`, `May 4th 2031`
    fn month_day_year(self) -> Option<(Date, usize)> {
        let month = names::month(self.token(0))?;
        let day = small(self.token(1))?;
        let next = 2 + usize::from(is_ordinal(self.token(2)));
        let date = Date::day(year(self.token(next))?, month, day)?;
        self.is_near(next).then_some((date, next + 1))
    }

    /// `May 2031`
    fn month_year(self) -> Option<(Date, usize)> {
        let month = names::month(self.token(0))?;
        let date = Date::month(year(self.token(1))?, month)?;
        self.is_near(1).then_some((date, 2))
    }

    /// `16/05/2031` and `05/16/2031`; of `03/04/2031` the year only; with points always day first.
    fn numbers(self) -> Option<(Date, usize)> {
        let (first, second) = (small(self.token(0))?, small(self.token(1))?);
        let year = year(self.token(2))?;
        let gap = self.gap(1);
        if gap != self.gap(2) || !matches!(gap, "/" | "-" | ".") {
            return None;
        }
        let day_first = Date::day(year, second, first);
        let month_first = Date::day(year, first, second).filter(|_| gap != ".");
        let date = match (day_first, month_first) {
            (Some(date), None) | (None, Some(date)) => date,
            (Some(one), Some(other)) if one == other => one,
            (Some(_), Some(_)) => Date::year(year)?,
            (None, None) => return None,
        };
        Some((date, 3))
    }

    /// Whether the tokens up to `last` stand together, with at most a comma, a point or a space.
    fn is_near(self, last: usize) -> bool {
        (1..=last).all(|ahead| {
            let gap = self.gap(ahead);
            gap.len() <= 4
                && gap
                    .chars()
                    .all(|c| c.is_whitespace() || matches!(c, ',' | '.' | '-' | '/'))
        })
    }
}

fn year(token: &str) -> Option<u16> {
    let fits = token.len() == 4 && token.bytes().all(|b| b.is_ascii_digit());
    let year = fits.then(|| token.parse().ok())??;
    (1600..=2199).contains(&year).then_some(year)
}

fn small(token: &str) -> Option<u8> {
    let fits = matches!(token.len(), 1 | 2) && token.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| token.parse().ok())?
}

fn is_ordinal(token: &str) -> bool {
    matches!(token, "st" | "nd" | "rd" | "th" | "er" | "º" | "ª")
}

fn is_of(token: &str) -> bool {
    matches!(token, "of" | "de" | "del")
}

/// Whether a word of a date line may stand beside the date.
fn is_companion(token: &str) -> bool {
    let clock = token.len() <= 2 && token.bytes().all(|b| b.is_ascii_digit());
    clock || names::is_companion(token)
}

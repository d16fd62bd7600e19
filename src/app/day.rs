//! Dates as they are read; the address and what is typed keep the form that sorts.

use verbatim::date::Date;

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// A day, month or year: "4 May 2031", "May 2031", "2031".
pub(crate) fn told(date: Date) -> String {
    let (year, month, day) = date.parts();
    let name = usize::from(month)
        .checked_sub(1)
        .and_then(|at| MONTHS.get(at));
    match (name, day) {
        (None, _) => year.to_string(),
        (Some(name), 0) => format!("{name} {year}"),
        (Some(name), day) => format!("{day} {name} {year}"),
    }
}

/// From one date to another, what both have in common once: "30 Apr – 4 May 2031", "4–5 May 2031".
pub(crate) fn from_to(first: Date, last: Date) -> String {
    let ((year, month, day), (last_year, last_month, last_day)) = (first.parts(), last.parts());
    let (start, end) = (told(first), told(last));
    let is_short = year == last_year && month > 0 && last_month > 0;
    let days = day > 0 && last_day > 0;
    match is_short {
        _ if first == last => end,
        true if month == last_month && days => format!("{day}–{end}"),
        true => {
            let start = start.strip_suffix(&format!(" {year}")).unwrap_or(&start);
            format!("{start} – {end}")
        }
        false => format!("{start} – {end}"),
    }
}

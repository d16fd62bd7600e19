//! The names of months and the words that stand beside a date.

/// The number of a month by its name, from 1: any case, whole or shortened.
pub(super) fn month(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    let place = MONTHS
        .iter()
        .position(|names| names.contains(&name.as_str()))?;
    u8::try_from(place + 1).ok()
}

/// Whether a word is a weekday: any case, whole or shortened.
pub(super) fn is_weekday(word: &str) -> bool {
    WEEKDAYS.contains(&word.to_lowercase().as_str())
}

/// Whether a word of a date line says no more than that this is a date: a weekday, a time zone, a
/// label.
pub(super) fn is_companion(word: &str) -> bool {
    let lower = word.to_lowercase();
    is_weekday(word) || TIMES.contains(&lower.as_str()) || LABELS.contains(&lower.as_str())
}

/// English, German, French, Spanish, Italian, Portuguese, Dutch and Russian.
const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "jan",
        "januar",
        "janvier",
        "enero",
        "gennaio",
        "janeiro",
        "januari",
        "января",
    ],
    &[
        "february",
        "feb",
        "febr",
        "februar",
        "février",
        "febrero",
        "febbraio",
        "fevereiro",
        "februari",
        "февраля",
    ],
    &[
        "march",
        "mar",
        "märz",
        "mars",
        "marzo",
        "março",
        "maart",
        "марта",
    ],
    &["april", "apr", "avril", "abril", "aprile", "апреля"],
    &["may", "mai", "mayo", "maggio", "maio", "mei", "мая"],
    &[
        "june", "jun", "juni", "juin", "junio", "giugno", "junho", "июня",
    ],
    &[
        "july", "jul", "juli", "juillet", "julio", "luglio", "julho", "июля",
    ],
    &["august", "aug", "août", "agosto", "augustus", "августа"],
    &[
        "september",
        "sep",
        "sept",
        "septembre",
        "septiembre",
        "settembre",
        "setembro",
        "сентября",
    ],
    &[
        "october",
        "oct",
        "okt",
        "oktober",
        "octobre",
        "octubre",
        "ottobre",
        "outubro",
        "октября",
    ],
    &[
        "november",
        "nov",
        "novembre",
        "noviembre",
        "novembro",
        "ноября",
    ],
    &[
        "december",
        "dec",
        "dez",
        "dezember",
        "décembre",
        "diciembre",
        "dicembre",
        "dezembro",
        "декабря",
    ],
];

const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
];

const TIMES: &[&str] = &[
    "am", "pm", "a", "p", "m", "t", "z", "at", "h", "gmt", "utc", "bst", "cet", "cest", "est",
    "edt", "et", "cst", "cdt", "pst", "pdt", "ist", "msk", "jst", "aest", "eet", "eest", "uhr",
    "hrs", "local", "time",
];

/// A line that says "updated" is no date line: it dates the change, not the article.
const LABELS: &[&str] = &[
    "published",
    "publication",
    "posted",
    "date",
    "dated",
    "on",
    "first",
    "issued",
    "released",
    "the",
    "am",
    "veröffentlicht",
    "publié",
    "le",
    "publicado",
    "el",
];

//! Spellings of one name: what transliteration and short forms leave the same.

mod body;
mod capitals;
mod initials;
mod slavic;
mod slip;

use std::borrow::Cow;

use crate::text::fold;
pub(super) use body::{Body, land};
pub(super) use capitals::in_small_letters;
pub(super) use initials::{all_capitals, capitals, stands_for};
pub(super) use slavic::surname as surname_stem;
pub(super) use slip::{is_slip, may_slip};

/// A name without what transliterations differ in: "Zelenko", "Zelenkko"; "Dmitry", "Dmitriy",
/// "Дмитрий".
pub fn skeleton(name: &str) -> String {
    let folded = fold(name);
    let folded = slavic::in_latin(&folded);
    let mut letters = folded.chars().filter(|c| c.is_alphanumeric()).peekable();
    let mut found = String::with_capacity(folded.len());
    while let Some(letter) = letters.next() {
        let letter = match letter {
            'y' | 'j' => 'i',
            'w' => 'v',
            'k' if letters.next_if_eq(&'h').is_some() => 'h',
            'p' if letters.next_if_eq(&'h').is_some() => 'f',
            't' | 'g' if letters.next_if_eq(&'h').is_some() => letter,
            // "Müller", "Mueller"; but "Volkaev" is "Volkayev".
            'e' if found.ends_with(['a', 'o', 'u'])
                && letters.peek().is_some_and(|&next| next != 'v') =>
            {
                continue;
            }
            'x' => {
                found.push('k');
                's'
            }
            letter => letter,
        };
        if !found.ends_with(letter) {
            found.push(letter);
        }
    }
    if let Some(stem) = found.strip_suffix("er").filter(|stem| stem.len() > 3) {
        found = format!("{stem}r");
    }
    found
}

/// Letters of the shortest name of which another spelling is told from another name, and of one of
/// which two letters may be others.
const LONG: usize = 5;
const VERY_LONG: usize = 9;

/// Whether two folded names are one that is transliterated in two ways or mistyped by one letter.
pub(crate) fn is_name_spelt_alike(one: &str, other: &str) -> bool {
    let letters = one.chars().count().min(other.chars().count());
    let [one, other] = [one, other].map(skeleton);
    let is_long = (VERY_LONG..=LONGEST).contains(&letters);
    letters >= LONG
        && (one == other
            || is_slip(&one, &other)
            || is_long && same_ends(&one, &other) && strsim::osa_distance(&one, &other) <= 2)
}

/// Whether two names begin and end with the same letter: "Ukrainians" is no spelling of
/// "Ukrainian".
fn same_ends(one: &str, other: &str) -> bool {
    let ends = |name: &str| (name.chars().next(), name.chars().next_back());
    ends(one) == ends(other)
}

/// Letters of the longest name that is compared letter by letter.
const LONGEST: usize = 40;

/// Whether one folded name may be the other one mistyped: at most every third letter is another.
/// Where the same words are given to both, that is likelier than two people with such names.
pub(crate) fn may_be_misspelt(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(skeleton);
    let letters = [&one, &other].map(|name| name.chars().count());
    let [short, long] = [letters[0].min(letters[1]), letters[0].max(letters[1])];
    long <= LONGEST && 3 * strsim::osa_distance(&one, &other) <= short || one == other
}

/// The skeleton of a given name, short forms made long: "Bill" and "William".
pub(super) fn given_skeleton(name: &str) -> String {
    let folded = fold(name);
    let spelt = skeleton(&folded);
    // "Liz" may be spelt "Lizz".
    let long = long_form(&folded).or_else(|| long_form(&spelt));
    long.map_or(spelt, skeleton)
}

fn long_form(name: &str) -> Option<&'static str> {
    let at = SHORT_FORMS.binary_search_by_key(&name, |&(short, _)| short);
    at.ok().map(|at| SHORT_FORMS[at].1)
}

/// What is left of a given name and a surname that belong together.
pub(super) fn full_skeleton(given: &str, surname: &str) -> (String, String) {
    let (given, surname) = (given_skeleton(given), skeleton(surname));
    match slavic::given(&given) {
        Some(one) => (one.to_owned(), slavic::surname(&surname)),
        None => (given, surname),
    }
}

/// Short forms of given names, sorted, and the full form.
const SHORT_FORMS: &[(&str, &str)] = &[
    ("abe", "abraham"),
    ("al", "albert"),
    ("alex", "alexander"),
    ("andy", "andrew"),
    ("ben", "benjamin"),
    ("bernie", "bernard"),
    ("bill", "william"),
    ("bob", "robert"),
    ("bobby", "robert"),
    ("charlie", "charles"),
    ("chris", "christopher"),
    ("chuck", "charles"),
    ("dan", "daniel"),
    ("dave", "david"),
    ("dick", "richard"),
    ("don", "donald"),
    ("doug", "douglas"),
    ("ed", "edward"),
    ("fred", "frederick"),
    ("greg", "gregory"),
    ("jeff", "jeffrey"),
    ("jim", "james"),
    ("joe", "joseph"),
    ("josh", "joshua"),
    ("kate", "katherine"),
    ("ken", "kenneth"),
    ("larry", "lawrence"),
    ("liz", "elizabeth"),
    ("matt", "matthew"),
    ("mike", "michael"),
    ("mitch", "mitchell"),
    ("nick", "nicholas"),
    ("pat", "patrick"),
    ("pete", "peter"),
    ("phil", "philip"),
    ("ray", "raymond"),
    ("rich", "richard"),
    ("rick", "richard"),
    ("rob", "robert"),
    ("ron", "ronald"),
    ("sam", "samuel"),
    ("steve", "steven"),
    ("sue", "susan"),
    ("ted", "theodore"),
    ("tim", "timothy"),
    ("tom", "thomas"),
    ("tony", "anthony"),
    ("vince", "vincent"),
    ("will", "william"),
];

/// The words with one space between each and the next, however they were set apart.
pub(super) fn single_spaced(words: &str) -> Cow<'_, str> {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic());
    if words.split(' ').all(is_word) {
        return Cow::Borrowed(words);
    }
    let mut spaced = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    Cow::Owned(spaced)
}

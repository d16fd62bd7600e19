//! East Slavic names, which come to other languages by way of Russian, Ukrainian or Belarusian:
//! "Alexey Garenko" and "Oleksii Harenko".

use std::borrow::Cow;

/// Given names as [skeletons](super::skeleton): one form of each, then the others. Those of which
/// all forms leave the same skeleton stand alone.
const GIVEN: &[&[&str]] = &[
    &["aleksandr", "oleksandr", "aliaksandr"],
    &["aleksandra", "oleksandra"],
    &["aleksei", "aleksi", "oleksi", "aliaksei"],
    &["anastasia"],
    &["anatoli"],
    &["andrei", "andri"],
    &["artem", "artiom"],
    &["bogdan", "bohdan"],
    &["daniil", "danilo"],
    &["daria"],
    &["denis"],
    &["dmitri", "dmitro", "dzmitri"],
    &["ekaterina", "iekaterina", "katerina"],
    &["elena", "ielena", "olena"],
    &[
        "evgeni", "ievgeni", "evhen", "ievhen", "ievgen", "evheni", "ievheni",
    ],
    &["evgenia", "ievgenia", "evhenia", "ievhenia"],
    &["fedor", "fiodor", "fedir"],
    &["georgi", "georhi", "heorhi"],
    &["grigori", "hrigori", "hrihori"],
    &["igor", "ihor"],
    &["irina"],
    &["iulia"],
    &["iuri"],
    &["kiril", "kirilo"],
    &["konstantin", "kostiantin"],
    &["leonid"],
    &["maksim"],
    &["mihail", "mihailo"],
    &["natalia"],
    &["nikita", "mikita"],
    &["nikolai", "mikola"],
    &["oleg", "oleh"],
    &["olga", "olha"],
    &["pavel", "pavlo"],
    &["petr", "piotr", "petro"],
    &["ruslan"],
    &["semen", "semion"],
    &["sergei", "sergi", "serhei", "serhi", "siarhei", "siargei"],
    &["svetlana", "svitlana"],
    &["tatiana", "tetiana"],
    &["valeri"],
    &["vasili", "vasil"],
    &["viktor", "victor"],
    &["vitali"],
    &["vladimir", "volodimir", "uladzimir"],
];

/// A folded name in Latin letters, those of Russian, Ukrainian and Belarusian put into what
/// passports and agencies have for them.
pub(super) fn in_latin(folded: &str) -> Cow<'_, str> {
    if !folded.contains(|c| ('а'..='ґ').contains(&c)) {
        return Cow::Borrowed(folded);
    }
    let mut latin = String::with_capacity(folded.len());
    for letter in folded.chars() {
        match letter {
            'а'..='я' => latin.push_str(LETTERS[letter as usize - 'а' as usize]),
            'ґ' => latin.push('g'),
            'є' => latin.push_str("ie"),
            'і' | 'ї' => latin.push('i'),
            'ў' => latin.push('u'),
            'ё' => latin.push('e'),
            letter => latin.push(letter),
        }
    }
    Cow::Owned(latin)
}

/// The letters from а to я.
const LETTERS: [&str; 32] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "i", "", "e", "iu", "ia",
];

/// The one form of a given name.
pub(super) fn given(skeleton: &str) -> Option<&'static str> {
    let forms = GIVEN.iter().find(|forms| forms.contains(&skeleton))?;
    forms.first().copied()
}

/// What all forms of a surname leave: "garenko", "harenko"; "ieremin", "eremin"; "horshchik",
/// "horschik".
pub(in crate::people) fn surname(skeleton: &str) -> String {
    let skeleton = skeleton.replace("shch", "sch");
    let mut letters = skeleton.chars().peekable();
    let mut found = String::with_capacity(skeleton.len());
    while let Some(letter) = letters.next() {
        let letter = match letter {
            'g' => 'h',
            'i' if letters.next_if_eq(&'e').is_some() => 'e',
            letter => letter,
        };
        if !found.ends_with(letter) {
            found.push(letter);
        }
    }
    found
}
